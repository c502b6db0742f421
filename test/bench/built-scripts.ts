import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const browser = fileURLToPath(new URL('../../packages/elements/dist/browser', import.meta.url));

interface Files {
  needs: string[];
  texts: string[];
}
interface Known extends Files {
  /** A level with views of its own. */
  levels?: Record<string, Files>;
}

const read = (file: string) => readFileSync(path.join(browser, file));
export const readBuilt = (file: string): string => read(file).toString();

/** The folder of the build, read out of the built loader. */
export const folderOfLoader = (): string => {
  const [found] = /chunks\/[\w-]{8}/.exec(read('kuulluksi.js').toString()) ?? [];
  if (!found) throw new Error('The loader names no folder');
  return found;
};

/** What the loader knows of the chunks, by tag, read out of the built loader itself. */
export const chunksOfLoader = (): Record<string, Known> => {
  const source = read('kuulluksi.js').toString();
  const [table] = /\{(?:"?[\w-]+"?:\["[^\]{]*"(?:,\{child:\[[^\]]*\]\})?\],?)+\}/.exec(source) ?? [];
  if (!table) throw new Error('The loader holds no table of chunks');
  type Words = [string, string, Record<string, [string, string]>?];
  const words = (text: string) => text.split(' ').filter(Boolean);
  const filesOf = ([needs, texts]: [string, string]) => ({ needs: words(needs), texts: words(texts) });
  return Object.fromEntries(
    Object.entries(Function(`return ${table}`)() as Record<string, Words>).map(
      ([name, [needs, texts, levels]]) => [
        `kuulluksi-${name}`,
        {
          ...filesOf([needs, texts]),
          ...(levels && {
            levels: Object.fromEntries(
              Object.entries(levels).map(([level, files]) => [level, filesOf(files)]),
            ),
          }),
        },
      ],
    ),
  );
};

const importsOf = (file: string, kind: 'at once' | 'later'): string[] => {
  const source = read(file).toString();
  const pattern =
    kind === 'at once'
      ? /(?:from|import)\s*["'](\.[^"']+)["']/g
      : /\w\(\s*["'`](\.\/[^"'`]+\.js)["'`]\s*[,)]/g;
  return [...source.matchAll(pattern)].map(([, name = '']) => path.join(path.dirname(file), name));
};

/** A file of texts alone: one of another language, for Finnish stands beside the code that says it. */
const isTexts = (file: string) =>
  /^(var|let|const) \w+=\{[^]*\};export\{\w+ as default\};?\s*$/.test(read(file).toString());

const isOneOf = (names: string) => {
  const pattern = new RegExp(`/(${names})\\d?\\.js$`);
  return (file: string) => pattern.test(file);
};

/** Code that only some pages ask for. */
const isOfSomePages = isOneOf('answering|note-part|child-view|exit-part|plain-draft|elsewhere|address-part');

/**
 * Code that comes when a reader presses something, or when something happens that seldom does: a board's search, help
 * beside a search, what was asked, its figures, following, sharing; what is done in a conversation, and a request in it; what is asked of who wishes for a group; in the form a set of
 * an organisation's own questions, the fields of who wants to be reached, what unfolds, printing the code, newer words
 * that came too late; what a server refused, and the words for it.
 */
const isPressedFor = isOneOf(
  'problem-texts|come-along-part|pictures.styles|browsing|asked|figures|follow|share|help|search-help|own-part|who-helps|acts-part|draft-part|meeting-part|request-part|wish-part|drawn-part|refused-part|reached|know-more|print-code|kept|refusal|details|further-part|none-part|chosen-part|share-part|copy|place-part',
);

/** Every script that a page with the element fetches in Finnish at the adult's level, without what an attribute asks for: at once, with all that it may need later, and with all that a reader may press for. */
export const scriptsOf = (tag: string): { atOnce: string[]; all: string[]; pressed: string[] } => {
  const known = chunksOfLoader()[tag];
  if (!known) throw new Error(`The loader does not know ${tag}`);
  const reach = (kinds: ('at once' | 'later')[], pressed = false) => {
    const found = new Set(['kuulluksi.js']);
    const visit = (file: string) => {
      if (found.has(file) || !existsSync(path.join(browser, file)) || isTexts(file)) return;
      if (isOfSomePages(file) || (isPressedFor(file) && !pressed)) return;
      found.add(file);
      for (const kind of kinds) importsOf(file, kind).forEach(visit);
    };
    visit(`${folderOfLoader()}/${tag.replace('kuulluksi-', '')}.js`);
    return [...found];
  };
  return {
    atOnce: reach(['at once']),
    all: reach(['at once', 'later']),
    pressed: reach(['at once', 'later'], true),
  };
};

export const brotli = (files: string[]): number =>
  files.reduce((sum, file) => {
    const bytes = read(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    return sum + brotliCompressSync(bytes, { params }).length;
  }, 0);

export const gzip = (files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
