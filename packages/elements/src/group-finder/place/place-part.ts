/* eslint lit-a11y/click-events-have-key-events: off -- the keys of the list are those of its field */
/** Choosing a municipality by name or by distance; it comes as code of its own when somebody turns to the field. */
import { listMunicipalities } from '@kuulluksi/api-client/areas';
import type { Client } from '@kuulluksi/api-client/client';
import type { Whereabouts } from '@kuulluksi/contract/areas/schemas';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { Reading } from '../../foundation/reading.ts';
import { defineTexts, type IdsOf } from '../../foundation/texts.ts';
import fi from '../../locales/fi/group-finder-place.json';
import type { Words } from '../words.ts';
import { placesFor } from './matching.ts';
import { nearestPlaces, type Position } from './nearness.ts';
import type { placeFieldTexts, Places } from './place-field.ts';
import { placeStyles } from './place.styles.ts';

const placeTexts = defineTexts(fi, {
  sv: () => import('../../locales/sv/group-finder-place.json'),
  en: () => import('../../locales/en/group-finder-place.json'),
  'fi-simple': () => import('../../locales/fi-simple/group-finder-place.json'),
});
type PlaceWords = Words<IdsOf<typeof placeTexts> | IdsOf<typeof placeFieldTexts>>;

export const bundles = [placeTexts];
export const styles = [placeStyles];

/** What is said under the field. */
type Note = 'near-waiting' | 'near-chosen' | 'near-denied' | 'near-nothing' | 'none-here' | 'place-chosen';

const idOf = ({ code }: Whereabouts) => `place-${code}`;

/**
 * The list under the field, as the combobox pattern of the ARIA Authoring Practices has it, and what is near. Where
 * the device is, is known to this object alone, and only until the distances are counted.
 */
export class PlaceChoice implements ReactiveController {
  typed = '';
  open = false;
  places: Places = { chosen: [], all: {}, now: {}, nameOf: () => undefined, choose: () => {} };

  #at = -1;
  #wasOnChosen = false;
  #note: Note | undefined;
  /** Whom the note is about: what was chosen, or where there are no groups. */
  #about: Whereabouts | undefined;
  #position: Position | undefined;
  #distances = new Map<string, number>();
  #language: string | undefined;
  readonly #read: Reading<{ items: Whereabouts[] }>;

  constructor(
    private readonly host: LitElement,
    client: () => Client,
    private readonly language: () => string,
  ) {
    this.#read = new Reading(host, async signal => ({
      items: [...(await listMunicipalities(client(), { language: language() }, { signal })).items],
    }));
    host.addController(this);
    // It is made while its host renders: what it reads begins with the next time.
    queueMicrotask(() => host.requestUpdate());
  }

  hostUpdate(): void {
    this.#wasOnChosen = Boolean(this.#root.activeElement?.matches('[name=municipality]'));
    const language = this.language();
    if (language !== this.#language) {
      this.#language = language;
      this.#read.start();
    }
    if (this.#position && this.#known.length) this.#chooseNear(this.#position);
  }

  /** Where what was unticked is gone, one goes on at the field. */
  hostUpdated(): void {
    if (this.#wasOnChosen && !this.#root.activeElement) this.#root.getElementById('place')?.focus();
  }

  get #root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  get #known(): readonly Whereabouts[] {
    return this.#read.current.value?.items ?? [];
  }

  /** Nothing typed: where there are groups. Else every municipality that answers. */
  get #options(): Whereabouts[] {
    const known = this.typed.trim() ? this.#known : this.#withGroups;
    return placesFor(known, this.typed);
  }

  get #withGroups(): Whereabouts[] {
    return this.#known.filter(({ code }) => this.places.all[code]);
  }

  /** The option that the arrow keys stand on. */
  get active(): string | undefined {
    const option = this.open ? this.#options[this.#at] : undefined;
    return option && idOf(option);
  }

  nameOf = (code: string): Text | undefined => this.#known.find(place => place.code === code)?.name;

  /** How far a municipality is, in words, where that was asked. */
  distanceOf(code: string, { t }: PlaceWords): string | undefined {
    const kilometres = this.#distances.get(code);
    return kilometres === undefined ? undefined : t('about-distance', { km: Math.round(kilometres) });
  }

  type(value: string): void {
    this.typed = value;
    this.#note = undefined;
    this.#stand(-1, true);
  }

  show = (): void => this.#stand(this.#at, true);

  /** The field was left. */
  left = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if ((currentTarget as Element).contains(relatedTarget as Node | null)) return;
    this.#stand(-1, false);
  };

  pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const options = this.#options;
    const last = options.length - 1;
    const handled = {
      ArrowDown: () => this.#stand(this.open && this.#at < last ? this.#at + 1 : 0, true),
      ArrowUp: () => this.#stand(this.open && this.#at > 0 ? this.#at - 1 : last, true),
      Enter: () => this.#enter(options),
      Escape: () => this.#escape(),
    }[event.key];
    if (!handled) return;
    // Not to send a form around the element, nor to close what lies around it.
    event.preventDefault();
    event.stopPropagation();
    handled();
  };

  #enter(options: readonly Whereabouts[]): void {
    const [only] = this.typed.trim() && options.length === 1 ? options : [];
    const option = options[this.#at] ?? only;
    if (this.open && option) this.#choose(option);
  }

  #escape(): void {
    if (!this.open) this.typed = '';
    this.#stand(-1, false);
  }

  #stand(at: number, open: boolean): void {
    this.#at = at;
    this.open = open;
    this.host.requestUpdate();
    if (at >= 0) void this.host.updateComplete.then(() => this.#scroll());
  }

  #scroll(): void {
    const { active } = this;
    if (active) this.#root.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }

  #choose(place: Whereabouts): void {
    this.typed = '';
    this.#about = place;
    this.#note = this.places.all[place.code] ? 'place-chosen' : 'none-here';
    this.#stand(-1, false);
    const { chosen, choose } = this.places;
    if (this.#note === 'place-chosen' && !chosen.includes(place.code)) choose([...chosen, place.code]);
  }

  /** Asks the device where it is. */
  locate(): void {
    this.#say('near-waiting');
    const denied = () => this.#say('near-denied');
    // A browser has none on a page without https; a page may forbid it.
    const { geolocation } = navigator as Partial<Navigator>;
    if (!geolocation) return denied();
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        this.#position = { latitude, longitude };
        this.host.requestUpdate();
      },
      denied,
      { timeout: 15_000, maximumAge: 300_000 },
    );
  }

  #chooseNear(position: Position): void {
    this.#position = undefined;
    const nearest = nearestPlaces(this.#withGroups, position);
    this.#distances = new Map(nearest.map(({ code, kilometres }) => [code, kilometres]));
    this.#say(nearest.length ? 'near-chosen' : 'near-nothing');
    // After this update: choosing asks for another.
    if (nearest.length) queueMicrotask(() => this.places.choose(nearest.map(({ code }) => code)));
  }

  #say(note: Note): void {
    this.#note = note;
    this.host.requestUpdate();
  }

  renderList(words: PlaceWords): TemplateResult {
    const options = this.open ? this.#options : [];
    return html`<ul
        id="places"
        role="listbox"
        aria-label=${words.t('municipality')}
        ?hidden=${!options.length}
      >
        ${options.map(
          (place, at) =>
            html`<li
              id=${idOf(place)}
              role="option"
              class=${at === this.#at ? 'active' : ''}
              aria-selected=${this.places.chosen.includes(place.code) ? 'true' : 'false'}
              @mousedown=${(event: Event) => event.preventDefault()}
              @click=${() => this.#choose(place)}
            >
              <span>${words.say(place.name)}</span> ${this.#aside(place, words)}
            </li>`,
        )}
      </ul>
      <p class="visually-hidden" role="status">${this.#count(options.length, words)}</p>`;
  }

  #count(count: number, { t }: PlaceWords): string {
    if (!this.open || !this.typed.trim() || !this.#known.length) return '';
    return count ? t('found', { count }) : '';
  }

  /** Beside a name: the other name by which somebody may know it, and how many groups there are. */
  #aside({ code, otherNames = [] }: Whereabouts, { t, say }: PlaceWords): unknown[] {
    const count = this.places.now[code] ?? 0;
    const groups = count ? t('groups-here', { count }) : t('no-groups-here');
    // With spaces between, for an ear.
    return [...otherNames.map(say), groups].flatMap(aside => [
      ' ',
      html`<span class="muted small">${aside}</span>`,
    ]);
  }

  renderNote(words: PlaceWords): TemplateResult {
    return html`<div class="place-note" role="status">${this.#noteOf(words)}</div>`;
  }

  #noteOf({ t, say }: PlaceWords): TemplateResult | typeof nothing {
    if (this.#read.current.state === 'away')
      return html`<p>${t('away')}</p>
        <button class="button" type="button" @click=${() => this.#read.now()}>${t('try-again')}</button>`;
    if (this.open && this.typed.trim() && this.#known.length && !this.#options.length)
      return html`<p>${t('found-none')}</p>`;
    const note = this.#note;
    if (!note) return nothing;
    if (note === 'place-chosen')
      return html`<p class="visually-hidden">${t(note, { name: this.#about?.name.text ?? '' })}</p>`;
    if (note === 'none-here') return this.#noneHere({ t, say } as PlaceWords);
    return html`<p>${t(note)}</p>
      ${note === 'near-waiting' || note === 'near-chosen' ? html`<p class="muted small">${t('near-how')}</p>` : nothing}`;
  }

  #noneHere({ t }: PlaceWords): TemplateResult | typeof nothing {
    const about = this.#about;
    if (!about) return nothing;
    const nearest = () => this.#chooseNear(about.centre);
    return html`<p>${t('none-here', { name: about.name.text })}</p>
      ${
        this.#withGroups.length
          ? html`<button class="button" type="button" @click=${nearest}>${t('show-nearest')}</button>`
          : nothing
      }`;
  }
}
