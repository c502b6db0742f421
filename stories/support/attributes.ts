import { ageLevels } from '@kuulluksi/contract/vocabularies';
import { html, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { ifDefined } from 'lit/directives/if-defined.js';

/** An element with its attributes, as a story's controls set them, around what a site in Finnish would show without a server. */
export const elementWith = (
  tag: string,
  args: Record<string, unknown>,
  fallback: string | TemplateResult,
): TemplateResult => {
  const value = (name: string) => ifDefined((args[name] as string | undefined) || undefined);
  const name = unsafeStatic(tag);
  return staticHtml`
    <${name}
      organisation=${value('organisation')}
      area=${value('area')}
      age-level=${value('age-level')}
      heading-level=${value('heading-level')}
      theme=${value('theme')}
      exit=${ifDefined(args['exit'] as string | undefined)}
      open-question=${value('open-question')}
      question-set=${value('question-set')}
      unit=${value('unit')}
      entry=${value('entry')}
      view=${value('view')}
      status=${value('status')}
      search=${value('search')}
      group=${value('group')}
      kind=${value('kind')}
      as=${value('as')}
      audience=${value('audience')}
      care-context=${value('care-context')}
    >
      ${typeof fallback === 'string' ? html`<p lang="fi">${fallback}</p>` : fallback}
    </${name}>
  `;
};

const text = { control: { type: 'text' } } as const;
const oneOf = (...options: string[]) => ({ control: { type: 'select' }, options }) as const;

/** How the attributes in common are set in Storybook's controls. */
export const attributesInCommon = {
  organisation: text,
  area: text,
  api: { control: false },
  'age-level': oneOf(...ageLevels),
  'heading-level': oneOf('1', '2', '3', '4', '5', '6'),
  theme: oneOf('light', 'dark'),
} as const;

/** Those of the elements that take a person's words. */
export const attributesOfForms = { ...attributesInCommon, exit: text } as const;
