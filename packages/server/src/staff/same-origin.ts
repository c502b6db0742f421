import type { IncomingHttpHeaders } from 'node:http';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** An address of this machine, as a browser on it may name the server. */
const isThisMachine = (origin: URL): boolean => loopback.includes(origin.hostname);

const parsed = (origin: string): URL | undefined => (URL.canParse(origin) ? new URL(origin) : undefined);

/**
 * Does a call come from a page of this server? Browsers say so with `Sec-Fetch-Site`, and name the page's origin with
 * everything that changes something. On one's own machine the server has several names, of which the one counts under
 * which it was called.
 */
export const comesFromOwnOrigin = (
  method: string,
  headers: IncomingHttpHeaders,
  publicUrl: string,
): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = headers;
  if (origin === undefined) return method === 'GET' || method === 'HEAD';
  const own = new URL(publicUrl);
  if (origin === own.origin) return true;
  const called = parsed(origin);
  return (
    called !== undefined &&
    called.protocol === 'http:' &&
    isThisMachine(own) &&
    isThisMachine(called) &&
    called.host === headers.host
  );
};
