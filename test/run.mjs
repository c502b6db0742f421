/**
 * Runs every check in two lanes, one for each core of a small machine, and says in the end how many passed and how
 * many failed. A check that counts nothing of its own (the types, the lint rules) is one check.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const node = ['node', '--conditions=kuulluksi-source', '--import', 'tsx'];
/** Node 20 expands no patterns, so the files are found here. */
const testFiles = folders =>
  folders.flatMap(folder =>
    existsSync(`test/${folder}`)
      ? readdirSync(`test/${folder}`, { recursive: true })
          .filter(file => file.endsWith('.test.ts') && !file.includes('node_modules'))
          .map(file => path.join('test', folder, file))
      : [],
  );
const nodeTests = (name, folders, ...more) => ({
  name,
  command: [
    ...node,
    '--test',
    '--test-reporter=./test/support/node-reporter.mjs',
    ...more,
    ...testFiles(folders),
  ],
});

const stages = {
  lint: { name: 'lint rules and import directions', command: ['npx', 'eslint', '.'] },
  format: { name: 'format', command: ['npx', 'prettier', '--check', '--log-level=warn', '.'] },
  types: { name: 'types', command: ['npx', 'tsc', '-p', '.'] },
  build: { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  rules: nodeTests('contract, search, client, examples, tools', [
    'contract',
    'search',
    'api-client',
    'examples',
    'tools',
  ]),
  server: nodeTests('server', ['server'], '--test-concurrency=2'),
  elements: { name: 'elements in the browser', command: ['npx', 'wtr'] },
  endToEnd: nodeTests('end to end', ['end-to-end'], '--test-concurrency=1'),
  sizes: nodeTests('sizes', ['bench']),
  storybook: { name: 'storybook builds', command: ['npm', 'run', '--silent', 'build:storybook'] },
  frameworks: { name: 'samples of frameworks', command: ['npm', 'run', '--silent', 'test:frameworks'] },
  stories: { name: 'every story in the browser', command: ['node', 'test/tools/storybook-walk.mjs'] },
};

const inEngine = engine => ({
  name: `elements in ${engine}`,
  command: ['node', 'test/engines/elements.mjs', engine],
});
const engines = {
  ready: { name: 'tools of the other engines', command: ['node', 'test/engines/ready.mjs'] },
  firefox: inEngine('firefox'),
  webkit: inEngine('webkit'),
  sites: nodeTests('sites that show elements, in every engine', ['engines'], '--test-concurrency=1'),
};

const lanesOf = {
  standard: [
    [stages.lint, stages.types, stages.format, stages.elements],
    [stages.build, stages.sizes, stages.rules, stages.server, stages.endToEnd],
  ],
  all: [
    [
      stages.lint,
      stages.types,
      stages.format,
      stages.elements,
      stages.storybook,
      stages.stories,
      engines.webkit,
    ],
    [
      stages.build,
      stages.sizes,
      stages.rules,
      stages.server,
      stages.endToEnd,
      stages.frameworks,
      engines.firefox,
      engines.sites,
    ],
  ],
  engines: [[engines.webkit], [stages.build, engines.firefox, engines.sites]],
};
const asked = Object.keys(lanesOf).find(name => process.argv.includes(`--${name}`)) ?? 'standard';
const lanes = lanesOf[asked];

const total = { passed: 0, failed: 0 };

const run = ({ name, command: [program, ...words] }) =>
  new Promise(resolve => {
    const begun = performance.now();
    const child = spawn(program, words, { env: { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', data => (output += data));
    child.stderr.on('data', data => (output += data));
    child.on('close', code => {
      // Reporters move the cursor of a terminal; what they count stands after that.
      const plain = output.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');
      const counts = [...plain.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
      const absent = /was not there/.test(output);
      const passed = counts ? Number(counts[1]) : code === 0 && !absent ? 1 : 0;
      // A run that ends badly without naming a failure is a failure all the same, and so is one that ran nothing.
      const failed = Math.max(counts ? Number(counts[2]) : 0, code === 0 && (passed > 0 || absent) ? 0 : 1);
      total.passed += passed;
      total.failed += failed;
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.log(`\n== ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
      if (failed > 0 || absent) console.log(output.trim());
      resolve();
    });
  });

if (lanes.flat().includes(engines.firefox)) await run(engines.ready);
await Promise.all(
  lanes.map(async lane => {
    for (const stage of lane) await run(stage);
  }),
);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
