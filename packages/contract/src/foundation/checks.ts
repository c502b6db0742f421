/**
 * Small checks of inputs, for pages where each kilobyte counts. `inputs.generated.ts` is made of them from the schemas,
 * which stay the only truth and which the server asks; a test compares both.
 */
import type { FieldFault, FieldFaultCode } from '../problems.ts';
import { holdsIdentityCode } from './identity-code.ts';

type Tell = (path: readonly string[], code: FieldFaultCode, limit?: number) => void;
/** Answers the value as it will be stored; tells each fault. */
export type Check = (value: unknown, tell: Tell, path: readonly string[]) => unknown;

const wrong = (value: unknown, otherwise: FieldFaultCode): FieldFaultCode =>
  value === undefined ? 'required' : otherwise;

interface TextRule {
  least?: number;
  most?: number;
  form?: RegExp;
  trimmed?: boolean;
  noIdentityCode?: boolean;
}

export const text =
  ({ least = 0, most = Infinity, form, trimmed, noIdentityCode }: TextRule): Check =>
  (given, tell, path) => {
    if (typeof given !== 'string') {
      tell(path, wrong(given, 'wrong-form'));
      return given;
    }
    const value = trimmed ? given.trim() : given;
    if (value.length < least) {
      if (least === 1) tell(path, 'required');
      else tell(path, 'too-short', least);
    }
    if (value.length > most) tell(path, 'too-long', most);
    if (form && !form.test(value)) tell(path, 'wrong-form');
    if (noIdentityCode && holdsIdentityCode(value)) tell(path, 'identity-code');
    return value;
  };

export const oneOf =
  (values: readonly string[]): Check =>
  (value, tell, path) => {
    if (!values.includes(value as string)) tell(path, wrong(value, 'not-one-of'));
    return value;
  };

/** @param fields Names that end in `?` may be missing. A name that is not here is a fault. */
export const fields = (checks: Record<string, Check>): Check => {
  const known = new Map(
    Object.entries(checks).map(([name, check]) => [
      name.replace('?', ''),
      { check, mayMiss: name.endsWith('?') },
    ]),
  );
  return (value, tell, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      tell(path, wrong(value, 'wrong-form'));
      return value;
    }
    const given = value as Record<string, unknown>;
    const read: Record<string, unknown> = {};
    for (const [name, { check, mayMiss }] of known) {
      if (given[name] === undefined && mayMiss) continue;
      read[name] = check(given[name], tell, [...path, name]);
    }
    for (const name of Object.keys(given)) if (!known.has(name)) tell([...path, name], 'unknown-field');
    return read;
  };
};

/** The input that may be sent, or what is at fault in it. */
export const checkOf =
  <Input>(check: Check) =>
  (value: unknown): { input: Input; faults?: never } | { input?: never; faults: FieldFault[] } => {
    const faults: FieldFault[] = [];
    const input = check(
      value,
      (path, code, limit) =>
        faults.push({ field: path.join('.'), code, ...(limit !== undefined && { limit }) }),
      [],
    );
    return faults.length > 0 ? { faults } : { input: input as Input };
  };
