import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Calls of the desk: from the server's own origin only. */
export const isStaffPath = (url: string): boolean => /^\/v1\/staff(\/|\?|$)/.test(url);

/** What only the server's own pages use: the desk and its calls, and the pages that hold a person's words. */
const isOwnPath = (url: string): boolean =>
  isStaffPath(url) || /^\/(desk|pages|feedback|join|conversation|print|subscriptions)(\/|\?|$)/.test(url);

/** By the address as it was written and by the route that it leads to: `/v1/%73taff` leads to the desk's too. */
const isOwn = ({ url, routeOptions }: FastifyRequest): boolean =>
  isOwnPath(url) || isOwnPath(routeOptions.url ?? '');

const nothing = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

const policyWith = (...more: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    ...more,
  ].join('; ');

/** The policy of the server's own pages, such as the desk: nothing from elsewhere, no string becomes code. */
export const pagePolicy = policyWith("frame-ancestors 'none'");

/** The same for a page that this server's own pages and these sites may frame. */
export const framedPolicy = (origins: readonly string[]): string =>
  policyWith(`frame-ancestors ${["'self'", ...origins].join(' ')}`);

/** The same for a page that shows framed ones. */
export const framingPolicy = policyWith("frame-ancestors 'none'", "frame-src 'self'");

/**
 * Public operations and files may be read from any page, without credentials; the desk's from the server's own pages
 * alone. Everything else is closed.
 */
export const secureHeaders = async (app: FastifyInstance, options: { https: boolean }): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: nothing },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
  await app.register(cors, {
    delegator: (request, done) =>
      done(
        null,
        isOwn(request as FastifyRequest)
          ? { origin: false }
          : {
              origin: '*',
              credentials: false,
              methods: ['GET', 'HEAD', 'POST'],
              allowedHeaders: ['content-type'],
              exposedHeaders: ['retry-after'],
              maxAge: 86_400,
              strictPreflight: false,
            },
      ),
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    if (!isOwn(request)) reply.header('cross-origin-resource-policy', 'cross-origin');
    // What programs read is no page: a search engine may list pages alone, and of these only those that allow it.
    if (/^\/(v1|calendars|groups\.jsonld)(\/|\?|$)/.test(request.url))
      reply.header('x-robots-tag', 'noindex');
  });
};
