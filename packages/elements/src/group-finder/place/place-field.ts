import type { Text } from '@kuulluksi/contract/foundation/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { defineTexts, type IdsOf } from '../../foundation/texts.ts';
import fi from '../../locales/fi/group-finder-place-field.json';
import type { Words } from '../words.ts';
import type * as PlacePart from './place-part.ts';

export const placeFieldTexts = defineTexts(fi, {
  sv: () => import('../../locales/sv/group-finder-place-field.json'),
  en: () => import('../../locales/en/group-finder-place-field.json'),
  'fi-simple': () => import('../../locales/fi-simple/group-finder-place-field.json'),
});

/** Municipalities as a choice: which there are, how many groups each has, which are chosen. */
export interface Places {
  chosen: readonly string[];
  /** How many groups without any search; a municipality that is missing has none. */
  all: Readonly<Record<string, number>>;
  /** How many each would show now. */
  now: Readonly<Record<string, number>>;
  nameOf: (code: string) => Text | undefined;
  choose: (codes: string[]) => void;
}

type FieldWords = Words<IdsOf<typeof placeFieldTexts>>;

/**
 * Where: a field for the name of a municipality, a button for what is near, and what has been chosen. The list of
 * names comes with code of its own when somebody turns to the field; what was typed before counts.
 */
export class PlaceField {
  #choice: PlacePart.PlaceChoice | undefined;
  #wanted = false;
  #typed = '';
  #near = false;

  /**
   * @param part What fills the field; its code is fetched when this is first asked.
   * @param make Makes the choice of it, once.
   */
  constructor(
    private readonly host: { requestUpdate: () => void },
    private readonly part: () => typeof PlacePart | undefined,
    private readonly make: (part: typeof PlacePart) => PlacePart.PlaceChoice,
  ) {}

  render(places: Places, words: FieldWords): TemplateResult {
    const { chosen, nameOf } = places;
    // A choice that the page set may be of a municipality that no group here names.
    if (chosen.some(code => !this.named(code, nameOf))) this.#wanted = true;
    const choice = this.#bring(places);
    return html`<div class="place" @focusin=${this.#want}>
      <label id="place-label" for="place">${words.t('municipality')}</label>
      <p class="muted small" id="place-hint">${words.t('municipality-hint')}</p>
      <div class="place-field" @focusout=${choice?.left}>
        <input
          id="place"
          class="control"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          maxlength="60"
          aria-labelledby="place-label"
          aria-autocomplete="list"
          aria-controls="places"
          aria-expanded=${choice?.open ? 'true' : 'false'}
          aria-activedescendant=${choice?.active ?? nothing}
          aria-describedby="place-hint"
          .value=${choice?.typed ?? this.#typed}
          @input=${({ target }: Event) => this.#type((target as HTMLInputElement).value)}
          @keydown=${choice?.pressed}
          @click=${choice?.show}
        />
        ${choice?.renderList(words as never) ?? nothing}
      </div>
      <button class="button near" type="button" @click=${() => this.#locate()}>${words.t('near-me')}</button>
      ${chosen.length ? this.#renderChosen(places, words) : nothing}
      ${choice?.renderNote(words as never) ?? nothing}
    </div>`;
  }

  #renderChosen({ chosen, now, nameOf, choose }: Places, words: FieldWords): TemplateResult {
    return html`<div class="options">
      ${repeat(
        chosen,
        code => code,
        code => {
          const name = this.named(code, nameOf);
          const far = this.#choice?.distanceOf(code, words as never);
          return html`<label class="option">
            <input
              type="checkbox"
              name="municipality"
              value=${code}
              .checked=${true}
              @change=${() => choose(chosen.filter(one => one !== code))}
            />
            <span
              >${name ? words.say(name) : code} <span class="number">(${now[code] ?? 0})</span>${
                far ? html`<br /><span class="muted small">${far}</span>` : nothing
              }</span
            >
          </label>`;
        },
      )}
    </div>`;
  }

  /** The name of a municipality, also of one that no group here names. */
  named(code: string, nameOf: Places['nameOf']): Text | undefined {
    return nameOf(code) ?? this.#choice?.nameOf(code);
  }

  #bring(places: Places): PlacePart.PlaceChoice | undefined {
    const part = this.#wanted ? this.part() : undefined;
    if (part && !this.#choice) {
      this.#choice = this.make(part);
      this.#choice.typed = this.#typed;
      if (this.#typed) this.#choice.open = true;
      if (this.#near) this.#choice.locate();
    }
    if (this.#choice) this.#choice.places = places;
    return this.#choice;
  }

  #want = (): void => {
    if (this.#wanted) return;
    this.#wanted = true;
    this.host.requestUpdate();
  };

  #type(value: string): void {
    this.#want();
    this.#typed = value;
    this.#choice?.type(value);
  }

  #locate(): void {
    this.#want();
    this.#near = true;
    this.#choice?.locate();
  }
}
