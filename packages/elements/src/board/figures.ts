import { readBoardFigures } from '@kuulluksi/api-client/board';
import type { BoardFigures, ToldNumber } from '@kuulluksi/contract/board/figures-schemas';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { commonTexts, type CommonId } from '../foundation/common-texts.ts';
import { defineTexts, speak, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/board-figures.json';
import { figuresStyles } from './figures.styles.ts';
import type { Around, Part } from './parts.ts';
import type { Words } from './words.ts';

const figuresTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/board-figures.json'),
  en: () => import('../locales/en/board-figures.json'),
  'fi-simple': () => import('../locales/fi-simple/board-figures.json'),
});
type FiguresId = IdsOf<typeof figuresTexts>;

const rows = ['received', 'answered', 'waiting', 'changes'] as const;

export const begin = async (around: Around): Promise<Part> => {
  const { client, organisations, language, signal } = around;
  const query = { organisation: [...organisations], language };
  const [speech, first] = await Promise.all([
    speak<FiguresId | CommonId>([commonTexts, figuresTexts], language),
    readBoardFigures(client, query, { signal }),
  ]);
  const { t } = speech;
  let answer = first;
  let year = first.years[0];
  let away = false;

  const choose = async (chosen: number) => {
    try {
      answer = await readBoardFigures(client, { ...query, year: String(chosen) }, { signal });
      year = chosen;
      away = false;
    } catch {
      away = true;
    }
    void around.changed();
  };

  /** A number as exactly as it may be told. */
  const say = ({ from, to }: ToldNumber): TemplateResult => {
    if (from === to) return html`${from}`;
    if (to !== undefined && from > 0) return html`${from}–${to}`;
    if (to === undefined && from === 0) return html`<span class="roughly">${t('not-told')}</span>`;
    return to === undefined
      ? html`<span class="roughly">${t('at-least')}</span> ${from}`
      : html`<span class="roughly">${t('under')}</span> ${to + 1}`;
  };

  /** How much that is beside the largest; what is not certain is paler. Says nothing that the number does not. */
  const bar = ({ from, to = from }: ToldNumber, most: number): TemplateResult => {
    const share = (count: number) => `${most > 0 ? (100 * count) / most : 0}%`;
    return html`<svg class="bar" aria-hidden="true" width="100%" height="12">
      ${svg`<rect class="about" width=${share(to)} height="12" rx="2"></rect>
        <rect class="sure" width=${share(from)} height="12" rx="2"></rect>`}
    </svg>`;
  };

  const table = (figures: BoardFigures, several: boolean, words: Words): TemplateResult => {
    const most = Math.max(...rows.map(row => figures[row].to ?? figures[row].from), 1);
    const { medianDays } = figures;
    return html`<table class="figures">
        <caption class=${several ? 'name' : 'visually-hidden'}>
          ${words.say(figures.organisation.name)}
          <span class="visually-hidden">${figures.year}</span>
        </caption>
        <tbody>
          ${rows.map(
            row =>
              html`<tr>
                <td class="number">${say(figures[row])}</td>
                <th scope="row">${t(`figure.${row}`)}${bar(figures[row], most)}</th>
              </tr>`,
          )}
        </tbody>
      </table>
      ${medianDays === undefined ? nothing : html`<p>${t('median', { count: medianDays })}</p>`}`;
  };

  return {
    styles: [figuresStyles],
    render: words =>
      html`<div class="figures-part">
        ${
          answer.years.length > 1
            ? html`<div class="choice year">
                <label for="figures-year">${t('year')}</label>
                <select
                  id="figures-year"
                  class="control"
                  autocomplete="off"
                  @change=${({ target }: Event) => choose(Number((target as HTMLSelectElement).value))}
                >
                  ${answer.years.map(
                    one => html`<option value=${one} ?selected=${one === year}>${one}</option>`,
                  )}
                </select>
              </div>`
            : nothing
        }
        ${away ? html`<p role="status">${t('away')}</p>` : nothing}
        ${answer.items.map(figures => table(figures, answer.items.length > 1, words))}
        <p class="muted small">${t('rough')}</p>
        ${year === answer.years[0] ? html`<p class="muted small">${t('running')}</p>` : nothing}
      </div>`,
  };
};
