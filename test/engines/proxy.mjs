import http from 'node:http';

/** What the browsers ask for themselves, whatever page is open. */
const browsersOwn = new Set([
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'clients2.google.com',
  'update.googleapis.com',
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'safebrowsing.googleapis.com',
  'optimizationguide-pa.googleapis.com',
]);

const notes = `globalThis.noted = [];
for (const type of ['error', 'unhandledrejection'])
  addEventListener(type, event => noted.push(type + ': ' + (event.message ?? event.reason)), true);
addEventListener('securitypolicyviolation', event => noted.push(event.violatedDirective + ' ' + event.blockedURI));
for (const level of ['error', 'warn']) {
  const own = console[level];
  console[level] = (...words) => (noted.push(level + ': ' + words.join(' ')), own.apply(console, words));
}`;

/**
 * A proxy that a browser asks for everything: it writes down which hosts were asked, lets only those through that are
 * allowed, and sees what an engine tells nobody else: violated policies, cookies that a server sets, files that fail.
 */
export const openProxy = async () => {
  const proxy = {
    port: 0,
    allowed: [],
    /** What was asked of nobody who is allowed, but for the browser's own. */
    strangers: [],
    violations: [],
    cookies: [],
    /** What was asked for, in its order. */
    asked: [],
    /** Where the script lies by which pages note their faults, on an origin that they let run. */
    noting: '',
    /** Answers that refuse or fail. */
    refused: [],
    failing: undefined,
    /** From now on files fail: `reset`, `unavailable` or `truncated`; `heal` ends it. */
    fail(matches, how) {
      proxy.failing = { matches, how, failed: 0 };
      return proxy.failing;
    },
    heal() {
      proxy.failing = undefined;
    },
    clear() {
      for (const list of [proxy.strangers, proxy.violations, proxy.cookies, proxy.asked, proxy.refused])
        list.length = 0;
    },
    close: () => new Promise(resolve => (server.close(resolve), server.closeAllConnections())),
  };

  const server = http.createServer(async (request, response) => {
    const address = new URL(request.url, 'http://nobody.invalid');
    if (!proxy.allowed.includes(address.origin)) {
      if (!browsersOwn.has(address.hostname)) proxy.strangers.push(address.href);
      response.writeHead(403).end();
      return;
    }
    proxy.asked.push(address.href);
    if (address.pathname === '/violated') {
      let body = '';
      for await (const piece of request) body += piece;
      proxy.violations.push(body);
      response.writeHead(204).end();
      return;
    }
    if (address.href === proxy.noting) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(notes);
      return;
    }
    const { failing } = proxy;
    const fails = failing?.matches.test(address.pathname) ? failing.how : undefined;
    if (fails) failing.failed += 1;
    if (fails === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    if (fails === 'unavailable') {
      response.writeHead(503, { 'access-control-allow-origin': '*' }).end('no');
      return;
    }
    const { hostname, port, pathname, search } = address;
    const isDocument = /text\/html/.test(request.headers.accept ?? '');
    const onward = http.request(
      {
        hostname,
        port,
        path: pathname + search,
        method: request.method,
        headers: { ...request.headers, ...(isDocument && { 'accept-encoding': 'identity' }) },
      },
      answer => {
        if (answer.statusCode >= 400) proxy.refused.push(`${answer.statusCode} ${address.href}`);
        const headers = { ...answer.headers };
        if (headers['set-cookie']) proxy.cookies.push(`${address.href}: ${headers['set-cookie']}`);
        // Every engine tells of a violated policy where the policy names a place for it, from the first moment on.
        const policy = headers['content-security-policy'];
        if (policy) headers['content-security-policy'] = `${policy}; report-uri /violated`;
        if (isDocument && proxy.noting) {
          // Not every driver tells what a page says to its console, so the page notes it by a script of an origin that it trusts.
          delete headers['content-length'];
          let markup = '';
          answer.setEncoding('utf8');
          answer.on('data', piece => (markup += piece));
          answer.on('end', () => {
            response.writeHead(answer.statusCode, headers);
            response.end(markup.replace('<head>', `<head><script src="${proxy.noting}"></script>`));
          });
          return;
        }
        response.writeHead(answer.statusCode, headers);
        if (fails === 'truncated') {
          answer.once('data', piece => {
            response.write(piece.subarray(0, piece.length / 2));
            setTimeout(() => request.socket.destroy(), 20);
          });
        } else answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    if (!browsersOwn.has(request.url.split(':')[0])) proxy.strangers.push(request.url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  proxy.port = server.address().port;
  return proxy;
};
