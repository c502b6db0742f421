import { linkMatter, readLinks, unlinkMatter } from '@kuulluksi/api-client/board';
import type { LinkedMatter, LinksAnswer } from '@kuulluksi/contract/board/links-schemas';
import { sayMonth } from '@kuulluksi/elements/foundation/dates';
import { textField } from '@kuulluksi/elements/foundation/form/text-field';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type * as z from 'zod/mini';
import { DeskChangedEvent, DeskElement } from '../foundation/desk-element.ts';
import { hashOfMatter } from '../staff/link.ts';

type Links = z.output<typeof LinksAnswer>;
type Linked = z.output<typeof LinkedMatter>;

/** Matters that tell of the same idea: linked, so that the board shows that many have said it. */
export class DeskLinks extends DeskElement {
  @property({ attribute: false }) matterId = '';
  @state() private words = '';
  @state() private trouble: string | undefined;
  @state() private busy = false;
  #wanted = false;

  #links = new Reading<Links>(this, signal =>
    this.guarded(
      readLinks(this.client, { id: this.matterId }, this.words.trim() ? { q: this.words.trim() } : {}, {
        signal,
      }),
    ),
  );

  protected override sourceOfData(): string {
    return this.matterId;
  }

  protected override readData(): void {
    // Read when it is unfolded.
  }

  protected override renderContent(): TemplateResult {
    return html`<details class="panel" @toggle=${(event: Event) => this.#unfold(event)}>
      <summary>${this.t('links')}</summary>
      <div class="stack" id="links" tabindex="-1" role="group" aria-label=${this.t('links')}>
        <p class="muted">${this.t('links-hint')}</p>
        ${this.trouble ? html`<p class="warning" id="trouble" role="alert" tabindex="-1">${this.trouble}</p>` : nothing}
        ${this.renderReading(this.#links, links => this.#renderLinks(links))}
      </div>
    </details>`;
  }

  #renderLinks({ items, alike }: Links): TemplateResult {
    return html`
      ${
        items.length > 0
          ? html`<ul role="list" class="cards">
                ${items.map(linked => html`<li class="card">${this.#renderMatter(linked)}</li>`)}
              </ul>
              <div class="actions">
                <button
                  class="button"
                  type="button"
                  aria-disabled=${this.busy}
                  @click=${() => this.#act(() => unlinkMatter(this.client, { id: this.matterId }))}
                >
                  ${this.t('unlink')}
                </button>
              </div>`
          : html`<p>${this.t('no-links')}</p>`
      }
      <form class="row" @submit=${(event: Event) => this.#search(event)}>
        ${textField({
          id: 'links-words',
          label: this.t('search-links'),
          value: this.words,
          typed: words => (this.words = words),
          left: () => undefined,
          t: this.t,
        })}
        <button class="button" type="submit">${this.t('search')}</button>
      </form>
      ${
        alike.length > 0
          ? html`<p class="name">${this.t('alike')}</p>
              <ul role="list" class="cards">
                ${alike.map(
                  other =>
                    html`<li class="card">
                      ${this.#renderMatter(
                        other,
                        html`<button
                          class="button"
                          type="button"
                          aria-disabled=${this.busy}
                          @click=${() =>
                            this.#act(() => linkMatter(this.client, { id: this.matterId }, { to: other.id }))}
                        >
                          ${this.t('link')}<span class="visually-hidden"
                            >: ${other.entry?.said.text ?? ''}</span
                          >
                        </button>`,
                      )}
                    </li>`,
                )}
              </ul>`
          : html`<p class="muted" role="status">${this.t('none-alike')}</p>`
      }
    `;
  }

  #renderMatter(
    { id, source, kind, status, receivedIn, entry }: Linked,
    act: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    return html`<p class="row">
        ${this.status(status)}
        <span class="muted small"
          >${[this.label('source', source), this.label('kind', kind), sayMonth(receivedIn, this.language)].join(' · ')}</span
        >
      </p>
      ${entry ? html`<p class="words">${this.say(entry.said)}</p>` : nothing}
      <div class="crumb row">
        ${act}
        <a href=${hashOfMatter(id)}
          >${this.t('open-matter')}<span class="visually-hidden"
            >: ${entry?.said.text ?? this.label('kind', kind)}</span
          ></a
        >
      </div>`;
  }

  #unfold(event: Event): void {
    if (!(event.target as HTMLDetailsElement).open || this.#wanted) return;
    this.#wanted = true;
    this.#links.start();
  }

  #search(event: Event): void {
    event.preventDefault();
    this.#links.start();
  }

  async #act(call: () => Promise<Links>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = undefined;
    try {
      this.#links.put(await this.guarded(call()));
      this.dispatchEvent(new DeskChangedEvent());
      await this.focusOn('#links');
    } catch (error) {
      this.trouble = this.wordsOf(error);
      await this.focusOn('#trouble');
    } finally {
      this.busy = false;
    }
  }
}
