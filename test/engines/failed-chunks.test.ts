import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { engines, inHouse, visit } from './support.ts';

const finder = 'kuulluksi-group-finder';

/** Files that fail, and which of an element's they are. */
const files: [what: string, matches: RegExp][] = [
  ["an element's own code", /\/group-finder\.js$/],
  ['what elements have in common', /\/foundation\.js$/],
];

for (const engine of engines) {
  describe(`a file of code that fails once, in ${engine}`, () => {
    const house = inHouse();

    for (const how of ['reset', 'unavailable', 'truncated']) {
      for (const [what, matches] of files) {
        test(`${what}: ${how}, and the element comes without a reload`, async () => {
          const page = await visit(engine, house);
          const failing = page.proxy.fail(matches, how);
          await page.goto(house.ngo);
          await page.page.evaluate('globalThis.same = true');
          while (failing.failed === 0) await new Promise(resolve => setTimeout(resolve, 20));
          await new Promise(resolve => setTimeout(resolve, 300));
          page.proxy.heal();
          await page.does('shows', finder, '[part~=group]', '', 40);
          assert.equal(await page.page.evaluate('globalThis.same'), true);
          await page.close();
        });
      }

      test(`a part that comes later: ${how}, and it comes without a reload`, async () => {
        const page = await visit(engine, house);
        await page.goto(house.ngo);
        await page.does('shows', finder, '[part~=group]');
        await page.page.evaluate('globalThis.same = true');
        const failing = page.proxy.fail(/\/details[\w-]*\.js$/, how);
        await page.does('press', finder, 'Lue lisää');
        while (failing.failed === 0) await new Promise(resolve => setTimeout(resolve, 20));
        await new Promise(resolve => setTimeout(resolve, 300));
        page.proxy.heal();
        await page.does('shows', finder, '[part~=details] dl, [part~=details] p', '', 40);
        assert.equal(await page.page.evaluate('globalThis.same'), true);
        await page.close();
      });
    }
  });
}
