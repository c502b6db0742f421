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

/** Nothing was given, or a list of nothing. */
const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

export const yesOrNo: Check = (value, tell, path) => {
  if (typeof value !== 'boolean') tell(path, wrong(value, 'wrong-form'));
  return value;
};

export const whole =
  (least = -Infinity, most = Infinity): Check =>
  (value, tell, path) => {
    if (!Number.isInteger(value)) tell(path, wrong(value, 'wrong-form'));
    else {
      const number = value as number;
      for (const limit of [Number.MIN_SAFE_INTEGER, least]) {
        if (number < limit) tell(path, 'too-small', limit);
      }
      for (const limit of [Number.MAX_SAFE_INTEGER, most]) if (number > limit) tell(path, 'too-big', limit);
    }
    return value;
  };

export const list =
  (check: Check, most = Infinity): Check =>
  (value, tell, path) => {
    if (!Array.isArray(value)) {
      tell(path, wrong(value, 'wrong-form'));
      return value;
    }
    if (value.length > most) {
      tell(path, 'too-many', most);
      return value;
    }
    return value.map((item, at) => check(item, tell, [...path, String(at)]));
  };

/**
 * @param checks Names that end in `?` may be missing. A name that is not here is a fault.
 * @param oneOf Of these at least one must be there; `at` is the field that is told of otherwise.
 */
export const fields = (checks: Record<string, Check>, oneOf?: readonly string[], at = ''): Check => {
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
    if (oneOf && !oneOf.some(name => !isNothing(read[name]))) tell([...path, at], 'required');
    return read;
  };
};

/** One of several objects, told apart by the value of one field. */
export const oneForm =
  (field: string, forms: Record<string, Check>): Check =>
  (value, tell, path) => {
    if (typeof value !== 'object' || value === null) {
      tell(path, wrong(value, 'wrong-form'));
      return value;
    }
    const chosen = (value as Record<string, unknown>)[field];
    const check = Object.hasOwn(forms, String(chosen)) ? forms[String(chosen)] : undefined;
    if (check) return check(value, tell, path);
    tell([...path, field], wrong(chosen, 'not-one-of'));
    return value;
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
