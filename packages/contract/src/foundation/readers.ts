/**
 * Small readers of answers, for pages where each kilobyte counts. `calls.generated.ts` is made of them from the
 * schemas, which stay the only truth; a test compares both. A reader takes what it knows, ignores what it does not
 * know, and notes the path of what does not fit.
 */
type Path = readonly (string | number)[];
type Note = (path: Path) => void;
/** Answers the value as it was understood; notes the path where it does not fit. */
export type Reader = (value: unknown, note: Note, path: Path) => unknown;

const ofType =
  (type: 'string' | 'number' | 'boolean'): Reader =>
  (value, note, path) => {
    if (typeof value !== type) note(path);
    return value;
  };
export const string = ofType('string');
export const number = ofType('number');
export const boolean = ofType('boolean');

/** A string of a form that something relies on, such as a day that is going to be said in words. */
export const matching =
  (form: RegExp): Reader =>
  (value, note, path) => {
    if (typeof value !== 'string' || !form.test(value)) note(path);
    return value;
  };

/** A code; one that is not known yet reads as `other`. */
export const openCode =
  (codes: readonly string[]): Reader =>
  value =>
    codes.includes(value as string) ? value : 'other';

export const oneOf =
  (values: readonly unknown[]): Reader =>
  (value, note, path) => {
    if (!values.includes(value)) note(path);
    return value;
  };

/** A value that does not fit reads as another. */
export const otherwise =
  (read: Reader, other: unknown): Reader =>
  value => {
    let fits = true;
    const got = read(value, () => (fits = false), []);
    return fits ? got : other;
  };

export const nullable =
  (read: Reader): Reader =>
  (value, note, path) =>
    value === null ? null : read(value, note, path);

export const array =
  (read: Reader): Reader =>
  (value, note, path) => {
    if (Array.isArray(value)) return value.map((item, at) => read(item, note, [...path, at]));
    note(path);
    return [];
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value of an object by its name. */
export const record =
  (read: Reader): Reader =>
  (value, note, path) => {
    if (!isObject(value)) note(path);
    return Object.fromEntries(
      Object.entries(value ?? {}).map(([name, one]) => [name, read(one, note, [...path, name])]),
    );
  };

/** @param fields Names that end in `?` may be missing. */
export const object = (fields: Record<string, Reader>): Reader => {
  const readers = Object.entries(fields).map(
    ([name, read]) => [name.replace('?', ''), name.endsWith('?'), read] as const,
  );
  return (value, note, path) => {
    if (!isObject(value)) {
      note(path);
      return value;
    }
    const got: Record<string, unknown> = {};
    for (const [name, mayMiss, read] of readers) {
      if (value[name] !== undefined || !mayMiss) got[name] = read(value[name], note, [...path, name]);
    }
    return got;
  };
};

/** One of several objects, told apart by the value of one field. */
export const union =
  (field: string, readers: Record<string, Reader>): Reader =>
  (value, note, path) => {
    const read = isObject(value) ? readers[String(value[field])] : undefined;
    if (read) return read(value, note, path);
    note([...path, field]);
    return value;
  };

/** A reader in the form of https://standardschema.dev, as the schemas themselves have it. */
export const standard = (read: Reader) => ({
  '~standard': {
    validate: (
      value: unknown,
    ): { issues: { path: Path }[]; value?: never } | { issues?: never; value: unknown } => {
      const issues: { path: Path }[] = [];
      const got = read(value, path => issues.push({ path }), []);
      return issues.length > 0 ? { issues } : { value: got };
    },
  },
});
