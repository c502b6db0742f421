/* What the writers of calls and of inputs have in common: looking into schemas, and writing source. */

interface CheckDefinition {
  check: string;
  pattern?: RegExp;
  minimum?: number;
  maximum?: number;
  params?: { fault?: string; oneOf?: string[] };
  path?: string[];
}
export interface Definition {
  type: string;
  checks?: { _zod: { def: CheckDefinition } }[];
  format?: string;
  pattern?: RegExp;
  shape: Record<string, Schema>;
  element: Schema;
  innerType: Schema;
  valueType: Schema;
  options: Schema[];
  discriminator?: string;
  entries: Record<string, string>;
  values: unknown[];
}
interface Schema {
  _zod: { def: Definition };
}
export const definitionOf = (schema: unknown): Definition => (schema as Schema)._zod.def;

/** Lets a page leave out what it does not call. */
export const pure = '/* @__PURE__ */ ';

/** The codes stand in each file: a page that imported the vocabularies would carry those of all capabilities. */
export const codesOf = (codes: readonly string[]): string => JSON.stringify(codes);

/** The file of an operation: the first word of its path, staff's operations apart. */
export const fileOf = (path: string): string => {
  const [first = '', second = ''] = path
    .replace(/^\/v1\//, '/')
    .split('/')
    .filter(Boolean);
  return first === 'staff' ? `staff-${second}` : first;
};

export const known = (source: string, names: readonly string[]) =>
  names.filter(name => new RegExp(`(?<![\\w'])${name}\\b`).test(source));

export const importOf = (names: readonly string[], from: string): string =>
  names.length > 0 ? `import { ${names.join(', ')} } from '${from}';\n` : '';
