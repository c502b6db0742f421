import { openConversation } from '@kuulluksi/api-client/conversations';
import type { Conversation } from '@kuulluksi/contract/conversations/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from '../foundation/decorators.ts';
import { clientOf } from '../foundation/client.ts';
import { fieldStyles } from '../foundation/form/field.styles.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { formatLocale } from '../foundation/language.ts';
import { matterTexts, type MatterTextId } from '../foundation/matter-texts.ts';
import { goesElsewhere } from '../foundation/own-pages.ts';
import { Reading } from '../foundation/reading.ts';
import type { TextBundle } from '../foundation/texts.ts';
import { statusStyles } from '../foundation/status.styles.ts';
import type { ActingHost, Panel } from './acting.ts';
import type { ActName } from './acts/acts-part.ts';
import { codeField } from './code-field.ts';
import { conversationStyles } from './conversation.styles.ts';
import { openedView, type Around } from './opened.ts';
import { Opening } from './opening.ts';
import { closed, type State } from './state.ts';
import { conversationTexts, levelTexts, type ConversationId } from './texts.ts';
import type { Voice } from './voice.ts';

const ownPart = () => import('./own/own-part.ts');
const actsPart = () => import('./acts/acts-part.ts');
const draftPart = () => import('./draft/draft-part.ts');
const requestPart = () => import('./request/request-part.ts');
const meetingPart = () => import('./meeting/meeting-part.ts');

/**
 * For reading the answer to feedback, and answering back, with the receipt code that was shown when it was sent. To give
 * feedback use `kuulluksi-feedback-form`. Leaves the page: the code, in the body of the calls, and what the person then
 * writes or decides. Nothing is kept on the device, and closing or leaving the page forgets everything.
 *
 * @summary Open the answer to feedback with its code, and answer back.
 * @tag kuulluksi-conversation
 * @slot - What to show without JavaScript and before the element is ready.
 * @event {KuulluksiSendEvent} kuulluksi-send - A person is about to send words; can be prevented. Without a word of theirs.
 * @event {KuulluksiSentEvent} kuulluksi-sent - What a person wrote was stored. Without their words or their code.
 * @event {KuulluksiAwayEvent} kuulluksi-away - The server cannot be reached.
 * @csspart root - The box around everything.
 * @csspart field - The field for the code, or for words.
 * @csspart conversation - What the code opened.
 * @csspart before - What a person should know before writing back.
 * @csspart answered - One answer.
 * @csspart said - What the person wrote, or a panel raised.
 * @csspart writing - The place to write back.
 * @csspart withdrawal - The question before what was said is taken back.
 * @csspart leave - The choice of whether others may know.
 * @csspart draft - The draft of an entry that waits for the person's word.
 * @csspart draft-entry - The entry as it would stand on the board.
 * @csspart matter - One of the matters of a meeting.
 * @csspart help - Help for who cannot wait.
 * @csspart help-notice - Help that words of danger bring into view.
 * @csspart personal-notice - What in the words could tell who somebody is.
 * @csspart receipt - The box of the code.
 * @csspart receipt-code - The code, shown again.
 * @csspart own-way - The way to the server's own page.
 * @cssprop --kuulluksi-said - Ground of what was said.
 * @cssprop --kuulluksi-answered - Ground of what was answered.
 */
export class KuulluksiConversation extends KuulluksiElement<ConversationId | MatterTextId> {
  static override styles = [KuulluksiElement.styles, fieldStyles, statusStyles, conversationStyles].flat();

  @state() private opening: State = closed();

  protected override get bundles(): readonly TextBundle<string>[] {
    const level = levelTexts[this.level];
    return [conversationTexts, matterTexts, ...(level ? [level] : [])];
  }

  /** What the person does now, and the draft that waits for them; both end with the conversation. */
  #panel: Panel | undefined;
  #draft: Panel | undefined;
  /** What gets the focus once it is there: the beginning of a part that comes later. */
  #awaited: string | undefined;

  /** Whose conversations are opened here, and where help is: read where the page or the conversation names somebody. */
  #organisations = new Reading<readonly Organisation[]>(this, async signal => {
    const { conversation } = this.opening;
    const { listOrganisations } = await import('./who-helps.ts');
    const { items } = await listOrganisations(
      this.#client,
      {
        organisation: conversation ? [conversation.organisation.id] : this.organisations,
        language: this.language,
      },
      { signal },
    );
    return items;
  });

  get #client() {
    return clientOf(this.server);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.forget);
    this.forget();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const found = this.#awaited && this.renderRoot.querySelector<HTMLElement>(`#${this.#awaited}`);
    if (!found) return;
    this.#awaited = undefined;
    found.focus();
  }

  protected override readData(): void {
    if (this.organisations.length > 0 || this.#organisation || this.#mayDemand) this.#organisations.start();
  }

  /** Until it is known whose a code is, what any organisation demands unless it says otherwise may hold. */
  get #mayDemand(): boolean {
    return goesElsewhere({ feedback: { ownPages: ['child'] } }, this.level, this.server);
  }

  /** The organisation of what is open; before that, the one that the page names alone. */
  get #organisation(): Organisation | undefined {
    const known = this.#organisations.current.value ?? [];
    const { conversation } = this.opening;
    if (conversation) return known.find(({ id }) => id === conversation.organisation.id);
    return known.length === 1 ? known[0] : undefined;
  }

  protected override exitTo(): string | undefined {
    return this.#organisation?.exitTo;
  }

  protected override renderContent(): TemplateResult {
    const { conversation } = this.opening;
    return conversation
      ? (this.#renderElsewhere() ?? this.#renderOpened(conversation))
      : html`${this.heading(this.t('title'), 0, { id: 'title' })} ${this.#ownWay ?? this.#renderBegin()}`;
  }

  /** Whose it is, a code has told: where they demand their own page, or it is not known yet, nothing is read here. */
  #renderElsewhere(): TemplateResult | undefined {
    if (!this.#mayDemand) return undefined;
    const { state } = this.#organisations.current;
    if (this.#organisation || state === 'ready' || state === 'refused') return this.#ownWay;
    return state === 'away' ? this.renderAway(this.#organisations) : this.renderWaiting();
  }

  /** The field; where this may not be the place for a code, not before that is known. */
  #renderBegin(): TemplateResult {
    return this.#mayDemand && this.#organisations.current.state !== 'refused'
      ? this.renderReading(this.#organisations, () => this.#renderField(), nothing)
      : this.#renderField();
  }

  /** The way to the server's own page, where the organisation takes words of this level nowhere else. */
  get #ownWay(): TemplateResult | undefined {
    // Until a code tells whose it is, one of several that demands its own page is enough: what is opened may be theirs.
    const one = this.#organisation;
    const known = one ? [one] : (this.#organisations.current.value ?? []);
    if (!known.some(each => goesElsewhere(each, this.level, this.server))) return undefined;
    const query = new URLSearchParams({ 'age-level': this.level, language: this.language });
    return html`<section class="form" part="own-way">
      <p>${this.t('own-way')}</p>
      <p>
        <a class="button main" href="${this.server.replace(/\/$/, '')}/conversation?${query}"
          >${this.t('own-way-go')}</a
        >
      </p>
    </section>`;
  }

  #renderField(): TemplateResult {
    const { typed, progress } = this.opening;
    const again = progress === 'away' || typeof progress === 'number';
    return html`<div class="form">
      <p>${this.t('intro')}</p>
      ${codeField({
        value: typed,
        error: this.#faultWords(),
        typed: value => this.#set({ typed: value }),
        entered: this.#open.open,
        t: this.t,
      })}
      <div class="actions">
        <button
          class="button main"
          type="button"
          aria-disabled=${progress === 'opening' ? 'true' : nothing}
          @click=${this.#open.open}
        >
          ${this.t(again ? 'try-again' : 'open')}
        </button>
      </div>
      <div role="status">${this.#renderProgress()}</div>
    </div>`;
  }

  #faultWords(): string | undefined {
    const { fault } = this.opening;
    return fault && this.t(`code.${fault}`);
  }

  #renderProgress(): TemplateResult | typeof nothing {
    const { progress, closed, faultSaid } = this.opening;
    if (faultSaid) return html`<p class="visually-hidden">${this.#faultWords()}</p>`;
    if (progress === 'none') return closed ? html`<p>${this.t('closed')}</p>` : nothing;
    if (progress === 'opening') return html`<p>${this.t('opening')}</p>`;
    if (progress === 'refused') return this.renderRefused('internal');
    return html`<div class="message">
      <p>${typeof progress === 'number' ? this.t('too-many', { count: progress }) : this.t('away')}</p>
    </div>`;
  }

  #renderOpened(conversation: Conversation): TemplateResult {
    const voice: Voice = {
      t: this.t,
      say: text => this.say(text),
      label: this.label,
      heading: (words, depth, attributes) => this.heading(words, depth, attributes),
      language: this.language,
      locale: formatLocale(this.language),
      level: this.level,
    };
    const around: Around = {
      ownInView: this.opening.ownInView,
      own: this.opening.ownInView ? this.bring(ownPart) : undefined,
      showOwn: this.#showOwn,
      draft: this.#renderDraft(voice),
      panel: this.opening.act ? this.#renderPanel(voice) : nothing,
      act: name => this.#act(name),
    };
    return html`<div class="form" part="conversation">
      <div class="done" id="done" tabindex="-1" role="status">
        ${this.opening.done ? html`<p>${this.opening.done}</p>` : nothing}
      </div>
      ${
        conversation.what === 'meeting'
          ? this.#renderMeeting(voice, conversation)
          : conversation.what === 'matter'
            ? openedView(voice, conversation, around)
            : (this.bring(requestPart)?.requestView(voice, conversation, around) ?? this.#waiting())
      }
      <div class="actions">
        <button class="button" type="button" id="close" @click=${this.#close}>${this.t('close')}</button>
        <p class="muted small">${this.t('close-hint')}</p>
      </div>
    </div>`;
  }

  #renderMeeting(voice: Voice, meeting: Conversation & { what: 'meeting' }): TemplateResult {
    const part = this.bring(meetingPart);
    if (!part) return this.#waiting();
    const { act } = this.opening;
    return part.meetingView(voice, meeting, {
      act: matter => this.#act('reopen', matter),
      panel: matter => (act?.matter === matter ? this.#renderPanel(voice) : nothing),
    });
  }

  #renderDraft(voice: Voice): TemplateResult | typeof nothing {
    const { conversation } = this.opening;
    if (!this.#draft && !(conversation?.what === 'matter' && conversation.draft)) return nothing;
    const part = this.bring(draftPart);
    if (!part) return this.#waiting();
    return (this.#draft ??= part.beginDraft(this.#host)).view(voice);
  }

  #renderPanel(voice: Voice): TemplateResult | typeof nothing {
    const part = this.bring(actsPart);
    const { act } = this.opening;
    if (!part || !act) return this.#waiting();
    return (this.#panel ??= part.beginAct(this.#host, act.name, act.matter)).view(voice);
  }

  /** Where a part is on its way, or cannot be had yet. */
  #waiting(): TemplateResult {
    return this.#partAway ? this.renderAway({ now: () => this.hurry() }) : this.renderWaiting();
  }

  protected override partAway(): void {
    this.#partAway = true;
    this.requestUpdate();
  }
  #partAway = false;

  #set(changes: Partial<State>): void {
    this.opening = { ...this.opening, ...changes };
  }

  readonly #host: ActingHost = {
    client: () => this.#client,
    code: () => this.opening.code,
    language: () => this.language,
    conversation: () => this.opening.conversation,
    organisation: () => this.#organisation,
    asking: () => this.#organisations.current.state === 'waiting' && !this.#organisation,
    ownWay: () => this.#ownWay,
    update: () => this.requestUpdate(),
    took: conversation => this.#set({ conversation }),
    done: words => {
      this.#endAct();
      this.#set({ done: words });
      void this.#focus('done');
    },
    back: () => {
      const { act } = this.opening;
      this.#endAct();
      void this.#focus(act?.matter ? 'opened' : `do-${act?.name}`);
    },
    readAgain: async () => {
      const conversation = await openConversation(this.#client, this.#byCode());
      this.#set({ conversation });
    },
    problem: code => this.problemWords(code),
    focus: id => this.#focus(id),
    away: this.onAway,
    tell: event => this.dispatchEvent(event),
  };

  #byCode() {
    return { code: this.opening.code, language: this.language };
  }

  #endAct(): void {
    this.#panel?.stop();
    this.#panel = undefined;
    this.#awaited = undefined;
    const { act: _, done: __, ...rest } = this.opening;
    this.opening = rest;
  }

  #act(name: ActName, matter?: string): void {
    this.#endAct();
    this.#set({ act: { name, matter } });
    this.#partAway = false;
    this.#askWhoHelps();
    this.#awaited = 'act-title';
  }

  /** Help and readers are named before anybody writes. Asked whatever will be written, so that asking tells nothing. */
  #askWhoHelps(): void {
    if (!this.#organisation) this.#organisations.start();
  }

  #showOwn = (): void => {
    this.#set({ ownInView: !this.opening.ownInView });
  };

  readonly #open = new Opening({
    client: () => this.#client,
    language: () => this.language,
    state: () => this.opening,
    set: changes => this.#set(changes),
    fault: fault => void this.#showFault(fault),
    opened: (code, conversation) => this.#opened(code, conversation),
    away: this.onAway,
  });

  #opened(code: string, conversation: Conversation): void {
    this.opening = { ...closed(), code, conversation };
    if (this.#mayDemand || (conversation.what === 'matter' && conversation.draft)) this.#askWhoHelps();
    this.#awaited = 'opened';
  }

  async #showFault(fault: NonNullable<State['fault']>): Promise<void> {
    // A field that has the focus already is not read out again when it gets a fault: after Enter the words are said.
    const faultSaid = this.shadowRoot?.activeElement?.id === 'code';
    this.#set({ fault, faultSaid, progress: 'none', closed: false });
    await this.#focus('code');
  }

  #close = async (): Promise<void> => {
    this.forget();
    this.#set({ closed: true });
    await this.#focus('title');
  };

  protected override forget = (): void => {
    this.#open.stop();
    this.#endAct();
    this.#draft?.stop();
    this.#draft = undefined;
    this.opening = closed();
  };

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-conversation': KuulluksiConversation;
  }
}
