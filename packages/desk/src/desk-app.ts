import { listOrganisations } from '@kuulluksi/api-client/organisations';
import { readMe, signOut } from '@kuulluksi/api-client/staff';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { Me } from '@kuulluksi/contract/staff/schemas';
import { interfaceLanguages, type InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { recordOf, sectionOf, sectionsFor, type SectionId } from './navigation.ts';
import { appStyles } from './desk-app.styles.ts';
import { DeskElement } from './foundation/desk-element.ts';
import type { DeskEntrance } from './staff/desk-entrance.ts';
import type { DeskMatter } from './matters/desk-matter.ts';
import type { DeskMatters } from './matters/desk-matters.ts';
import { forgetDrafts, hasDrafts } from './foundation/drafts.ts';
import { firstLanguage } from './matters/answer-draft.ts';
import { matterOfHash, type OneTimeLink } from './staff/link.ts';

/** The staff's desk: who is signed in, one list, one matter. */
export class DeskApp extends DeskElement {
  static override styles = [DeskElement.styles, appStyles].flat();

  /** A one-time link that the desk was opened with. */
  @property({ attribute: false }) link?: OneTimeLink | undefined;

  /** Undefined until it is known, null when nobody is signed in. */
  @state() private me: Me | null | undefined;
  @state() private away = false;
  @state() private open: string | undefined;
  @state() private hash = '';
  /** The member's organisation: its units, kinds of feedback and help lines. */
  @state() private home: Organisation | undefined;
  /** On a phone the sections are behind one line. */
  private readonly narrow = matchMedia('(max-width: 40rem)');
  @query('.sections details') private readonly menu!: HTMLDetailsElement | null;
  @query('kuulluksi-desk-matters') private readonly matters!: DeskMatters | null;
  @query('kuulluksi-desk-matter') private readonly matter!: DeskMatter | null;
  @query('kuulluksi-desk-entrance') private readonly entrance!: DeskEntrance | null;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#route);
    this.narrow.addEventListener('change', this.#widthChanged);
    this.addEventListener('desk-signed-out', this.#signedOut);
    this.addEventListener('desk-changed', () => this.matters?.reread());
    addEventListener('beforeunload', this.#leavingPage);
    this.open = matterOfHash(location.hash);
    this.hash = location.hash;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#route);
    this.narrow.removeEventListener('change', this.#widthChanged);
    removeEventListener('beforeunload', this.#leavingPage);
    this.removeEventListener('desk-signed-out', this.#signedOut);
  }

  protected override sourceOfData(): string {
    return 'me';
  }

  protected override readData(): void {
    // Who comes by a link wants in by it, whoever was signed in before.
    if (this.link) this.me = null;
    else void this.#readMe();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.speech) document.title = this.t('document-title');
  }

  protected override renderContent(): TemplateResult {
    return html`
      <header class="top">
        <h1><span class="mark" aria-hidden="true"></span>Kuulluksi <span>${this.t('desk')}</span></h1>
        ${
          this.me
            ? html`<p class="who">
                <span>${this.me.name}</span>
                <span class="muted small">${this.say(this.me.organisation.name)}</span>
              </p>`
            : nothing
        }
        ${this.#renderLanguages()}
        ${
          this.me
            ? html`<button class="button" type="button" @click=${() => this.#signOut()}>
                ${this.t('sign-out')}
              </button>`
            : nothing
        }
      </header>
      <main>${this.#renderMain()}</main>
    `;
  }

  #renderMain(): TemplateResult {
    if (this.me) return this.#renderDesk(this.me);
    if (this.away) return this.renderAway({ now: () => void this.#readMe() });
    if (this.me === undefined) return html`<p class="muted" role="status">${this.t('waiting')}</p>`;
    return html`<kuulluksi-desk-entrance
      .api=${this.setting('api')}
      .link=${this.link}
      @desk-entered=${(event: CustomEvent<Me>) => this.#entered(event.detail)}
    ></kuulluksi-desk-entrance>`;
  }

  #renderDesk(me: Me): TemplateResult {
    const may = sectionsFor(me.rights);
    const section = sectionOf(this.hash, me.rights);
    if (!section) return html`<p class="message">${this.t('nothing-for-your-role')}</p>`;
    return html`${
        me.mailRefusedSince
          ? html`<p class="message mail">
              ${this.t('mail-refused', { day: sayFullDay(me.mailRefusedSince, this.language) })}
            </p>`
          : nothing
      }
      <div class="desk">
        ${
          may.length > 1
            ? html`<nav class="sections" aria-label=${this.t('sections')}>
                <details ?open=${!this.narrow.matches}>
                  <summary>${`${this.t('sections')}: ${this.t(section)}`}</summary>
                  <ul role="list">
                    ${may.map(
                      id =>
                        html`<li>
                          <a href="#/${id}" aria-current=${id === section ? 'page' : nothing}
                            >${this.t(id)}</a
                          >
                        </li>`,
                    )}
                  </ul>
                </details>
              </nav>`
            : nothing
        }
        <div class="section">${this.#renderSection(section, me)}</div>
      </div>`;
  }

  #renderSection(section: SectionId, me: Me): TemplateResult {
    const api = this.setting('api');
    const record = recordOf(this.hash);
    const first = this.#firstLanguage;
    switch (section) {
      case 'matters':
        return this.#renderMatters(me);
      case 'joining':
        return html`<kuulluksi-desk-joining
          .api=${api}
          .first=${first}
          .openId=${record}
        ></kuulluksi-desk-joining>`;
      case 'board':
        return html`<kuulluksi-desk-entries
          .api=${api}
          .home=${this.home}
          .first=${first}
        ></kuulluksi-desk-entries>`;
      case 'enter-feedback':
        return html`<kuulluksi-desk-enter-feedback
          .api=${api}
          .me=${me}
          .home=${this.home}
          .first=${first}
        ></kuulluksi-desk-enter-feedback>`;
      case 'raise-matter':
        return html`<kuulluksi-desk-raise-matter
          .api=${api}
          .me=${me}
          .home=${this.home}
          .first=${first}
        ></kuulluksi-desk-raise-matter>`;
      case 'groups':
        return html`<kuulluksi-desk-groups
          .api=${api}
          .me=${me}
          .home=${this.home}
          .first=${first}
          .openId=${record}
        ></kuulluksi-desk-groups>`;
      case 'panels':
        return html`<kuulluksi-desk-panels
          .api=${api}
          .me=${me}
          .home=${this.home}
          .first=${first}
          .openId=${record}
        ></kuulluksi-desk-panels>`;
      case 'agendas':
        return html`<kuulluksi-desk-agendas
          .api=${api}
          .me=${me}
          .home=${this.home}
          .first=${first}
          .openId=${record}
        ></kuulluksi-desk-agendas>`;
      case 'open-questions':
        return html`<kuulluksi-desk-open-questions
          .api=${api}
          .first=${first}
        ></kuulluksi-desk-open-questions>`;
      case 'question-sets':
        return html`<kuulluksi-desk-question-sets
          .api=${api}
          .home=${this.home}
          .first=${first}
          .openId=${record}
        ></kuulluksi-desk-question-sets>`;
      case 'pathways':
        return html`<kuulluksi-desk-pathways
          .api=${api}
          .home=${this.home}
          .first=${first}
        ></kuulluksi-desk-pathways>`;
      case 'glossary':
        return html`<kuulluksi-desk-glossary .api=${api} .first=${first}></kuulluksi-desk-glossary>`;
      case 'templates':
        return html`<kuulluksi-desk-templates .api=${api}></kuulluksi-desk-templates>`;
      case 'log':
        return html`<kuulluksi-desk-log .api=${api}></kuulluksi-desk-log>`;
    }
  }

  /** The language in which the organisation's staff write first. */
  get #firstLanguage(): string {
    return firstLanguage(this.home?.languages[0] ?? 'fi');
  }

  #renderMatters(me: Me): TemplateResult {
    const api = this.setting('api');
    return html`<div class="panes" data-open=${this.open ? 'matter' : 'list'}>
      <kuulluksi-desk-matters
        class="list"
        .api=${api}
        .home=${this.home}
        .selected=${this.open}
      ></kuulluksi-desk-matters>
      ${
        this.open
          ? html`<kuulluksi-desk-matter
              class="open"
              .api=${api}
              .me=${me}
              .home=${this.home}
              .matterId=${this.open}
            ></kuulluksi-desk-matter>`
          : html`<p class="open nothing-open muted">${this.t('nothing-open')}</p>`
      }
    </div>`;
  }

  #renderLanguages(): TemplateResult {
    return html`<div class="languages" role="group" aria-label=${this.t('languages')}>
      ${interfaceLanguages.map(
        language =>
          html`<button
            type="button"
            lang=${language === 'fi-simple' ? 'fi' : language}
            aria-pressed=${language === this.language}
            @click=${() => this.#choose(language)}
          >
            ${{ fi: 'Suomi', sv: 'Svenska', en: 'English', 'fi-simple': 'Selkosuomi' }[language]}
          </button>`,
      )}
    </div>`;
  }

  /** For as long as the page is open: nothing is stored. */
  #choose(language: InterfaceLanguage): void {
    document.documentElement.lang = language;
  }

  async #readMe(): Promise<void> {
    this.away = false;
    try {
      this.me = await readMe(this.client);
      await this.#readHome();
    } catch (error) {
      if (isProblemError(error) && error.problem.status < 500) this.me = null;
      else this.away = true;
    }
  }

  /** Without it the desk works, only without the names of units and the numbers of help lines. */
  async #readHome(): Promise<void> {
    if (!this.me || sectionsFor(this.me.rights).length === 0) return;
    try {
      const organisation = this.me.organisation.id;
      const { items } = await listOrganisations(this.client, { organisation, language: this.language });
      this.home = items[0];
    } catch {
      this.home = undefined;
    }
  }

  /** The browser asks before words that were not sent are lost with the page. */
  #leavingPage = (event: BeforeUnloadEvent): void => {
    if (hasDrafts()) event.preventDefault();
  };

  async #entered(me: Me): Promise<void> {
    this.link = undefined;
    this.me = me;
    void this.#readHome();
    await this.updateComplete;
    await (this.open ? this.matter?.focusOn('#title') : this.matters?.focusOn('#title'));
  }

  async #signOut(): Promise<void> {
    try {
      await signOut(this.client);
    } catch (error) {
      if (!isProblemError(error)) {
        this.away = true;
        return;
      }
    }
    forgetDrafts();
    await this.#leave();
  }

  /** Whoever changed the section hears where they are. */
  async #focusOnSection(): Promise<void> {
    const view = this.renderRoot.querySelector<DeskElement>('.section > *, .panes > .list');
    if (view?.focusOn) await view.focusOn('#title');
    else await this.matters?.focusOn('#title');
  }

  #widthChanged = (): void => this.requestUpdate();

  #signedOut = (): void => void this.#leave();

  async #leave(): Promise<void> {
    this.me = null;
    await this.updateComplete;
    await this.entrance?.focusOn('#title');
  }

  #route = async (): Promise<void> => {
    const before = this.open;
    this.open = matterOfHash(location.hash);
    this.hash = location.hash;
    if (this.narrow.matches && this.menu) this.menu.open = false;
    await this.updateComplete;
    if (this.open) await this.matter?.focusOn('#title');
    else if (before && this.matters) await this.matters.focusOnMatter(before);
    else await this.#focusOnSection();
  };
}
