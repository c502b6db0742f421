import { allOperations, summaries, type OperationId } from '../src/all-operations.ts';
import type { Operation } from '../src/foundation/operation.ts';
import { Problem, problemStatus, type ProblemCode } from '../src/problems.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** What any operation may end in. */
const always: readonly ProblemCode[] = ['too-many-requests', 'internal', 'busy', 'database-away'];

interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: JsonSchema;
}

/** A parameter that may be given once or several times is a list whose single value needs no brackets. */
const withoutSingle = (schema: JsonSchema): JsonSchema => {
  const [single, list] = (schema.anyOf ?? []) as JsonSchema[];
  const isOneOrMany = list?.type === 'array' && JSON.stringify(list.items) === JSON.stringify(single);
  return isOneOrMany ? list : schema;
};

const parametersOf = (place: 'path' | 'query', schema: JsonSchema | undefined): Parameter[] =>
  Object.entries(schema?.properties ?? {}).map(([name, of]) => ({
    name,
    in: place,
    required: schema?.required?.includes(name) ?? false,
    schema: withoutSingle(of as JsonSchema),
  }));

/** One response for each set of codes that share a status, named by the codes: `invalid-input.malformed-body`. */
const problemResponse = (status: number, codes: readonly ProblemCode[]) => ({
  description: codes.join(', '),
  ...((status === 429 || status === 503) && {
    headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
  }),
  content: {
    'application/problem+json': {
      schema: {
        allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: codes } } }],
      },
    },
  },
});

class Components {
  readonly schemas = new Map<string, JsonSchema>();
  readonly responses = new Map<string, ReturnType<typeof problemResponse>>();

  problems(codes: readonly ProblemCode[]) {
    const statuses = [...new Set(codes.map(code => problemStatus[code]))].sort();
    return statuses.map(status => {
      const ofStatus = codes.filter(code => problemStatus[code] === status).sort();
      const name = ofStatus.join('.');
      this.responses.set(name, problemResponse(status, ofStatus));
      return [String(status), { $ref: `#/components/responses/${name}` }] as const;
    });
  }
}

const sorted = <T>(named: Map<string, T>): Record<string, T> =>
  Object.fromEntries([...named].sort(([one], [other]) => (one < other ? -1 : 1)));

const operationObject = (id: OperationId, components: Components) => {
  const operation: Operation = allOperations[id];
  const { params, query, body, answer, status = 200, access } = operation;
  const parameters = [
    ...parametersOf('path', params && jsonSchemaOf(params, 'input', components.schemas)),
    ...parametersOf('query', query && jsonSchemaOf(query, 'input', components.schemas)),
  ];
  return {
    operationId: id,
    summary: summaries[id],
    'x-access': access,
    security: access === 'public' ? [] : [{ staffSession: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: jsonSchemaOf(body, 'input', components.schemas) } },
      },
    }),
    responses: Object.fromEntries([
      [
        String(status),
        {
          description: 'As asked.',
          content: { 'application/json': { schema: jsonSchemaOf(answer, 'output', components.schemas) } },
        },
      ],
      ...components.problems([...new Set([...operation.problems, ...always])]),
    ]),
  };
};

/** The whole contract as OpenAPI 3.1. */
export const openapiDocument = () => {
  const components = new Components();
  jsonSchemaOf(Problem, 'output', components.schemas);
  const paths: Record<string, Record<string, ReturnType<typeof operationObject>>> = {};
  for (const id of Object.keys(allOperations) as OperationId[]) {
    const { path, method } = allOperations[id];
    (paths[path] ??= {})[method.toLowerCase()] = operationObject(id, components);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kuulluksi',
      version: 'v1',
      description:
        'To be heard: groups, feedback and its answers in child welfare. Public operations take no credentials. ' +
        'A refusal is a problem of RFC 9457 with a stable code.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: sorted(components.schemas),
      responses: sorted(components.responses),
      securitySchemes: {
        staffSession: {
          type: 'apiKey',
          in: 'cookie',
          name: 'kuulluksi.session_token',
          description:
            'The session of a member of staff, from the own origin of the server only. Over https the name begins with `__Secure-`.',
        },
      },
    },
  };
};

/** The text of `openapi.json`. */
export const openapiText = (): string => `${JSON.stringify(openapiDocument(), null, 2)}\n`;
