import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { engines, inHouse, visit } from './support.ts';

/** No wait of a test is longer than this, whatever an engine does. */
const bound = { timeout: 60_000 };
const finder = 'kuulluksi-group-finder';

/** Files that fail, and which of an element's they are. */
const files: [what: string, matches: RegExp][] = [
  ["an element's own code", /\/group-finder\.js$/],
  ['what elements have in common', /\/foundation\.js$/],
];

/** Until the file was asked for, and the page has had the time to notice that it failed. */
const failed = async (failing: { failed: number }): Promise<void> => {
  for (const end = Date.now() + 15_000; failing.failed === 0;) {
    if (Date.now() > end) throw new Error('never asked for');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  await new Promise(resolve => setTimeout(resolve, 300));
};

for (const engine of engines) {
  describe(`a file of code that fails once, in ${engine}`, { timeout: 500_000 }, () => {
    const house = inHouse();

    for (const how of ['reset', 'unavailable', 'truncated']) {
      for (const [what, matches] of files) {
        test(`${what}: ${how}, and the element comes without a reload`, bound, async context => {
          const page = await visit(engine, house);
          context.after(page.close);
          const failing = page.proxy.fail(matches, how);
          await page.goto(house.ngo);
          await page.page.evaluate('globalThis.same = true');
          await failed(failing);
          page.proxy.heal();
          await page.does('shows', finder, '[part~=group]', '', 40);
          assert.equal(await page.page.evaluate('globalThis.same'), true);
        });
      }

      test(`a part that comes later: ${how}, and it comes without a reload`, bound, async context => {
        const page = await visit(engine, house);
        context.after(page.close);
        await page.goto(house.ngo);
        await page.does('shows', finder, '[part~=group]');
        await page.page.evaluate('globalThis.same = true');
        const failing = page.proxy.fail(/\/details[\w-]*\.js$/, how);
        await page.does('press', finder, 'Lue lisää');
        await failed(failing);
        page.proxy.heal();
        await page.does('shows', finder, '[part~=details] dl, [part~=details] p', '', 40);
        assert.equal(await page.page.evaluate('globalThis.same'), true);
      });
    }
  });
}
