/** The ways that suit somebody and where each leads; comes when somebody has said who they are. */
import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { Pathway, PathwaysAnswer } from '@kuulluksi/contract/pathways/schemas';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CommonId } from '../foundation/common-texts.ts';
import { defineTexts, type IdsOf, type Translate } from '../foundation/texts.ts';
import { Explained, explainedStyles } from '../glossary/explained.ts';
import fi from '../locales/fi/pathways-ways.json';
import type * as ComeAlongPart from './come-along-part.ts';
import type { Who } from './asked.ts';
import type { Chosen } from './select-event.ts';
import { ownSituation, situationsOf, suitingWays } from './suiting.ts';
import { contactWords, renderTarget, type Links } from './targets.ts';
import type { PathwaysId } from './texts.ts';
import { waysStyles } from './ways.styles.ts';

const waysTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/pathways-ways.json'),
  en: () => import('../locales/en/pathways-ways.json'),
  'fi-simple': () => import('../locales/fi-simple/pathways-ways.json'),
});
export type WaysId = IdsOf<typeof waysTexts>;
export const bundles = [waysTexts];
export const styles = [explainedStyles, waysStyles];

export type View = 'who' | 'situation' | 'ways';

/** What the element lends to its ways. */
export interface Host {
  element: ReactiveControllerHost;
  level: AgeLevel;
  language: string;
  who: Who;
  links: (organisation: string) => Links;
  t: Translate<PathwaysId | WaysId | CommonId>;
  label: (group: string, code: string) => string;
  say: (text: Text) => TemplateResult | string;
  heading: (words: unknown, depth?: number, attributes?: { id?: string; class?: string }) => TemplateResult;
  picture: (code: string) => TemplateResult | typeof nothing;
  choice: (code: string, words: string, chosen: boolean, choose: () => void) => TemplateResult;
  choose: (who: Who, view: View) => void;
  go: (view: View) => void;
  waiting: () => TemplateResult;
  /** False when the page shows it in its own way. */
  tell: (chosen: Chosen) => boolean;
  comeAlongPart: () => typeof ComeAlongPart | undefined;
  /** The form of who wants to come along; undefined while its code is on its way, or where there is no server. */
  joinForm: (organisation: string, as: string) => TemplateResult | undefined;
  /** May somebody ask by a form here? */
  takesRequests: boolean;
}

type Organisation = PathwaysAnswer['organisations'][number];

export class Ways {
  #open = new Set<string>();
  readonly #explained: Explained;

  constructor(private readonly host: () => Host) {
    this.#explained = new Explained(host().element);
  }

  /** Everything is closed again. */
  forget(): void {
    this.#open.clear();
    this.#explained.forget();
  }

  render(answer: PathwaysAnswer, view: View): TemplateResult {
    const situations = situationsOf(answer, this.host().who.audience);
    return view === 'situation' && situations.length > 0
      ? this.#situation(situations)
      : this.#ways(answer, situations.length > 0);
  }

  contacts({ organisations }: PathwaysAnswer): TemplateResult {
    const { say } = this.host();
    return html`${organisations.map(
      ({ name, contact }) =>
        html`<div class="target">
          <p><strong>${say(name)}</strong></p>
          ${contactWords(contact, this.host())}
        </div>`,
    )}`;
  }

  /** Under which words situations stand: a person's own, or a child's. */
  get #whose(): 'own' | 'childs' {
    const { audience } = this.host().who;
    return audience !== undefined && ownSituation.includes(audience) ? 'own' : 'childs';
  }

  #situation(situations: ReturnType<typeof situationsOf>): TemplateResult {
    const { t, label, heading, choice, choose, who } = this.host();
    const { audience, situation } = who;
    const whose = this.#whose;
    return html`${this.#back('who')} ${heading(t(whose), 1, { id: 'step' })}
      <ul role="list" class="choices" part="choices">
        ${situations.map(code =>
          choice(code, label(whose, code), code === situation, () =>
            choose({ audience, situation: code }, 'ways'),
          ),
        )}
      </ul>
      <button class="plain" type="button" @click=${() => choose({ audience }, 'ways')}>${t('skip')}</button>`;
  }

  #ways(answer: PathwaysAnswer, asked: boolean): TemplateResult {
    const { t, label, heading, who } = this.host();
    const { audience, situation } = who;
    const ways = suitingWays(answer, who);
    const chosen = [
      audience && label('audience', audience),
      situation && label(this.#whose, situation),
    ].filter(Boolean);
    return html`${this.#back(asked ? 'situation' : 'who')}
    ${heading(t(audience ? 'ways' : 'every-way'), 1, { id: 'step' })}
    ${chosen.length > 0 ? html`<p class="muted">${t('you-chose', { chosen: chosen.join(', ') })}</p>` : nothing}
    ${
      ways.length > 0
        ? html`<ul role="list" class="ways">
            ${ways.map(way => this.#way(way, answer))}
          </ul>`
        : html`<p class="message">${t('nothing-suits')}</p>
            ${this.contacts(answer)}`
    }`;
  }

  #way(way: Pathway, answer: PathwaysAnswer): TemplateResult {
    const { t, label, say, heading, picture, level, tell } = this.host();
    const key = `way-${way.organisation}-${way.id}`;
    const open = this.#open.has(key);
    const words = (level === 'child' && way.childText) || (level === 'youth' && way.youthText) || way.text;
    const of = answer.organisations.find(({ id }) => id === way.organisation);
    return html`<li class="way" part="way">
      ${picture(way.way)}
      <div class="words">
        ${heading(
          html`<button
            type="button"
            aria-expanded=${open}
            aria-controls=${open ? key : nothing}
            @click=${() => {
              if (!open) tell({ way: way.id });
              this.#flip(key);
            }}
          >
            <span>${way.name ? say(way.name) : label('way', way.way)}</span>
            <span class="arrow" aria-hidden="true"></span>
          </button>`,
          2,
        )}
        ${answer.organisations.length > 1 && of ? html`<p class="muted small">${say(of.name)}</p>` : nothing}
        ${this.#explained.paragraph(key, words, answer.glossary, say)}
        ${
          open
            ? html`<ul role="list" class="targets" id=${key} part="targets">
                ${way.targets.map((target, at) => {
                  const place = `${key}-${at}`;
                  return html`<li>
                    ${renderTarget(target, {
                      ...this.host(),
                      t,
                      contact: of?.contact,
                      links: this.host().links(way.organisation),
                      explained: text => this.#explained.paragraph(place, text, answer.glossary, say),
                      comeAlong: () => this.#comeAlong(place, target.as ?? 'expert', of),
                      press: chosen => tell({ way: way.id, ...chosen }),
                    })}
                  </li>`;
                })}
              </ul>`
            : nothing
        }
      </div>
    </li>`;
  }

  /** What happens when somebody wants to come along; it opens under what was pressed. */
  #comeAlong(place: string, as: string, of: Organisation | undefined): TemplateResult {
    const host = this.host();
    const open = this.#open.has(place);
    const part = open ? host.comeAlongPart() : undefined;
    return html`<button
        class="button"
        type="button"
        aria-expanded=${open}
        aria-controls=${part ? place : nothing}
        @click=${() => {
          if (!open) host.tell({ target: 'come-along' });
          this.#flip(place);
        }}
      >
        ${host.label('along', as)}
      </button>
      ${
        part && of
          ? html`<div class="steps" id=${place} part="steps">
              ${part.comeAlong({
                as,
                age: of.expertFrom,
                t: host.t as never,
                ask: host.takesRequests
                  ? (host.joinForm(of.id, as) ?? host.waiting())
                  : contactWords(of.contact, host),
                byForm: host.takesRequests,
              })}
            </div>`
          : open
            ? host.waiting()
            : nothing
      }`;
  }

  #back(to: View): TemplateResult {
    const { t, go } = this.host();
    return html`<button class="plain back" type="button" @click=${() => go(to)}>
      <span class="arrow" aria-hidden="true"></span>${t('back')}
    </button>`;
  }

  #flip(key: string): void {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.host().element.requestUpdate();
  }
}
