import type { Text } from '@kuulluksi/contract/foundation/texts';
import { weekdays, type GroupSort } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatLocale } from '../foundation/language.ts';
import type { ChoicesId } from './choices-texts.ts';
import { codesOf, toggled, type Choices, type Counts, type Facet } from './choices.ts';
import type { Words } from './words.ts';

export type Speaking = Words<ChoicesId>;

/** The name of a place that the server counts by its code. */
export type Named = (facet: 'municipality' | 'area', code: string) => Text | undefined;

export interface Narrowing {
  choices: Choices;
  /** What occurs without any search, so that nothing comes and goes while a person types. */
  all: Counts;
  /** How many each choice would show now. */
  now: Counts;
  named: Named;
  choose: (choices: Choices) => void;
}

const names = new Map<string, (code: string) => string | undefined>();
/** The name of a language in another; `sv` reads "ruotsi". */
export const nameOfLanguage = (
  tag: string,
  language: string,
  { t, has }: Pick<Speaking, 't' | 'has'>,
): string => {
  const own = `language.${tag}`;
  if (has(own)) return t(own as ChoicesId);
  const locale = formatLocale(language);
  const known = names.get(locale) ?? (code => new Intl.DisplayNames(locale, { type: 'language' }).of(code));
  names.set(locale, known);
  try {
    return known(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** The first of January 2024 was a Monday. */
export const sayWeekday = (code: string, language: string): string =>
  new Intl.DateTimeFormat(formatLocale(language), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + (weekdays as readonly string[]).indexOf(code))),
  );

/** A choice in words; nothing while its name is not here. */
export const sayChoice = (
  facet: Facet,
  code: string,
  named: Named,
  words: Speaking,
): string | Text | undefined => {
  if (facet === 'municipality' || facet === 'area') return named(facet, code);
  if (facet === 'weekday') return sayWeekday(code, words.language);
  if (facet === 'groupLanguage') return nameOfLanguage(code, words.language, words);
  if (facet === 'age') return words.t('age-chosen', { age: code });
  const label =
    { access: 'way-in', attendance: 'taking-part', standing: 'goes-on' }[facet as string] ?? facet;
  return words.has(`${label}.${code}`) ? words.label(label, code) : undefined;
};
export const asWords = (said: string | Text, { say }: Speaking) =>
  typeof said === 'string' ? said : say(said);

export const checkboxes = (
  facet: Facet,
  legend: string,
  { choices, all, now, named, choose }: Narrowing,
  words: Speaking,
): TemplateResult | typeof nothing => {
  const codes = codesOf(facet, all[facet], Object.fromEntries(choices[facet].map(code => [code, 0])));
  if (codes.length < 2 && !choices[facet].length) return nothing;
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="options">
      ${repeat(
        codes,
        code => code,
        code =>
          html`<label class=${now[facet]?.[code] ? 'option' : 'option none'}>
            <input
              type="checkbox"
              name=${facet}
              value=${code}
              .checked=${choices[facet].includes(code)}
              @change=${() => choose({ ...choices, [facet]: toggled(choices[facet], code) })}
            />
            <span>${asWords(sayChoice(facet, code, named, words) ?? code, words)}</span>
            <span class="number">(${now[facet]?.[code] ?? 0})</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
};

const age = ({ choices, choose }: Narrowing, { t }: Speaking): TemplateResult =>
  html`<div class="field">
    <label for="age">${t('age')}</label>
    <input
      id="age"
      class="control"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      maxlength="3"
      .value=${choices.age[0] ?? ''}
      @input=${({ target }: Event) => {
        const typed = (target as HTMLInputElement).value.trim();
        const years = Number(typed);
        const isAge = /^\d+$/.test(typed) && years <= 120;
        choose({ ...choices, age: isAge ? [String(years)] : [] });
      }}
    />
  </div>`;

/**
 * @param where The choice of a place.
 * @param further What is folded, once somebody wants it; it is wanted when it unfolds.
 */
export const renderNarrowing = (
  narrowing: Narrowing,
  words: Speaking,
  where: unknown,
  further: unknown,
  want: () => void,
): TemplateResult => {
  const { t } = words;
  return html`<div class="choices">
    ${checkboxes('audience', t('for-whom'), narrowing, words)} ${age(narrowing, words)} ${where}
    <details class="further" @toggle=${want}>
      <summary>${t('further')}</summary>
      ${further}
    </details>
  </div>`;
};

/** In which order the list stands. */
export const renderSorting = (
  sort: GroupSort | undefined,
  withWords: boolean,
  choose: (sort: GroupSort) => void,
  { t }: Speaking,
): TemplateResult => {
  const now = withWords ? (sort ?? 'nearest') : sort === 'name' ? sort : 'next';
  const sorts: GroupSort[] = withWords ? ['nearest', 'next', 'name'] : ['next', 'name'];
  return html`<label class="sorting">
    <span class="visually-hidden">${t('sort')}</span>
    <select
      class="control"
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as GroupSort)}
    >
      ${repeat(
        sorts,
        one => one,
        one => html`<option value=${one} .selected=${one === now}>${t(`sort-${one}`)}</option>`,
      )}
    </select>
  </label>`;
};
