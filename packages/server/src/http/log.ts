import type { FastifyInstance, FastifyLoggerOptions } from 'fastify';
import { StartFault } from '../start-fault.ts';

/**
 * What an error may leave in a log: its kind and where it arose. Never its message or details, for PostgreSQL repeats
 * the values of a row in them; but for a fault of how the server is run, whose sentence is our own.
 */
const errorWithoutWords = (error: Error & { code?: unknown }) => ({
  type: error.name,
  ...(typeof error.code === 'string' && { code: error.code }),
  message: error instanceof StartFault ? error.message : '',
  // The message stands before the places, and a line of it may look like one.
  stack: (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .join('\n'),
});

/**
 * Structured logs that hold no address, no body, no query string and no code: a search is a confession. Of a request
 * only its method and the pattern of its route, of an answer only its status and time.
 */
export const logging = (level: string, stream?: { write: (line: string) => void }): FastifyLoggerOptions =>
  ({
    level,
    base: null,
    serializers: {
      req: (request: { method?: string; routeOptions?: { url?: string } }) => ({
        method: request.method,
        route: request.routeOptions?.url,
      }),
      res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
      err: errorWithoutWords,
      error: errorWithoutWords,
    },
    ...(stream && { stream }),
  }) as FastifyLoggerOptions;

/** One line for each request, instead of Fastify's own two. */
export const logRequests = (app: FastifyInstance): void => {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
};
