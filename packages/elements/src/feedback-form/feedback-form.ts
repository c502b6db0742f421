import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { readFeedbackForm } from '@kuulluksi/api-client/feedback';
import type { FeedbackForm } from '@kuulluksi/contract/feedback/form-schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Again } from '../foundation/again.ts';
import { clientOf } from '../foundation/client.ts';
import { KuulluksiSendEvent, KuulluksiSentEvent } from '../foundation/events.ts';
import { summaryId } from '../foundation/form/error-summary.ts';
import { controlId, faultWords } from '../foundation/form/fault-words.ts';
import { formStyles } from '../foundation/form/form.styles.ts';
import { formTexts, type FormTextId } from '../foundation/form/form-texts.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { Reading } from '../foundation/reading.ts';
import { beforeWriting, helpNow, nobodyReads } from './before.ts';
import { feedbackFormStyles } from './feedback-form.styles.ts';
import { feedbackFormFirstRead } from './first-read.ts';
import { faultSummary, organisationChoice, questions } from './questions.ts';
import type * as sendingModule from './sending.ts';
import { emptyForm, faultsToShow, inputOf, noAnswer, type FormState } from './state.ts';
import { feedbackFormTexts, levelTexts, type FeedbackFormId } from './texts.ts';
import { takersOf, type Acts, type FormContext, type LevelView, type Taker, type Voice } from './voice.ts';

type Sending = typeof sendingModule;
type Proof = InstanceType<Sending['Proof']>;

/** Refusals after which the same may be sent again a little later. */
const passing = ['too-many-requests', 'proof-needed'];

/** Levels with a view of their own; the others share one. */
const levelViews: Partial<Record<AgeLevel, () => Promise<LevelView>>> = {
  child: () => import('./child/child-view.ts'),
};

/**
 * For telling an organisation what is well, what is not, or what to change: without a name, an account or a cookie.
 * Before the text it says who reads, what anonymous covers and where help is now; at the end it shows a code that opens
 * the answer. To read an answer use `kuulluksi-conversation`; to see what others have said, `kuulluksi-board`. Leaves
 * the page: what the person answered, the level of words and the language, once the person has checked and sent it.
 * Nothing is kept on the device.
 *
 * @summary Give feedback without a name and get a code for the answer.
 * @tag kuulluksi-feedback-form
 * @slot - What to show without JavaScript, before the element is ready, and while the server cannot be reached.
 * @event {KuulluksiSendEvent} kuulluksi-send - A person is about to send; can be prevented. Without a word of theirs.
 * @event {KuulluksiSentEvent} kuulluksi-sent - What a person sent was stored. Without their words or their code.
 * @event {KuulluksiAwayEvent} kuulluksi-away - The server cannot be reached.
 * @event {KuulluksiRemainderEvent} kuulluksi-remainder - Part of an answer was broken and left out.
 * @csspart root - The box around everything.
 * @csspart help - Help for who cannot wait.
 * @csspart questions - The questions.
 * @csspart field - One question with its hint, its error and its control.
 * @csspart error-summary - All faults, after checking.
 * @csspart check - The answers before they are sent.
 * @csspart answers - The list of the answers before they are sent.
 * @csspart sent - Thanks and what happens next.
 * @csspart receipt - The box of the code.
 * @csspart receipt-code - The code that opens the answer.
 * @cssprop --kuulluksi-danger - Colour of errors.
 * @cssprop --kuulluksi-control-border - Border of fields.
 */
export class KuulluksiFeedbackForm extends KuulluksiElement<FeedbackFormId | FormTextId> {
  static override styles = [KuulluksiElement.styles, formStyles, feedbackFormStyles].flat();

  /** A question set to answer instead of the organisation's usual one. */
  @property({ attribute: 'question-set' }) questionSet?: string;
  /** The open question ("we ask") that the form is to answer. */
  @property({ attribute: 'open-question' }) openQuestion?: string;
  /** The unit that the feedback is about, chosen already. */
  @property() unit?: string;

  @state() private form: FormState = emptyForm();
  @state() private sending?: Sending;
  @state() private levelView: LevelView | undefined;

  protected override get bundles() {
    const own = levelTexts[this.level];
    return [feedbackFormTexts, formTexts, ...(own ? [own] : []), ...(this.levelView?.bundles ?? [])];
  }

  #asked = new Reading<FeedbackForm>(
    this,
    signal =>
      readFeedbackForm(clientOf(this.server), this.#firstRead(), { signal, onRemainder: this.onRemainder }),
    { away: this.onAway },
  );
  /** Fetches the code that only sending needs, until it is here. */
  #fetching: Again<Sending> | undefined;
  #fetched: Promise<Sending | undefined> | undefined;
  #fetchingView: Again<LevelView> | undefined;
  /** Sends, until it is stored or refused. */
  #attempts: Again<unknown> | undefined;
  #abort: AbortController | undefined;
  #proof: Proof | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#fetching?.stop();
    this.#fetched = undefined;
    this.#fetchingView?.stop();
    this.#stopSending();
    this.#proof?.stop();
  }

  protected override sourceOfData(): string {
    return JSON.stringify([super.sourceOfData(), this.questionSet, this.openQuestion]);
  }

  #firstRead() {
    const { organisations, level, language, questionSet, openQuestion } = this;
    return feedbackFormFirstRead({ organisations, level, questionSet, openQuestion, language }).query;
  }

  protected override readData(): void {
    this.#asked.start();
    void this.#fetchLevelView();
    // After the first paint, so that it does not stand in the way of reading.
    requestAnimationFrame(() => setTimeout(() => this.isConnected && void this.#fetchSending()));
  }

  async #fetchLevelView(): Promise<void> {
    this.#fetchingView?.stop();
    this.levelView = undefined;
    const fetchView = levelViews[this.level];
    if (!fetchView) return;
    const fetching = (this.#fetchingView = new Again(fetchView, () => true));
    const view = await fetching.start();
    if (!view || fetching !== this.#fetchingView) return;
    this.levelView = view;
    this.#adopt(view);
    this.speakMore();
  }

  protected override forget = (): void => {
    this.#stopSending();
    this.form = emptyForm();
  };

  protected override exitTo(): string | undefined {
    return this.#chosenOf(takersOf(this.#asked.current.value?.items ?? []))?.exitTo;
  }

  /** The styles of a level's view come with its code. */
  #adopt({ styles }: LevelView): void {
    const { adoptedStyleSheets: here } = this.renderRoot as ShadowRoot;
    for (const { styleSheet } of styles) {
      if (styleSheet && !here.includes(styleSheet)) here.push(styleSheet);
    }
  }

  protected override renderContent(): TemplateResult {
    return this.renderReading(this.#asked, asked => this.#renderView(asked));
  }

  #renderView(asked: FeedbackForm): TemplateResult {
    const takers = takersOf(asked.items);
    const chosen = this.#chosenOf(takers);
    const context = chosen && this.#contextOf(chosen, asked);
    const { sending } = this;
    const { view } = this.form;
    if (levelViews[this.level] && context) {
      return this.levelView && this.speaks(this.levelView.bundles)
        ? this.levelView.view(context)
        : html`<p class="muted" role="status">${this.t('waiting')}</p>`;
    }
    if (view === 'sent' && context && sending) return sending.sentView(context);
    if (view === 'check' && context && sending) {
      return sending.checkView(context, {
        chosen: takers.length > 1,
        change: control => this.#show('questions', control),
      });
    }
    return this.#renderQuestions(asked.items, takers, context);
  }

  #renderQuestions(
    organisations: readonly Organisation[],
    takers: readonly Taker[],
    context: FormContext | undefined,
  ): TemplateResult {
    const { speech, form } = this;
    if (!speech) return html``;
    const voice = this.#voice();
    const top = html`${this.heading(this.t('title'), 0, { id: 'title' })}
      <p class="intro">${this.t('intro')}</p>`;
    if (takers.length === 0)
      return html`${top}
        <div class="form">${nobodyReads(voice, organisations)}</div>`;
    const summary = form.summary.map(fault => ({
      words: faultWords(speech, fault),
      control: fault.field in form.draft ? controlId(fault.field) : undefined,
    }));
    return html`${top} ${faultSummary(voice, summary)}
      <div class="form">
        ${
          takers.length > 1
            ? organisationChoice(voice, takers, form.organisation, organisation =>
                this.#set({ organisation }),
              )
            : html`<p>${this.t('to-organisation')} <strong>${this.say(takers[0]!.name)}</strong></p>`
        }
        ${helpNow(voice, context ? [context.organisation] : takers)}
        ${context ? html`${beforeWriting(voice, context.organisation)} ${questions(context)}` : nothing}
      </div>`;
  }

  #voice(): Voice {
    return {
      t: this.t,
      say: text => this.say(text),
      label: this.label,
      heading: (words, depth, attributes) => this.heading(words, depth, attributes),
      language: this.language,
      level: this.level,
    };
  }

  #contextOf(organisation: Taker, { questionSets, openQuestion }: FeedbackForm): FormContext {
    const { speech, form } = this;
    const faults = faultsToShow(form);
    return {
      voice: this.#voice(),
      form,
      organisation,
      questionSet: questionSets.find(set => set.organisation === organisation.id),
      openQuestion,
      longest: this.sending?.longestFeedback,
      error: field => {
        const fault = faults.find(one => one.field === field);
        return fault && speech && faultWords(speech, fault);
      },
      trouble: this.#trouble(),
      acts: this.#acts,
    };
  }

  /** With one organisation there is nothing to choose. */
  #chosenOf(takers: readonly Taker[]): Taker | undefined {
    return takers.length === 1 ? takers[0] : takers.find(({ id }) => id === this.form.organisation);
  }

  #input() {
    const asked = this.#asked.current.value;
    const organisation = this.#chosenOf(takersOf(asked?.items ?? []))?.id ?? '';
    const { level, language } = this;
    return inputOf(this.form, {
      organisation,
      ageLevel: level,
      language,
      questionSet: asked?.questionSets.find(set => set.organisation === organisation),
      openQuestion: asked?.openQuestion?.state === 'open' ? asked.openQuestion.id : undefined,
    });
  }

  #set(changes: Partial<FormState>): void {
    this.form = { ...this.form, ...changes };
  }

  #setDraft(changes: Partial<FormState['draft']>): void {
    this.#beginProof();
    this.#set({ draft: { ...this.form.draft, ...changes } });
  }

  /** Work for the device while the person writes, so that a flood costs something and a person nothing. */
  #beginProof(): Proof | undefined {
    const { sending } = this;
    this.#proof ??= sending && new sending.Proof(() => clientOf(this.server));
    this.#proof?.begin();
    return this.#proof;
  }

  #acts: Acts = {
    typed: (field, value) => this.#setDraft({ [field]: value }),
    choose: (field, value) => {
      this.#setDraft({ [field]: value });
      this.#acts.left(field);
    },
    left: field => {
      this.#set({
        changed: [...this.form.changed, field],
        refused: this.form.refused.filter(fault => fault.field !== field),
      });
      this.#findFaults();
    },
    answer: (question, change) => {
      const { answers } = this.form.draft;
      this.#setDraft({
        answers: { ...answers, [question]: { ...(answers[question] ?? noAnswer), ...change } },
      });
    },
    set: async (changes, focus) => {
      this.#set(changes);
      if (focus) await this.#focus(focus);
    },
    check: () => void this.#check(),
    back: () => void this.#show('questions', 'questions'),
    send: () => void this.#send(),
    copy: () => void this.#copy(),
    clear: () => void this.#clear(),
  };

  #findFaults(): void {
    const checked = this.sending?.check(this.#input());
    if (checked) this.#set({ faults: checked.faults ?? [] });
  }

  /** Fetches the code for sending, once; a failed network is waited for. */
  #fetchSending(): Promise<Sending | undefined> {
    this.#fetched ??= (this.#fetching = new Again(
      () => import('./sending.ts'),
      () => {
        if (this.form.progress === 'preparing') this.#set({ progress: 'preparing-away' });
        return true;
      },
    ))
      .start()
      .then(code => {
        if (code) this.sending = code;
        return code;
      });
    return this.#fetched;
  }

  async #check(): Promise<void> {
    if (this.form.progress === 'preparing') return;
    if (!this.sending) {
      this.#set({ progress: 'preparing' });
      this.#fetching?.now();
      await this.#fetchSending();
      this.#set({ progress: 'none' });
    }
    if (!this.sending) return;
    this.#set({ submitted: true, refused: [] });
    this.#findFaults();
    await this.#showFaultsOr('check', 'check-title');
  }

  /** The form with its faults, or the next view where there is none. */
  async #showFaultsOr(next: FormState['view'], focus: string): Promise<void> {
    const summary = faultsToShow(this.form);
    this.#set({ summary });
    await (summary.length > 0 ? this.#show('questions', summaryId) : this.#show(next, focus));
  }

  /** Shows a view and moves the focus to where it begins. */
  async #show(view: FormState['view'], focus: string): Promise<void> {
    if (view === 'questions') this.#stopSending();
    this.#set({ view });
    await this.#focus(focus);
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  async #send(): Promise<void> {
    const { progress } = this.form;
    if (progress === 'sending') return;
    if (progress === 'send-away' || progress === 'send-busy') {
      this.#set({ progress: 'sending' });
      this.#attempts?.now();
      return;
    }
    const { sending } = this;
    const proof = this.#beginProof();
    const checked = sending?.check(this.#input());
    if (!sending || !proof || !checked?.input) return this.#check();
    const { input } = checked;
    if (!this.dispatchEvent(new KuulluksiSendEvent())) return;
    const { signal } = (this.#abort = new AbortController());
    // Tries that nobody pressed for change no words: a screen reader would say them each time.
    this.#set({ progress: 'sending' });
    const attempts = new Again(
      () =>
        proof.send(solved =>
          sending.sendFeedback(clientOf(this.server), { ...input, proof: solved }, { signal }),
        ),
      reason => !signal.aborted && this.#failed(reason),
    );
    this.#attempts = attempts;
    const answer = await attempts.start();
    if (!answer || signal.aborted) return;
    this.form = {
      ...emptyForm(input.organisation),
      receiptCode: sending.groupReceiptCode(answer.receiptCode),
      keptFirst: answer.outcome === 'kept-first',
    };
    this.dispatchEvent(new KuulluksiSentEvent());
    await this.#show('sent', 'sent-title');
  }

  /** What went wrong with one try. Answers whether to try again, or after how many seconds at least. */
  #failed(reason: unknown): boolean | number {
    const problem = isProblemError(reason) ? reason : undefined;
    if (!problem || problem.problem.status >= 500 || passing.includes(problem.code)) {
      if (!problem && this.form.progress !== 'send-away') this.onAway();
      this.#set({ progress: problem && problem.code !== 'internal' ? 'send-busy' : 'send-away' });
      return problem?.retryAfter ?? true;
    }
    this.#set({ progress: { code: problem.code } });
    if (problem.fields.length > 0) {
      this.#set({ refused: problem.fields });
      void this.#showFaultsOr('questions', summaryId);
    }
    return false;
  }

  #stopSending(): void {
    this.#abort?.abort();
    this.#attempts?.stop();
    this.#set({ progress: 'none' });
  }

  #trouble(): string | undefined {
    const { progress } = this.form;
    if (progress === 'send-away' || progress === 'send-busy') return this.t(progress);
    return typeof progress === 'object'
      ? `${this.t('send-refused')} ${this.problemWords(progress.code)}`
      : undefined;
  }

  async #copy(): Promise<void> {
    this.#set({ copying: 'none' });
    try {
      await navigator.clipboard.writeText(this.form.receiptCode);
      this.#set({ copying: 'copied' });
    } catch {
      this.#set({ copying: 'failed' });
    }
  }

  async #clear(): Promise<void> {
    this.form = emptyForm();
    await this.#show('questions', 'title');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-feedback-form': KuulluksiFeedbackForm;
  }
}
