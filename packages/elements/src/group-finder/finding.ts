import type { Client } from '@kuulluksi/api-client/client';
import { findGroups, readGroup, readGroupWords } from '@kuulluksi/api-client/groups';
import type { Municipality } from '@kuulluksi/contract/areas/schemas';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { Group, GroupsAnswer, GroupSummary } from '@kuulluksi/contract/groups/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { groupStandings } from '@kuulluksi/contract/vocabularies';
import type { SearchIndex } from '@kuulluksi/search/index';
import type { OwnWordTable } from '@kuulluksi/search/own-words';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { KuulluksiSelectEvent } from '../foundation/act-events.ts';
import { clientOf } from './client.ts';
import type { Part } from '../foundation/kuulluksi-element.ts';
import { Reading, type ReadingState } from '../foundation/reading.ts';
import {
  facets,
  folded,
  howManyChosen,
  noChoices,
  queryOf,
  seenIn,
  type Asked,
  type Choices,
  type Counts,
} from './choices.ts';
import { renderNarrowing, renderSorting, type Named } from './facets.ts';
import { addressPart } from './parts.ts';
import { step, type groupFinderFirstRead } from './first-read.ts';
import type { ChoicesId } from './choices-texts.ts';
import { PlaceField } from './place/place-field.ts';
import type { Words } from './words.ts';

type GroupWordsAnswer = Awaited<ReturnType<typeof readGroupWords>>;
type Maybe = TemplateResult | typeof nothing;

export interface Results extends GroupsAnswer {
  /** The search is still on its way; the items are those that come without any. */
  waiting?: boolean;
}

/** What finding uses of its element. */
export interface Host extends LitElement {
  server: string;
  organisations: string[];
  areas: string[];
  first: Reading<GroupsAnswer>;
  firstRead: () => ReturnType<typeof groupFinderFirstRead>;
  q: string;
  shown: number;
  opened: readonly string[];
  keepInFragment?: string;
  isPreset: boolean;
  words: Words;
  level: never;
  setting: (name: 'theme') => string | undefined;
  /** A level of headings so much under the element's own. */
  headingUnder: (depth: number) => number;
  language: string;
  bring: <P extends Part>(load: () => Promise<P>) => P | undefined;
  card: (group: GroupSummary) => TemplateResult;
  onRemainder: (remainder: { leftOut: number }) => void;
  onAway: () => void;
  renderWaiting: () => TemplateResult;
  renderReading: <T>(
    reading: { current: ReadingState<T>; now(): void },
    content: (value: T) => TemplateResult,
    fallback?: Maybe,
  ) => TemplateResult;
}

const searchPart = () => import('./search-part.ts');
const helpPart = () => import('../foundation/help/search-help.ts');
const detailsPart = () => import('./details.ts');
const furtherPart = () => import('./further-part.ts');
const placePart = () => import('./place/place-part.ts');
const nonePart = () => import('./none-part.ts');
const chosenPart = () => import('./chosen-part.ts');

/** With at most so many groups all of them are read, and searched in the browser. */
const mostHere = 200;
/** Milliseconds without a key before the server is asked. */
const pause = 200;

/**
 * Finds groups by words and choices: in the browser, as a person types, where there are few enough; else by asking the
 * server. It comes after the first view, and holds what a person searches, chooses and opens.
 */
export class Finding implements ReactiveController {
  choices: Choices = noChoices;
  sort: Asked['sort'];
  /** The group that stands above the list. */
  pinned: string | undefined;

  /** All groups, what has ended among them; only where there are few enough. */
  readonly #whole: Reading<GroupsAnswer>;
  /** What the server found; only where it searches. */
  readonly #found: Reading<GroupsAnswer>;
  /** Words to search besides those of the list, which is searched without them while they are missing. */
  readonly #words: Reading<GroupWordsAnswer>;
  /** Who helps, beside words of danger. Asked whatever is searched, so that asking tells nothing. */
  readonly #helpers: Reading<readonly Organisation[]>;
  readonly #opened = new Map<string, Reading<Group>>();

  readonly #place: PlaceField;

  #plain: GroupsAnswer | undefined;
  #all: Counts = {};
  #indexed: GroupsAnswer | undefined;
  #index: SearchIndex | undefined;
  #groups = new Map<string, GroupSummary>();
  #wanted = false;
  #added: GroupWordsAnswer | undefined;
  #names = new Map<string, Text>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How choices stand in attributes and addresses, on pages that choose. */
  #address: Awaited<ReturnType<typeof addressPart>> | undefined;
  #preset = '';
  /** A list has been shown that holds no more than what is asked. */
  #settled = false;
  #furtherWanted = false;
  #loadingMore = false;

  constructor(private readonly host: Host) {
    const options = { away: host.onAway };
    const query = () => host.firstRead().query;
    const find = (more: object) => (signal: AbortSignal) =>
      findGroups(this.#client, { ...query(), ...more }, { signal, onRemainder: host.onRemainder });
    this.#whole = new Reading(host, find({ limit: mostHere, standing: groupStandings }), options);
    this.#found = new Reading(host, signal => find(this.#query)(signal), options);
    this.#words = new Reading(host, signal => {
      const { organisation, area } = query();
      return readGroupWords(this.#client, { organisation, area }, { signal });
    });
    this.#helpers = new Reading(host, async signal => {
      const { listOrganisations } = await helpPart();
      const { organisation, language } = query();
      return (await listOrganisations(this.#client, { organisation, language }, { signal })).items;
    });
    this.#place = new PlaceField(
      host,
      () => host.bring(placePart),
      part =>
        new part.PlaceChoice(
          host,
          () => this.#client,
          () => host.language,
        ),
    );
    host.addController(this);
  }

  get #client(): Client {
    return clientOf(this.host.server);
  }

  /** The element's words, those of the choices among them. */
  get #speaking(): Words<ChoicesId> {
    return this.host.words as never;
  }

  get #t() {
    return this.#speaking.t;
  }

  get #asked(): Asked {
    return { q: this.host.q, choices: this.choices, sort: this.sort, group: undefined };
  }

  get #query() {
    return queryOf(this.#asked);
  }

  /** The source or the language changed: what was read is read anew. */
  start(): void {
    this.#wanted = false;
    this.#plain = undefined;
    this.#whole.stop();
    for (const reading of this.#opened.values()) reading.start();
    if (this.#helpers.current.value) this.#helpers.start();
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#addressChanged);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#addressChanged);
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    const { first, opened } = this.host;
    this.#takePreset();
    const { value } = first.current;
    if (value && value !== this.#plain) this.#prepare(value);
    this.#makeIndex();
    for (const id of opened) if (!this.#opened.has(id)) this.#open(id);
    for (const id of this.#opened.keys()) if (!opened.includes(id) && id !== this.pinned) this.#close(id);
  }

  /** Attributes that a page sets, at first and when it changes them; and at first the page's address. */
  #takePreset(): void {
    const { host } = this;
    const address = host.isPreset ? host.bring(addressPart) : undefined;
    const now = this.#presetNow();
    if (!address || now === this.#preset) return;
    const isFirst = this.#preset === '';
    this.#preset = now;
    this.#address = address;
    // What the element is about is no choice of a person's.
    const given = (name: string) => (name === 'area' ? undefined : host.getAttribute(name));
    const preset = address.readAsked(given, (name, value) =>
      console.warn(`<${host.localName}> does not know ${name}="${value}".`),
    );
    const asked = (isFirst && address.askedInFragment(host)) || preset;
    // Words that somebody has typed already stay.
    this.#take({ ...asked, q: (isFirst && host.q) || asked.q });
  }

  #presetNow(): string {
    const { attributes } = this.host;
    return JSON.stringify(Array.from(attributes, ({ name, value }) => [name, value]));
  }

  #take(asked: Asked): void {
    const { host } = this;
    host.q = asked.q;
    Object.assign(this, { choices: asked.choices, sort: asked.sort, pinned: asked.group });
    if (asked.group && !host.opened.includes(asked.group)) {
      this.#open(asked.group, false);
      host.opened = [...host.opened, asked.group];
    }
    if (this.#plain) this.#ask();
  }

  /** The page's address, where it follows: what is searched, and the group that was opened last. */
  #tellAddress(): void {
    const { host, pinned } = this;
    this.#address?.putIntoFragment(host, { ...this.#asked, group: pinned ?? host.opened.at(-1) });
  }

  #addressChanged = (): void => {
    const asked = this.#address?.askedInFragment(this.host);
    if (asked) this.#take(asked);
  };

  /** Makes ready what a first answer brought. */
  #prepare(answer: GroupsAnswer): void {
    this.#plain = answer;
    this.#all = seenIn({}, answer);
    this.#index = undefined;
    this.#indexed = undefined;
    this.#added = undefined;
    this.#nameAll(answer.items);
    if (this.local) {
      if (answer.next) this.#whole.start();
    } else {
      this.#found.put(answer);
    }
    if (this.#asks) this.#ask();
  }

  /** The search's index, as soon as somebody needs it and all groups are here. */
  #makeIndex(): void {
    const whole = this.#whole.current.value;
    const part = this.#wanted && this.local ? this.host.bring(searchPart) : undefined;
    if (whole && whole !== this.#indexed) {
      this.#indexed = whole;
      this.#index = undefined;
      this.#added = undefined;
      this.#groups = new Map(whole.items.map(group => [group.id, group]));
      this.#all = seenIn(this.#all, whole);
      this.#nameAll(whole.items);
      if (!this.local && this.#asks) this.#found.start();
    }
    if (!part || !whole) return;
    this.#index ??= part.createIndex(whole.items.map(part.recordOf));
    const words = this.#words.current.value;
    if (words && words !== this.#added) {
      this.#added = words;
      part.addWords(this.#index, words.items, words.ownWords as OwnWordTable | undefined);
    }
  }

  /** Are there so few groups that all are searched here? */
  get local(): boolean {
    const whole = this.#whole.current.value;
    return this.#plain !== undefined && this.#plain.total <= mostHere && (whole?.next ?? null) === null;
  }

  /** Is anything searched or chosen? */
  get #searching(): boolean {
    return this.host.q.trim() !== '' || howManyChosen(this.choices) > 0;
  }

  /** Is there anything that the list does not come with by itself? */
  get #asks(): boolean {
    return this.#searching || this.sort === 'name';
  }

  /** @param soon Wait for the next key before the server is asked. */
  search(change: { choices?: Choices; sort?: Asked['sort'] }, soon = false): void {
    Object.assign(this, change);
    this.host.shown = step;
    clearTimeout(this.#timer);
    if (this.host.q && !this.#helpers.current.value) this.#helpers.start();
    this.wantSearch();
    this.#timer = setTimeout(() => this.#ask(), soon ? pause : 0);
    this.host.requestUpdate();
  }

  /** Asks the server where it searches; tells the page's address where that is wished. */
  #ask(): void {
    this.#tellAddress();
    if (this.local) {
      if (this.#asks) this.wantSearch();
    } else if (this.#asks) {
      this.#found.start();
    } else if (this.#plain) {
      this.#found.stop();
      this.#found.put(this.#plain);
    }
  }

  /** Somebody is about to search: brings the search, all groups, and the words of descriptions and other languages, once. */
  wantSearch(): void {
    if (this.#wanted || !this.local || !this.host.isConnected) return;
    this.#wanted = true;
    this.#words.start();
    if (!this.#whole.current.value && this.#whole.current.state !== 'away') this.#whole.start();
    this.host.requestUpdate();
  }

  results(first: GroupsAnswer): Results {
    // A page that chooses beforehand does not want the others to be seen.
    const unseen = this.host.isPreset && !this.#settled;
    const waiting = { ...first, ...(unseen && { items: [], next: null }), waiting: true };
    if (this.host.isPreset && !this.#address) return waiting;
    if (!this.local) {
      const { value = first, state } = this.#found.current;
      if (this.#asks && state === 'waiting' && value === this.#plain) return waiting;
      this.#settled = true;
      return value;
    }
    const whole = this.#whole.current.value;
    if (!this.#asks) {
      this.#settled = true;
      const items = whole?.items.filter(({ standing }) => standing !== 'ended');
      return items ? { ...first, items, total: items.length, next: null } : first;
    }
    const part = this.host.bring(searchPart);
    if (!part || !this.#index || !whole) return waiting;
    this.#settled = true;
    const { q, words } = this.host;
    const {
      ids,
      total,
      facets: counts,
      partial,
    } = part.searchGroups(this.#index, { q, chosen: this.choices, counted: facets, sort: this.sort }, sort =>
      part.placesIn(whole.items, sort, words.language),
    );
    const items = ids.map(id => this.#groups.get(id)).filter(group => group !== undefined);
    return { items, total, facets: counts as never, next: null, ...(partial && { partial }) };
  }

  /** The server's next page, where it searches. */
  more(): void {
    const { value } = this.#found.current;
    if (this.local || !value?.next || this.#loadingMore || value.items.length >= this.host.shown) return;
    this.#loadingMore = true;
    void this.#readNext(value).finally(() => (this.#loadingMore = false));
  }

  async #readNext(value: GroupsAnswer): Promise<void> {
    const { onRemainder } = this.host;
    const query = { ...this.host.firstRead().query, ...this.#query, cursor: value.next! };
    try {
      const following = await findGroups(this.#client, query, { onRemainder });
      // Something else may have been searched meanwhile.
      if (this.#found.current.value !== value) return;
      this.#nameAll(following.items);
      this.#found.put({ ...following, items: [...value.items, ...following.items] });
    } catch {
      this.#found.start();
    }
  }

  #nameAll(items: readonly GroupSummary[]): void {
    this.#name(items.map(({ place }) => place.municipality));
    for (const { area } of items) this.#names.set(`area.${area.code}`, area.name);
  }

  #name(municipalities: readonly (Municipality | undefined)[]): void {
    for (const municipality of municipalities) {
      if (municipality) this.#names.set(`municipality.${municipality.code}`, municipality.name);
    }
  }

  #open(id: string, byPerson = true): void {
    const { host } = this;
    if (!this.#opened.has(id)) {
      const read = (signal: AbortSignal) =>
        readGroup(this.#client, { id }, { language: host.language }, { signal });
      const reading = new Reading<Group>(host, read, { away: host.onAway });
      this.#opened.set(id, reading);
      reading.start();
    }
    if (byPerson) {
      host.dispatchEvent(new KuulluksiSelectEvent(id));
      this.#tellAddress();
    }
  }

  #close(id: string): void {
    const reading = this.#opened.get(id);
    reading?.stop();
    if (reading) this.host.removeController(reading);
    this.#opened.delete(id);
    this.#tellAddress();
  }

  /** What unfolds under a group's card. */
  details(id: string): TemplateResult {
    const { host } = this;
    const reading = this.#opened.get(id);
    const part = host.bring(detailsPart);
    if (!reading) return host.renderWaiting();
    const content = (group: Group) => part?.renderDetails(group, host) ?? host.renderWaiting();
    return host.renderReading(reading, content, nothing);
  }

  #named: Named = (facet, code) => {
    const known = this.#names.get(`${facet}.${code}`);
    return known ?? (facet === 'municipality' ? this.#place.named(code, () => undefined) : undefined);
  };

  /** The choices. */
  narrowing(now: Results): TemplateResult {
    const { host } = this;
    const narrowing = {
      choices: this.choices,
      all: this.#all,
      now: now.facets as Counts,
      named: this.#named,
      choose: (choices: Choices) => this.search({ choices }),
    };
    const where = this.#place.render(
      {
        chosen: this.choices.municipality,
        all: this.#all.municipality ?? {},
        now: now.facets.municipality,
        nameOf: code => this.#names.get(`municipality.${code}`),
        choose: municipality => this.search({ choices: { ...this.choices, municipality } }),
      },
      host.words as never,
    );
    const part = this.#furtherWanted ? host.bring(furtherPart) : undefined;
    const further = part?.renderFurther(narrowing, host, this.#client);
    return renderNarrowing(
      narrowing,
      this.#speaking,
      where,
      further ?? (this.#furtherWanted ? host.renderWaiting() : nothing),
      () => {
        if (this.#furtherWanted) return;
        this.#furtherWanted = true;
        host.requestUpdate();
      },
    );
  }

  narrowWords(): string | undefined {
    const count = howManyChosen(this.choices);
    return count ? this.#t('narrow-count', { count }) : undefined;
  }

  /** What stands above the list: trouble, a group that was opened by its address, what is chosen. */
  above(): unknown {
    const { host } = this;
    const { state } = this.#found.current;
    const trouble = !this.local && (state === 'away' || state === 'refused');
    return html`${trouble ? host.renderReading(this.#found, () => html``) : nothing} ${this.#renderPinned()}
    ${this.#searching ? this.#renderChosen() : nothing}`;
  }

  /** What is searched and chosen, each with its way out. */
  #renderChosen(): Maybe {
    const { host } = this;
    // What is chosen of what is folded is said in words that come with it.
    if (folded.some(facet => this.choices[facet].length)) host.bring(furtherPart);
    const part = host.bring(chosenPart);
    const choose = (choices: Choices) => this.search({ choices });
    return part?.renderChosen(host, this.#asked, this.#named, choose, () => this.clear()) ?? nothing;
  }

  /** The group that was opened by its address. */
  #renderPinned(): Maybe {
    const { host, pinned } = this;
    const reading = pinned ? this.#opened.get(pinned) : undefined;
    if (!pinned || !reading) return nothing;
    return (
      this.#address?.renderPinned(host, reading, () => {
        this.pinned = undefined;
        host.opened = host.opened.filter(id => id !== pinned);
      }) ?? nothing
    );
  }

  sorting(): TemplateResult {
    const { sort, host } = this;
    return renderSorting(sort, host.q.trim() !== '', chosen => this.search({ sort: chosen }), this.#speaking);
  }

  partialWords(): string {
    return this.host.bring(searchPart) ? (this.host.words.t as (id: string) => string)('partial') : '';
  }

  /** Help beside words of danger. */
  help(): Maybe {
    const { host } = this;
    if (!host.q) return nothing;
    const { t, say } = host.words;
    const voice = { t: t as never, say, level: host.level };
    return host.bring(helpPart)?.searchHelp(voice, host.q, this.#helpers.current.value ?? []) ?? nothing;
  }

  /** What stands in the place of a list. */
  none({ waiting }: Results): Maybe {
    if (waiting) return nothing;
    const { host } = this;
    if (!this.#searching) return html`<p class="message">${this.#t('empty-all')}</p>`;
    return html`<div class="message">
        <p>${this.#t('empty')}</p>
        <button class="button" type="button" @click=${() => this.clear()}>${this.#t('clear')}</button>
      </div>
      ${host.bring(nonePart)?.renderNone(host as never, this.#client)}`;
  }

  clear(): void {
    const { host } = this;
    host.q = '';
    this.search({ choices: noChoices });
    host.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  /** Somebody leaves in a hurry. */
  forget(): void {
    this.pinned = undefined;
    this.search({ choices: noChoices, sort: undefined });
  }
}
