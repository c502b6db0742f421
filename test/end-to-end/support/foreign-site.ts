import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';

interface ForeignPage {
  body: string;
  policy?: string;
  type?: string;
}

/** A site of somebody else's on an origin of its own, which serves what a test puts there. */
export class ForeignSite {
  origin = '';
  readonly pages = new Map<string, ForeignPage>();
  #server: Server | undefined;

  async open(): Promise<this> {
    this.#server = createServer((request, response) => {
      const page = this.pages.get(request.url ?? '');
      const headers = {
        'content-type': page?.type ?? 'text/html; charset=utf-8',
        ...(page?.policy && { 'content-security-policy': page.policy }),
      };
      response.writeHead(page ? 200 : 204, headers).end(page?.body);
    });
    await new Promise<void>(resolve => this.#server!.listen(0, '127.0.0.1', resolve));
    this.origin = `http://localhost:${(this.#server.address() as { port: number }).port}`;
    return this;
  }

  /** Puts a page there; answers with its address. */
  put(path: string, body: string, more: Omit<ForeignPage, 'body'> = {}): string {
    this.pages.set(path, { body, ...more });
    return this.origin + path;
  }

  putFile(path: string, file: string, type: string): void {
    this.put(path, readFileSync(file, 'utf8'), { type });
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise(resolve => this.#server?.close(resolve));
  }
}

/** A page in HTML with nothing on it but what is put there. */
export const emptyPage = (inside: string, head = ''): string =>
  `<!doctype html>\n<html lang="fi"><head><meta charset="utf-8"><title>Sivu</title><link rel="icon" href="data:,">${head}</head><body>\n${inside}\n</body></html>`;
