import type * as z from 'zod/mini';
import type { FieldFault, FieldFaultCode } from '../problems.ts';

type Issue = z.core.$ZodIssue;

/** Is what chooses between several forms missing? It may be the whole, or the field that tells the forms apart. */
const isMissing = ({ input, path }: Issue & { code: 'invalid_union' }): boolean => {
  const field = path.at(-1);
  return input === undefined || (isObject(input) && field !== undefined && input[field] === undefined);
};
const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ofIssue = (issue: Issue): { code: FieldFaultCode; limit?: number } => {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int')
        return { code: 'too-big', limit: Number(issue.maximum) };
      return { code: issue.origin === 'array' ? 'too-many' : 'too-long', limit: Number(issue.maximum) };
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int')
        return { code: 'too-small', limit: Number(issue.minimum) };
      return Number(issue.minimum) === 1
        ? { code: 'required' }
        : { code: 'too-short', limit: Number(issue.minimum) };
    case 'invalid_type':
      return { code: issue.input === undefined ? 'required' : 'wrong-form' };
    case 'invalid_value':
      return { code: issue.input === undefined ? 'required' : 'not-one-of' };
    case 'invalid_union':
      return { code: isMissing(issue) ? 'required' : 'not-one-of' };
    case 'unrecognized_keys':
      return { code: 'unknown-field' };
    case 'custom':
      return { code: (issue.params?.['fault'] as FieldFaultCode | undefined) ?? 'wrong-form' };
    default:
      return { code: 'wrong-form' };
  }
};

/**
 * The issues of a schema as the faults that a problem names. Never carries what was typed.
 * Schemas must be read with `reportInput: true`, so that a missing field is told from a wrong one.
 */
export const faultsOf = (issues: readonly Issue[]): FieldFault[] =>
  issues.flatMap(issue => {
    const path = issue.path.map(String);
    const fault = ofIssue(issue);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(key => ({ field: [...path, key].join('.'), ...fault }));
    }
    return [{ field: path.join('.'), ...fault }];
  });
