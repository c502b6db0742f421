import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of the test's own, on an origin of its own: one page, whose style sheet and content each test chooses. */
export class HostPage {
  address = '';
  #style = '';
  #body = '';
  #server: Server | undefined;

  async open(): Promise<this> {
    this.#server = createServer((request, response) => {
      if (request.url === '/style.css')
        return void response.setHeader('content-type', 'text/css').end(this.#style);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Sivusto</title>` +
          `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">` +
          `<link rel="stylesheet" href="/style.css"></head><body>${this.#body}</body></html>`,
      );
    });
    await new Promise<void>(resolve => this.#server?.listen(0, '127.0.0.1', resolve));
    this.address = `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
    return this;
  }

  /** What the page is from now on. */
  holds(style: string, body: string): void {
    this.#style = style;
    this.#body = body;
  }

  close(): void {
    this.#server?.close();
    this.#server?.closeAllConnections();
  }
}
