/**
 * A server of the test's own in place of `fetch`. A call that no route answers fails the test, as does one to another
 * origin than the fake's.
 */
export const api = 'https://kuulluksi.test';

type Answer = (request: Request, url: URL) => unknown | Promise<unknown>;

/** An answer that is not a plain 200 with JSON. */
export class Reply {
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly headers: Record<string, string> = {},
  ) {}
}

export const problem = (status: number, code: string, more: object = {}) =>
  new Reply(
    status,
    { type: `urn:kuulluksi:problem:${code}`, title: code, status, code, ...more },
    { 'content-type': 'application/problem+json' },
  );

export class FakeServer {
  readonly requests: { method: string; path: string; url: URL; body: unknown }[] = [];
  readonly unexpected: string[] = [];
  /** While true, every call fails as it does without a network. */
  away = false;
  #routes = new Map<string, Answer>();
  #real = globalThis.fetch;

  constructor() {
    globalThis.fetch = (input, init) => this.#fetch(new Request(input, init));
  }

  /** @param route Method and path: `GET /v1/groups`. */
  on(route: string, answer: Answer): this {
    this.#routes.set(route, answer);
    return this;
  }

  /** Gives the real fetch back. Throws when something was asked that no route answers. */
  close(): void {
    globalThis.fetch = this.#real;
    if (this.unexpected.length > 0) throw new Error(`Asked, but not expected: ${this.unexpected.join(', ')}`);
  }

  async #fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const route = `${request.method} ${url.pathname}`;
    // Without a challenge what is sent goes without a proof; only tests of proofs answer with one.
    if (route === 'GET /v1/challenges' && !this.#routes.has(route)) {
      return new Response('{}', { status: 404, headers: { 'content-type': 'application/json' } });
    }
    // Who helps is asked beside any search; only tests of help answer with somebody.
    if (route === 'GET /v1/organisations' && !this.#routes.has(route)) {
      return new Response('{"items":[]}', { headers: { 'content-type': 'application/json' } });
    }
    const text = request.method === 'GET' ? '' : await request.clone().text();
    this.requests.push({
      method: request.method,
      path: url.pathname,
      url,
      body: text ? (JSON.parse(text) as unknown) : undefined,
    });
    request.signal.throwIfAborted();
    if (this.away) throw new TypeError('Failed to fetch');
    const answer =
      this.#routes.get(route) ??
      [...this.#routes].find(([known]) => known.endsWith('/*') && route.startsWith(known.slice(0, -1)))?.[1];
    if (!answer || url.origin !== api) {
      this.unexpected.push(request.url);
      throw new TypeError('Failed to fetch');
    }
    const body = await answer(request, url);
    request.signal.throwIfAborted();
    const reply = body instanceof Reply ? body : new Reply(200, body);
    return new Response(JSON.stringify(reply.body), {
      status: reply.status,
      headers: { 'content-type': 'application/json', ...reply.headers },
    });
  }
}
