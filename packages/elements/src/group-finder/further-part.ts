/** Choices that only some people need; they come when somebody unfolds them, or a page has chosen one. */
import { listAreas } from '@kuulluksi/api-client/areas';
import type { Client } from '@kuulluksi/api-client/client';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatLocale } from '../foundation/language.ts';
import { Reading } from '../foundation/reading.ts';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/group-finder-further.json';
import type { Facet } from './choices.ts';
import { checkboxes, type Named, type Narrowing, type Speaking } from './facets.ts';
import type { Host } from './finding.ts';
import type { Words } from './words.ts';

type Area = Awaited<ReturnType<typeof listAreas>>['items'][number];

const furtherTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/group-finder-further.json'),
  en: () => import('../locales/en/group-finder-further.json'),
  'fi-simple': () => import('../locales/fi-simple/group-finder-further.json'),
});
type FurtherId = IdsOf<typeof furtherTexts>;
export const bundles = [furtherTexts];

const facets: readonly (readonly [Facet, FurtherId])[] = [
  ['weekday', 'weekday'],
  ['kind', 'kind'],
  ['careContext', 'care-context'],
  ['attendance', 'attendance'],
  ['access', 'access'],
  ['groupLanguage', 'group-language'],
  ['standing', 'standing'],
];

/** One of many, by name. */
const select = (
  facet: 'area',
  label: string,
  every: string,
  { choices, all, now, named, choose }: Narrowing,
  { language }: Speaking,
): TemplateResult | typeof nothing => {
  const { compare } = new Intl.Collator(formatLocale(language));
  const options = Object.keys({ ...all[facet], ...now[facet] })
    .map(code => ({ code, name: named(facet, code) }))
    .filter((option): option is { code: string; name: Text } => option.name !== undefined)
    .sort((one, other) => compare(one.name.text, other.name.text));
  const [chosen = ''] = choices[facet];
  if (options.length < 2 && !chosen) return nothing;
  return html`<div class="field">
    <label for=${facet}>${label}</label>
    <select
      id=${facet}
      class="control"
      @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement;
        choose({ ...choices, [facet]: value ? [value] : [] });
      }}
    >
      <option value="" .selected=${!chosen}>${every}</option>
      ${repeat(
        options,
        ({ code }) => code,
        ({ code, name }) =>
          html`<option value=${code} lang=${name.lang} .selected=${code === chosen}>
            ${name.text} (${now[facet]?.[code] ?? 0})
          </option>`,
      )}
    </select>
  </div>`;
};

const areas = new WeakMap<Host, Reading<readonly Area[]>>();

/** Names of all areas: groups that are not here may be in others than those that are. */
const areasFor = (host: Host, client: Client): readonly Area[] => {
  let reading = areas.get(host);
  if (!reading) {
    const read = (signal: AbortSignal) => listAreas(client, { language: host.words.language }, { signal });
    reading = new Reading<readonly Area[]>(host, async signal => (await read(signal)).items);
    areas.set(host, reading);
    reading.start();
  }
  return reading.current.value ?? [];
};

export const renderFurther = (narrowing: Narrowing, host: Host, client: Client): TemplateResult => {
  const words = host.words as unknown as Words<FurtherId>;
  const { t } = words;
  const names = new Map(areasFor(host, client).map(({ code, shortName }) => [code, shortName]));
  const named: Named = (facet, code) => narrowing.named(facet, code) ?? names.get(code);
  return html`<div class="choices">
    ${select('area', t('area'), t('every-area'), { ...narrowing, named }, words as never)}
    ${facets.map(([facet, legend]) => checkboxes(facet, t(legend), narrowing, words as never))}
  </div>`;
};
