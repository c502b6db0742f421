import { listMatters } from '@kuulluksi/api-client/matters';
import type { AnswerOf } from '@kuulluksi/contract/foundation/operation';
import type { listMatters as listOperation } from '@kuulluksi/contract/matters/operations';
import type { MatterSummary } from '@kuulluksi/contract/matters/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { DeskElement } from '../foundation/desk-element.ts';
import { mattersStyles } from './desk-matters.styles.ts';
import { hashOfMatter } from '../staff/link.ts';
import { filterFields, queryOf, type ChosenFilters } from './filters.ts';

type MattersAnswer = AnswerOf<typeof listOperation>;

/** The list: who has waited longest stands at the top. */
export class DeskMatters extends DeskElement {
  static override styles = [DeskElement.styles, mattersStyles].flat();

  /** The matter that is open beside the list. */
  @property({ attribute: false }) selected?: string | undefined;
  @property({ attribute: false }) home?: Organisation | undefined;
  @state() private loadingMore = false;
  @state() private chosen: ChosenFilters = {};

  #matters = new Reading<MattersAnswer>(this, signal =>
    this.guarded(listMatters(this.client, queryOf(this.chosen), { signal })),
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
      ${filterFields(this.chosen, {
        choose: chosen => this.#choose(chosen),
        home: this.home,
        t: this.t,
        label: this.label,
      })}
      ${this.renderReading(this.#matters, answer => this.#renderList(answer))}
    </nav>`;
  }

  #renderList(answer: MattersAnswer): TemplateResult {
    const { waiting, openConcerns } = answer;
    const narrowed = Object.keys(this.chosen).length > 0;
    if (answer.items.length === 0) {
      return html`<p class="message" role="status">${this.t(narrowed ? 'none-fits' : 'no-matters')}</p>`;
    }
    return html`
      ${
        openConcerns > 0
          ? html`<p class="warning">${this.t('concerns-open', { count: openConcerns })}</p>`
          : nothing
      }
      <p class="muted" role="status">
        ${waiting > 0 ? this.t('waiting-people', { count: waiting }) : this.t('nobody-waits')}
      </p>
      ${narrowed ? html`<p class="small">${this.t('shown', { count: answer.total })}</p>` : nothing}
      <ul role="list" class="matters" @keydown=${(event: KeyboardEvent) => this.#step(event)}>
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
          ${sayFullDay(matter.receivedOn, this.language)}
          ${own ? nothing : html`· ${this.speaksOf(matter.language)}`}
          ${matter.published ? html`· ${this.t('on-board')}` : nothing}
          ${matter.helped ? html`· ${this.t('helped')}` : nothing}
        </span>
        ${matter.openConcern ? html`<span class="concern more">! ${this.t('concern-open')}</span>` : nothing}
      </a>
    </li>`;
  }

  #choose(chosen: ChosenFilters): void {
    this.chosen = chosen;
    this.reread();
  }

  /** Arrows go from matter to matter, as in other lists of work. */
  #step(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-matter]')];
    const next = links[links.indexOf(event.target as HTMLElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #seen = (): void => {
    if (document.visibilityState === 'visible' && this.speech) this.reread();
  };

  async #more(shown: MattersAnswer): Promise<void> {
    if (this.loadingMore || !shown.next) return;
    this.loadingMore = true;
    try {
      const following = await this.guarded(
        listMatters(this.client, { ...queryOf(this.chosen), cursor: shown.next }),
      );
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
