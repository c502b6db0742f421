import { listMatters } from '@kuulluksi/api-client/matters';
import type { AnswerOf } from '@kuulluksi/contract/foundation/operation';
import type { listMatters as listOperation } from '@kuulluksi/contract/matters/operations';
import type { MatterSummary } from '@kuulluksi/contract/matters/schemas';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { DeskElement } from '../foundation/desk-element.ts';
import { mattersStyles } from './desk-matters.styles.ts';
import { hashOfMatter } from '../staff/link.ts';

type MattersAnswer = AnswerOf<typeof listOperation>;

/** The list: who has waited longest stands at the top. */
export class DeskMatters extends DeskElement {
  static override styles = [DeskElement.styles, mattersStyles].flat();

  /** The matter that is open beside the list. */
  @property({ attribute: false }) selected?: string | undefined;
  @state() private loadingMore = false;

  #matters = new Reading<MattersAnswer>(this, signal =>
    this.guarded(listMatters(this.client, {}, { signal })),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#seen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#seen);
  }

  /** Reads the list anew; what stands in view stays until the new is here. */
  reread(): void {
    this.#matters.start();
  }

  /** Puts the focus back where somebody came from. */
  async focusOnMatter(id: string): Promise<void> {
    await this.updateComplete;
    const link = this.renderRoot.querySelector<HTMLElement>(`[data-matter="${id}"]`);
    if (link) link.focus();
    else await this.focusOn('#title');
  }

  protected override sourceOfData(): string {
    return 'matters';
  }

  protected override readData(): void {
    this.reread();
  }

  protected override renderContent(): TemplateResult {
    return html`<nav class="stack" aria-labelledby="title">
      ${this.heading(this.t('matters'), 0, { id: 'title' })}
      ${this.renderReading(this.#matters, answer => this.#renderList(answer))}
    </nav>`;
  }

  #renderList(answer: MattersAnswer): TemplateResult {
    const waiting = answer.items.filter(({ waitingDays }) => waitingDays !== undefined).length;
    if (answer.items.length === 0) return html`<p class="message">${this.t('no-matters')}</p>`;
    return html`
      <p class="muted" role="status">
        ${waiting > 0 ? this.t('waiting-people', { count: waiting }) : this.t('nobody-waits')}
      </p>
      <ul role="list" class="matters">
        ${repeat(
          answer.items,
          ({ id }) => id,
          matter => this.#renderMatter(matter),
        )}
      </ul>
      ${
        answer.next
          ? html`<button
              class="button"
              type="button"
              aria-disabled=${this.loadingMore}
              @click=${() => this.#more(answer)}
            >
              ${this.t('more')}
            </button>`
          : nothing
      }
    `;
  }

  #renderMatter(matter: MatterSummary): TemplateResult {
    const own = this.language.split('-')[0] === matter.language.split('-')[0];
    return html`<li>
      <a
        class="matter"
        href=${hashOfMatter(matter.id)}
        data-matter=${matter.id}
        aria-current=${matter.id === this.selected ? 'true' : nothing}
      >
        <span class="kind">${this.label('kind', matter.kind)}</span>
        ${
          matter.waitingDays === undefined
            ? nothing
            : html`<span class="age">${this.waited(matter.waitingDays)}</span>`
        }
        ${this.status(matter.status)}
        <span class="muted small more">
          ${sayFullDay(matter.receivedAt.slice(0, 10), this.language)}
          ${own ? nothing : html`· ${this.speaksOf(matter.language)}`}
          ${matter.published ? html`· ${this.t('on-board')}` : nothing}
        </span>
      </a>
    </li>`;
  }

  #seen = (): void => {
    if (document.visibilityState === 'visible' && this.speech) this.reread();
  };

  async #more(shown: MattersAnswer): Promise<void> {
    if (this.loadingMore || !shown.next) return;
    this.loadingMore = true;
    try {
      const following = await this.guarded(listMatters(this.client, { cursor: shown.next }));
      const known = new Set(shown.items.map(({ id }) => id));
      const items = [...shown.items, ...following.items.filter(({ id }) => !known.has(id))];
      this.#matters.put({ ...following, items });
    } catch {
      this.reread();
    } finally {
      this.loadingMore = false;
    }
  }
}
