import { html, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { ifDefined } from 'lit/directives/if-defined.js';

/** An element with the attributes in common, as a story's controls set them, around what it shows without a server. */
export const elementWith = (tag: string, args: Record<string, unknown>, fallback: string): TemplateResult => {
  const value = (name: string) => ifDefined((args[name] as string | undefined) || undefined);
  const name = unsafeStatic(tag);
  return staticHtml`
    <${name}
      organisation=${value('organisation')}
      area=${value('area')}
      age-level=${value('age-level')}
      heading-level=${value('heading-level')}
      theme=${value('theme')}
    >
      ${html`<p>${fallback}</p>`}
    </${name}>
  `;
};
