import { findGroups, readGroup, readGroupWords } from '@kuulluksi/api-client/groups';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { Group, GroupsAnswer, GroupSummary } from '@kuulluksi/contract/groups/schemas';
import type { Audience, GroupKind } from '@kuulluksi/contract/vocabularies';
import { recordOf } from '@kuulluksi/search/groups';
import { addWords, createIndex, type SearchIndex } from '@kuulluksi/search/index';
import { search } from '@kuulluksi/search/search';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { KuulluksiSelectEvent } from '../foundation/events.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { Reading } from '../foundation/reading.ts';
import { renderCard } from './card.ts';
import { facets, howManyChosen, noChoices, type Choices, type Counts } from './choices.ts';
import type * as Details from './details.ts';
import { renderFacets } from './facets.ts';
import { groupFinderFirstRead } from './first-read.ts';
import { groupFinderStyles } from './group-finder.styles.ts';
import { groupFinderTexts, type GroupFinderId } from './texts.ts';
import type { Words } from './words.ts';

type GroupWordsAnswer = Awaited<ReturnType<typeof readGroupWords>>;

interface Opened {
  group: Group;
  speech: Details.DetailsSpeech;
  render: typeof Details.renderDetails;
}

/** Cards shown at first, and with each "show more". */
const step = 20;
/** Milliseconds without a key before the server is asked. */
const pause = 200;
/** From this width on the choices stand open beside the list. */
const roomForChoices = 720;

/**
 * Finds groups, meeting places and events by words and by choices, and tells what a newcomer may ask. A small
 * organisation's groups are searched in the browser, so that nothing of a search leaves the page; where there are
 * more than one answer holds, the words and choices go to the server, which does not log them. To tell the organisation something use `kuulluksi-feedback-form`.
 *
 * @summary Search, choices and list of groups, with details in place.
 * @tag kuulluksi-group-finder
 * @slot - What to show without JavaScript, before the element is ready, and while the server cannot be reached.
 * @event {KuulluksiSelectEvent} kuulluksi-select - A person opened a group.
 * @event {KuulluksiAwayEvent} kuulluksi-away - The server cannot be reached.
 * @event {KuulluksiRemainderEvent} kuulluksi-remainder - Part of an answer was broken and left out.
 * @csspart root - The box around everything.
 * @csspart search - The search field with its label and hint.
 * @csspart filters - The choices.
 * @csspart group - One group's card.
 * @csspart details - What unfolds under a card.
 * @cssprop --kuulluksi-accent - Colour of the action, of chosen choices and links.
 * @cssprop --kuulluksi-surface - Ground of a card and of the search field.
 * @cssprop --kuulluksi-raised - Ground of the words that say for whom a group is, and of messages.
 * @cssprop --kuulluksi-border - Line around a card.
 * @cssprop --kuulluksi-radius - Roundness of a card.
 */
export class KuulluksiGroupFinder extends KuulluksiElement<GroupFinderId> {
  static override styles = [KuulluksiElement.styles, groupFinderStyles].flat();

  protected override readonly bundles = [groupFinderTexts];

  @state() private q = '';
  @state() private choices = noChoices;
  @state() private shown = step;
  @state() private wide = false;
  @state() private choicesOpen = false;

  /** The groups as they come without any search. */
  #first = new Reading<GroupsAnswer>(
    this,
    signal => findGroups(this.client, this.#firstQuery(), { signal, onRemainder: this.onRemainder }),
    { away: this.onAway },
  );

  /** What the server found; only where not all groups are here. */
  #found = new Reading<GroupsAnswer>(
    this,
    signal => findGroups(this.client, this.#foundQuery(), { signal, onRemainder: this.onRemainder }),
    { away: this.onAway },
  );

  /** Words to search besides those of the list. The list is searched without them while they are missing. */
  #words = new Reading<GroupWordsAnswer>(this, signal =>
    readGroupWords(this.client, { organisation: this.organisations, area: this.areas }, { signal }),
  );
  #wordsAsked = false;

  #opened = new Map<string, Reading<Opened>>();
  #prepared: GroupsAnswer | undefined;
  #index: SearchIndex | undefined;
  #added: GroupWordsAnswer | undefined;
  #groups = new Map<string, GroupSummary>();
  #all: Counts = { audience: {}, kind: {}, municipality: {} };
  #municipalities = new Map<string, Text>();
  #loadingMore = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  // In the next frame: what changes heights inside the observer's own turn is reported to the page as an error.
  #resize = new ResizeObserver(() => requestAnimationFrame(this.#measure));
  #measure = (): void => {
    this.wide = this.clientWidth >= roomForChoices;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    clearTimeout(this.#timer);
  }

  protected override readData(): void {
    this.#wordsAsked = false;
    this.#first.start();
    for (const reading of this.#opened.values()) reading.start();
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.#measure();
    const { value } = this.#first.current;
    if (value && value !== this.#prepared) this.#prepare(value);
    const words = this.#words.current.value;
    if (this.#index && words && words !== this.#added) {
      addWords(this.#index, words.items);
      this.#added = words;
    }
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${this.heading(this.t('title'), 0, { class: 'title' })}
      ${this.renderReading(this.#first, answer => this.#renderFinder(this.#results(answer)))}
    `;
  }

  #renderFinder(results: GroupsAnswer): TemplateResult {
    const chosen = howManyChosen(this.choices);
    return html`<div class="finder" role="search">
      <div class="search" part="search">
        <label for="search">${this.t('search')}</label>
        <p class="muted small" id="hint">${this.t('search-hint')}</p>
        <input
          id="search"
          class="control"
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="200"
          aria-describedby="hint"
          .value=${this.q}
          @focus=${() => this.#wantWords()}
          @input=${({ target }: Event) => this.#type((target as HTMLInputElement).value)}
        />
      </div>
      <details
        class="filters"
        part="filters"
        ?open=${this.wide || this.choicesOpen}
        @toggle=${({ target }: Event) => {
          if (!this.wide) this.choicesOpen = (target as HTMLDetailsElement).open;
        }}
      >
        <summary>${chosen ? this.t('narrow-count', { count: chosen }) : this.t('narrow')}</summary>
        <div class="choices">
          ${renderFacets(
            {
              choices: this.choices,
              all: this.#all,
              now: results.facets as Counts,
              municipalityName: code => this.#municipalities.get(code),
              choose: choices => this.#choose(choices),
            },
            this.#speaking,
          )}
        </div>
      </details>
      <div class="results">
        ${this.#index ? nothing : this.#renderTrouble(this.#found)}
        <div class="count">
          <p role="status">${this.#countWords(results.total)}</p>
          ${(chosen || this.q) && results.total ? this.#renderClear() : nothing}
        </div>
        ${results.total ? this.#renderList(results) : this.#renderEmpty()}
      </div>
    </div>`;
  }

  #renderList({ items, next }: GroupsAnswer): TemplateResult {
    return html`<ul role="list" class="groups">
        ${repeat(
          items.slice(0, this.shown),
          group => group.id,
          group =>
            renderCard(group, this.#speaking, this.#renderOpened(group.id), () => this.#toggle(group.id)),
        )}
      </ul>
      ${
        items.length > this.shown || next
          ? html`<button class="button" type="button" @click=${() => this.#more()}>${this.t('more')}</button>`
          : nothing
      }`;
  }

  #renderEmpty(): TemplateResult {
    return this.#searching
      ? html`<div class="message">
          <p>${this.t('empty')}</p>
          ${this.#renderClear()}
        </div>`
      : html`<p class="message">${this.t('empty-all')}</p>`;
  }

  #renderClear(): TemplateResult {
    return html`<button class="button" type="button" @click=${() => this.#clear()}>
      ${this.t('clear')}
    </button>`;
  }

  /** What unfolds under a card; nothing while the group is closed. */
  #renderOpened(id: string): TemplateResult | undefined {
    const reading = this.#opened.get(id);
    return (
      reading &&
      this.renderReading(
        reading,
        ({ group, speech, render }) => render(group, speech, this.#speaking),
        nothing,
      )
    );
  }

  #renderTrouble(reading: Reading<unknown>): TemplateResult | typeof nothing {
    const { state } = reading.current;
    return state === 'away' || state === 'refused' ? this.renderReading(reading, () => html``) : nothing;
  }

  #countWords(count: number): string {
    return count ? this.t('results', { count }) : this.t('no-results');
  }

  get #speaking(): Words {
    return {
      language: this.language,
      t: this.t,
      label: this.label,
      say: text => this.say(text),
      heading: (words, depth, attributes) => this.heading(words, depth, attributes),
    };
  }

  get #searching(): boolean {
    return this.q.trim() !== '' || howManyChosen(this.choices) > 0;
  }

  #firstQuery() {
    return groupFinderFirstRead(this.organisations, this.language, this.areas).query;
  }

  #foundQuery() {
    const q = this.q.trim();
    const { audience, kind, municipality } = this.choices;
    return {
      ...this.#firstQuery(),
      limit: step,
      audience: audience as Audience[],
      kind: kind as GroupKind[],
      municipality: [...municipality],
      ...(q && { q }),
    };
  }

  /** Makes ready what a first answer brought: the index, where all groups are in it. */
  #prepare(answer: GroupsAnswer): void {
    this.#prepared = answer;
    this.#added = undefined;
    this.#groups = new Map(answer.items.map(group => [group.id, group]));
    this.#index = answer.next === null ? createIndex(answer.items.map(recordOf)) : undefined;
    this.#all = this.#index ? this.#search(this.#index, '', noChoices).facets : (answer.facets as Counts);
    this.#rememberMunicipalities(answer.items);
    if (this.#index) {
      this.#whenIdle(() => this.#wantWords());
    } else {
      this.#found.put(answer);
      if (this.#searching) this.#found.start();
    }
  }

  #search(index: SearchIndex, q: string, choices: Choices) {
    const { ids, total, facets: counts } = search(index, { q, chosen: { ...choices }, counted: facets });
    return { ids, total, facets: counts as Counts };
  }

  #results(first: GroupsAnswer): GroupsAnswer {
    if (!this.#index) return this.#found.current.value ?? first;
    const { ids, total, facets: counts } = this.#search(this.#index, this.q, this.choices);
    const items = ids.map(id => this.#groups.get(id)).filter(group => group !== undefined);
    return { items, total, facets: counts, next: null };
  }

  #rememberMunicipalities(groups: readonly GroupSummary[]): void {
    for (const { place } of groups) {
      if (place.municipality) this.#municipalities.set(place.municipality.code, place.municipality.name);
    }
  }

  #type(q: string): void {
    this.q = q;
    this.shown = step;
    clearTimeout(this.#timer);
    if (!this.#index) this.#timer = setTimeout(() => this.#ask(), pause);
  }

  #choose(choices: Choices): void {
    this.choices = choices;
    this.shown = step;
    if (!this.#index) this.#ask();
  }

  /** Asks the server, or goes back to what came first when nothing is searched any more. */
  #ask(): void {
    clearTimeout(this.#timer);
    if (this.#searching) this.#found.start();
    else if (this.#prepared) {
      this.#found.stop();
      this.#found.put(this.#prepared);
    }
  }

  #clear(): void {
    this.q = '';
    this.#choose(noChoices);
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  #wantWords(): void {
    if (!this.#index || this.#wordsAsked || !this.isConnected) return;
    this.#wordsAsked = true;
    this.#words.start();
  }

  /** After the list has been painted. */
  #whenIdle(run: () => void): void {
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 });
    else setTimeout(run, 300);
  }

  #toggle(id: string): void {
    const reading = this.#opened.get(id);
    if (reading) {
      reading.stop();
      this.removeController(reading);
      this.#opened.delete(id);
      this.requestUpdate();
      return;
    }
    const opened = new Reading<Opened>(this, signal => this.#open(id, signal), { away: this.onAway });
    this.#opened.set(id, opened);
    opened.start();
    this.dispatchEvent(new KuulluksiSelectEvent(id));
  }

  async #open(id: string, signal: AbortSignal): Promise<Opened> {
    const { language } = this;
    const [group, [speech, render]] = await Promise.all([
      readGroup(this.client, { id }, { language }, { signal }),
      import('./details.ts').then(
        async ({ speakDetails, renderDetails }) => [await speakDetails(language), renderDetails] as const,
      ),
    ]);
    return { group, speech, render };
  }

  async #more(): Promise<void> {
    const before = this.shown;
    const { value } = this.#found.current;
    if (!this.#index && value?.next && value.items.length <= before) {
      if (this.#loadingMore) return;
      this.#loadingMore = true;
      try {
        const following = await findGroups(
          this.client,
          { ...(this.#searching ? this.#foundQuery() : this.#firstQuery()), cursor: value.next },
          { onRemainder: this.onRemainder },
        );
        if (this.#found.current.value !== value) return;
        this.#rememberMunicipalities(following.items);
        this.#found.put({ ...following, items: [...value.items, ...following.items] });
      } catch {
        this.#found.start();
        return;
      } finally {
        this.#loadingMore = false;
      }
    }
    this.shown = before + step;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.card .button')[before]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-group-finder': KuulluksiGroupFinder;
  }
}
