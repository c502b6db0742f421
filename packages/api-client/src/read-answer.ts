import type { AnswerOf, Operation } from '@kuulluksi/contract/foundation/operation';
import { MalformedAnswerError } from './errors/malformed-answer-error.ts';

/** What was left out of an answer because it could not be read. */
export interface Remainder {
  /** Path of the operation: `/v1/groups`. */
  operation: string;
  /** How many items were left out. */
  leftOut: number;
  /** Paths of the fields that did not fit: `items.3.name`. Never what stood in them. */
  paths: string[];
}
export type OnRemainder = (remainder: Remainder) => void;

interface Issue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}
const pathOf = ({ path = [] }: Issue) =>
  path.map(part => (typeof part === 'object' ? part.key : part)).map(String);

/**
 * Reads an answer by the operation's schema, tolerantly: of a list, items that do not fit are left out and told of; the
 * rest is returned. Whatever else does not fit is an error.
 */
export const readAnswer = <O extends Operation>(
  operation: O,
  given: unknown,
  onRemainder?: OnRemainder,
): AnswerOf<O> => {
  // The readers of answers are never asynchronous, though the form of a standard schema would let them be.
  const check = (value: unknown) =>
    operation.answer['~standard'].validate(value) as Awaited<
      ReturnType<O['answer']['~standard']['validate']>
    >;
  const whole = check(given);
  if (!whole.issues) return whole.value as AnswerOf<O>;
  const paths = whole.issues.map(pathOf);
  const items = (given as { items?: unknown } | null)?.items;
  const names = paths.map(path => path.join('.'));
  if (!Array.isArray(items) || paths.some(([list, at]) => list !== 'items' || at === undefined)) {
    throw new MalformedAnswerError(names);
  }
  const broken = new Set(paths.map(([, at]) => at));
  const rest = check({ ...(given as object), items: items.filter((_, at) => !broken.has(String(at))) });
  if (rest.issues) throw new MalformedAnswerError(rest.issues.map(issue => pathOf(issue).join('.')));
  onRemainder?.({ operation: operation.path, leftOut: broken.size, paths: names });
  return rest.value as AnswerOf<O>;
};
