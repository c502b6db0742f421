import { listPathways } from '@kuulluksi/api-client/pathways';
import type { PathwaysAnswer } from '@kuulluksi/contract/pathways/schemas';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { createClient } from '@kuulluksi/api-client/client';
import { clientOf } from '../foundation/client.ts';
import { property, state } from '../foundation/decorators.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { filesFetch, filesServer, isFiles } from '../foundation/files/address.ts';
import { hostPage } from '../foundation/host-page.ts';
import { Reading } from '../foundation/reading.ts';
import { pathwaysFirstRead } from './first-read.ts';
import { pathwaysStyles } from './pathways.styles.ts';
import { KuulluksiSelectWayEvent, type Chosen } from './select-event.ts';
import { audienceOf, audiencesOf, situationOf, type Who } from './asked.ts';
import type { Links } from './targets.ts';
import type { Host, View, Ways } from './ways-part.ts';
import type { SettingName } from '../foundation/settings.ts';
import { levelTexts, pathwaysTexts, type PathwaysId } from './texts.ts';

const waysPart = () => import('./ways-part.ts');
const filesNote = () => import('../foundation/files/note-part.ts');
const comeAlongPart = () => import('./come-along-part.ts');
const picturesPart = () => import('./pictures-part.ts');

/**
 * For finding one's way to take part: who are you, which ways suit you, and where each of them leads: groups, forms, open
 * questions, people to ask. Terms are explained where they stand. To search groups by words use `kuulluksi-group-finder`.
 * Leaves the page: the organisation and the language. Who somebody says they are stays in the element; the page that
 * shows it hears of it by an event, and nothing is stored.
 *
 * @summary Who are you → the ways that suit you → real groups, forms, questions and contacts.
 * @tag kuulluksi-pathways
 * @slot - What to show without JavaScript, before the element is ready, and while the server cannot be reached.
 * @event {KuulluksiSelectWayEvent} kuulluksi-select - A person chose who they are, a way, or where it leads; can be prevented where it leads to another page.
 * @event {KuulluksiAwayEvent} kuulluksi-away - The server cannot be reached.
 * @event {KuulluksiRemainderEvent} kuulluksi-remainder - Part of an answer was broken and left out.
 * @csspart root - The box around everything.
 * @csspart choices - The choices of who somebody is, or of their situation.
 * @csspart way - One way.
 * @csspart targets - Where a way leads.
 * @csspart steps - What happens when somebody wants to come along.
 * @csspart old - Of which day the files of a site without a server are, where that is long ago.
 * @csspart term - A term in a text, which opens its explanation.
 * @csspart explanation - What a term means.
 * @cssprop --kuulluksi-accent - Colour of choices, links and what is open.
 * @cssprop --kuulluksi-surface - Ground of a way.
 * @cssprop --kuulluksi-raised - Ground of an explanation.
 * @cssprop --kuulluksi-said - Tint of pictures.
 */
export class KuulluksiPathways extends KuulluksiElement<PathwaysId> {
  static override styles = [KuulluksiElement.styles, pathwaysStyles].flat();

  /** Who somebody is, chosen beforehand: `parent`. An unknown code is asked for as if there were none. */
  @property() audience?: string;
  /** The situation, chosen beforehand: `after-care`; `any` asks for none. */
  @property({ attribute: 'care-context' }) careContext?: string;
  /** The page of groups to lead to, instead of the server's own; the name of the group is added as `#group=…`. */
  @property({ attribute: 'groups-page' }) groupsPage?: string;
  /** The page with the feedback form, or its anchor: `#palaute`. Without it the server's own. */
  @property({ attribute: 'feedback-page' }) feedbackPage?: string;
  /** The page with the board. Without it the server's own. */
  @property({ attribute: 'board-page' }) boardPage?: string;

  /** Folder of the files of a site without a server, which `npm run export` writes: `/kuulluksi/`. */
  @property() files?: string;

  protected override get bundles() {
    return [pathwaysTexts, levelTexts[this.level]].filter(bundle => bundle !== undefined);
  }

  @state() private who: Who = {};
  @state() private view: View = 'who';

  #ways: Ways | undefined;
  #answer = new Reading<PathwaysAnswer>(
    this,
    signal =>
      listPathways(
        this.client,
        pathwaysFirstRead({ organisations: this.organisations, language: this.language }).query,
        {
          signal,
          onRemainder: this.onRemainder,
        },
      ),
    { away: this.onAway },
  );

  private get client() {
    const { server } = this;
    return isFiles(server) ? createClient({ api: server, fetch: filesFetch, retries: 0 }) : clientOf(server);
  }

  /** A folder of files stands in the place of a server. */
  protected override setting(name: SettingName): string | undefined {
    return name === 'api' && this.files ? filesServer(this.files) : super.setting(name);
  }

  protected override readData(): void {
    this.#answer.start();
  }

  protected override forget = (): void => {
    this.#ways?.forget();
    this.#begin();
    this.requestUpdate();
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('audience') || changed.has('careContext')) this.#begin();
  }

  /** What the page chose beforehand is not asked. */
  #begin(): void {
    const audience = audienceOf(this.audience);
    const situation = situationOf(this.careContext);
    this.who = { audience, situation };
    this.view = audience === undefined ? 'who' : this.careContext ? 'ways' : 'situation';
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${this.heading(this.t('title'), 0, { class: 'title' })}
      ${this.files ? this.bring(filesNote)?.oldFiles(this.server, this.language, this.t) : nothing}
      ${this.renderReading(this.#answer, answer => {
        if (answer.items.length > 0 && this.view === 'who') return this.#renderWho(answer);
        const ways = this.#bringWays();
        if (!ways) return this.renderWaiting();
        return answer.items.length > 0
          ? ways.render(answer, this.view)
          : html`<p class="message">${this.t('no-ways')}</p>
              ${ways.contacts(answer)}`;
      })}
    `;
  }

  #renderWho(answer: PathwaysAnswer): TemplateResult {
    return html`${this.heading(this.t('who'), 1, { id: 'step' })}
      <p class="muted">${this.t('who-hint')}</p>
      <ul
        role="list"
        class="choices"
        part="choices"
        @focusin=${() => this.#bringWays()}
        @pointerenter=${() => this.#bringWays()}
      >
        ${audiencesOf(answer, this.level).map(code =>
          this.#choice(code, this.label('audience', code), code === this.who.audience, () =>
            this.#choose({ audience: code }, 'situation'),
          ),
        )}
      </ul>
      <button class="plain" type="button" @click=${() => this.#choose({}, 'ways')}>
        ${this.t('all-ways')}
      </button>`;
  }

  #choice = (code: string, words: string, chosen: boolean, choose: () => void): TemplateResult =>
    html`<li>
      <button class="choice" type="button" aria-current=${chosen ? 'true' : nothing} @click=${choose}>
        ${this.#picture(code)}<span>${words}</span>
      </button>
    </li>`;

  #picture = (code: string): TemplateResult | typeof nothing =>
    this.level === 'child' ? (this.bring(picturesPart)?.pictureOf(code) ?? nothing) : nothing;

  #bringWays(): Ways | undefined {
    const part = this.bring(waysPart);
    if (part) this.#ways ??= new part.Ways(() => this.#host);
    return part && this.#ways;
  }

  get #host(): Host {
    const { level, language, who, t, label, say, heading } = this;
    return {
      element: this,
      ...{ level, language, who, label, say, heading },
      t: t as never,
      links: organisation => this.#links(organisation),
      picture: this.#picture,
      choice: this.#choice,
      choose: this.#choose,
      go: this.#go,
      waiting: () => this.renderWaiting(),
      tell: this.#tell,
      comeAlongPart: () => this.bring(comeAlongPart),
      takesRequests: !isFiles(this.server),
      joinForm: this.#joinForm,
    };
  }

  /** The element that asks, at its place in the page's outline; the loader sees into no shadow root. */
  #joinForm = (organisation: string, as: string): TemplateResult | undefined => {
    const part = this.bring(comeAlongPart);
    if (!part || !this.bring(part.bringJoin)) return undefined;
    return html`<kuulluksi-join
      api=${this.server}
      organisation=${organisation}
      kind="come-along"
      as=${as}
      age-level=${this.level}
      heading-level=${Math.min((Number(this.setting('heading-level')) || 2) + 3, 6)}
      theme=${this.setting('theme') ?? nothing}
    ></kuulluksi-join>`;
  };

  /** Where targets lead: the host's own pages, else the server's; a site without a server has the first alone. */
  #links(organisation: string): Links {
    const { server, language, level } = this;
    const groupsPage = hostPage(this.groupsPage);
    const onServer = (path: string, query: Record<string, string> = {}) =>
      isFiles(server)
        ? undefined
        : `${server}${path}?${new URLSearchParams({ ...query, language, 'age-level': level })}`;
    return {
      group: id =>
        groupsPage === undefined ? onServer(`/groups/${id}`) : `${groupsPage.split('#')[0]}#group=${id}`,
      feedback: hostPage(this.feedbackPage) ?? onServer('/feedback', { organisation }),
      openQuestion: id => onServer('/feedback', { organisation, 'open-question': id }),
      board: hostPage(this.boardPage) ?? onServer('/board', { organisation }),
      sheet: onServer('/print/my-meeting'),
    };
  }

  #choose = (who: Who, view: View): void => {
    this.who = who;
    const { audience, situation } = who;
    this.#tell({ ...(audience && { audience }), ...(situation && { situation }) });
    void this.#go(view);
  };

  /** Whoever came to another view hears where they are, also where that comes later. */
  #go = async (view: View): Promise<void> => {
    this.view = view;
    this.#focus = true;
    await this.updateComplete;
  };
  #focus = false;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const step = this.#focus && this.renderRoot.querySelector<HTMLElement>('#step');
    if (!step) return;
    this.#focus = false;
    step.focus();
  }

  #tell = (chosen: Chosen): boolean => this.dispatchEvent(new KuulluksiSelectWayEvent(chosen));
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-pathways': KuulluksiPathways;
  }
}
