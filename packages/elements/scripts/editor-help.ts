/*
 * What editors and compilers know of the tags, from custom-elements.json: `npm run manifest` writes it beside the
 * package.json of the elements, test/tools/manifest.test.ts holds it fresh. Why no kept library writes it:
 * docs/decisions/0019.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Entry {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  fieldName?: string;
}
interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  description?: string;
  attributes?: Entry[];
  events?: Entry[];
  slots?: Entry[];
  cssParts?: Entry[];
  cssProperties?: Entry[];
}
interface Tag extends Required<Omit<Declaration, 'summary' | 'description'>> {
  description: string;
  /** Name of the module that has the class, without its ending. */
  module: string;
}

const root = new URL('../../../', import.meta.url);
const read = (file: string): string => readFileSync(fileURLToPath(new URL(file, root)), 'utf8');

const tags = (): Tag[] => {
  const { modules } = JSON.parse(read('custom-elements.json')) as {
    modules: { path: string; declarations: Declaration[] }[];
  };
  return modules.flatMap(({ path, declarations }) =>
    declarations.flatMap(one =>
      one.tagName
        ? {
            name: one.name,
            tagName: one.tagName,
            module: path.replace(/^packages\/elements\/src\/(.+)\.ts$/, '$1'),
            description: `${one.summary}\n\n${one.description}`,
            attributes: one.attributes ?? [],
            events: one.events ?? [],
            slots: one.slots ?? [],
            cssParts: one.cssParts ?? [],
            cssProperties: one.cssProperties ?? [],
          }
        : [],
    ),
  );
};

/** The values of a type that names them all: `'light' | 'dark' | undefined`. */
const valuesOf = ({ type }: Entry): string[] =>
  [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
const named = ({ name, description = '' }: Entry) => ({ name, description });
const withDefault = (entry: Entry): string =>
  `${entry.description ?? ''}${entry.default === undefined ? '' : ` Default: ${entry.default}.`}`;
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const vsCode = () => ({
  version: 1.1,
  tags: tags().map(({ tagName, description, attributes }) => ({
    name: tagName,
    description: { kind: 'markdown', value: description },
    attributes: attributes.map(attribute => ({
      name: attribute.name,
      description: { kind: 'markdown', value: withDefault(attribute) },
      ...(valuesOf(attribute).length > 0 && { values: valuesOf(attribute).map(name => ({ name })) }),
    })),
  })),
});

/** @param version That of the package: JetBrains asks for it in the file. */
const webTypes = (version: string) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: '@kuulluksi/elements',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: tags().map(tag => ({
        name: tag.tagName,
        description: tag.description,
        source: { module: `@kuulluksi/elements/${tag.tagName.replace('kuulluksi-', '')}`, symbol: tag.name },
        attributes: tag.attributes.map(attribute => ({
          name: attribute.name,
          description: attribute.description,
          ...(attribute.default !== undefined && { default: attribute.default }),
          value: { type: (attribute.type?.text ?? 'string').split(' | ').filter(one => one !== 'undefined') },
        })),
        slots: tag.slots.map(named),
        js: {
          properties: tag.attributes
            .filter(({ fieldName }) => fieldName)
            .map(({ fieldName, description, type }) => ({ name: fieldName, description, type: type?.text })),
          events: tag.events.map(({ name, description, type }) => ({ name, description, type: type?.text })),
        },
        css: {
          parts: tag.cssParts.map(named),
          properties: tag.cssProperties.map(({ name, description, default: value }) => ({
            name,
            description,
            ...(value !== undefined && { default: value }),
          })),
        },
      })),
    },
  },
});

const comment = (description: string, indent: string): string =>
  `${indent}/** ${description.replace(/\s+/g, ' ').replace('*/', '')} */\n`;

const member = (name: string, entry: Entry, type: string): string =>
  `${comment(withDefault(entry), '      ')}      ${/^\w+$/.test(name) ? name : `'${name}'`}${type};\n`;

const attributeType = ({ type }: Entry): string =>
  `?: ${[...new Set([...(type?.text ?? 'string').split(' | '), 'undefined'])].join(' | ')}`;

/** Attributes, properties and events of each tag as types; jsx.d.ts, vue.d.ts and svelte.d.ts make theirs of it. */
const types = (): string => {
  const all = tags();
  const events = [...new Set(all.flatMap(tag => tag.events.flatMap(({ type }) => type?.text ?? [])))]
    .filter(name => name !== 'CustomEvent')
    .sort();
  const tag = ({ tagName, name, description, attributes, events: own }: Tag) =>
    [
      comment(description.split('\n\n')[0]!, '  '),
      `  '${tagName}': {\n    element: ${name};\n    attributes: {\n`,
      ...attributes.map(one => member(one.name, one, attributeType(one))),
      `    };\n    properties: {\n`,
      ...attributes
        .filter(one => one.fieldName && one.fieldName !== one.name)
        .map(one => member(one.fieldName!, one, attributeType(one))),
      `    };\n    events: {\n`,
      ...own.map(one => member(one.name, one, `: ${one.type?.text ?? 'CustomEvent'}`)),
      `    };\n  };\n`,
    ].join('');
  return [
    '/* Written by `npm run manifest` from the API blocks of the elements. */\n',
    ...all.map(({ name, module }) => `import type { ${name} } from './${module}.js';\n`),
    `import type {\n${events.map(name => `  ${name},\n`).join('')}} from './events.js';\n\n`,
    '/** What can be written in each tag, and which events come from it. */\nexport interface Tags {\n',
    ...all.map(tag),
    '}\n',
  ].join('');
};

/** The files by name. */
export const editorHelp = (): Record<string, string> => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return {
    'vscode.html-custom-data.json': json(vsCode()),
    'web-types.json': json(webTypes(version)),
    'types/tags.d.ts': types(),
  };
};
