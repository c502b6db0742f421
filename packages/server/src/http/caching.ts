import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Sends a public read with a tag of its content: who has it already gets 304 and nothing else. */
export const sendCached = (request: FastifyRequest, reply: FastifyReply, body: string): FastifyReply => {
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  reply.header('cache-control', 'no-cache').header('etag', tag);
  const held = request.headers['if-none-match']?.split(',').map(part => part.trim());
  if (held?.includes(tag)) return reply.code(304).removeHeader('content-type').send();
  return reply.send(body);
};

/** Whatever does not say that it may be kept is kept by nobody. */
export const keepNothingElse = (app: FastifyInstance): void => {
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
};
