import { readFeedbackForm } from '@kuulluksi/contract/calls/feedback.generated';
import type { FeedbackForm } from '@kuulluksi/contract/feedback/form-schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../foundation/decorators.ts';
import { Again } from '../foundation/again.ts';
import { firstAnswer } from '../foundation/first-answer.ts';
import { fieldStyles } from '../foundation/form/field.styles.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { formatLocale } from '../foundation/language.ts';
import { goesElsewhere } from '../foundation/own-pages.ts';
import { Reading } from '../foundation/reading.ts';
import type { Translate } from '../foundation/texts.ts';
import { beforeWriting, helpNow, nobodyReads } from './before.ts';
import { feedbackFormStyles } from './feedback-form.styles.ts';
import { feedbackFormFirstRead } from './first-read.ts';
import { kindChoice } from './kind-choice.ts';
import { ownWay } from './own-way.ts';
import { draftOf, plainFormIn } from './plain-form.ts';
import type * as restModule from './rest.ts';
import type { RestContext } from './rest-context.ts';
import type { RestId } from './rest-texts.ts';
import { wordsField } from './say.ts';
import type { Sending, SendingHost } from './sending.ts';
import { emptyForm, noAnswer, type FormState } from './state.ts';
import { feedbackFormTexts, levelTexts, type FeedbackFormId } from './texts.ts';
import { takersOf, type Acts, type FormContext, type LevelView, type Taker, type Voice } from './voice.ts';

type Rest = typeof restModule;

/** Milliseconds that the rest of the form waits at most for the first paint. */
const firstPaint = 500;
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

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
 * @slot - What to show without JavaScript, before the element is ready, and while the server cannot be reached. A plain form
 * in it (`method="post"`, to the server's own page) stays in view as the first step, and the element takes over when it is
 * sent.
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
 * @csspart question-set - The questions of the organisation's own set.
 * @csspart open-question - The question that the organisation asks.
 * @csspart help-notice - Help that words of danger bring into view.
 * @csspart personal-notice - What in the words could tell who somebody is.
 * @csspart own-way - The way to the server's own page.
 * @csspart kept-words - Newer words that were not stored.
 * @csspart receipt - The box of the code.
 * @csspart receipt-code - The code that opens the answer.
 * @cssprop --kuulluksi-danger - Colour of errors.
 * @cssprop --kuulluksi-control-border - Border of fields.
 */
export class KuulluksiFeedbackForm extends KuulluksiElement<FeedbackFormId> {
  static override styles = [KuulluksiElement.styles, fieldStyles, feedbackFormStyles].flat();

  /** A question set to answer instead of the organisation's usual one. */
  @property({ attribute: 'question-set' }) questionSet?: string;
  /** The open question ("we ask") that the form is to answer. */
  @property({ attribute: 'open-question' }) openQuestion?: string;
  /** The unit that the feedback is about, chosen already. */
  @property() unit?: string;

  @state() private form: FormState = emptyForm();
  @state() private rest?: Rest;
  @state() private levelView: LevelView | undefined;
  /** The plain form inside the element stays in view until it is sent. */
  @state() private plain: HTMLFormElement | undefined;

  protected override get bundles() {
    const own = levelTexts[this.level];
    return [
      feedbackFormTexts,
      ...(this.rest?.bundles ?? []),
      ...(this.levelView?.bundles ?? []),
      ...(own ? [own] : []),
    ];
  }

  #asked = new Reading<FeedbackForm>(
    this,
    signal =>
      firstAnswer(
        this.server,
        readFeedbackForm,
        { query: this.#firstRead() },
        { signal, onRemainder: this.onRemainder },
      ),
    { away: this.onAway },
  );
  /** Fetches the code that the first view does not need, until it is here. */
  #fetching: Again<Rest> | undefined;
  #fetched: Promise<void> | undefined;
  #fetchingView: Again<LevelView> | undefined;
  #sending: Sending | undefined;

  override connectedCallback(): void {
    this.plain ??= plainFormIn(this);
    super.connectedCallback();
    this.addEventListener('submit', this.#takeOver);
    addEventListener('pagehide', this.#left);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('submit', this.#takeOver);
    removeEventListener('pagehide', this.#left);
    this.#fetching?.stop();
    this.#fetched = undefined;
    this.#fetchingView?.stop();
    this.#stopSending();
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
    // After the first paint, so that it does not stand in the way of reading; where nothing is painted (a tab in the
    // background, a device that is busy) without it.
    void Promise.race([new Promise(requestAnimationFrame), pause(firstPaint)]).then(() =>
      setTimeout(() => this.isConnected && void this.#fetchRest()),
    );
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

  /** The styles of a part come with its code. */
  #adopt({ styles }: Pick<LevelView, 'styles'>): void {
    const root = this.renderRoot as ShadowRoot;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
  }

  /** Fetches the rest of the form once; a failed network is waited for. */
  #fetchRest(): Promise<void> {
    this.#fetched ??= (this.#fetching = new Again(
      () => import('./rest.ts'),
      () => {
        if (this.form.progress === 'preparing') this.#set({ progress: 'preparing-away' });
        return true;
      },
    ))
      .start()
      .then(rest => {
        if (!rest) return;
        this.#adopt(rest);
        this.#sending ??= new rest.Sending(this.#sendingHost);
        this.rest = rest;
        this.speakMore();
      });
    return this.#fetched;
  }

  /** The rest of the form with its words, once both are here. */
  get #ready(): Rest | undefined {
    return this.speech?.has('publication') ? this.rest : undefined;
  }

  protected override forget = (): void => {
    this.#stopSending();
    this.plain?.reset();
    plainFormIn(this)?.reset();
    this.form = emptyForm();
  };

  /** The page is left: a code that was shown must not come back with it. */
  #left = (): void => {
    if (this.form.view === 'sent') this.forget();
  };

  protected override exitTo(): string | undefined {
    return this.#chosenOf(takersOf(this.#asked.current.value?.items ?? []))?.exitTo;
  }

  /** A plain form stays where it is, so that nothing shifts and no keystroke is lost. */
  protected override render(): TemplateResult {
    return this.plain ? html`<slot></slot>` : super.render();
  }

  #takeOver = (event: Event): void => {
    if (event.target !== this.plain || !this.speech) return;
    event.preventDefault();
    const { organisation, draft } = draftOf(this.plain);
    this.#set({ organisation, draft: { ...this.form.draft, ...draft } });
    this.plain = undefined;
    void this.#check();
  };

  protected override renderContent(): TemplateResult {
    return this.renderReading(this.#asked, asked => this.#renderView(asked));
  }

  #renderView(asked: FeedbackForm): TemplateResult {
    const takers = takersOf(asked.items);
    const chosen = this.#chosenOf(takers);
    const context = chosen && this.#contextOf(chosen, asked);
    if (context && !goesElsewhere(context.organisation, this.level, this.server)) {
      if (levelViews[this.level]) {
        return this.levelView && this.speaks(this.levelView.bundles)
          ? this.levelView.view(context)
          : html`<p class="muted" role="status">${this.t('waiting')}</p>`;
      }
      const rest = this.#ready;
      const { view } = this.form;
      if (view === 'sent' && rest) return rest.sentView(context as unknown as RestContext);
      if (view === 'check' && rest) {
        return rest.checkView(context as unknown as RestContext, {
          chosen: takers.length > 1,
          change: control => this.#show('questions', control),
        });
      }
    }
    return this.#renderQuestions(asked.items, takers, context);
  }

  #renderQuestions(
    organisations: readonly Organisation[],
    takers: readonly Taker[],
    context: FormContext | undefined,
  ): TemplateResult {
    const { form } = this;
    const rest = this.#ready;
    const voice = this.#voice();
    const top = html`${this.heading(this.t('title'), 0, { id: 'title' })}
      <p class="intro">${this.t('intro')}</p>`;
    if (takers.length === 0)
      return html`${top}
        <div class="form">${nobodyReads(voice, organisations)}</div>`;
    return html`${top} ${rest && this.speech ? rest.faultSummary(voice as never, this.speech, form) : nothing}
      <div class="form">
        ${
          takers.length > 1
            ? rest?.organisationChoice(voice as never, takers, form.organisation, organisation =>
                this.#set({ organisation }),
              )
            : html`<p>${this.t('to-organisation')} <strong>${this.say(takers[0]!.name)}</strong></p>`
        }
        ${helpNow(voice, context ? [context.organisation] : takers)}
        ${
          !context
            ? nothing
            : goesElsewhere(context.organisation, this.level, this.server)
              ? ownWay(voice, context.organisation, this.server, {
                  'open-question': this.openQuestion,
                  'question-set': this.questionSet,
                  unit: this.unit,
                })
              : this.#renderWords(context, rest)
        }
      </div>`;
  }

  /** What must be known, the words, and what is asked besides them. */
  #renderWords(context: FormContext, rest: Rest | undefined): TemplateResult {
    const later = context as unknown as RestContext;
    const { t } = this;
    const { progress } = context.form;
    const asks = this.openQuestion !== undefined || context.questionSet !== undefined;
    return html`${beforeWriting(context.voice, context.organisation, context.rest?.more)}
      <section class="form" part="questions" id="questions" tabindex="-1">
        ${asks ? (rest?.asked(later, this.openQuestion !== undefined) ?? nothing) : nothing}
        ${kindChoice(context)} ${wordsField(context, context.questionSet !== undefined)}
        ${rest?.afterWords(later) ?? nothing}
        <div class="actions">
          <button
            class="button main"
            type="button"
            aria-disabled=${progress === 'preparing' ? 'true' : nothing}
            @click=${context.acts.check}
          >
            ${t('check')}
          </button>
        </div>
        <p role="status">
          ${
            progress === 'preparing'
              ? t('check-waiting')
              : progress === 'preparing-away'
                ? t('check-away')
                : nothing
          }
        </p>
      </section>`;
  }

  #voice(): Voice {
    return {
      t: this.t as Voice['t'],
      say: text => this.say(text),
      label: this.label,
      heading: (words, depth, attributes) => this.heading(words, depth, attributes),
      language: this.language,
      locale: formatLocale(this.language),
      level: this.level,
    };
  }

  #contextOf(organisation: Taker, { questionSets, openQuestion }: FeedbackForm): FormContext {
    const { speech, form } = this;
    const rest = this.#ready;
    const faults = rest?.faultsToShow(form) ?? [];
    const context: FormContext = {
      voice: this.#voice(),
      form,
      organisation,
      questionSet: questionSets.find(set => set.organisation === organisation.id),
      openQuestion,
      longest: rest?.longestFeedback,
      error: field => {
        const fault = faults.find(one => one.field === field);
        return fault && speech && rest?.faultWords(speech, fault);
      },
      trouble: this.#trouble(),
      acts: this.#acts,
      rest: undefined,
    };
    const later = context as unknown as RestContext;
    return rest
      ? {
          ...context,
          rest: { count: rest.countOf(later), notices: rest.noticesOf(later), more: rest.knowMore(later) },
        }
      : context;
  }

  /** With one organisation there is nothing to choose. */
  #chosenOf(takers: readonly Taker[]): Taker | undefined {
    return takers.length === 1 ? takers[0] : takers.find(({ id }) => id === this.form.organisation);
  }

  #set(changes: Partial<FormState>): void {
    this.form = { ...this.form, ...changes };
  }

  #setDraft(changes: Partial<FormState['draft']>): void {
    this.#set({ draft: { ...this.form.draft, ...changes } });
  }

  #sendingHost: SendingHost = {
    form: () => this.form,
    asked: () => {
      const asked = this.#asked.current.value;
      const organisation = this.#chosenOf(takersOf(asked?.items ?? []))?.id ?? '';
      const { level, language } = this;
      const set = asked?.questionSets.find(one => one.organisation === organisation);
      return {
        organisation,
        ageLevel: level,
        language,
        unit: this.unit,
        questionSet: set,
        openQuestion: asked?.openQuestion?.state === 'open' ? asked.openQuestion.id : undefined,
      };
    },
    server: () => this.server,
    set: changes => this.#set(changes),
    show: (view, focus) => this.#show(view, focus),
    away: this.onAway,
    tell: event => this.dispatchEvent(event),
  };

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
      this.#sending?.findFaults();
      this.#sending?.beginProof();
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
    send: () => void this.#sending?.send(),
    sendWithoutQuestion: () => {
      this.#set({ withoutQuestion: true, progress: 'none' });
      void this.#sending?.send();
    },
    copy: () => void this.#copy(),
    hide: hidden => void this.#acts.set({ hidden, copying: 'none' }, 'sent-title'),
    print: () =>
      this.rest?.printCode(this.form.receiptCode, [(this.t as unknown as Translate<RestId>)('print-keep')]),
    clear: () => {
      this.forget();
      void this.#focus('title');
    },
  };

  #check = async (): Promise<void> => {
    if (this.form.progress === 'preparing') return;
    if (!this.#ready) {
      this.#set({ progress: 'preparing' });
      this.#fetching?.now();
      await this.#fetchRest();
      this.#set({ progress: 'none' });
    }
    await this.#sending?.check();
  };

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

  #stopSending(): void {
    this.#sending?.stop();
    if (this.form.progress !== 'none') this.#set({ progress: 'none' });
  }

  #trouble(): string | undefined {
    const { progress } = this.form;
    const t = this.t as unknown as Translate<RestId>;
    if (progress === 'send-away' || progress === 'send-busy') return t(progress);
    return typeof progress === 'object'
      ? `${t('send-refused')} ${this.problemWords(progress.code)}`
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
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-feedback-form': KuulluksiFeedbackForm;
  }
}
