import fc from 'fast-check';

interface Definition {
  type: string;
  shape: Record<string, unknown>;
  element: unknown;
  innerType: unknown;
  valueType: unknown;
  options: unknown[];
  entries: Record<string, string>;
  values: unknown[];
  format?: string;
  checks?: { _zod: { def: { format?: string; pattern?: RegExp; check?: string; maximum?: number } } }[];
}
const definitionOf = (schema: unknown) => (schema as { _zod: { def: Definition } })._zod.def;

const stringOf = ({ format, checks = [] }: Definition): fc.Arbitrary<string> => {
  const pattern = checks.find(({ _zod }) => _zod.def.pattern)?._zod.def.pattern;
  const kind = format ?? checks.find(({ _zod }) => _zod.def.format)?._zod.def.format;
  if (kind === 'url') return fc.constantFrom('https://koe.example/', 'http://koe.example/a?b=c');
  if (kind === 'uuid') return fc.uuid({ version: 4 });
  if (kind === 'date') return fc.constantFrom('2026-11-22', '2027-01-01');
  if (kind === 'datetime') return fc.constant('2026-11-22T10:15:00.000Z');
  if (pattern?.source.includes('[A-Za-z]{2,3}')) return fc.constantFrom('fi', 'sv', 'fi-simple');
  if (pattern?.source.includes('[a-z0-9]+')) return fc.constantFrom('koe', 'toinen-koe-2');
  if (pattern) return fc.stringMatching(pattern);
  return checks.length > 0 ? fc.constantFrom('Hei.', 'Kiitos, että kerroit.') : fc.string();
};

/** Any value of an answer's schema, with an unknown code now and then; made from the schema's own definition. */
export const valueOf = (schema: unknown): fc.Arbitrary<unknown> => {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'string':
      return stringOf(definition);
    case 'number':
      return fc.integer();
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...definition.values);
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries));
    case 'catch':
      return fc.oneof(
        { weight: 9, arbitrary: valueOf(definition.innerType) },
        { weight: 1, arbitrary: fc.string() },
      );
    case 'nullable':
      return fc.option(valueOf(definition.innerType), { nil: null });
    case 'array':
      return fc.array(valueOf(definition.element), { maxLength: 3 });
    case 'record':
      return fc.dictionary(fc.constantFrom('a', 'b', 'c'), valueOf(definition.valueType), {
        noNullPrototype: true,
      });
    case 'union':
      return fc.oneof(...definition.options.map(valueOf));
    case 'object': {
      const fields = Object.entries(definition.shape).map(([name, field]) => {
        const inner = definitionOf(field);
        const optional = inner.type === 'optional';
        return { name, of: valueOf(optional ? inner.innerType : field), optional };
      });
      return fc.record(Object.fromEntries(fields.map(({ name, of }) => [name, of])), {
        requiredKeys: fields.filter(({ optional }) => !optional).map(({ name }) => name),
        noNullPrototype: true,
      });
    }
    default:
      throw new Error(`No value of ${definition.type}`);
  }
};
