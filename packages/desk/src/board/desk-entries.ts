import { listEntries } from '@kuulluksi/api-client/board';
import type { EntriesAnswer, EntriesQuery, StaffEntry } from '@kuulluksi/contract/board/staff-schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { answerStatuses, matterSources } from '@kuulluksi/contract/vocabularies';
import { sayMonth } from '@kuulluksi/elements/foundation/dates';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { FormsView } from '../foundation/forms-view.ts';
import { sayIn } from '../foundation/say-in.ts';
import type { DeskId } from '../foundation/texts.ts';
import { hashOfMatter } from '../staff/link.ts';
import { entriesStyles } from './desk-entries.styles.ts';
import { entryDraft } from './entry-form.ts';

type Chosen = Partial<Record<'q' | 'status' | 'source', string>>;
const queryOf = (chosen: Chosen) => chosen as Partial<EntriesQuery>;

const codes = { status: answerStatuses, source: matterSources } as const;

/** All that the organisation has on the board, whatever it tells of: to look at, to change, to take off. */
export class DeskEntries extends FormsView {
  static override styles = [FormsView.styles, entriesStyles].flat();

  @property({ attribute: false }) first = 'fi';
  @property({ attribute: false }) home?: Organisation | undefined;
  @state() private chosen: Chosen = {};
  @state() private typed = '';
  @state() private said: DeskId | undefined;
  @state() private loadingMore = false;

  #entries = new Reading<EntriesAnswer>(this, signal =>
    this.guarded(listEntries(this.client, queryOf(this.chosen), { signal })),
  );

  protected override sourceOfData(): string {
    return 'entries';
  }

  protected override readData(): void {
    this.#entries.start();
  }

  protected override renderContent(): TemplateResult {
    return html`<section class="stack" aria-labelledby="title">
      ${this.heading(this.t('board'), 0, { id: 'title' })}
      <p class="muted">${this.t('entries-hint')}</p>
      ${this.#renderFilters()}
      <p class="notice" role="status">${this.said ? this.t(this.said) : nothing}</p>
      ${this.renderReading(this.#entries, answer => this.#renderList(answer))}
    </section>`;
  }

  #renderFilters(): TemplateResult {
    return html`<form class="filters" role="search" @submit=${(event: Event) => this.#search(event)}>
      <div class="field words">
        <label for="q">${this.t('search-entries')}</label>
        <div class="with-button">
          <input
            id="q"
            type="search"
            maxlength="200"
            .value=${this.typed}
            @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
          />
          <button class="button" type="submit">${this.t('search')}</button>
        </div>
      </div>
      ${(['status', 'source'] as const).map(
        name =>
          html`<div class="field">
            <label for=${name}>${this.t(`filter.${name}`)}</label>
            <select
              id=${name}
              @change=${(event: Event) => this.#choose(name, (event.target as HTMLSelectElement).value)}
            >
              <option value="" ?selected=${this.chosen[name] === undefined}>${this.t('all-of-them')}</option>
              ${codes[name].map(
                value =>
                  html`<option value=${value} ?selected=${this.chosen[name] === value}>
                    ${this.label(name, value)}
                  </option>`,
              )}
            </select>
          </div>`,
      )}
    </form>`;
  }

  #renderList(answer: EntriesAnswer): TemplateResult {
    const narrowed = Object.keys(this.chosen).length > 0;
    if (answer.items.length === 0) {
      return html`<p class="message" role="status">${this.t(narrowed ? 'no-entry-fits' : 'no-entries')}</p>
        ${
          narrowed
            ? html`<div>
                <button class="button" type="button" @click=${() => this.#showAll()}>
                  ${this.t('show-whole-board')}
                </button>
              </div>`
            : nothing
        }`;
    }
    return html`<p class="muted" role="status">
        ${this.t(narrowed ? 'entries-found' : 'entries-shown', { count: answer.total })}
      </p>
      <ul role="list" class="cards">
        ${repeat(
          answer.items,
          ({ id }) => id,
          entry => html`<li>${this.#renderEntry(entry)}</li>`,
        )}
      </ul>
      ${
        answer.next
          ? html`<div>
              <button
                class="button"
                type="button"
                aria-disabled=${this.loadingMore}
                @click=${() => this.#more(answer)}
              >
                ${this.t('more')}
              </button>
            </div>`
          : nothing
      }`;
  }

  #renderEntry(entry: StaffEntry): TemplateResult {
    const { id, status, source, kind, voice, raisedBy, helped, ownWords, saidIn } = entry;
    const words = sayIn(entry.said, this.language);
    const raiser = raisedBy && sayIn(raisedBy, this.language);
    const facts = [
      this.label('kind', kind),
      ...(voice && voice !== 'other' ? [this.label('voice', voice)] : []),
      sayMonth(saidIn, this.language),
      ...(ownWords ? [this.t('stands-in-own-words')] : []),
      ...(helped ? [this.t('helped')] : []),
    ];
    return html`<article class="card" aria-labelledby="entry-${id}">
      <div class="row">
        <span class="name"
          >${raiser ? html`<span lang=${raiser.lang}>${raiser.text}</span>` : this.label('source', source)}</span
        >
        ${this.status(status)}
      </div>
      <p class="entry-words words" id="entry-${id}" tabindex="-1" lang=${words.lang}>${words.text}</p>
      <p class="muted small first-letter">${facts.join(' · ')}</p>
      ${this.#renderActs(entry, words.text)}
    </article>`;
  }

  #renderActs(entry: StaffEntry, said: string): TemplateResult {
    const { id, matter } = entry;
    const api = this.setting('api');
    const about = html`<span class="visually-hidden">: ${said}</span>`;
    const changing = entryDraft(entry);
    return html`
      ${
        !matter && this.isOpen(changing)
          ? html`<kuulluksi-desk-entry-form
              data-form=${changing}
              .api=${api}
              .first=${this.first}
              .home=${this.home}
              .entry=${entry}
              @desk-stale=${() => this.#entries.start()}
              @desk-left=${() => this.#left(entry, changing)}
              @desk-done=${() => this.#changed(entry, changing)}
            ></kuulluksi-desk-entry-form>`
          : nothing
      }
      <div class="row">
        ${
          matter
            ? html`<a class="button" href=${hashOfMatter(matter)}>${this.t('open-matter')}${about}</a>`
            : this.isOpen(changing)
              ? nothing
              : html`<button class="button" type="button" @click=${() => this.begin(changing)}>
                  ${this.t('change-entry')}${about}
                </button>`
        }
        <a class="button" href="${api}/board?entry=${id}" target="_blank">${this.t('see-entry')}${about}</a>
        <a class="button" href="${api}/pictures/board/${id}.svg" target="_blank" download
          >${this.t('entry-as-picture')}${about}</a
        >
        <kuulluksi-desk-entry-removal
          .api=${api}
          .entry=${id}
          .about=${said}
          .depth=${1}
          @desk-stale=${() => this.#entries.start()}
          @desk-done=${() => this.#removed()}
        ></kuulluksi-desk-entry-removal>
      </div>
    `;
  }

  #search(event: Event): void {
    event.preventDefault();
    this.#choose('q', this.typed.trim());
  }

  #choose(name: keyof Chosen, value: string): void {
    const { [name]: _before, ...others } = this.chosen;
    this.chosen = value === '' ? others : { ...others, [name]: value };
    this.said = undefined;
    this.#entries.start();
  }

  async #showAll(): Promise<void> {
    this.typed = '';
    this.chosen = {};
    this.#entries.start();
    await this.focusOn('#q');
  }

  async #left({ id }: StaffEntry, name: string): Promise<void> {
    await this.closed(name);
    await this.focusOn(`#entry-${id}`);
  }

  async #changed(entry: StaffEntry, name: string): Promise<void> {
    this.said = 'entry-changed-now';
    this.#entries.start();
    await this.#left(entry, name);
  }

  async #removed(): Promise<void> {
    this.said = 'removed-now';
    this.#entries.start();
    await this.focusOn('#title');
  }

  async #more(shown: EntriesAnswer): Promise<void> {
    if (this.loadingMore || !shown.next) return;
    this.loadingMore = true;
    try {
      const query = { ...queryOf(this.chosen), cursor: shown.next };
      const following = await this.guarded(listEntries(this.client, query));
      const known = new Set(shown.items.map(({ id }) => id));
      const items = [...shown.items, ...following.items.filter(({ id }) => !known.has(id))];
      this.#entries.put({ ...following, items });
    } catch {
      this.#entries.start();
    } finally {
      this.loadingMore = false;
    }
  }
}
