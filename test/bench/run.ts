/**
 * `npm run bench` runs every measurement of this folder, or those named: `npm run bench sizes usable`. They write their
 * sections of docs/performance.md; the other sections stay. They judge nothing. `npm run bench usable:feedback-form`
 * measures one element, `ROUNDS=1` in the environment measures quickly; what is not whole is shown and not written.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { chromiumPath } from '../support/chromium.mjs';
import { seconds, type Measurement } from './measurement.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

const { buildIsFresh, rememberBuild } = (await import(
  new URL('../../packages/demo/build-state.mjs', import.meta.url).href
)) as { buildIsFresh: (root: string) => boolean; rememberBuild: (root: string) => void };

/** In the order of the document. */
const order = ['sizes', 'start', 'usable', 'elsewhere', 'search', 'list', 'exactly-once', 'guess', 'proof'];
const known = readdirSync(new URL('.', import.meta.url))
  .filter(name => name.endsWith('.bench.ts'))
  .map(name => name.replace('.bench.ts', ''))
  .sort((one, other) => order.indexOf(one) - order.indexOf(other));
const asked = process.argv.slice(2);
const rounds = process.env['ROUNDS'] ? Number(process.env['ROUNDS']) : undefined;
/** The measurement, and the parts of it that are named alone. */
const parted = (name: string): [string, string[]] => {
  const [measurement = '', ...parts] = name.split(':');
  return [measurement, parts];
};
const unknown = asked.filter(name => !known.includes(parted(name)[0]));
if (unknown.length > 0) {
  console.error(`No such measurement: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

if (!buildIsFresh(root)) {
  console.log('Building…');
  if (spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' }).status !== 0)
    process.exit(1);
  rememberBuild(root);
}

const today = new Date().toISOString().slice(0, 10);
const chromiumVersion = async () =>
  execFileSync(await chromiumPath(), ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] })
    .toString()
    .match(/\d+(\.\d+)+/)?.[0] ?? 'unknown';

const intro = async () => `# Performance

\`npm run bench\` measures what is written here and writes it; \`npm run bench usable\` measures one section anew. Figures
are of one machine on one day: compare them within a table, and take a ratio only from rows of one run.

- 1 kB is 1000 bytes. Sizes are of the built files, brotli at level 11, gzip at level 9.
- A time is the median of five runs where nothing else is said. Pages that are compared are loaded in turn.
- No test fails by the clock. Ceilings on sizes are held by \`test/bench/sizes.test.ts\`.
- Last run: ${today}, on ${availableParallelism()} cores, Node ${process.versions.node}, Chromium ${await chromiumVersion()}.`;

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const sectionOf = ({ title, columns, rows, note }: Measurement) =>
  [
    `## ${title}`,
    '',
    note.replaceAll('\n', ' '),
    '',
    ...[columns, columns.map(() => '---'), ...rows].map(row),
    '',
    `Measured ${today}.`,
  ].join('\n');

/** What the file says of each measurement now. */
const sections = new Map<string, string>();
for (const [, name, text] of (existsSync(file) ? readFileSync(file, 'utf8') : '').matchAll(
  /<!-- ([a-z-]+) -->\n([^]*?)(?=<!-- |$)/g,
)) {
  sections.set(name!, text!.trim());
}

let whole = false;
for (const one of asked.length > 0 ? asked : known) {
  const [name, parts] = parted(one);
  const begun = performance.now();
  console.log(`${one}…`);
  try {
    const { measure } = (await import(`./${name}.bench.ts`)) as {
      measure: (parts?: string[], rounds?: number) => Promise<Measurement>;
    };
    const measured = await measure(parts, rounds);
    if (parts.length === 0 && rounds === undefined) {
      sections.set(name, sectionOf(measured));
      whole = true;
    }
    for (const line of [measured.columns, ...measured.rows]) console.log(`  ${line.join(' | ')}`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name} could not be measured; its section stays as it was.`, error);
  }
  console.log(`  (${seconds(performance.now() - begun)})`);
}

if (whole) {
  const text = [await intro()];
  for (const name of known) {
    const section = sections.get(name);
    if (section) text.push(`<!-- ${name} -->\n\n${section}`);
  }
  writeFileSync(
    file,
    await format(text.join('\n\n'), { ...(await resolveConfig(file)), parser: 'markdown' }),
  );
}
