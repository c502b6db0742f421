import type { GroupsAnswer, GroupSummary } from '@kuulluksi/contract/groups/schemas';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dayInFinland } from '../foundation/dates.ts';
import { property, state } from '../foundation/decorators.ts';
import { firstAnswer } from '../foundation/first-answer.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { Reading } from '../foundation/reading.ts';
import { renderCard } from './card.ts';
import type { Finding, Host, Results } from './finding.ts';
import { groupFinderFirstRead, step } from './first-read.ts';
import { groupFinderStyles } from './group-finder.styles.ts';
import type { SettingName } from '../foundation/settings.ts';
import { groupFinderTexts, type GroupFinderId } from './texts.ts';
import { addressPart } from './parts.ts';
import type { Words } from './words.ts';

const filesNote = () => import('../foundation/files/note-part.ts');
const findingPart = () => import('./finding-part.ts');
type FindingPart = Awaited<ReturnType<typeof findingPart>>;

/** Attributes by which a page chooses beforehand. */
const presets =
  'audience kind municipality careContext access attendance groupLanguage weekday standing age search sort group'.split(
    ' ',
  );
/** From this width on the choices stand open beside the list. */
const roomForChoices = 720;
/** Milliseconds that the rest of the finder waits at most for the first paint. */
const longestPaint = 500;

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
 * @csspart joining - Asking to join, or to be told of the next time, with what it unfolds.
 * @csspart calendar - The ways into a person’s own calendar.
 * @csspart contacts - Who may know more where nothing was found.
 * @csspart old - Of which day the files of a site without a server are, where that is long ago.
 * @csspart help-notice - Help that words of danger bring into view.
 * @cssprop --kuulluksi-accent - Colour of the action, of chosen choices and links.
 * @cssprop --kuulluksi-surface - Ground of a card and of the search field.
 * @cssprop --kuulluksi-raised - Ground of the words that say for whom a group is, and of messages.
 * @cssprop --kuulluksi-border - Line around a card.
 * @cssprop --kuulluksi-radius - Roundness of a card.
 */
export class KuulluksiGroupFinder extends KuulluksiElement<GroupFinderId> {
  static override styles = [KuulluksiElement.styles, groupFinderStyles].flat();

  protected override readonly bundles = [groupFinderTexts];

  /** Chosen at first: whom the groups are for, such as `youth`; several with spaces between, as in all of these. */
  @property() audience?: string;
  /** Chosen at first: what it is, such as `peer-group`. */
  @property() kind?: string;
  /** Chosen at first: codes of municipalities (Statistics Finland), such as `837`. */
  @property() municipality?: string;
  /** Chosen at first: where in child welfare, such as `after-care`. */
  @property({ attribute: 'care-context' }) careContext?: string;
  /** Chosen at first: how one gets in, such as `walk-in`. */
  @property() access?: string;
  /** Chosen at first: `on-site` or `remote`. */
  @property() attendance?: string;
  /** Chosen at first: a language that the group speaks, such as `sv`. */
  @property({ attribute: 'group-language' }) groupLanguage?: string;
  /** Chosen at first: days of the week, such as `tue`. */
  @property() weekday?: string;
  /** Chosen at first: `planned`, `regular`, `has-been`, `ended`. Without it all but what has ended. */
  @property() standing?: string;
  /** Chosen at first: an age in whole years. */
  @property() age?: string;
  /** Words that are searched at first. */
  @property() search?: string;
  /** Order at first: `next` (the next meeting first), `nearest` (the nearest match) or `name`. */
  @property() sort?: string;
  /** Name of one group that is open at first, above the list. */
  @property() group?: string;
  /**
   * Keeps the search, the choices and the open group behind the `#` of the page's address, and follows it. `read`:
   * follows it alone, so that the browser's history keeps no search that nobody asked it to keep.
   */
  @property({ attribute: 'keep-in-fragment' }) keepInFragment?: string;

  /** Folder of the files of a site without a server, which `npm run export` writes: `/kuulluksi/`. */
  @property() files?: string;

  @state() private painted = false;
  @state() private wide = false;
  @state() private choicesOpen = false;
  /** Words in the search field. */
  @state() private q = '';
  /** Cards in view. */
  @state() private shown = step;
  /** Groups that were opened. */
  @state() private opened: readonly string[] = [];

  #part: FindingPart | undefined;
  #finding: Finding | undefined;
  /** Somebody was about to search while the code for it was on its way. */
  #soon = false;

  private first = new Reading<GroupsAnswer>(this, signal => this.#read(signal), { away: this.onAway });

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

  /** A folder of files stands in the place of a server. */
  protected override setting(name: SettingName): string | undefined {
    // As `filesServer` says it; that comes later.
    return name === 'api' && this.files
      ? `${new URL(this.files, document.baseURI).href}#files`
      : super.setting(name);
  }

  /** What the list is read with. */
  protected firstRead(): ReturnType<typeof groupFinderFirstRead> {
    // What it takes of the element, nobody outside does.
    return groupFinderFirstRead(this as never);
  }

  /** The first answer is shown as it came, and read with care as soon as the code for that is here. */
  async #read(signal: AbortSignal): Promise<GroupsAnswer> {
    const { server, onRemainder } = this;
    const read = this.firstRead();
    const answer = this.distrusted || this.files ? undefined : await firstAnswer(server, read, signal);
    const part = this.#part;
    const known = part ? part.carefully(answer, onRemainder) : (answer as GroupsAnswer | undefined);
    return known ?? (part ?? (await findingPart())).ask(server, read, { signal, onRemainder });
  }
  /** The first answer could not be read with care: the client asks. */
  private distrusted = false;

  protected override readData(): void {
    this.first.start();
    this.#finding?.start();
  }

  /** Is something chosen before anybody chose? Then the list waits for the code that knows what. */
  protected get isPreset(): boolean {
    const own = this as unknown as Record<string, unknown>;
    return this.keepInFragment !== undefined || presets.some(name => own[name] !== undefined);
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.#measure();
    if (this.isPreset) this.bring(addressPart);
    const part = this.painted || this.isPreset ? this.bring(findingPart) : undefined;
    if (!part || this.#part) return;
    this.#part = part;
    const { value } = this.first.current;
    if (value) {
      const known = part.carefully(value, this.onRemainder);
      this.distrusted = !known;
      if (known) {
        this.first.put(known);
      } else {
        this.first.forget();
        this.first.start();
      }
    }
    this.#finding = part.begin(this as unknown as Host);
    if (this.#soon || this.q) this.#finding.wantSearch();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // What comes later does not stand in the way of painting; where nothing is painted it does not wait for that.
    if (!this.#paints && this.first.current.value) {
      this.#paints = true;
      const painted = () => (this.painted = true);
      requestAnimationFrame(() => setTimeout(painted));
      setTimeout(painted, longestPaint);
    }
    const cards = this.renderRoot.querySelectorAll<HTMLElement>('.list > .card .head > .button');
    if (this.#focusAt && cards[this.#focusAt]) {
      cards[this.#focusAt]!.focus();
      this.#focusAt = 0;
    }
  }
  #paints = false;
  /** The card that gets the focus when it is there: the first that "show more" brings. */
  #focusAt = 0;

  protected override forget = (): void => {
    this.q = '';
    this.opened = [];
    this.#finding?.forget();
  };

  protected override renderContent(): TemplateResult {
    return html`${this.heading(this.t('title'), 0, { class: 'title' })}
    ${this.files ? this.bring(filesNote)?.oldFiles(this.server, this.language, this.t) : nothing}
    ${this.renderReading(this.first, answer => {
      try {
        return this.#view(answer);
      } catch (reason) {
        // An answer that has not been read with care yet may lack what is shown.
        if (this.#finding) throw reason;
        return this.renderWaiting();
      }
    })}`;
  }

  #view(answer: GroupsAnswer): TemplateResult {
    const finding = this.#finding;
    const preset = this.isPreset;
    const results = finding?.results(answer) ?? {
      ...answer,
      items: preset ? [] : answer.items,
      waiting: preset || this.q.trim() !== '',
    };
    return html`<div class="finder" role="search">
      <div class="search" part="search" @focusin=${this.#about}>
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
          .value=${this.q}
          @input=${({ target }: Event) => {
            this.q = (target as HTMLInputElement).value;
            this.shown = step;
            finding?.search({}, true);
          }}
        />
        ${finding?.help()}
      </div>
      <details
        class="filters"
        part="filters"
        @focusin=${this.#about}
        ?open=${this.wide || this.choicesOpen}
        @toggle=${({ target }: Event) => {
          if (!this.wide) this.choicesOpen = (target as HTMLDetailsElement).open;
        }}
      >
        <summary>${finding?.narrowWords() ?? this.t('narrow')}</summary>
        ${finding ? finding.narrowing(results) : nothing}
      </details>
      <div class="results">
        ${finding?.above()}
        <div class="count">
          <p role="status">${this.#count(results)}</p>
          ${finding?.sorting()}
        </div>
        ${results.total ? this.#list(results) : finding?.none(results)}
      </div>
    </div>`;
  }

  #count({ waiting, total, partial }: Results): string {
    if (waiting) return this.t('waiting');
    const count = total ? this.t('results', { count: total }) : this.t('no-results');
    return partial ? `${count}. ${this.#finding?.partialWords() ?? ''}` : count;
  }

  #list({ items, next }: Results): TemplateResult {
    const { words, shown } = this;
    const waits = items.length < shown;
    // Made here and not while they are put in place: an answer that lacks what a card says is noticed in time.
    const cards = items
      .filter(({ id }) => id !== this.#finding?.pinned)
      .slice(0, shown)
      .map(group => ({ id: group.id, card: this.card(group, words) }));
    return html`<ul role="list" class="groups list">
        ${repeat(
          cards,
          ({ id }) => id,
          ({ card }) => card,
        )}
      </ul>
      ${
        items.length > shown || next
          ? html`<button
              class="button"
              type="button"
              aria-disabled=${waits}
              @click=${() => {
                if (waits) return;
                this.#focusAt = shown;
                this.shown = shown + step;
                this.#finding?.more();
              }}
            >
              ${this.t('more')}
            </button>`
          : nothing
      }`;
  }

  /** One group, with what unfolds under it once it was opened. */
  protected card(group: GroupSummary, words = this.words): TemplateResult {
    const { id } = group;
    const open = this.opened.includes(id);
    const details = this.#finding?.details(id) ?? this.renderWaiting();
    return renderCard(group, words, open ? details : undefined, () => {
      this.opened = open ? this.opened.filter(one => one !== id) : [...this.opened, id];
    });
  }

  protected headingUnder = (depth: number): number =>
    Math.min((Number(this.setting('heading-level')) || 2) + depth, 6);

  protected get words(): Words {
    const { language, t, has, label, say, heading } = this;
    return { language, today: dayInFinland(new Date()), t, has, label, say, heading };
  }

  /** Somebody is about to search. */
  #about = (): void => {
    this.#soon = true;
    this.#finding?.wantSearch();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-group-finder': KuulluksiGroupFinder;
  }
}
