import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, megabytes, seconds, type Measurement } from './measurement.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const runs = 3;
const leftOut = new Set(['node_modules', 'dist', 'data', '.git', 'storybook-static']);

/**
 * The checkout as it is after `npm ci`, with nothing built and no data, in another folder. The installed packages are
 * linked; the workspaces' own names lead to the copy.
 */
const copyOfCheckout = (): string => {
  const copy = mkdtempSync(path.join(tmpdir(), 'kuulluksi-start-'));
  cpSync(root, copy, { recursive: true, filter: file => file === root || !leftOut.has(path.basename(file)) });
  mkdirSync(path.join(copy, 'node_modules/@kuulluksi'), { recursive: true });
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (name !== '@kuulluksi')
      symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name));
  }
  for (const name of readdirSync(path.join(copy, 'packages'))) {
    symlinkSync(`../../packages/${name}`, path.join(copy, 'node_modules/@kuulluksi', name));
    const own = path.join(root, 'packages', name, 'node_modules');
    if (existsSync(own)) symlinkSync(own, path.join(copy, 'packages', name, 'node_modules'));
  }
  return copy;
};

const isFree = (port: number) =>
  new Promise<boolean>(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

const threeFreePorts = async (): Promise<number> => {
  for (let port = 20_000 + Math.floor(Math.random() * 20_000); ; port += 3) {
    const free = await Promise.all([port, port + 1, port + 2].map(isFree));
    if (free.every(Boolean)) return port;
  }
};

/** The server of this copy among all processes; none where the system tells nothing of them. */
const serverOf = (copy: string): string | undefined =>
  (existsSync('/proc/self/status') ? readdirSync('/proc') : []).find(id => {
    if (!/^\d+$/.test(id)) return false;
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      return command.includes('packages/server/dist/main.js') && readlinkSync(`/proc/${id}/cwd`) === copy;
    } catch {
      return false;
    }
  });

const memoryOf = (id: string) => {
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  const bytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024;
  return { now: bytes('VmRSS'), most: bytes('VmHWM') };
};

interface Started {
  time: number;
  memory: { now: number; most: number } | undefined;
}

/** From the command to three sites that answer; then a calm while, the memory, and the end. */
const start = async (copy: string): Promise<Started> => {
  const port = await threeFreePorts();
  const begun = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: copy,
    env: { ...process.env, NODE_OPTIONS: '', PORT: String(port), DATA_FOLDER: path.join(copy, 'data') },
    detached: true,
  });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  try {
    let output = '';
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', data => {
        output += String(data);
        if (output.includes('Kuulluksi is running.')) resolve();
      });
      child.stderr.on('data', data => (output += String(data)));
      child.once('exit', code => reject(new Error(`npm start ended with ${code}: ${output}`)));
    });
    for (const site of [port, port + 1, port + 2].map(each => `http://localhost:${each}`)) {
      const answer = await fetch(
        site === `http://localhost:${port}` ? `${site}/v1/groups?language=fi` : site,
      );
      if (!answer.ok) throw new Error(`${site} answers ${answer.status}`);
    }
    const time = performance.now() - begun;
    await new Promise(resolve => setTimeout(resolve, 2000));
    const id = serverOf(copy);
    return { time, memory: id ? memoryOf(id) : undefined };
  } finally {
    process.kill(-child.pid!, 'SIGTERM');
    await ended;
    while (serverOf(copy)) await new Promise(resolve => setTimeout(resolve, 50));
  }
};

const rowOf = (name: string, started: Started[]): string[] => {
  const memories = started.flatMap(({ memory }) => memory ?? []);
  const memory = (which: 'now' | 'most') =>
    memories.length > 0 ? megabytes(median(memories.map(each => each[which]))) : 'not told by this system';
  return [name, seconds(median(started.map(({ time }) => time))), memory('now'), memory('most')];
};

/** How long `npm start` takes, and what the server then holds. */
export const measure = async (): Promise<Measurement> => {
  const copy = copyOfCheckout();
  const first: Started[] = [];
  const second: Started[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const name of readdirSync(path.join(copy, 'packages'))) {
        rmSync(path.join(copy, 'packages', name, 'dist'), { recursive: true, force: true });
      }
      rmSync(path.join(copy, 'data'), { recursive: true, force: true });
      first.push(await start(copy));
      second.push(await start(copy));
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return {
    title: 'Start and memory',
    columns: ['Start', 'To three served sites', "Server's memory", 'At most until then'],
    rows: [rowOf('first: nothing built, no data', first), rowOf('second', second)],
    note: `\`npm start\` of an installed tree, until three sites answer and the server has sent the groups; median of ${runs}
runs. Memory is the resident memory of the server's process on PGlite with the demo's content, two seconds later. On a
first start the database is created by a process of its own, which is gone by then.`,
  };
};
