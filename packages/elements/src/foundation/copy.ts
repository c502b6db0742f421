import { html, nothing, type TemplateResult } from 'lit';

/** What came of copying, by name. */
export type Copied = Map<string, 'copied' | 'refused'>;
export type CopyTextId = 'copied' | 'copy-yourself';

/** A button that copies; where the browser does not allow it the text stands there to be copied by hand. */
export const copyButton = (
  name: string,
  text: string,
  words: string,
  t: (id: CopyTextId) => string,
  copied: Copied,
  changed: () => unknown,
): TemplateResult => {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      copied.set(name, 'copied');
    } catch {
      copied.set(name, 'refused');
    }
    changed();
  };
  const outcome = copied.get(name);
  return html`<div class="copy">
    <button type="button" class="button" @click=${copy}>${words}</button>
    <span role="status">${outcome === 'copied' ? t('copied') : nothing}</span>
    ${
      outcome === 'refused'
        ? html`<label class="by-hand"
            >${t('copy-yourself')}
            <input
              class="control"
              type="text"
              readonly
              .value=${text}
              @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
          /></label>`
        : nothing
    }
  </div>`;
};
