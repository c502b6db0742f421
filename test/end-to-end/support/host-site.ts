import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentSecurityPolicy } from '../../../packages/demo/src/serve-site.ts';

/** A site on an origin of its own, whose pages a test writes, each with the strict policy of docs/embedding.md. */
export class HostSite {
  origin = '';
  #pages = new Map<string, { markup: string; policy: string }>();
  #server: Server | undefined;

  /** @param server The Kuulluksi server, which the policy allows. */
  async open(server: string): Promise<this> {
    this.#policy = contentSecurityPolicy(server);
    this.#server = createServer(({ url }, response) => {
      const page = this.#pages.get(url ?? '');
      response
        .writeHead(page ? 200 : 204, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': page?.policy ?? this.#policy,
        })
        .end(page?.markup);
    });
    await new Promise<void>(resolve => this.#server!.listen(0, '127.0.0.1', resolve));
    this.origin = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }
  #policy = '';

  /** @returns The address of a page with these scripts and this content. */
  page(
    scripts: string,
    content: string,
    {
      lang = 'fi',
      policy = (usual: string) => usual,
    }: { lang?: string; policy?: (usual: string) => string } = {},
  ): string {
    const path = `/${this.#pages.size}`;
    this.#pages.set(path, {
      markup: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Sivusto</title>${scripts}<main>${content}</main></html>`,
      policy: policy(this.#policy),
    });
    return this.origin + path;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}
