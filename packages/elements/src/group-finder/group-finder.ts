import { readGroup } from '@kuulluksi/api-client/groups';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { Group, GroupsAnswer } from '@kuulluksi/contract/groups/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from '../foundation/decorators.ts';
import { repeat } from 'lit/directives/repeat.js';
import { clientOf } from '../foundation/client.ts';
import { dayInFinland } from '../foundation/dates.ts';
import { KuulluksiSelectEvent } from '../foundation/act-events.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { Reading } from '../foundation/reading.ts';
import { renderCard } from './card.ts';
import { howManyChosen, noChoices, type Choices, type Counts } from './choices.ts';
import type * as Details from './details.ts';
import { renderFacets } from './facets.ts';
import { Finding, type Results } from './finding.ts';
import { groupFinderFirstRead } from './first-read.ts';
import { groupFinderStyles } from './group-finder.styles.ts';
import type { GroupFinderSearchId } from './search-part.ts';
import { PlaceField, placeFieldTexts } from './place/place-field.ts';
import { placeFieldStyles } from './place/place-field.styles.ts';
import { groupFinderTexts, type GroupFinderId } from './texts.ts';
import type { Words } from './words.ts';

const helpPart = () => import('../foundation/help/search-help.ts');
const placePart = () => import('./place/place-part.ts');
const searchPart = () => import('./search-part.ts');

/** What was read for a group that a person opened. */
interface Opened {
  group: Group;
  speech: Details.DetailsSpeech;
  render: typeof Details.renderDetails;
}

/** Cards shown at first, and with each "show more". */
const step = 20;
/** From this width on the choices stand open beside the list. */
const roomForChoices = 720;

/**
 * Finds groups, meeting places and events by words and by choices, and tells what a newcomer may ask. A small
 * organisation's groups are searched in the browser, so that nothing of a search leaves the page; where there are
 * more than one answer holds, the words and choices go to the server, which does not log them. To tell the
 * organisation something use `kuulluksi-feedback-form`. Leaves the page besides: the organisation, the area, the
 * language and which group was opened.
 *
 * @summary Search, choices and list of groups, with details in place.
 * @tag kuulluksi-group-finder
 * @slot - What to show without JavaScript, before the element is ready, and while the server cannot be reached.
 * @event {KuulluksiSelectEvent} kuulluksi-select - A person opened a group.
 * @event {KuulluksiAwayEvent} kuulluksi-away - The server cannot be reached.
 * @event {KuulluksiRemainderEvent} kuulluksi-remainder - Part of an answer was broken and left out.
 * @csspart root - The box around everything.
 * @csspart search - The search field with its label and hint.
 * @csspart filters - The choices.
 * @csspart group - One group's card.
 * @csspart details - What unfolds under a card.
 * @csspart calendar - The ways into a person’s own calendar.
 * @csspart help-notice - Help that words of danger bring into view.
 * @cssprop --kuulluksi-accent - Colour of the action, of chosen choices and links.
 * @cssprop --kuulluksi-surface - Ground of a card and of the search field.
 * @cssprop --kuulluksi-raised - Ground of the words that say for whom a group is, and of messages.
 * @cssprop --kuulluksi-border - Line around a card.
 * @cssprop --kuulluksi-radius - Roundness of a card.
 */
export class KuulluksiGroupFinder extends KuulluksiElement<GroupFinderId> {
  static override styles = [KuulluksiElement.styles, groupFinderStyles, placeFieldStyles].flat();

  protected override readonly bundles = [groupFinderTexts, placeFieldTexts];

  private get client() {
    return clientOf(this.server);
  }

  @state() private shown = step;
  @state() private wide = false;
  @state() private choicesOpen = false;
  @state() private loadingMore = false;

  #finding = new Finding(this, {
    client: () => this.client,
    firstQuery: () => groupFinderFirstRead(this.organisations, this.language, this.areas).query,
    onRemainder: this.onRemainder,
    onAway: this.onAway,
    searchPart: () => this.bring(searchPart),
  });
  #place = new PlaceField(
    this,
    () => this.bring(placePart),
    part =>
      new part.PlaceChoice(
        this,
        () => this.client,
        () => this.language,
      ),
  );
  #opened = new Map<string, Reading<Opened>>();
  /** Who helps, beside words of danger. Asked whatever is searched, so that asking tells nothing. */
  #helpers = new Reading<readonly Organisation[]>(this, async signal => {
    const { listOrganisations } = await helpPart();
    const query = { organisation: this.organisations, language: this.language };
    return (await listOrganisations(this.client, query, { signal })).items;
  });
  #helpWanted = false;

  // In the next frame: what changes heights inside the observer's own turn is reported to the page as an error.
  #resize = new ResizeObserver(() => requestAnimationFrame(this.#measure));
  #measure = (): void => {
    this.wide = this.clientWidth >= roomForChoices;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override readData(): void {
    this.#finding.start();
    if (this.#helpWanted) this.#helpers.start();
    for (const reading of this.#opened.values()) reading.start();
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.#measure();
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${this.heading(this.t('title'), 0, { class: 'title' })}
      ${this.renderReading(this.#finding.first, answer => this.#renderFinder(this.#finding.results(answer)))}
    `;
  }

  #renderFinder(results: Results): TemplateResult {
    const { found, local, searching } = this.#finding;
    return html`<div class="finder" role="search">
      ${this.#renderSearch()} ${this.#renderChoices(results.facets as Counts)}
      <div class="results">
        ${local ? nothing : this.#renderTrouble(found)}
        <div class="count">
          <p role="status">${this.#count(results)}</p>
          ${searching && results.total ? this.#renderClear() : nothing}
        </div>
        ${results.total ? this.#renderList(results) : this.#renderEmpty()}
      </div>
    </div>`;
  }

  #count({ waiting, total, partial }: Results): string {
    if (waiting) return this.t('waiting');
    const count = total ? this.t('results', { count: total }) : this.t('no-results');
    const part = partial ? this.bring(searchPart) : undefined;
    const say = this.t as never as (id: GroupFinderSearchId) => string;
    return part ? `${count}. ${say('partial')}` : count;
  }

  #renderSearch(): TemplateResult {
    return html`<div class="search" part="search" @focusin=${this.#soon}>
      <label for="search">${this.t('search')}</label>
      <p class="muted small" id="hint">${this.t('search-hint')}</p>
      <input
        id="search"
        class="control"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        aria-describedby="hint"
        .value=${this.#finding.q}
        @input=${({ target }: Event) => this.#search({ q: (target as HTMLInputElement).value }, true)}
      />
      ${this.#finding.q ? this.#renderHelp() : nothing}
    </div>`;
  }

  #renderHelp(): TemplateResult | typeof nothing {
    const voice = { t: this.t as never, say: (text: Text) => this.say(text), level: this.level };
    const helpers = this.#helpers.current.value ?? [];
    return this.bring(helpPart)?.searchHelp(voice, this.#finding.q, helpers) ?? nothing;
  }

  #renderChoices(now: Counts): TemplateResult {
    const { choices, all, municipalityName } = this.#finding;
    const count = howManyChosen(choices);
    return html`<details
      class="filters"
      part="filters"
      @focusin=${this.#soon}
      ?open=${this.wide || this.choicesOpen}
      @toggle=${({ target }: Event) => {
        if (!this.wide) this.choicesOpen = (target as HTMLDetailsElement).open;
      }}
    >
      <summary>${count ? this.t('narrow-count', { count }) : this.t('narrow')}</summary>
      <div class="choices">
        ${renderFacets(
          {
            choices,
            all,
            now,
            municipalityName,
            choose: chosen => this.#search({ choices: chosen }),
            place: this.#place,
          },
          this.#words,
        )}
      </div>
    </details>`;
  }

  #renderList(results: GroupsAnswer): TemplateResult {
    const { items, next } = results;
    return html`<ul role="list" class="groups">
        ${repeat(
          items.slice(0, this.shown),
          group => group.id,
          group => renderCard(group, this.#words, this.#renderOpened(group.id), () => this.#toggle(group.id)),
        )}
      </ul>
      ${
        items.length > this.shown || next
          ? html`<button
              class="button"
              type="button"
              aria-disabled=${this.loadingMore}
              @click=${() => this.#more(results)}
            >
              ${this.t('more')}
            </button>`
          : nothing
      }`;
  }

  #renderEmpty(): TemplateResult {
    return this.#finding.searching
      ? html`<div class="message">
          <p>${this.t('empty')}</p>
          ${this.#renderClear()}
        </div>`
      : html`<p class="message">${this.t('empty-all')}</p>`;
  }

  #renderClear(): TemplateResult {
    return html`<button class="button" type="button" @click=${() => this.#clear()}>
      ${this.t('clear')}
    </button>`;
  }

  /** What unfolds under a card; nothing while the group is closed. */
  #renderOpened(id: string): TemplateResult | undefined {
    const reading = this.#opened.get(id);
    const content = ({ group, speech, render }: Opened) => render(group, speech, this.#words, this.server);
    return reading && this.renderReading(reading, content, nothing);
  }

  /** That the server is away, over what was found before. */
  #renderTrouble(reading: Reading<unknown>): TemplateResult | typeof nothing {
    const { state } = reading.current;
    return state === 'away' || state === 'refused' ? this.renderReading(reading, () => html``) : nothing;
  }

  get #words(): Words {
    return {
      language: this.language,
      today: dayInFinland(new Date()),
      t: this.t,
      label: this.label,
      say: text => this.say(text),
      heading: (words, depth, attributes) => this.heading(words, depth, attributes),
    };
  }

  /** Somebody is about to search. */
  #soon = (): void => this.#finding.wantSearch();

  #search(change: { q?: string; choices?: Choices }, typing = false): void {
    this.shown = step;
    if (change.q && !this.#helpWanted) {
      this.#helpWanted = true;
      this.#helpers.start();
    }
    this.#finding.search(change, typing);
  }

  #clear(): void {
    this.#search({ q: '', choices: noChoices });
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  #toggle(id: string): void {
    const reading = this.#opened.get(id);
    if (reading) {
      reading.stop();
      this.removeController(reading);
      this.#opened.delete(id);
      this.requestUpdate();
      return;
    }
    const opened = new Reading<Opened>(this, signal => this.#open(id, signal), { away: this.onAway });
    this.#opened.set(id, opened);
    opened.start();
    this.dispatchEvent(new KuulluksiSelectEvent(id));
  }

  /** Reads a group, and what shows it. A chunk that could not be fetched is tried again like the group itself. */
  async #open(id: string, signal: AbortSignal): Promise<Opened> {
    const { language } = this;
    const show = import('./details.ts').then(async ({ speakDetails, renderDetails }) => ({
      speech: await speakDetails(language),
      render: renderDetails,
    }));
    const [group, shown] = await Promise.all([
      readGroup(this.client, { id }, { language }, { signal }),
      show,
    ]);
    return { group, ...shown };
  }

  async #more(results: GroupsAnswer): Promise<void> {
    if (this.loadingMore) return;
    const before = this.shown;
    if (results.items.length <= before) {
      this.loadingMore = true;
      try {
        await this.#finding.readNext();
      } catch {
        this.#finding.found.start();
        return;
      } finally {
        this.loadingMore = false;
      }
    }
    this.shown = before + step;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.card .button')[before]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-group-finder': KuulluksiGroupFinder;
  }
}
