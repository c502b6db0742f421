/**
 * A server for every story in place of the network. A story's elements speak to an address that carries the story's
 * name, so that several stories stand on one page without hearing each other. What no route of a story answers is shown
 * across the page, and fails the story.
 */
const suffix = '.story.invalid';

export const addressOfStory = (id: string): string => `https://${id}${suffix}`;

/** What a route answers: a value is a plain 200 with JSON. */
export type Answer = (url: URL, body: unknown) => unknown;
/** Answers by method and path: `GET /v1/groups`. A path that ends in `*` stands for all that begin so. */
export type Routes = Readonly<Record<string, Answer>>;

/** An answer that is not a plain 200. */
export class Reply {
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly headers: Record<string, string> = {},
  ) {}
}

/** A problem of RFC 9457, as the server sends it. */
export const problem = (status: number, code: string, more: object = {}): Answer => {
  const body = { type: `urn:kuulluksi:problem:${code}`, title: code, status, code, ...more };
  return () => new Reply(status, body, { 'content-type': 'application/problem+json' });
};

/** The server cannot be reached. */
export const away: Answer = () => {
  throw new TypeError('Failed to fetch');
};

/** The answer never comes. */
export const never: Answer = () => new Promise(() => undefined);

const routesOf = new Map<string, Routes>();
const unexpected = new Map<string, string[]>();

export const serve = (id: string, routes: Routes): void => {
  routesOf.set(id, routes);
};

const show = (id: string, asked: string): void => {
  unexpected.set(id, [...(unexpected.get(id) ?? []), asked]);
  const banner = document.createElement('p');
  banner.className = 'unexpected-request';
  banner.setAttribute('role', 'alert');
  banner.textContent = `Asked, but no route of the story answers: ${asked}`;
  document.body.prepend(banner);
};

const routeOf = (routes: Routes, asked: string): Answer | undefined =>
  routes[asked] ??
  Object.entries(routes).find(([route]) => route.endsWith('*') && asked.startsWith(route.slice(0, -1)))?.[1];

const answer = async (request: Request, url: URL): Promise<Response> => {
  const id = url.hostname.slice(0, -suffix.length);
  const asked = `${request.method} ${url.pathname}`;
  const route = routeOf(routesOf.get(id) ?? {}, asked);
  // Stories send without a proof of work.
  if (!route && asked === 'GET /v1/challenges') return new Response('{}', { status: 404 });
  if (!route) {
    show(id, asked);
    return away(url, undefined) as never;
  }
  const text = request.method === 'GET' ? '' : await request.text();
  const given = await Promise.race([
    route(url, text ? (JSON.parse(text) as unknown) : undefined),
    new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason))),
  ]);
  const reply = given instanceof Reply ? given : new Reply(200, given);
  return new Response(JSON.stringify(reply.body), {
    status: reply.status,
    headers: { 'content-type': 'application/json', ...reply.headers },
  });
};

/** Puts the stories' servers in place of the network. Storybook's own files still come from where they are. */
export const installStoryServers = (): void => {
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.hostname.endsWith(suffix)) return answer(request, url);
    if (url.origin === location.origin) return network(request);
    show('', `${request.method} ${request.url}`);
    throw new TypeError('Failed to fetch');
  };
};

/** Fails a story that asked for what none of its routes answers. */
export const refuseUnexpected = (id: string): void => {
  const asked = [...(unexpected.get(id) ?? []), ...(unexpected.get('') ?? [])];
  unexpected.delete(id);
  unexpected.delete('');
  if (asked.length > 0) throw new Error(`Asked, but no route of the story answers: ${asked.join(', ')}`);
};
