import { listAreas } from '@kuulluksi/api-client/areas';
import type { Client } from '@kuulluksi/api-client/client';
import { findGroups, readGroupWords } from '@kuulluksi/api-client/groups';
import type { Municipality } from '@kuulluksi/contract/areas/schemas';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { GroupsAnswer, GroupSummary } from '@kuulluksi/contract/groups/schemas';
import type { Audience, GroupKind } from '@kuulluksi/contract/vocabularies';
import { recordOf } from '@kuulluksi/search/groups';
import { addWords, createIndex, type SearchIndex } from '@kuulluksi/search/index';
import { search } from '@kuulluksi/search/search';
import type { LitElement, ReactiveController } from 'lit';
import { Reading } from '../foundation/reading.ts';
import { facets, howManyChosen, noChoices, type Choices, type Counts } from './choices.ts';
import type { groupFinderFirstRead } from './first-read.ts';

type GroupWordsAnswer = Awaited<ReturnType<typeof readGroupWords>>;
type AreasAnswer = Awaited<ReturnType<typeof listAreas>>;

/** What finding needs to know of its element, each time anew. */
export interface Asking {
  client: () => Client;
  firstQuery: () => ReturnType<typeof groupFinderFirstRead>['query'];
  onRemainder: (remainder: { leftOut: number }) => void;
  onAway: () => void;
}

/** Groups in one answer of the server, where it does the searching. */
const page = 20;
/** Milliseconds without a key before the server is asked. */
const pause = 200;

/**
 * Finds groups by words and choices: in the browser, as a person types, where the first answer holds all groups;
 * else by asking the server.
 */
export class Finding implements ReactiveController {
  q = '';
  choices = noChoices;
  /** What occurs without any search. */
  all: Counts = { audience: {}, kind: {}, municipality: {} };

  /** The groups as they come without any search. */
  readonly first: Reading<GroupsAnswer>;
  /** What the server found; only where not all groups are here. */
  readonly found: Reading<GroupsAnswer>;
  /** Words to search besides those of the list, which is searched without them while they are missing. */
  readonly #words: Reading<GroupWordsAnswer>;
  /** Names of all municipalities; only where the groups that are here do not name each that is counted. */
  readonly #areas: Reading<AreasAnswer>;

  #prepared: GroupsAnswer | undefined;
  #index: SearchIndex | undefined;
  #groups = new Map<string, GroupSummary>();
  #wordsWanted = false;
  #added: GroupWordsAnswer | undefined;
  #municipalities = new Map<string, Text>();
  #named: AreasAnswer | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly asking: Asking,
  ) {
    const { client, firstQuery, onRemainder, onAway: away } = asking;
    this.first = new Reading(host, signal => findGroups(client(), firstQuery(), { signal, onRemainder }), {
      away,
    });
    this.found = new Reading(host, signal => findGroups(client(), this.#query(), { signal, onRemainder }), {
      away,
    });
    this.#words = new Reading(host, signal => {
      const { organisation, area } = firstQuery();
      return readGroupWords(client(), { organisation, area }, { signal });
    });
    this.#areas = new Reading(host, signal =>
      listAreas(client(), { language: firstQuery().language }, { signal }),
    );
    host.addController(this);
  }

  start(): void {
    this.#wordsWanted = false;
    this.first.start();
  }

  hostUpdate(): void {
    const { value } = this.first.current;
    if (value && value !== this.#prepared) this.#prepare(value);
    const words = this.#words.current.value;
    if (this.#index && words && words !== this.#added) {
      this.#added = words;
      addWords(this.#index, words.items);
    }
    const areas = this.#areas.current.value;
    if (areas && areas !== this.#named) {
      this.#named = areas;
      this.#name(areas.items.flatMap(({ municipalities }) => municipalities));
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Are all groups here? */
  get local(): boolean {
    return this.#index !== undefined;
  }

  get searching(): boolean {
    return this.q.trim() !== '' || howManyChosen(this.choices) > 0;
  }

  municipalityName = (code: string): Text | undefined => this.#municipalities.get(code);

  /** @param soon Wait for the next key before the server is asked. */
  search(change: { q?: string; choices?: Choices }, soon = false): void {
    Object.assign(this, change);
    this.host.requestUpdate();
    clearTimeout(this.#timer);
    if (!this.local) this.#timer = setTimeout(() => this.#ask(), soon ? pause : 0);
  }

  /** Reads the words for searching descriptions and other languages, once. */
  wantWords(): void {
    if (!this.local || this.#wordsWanted || !this.host.isConnected) return;
    this.#wordsWanted = true;
    this.#words.start();
  }

  results(first: GroupsAnswer): GroupsAnswer {
    if (!this.#index) return this.found.current.value ?? first;
    const { ids, total, counts } = this.#look(this.#index, this.q, this.choices);
    const items = ids.map(id => this.#groups.get(id)).filter(group => group !== undefined);
    return { items, total, facets: counts, next: null };
  }

  /** Reads the page after what was found. */
  async readNext(): Promise<void> {
    const { value } = this.found.current;
    if (!value?.next) return;
    const query = this.searching ? this.#query() : this.asking.firstQuery();
    const { onRemainder } = this.asking;
    const following = await findGroups(
      this.asking.client(),
      { ...query, cursor: value.next },
      { onRemainder },
    );
    // Something else may have been searched meanwhile.
    if (this.found.current.value !== value) return;
    this.#name(following.items.map(({ place }) => place.municipality));
    this.found.put({ ...following, items: [...value.items, ...following.items] });
  }

  #query() {
    const { audience, kind, municipality } = this.choices;
    const q = this.q.trim();
    return {
      ...this.asking.firstQuery(),
      limit: page,
      audience: audience as Audience[],
      kind: kind as GroupKind[],
      municipality: [...municipality],
      ...(q && { q }),
    };
  }

  /** Makes ready what a first answer brought. */
  #prepare(answer: GroupsAnswer): void {
    this.#prepared = answer;
    this.#added = undefined;
    this.#groups = new Map(answer.items.map(group => [group.id, group]));
    this.#index = answer.next === null ? createIndex(answer.items.map(recordOf)) : undefined;
    this.#name(answer.items.map(({ place }) => place.municipality));
    if (this.#index) {
      this.all = this.#look(this.#index, '', noChoices).counts;
      whenIdle(() => this.wantWords());
    } else {
      this.all = answer.facets as Counts;
      this.found.put(answer);
      if (this.searching) this.found.start();
      if (Object.keys(this.all.municipality).some(code => !this.#municipalities.has(code)))
        this.#areas.start();
    }
  }

  #look(index: SearchIndex, q: string, choices: Choices) {
    const { ids, total, facets: counts } = search(index, { q, chosen: { ...choices }, counted: facets });
    return { ids, total, counts: counts as Counts };
  }

  #name(municipalities: readonly (Municipality | undefined)[]): void {
    for (const municipality of municipalities) {
      if (municipality) this.#municipalities.set(municipality.code, municipality.name);
    }
  }

  /** Asks the server, or goes back to what came first when nothing is searched any more. */
  #ask(): void {
    if (this.searching) {
      this.found.start();
    } else if (this.#prepared) {
      this.found.stop();
      this.found.put(this.#prepared);
    }
  }
}

/** After the list has been painted. */
const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 300);
};
