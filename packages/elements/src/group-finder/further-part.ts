/** Choices that only some people need; they come when somebody unfolds them, or a page has chosen one. */
import { listAreas } from '@kuulluksi/api-client/areas';
import type { Client } from '@kuulluksi/api-client/client';
import { html, type TemplateResult } from 'lit';
import { Reading } from '../foundation/reading.ts';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/group-finder-further.json';
import type { Facet } from './choices.ts';
import { checkboxes, select, type Named, type Narrowing } from './facets.ts';
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
