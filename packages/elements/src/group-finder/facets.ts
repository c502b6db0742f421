import type { Text } from '@kuulluksi/contract/foundation/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatLocale } from '../foundation/language.ts';
import { codesOf, toggled, type Choices, type Counts } from './choices.ts';
import type { Words } from './words.ts';

const collators = new Map<string, Intl.Collator>();
const collatorOf = (language: string): Intl.Collator => {
  const known = collators.get(language) ?? new Intl.Collator(formatLocale(language));
  collators.set(language, known);
  return known;
};

export interface Facets {
  choices: Choices;
  /** What occurs without any search, so that nothing comes and goes while a person types. */
  all: Counts;
  /** How many each choice would show now. */
  now: Counts;
  municipalityName: (code: string) => Text | undefined;
  choose: (choices: Choices) => void;
}

const checkboxes = (
  facet: 'audience' | 'kind',
  legend: string,
  { choices, all, now, choose }: Facets,
  words: Words,
): TemplateResult | typeof nothing => {
  const codes = codesOf(facet, {
    ...all[facet],
    ...Object.fromEntries(choices[facet].map(code => [code, 0])),
  });
  if (codes.length < 2 && !choices[facet].length) return nothing;
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="options">
      ${repeat(
        codes,
        code => code,
        code =>
          html`<label class=${now[facet][code] ? 'option' : 'option none'}>
            <input
              type="checkbox"
              name=${facet}
              value=${code}
              .checked=${choices[facet].includes(code)}
              @change=${() => choose({ ...choices, [facet]: toggled(choices[facet], code) })}
            />
            ${words.label(facet, code)} <span class="number">(${now[facet][code] ?? 0})</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
};

const municipalities = (
  { choices, all, now, municipalityName, choose }: Facets,
  words: Words,
): TemplateResult | typeof nothing => {
  const { compare } = collatorOf(words.language);
  const options = Object.keys({ ...all.municipality, ...now.municipality })
    .map(code => ({ code, name: municipalityName(code) }))
    .filter((option): option is { code: string; name: Text } => option.name !== undefined)
    .sort((one, other) => compare(one.name.text, other.name.text));
  const [chosen = ''] = choices.municipality;
  if (options.length < 2 && !chosen) return nothing;
  return html`<div class="municipality">
    <label for="municipality">${words.t('municipality')}</label>
    <select
      id="municipality"
      class="control"
      @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement;
        choose({ ...choices, municipality: value ? [value] : [] });
      }}
    >
      <option value="" .selected=${!chosen}>${words.t('every-municipality')}</option>
      ${repeat(
        options,
        ({ code }) => code,
        ({ code, name }) =>
          html`<option value=${code} lang=${name.lang} .selected=${code === chosen}>
            ${name.text} (${now.municipality[code] ?? 0})
          </option>`,
      )}
    </select>
  </div>`;
};

export const renderFacets = (facets: Facets, words: Words): TemplateResult => html`
  ${checkboxes('audience', words.t('for-whom'), facets, words)}
  ${checkboxes('kind', words.t('kind'), facets, words)} ${municipalities(facets, words)}
`;
