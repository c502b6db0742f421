import { answerStatuses, feedbackThemes, matterSources } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatLocale } from '../foundation/language.ts';
import { facets, type Choices, type Facet, type Seen } from './choices.ts';
import type { BrowsingTranslate } from './browsing-texts.ts';
import type { Words } from './words.ts';

export interface Toolbar {
  seen: Seen;
  /** How many each choice would show now. */
  counts: Record<Facet, Record<string, number>>;
  choices: Choices;
  /** Organisations that the element is about; empty where it is about all. */
  organisations: readonly string[];
  choose: (change: Partial<Choices>, typing?: boolean) => void;
}

const orders: Partial<Record<Facet, readonly string[]>> = {
  status: answerStatuses,
  theme: feedbackThemes,
  source: matterSources,
};

const sayCode = (facet: Facet, code: string, { names }: Seen, { label }: Words): string =>
  facet in orders ? label(facet, code) : (names[code]?.text ?? code);

/** The codes that may be chosen: those that occur, in the order of their vocabulary, of the years or of the alphabet. */
const codesOf = (facet: Facet, { seen, choices, organisations }: Toolbar, words: Words): string[] => {
  const chosen = choices[facet];
  const codes = [...new Set([...seen.codes[facet], ...(chosen ? [chosen] : [])])];
  const order = orders[facet];
  if (order) return order.filter(code => codes.includes(code));
  if (facet === 'year') return codes.sort().reverse();
  const { compare } = new Intl.Collator(formatLocale(words.language));
  return codes
    .filter(code => organisations.length === 0 || organisations.includes(code.split('.')[0] ?? ''))
    .sort((one, other) => compare(sayCode(facet, one, seen, words), sayCode(facet, other, seen, words)));
};

/** One choice as a native select: calm on a phone, and known to every hand and screen reader. */
const selectOf = (
  facet: Facet,
  toolbar: Toolbar,
  t: BrowsingTranslate,
  words: Words,
): TemplateResult | typeof nothing => {
  const { seen, choices, choose } = toolbar;
  const codes = codesOf(facet, toolbar, words);
  const chosen = choices[facet];
  if (codes.length < 2 && !chosen) return nothing;
  const counts = toolbar.counts[facet];
  return html`<div class="choice">
    <label for=${facet}>${t(`facet.${facet}`)}</label>
    <select
      id=${facet}
      class="control"
      autocomplete="off"
      @change=${({ target }: Event) => choose({ [facet]: (target as HTMLSelectElement).value })}
    >
      <option value="" .selected=${live(!chosen)}>${t('all')}</option>
      ${codes.map(
        code =>
          html`<option value=${code} .selected=${live(code === chosen)}>
            ${t('code-count', { code: sayCode(facet, code, seen, words), count: counts[code] ?? 0 })}
          </option>`,
      )}
    </select>
  </div>`;
};

export const renderToolbar = (toolbar: Toolbar, t: BrowsingTranslate, words: Words): TemplateResult => {
  const { choices, choose } = toolbar;
  return html`<div class="toolbar" role="search">
    <div class="choice search">
      <label for="search">${t('search')}</label>
      <input
        id="search"
        class="control"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        .value=${live(choices.q)}
        @input=${({ target }: Event) => choose({ q: (target as HTMLInputElement).value }, true)}
      />
    </div>
    ${facets.map(facet => selectOf(facet, toolbar, t, words))}
  </div>`;
};
