import type { listMatters } from '@kuulluksi/contract/matters/operations';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import {
  answerStatuses,
  feedbackKinds,
  feedbackThemes,
  matterSources,
} from '@kuulluksi/contract/vocabularies';
import type { CommonId } from '@kuulluksi/elements/foundation/common-texts';
import { tick } from '@kuulluksi/elements/foundation/form/fields';
import type { Translate } from '@kuulluksi/elements/foundation/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskId } from '../foundation/texts.ts';

const narrowed = ['status', 'source', 'kind', 'theme', 'unit'] as const;
type Narrowed = (typeof narrowed)[number];

/** What the list is narrowed to; a name is there only when something is chosen. */
export type ChosenFilters = Partial<Record<Narrowed, string>> & { waiting?: 'yes'; openConcern?: 'yes' };

export const queryOf = (chosen: ChosenFilters) => chosen as NonNullable<InputOf<typeof listMatters>['query']>;

interface Filters {
  choose: (chosen: ChosenFilters) => void;
  home: Organisation | undefined;
  t: Translate<DeskId | CommonId>;
  label: (group: string, code: string) => string;
}

/** The same without one name, or with another value of it. */
const withChoice = (chosen: ChosenFilters, name: keyof ChosenFilters, value: string): ChosenFilters => {
  const { [name]: _, ...others } = chosen;
  return value === '' ? others : { ...others, [name]: value };
};

/** Filters of the list, folded until somebody wants them. */
export const filterFields = (chosen: ChosenFilters, { choose, home, t, label }: Filters): TemplateResult => {
  const options: Record<Narrowed, readonly { value: string; words: string }[]> = {
    status: answerStatuses.map(value => ({ value, words: label('status', value) })),
    source: matterSources.map(value => ({ value, words: label('source', value) })),
    kind: feedbackKinds.map(value => ({ value, words: label('kind', value) })),
    theme: feedbackThemes.map(value => ({ value, words: label('theme', value) })),
    unit: (home?.units ?? []).map(({ id, name }) => ({ value: id, words: name.text })),
  };
  const count = Object.keys(chosen).length;
  const change = (name: keyof ChosenFilters, value: string) => choose(withChoice(chosen, name, value));
  return html`<details class="filters">
    <summary>${count > 0 ? t('filters-on', { count }) : t('filters')}</summary>
    <div class="stack">
      ${(['waiting', 'openConcern'] as const).map(name =>
        tick({
          id: `filter-${name}`,
          label: t(`filter.${name}`),
          value: chosen[name] === 'yes',
          choose: on => change(name, on ? 'yes' : ''),
          t,
        }),
      )}
      ${narrowed
        .filter(name => options[name].length > 0)
        .map(
          name =>
            html`<div class="field">
              <label for="filter-${name}">${t(`filter.${name}`)}</label>
              <select
                id="filter-${name}"
                @change=${(event: Event) => change(name, (event.target as HTMLSelectElement).value)}
              >
                <option value="" ?selected=${chosen[name] === undefined}>${t('all-of-them')}</option>
                ${options[name].map(
                  ({ value, words }) =>
                    html`<option value=${value} ?selected=${chosen[name] === value}>${words}</option>`,
                )}
              </select>
            </div>`,
        )}
      ${
        count > 0
          ? html`<div>
              <button class="button" type="button" @click=${() => choose({})}>${t('show-all')}</button>
            </div>`
          : nothing
      }
    </div>
  </details>`;
};
