import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { databaseIsAway } from '../database/open.ts';
import { ProblemError } from './problem-error.ts';

const ofFastify: Record<string, ProblemError['code']> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-body',
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
};

/** What the database itself refuses, by the codes that our triggers raise. */
const ofDatabase: Record<string, ProblemError['code']> = { KU001: 'no-leave-to-publish' };

/** Every error that can end a request, as the problem that the caller gets. */
export const problemOf = (error: unknown): ProblemError => {
  if (error instanceof ProblemError) return error;
  const { code, statusCode } = error as Partial<FastifyError>;
  const known = code === undefined ? undefined : (ofFastify[code] ?? ofDatabase[code]);
  if (known) return new ProblemError(known);
  // A body that is no JSON comes as a bare SyntaxError with a status.
  if (error instanceof SyntaxError && statusCode === 400) return new ProblemError('malformed-body');
  // A path that no file can have, a connection that its caller closed: theirs, and no sign that the database is away.
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return new ProblemError('not-found');
  if (databaseIsAway(error)) return new ProblemError('database-away', { retryAfter: 10 });
  return new ProblemError('internal');
};

export const sendProblem = (reply: FastifyReply, problem: ProblemError): FastifyReply => {
  if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter);
  if (problem.allow) reply.header('allow', problem.allow.join(', '));
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem.toProblem()));
};

/** What the server's keeper must know of: a fault of ours, or a database that is away. Never a word of the request. */
export const logFailure = (request: FastifyRequest, problem: ProblemError, error: unknown): void => {
  if (problem.code === 'internal') request.log.error({ err: error }, 'a request failed');
  if (problem.code === 'database-away') request.log.warn({ err: error }, 'the database is away');
};

/** Makes every error and every unknown address of the app end in a problem of RFC 9457, in this one place. */
export const answerWithProblems = (app: FastifyInstance): void => {
  const known: { pattern: RegExp; methods: string[] }[] = [];
  app.addHook('onRoute', route => {
    if (route.url.includes('*')) return;
    const escaped = route.url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:[A-Za-z]+/g, '[^/]+');
    known.push({ pattern: new RegExp(`^${escaped}$`), methods: [route.method].flat() });
  });

  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    logFailure(request, problem, error);
    return sendProblem(reply, problem);
  });

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const allow = known.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods);
    return sendProblem(
      reply,
      allow.length > 0
        ? new ProblemError('method-not-allowed', { allow: [...new Set(allow)] })
        : new ProblemError('not-found'),
    );
  });
};
