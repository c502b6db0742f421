import * as z from 'zod/mini';
import { componentNames } from './component-names.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

const isOpenCode = (codes: readonly unknown[] | undefined): codes is string[] => codes?.at(-1) === 'other';

/** What a schema says that its JSON Schema would say otherwise. */
const override = ({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: JsonSchema;
}): void => {
  const { def } = zodSchema._zod;
  // Answers are read tolerantly: a field that is not known yet is no fault. Inputs say so by their own strictness.
  if (def.type === 'object' && !def.catchall) delete jsonSchema.additionalProperties;
  if (def.type === 'catch') {
    delete jsonSchema.default;
    // `other` is the reader's word for what it does not know; it is not sent.
    if (isOpenCode(jsonSchema.enum)) {
      jsonSchema.anyOf = [{ enum: jsonSchema.enum.slice(0, -1) }, { type: 'string' }];
      jsonSchema.description =
        'An open vocabulary: it may grow within v1. Read what you do not know as `other`.';
      delete jsonSchema.enum;
      delete jsonSchema.type;
    }
  }
  // A text in several languages is there in at least one.
  if (def.type === 'record' && def.checks?.length) jsonSchema.minProperties = 1;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};

/** A schema as JSON Schema; the named ones under it are added to `components` and referred to. */
export const jsonSchemaOf = (
  schema: z.core.$ZodType,
  io: 'input' | 'output',
  components: Map<string, JsonSchema>,
): JsonSchema => {
  const made = z.toJSONSchema(schema, { io, metadata: componentNames, override });
  const text = JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $schema: _, $defs = {}, ...own } = JSON.parse(text) as JsonSchema;
  const add = (name: string, { id: _id, ...component }: JsonSchema) => {
    const known = components.get(name);
    if (known && JSON.stringify(known) !== JSON.stringify(component)) {
      throw new Error(`The component ${name} is one thing as an input and another as an answer.`);
    }
    components.set(name, component);
  };
  for (const [name, component] of Object.entries($defs)) add(name, component as JsonSchema);
  const name = componentNames.get(schema)?.id;
  if (!name || own.$ref) return own;
  add(name, own);
  return { $ref: `#/components/schemas/${name}` };
};
