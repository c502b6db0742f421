import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { keptDays } from '@kuulluksi/server/retention/rules';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = (file: string) => readFileSync(path.join(root, file), 'utf8');
const folder = 'docs/adoption';
const pages = readdirSync(path.join(root, folder));

const manifest = JSON.parse(source('custom-elements.json')) as {
  modules: { declarations: { tagName?: string }[] }[];
};
const tags = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName }) => tagName ?? []);

describe('the adoption pack', () => {
  test('is listed on its first page, which the README and the page on embedding lead to', () => {
    const first = source(`${folder}/README.md`);
    for (const page of pages.filter(one => one !== 'README.md')) assert.ok(first.includes(`(${page})`), page);
    assert.ok(source('README.md').includes('docs/adoption/README.md'));
    assert.ok(source('docs/embedding.md').includes('adoption/README.md'));
  });

  test('leads nowhere that is not there', () => {
    for (const page of pages) {
      for (const [, to = ''] of source(`${folder}/${page}`).matchAll(/\]\((?!https?:|mailto:)([^)#]+)/g))
        assert.ok(existsSync(path.join(root, folder, to)), `${page} leads to ${to}`);
    }
  });

  test('has a paragraph for the statement in Finnish and Swedish for every element', () => {
    const statement = source(`${folder}/accessibility-statement.md`);
    for (const tag of tags) {
      const [, section = ''] = new RegExp(`## \`${tag}\`[^\\n]*\\n([^]*?)(?=\\n## |$)`).exec(statement) ?? [];
      assert.equal(section.match(/^> .+/gm)?.length, 2, tag);
    }
  });

  test('knows every table that is stored: each belongs to something that the privacy notice speaks of', () => {
    const stored = [...source('docs/privacy.md').matchAll(/^\| `([a-z_]+)\.[a-z_]+` \|/gm)].map(
      ([, table = '']) => table,
    );
    const [, list = ''] = source(`${folder}/privacy-notice.md`).split('## What the texts stand on');
    const spoken = [...list.matchAll(/`([a-z_]+)`/g)].map(([, table = '']) => table);
    assert.deepEqual(spoken.sort(), [...new Set(stored)].sort());
  });

  test('says the times of retention that the server keeps, in both languages', () => {
    const notice = source(`${folder}/privacy-notice.md`);
    for (const [fi, sv] of [
      [`(${keptDays.matter} päivää)`, `(${keptDays.matter} dagar)`],
      [`Yhteystiedon ${keptDays.contact} päivää`, `Kontaktuppgiften ${keptDays.contact} dagar`],
      [`(${keptDays['join-request']} päivää)`, `(${keptDays['join-request']} dagar)`],
      [`ja ${keptDays['ended-join-request']} päivää`, `och ${keptDays['ended-join-request']} dagar`],
      [
        `kirjauksen ${Math.floor(keptDays.entry / 365)} vuotta`,
        `anteckning ${Math.floor(keptDays.entry / 365)} år`,
      ],
    ] as const) {
      assert.ok(notice.includes(fi), fi);
      assert.ok(notice.includes(sv), sv);
    }
  });

  test('is honest: nobody with a screen reader has tried the elements, as long as the page on accessibility says so', () => {
    assert.match(source('docs/accessibility.md'), /has not yet tried the elements/);
    const statement = source(`${folder}/accessibility-statement.md`);
    assert.match(statement, /Ruudunlukijan käyttäjä .* ei ole vielä kokeillut/);
    assert.match(statement, /Ingen som använder skärmläsare .* har ännu prövat/);
  });
});
