/**
 * kuulluksi/elements.json, the one table of elements and their settings that the plugin reads: attributes from
 * custom-elements.json, codes from the contract, words for them from the locales (`npm run wordpress:elements`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as vocabularies from '@kuulluksi/contract/vocabularies';

const root = new URL('../../../', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));
const languages = ['en', 'fi', 'sv'];

/** Where the server is, the plugin says; files of a site without a server have no block. */
const leftOut = ['api', 'files'];
const order = ['group-finder', 'pathways', 'feedback-form', 'conversation', 'board', 'join', 'exit'];
/** Elements in which quick exit stands. */
const exits = ['feedback-form', 'conversation', 'join'];

/** A setting: its codes, and where the locales have words for them. */
interface Setting {
  kind: string;
  or?: string;
  codes?: readonly string[];
  words?: string;
}

const text = { kind: 'text' };
const address = { kind: 'address' };
const list = (kind: string, codes: readonly string[], words?: string): Setting => ({
  kind,
  codes,
  ...(words && { words }),
});
/** Words of a code: the locale's file and its key, with the code in place of the star. */
const ageLevels = list('choice', vocabularies.ageLevels, 'desk/work:for-whom.*');
/** In the order in which they stand beside a block. */
const settings: Record<string, Setting> = {
  organisation: text,
  'age-level': ageLevels,
  group: text,
  'join.kind': list('choice', vocabularies.joinKinds, 'desk/joining:join-kind.*'),
  as: list('choice', vocabularies.comeAlongRoles, 'desk/joining:join-as.*'),
  'open-question': text,
  'question-set': text,
  'pathways.audience': list('choice', vocabularies.audiences, 'desk/pathways:audience.*'),
  'pathways.care-context': list('choice', vocabularies.careContexts, 'desk/groups:care-context.*'),
  view: list('choice', ['board', 'asked', 'panels', 'figures'], 'elements/board:view.*'),
  entry: text,
  status: list('choice', vocabularies.answerStatuses, 'elements/matter:status.*'),
  about: list('choice', vocabularies.feedbackThemes, 'elements/voice:theme.*'),
  source: list('choice', vocabularies.matterSources, 'elements/matter:source.*'),
  year: text,
  unit: text,
  audience: list('codes', vocabularies.audiences, 'desk/pathways:audience.*'),
  'care-context': list('codes', vocabularies.careContexts, 'desk/groups:care-context.*'),
  'group-finder.kind': list('codes', vocabularies.groupKinds, 'desk/groups:group-kind.*'),
  weekday: list('codes', vocabularies.weekdays, 'desk/groups:weekday.*'),
  attendance: list(
    'codes',
    vocabularies.attendances.filter(code => code !== 'either'),
    'elements/group-finder-further:taking-part.*',
  ),
  access: list('codes', vocabularies.groupAccess, 'elements/group-finder-further:way-in.*'),
  standing: list('codes', vocabularies.groupStandings, 'elements/group-finder-further:goes-on.*'),
  age: text,
  municipality: text,
  'group-language': text,
  search: text,
  sort: list('choice', vocabularies.groupSorts, 'elements/group-finder-choices:sort-*'),
  'groups-page': address,
  'feedback-page': address,
  'board-page': address,
  'form-at': address,
  'link-to': list('choice', ['server', 'page']),
  'keep-in-fragment': { kind: 'switch' },
  to: { kind: 'https' },
  exit: { kind: 'switch', or: 'https' },
  area: text,
  theme: list('choice', ['light', 'dark']),
  'heading-level': list('choice', ['1', '2', '3', '4', '5', '6']),
};

const wordsOf = (where: string | undefined, code: string) => {
  if (!where) return null;
  const [, from, file, key = ''] = /^(\w+)\/([^:]+):(.+)$/.exec(where) ?? [];
  return Object.fromEntries(
    languages.map(language => {
      const word = read(`packages/${from}/src/locales/${language}/${file}.json`)[key.replace('*', code)];
      if (!word) throw new Error(`No ${language} word for ${where} ${code}`);
      return [language, word];
    }),
  );
};

const settingOf = (element: string, name: string) => {
  const known = settings[`${element}.${name}`] ?? settings[name];
  if (!known)
    throw new Error(`${element} has a new attribute, ${name}: say its kind in ${import.meta.filename}`);
  const { codes, words, ...setting } = known;
  return codes
    ? { ...setting, values: Object.fromEntries(codes.map(code => [code, wordsOf(words, code)])) }
    : setting;
};

interface Declaration {
  tagName?: string;
  attributes?: { name: string }[];
}

/** The file's text, made from what it is made of. */
export const elementsJson = async (): Promise<string> => {
  const { modules } = read('custom-elements.json') as { modules: { declarations: Declaration[] }[] };
  const declarations = modules.flatMap(module => module.declarations);
  const table: Record<string, object> = {};
  for (const element of order) {
    const declaration = declarations.find(({ tagName }) => tagName === `kuulluksi-${element}`);
    const names = (declaration?.attributes ?? [])
      .map(({ name }) => name)
      .filter(name => !leftOut.includes(name) && (name !== 'exit' || exits.includes(element)));
    const place = (name: string) =>
      Object.keys(settings).findIndex(key => key === name || key === `${element}.${name}`);
    names.sort((one, other) => place(one) - place(other));
    table[element] = Object.fromEntries(names.map(name => [name, settingOf(element, name)]));
  }
  return format(JSON.stringify(table), { ...(await resolveConfig(elementsFile)), parser: 'json' });
};

export const elementsFile = fileURLToPath(new URL('../kuulluksi/elements.json', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(elementsFile, await elementsJson());
