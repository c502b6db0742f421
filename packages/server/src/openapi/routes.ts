import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';
import { sendCached } from '../http/caching.ts';

/** The contract's description as OpenAPI 3.1, written from the operations when the contract changes. */
export const openapiRoutes = (app: FastifyInstance): void => {
  const file = createRequire(import.meta.url).resolve('@kuulluksi/contract/openapi.json');
  let document: string | undefined;
  app.get('/v1/openapi.json', async (request, reply) => {
    document ??= readFileSync(file, 'utf8');
    return sendCached(request, reply.type('application/json; charset=utf-8'), document);
  });
};
