import { readFileSync } from 'node:fs';

/**
 * custom-elements.json from the API blocks of the elements (`npm run manifest`). Storybook reads it, and
 * what editors and compilers know of the tags is written from it (packages/elements/scripts/editor-help.ts); test/tools/manifest.test.ts holds it fresh and whole.
 */
const vocabularies = ['vocabularies', 'page-vocabularies']
  .map(name => readFileSync(new URL(`packages/contract/src/${name}.ts`, import.meta.url), 'utf8'))
  .join('\n');

/** The words of a vocabulary's type: `AgeLevel` → `'child' | 'youth' | …`, so that an editor can offer them. */
const wordsOf = type => {
  const list = new RegExp(`export type ${type} = \\(typeof (\\w+)\\)`).exec(vocabularies)?.[1];
  const words = list && new RegExp(`export const ${list} = \\[([^\\]]*)\\]`).exec(vocabularies)?.[1];
  return words?.match(/'[^']+'/g)?.join(' | ');
};
const spellOut = entry => {
  if (entry.type) entry.type.text = entry.type.text.replace(/\b[A-Z]\w+\b/g, type => wordsOf(type) ?? type);
};

const byName = (one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
const isPublic = member => !member.name.startsWith('#') && !['private', 'protected'].includes(member.privacy);

/** Elements, what they have in common, and their events; nothing private, and everything in one order. */
const onlyWhatIsPublic = () => ({
  name: 'only-what-is-public',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(
        ({ kind, customElement, name }) => kind === 'class' && (customElement || name.endsWith('Event')),
      );
      const kept = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports
        ?.filter(({ kind, name }) => kind === 'js' && kept.has(name))
        .sort(byName);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        // The analyzer takes the first word in `new SomeEvent(word)` for a name; the API block has the real one.
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('kuulluksi-'));
        for (const list of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties']) {
          declaration[list]?.sort(byName);
        }
        for (const entry of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
          spellOut(entry);
      }
      module.declarations.sort(byName);
    }
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
    manifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  },
});

export default {
  globs: ['packages/elements/src/*/*.ts'],
  exclude: [
    'packages/elements/src/loader/**',
    // Stands in Lit's place in what pages fetch.
    'packages/elements/src/foundation/reactive-element.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [onlyWhatIsPublic()],
};
