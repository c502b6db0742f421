import type { BoardAnswer, BoardEntry } from '@kuulluksi/contract/board/schemas';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { property, state } from '../foundation/decorators.ts';
import { firstAnswer } from '../foundation/first-answer.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { matterTexts, type MatterTextId } from '../foundation/matter-texts.ts';
import { voiceTexts } from '../foundation/voice-texts.ts';
import { Reading } from '../foundation/reading.ts';
import { statusStyles } from '../foundation/status.styles.ts';
import { boardStyles } from './board.styles.ts';
import type { Browsing, Kept } from './browsing.ts';
import type { PartName } from './parts.ts';
import { renderEntry } from './entry.ts';
import { beforehand, boardFirstRead, isPlain } from './first-read.ts';
import { views, type View } from './views.ts';
import { boardTexts, type BoardId } from './texts.ts';
import type { Words } from './words.ts';

const carefulPart = () => import('./careful-part.ts');

/** Milliseconds that reading with care waits at most for the first paint. */
const longestPaint = 500;

/**
 * "You said – we did": what was said and what was answered, as a pair, with reasons where the answer is no; what the
 * organisation asked everybody; and how much was said and answered. For telling of one's own matter use
 * `kuulluksi-feedback-form`. Leaves the page: the organisation, what was chosen, the words searched and the language.
 * The server does not log them.
 *
 * @summary What was said to an organisation and what came of it.
 * @tag kuulluksi-board
 * @slot - What to show without JavaScript, before the element is ready, and while the server cannot be reached.
 * @event {KuulluksiChooseEvent} kuulluksi-choose - A reader chose what is shown: one entry, or by what the board is narrowed. Never the words that were searched.
 * @event {KuulluksiAwayEvent} kuulluksi-away - The server cannot be reached.
 * @event {KuulluksiRemainderEvent} kuulluksi-remainder - Part of an answer was broken and left out.
 * @csspart root - The box around everything.
 * @csspart views - The choice between what was said, what was asked and the figures.
 * @csspart filter - The search and the choices.
 * @csspart entry - One pair of what was said and what was answered.
 * @csspart said - What was said.
 * @csspart answered - What was answered.
 * @csspart help-notice - Help that words of danger bring into view.
 * @csspart field - One field of the form of following, with its hint and its error.
 * @cssprop --kuulluksi-said - Ground of what was said.
 * @cssprop --kuulluksi-answered - Ground of what was answered.
 */
export class KuulluksiBoard extends KuulluksiElement<BoardId | MatterTextId> {
  static override styles = [KuulluksiElement.styles, statusStyles, boardStyles].flat();

  protected override readonly bundles = [boardTexts, matterTexts, voiceTexts];

  /** Narrows at first to one status, such as `done`. */
  @property() status?: string;
  /** Narrows at first to one theme, such as `safety`. */
  @property() about?: string;
  /** Narrows at first to one source, such as `client-panel`. */
  @property() source?: string;
  /** Narrows at first to one year in which things were said. */
  @property() year?: string;
  /** Narrows at first to one unit: the organisation's name, a point, the unit's. */
  @property() unit?: string;
  /** Words that are searched at first. */
  @property() search?: string;
  /** Name of one entry to show alone. */
  @property() entry?: string;
  /** What is shown at first: `board`, `asked` (what was asked of everybody), `panels` (client
   * panels and how to join them) or `figures`. @default board */
  @property() view?: string;
  /** Where copied links lead: `server`, its own page, or `page`, the page around the element. @default server */
  @property({ attribute: 'link-to' }) linkTo?: string;
  /** Keeps what is chosen behind the `#` of the page's address, so that it can be kept and sent on. */
  @property({ type: Boolean, attribute: 'keep-in-fragment' }) keepInFragment = false;
  /** Page with a form for answers to open questions; without it the server's own. */
  @property({ attribute: 'form-at' }) formAt?: string;

  #kept: Kept = { chosen: {}, wanted: new Set(), typed: {} };
  #begun = false;
  #browsingAsked = false;
  /** What somebody pressed while the code for it was on its way. */
  #pressed: ((browsing: Browsing) => unknown)[] = [];

  #board = new Reading<BoardAnswer>(this, signal => this.#list(signal), { away: this.onAway });
  /** Searching, narrowing and all else that comes when somebody asks for it. */
  #browsing = new Reading<Browsing>(this, async () => {
    const { begin } = await import('./browsing.ts');
    return begin({
      element: this,
      attribute: this.#attribute,
      server: this.server,
      organisations: this.organisations,
      language: this.language,
      words: () => this.#words,
      board: this.#board,
      listFrom: cursor => this.#list(undefined, cursor),
      kept: this.#kept,
      renderReading: (reading, content) => this.renderReading(reading, content, nothing),
      renderEntry: entry => this.#renderEntry(entry),
      onAway: this.onAway,
    });
  });

  /** The first list was painted, or nothing is going to be. */
  @state() private painted = false;
  #paints = false;
  /** The first answer was read with care; from now on the client asks. */
  #careful = false;

  #addressChanged = (): void => this.#browsing.current.value?.addressChanged();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#addressChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#addressChanged);
  }

  #attribute = (name: string): string | undefined => this.getAttribute(name) ?? undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#begun && beforehand.some(name => changed.has(name))) {
      const { wanted, typed, end } = this.#kept;
      this.#kept = { chosen: {}, wanted, typed, ...(end && { end }) };
      this.#board.forget();
      this.#browse();
    }
    const part = this.painted && !this.#careful && this.bring(carefulPart);
    const { value } = this.#board.current;
    if (!part || !value) return;
    this.#careful = true;
    const known = part.carefully(value, this.onRemainder);
    if (known) {
      this.#board.put(known);
    } else {
      this.#board.forget();
      this.#board.start();
    }
  }

  protected override readData(): void {
    this.#begun = true;
    const whole = isPlain(this.#attribute);
    if (whole || this.#browsing.current.value) this.#board.start();
    if (!whole || this.#browsingAsked) this.#browse();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // What comes later does not stand in the way of painting; where nothing is painted it does not wait for that.
    if (!this.#paints && this.#board.current.value) {
      this.#paints = true;
      const painted = () => (this.painted = true);
      requestAnimationFrame(() => setTimeout(painted));
      setTimeout(painted, longestPaint);
    }
    const browsing = this.#browsing.current.value;
    // What follows a list needs it as it was read with care.
    if (browsing && (this.#careful || !this.#board.current.value))
      for (const press of this.#pressed.splice(0)) void press(browsing);
  }

  /** Fetches what a reader needs to search, to narrow and to share. */
  #browse(): void {
    this.#browsingAsked = true;
    const view = this.#view;
    if (view !== 'board') this.#kept.wanted.add(view);
    this.#browsing.start();
  }

  #act(press: (browsing: Browsing) => unknown): void {
    this.#pressed.push(press);
    if (this.#browsingAsked) this.requestUpdate();
    else this.#browse();
  }

  #want(name: PartName): void {
    this.#kept.wanted.add(name);
    this.#act(browsing => browsing.want(name));
  }

  get #view(): View {
    return this.#kept.view ?? views.find(view => view === this.view) ?? 'board';
  }

  #chooseView(view: View): void {
    this.#kept.view = view;
    if (view !== 'board') this.#want(view);
    else if (!this.#board.current.value) this.#board.start();
    this.requestUpdate();
  }

  /** What needs code that comes later; nothing before somebody asked for it. */
  #later(content: (browsing: Browsing) => TemplateResult | typeof nothing): TemplateResult | typeof nothing {
    return this.#browsingAsked
      ? this.renderReading(this.#browsing, browsing => html`${content(browsing)}`, nothing)
      : nothing;
  }

  protected override renderContent(): TemplateResult {
    const browsing = this.#browsing.current.value;
    return html`
      ${this.heading(this.t('title'), 0, { id: 'title' })}
      <p class="muted">${this.t('intro')}</p>
      ${browsing?.alone() ?? this.#renderView(browsing)}
    `;
  }

  #renderView(browsing: Browsing | undefined): TemplateResult {
    const view = this.#view;
    const { value } = this.#board.current;
    if (view !== 'board') {
      return html`${this.#renderViews(value)} ${this.#later(later => later.part(view, undefined))}`;
    }
    // Whatever narrows it is here before the list is read.
    return value || browsing || isPlain(this.#attribute)
      ? this.renderReading(this.#board, answer => {
          try {
            return this.#renderBoard(answer, browsing);
          } catch (reason) {
            // An answer that has not been read with care yet may lack what is shown.
            if (this.#careful) throw reason;
            return this.renderWaiting();
          }
        })
      : this.renderReading(this.#browsing, () => html``);
  }

  /** Native radio buttons: arrow keys move between them, and each says what it shows. */
  #renderViews(answer: BoardAnswer | undefined): TemplateResult {
    const { all = 0, open = 0 } = answer?.questions ?? {};
    const some: Partial<Record<View, number>> = { asked: all, panels: answer?.panels ?? 0 };
    const shown = this.#view;
    const badge = html` <b>${this.t('open-now', { count: open })}</b>`;
    return html`<fieldset class="views" part="views">
      <legend class="visually-hidden">${this.t('views')}</legend>
      ${views
        .filter(view => shown === view || some[view] !== 0)
        .map(
          view =>
            html`<label
              ><input
                type="radio"
                name="view"
                value=${view}
                autocomplete="off"
                .checked=${shown === view}
                @change=${() => this.#chooseView(view)}
              /><span>${this.t(`view.${view}`)}${view === 'asked' && open > 0 ? badge : nothing}</span></label
            >`,
        )}
    </fieldset>`;
  }

  #renderBoard(answer: BoardAnswer, browsing: Browsing | undefined): TemplateResult {
    const { items, total, next } = answer;
    // Here, where it can be caught that an entry lacks something.
    const cards = items.map(entry => ({ id: entry.id, card: this.#renderEntry(entry) }));
    // While a wider list is on its way, the empty one before it says nothing of all there is.
    const ready = this.#board.current.state === 'ready';
    if (total === 0 && ready && !browsing?.narrowed) return html`<p class="message">${this.t('empty')}</p>`;
    return html`
      ${this.#renderViews(answer)}
      <details class="unfolding narrowing" part="filter" @toggle=${() => this.#act(() => undefined)}>
        <summary>${browsing?.findWords() ?? this.t('find')}</summary>
        ${this.#later(later => later.narrowing(answer))}
      </details>
      <div class="count">
        <p role="status">${this.t('entries', { count: total })}</p>
        ${browsing?.clear()}
      </div>
      <ul role="list" class="entries">
        ${repeat(
          cards,
          ({ id }) => id,
          ({ card }) => html`<li>${card}</li>`,
        )}
      </ul>
      ${browsing?.nothingFound(answer)}
      ${
        next
          ? html`<button
              class="button"
              type="button"
              aria-disabled=${!!browsing?.loadingMore}
              @click=${() => this.#act(later => later.more())}
            >
              ${this.t('more')}
            </button>`
          : nothing
      }
      <details class="unfolding follow" @toggle=${() => this.#want('follow')}>
        <summary>${this.t('follow')}</summary>
        ${this.#later(later => later.follow())}
      </details>
    `;
  }

  #renderEntry(entry: BoardEntry): TemplateResult {
    return renderEntry(entry, this.#words, {
      open: id => this.#act(later => later.open(id)),
      timeline: () => this.#later(later => later.timeline(entry)),
      unfold: () => this.#act(() => undefined),
      share: () => this.#want('share'),
      shared: () => this.#later(later => later.part('share', entry)),
    });
  }

  /** The first answer to who narrowed nothing is shown as it came, and read with care as soon as the code for that is here. */
  async #list(signal?: AbortSignal, cursor?: string): Promise<BoardAnswer> {
    const { server, onRemainder } = this;
    const read = boardFirstRead({ organisations: this.organisations, language: this.language });
    const narrowing = { ...this.#kept.chosen, ...(cursor && { cursor }) };
    if (signal && !this.#careful && !Object.keys(narrowing).length) {
      const answer = await firstAnswer(server, read, signal);
      if (answer) return answer as BoardAnswer;
    }
    const { ask } = await carefulPart();
    return ask(server, { ...read.query, ...narrowing }, { signal, onRemainder });
  }

  get #words(): Words {
    return {
      language: this.language,
      level: this.level,
      several: this.organisations.length !== 1,
      t: this.t,
      label: this.label,
      say: text => this.say(text),
      heading: (words, depth, attributes) => this.heading(words, depth, attributes),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-board': KuulluksiBoard;
  }
}
