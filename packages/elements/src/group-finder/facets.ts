import type { Text } from '@kuulluksi/contract/foundation/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { codesOf, toggled, type Choices, type Counts } from './choices.ts';
import type { PlaceField } from './place/place-field.ts';
import type { Words } from './words.ts';

export interface Facets {
  choices: Choices;
  /** What occurs without any search, so that nothing comes and goes while a person types. */
  all: Counts;
  /** How many each choice would show now. */
  now: Counts;
  municipalityName: (code: string) => Text | undefined;
  choose: (choices: Choices) => void;
  place: PlaceField;
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

const where = ({ choices, all, now, municipalityName, choose, place }: Facets, words: Words) =>
  place.render(
    {
      chosen: choices.municipality,
      all: all.municipality,
      now: now.municipality,
      nameOf: municipalityName,
      choose: municipality => choose({ ...choices, municipality }),
    },
    words as never,
  );

export const renderFacets = (facets: Facets, words: Words): TemplateResult => html`
  ${checkboxes('audience', words.t('for-whom'), facets, words)}
  ${checkboxes('kind', words.t('kind'), facets, words)} ${where(facets, words)}
`;
