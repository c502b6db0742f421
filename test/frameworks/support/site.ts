import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** The server that the samples name, as a web team would write its own. */
const named = 'https://kuulluksi.example';

/**
 * The policy of a strict site for its own files, with the lines that the page for embedding gives.
 * @param lines As they stand on that page.
 * @param policies Names of the Trusted Types policies that the framework makes for itself.
 */
export const policyFor = (lines: string, policies: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    lines.replaceAll('\n', ' ').replace('trusted-types lit-html', ['$&', ...policies].join(' ')),
  ].join('; ');

/** A web team's site: files of a build and one page, under a strict policy, on an origin of its own. */
export class Site {
  address = '';
  readonly #server: Server;

  /**
   * @param folder What the build made for browsers.
   * @param page The page, as the framework has rendered it.
   * @param kuulluksi Address of the server of the test, which stands in the place of the named one.
   * @param policy The site's content security policy.
   */
  constructor(folder: string, page: string, kuulluksi: string, policy: string) {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site');
      // Browsers ask for it by themselves.
      if (pathname === '/favicon.ico') return void response.writeHead(204).end();
      const file = path.join(folder, path.normalize(pathname));
      const body = pathname === '/' ? Promise.resolve(page) : readFile(file, 'utf8');
      body.then(
        text => {
          response.setHeader('content-type', types[path.extname(file)] ?? types['.html']!);
          response.setHeader('content-security-policy', policy);
          response.end(text.replaceAll(named, kuulluksi));
        },
        () => response.writeHead(404).end(),
      );
    });
  }

  async open(): Promise<this> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
    this.address = `http://127.0.0.1:${(this.#server.address() as { port: number }).port}`;
    return this;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
