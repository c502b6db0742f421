import { readBoardEntry } from '@kuulluksi/api-client/board';
import type { BoardAnswer, BoardEntry } from '@kuulluksi/contract/board/schemas';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { KuulluksiChooseEvent } from './choose-event.ts';
import { clientOf } from '../foundation/client.ts';
import { Reading, type ReadingState } from '../foundation/reading.ts';
import { speak } from '../foundation/texts.ts';
import { browsingStyles } from './browsing.styles.ts';
import { browsingTexts, type BrowsingTranslate } from './browsing-texts.ts';
import {
  howManyChosen,
  noChoices,
  nothingSeen,
  presetBy,
  queryOf,
  seenWith,
  wordsOfAddress,
  type Choices,
  type Shown,
} from './choices.ts';
import { fragmentOf, shownInFragment } from './fragment.ts';
import { formFor, linkTo } from './links.ts';
import { parts, type Part, type PartName } from './parts.ts';
import { renderTimeline } from './timeline.ts';
import { renderToolbar } from './toolbar.ts';
import type { View } from './views.ts';
import type { Words } from './words.ts';

/** Milliseconds without a key before the server is asked. */
const pause = 250;

/** What a reader did so far; it outlives a change of the language. */
export interface Kept {
  shown?: Shown;
  view?: View;
  /** What of it is asked of the server. */
  chosen: Record<string, string | string[]>;
  /** Parts that somebody asked for. */
  wanted: Set<PartName>;
  /** What was typed in a part. */
  typed: Record<string, unknown>;
  /** Ends the browsing before this one. */
  end?: () => void;
}

/** What browsing needs of its element. */
export interface Host {
  element: LitElement;
  attribute: (name: string) => string | undefined;
  server: string;
  organisations: readonly string[];
  language: InterfaceLanguage;
  words: () => Words;
  board: Reading<BoardAnswer>;
  /** Reads the page of the list that follows. */
  listFrom: (cursor: string) => Promise<BoardAnswer>;
  kept: Kept;
  renderReading: <T>(
    reading: { current: ReadingState<T>; now(): void },
    content: (value: T) => TemplateResult,
  ) => TemplateResult;
  renderEntry: (entry: BoardEntry) => TemplateResult;
  onAway: () => void;
}

type Maybe = TemplateResult | typeof nothing;

/** Searching, narrowing, one entry alone, what was asked, the figures, sharing: all that a reader may ask for. */
export class Browsing {
  #seen = nothingSeen;
  #answer: BoardAnswer | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #parts = new Map<PartName, Reading<Part<never>>>();
  #entry: Reading<BoardEntry>;
  #ended = new AbortController();
  loadingMore = false;

  constructor(
    private readonly host: Host,
    private readonly t: BrowsingTranslate,
  ) {
    const { element, server, language, kept, attribute } = host;
    kept.end?.();
    kept.end = () => this.#end();
    this.#entry = new Reading(
      element,
      signal => readBoardEntry(clientOf(server), { id: this.#shown.entry }, { language }, { signal }),
      { away: host.onAway },
    );
    this.#dress([browsingStyles]);
    for (const name of kept.wanted) this.#bring(name);
    if (kept.shown) {
      if (kept.shown.entry) this.#entry.start();
    } else {
      this.#set(this.#inAddress() ?? presetBy(attribute));
      // The whole board may be here already.
      if (this.#shown.entry || this.narrowed || !host.board.current.value) this.#read();
    }
  }

  get #shown(): Shown {
    return this.host.kept.shown ?? { choices: noChoices, entry: '' };
  }

  /** Does the list show less than the whole board? */
  get narrowed(): boolean {
    const { choices } = this.#shown;
    return howManyChosen(choices) > 0 || choices.q !== '';
  }

  /** One entry alone, where one is shown. */
  alone(): TemplateResult | undefined {
    const { renderReading, renderEntry } = this.host;
    if (!this.#shown.entry) return undefined;
    return html`<div class="entries one">${renderReading(this.#entry, renderEntry)}</div>
      <button class="button" type="button" @click=${() => this.open('')}>${this.t('whole-board')}</button>`;
  }

  findWords(): string | undefined {
    const count = howManyChosen(this.#shown.choices);
    return count ? this.t('find-count', { count }) : undefined;
  }

  /** The search and the choices. */
  narrowing(answer: BoardAnswer): TemplateResult {
    if (answer !== this.#answer) {
      this.#answer = answer;
      this.#seen = seenWith(this.#seen, answer);
    }
    const { choices } = this.#shown;
    return html`${renderToolbar(
      {
        seen: this.#seen,
        counts: answer.facets,
        choices,
        organisations: this.host.organisations,
        choose: (change, typing) => this.#choose(change, typing),
      },
      this.t,
      this.host.words(),
    )}
    ${choices.q ? this.part('help', choices.q) : nothing}`;
  }

  clear(): Maybe {
    return this.narrowed
      ? html`<button class="plain" type="button" @click=${() => this.#clear()}>${this.t('clear')}</button>`
      : nothing;
  }

  nothingFound({ total }: BoardAnswer): Maybe {
    return total === 0 ? html`<p class="message">${this.t('empty-filter')}</p>` : nothing;
  }

  timeline(entry: BoardEntry): TemplateResult {
    return renderTimeline(entry, this.host.words());
  }

  follow(): Maybe {
    return this.part('follow', this.#shown);
  }

  /** A part that was asked for, as far as it is here. */
  part(name: PartName, subject: unknown): Maybe {
    const reading = this.#parts.get(name);
    // Help waits in silence: it is there beside some words alone.
    if (!reading || (name === 'help' && !reading.current.value)) return nothing;
    return this.host.renderReading(reading, part => part.render(this.host.words(), subject as never));
  }

  /** Somebody asked for a part; it stays wanted when the language or the organisation changes. */
  want(name: PartName): void {
    this.host.kept.wanted.add(name);
    this.#bring(name);
  }

  /** Shows one entry alone, or the board again. */
  async open(entry: string): Promise<void> {
    const { element } = this.host;
    this.#set({ ...this.#shown, entry });
    this.#entry.forget();
    if (entry || !this.host.board.current.value) this.#read();
    this.#tell();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  /** The page's address changed behind its `#`. */
  addressChanged(): void {
    const shown = this.#inAddress();
    if (!shown) return;
    this.#set(shown);
    this.#read();
  }

  /** Fetches a part with its texts, once; while it cannot be fetched it is tried again. */
  #bring(name: PartName): void {
    if (this.#parts.has(name)) return;
    const { element, server, organisations, language, attribute, kept, onAway } = this.host;
    const linking = { attribute, server, organisations, language };
    const bring = async () => {
      const { begin } = await parts[name]();
      const part = await begin({
        client: clientOf(server),
        server,
        organisations,
        language,
        signal: this.#ended.signal,
        changed: () => {
          element.requestUpdate();
          return element.updateComplete;
        },
        linkTo: shown => linkTo(linking, shown),
        formFor: question => formFor(linking, question, this.host.words().level),
        typed: kept.typed,
      });
      this.#dress(part.styles);
      return part;
    };
    const reading = new Reading<Part<never>>(element, bring, { away: onAway });
    this.#parts.set(name, reading);
    reading.start();
  }

  /** A part brings its own styles. */
  #dress(styles: readonly CSSResult[] = []): void {
    const root = this.host.element.renderRoot as ShadowRoot;
    const known = root.adoptedStyleSheets;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...known, ...sheets.filter(sheet => !known.includes(sheet))];
  }

  #read(): void {
    if (this.#shown.entry) this.#entry.start();
    else this.host.board.start();
  }

  #set(shown: Shown): void {
    const { kept, element } = this.host;
    kept.shown = shown;
    kept.chosen = queryOf(shown.choices);
    element.requestUpdate();
  }

  #choose(change: Partial<Choices>, typing = false): void {
    const { board } = this.host;
    this.#set({ entry: '', choices: { ...this.#shown.choices, ...change } });
    clearTimeout(this.#timer);
    // Help comes into view beside words of danger; whether they are some is decided here, on the device.
    if (change.q) this.want('help');
    if (typing) {
      this.#timer = setTimeout(() => board.start(), pause);
      return;
    }
    board.start();
    this.#tell();
  }

  async #clear(): Promise<void> {
    const { element } = this.host;
    this.#choose(noChoices);
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('.narrowing > summary')?.focus();
  }

  /** The page of the list that follows; the focus goes to its first entry. */
  async more(): Promise<void> {
    const { board, element, listFrom } = this.host;
    const shown = board.current.value;
    if (this.loadingMore || !shown?.next) return;
    this.loadingMore = true;
    element.requestUpdate();
    try {
      const following = await listFrom(shown.next);
      // Something else may have been chosen meanwhile.
      if (board.current.value !== shown) return;
      board.put({ ...following, items: [...shown.items, ...following.items] });
      await element.updateComplete;
      element.renderRoot.querySelectorAll<HTMLElement>('.who')[shown.items.length]?.focus();
    } catch {
      board.start();
    } finally {
      this.loadingMore = false;
      element.requestUpdate();
    }
  }

  /** Tells the page what is shown now, and its address where the page wants that. */
  #tell(): void {
    const { element, attribute } = this.host;
    element.dispatchEvent(new KuulluksiChooseEvent(Object.fromEntries(wordsOfAddress(this.#shown))));
    if (attribute('keep-in-fragment') === undefined) return;
    const fragment = fragmentOf(attribute('id'), this.#shown);
    history.replaceState(history.state, '', fragment || location.pathname + location.search);
  }

  #inAddress(): Shown | undefined {
    const { attribute } = this.host;
    const follows = attribute('keep-in-fragment') !== undefined || attribute('link-to') === 'page';
    return follows ? shownInFragment(attribute('id'), location.hash) : undefined;
  }

  #end(): void {
    this.#ended.abort();
    clearTimeout(this.#timer);
    for (const reading of [this.#entry, ...this.#parts.values()]) {
      reading.stop();
      this.host.element.removeController(reading);
    }
  }
}

export const begin = async (host: Host): Promise<Browsing> => {
  const { t } = await speak<Parameters<BrowsingTranslate>[0]>([browsingTexts], host.language);
  return new Browsing(host, t);
};
