/** What a page chooses beforehand, by attributes or behind the `#` of its address; it comes on such pages alone. */
import { groupSorts, type GroupSort } from '@kuulluksi/contract/vocabularies';
import type { Group } from '@kuulluksi/contract/groups/schemas';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../foundation/reading.ts';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/group-finder-address.json';
import { facets, vocabularies, type Asked, type Choices, type Facet } from './choices.ts';
import type { Host } from './finding.ts';
import type { Words } from './words.ts';

const addressTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/group-finder-address.json'),
  en: () => import('../locales/en/group-finder-address.json'),
  'fi-simple': () => import('../locales/fi-simple/group-finder-address.json'),
});
export const bundles = [addressTexts];
export const styles = [
  css`
    .pinned {
      display: grid;
      justify-items: start;
      padding-block-end: var(--_space-4);
      margin-block-end: var(--_space-4);
      border-block-end: 1px solid var(--_border);
    }
    .pinned > * {
      inline-size: 100%;
    }
    .pinned > .button {
      inline-size: auto;
    }
    .pinned > .message {
      margin-block-end: var(--_space-3);
    }
  `,
];

const forms: Partial<Record<Facet, RegExp>> = {
  age: /^(\d{1,2}|1[01]\d|120)$/,
  municipality: /^\d{3}$/,
  area: /^\d{2}$/,
  groupLanguage: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
};

const fits = (facet: Facet, code: string): boolean =>
  vocabularies[facet]?.includes(code) ?? forms[facet]!.test(code);

/** A name of the contract as it stands in an attribute: `careContext`, `care-context`. */
const attributeOf = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/**
 * What an element's attributes, or a page's address, ask for by name. What cannot be asked for is left out.
 * @param wrong Told of each value that is not known.
 */
export const readAsked = (
  get: (name: string) => string | null | undefined,
  wrong: (name: string, value: string) => void = () => undefined,
): Asked => {
  const one = (name: string, isKnown: (value: string) => boolean): string | undefined => {
    const value = get(name)?.trim();
    if (!value) return undefined;
    if (isKnown(value)) return value;
    wrong(name, value);
    return undefined;
  };
  const codes = (facet: Facet) => {
    const given = get(attributeOf(facet))?.split(/\s+/).filter(Boolean) ?? [];
    const known = given.filter(code => fits(facet, code) || void wrong(attributeOf(facet), code));
    return facet === 'age' ? known.slice(0, 1) : [...new Set(known)];
  };
  return {
    q: get('search')?.trim().slice(0, 200) ?? '',
    choices: Object.fromEntries(facets.map(facet => [facet, codes(facet)])) as unknown as Choices,
    sort: one('sort', value => (groupSorts as readonly string[]).includes(value)) as GroupSort | undefined,
    group: one('group', value => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)),
  };
};

/** The same as words of an address, to be read again. */
export const wordsOfAddress = ({ q, choices, sort, group }: Asked): string => {
  const words = new URLSearchParams();
  if (q.trim()) words.set('search', q.trim());
  for (const facet of facets)
    if (choices[facet].length) words.set(attributeOf(facet), choices[facet].join(' '));
  if (sort) words.set('sort', sort);
  if (group) words.set('group', group);
  return words.toString();
};

interface Holder {
  id: string;
  localName: string;
  keepInFragment?: string;
}

/** The part of the page's address behind `#` that belongs to one finder: `#kuulluksi-group-finder:audience=youth`. */
const nameOf = ({ id, localName }: Pick<Holder, 'id' | 'localName'>): string => `#${id || localName}:`;

/** `#group=NAME` is how other elements lead to a group on a page of the host's. */
const isOurs = (holder: Holder, hash: string): boolean =>
  hash.startsWith(nameOf(holder)) || hash.startsWith('#group=');

/** The fragment that shows this; empty where nothing is asked. */
export const fragmentOf = (holder: Pick<Holder, 'id' | 'localName'>, asked: Asked): string => {
  const words = wordsOfAddress(asked);
  return words && nameOf(holder) + words;
};

/** What the page's address asks of a finder; nothing where the page did not allow it, or the address asks nothing. */
export const askedInFragment = (holder: Holder): Asked | undefined => {
  const name = nameOf(holder);
  const { hash } = location;
  if (holder.keepInFragment === undefined || !isOurs(holder, hash)) return undefined;
  const words = new URLSearchParams(hash.startsWith(name) ? hash.slice(name.length) : hash.slice(1));
  return readAsked(word => words.get(word));
};

/** Tells the page's address what is shown, where the page wishes it; a fragment of the page's own stays. */
export const putIntoFragment = (holder: Holder, asked: Asked): void => {
  const { hash, pathname, search } = location;
  if ((holder.keepInFragment ?? 'read') === 'read' || (hash && !isOurs(holder, hash))) return;
  const fragment = fragmentOf(holder, asked);
  if (fragment !== hash) history.replaceState(history.state, '', fragment || pathname + search);
};

/** A group that was opened by an address, above the list; one that is gone says so, and the list goes on. */
export const renderPinned = (host: Host, reading: Reading<Group>, close: () => void): TemplateResult => {
  const { t } = host.words as unknown as Words<IdsOf<typeof addressTexts>>;
  const content =
    reading.current.state === 'refused'
      ? html`<p class="message" role="status">${t('group-gone')}</p>`
      : host.renderReading(
          reading,
          group =>
            html`<ul role="list" class="groups">
              ${host.card(group)}
            </ul>`,
          nothing,
        );
  return html`<div class="pinned">
    ${content}
    <button class="button" type="button" @click=${close}>${t('other-groups')}</button>
  </div>`;
};
