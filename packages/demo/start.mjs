/**
 * `npm start`: builds what is not built, starts the server with demo content on 8080, a county's site on 8081, an
 * NGO's on 8082, the county's intranet on 8083, and says where they are. Ctrl+C stops all.
 */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { buildIsFresh, rememberBuild } from './build-state.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.PORT ?? 8080);
const server = `http://localhost:${port}`;

if (!buildIsFresh(root)) {
  console.log('Building…');
  const build = spawnSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (build.status !== 0) process.exit(1);
  rememberBuild(root);
}

const { countySite, intranetSite, ngoSite, publicFolderOf, serveSite, writeContent } =
  await import('./dist/sites.js');
const contentFile = fileURLToPath(new URL('./dist/content.json', import.meta.url));
writeContent(
  contentFile,
  [1, 2, 3].map(more => `http://localhost:${port + more}`),
);

const child = spawn(process.execPath, ['packages/server/dist/main.js'], {
  cwd: root,
  env: {
    ...process.env,
    PORT: String(port),
    PUBLIC_URL: server,
    DEMO: 'true',
    CONTENT_FILE: contentFile,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});

const sites = [];
let stopping = false;
const stop = async code => {
  if (stopping) return;
  stopping = true;
  await Promise.all(sites.map(site => site.close()));
  if (child.exitCode === null) child.kill('SIGTERM');
  process.exitCode = code;
};
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
child.on('exit', code => void stop(code ?? 0));

// The one-time link to the desk comes from the server itself.
let deskLink = '';
child.stdout.on('data', data => {
  const text = String(data);
  deskLink ||= /\S+\/desk\/?#enter=\S+/.exec(text)?.[0] ?? '';
  if (!deskLink || stopping) process.stdout.write(text);
});

const healthy = async () => {
  try {
    return (await fetch(`${server}/health`)).ok;
  } catch {
    return false;
  }
};
while (!stopping && !(await healthy())) await new Promise(resolve => setTimeout(resolve, 50));

if (!stopping) {
  const publicFolder = publicFolderOf(new URL('./dist/sites.js', import.meta.url).href);
  try {
    for (const [at, site] of [countySite, ngoSite, intranetSite].entries()) {
      sites.push(await serveSite(site(server, port + 1 + at), server, publicFolder));
    }
    console.log(`
Kuulluksi is running.

  A county's site   http://localhost:${port + 1}
  An NGO's site     http://localhost:${port + 2}
  An intranet       http://localhost:${port + 3}
  The server        ${server}
  The desk, once    ${deskLink}

Stop with Ctrl+C.`);
  } catch (error) {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${error.port} is in use by another program. Stop it, or choose others with PORT=9000 (then 9000–9003).`
        : error,
    );
    await stop(1);
  }
}
