import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { addressOf } from '@kuulluksi/api-client/address';
import { interfaceLanguages, type AgeLevel } from '@kuulluksi/contract/vocabularies';
import { firstReads } from '@kuulluksi/elements/loader/first-reads';
import { codeNames, codes, policyLines, type Embedding } from '@kuulluksi/server/embedding/codes';
import {
  elementNames,
  embeddableOf,
  settingsOf,
  type ElementName,
} from '@kuulluksi/server/embedding/elements';
import { firstReadAddress } from '@kuulluksi/server/embedding/first-read';
import { escaped } from '@kuulluksi/server/embedding/markup';
import { embeddingTexts, labelOf } from '@kuulluksi/server/embedding/texts';
import { speechIn } from '@kuulluksi/server/pages/speech';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { naughty } from '../support/naughty.ts';

const server = 'https://kuulluksi.example';
const embedding = (changes: Partial<Embedding> = {}): Embedding => ({
  server,
  element: 'group-finder',
  settings: { organisation: 'esimerkki', audience: 'youth' },
  language: 'sv',
  title: 'Grupper och träffar',
  ownPage: `${server}/groups?organisation=esimerkki&language=sv`,
  frame: `${server}/embed/group-finder?organisation=esimerkki&audience=youth&language=sv`,
  height: 900,
  ...changes,
});
const link = `<p><a href="${server}/groups?organisation=esimerkki&amp;language=sv">Grupper och träffar</a></p>`;
const tag = `<kuulluksi-group-finder organisation="esimerkki" audience="youth" lang="sv">\n  ${link}\n</kuulluksi-group-finder>`;
const plain = `<script type="module" src="${server}/kuulluksi.js"></script>\n\n${tag}`;

describe('the code for', () => {
  const table: [keyof typeof codes, string, string | RegExp][] = [
    ['html', 'page', plain],
    [
      'wordpress',
      'shortcode',
      '[kuulluksi element="group-finder" organisation="esimerkki" audience="youth"]',
    ],
    ['wordpress', 'custom-html', plain],
    ['wordpress', 'link', `${server}/groups?organisation=esimerkki&language=sv`],
    ['drupal', 'full-html', plain],
    [
      'drupal',
      'libraries',
      /^kuulluksi:\n {2}js:\n {4}"https:\/\/kuulluksi\.example\/kuulluksi\.js":\n {6}type: external/,
    ],
    ['drupal', 'allowed-tags', '<kuulluksi-group-finder organisation audience lang>'],
    ['liferay', 'fragment', plain],
    [
      'liferay',
      'client-extension',
      /\n {2}type: customElement\n {2}htmlElementName: kuulluksi-group-finder\n/,
    ],
    [
      'sharepoint',
      'embed-part',
      /^<iframe src="https:\/\/kuulluksi\.example\/embed\/group-finder\?[^"]+" title="Grupper och träffar" [^>]+><\/iframe>$/,
    ],
    ['sharepoint', 'domain', 'kuulluksi.example'],
    ['react', 'component', /^import '@kuulluksi\/elements\/group-finder\/define';/],
    ['vue', 'component', /<kuulluksi-group-finder v-pre="" api="https:\/\/kuulluksi\.example"/],
    ['angular', 'component', /schemas: \[CUSTOM_ELEMENTS_SCHEMA\]/],
    ['svelte', 'component', /^<script>\n {2}import '@kuulluksi\/elements\/group-finder\/define';/],
    ['iframe', 'page', /<script type="module" src="https:\/\/kuulluksi\.example\/embed\.js"><\/script>/],
  ];
  for (const [name, place, expected] of table) {
    it(`${name}, ${place}`, () => {
      const piece = codes[name](embedding()).find(one => one.place === place);
      if (typeof expected === 'string') assert.equal(piece?.code, expected);
      else assert.match(piece?.code ?? '', expected);
    });
  }

  it('a fixed version names its one file and its integrity', () => {
    const release = { file: 'releases/1.4.0/group-finder.sv.js', integrity: 'sha384-abc+/=' };
    const [piece] = codes.html(embedding({ release }));
    assert.match(
      piece?.code ?? '',
      /^<script type="module" src="https:\/\/kuulluksi\.example\/releases\/1\.4\.0\/group-finder\.sv\.js" integrity="sha384-abc\+\/=" crossorigin="anonymous"><\/script>/,
    );
  });

  it('a fixed version has its first read fetched beside its file', () => {
    const firstRead = `${server}/v1/groups?language=sv&limit=20`;
    const release = { file: 'releases/1.4.0/group-finder.sv.js', integrity: 'sha384-abc', firstRead };
    const [piece] = codes.html(embedding({ release }));
    assert.ok(
      piece?.code.startsWith(
        `<link rel="preload" as="fetch" href="${server}/v1/groups?language=sv&amp;limit=20" crossorigin="anonymous">\n<script `,
      ),
      piece?.code,
    );
  });

  it('a ready look is linked before the script, or taken from the package', () => {
    const codeOf = (name: keyof typeof codes) => codes[name](embedding({ look: 'hds-like' }))[0]?.code ?? '';
    assert.ok(
      codeOf('html').startsWith(`<link rel="stylesheet" href="${server}/themes/hds-like.css">\n<script `),
    );
    assert.match(
      codeOf('react'),
      /^import '[^']+\/define';\nimport '@kuulluksi\/elements\/themes\/hds-like\.css';\n/,
    );
    assert.ok(policyLines('html', server, { look: true }).includes(`style-src ${server}`));
    assert.ok(!policyLines('react', server, { look: true }).some(line => line.startsWith('style-src')));
  });

  it('each kind of site has instructions for each of its pieces, in every language', () => {
    for (const language of interfaceLanguages) {
      const t = embeddingTexts(language);
      for (const name of codeNames) {
        for (const { place } of codes[name](embedding())) {
          assert.notEqual(t(`place.${place}` as never), `place.${place}`);
        }
      }
    }
  });
});

describe('the first read in a code', () => {
  const table: [ElementName, Record<string, string>][] = [
    ['group-finder', {}],
    ['group-finder', { organisation: 'yksi toinen', area: '08 09', audience: 'youth' }],
    ['pathways', { organisation: 'yksi', audience: 'child' }],
    ['board', { organisation: 'yksi', theme: 'dark' }],
    ['board', { organisation: 'yksi', status: 'done' }],
    ['board', { view: 'figures' }],
    ['feedback-form', { organisation: 'yksi' }],
    ['feedback-form', { organisation: 'yksi', 'age-level': 'child', 'question-set': 'arviointi' }],
    ['feedback-form', { 'open-question': 'mita-kuuluu', unit: 'koti' }],
    ['conversation', { organisation: 'yksi' }],
    ['join', { organisation: 'yksi', group: 'kerho' }],
  ];
  for (const [element, settings] of table) {
    it(`is what ${element} asks for with ${JSON.stringify(settings)}`, () => {
      const words = (name: string) => settings[name]?.split(' ') ?? [];
      const read = firstReads[element]?.({
        organisations: words('organisation'),
        areas: words('area'),
        language: 'sv',
        level: (settings['age-level'] ?? 'adult') as AgeLevel,
        own: name => settings[name],
      });
      const address = read && addressOf('', read.path, read.query);
      assert.equal(firstReadAddress(element, settings, 'sv'), address);
    });
  }
});

describe('words in a code', () => {
  const numbers = (text: string) =>
    text.replace(/&(?:#(\d+)|(amp|quot));/g, (_, number: string, name: string) =>
      number ? String.fromCodePoint(Number(number)) : name === 'amp' ? '&' : '"',
    );
  const kept = (text: string) => text.replace(/[\0\p{Surrogate}]/gu, '');

  it('come back as they were, and hold no sign that a template could take for its own', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...naughty)), text => {
        const written = escaped(text);
        assert.equal(numbers(written), kept(text));
        assert.doesNotMatch(written, /[<>"'`{}[\]\\$@|^\n\r\t]/);
      }),
    );
  });

  it('in React are one element with these attributes, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...naughty)), text => {
        const settings = { organisation: 'esimerkki', search: text, exit: '' };
        const [piece] = codes.react(embedding({ settings, title: text }));
        const { code } = transformSync(piece!.code.replace(/^import.*$/m, ''), {
          loader: 'jsx',
          format: 'cjs',
          jsxFactory: 'h',
        });
        const module: { exports: { Kuulluksi?: () => unknown } } = { exports: {} };
        const h = (name: string, attributes: object | null, ...inside: unknown[]) => ({
          name,
          ...attributes,
          inside,
        });
        new Function('module', 'exports', 'h', code)(module, module.exports, h);
        const made = (module.exports.Kuulluksi as () => Record<string, unknown>)();
        const { inside, ...attributes } = made;
        assert.deepEqual(attributes, {
          name: 'kuulluksi-group-finder',
          api: server,
          organisation: 'esimerkki',
          search: kept(text),
          exit: '',
          lang: 'sv',
        });
        assert.equal((inside as unknown[]).length, 1);
      }),
      { numRuns: 200 },
    );
  });

  it('in Liferay’s file are the properties that they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const [, piece] = codes.liferay(embedding({ settings: { search: text } }));
        const properties = piece!.code
          .split('\n')
          .filter(line => /^ {4}- /.test(line))
          .map(line => JSON.parse(line.slice(6)) as string);
        assert.deepEqual(properties.slice(1), [`search=${text}`, 'lang=sv']);
      }),
    );
  });
});

describe('the policy lines', () => {
  const demo = readFileSync('packages/demo/src/serve-site.ts', 'utf8');
  const docs = readFileSync('docs/embedding.md', 'utf8');

  it('are those of the demo’s sites and of the documentation', () => {
    for (const line of policyLines('html', '${server}')) assert.ok(demo.includes(line), line);
    for (const line of policyLines('html', server)) {
      assert.ok(docs.replace(/\s+/g, ' ').includes(line.replace('script-src ', 'script-src ')), line);
    }
  });

  it('let a second Lit be where the site has one', () => {
    assert.ok(
      policyLines('react', server, { ownLit: true }).includes("trusted-types lit-html 'allow-duplicates'"),
    );
  });

  it('of a frame name the frame’s server alone', () => {
    assert.deepEqual(policyLines('iframe', server), [`frame-src ${server}`, `script-src ${server}`]);
    assert.deepEqual(policyLines('sharepoint', server), [`frame-src ${server}`]);
  });
});

describe('what can be set beforehand', () => {
  for (const element of elementNames) {
    it(`has words for every code of ${element} that the page offers`, () => {
      for (const language of interfaceLanguages) {
        const speech = speechIn(language);
        for (const { name, codes: all = [] } of embeddableOf(element).attributes) {
          if (!['audience', 'care-context', 'weekday', 'status', 'about', 'view', 'as'].includes(name))
            continue;
          for (const code of all)
            assert.doesNotMatch(labelOf(speech, name, code), /^[\w-]+\.[\w.-]+$/, `${language} ${code}`);
        }
      }
    });

    it(`of ${element} keeps its own values and leaves out the rest`, () => {
      fc.assert(
        fc.property(fc.dictionary(fc.string(), fc.string()), query => {
          const names = new Set([
            'organisation',
            'area',
            'age-level',
            'theme',
            ...embeddableOf(element).attributes.map(({ name }) => name),
          ]);
          for (const name of Object.keys(settingsOf(element, query))) assert.ok(names.has(name));
        }),
      );
    });
  }
});
