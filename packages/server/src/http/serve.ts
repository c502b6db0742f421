import type { Operation } from '@kuulluksi/contract/foundation/operation';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import type { FieldFault } from '@kuulluksi/contract/problems';
import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { sendCached } from './caching.ts';
import { ProblemError } from './problem-error.ts';
import { storable } from './storable.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation of the contract that the route serves; hooks read its `access` here. */
    operation?: Operation;
  }
}

type Schema = z.core.$ZodType;
type Read<O extends Operation, K extends 'params' | 'query' | 'body'> =
  O extends Record<K, infer S extends Schema> ? z.output<S> : undefined;

export interface Call<O extends Operation> {
  params: Read<O, 'params'>;
  query: Read<O, 'query'>;
  body: Read<O, 'body'>;
  request: FastifyRequest;
  reply: FastifyReply;
}

const readInput = (operation: Operation, request: FastifyRequest) => {
  const faults: FieldFault[] = [];
  const read = (schema: Schema | undefined, value: unknown): unknown => {
    if (!schema) return undefined;
    const result = z.safeParse(schema, value, { reportInput: true });
    if (result.success) return storable(result.data);
    faults.push(...faultsOf(result.error.issues));
    return undefined;
  };
  const input = {
    params: read(operation.params, request.params),
    query: read(operation.query, request.query),
    body: read(operation.body, request.body),
  };
  if (faults.length > 0) throw new ProblemError('invalid-input', { fields: faults });
  return input;
};

/**
 * Serves an operation of the contract: its input is checked before the handler sees it, its answer before it leaves,
 * so that nothing goes out that the contract does not name.
 */
export const serve = <const O extends Operation>(
  app: FastifyInstance,
  operation: O,
  handler: (call: Call<O>) => Promise<z.output<O['answer']>> | z.output<O['answer']>,
  config: FastifyContextConfig = {},
): void => {
  app.route({
    method: operation.method,
    url: operation.path.replace(/\{([A-Za-z]+)\}/g, ':$1'),
    config: { ...config, operation },
    handler: async (request, reply) => {
      const input = readInput(operation, request) as Pick<Call<O>, 'params' | 'query' | 'body'>;
      const answer = z.parse(operation.answer, await handler({ ...input, request, reply }));
      const body = JSON.stringify(answer);
      reply.type('application/json; charset=utf-8');
      const mayBeKept = operation.method === 'GET' && operation.access === 'public';
      if (mayBeKept && !reply.hasHeader('cache-control')) {
        return sendCached(request, reply, body);
      }
      return reply.code(operation.status ?? 200).send(body);
    },
  });
};
