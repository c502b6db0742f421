import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { entries } from './support.ts';

const main = fileURLToPath(new URL('main.ts', entries));
/** The server as it stands in the sources, without a build. */
const sources = ['--conditions=kuulluksi-source', '--import', import.meta.resolve('tsx'), main];

export interface ServerProcess {
  port: number;
  address: string;
  /** What it has written so far. */
  said: () => string;
  signal: (signal: NodeJS.Signals) => void;
  ended: Promise<number | null>;
}

/** Starts the server as a process. Resolves when it listens, or with its exit code and words when it ends before. */
export const startServer = (
  environment: Record<string, string>,
  program: readonly string[] = sources,
): Promise<ServerProcess | { code: number | null; said: string }> => {
  const child = spawn(process.execPath, program, {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<number | null>(resolve => child.once('close', resolve));
  return new Promise(resolve => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const port = /Server listening at http:\/\/[^"]*:(\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      resolve({
        port: Number(port),
        address: `http://127.0.0.1:${port}`,
        said: () => said,
        signal: signal => void child.kill(signal),
        ended,
      });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(code => resolve({ code, said }));
  });
};

/** The same, for a test that needs it to listen. */
export const runServer = async (
  environment: Record<string, string>,
  program?: readonly string[],
): Promise<ServerProcess> => {
  const server = await startServer(environment, program);
  if ('code' in server) throw new Error(`The server ended with ${server.code}: ${server.said}`);
  return server;
};
