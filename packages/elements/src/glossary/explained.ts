import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { GlossaryTerm } from '@kuulluksi/contract/glossary/schemas';
import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { markTerms } from './marks.ts';

/** How terms look in a text: a word with dots under it, and its explanation under the paragraph. */
export const explainedStyles = css`
  .term {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    text-decoration: underline dotted 2px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .explanation {
    max-inline-size: var(--_line);
    margin-block: var(--_space-1) var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }
`;

/**
 * Explains terms where they stand: the word is a button, what it means opens under its paragraph. Never inside of links
 * or headings, and for who uses no pointer alike.
 */
export class Explained {
  #open = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Everything is closed again. */
  forget(): void {
    this.#open.clear();
  }

  /**
   * @param place Names the paragraph within its element.
   * @param say Marks a text that is in another language than its surroundings.
   */
  paragraph(
    place: string,
    text: Text,
    terms: readonly GlossaryTerm[],
    say: (text: Text) => unknown,
  ): TemplateResult {
    const parts = markTerms(text, terms);
    const open = parts.flatMap(part =>
      typeof part !== 'string' && this.#open.has(`${place}-${part.term.id}`) ? [part.term] : [],
    );
    return html`<p>
        ${parts.map(part =>
          typeof part === 'string'
            ? say({ text: part, lang: text.lang })
            : this.#button(`${place}-${part.term.id}`, say({ text: part.word, lang: text.lang })),
        )}
      </p>
      ${open.map(
        ({ id, term, explanation }) =>
          html`<p class="explanation" id="${place}-${id}" part="explanation">
            <strong>${say(term)}</strong>: ${say(explanation)}
          </p>`,
      )}`;
  }

  #button(id: string, word: unknown): TemplateResult {
    const open = this.#open.has(id);
    return html`<button
      class="term"
      part="term"
      type="button"
      aria-expanded=${open}
      aria-controls=${open ? id : nothing}
      @click=${() => {
        if (!this.#open.delete(id)) this.#open.add(id);
        this.host.requestUpdate();
      }}
    >
      ${word}
    </button>`;
  }
}
