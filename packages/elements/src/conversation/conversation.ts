import { openConversation } from '@kuulluksi/api-client/conversations';
import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { receiptCodeForm, tidyReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import type { Conversation, MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from '../foundation/decorators.ts';
import { clientOf } from '../foundation/client.ts';
import { Again } from '../foundation/again.ts';
import { sayFullDay } from '../foundation/dates.ts';
import { faultWords } from '../foundation/form/fault-words.ts';
import { textField } from '../foundation/form/fields.ts';
import { formStyles } from '../foundation/form/form.styles.ts';
import { formTexts, type FormTextId } from '../foundation/form/form-texts.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { problemTexts, type ProblemTextId } from '../foundation/problem-texts.ts';
import { matterTexts, type MatterTextId } from '../foundation/matter-texts.ts';
import { statusStyles } from '../foundation/status.styles.ts';
import { conversationStyles } from './conversation.styles.ts';
import { conversationTexts, type ConversationId } from './texts.ts';

type Message = MatterConversation['messages'][number];

/** All state of the element, as one plain object. Nothing of it is kept anywhere else. */
interface Opening {
  typed: string;
  fault?: 'required' | 'wrong-form' | 'code-not-found';
  /** Said aloud too, where moving the focus reads nothing out. */
  faultSaid: boolean;
  progress: 'none' | 'opening' | 'away' | 'busy' | 'refused';
  conversation?: Conversation;
  /** A shared phone: own words stand in view only when asked for. */
  ownInView: boolean;
  closed: boolean;
}

const closed = (): Opening => ({
  typed: '',
  faultSaid: false,
  progress: 'none',
  ownInView: false,
  closed: false,
});

/**
 * For reading the answer to feedback with the receipt code that was shown when it was sent. To give feedback use
 * `kuulluksi-feedback-form`. Leaves the page: the code, in the body of the call. Nothing is kept on the device, and
 * closing forgets everything.
 *
 * @summary Open the answer to feedback with its code.
 * @tag kuulluksi-conversation
 * @slot - What to show without JavaScript and before the element is ready.
 * @event {KuulluksiAwayEvent} kuulluksi-away - The server cannot be reached.
 * @csspart root - The box around everything.
 * @csspart field - The field for the code.
 * @csspart conversation - What the code opened.
 * @csspart answered - One answer.
 * @csspart said - What the person wrote.
 * @cssprop --kuulluksi-said - Ground of what was said.
 * @cssprop --kuulluksi-answered - Ground of what was answered.
 */
export class KuulluksiConversation extends KuulluksiElement<
  ConversationId | FormTextId | MatterTextId | ProblemTextId
> {
  static override styles = [KuulluksiElement.styles, formStyles, statusStyles, conversationStyles].flat();

  protected override readonly bundles = [conversationTexts, formTexts, matterTexts, problemTexts];

  private get client() {
    return clientOf(this.server);
  }

  @state() private opening: Opening = closed();

  #attempts: Again<Conversation> | undefined;
  #abort: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.forget);
    this.forget();
  }

  /** Nothing is read before a person gives a code. */
  protected override readData(): void {}

  protected override renderContent(): TemplateResult {
    const { conversation } = this.opening;
    return conversation?.what === 'matter' ? this.#renderOpened(conversation) : this.#renderField();
  }

  #renderField(): TemplateResult {
    const { typed, progress } = this.opening;
    return html`${this.heading(this.t('title'), 0, { id: 'title' })}
      <div class="form">
        <p>${this.t('intro')}</p>
        ${textField({
          id: 'code',
          label: this.t('code'),
          hint: this.t('code-hint'),
          value: typed,
          error: this.#faultWords(),
          inputMode: 'numeric',
          typed: value => this.#set({ typed: value }),
          left: () => undefined,
          entered: this.#open,
          t: this.t,
        })}
        <div class="actions">
          <button
            class="button main"
            type="button"
            aria-disabled=${progress === 'opening' ? 'true' : nothing}
            @click=${this.#open}
          >
            ${this.t(progress === 'away' || progress === 'busy' ? 'try-again' : 'open')}
          </button>
        </div>
        <div role="status">${this.#renderProgress()}</div>
      </div>`;
  }

  #faultWords(): string | undefined {
    const { fault } = this.opening;
    return fault && this.speech && faultWords(this.speech, { field: 'code', code: fault });
  }

  #renderProgress(): TemplateResult | typeof nothing {
    const { progress, closed, faultSaid } = this.opening;
    if (faultSaid) return html`<p class="visually-hidden">${this.#faultWords()}</p>`;
    if (progress === 'none') return closed ? html`<p>${this.t('closed')}</p>` : nothing;
    if (progress === 'opening') return html`<p>${this.t('opening')}</p>`;
    const words = { away: 'away', busy: 'too-many', refused: 'problem.internal' } as const;
    return html`<div class="message"><p>${this.t(words[progress])}</p></div>`;
  }

  #renderOpened(conversation: MatterConversation): TemplateResult {
    const answers = conversation.messages.filter(({ from }) => from === 'staff');
    const own = conversation.messages.filter(({ from }) => from === 'person');
    const { ownInView } = this.opening;
    return html`${this.heading(this.t('opened'), 0, { id: 'opened' })}
      <div class="form" part="conversation">
        <div class="about" data-status=${conversation.status}>
          <p class="status">
            <span class="shape" aria-hidden="true"></span>${this.label('status', conversation.status)}
          </p>
          <p>${this.t('with')} ${this.say(conversation.organisation.name)}</p>
          <p class="muted">${this.t(conversation.published ? 'published' : 'not-published')}</p>
        </div>
        <section class="messages">
          ${this.heading(this.t('answers'), 1)}
          ${
            answers.length === 0
              ? html`<p>${this.t('no-answer-yet')}</p>`
              : html`<ul role="list" class="messages">
                  ${answers.map(message => this.#renderAnswer(message))}
                </ul>`
          }
        </section>
        <section class="messages">
          <div class="actions">
            <button
              class="button"
              type="button"
              aria-expanded=${ownInView ? 'true' : 'false'}
              @click=${() => this.#set({ ownInView: !ownInView })}
            >
              ${this.t(ownInView ? 'hide-own' : 'show-own')}
            </button>
          </div>
          ${
            ownInView
              ? html`${this.heading(this.t('own'), 1)}
                  <ul role="list" class="messages">
                    ${own.map(message => this.#renderOwn(message))}
                  </ul>`
              : nothing
          }
        </section>
        <div class="actions">
          <button class="button main" type="button" @click=${this.#close}>${this.t('close')}</button>
          <p class="muted small">${this.t('close-hint')}</p>
        </div>
      </div>`;
  }

  #renderAnswer({ text, role, on }: Message): TemplateResult {
    const day = sayFullDay(on, this.language);
    const who = role && role !== 'other' ? this.label('role', role) : undefined;
    return html`<li class="answered" part="answered">
      <p class="words">${text && this.say(text)}</p>
      <p class="muted small from">
        ${who ? this.t('answered-by', { role: who, day }) : this.t('answered-on', { day })}
      </p>
    </li>`;
  }

  #renderOwn({ text, on }: Message): TemplateResult {
    return html`<li class="said" part="said">
      <p class="words" dir="auto">${text && this.say(text)}</p>
      <p class="muted small">${this.t('own-on', { day: sayFullDay(on, this.language) })}</p>
    </li>`;
  }

  #set(changes: Partial<Opening>): void {
    this.opening = { ...this.opening, ...changes };
  }

  #open = async (): Promise<void> => {
    const { progress, typed } = this.opening;
    if (progress === 'opening') return;
    this.#stop();
    const code = tidyReceiptCode(typed);
    if (!receiptCodeForm.test(code)) {
      return this.#showFault(code === '' ? 'required' : 'wrong-form');
    }
    const { fault: _, ...rest } = this.opening;
    this.opening = { ...rest, faultSaid: false, progress: 'opening', closed: false };
    const { signal } = (this.#abort = new AbortController());
    this.#attempts = new Again(
      () => openConversation(this.client, { code }, { signal }),
      reason => !signal.aborted && this.#failed(reason),
    );
    const conversation = await this.#attempts.start();
    if (!conversation || signal.aborted) return;
    this.opening = { ...closed(), conversation };
    await this.#focus('opened');
  };

  /** What went wrong with one try. Answers whether to try again, or after how many seconds at least. */
  #failed(reason: unknown): boolean | number {
    const problem = isProblemError(reason) ? reason : undefined;
    if (!problem || problem.problem.status >= 500) {
      if (!problem && this.opening.progress !== 'away') this.onAway();
      this.#set({ progress: 'away' });
      return problem?.retryAfter ?? true;
    }
    if (problem.code === 'too-many-requests') {
      this.#set({ progress: 'busy' });
      return problem.retryAfter ?? true;
    }
    if (problem.code === 'code-not-found') void this.#showFault('code-not-found');
    else this.#set({ progress: 'refused' });
    return false;
  }

  async #showFault(fault: NonNullable<Opening['fault']>): Promise<void> {
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
    this.#stop();
    this.opening = closed();
  };

  #stop(): void {
    this.#abort?.abort();
    this.#attempts?.stop();
  }

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
