import { readHealth } from '@kuulluksi/contract/health/operations';
import type { FastifyInstance } from 'fastify';
import { databaseAnswers } from '../database/open.ts';
import type { Handle } from '../database/tables.ts';

/** Answers also when the database does not. */
export const healthRoutes = (app: FastifyInstance, { database }: { database: Handle }): void => {
  app.get(readHealth.path, { config: { rateLimit: false } }, async (_request, reply) => {
    const up = await databaseAnswers(database);
    return reply.code(up ? 200 : 503).send({ server: 'up', database: up ? 'up' : 'away' });
  });
};
