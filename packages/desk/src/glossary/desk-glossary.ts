import { deleteTerm, listTerms } from '@kuulluksi/api-client/glossary';
import type { StaffGlossaryAnswer, StaffTerm } from '@kuulluksi/contract/glossary/schemas';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { DeletingView } from '../foundation/deleting-view.ts';
import { sayIn } from '../foundation/say-in.ts';
import { termDraft, type BaseTerm } from './term-form.ts';

/** Terms in plain words: the organisation's own, and those that are explained already. */
export class DeskGlossary extends DeletingView {
  @property({ attribute: false }) first = 'fi';

  #terms = new Reading<StaffGlossaryAnswer>(this, signal => this.guarded(listTerms(this.client, { signal })));

  protected override sourceOfData(): string {
    return 'glossary';
  }

  protected override readData(): void {
    this.#terms.start();
  }

  protected override renderContent(): TemplateResult {
    const adding = termDraft(undefined);
    return html`<section class="stack" aria-labelledby="title">
      ${this.heading(this.t('glossary'), 0, { id: 'title' })}
      <p class="muted">${this.t('glossary-hint')}</p>
      ${
        this.isOpen(adding)
          ? this.#renderForm(adding, {})
          : html`<div class="actions">
              <button class="button main" type="button" @click=${() => this.begin(adding)}>
                ${this.t('explain-term')}
              </button>
            </div>`
      }
      ${this.renderTrouble()}
      ${this.renderReading(this.#terms, ({ items, base }) => {
        const own = new Set(items.map(({ id }) => id));
        return html`${this.heading(this.t('own-terms'), 1)}
          ${
            items.length === 0
              ? html`<p class="message">${this.t('no-terms')}</p>`
              : html`<ul role="list" class="cards">
                  ${repeat(
                    items,
                    ({ id }) => id,
                    term => html`<li>${this.#renderTerm(term)}</li>`,
                  )}
                </ul>`
          }
          ${this.heading(this.t('base-terms'), 1)}
          <ul role="list" class="cards">
            ${base.filter(({ id }) => !own.has(id)).map(term => html`<li>${this.#renderBase(term)}</li>`)}
          </ul>`;
      })}
    </section>`;
  }

  #renderForm(name: string, of: { term?: StaffTerm; insteadOf?: BaseTerm }): TemplateResult {
    return html`<kuulluksi-desk-term-form
      data-form=${name}
      .api=${this.setting('api')}
      .first=${this.first}
      .term=${of.term}
      .insteadOf=${of.insteadOf}
      @desk-stale=${() => this.#terms.start()}
      @desk-renew=${() => this.#terms.start()}
      @desk-left=${() => this.closed(name)}
      @desk-done=${() => {
        this.#terms.start();
        void this.closed(name);
      }}
    ></kuulluksi-desk-term-form>`;
  }

  #card(id: string, { term, explanation }: BaseTerm, rest: TemplateResult): TemplateResult {
    const [said, words] = [sayIn(term, this.language), sayIn(explanation, this.language)];
    return html`<article class="card" aria-labelledby="term-${id}">
      ${this.heading(html`<span lang=${said.lang}>${said.text}</span>`, 2, { id: `term-${id}` })}
      <p class="words" lang=${words.lang}>${words.text}</p>
      ${rest}
    </article>`;
  }

  #renderTerm(term: StaffTerm): TemplateResult {
    const { id, version } = term;
    const changing = termDraft(term);
    const { text } = sayIn(term.term, this.language);
    return this.#card(
      id,
      term,
      html`${this.isOpen(changing) ? this.#renderForm(changing, { term }) : nothing}
        <div class="actions">
          <button class="button" type="button" @click=${() => this.begin(changing)}>
            ${this.t('change-term')}<span class="visually-hidden">: ${text}</span>
          </button>
          ${this.renderDeleting(
            id,
            text,
            { ask: this.t('delete-term'), really: this.t('really-delete-term') },
            () => deleteTerm(this.client, { id }, { version }),
            () => this.#terms.start(),
          )}
        </div>`,
    );
  }

  #renderBase(base: BaseTerm): TemplateResult {
    const saying = termDraft(undefined, base);
    return this.#card(
      base.id,
      base,
      this.isOpen(saying)
        ? this.#renderForm(saying, { insteadOf: base })
        : html`<div class="actions">
            <button class="button" type="button" @click=${() => this.begin(saying)}>
              ${this.t('say-in-own-words')}<span class="visually-hidden"
                >: ${sayIn(base.term, this.language).text}</span
              >
            </button>
          </div>`,
    );
  }
}
