import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { addressOf, languages, type Site } from './site.ts';

/**
 * The strict policy that the demo's sites have, and that an embedding site may have: scripts and data from the
 * Kuulluksi server, a plain form sent to it, all else from the site itself, no inline script or style, Trusted Types.
 */
export const contentSecurityPolicy = (server: string): string =>
  [
    "default-src 'none'",
    `script-src ${server}`,
    "style-src 'self'",
    `connect-src ${server}`,
    "img-src 'self'",
    "base-uri 'none'",
    `form-action ${server}`,
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Serves one site. `publicFolder` holds the sites' styles and pictures. */
export const serveSite = async (
  site: Site,
  server: string,
  publicFolder: string,
): Promise<FastifyInstance> => {
  const app = Fastify({ forceCloseConnections: true });
  app.addHook('onSend', async (_, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy(server));
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
  });
  await app.register(fastifyStatic, { root: `${publicFolder}/${site.folder}`, prefix: '/assets/' });
  for (const page of site.pages) {
    for (const language of languages) {
      app.get(addressOf(page.path, language), (_, reply) =>
        reply.type('text/html; charset=utf-8').send(site.layout(page, language, addressOf).markup),
      );
    }
  }
  await app.listen({ port: site.port, host: '127.0.0.1' });
  return app;
};

export const publicFolderOf = (moduleUrl: string): string => fileURLToPath(new URL('../public', moduleUrl));
