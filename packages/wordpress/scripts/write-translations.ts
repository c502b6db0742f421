/**
 * languages/kuulluksi.pot and the .mo files, from the plugin's PHP and the .po files that translators write
 * (`npm run wordpress:translations`). Whoever installs the plugin needs no tool for them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const plugin = fileURLToPath(new URL('../kuulluksi/', import.meta.url));
const languages = path.join(plugin, 'languages');
export const locales = ['fi', 'sv_SE'];

const header = `msgid ""
msgstr ""
"Project-Id-Version: Kuulluksi\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Domain: kuulluksi\\n"
`;

/** A text in the quotes of PHP, and in those of a .po file. */
const unquoted = (text: string) => text.replace(/\\(['\\])/g, '$1');
const quoted = (text: string) => JSON.stringify(text);

/** What is said in PHP, with the files that say it, in their order, and the word for translators above it. */
export const texts = () => {
  const said = new Map<string, { files: Set<string>; note?: string | undefined }>();
  const files = [
    'kuulluksi.php',
    ...readdirSync(path.join(plugin, 'includes'))
      .sort()
      .map(file => `includes/${file}`),
  ];
  for (const file of files) {
    const code = readFileSync(path.join(plugin, file), 'utf8');
    const calls =
      /(?:\/\* (translators: [^\n]*) \*\/\s*[^\n]*?)?\b(?:__|esc_html__|esc_html_e|esc_attr__)\( '((?:[^'\\]|\\.)*)', 'kuulluksi' \)/g;
    for (const [, note, text = ''] of code.matchAll(calls)) {
      const one = said.get(unquoted(text)) ?? { files: new Set(), note };
      one.files.add(file);
      said.set(unquoted(text), one);
    }
  }
  // WordPress translates what the list of plugins shows, from the plugin's header.
  const [, description = ''] =
    /\* Description: (.+)/.exec(readFileSync(path.join(plugin, 'kuulluksi.php'), 'utf8')) ?? [];
  said.set(description, { files: new Set(['kuulluksi.php']) });
  return said;
};

export const pot = () =>
  `${header}\n${[...texts()]
    .map(
      ([text, { files, note }]) =>
        `${note ? `#. ${note}\n` : ''}#: ${[...files].join(' ')}\nmsgid ${quoted(text)}\nmsgstr ""\n`,
    )
    .join('\n')}`;

/** What a .po file translates, by the text in English. */
export const translations = (locale: string) => {
  const code = readFileSync(path.join(languages, `kuulluksi-${locale}.po`), 'utf8');
  const strings = /^(msgid|msgstr) ((?:"(?:[^"\\]|\\.)*"\s*)+)/gm;
  const said = new Map<string, string>();
  let id = '';
  for (const [, which, lines = ''] of code.matchAll(strings)) {
    const text = [...lines.matchAll(/"(?:[^"\\]|\\.)*"/g)]
      .map(([line]) => JSON.parse(line) as string)
      .join('');
    if (which === 'msgid') id = text;
    else said.set(id, text);
  }
  return said;
};

/** The binary form of GNU gettext: a table of what is asked for, in the order of its bytes, and one of what is said. */
export const mo = (locale: string) => {
  const entries = [...translations(locale)]
    .map(([id, text]) => [Buffer.from(id), Buffer.from(text)] as const)
    .filter(([, text]) => text.length > 0)
    .sort(([one], [other]) => Buffer.compare(one, other));
  const headLength = 28;
  const tables = Buffer.alloc(headLength + entries.length * 16);
  [0x950412de, 0, entries.length, headLength, headLength + entries.length * 8, 0, tables.length].forEach(
    (word, at) => tables.writeUInt32LE(word, at * 4),
  );
  const bodies: Buffer[] = [];
  let offset = tables.length;
  for (const which of [0, 1] as const) {
    entries.forEach((entry, at) => {
      const place = headLength + (which * entries.length + at) * 8;
      tables.writeUInt32LE(entry[which].length, place);
      tables.writeUInt32LE(offset, place + 4);
      bodies.push(entry[which], Buffer.of(0));
      offset += entry[which].length + 1;
    });
  }
  return Buffer.concat([tables, ...bodies]);
};

export const potFile = path.join(languages, 'kuulluksi.pot');
export const moFile = (locale: string) => path.join(languages, `kuulluksi-${locale}.mo`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(potFile, pot());
  for (const locale of locales) {
    writeFileSync(moFile(locale), mo(locale));
    const missing = [...texts().keys()].filter(text => !translations(locale).get(text));
    if (missing.length > 0) console.log(`${locale} lacks:\n${missing.join('\n')}`);
  }
}
