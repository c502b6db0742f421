import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

const refused = async (file: string, imported: string) => {
  const code = `import { something } from '${imported}';\nexport const used = something;\n`;
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result?.messages.some(message => message.ruleId === 'no-restricted-imports') ?? false;
};

const wrong: [string, string][] = [
  ['packages/contract/src/a.ts', '@kuulluksi/search/search'],
  ['packages/contract/src/a.ts', '@kuulluksi/server/app'],
  ['packages/search/src/a.ts', '@kuulluksi/api-client/client'],
  ['packages/api-client/src/a.ts', '@kuulluksi/elements/foundation/events'],
  ['packages/elements/src/foundation/a.ts', '@kuulluksi/desk/main'],
  ['packages/elements/src/foundation/a.ts', '@kuulluksi/server/app'],
  ['packages/elements/src/foundation/a.ts', '@kuulluksi/examples/content'],
  ['packages/elements/src/board/a.ts', '../group-finder/group-finder.ts'],
  ['packages/elements/src/group-finder/a.ts', '../board/board.ts'],
  ['packages/elements/src/board/a.ts', '@kuulluksi/server/app'],
  ['packages/desk/src/a.ts', '@kuulluksi/elements/board/board'],
  ['packages/desk/src/a.ts', '@kuulluksi/server/app'],
  ['stories/board/a.ts', '@kuulluksi/server/app'],
  ['stories/board/a.ts', '../../test/elements/support/fake-server.ts'],
  ['packages/server/src/a.ts', '@kuulluksi/elements/board/board'],
  ['packages/server/src/a.ts', '@kuulluksi/examples/content'],
  ['packages/examples/src/a.ts', '@kuulluksi/server/app'],
  ['packages/server/src/a.ts', '../../../test/support/chromium.mjs'],
  ['packages/server/src/a.ts', '../../contract/src/problems.ts'],
  ['packages/elements/src/board/a.ts', '../../../contract/src/problems.ts'],
  ['packages/desk/src/a.ts', '../../elements/src/board/board.ts'],
];
const right: [string, string][] = [
  ['packages/search/src/a.ts', '@kuulluksi/contract/vocabularies'],
  ['packages/elements/src/board/a.ts', '../foundation/dates.ts'],
  ['packages/elements/src/board/a.ts', '@kuulluksi/api-client/board'],
  ['packages/desk/src/a.ts', '@kuulluksi/elements/foundation/texts'],
  ['packages/server/src/a.ts', '@kuulluksi/search/search'],
];

for (const [file, imported] of wrong) {
  test(`${file.split('/').slice(1, 4).join('/')} may not import ${imported}`, async () => {
    assert.equal(await refused(file, imported), true);
  });
}
for (const [file, imported] of right) {
  test(`${file.split('/').slice(1, 4).join('/')} may import ${imported}`, async () => {
    assert.equal(await refused(file, imported), false);
  });
}
