import type * as z from 'zod/mini';
import type { ProblemCode } from '../problems.ts';
import type { Right } from '../vocabularies.ts';

type Schema = z.core.$ZodType;

/**
 * One call: what goes in, what comes out, what can go wrong, who may call. Inputs are strict, answers tolerant.
 * Every operation may also end in `too-many-requests`, `database-away`, `busy` or `internal`.
 */
export interface Operation {
  method: 'GET' | 'POST';
  /** Path with parameters in braces: `/v1/groups/{id}`. */
  path: string;
  params?: Schema;
  query?: Schema;
  body?: Schema;
  answer: Schema;
  /** Status of a good answer. @default 200 */
  status?: 200 | 201 | 204;
  problems: readonly ProblemCode[];
  /** `public`: anyone, no credentials. `staff`: anyone signed in. Otherwise the right that it takes. */
  access: 'public' | 'staff' | Right;
}

/** Keeps an operation's own types while checking its form. */
export const operation = <const O extends Operation>(definition: O): O => definition;

/** What a caller gives to an operation: parameters, query and body, as each is declared. */
export type InputOf<O extends Operation> = (O extends { params: infer S extends Schema }
  ? { params: z.input<S> }
  : object) &
  (O extends { query: infer S extends Schema } ? { query?: Partial<z.input<S>> } : object) &
  (O extends { body: infer S extends Schema } ? { body: z.input<S> } : object);

/** What a good answer holds, after tolerant reading. */
export type AnswerOf<O extends Operation> = z.output<O['answer']>;
