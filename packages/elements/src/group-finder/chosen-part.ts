/** What is chosen, each with its way out, and a way to send the search on; it comes with the first choice. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/group-finder-chosen.json';
import type { ChoicesId } from './choices-texts.ts';
import { facets, howManyChosen, type Asked, type Choices } from './choices.ts';
import { asWords, sayChoice, type Named } from './facets.ts';
import type { Host } from './finding.ts';
import type { Words } from './words.ts';

const chosenTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/group-finder-chosen.json'),
  en: () => import('../locales/en/group-finder-chosen.json'),
  'fi-simple': () => import('../locales/fi-simple/group-finder-chosen.json'),
});
type ChosenId = IdsOf<typeof chosenTexts>;
export const bundles = [chosenTexts];
export const styles = [
  css`
    .chosen,
    .chosen ul {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-2);
    }
    .chip-button {
      display: inline-flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: var(--_target);
      padding-inline: var(--_space-4) var(--_space-3);
      border: 1px solid var(--_accent);
      border-radius: 999px;
      background: var(--_answered);
      color: var(--_text);
      cursor: pointer;
    }
    .chip-button:hover {
      text-decoration: underline;
    }
    .cross {
      inline-size: 0.75em;
      block-size: 0.75em;
      background:
        linear-gradient(45deg, transparent 44%, currentcolor 44% 56%, transparent 56%),
        linear-gradient(-45deg, transparent 44%, currentcolor 44% 56%, transparent 56%);
    }
    @media (forced-colors: active) {
      .cross {
        forced-color-adjust: none;
        color: ButtonText;
      }
    }
  `,
];

const sharePart = () => import('./share-part.ts');
/** Finders in which somebody asked for a link. */
const sharing = new WeakSet<Host>();
/** Those of them that wait for what takes the place of the button that was pressed. */
const turning = new WeakSet<Host>();

/** What is chosen, each with its way out. */
const chips = (
  choices: Choices,
  named: Named,
  choose: (choices: Choices) => void,
  clear: () => void,
  more: unknown,
  host: Host,
): TemplateResult => {
  const words = host.words as unknown as Words<ChosenId | ChoicesId>;
  const { t } = words;
  // What was pressed goes away: one goes on at the next choice, or at the search where it was the last.
  const leave = async ({ currentTarget }: Event, rest: Choices) => {
    const all = () => [...host.renderRoot.querySelectorAll<HTMLElement>('.chip-button')];
    const at = all().indexOf(currentTarget as HTMLElement);
    choose(rest);
    await host.updateComplete;
    const left = all();
    (left[at] ?? left.at(-1) ?? host.renderRoot.querySelector<HTMLElement>('#search'))?.focus();
  };
  return html`<div class="chosen">
    ${
      howManyChosen(choices)
        ? html`<ul role="list" aria-label=${t('chosen')}>
            ${facets.flatMap(facet =>
              choices[facet].map(code => {
                const said = sayChoice(facet, code, named, words as never);
                return said === undefined
                  ? nothing
                  : html`<li>
                      <button
                        type="button"
                        class="chip-button"
                        @click=${(event: Event) => leave(event, { ...choices, [facet]: choices[facet].filter(one => one !== code) })}
                      >
                        <span class="visually-hidden">${t('remove')}</span> ${asWords(said, words as never)}
                        <span class="cross" aria-hidden="true"></span>
                      </button>
                    </li>`;
              }),
            )}
          </ul>`
        : nothing
    }
    <button type="button" class="plain" @click=${clear}>${t('clear')}</button>
    ${more}
  </div>`;
};

export const renderChosen = (
  host: Host,
  asked: Asked,
  named: Named,
  choose: (choices: Choices) => void,
  clear: () => void,
): TemplateResult => {
  const words = host.words as unknown as Words<ChosenId | ChoicesId>;
  const share = sharing.has(host) ? host.bring(sharePart) : undefined;
  if (share && turning.delete(host))
    void host.updateComplete.then(() =>
      host.renderRoot.querySelector<HTMLElement>('.chosen .copy button')?.focus(),
    );
  const want = () => {
    sharing.add(host);
    turning.add(host);
    host.requestUpdate();
  };
  const link = share
    ? share.renderShare(host, words.t as never, asked)
    : html`<button class="plain" type="button" @click=${want}>${words.t('share-search')}</button>`;
  return chips(asked.choices, named, choose, clear, link, host);
};
