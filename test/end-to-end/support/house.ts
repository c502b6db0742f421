import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '@kuulluksi/contract/content';
import { exampleContent } from '@kuulluksi/examples/content';
import type { FastifyInstance } from 'fastify';
import { countySite } from '../../../packages/demo/src/county-site.ts';
import { intranetSite } from '../../../packages/demo/src/intranet-site.ts';
import { ngoSite } from '../../../packages/demo/src/ngo-site.ts';
import { contentFor } from '../../../packages/demo/src/sites.ts';
import { publicFolderOf, serveSite } from '../../../packages/demo/src/serve-site.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** The built server with demo content, and the demo's three sites: four origins, as `npm start` serves them. */
export class House {
  folder = '';
  server = '';
  county = '';
  ngo = '';
  intranet = '';
  deskLink = '';
  #process: ChildProcess | undefined;
  #sites: FastifyInstance[] = [];
  #port = 0;
  #databaseUrl: string | undefined;

  /**
   * @param databaseUrl A PostgreSQL database; without it PGlite in a folder of its own.
   * @param content What the server begins with. @default the demo's
   * @param allowedOrigins Sites that may show its pages in frames, besides the demo's.
   */
  async open(
    databaseUrl?: string,
    content: Content = exampleContent,
    allowedOrigins: readonly string[] = [],
  ): Promise<this> {
    this.folder = mkdtempSync(path.join(tmpdir(), 'kuulluksi-house-'));
    this.#databaseUrl = databaseUrl;
    this.#port = await freePort();
    this.server = `http://localhost:${this.#port}`;
    const ports = { county: await freePort(), ngo: await freePort(), intranet: await freePort() };
    this.county = `http://localhost:${ports.county}`;
    this.ngo = `http://localhost:${ports.ngo}`;
    this.intranet = `http://localhost:${ports.intranet}`;
    const allowed = contentFor([this.county, this.ngo, this.intranet, ...allowedOrigins], content);
    writeFileSync(path.join(this.folder, 'content.json'), JSON.stringify(allowed));
    await this.startServer();
    const publicFolder = publicFolderOf(new URL('../../../packages/demo/src/sites.ts', import.meta.url).href);
    for (const [site, port] of [
      [countySite, ports.county],
      [ngoSite, ports.ngo],
      [intranetSite, ports.intranet],
    ] as const) {
      this.#sites.push(await serveSite(site(this.server, port), this.server, publicFolder));
    }
    return this;
  }

  get dataFolder(): string {
    return path.join(this.folder, 'data');
  }

  async startServer(): Promise<void> {
    const child = spawn(process.execPath, ['packages/server/dist/main.js'], {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        PORT: String(this.#port),
        PUBLIC_URL: this.server,
        DEMO: 'true',
        DATA_FOLDER: this.dataFolder,
        SECRET: 'a secret of the tests that is long enough',
        CONTENT_FILE: path.join(this.folder, 'content.json'),
        LOG_LEVEL: 'warn',
        ...(this.#databaseUrl && { DATABASE_URL: this.#databaseUrl }),
      },
    });
    this.#process = child;
    let output = '';
    await new Promise<void>((resolve, reject) => {
      const listen = (data: Buffer) => {
        output += String(data);
        this.deskLink = /\S+\/desk\/?#enter=\S+/.exec(output)?.[0] ?? this.deskLink;
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', code => reject(new Error(`The server ended with ${code}: ${output}`)));
      const ask = async () => {
        const healthy = await fetch(`${this.server}/health`).then(
          answer => answer.ok,
          () => false,
        );
        if (healthy) resolve();
        else setTimeout(ask, 50);
      };
      void ask();
    });
    child.removeAllListeners('exit');
  }

  async stopServer(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  async close(): Promise<void> {
    await Promise.all(this.#sites.map(site => site.close()));
    await this.stopServer();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
