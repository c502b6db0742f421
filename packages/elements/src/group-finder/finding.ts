import type { Client } from '@kuulluksi/api-client/client';
import { findGroups, readGroupWords } from '@kuulluksi/api-client/groups';
import type { Municipality } from '@kuulluksi/contract/areas/schemas';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { GroupsAnswer, GroupSummary } from '@kuulluksi/contract/groups/schemas';
import type { Audience, GroupKind } from '@kuulluksi/contract/vocabularies';
import type { SearchIndex } from '@kuulluksi/search/index';
import type { OwnWordTable } from '@kuulluksi/search/own-words';
import type { LitElement, ReactiveController } from 'lit';
import { Reading } from '../foundation/reading.ts';
import { facets, howManyChosen, noChoices, type Choices, type Counts } from './choices.ts';
import type { groupFinderFirstRead } from './first-read.ts';
import type * as SearchPart from './search-part.ts';

type GroupWordsAnswer = Awaited<ReturnType<typeof readGroupWords>>;

/** What finding needs to know of its element, each time anew. */
export interface Asking {
  client: () => Client;
  firstQuery: () => ReturnType<typeof groupFinderFirstRead>['query'];
  onRemainder: (remainder: { leftOut: number }) => void;
  onAway: () => void;
  /** The search; its code is fetched when this is first asked. */
  searchPart: () => typeof SearchPart | undefined;
}

export interface Results extends GroupsAnswer {
  /** The search is still on its way; the items are those that come without any. */
  waiting?: boolean;
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

  #prepared: GroupsAnswer | undefined;
  #index: SearchIndex | undefined;
  #groups = new Map<string, GroupSummary>();
  #wanted = false;
  #added: GroupWordsAnswer | undefined;
  #municipalities = new Map<string, Text>();
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
    host.addController(this);
  }

  start(): void {
    this.#wanted = false;
    this.first.start();
  }

  hostUpdate(): void {
    const { value } = this.first.current;
    if (value && value !== this.#prepared) this.#prepare(value);
    const part = this.#wanted ? this.asking.searchPart() : undefined;
    if (part && this.local) this.#index ??= part.createIndex(this.#prepared!.items.map(part.recordOf));
    const words = this.#words.current.value;
    if (part && this.#index && words && words !== this.#added) {
      this.#added = words;
      part.addWords(this.#index, words.items, words.ownWords as OwnWordTable | undefined);
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Are all groups here? */
  get local(): boolean {
    return this.#prepared?.next === null;
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
    this.wantSearch();
    if (!this.local) this.#timer = setTimeout(() => this.#ask(), soon ? pause : 0);
  }

  /** Somebody is about to search: brings the search, and the words of descriptions and other languages, once. */
  wantSearch(): void {
    if (this.#wanted || !this.#prepared || !this.host.isConnected) return;
    this.#wanted = true;
    if (this.local) this.#words.start();
    this.host.requestUpdate();
  }

  results(first: GroupsAnswer): Results {
    if (!this.local) return this.found.current.value ?? first;
    if (!this.searching) return first;
    const part = this.asking.searchPart();
    if (!part || !this.#index) return { ...first, waiting: true };
    const {
      ids,
      total,
      facets: counts,
      partial,
    } = part.search(this.#index, {
      q: this.q,
      chosen: { ...this.choices },
      counted: facets,
      nearest: true,
    });
    const items = ids.map(id => this.#groups.get(id)).filter(group => group !== undefined);
    return { items, total, facets: counts as Counts, next: null, ...(partial && { partial }) };
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
    this.#index = undefined;
    this.all = answer.facets as Counts;
    this.#name(answer.items.map(({ place }) => place.municipality));
    if (this.searching) this.wantSearch();
    if (!this.local) {
      this.found.put(answer);
      if (this.searching) this.found.start();
    }
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
