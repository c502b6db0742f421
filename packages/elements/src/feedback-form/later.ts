import type { FeedbackForm } from '@kuulluksi/contract/feedback/form-schemas';
import { longestFeedback } from '@kuulluksi/contract/feedback/longest';
import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { faultWords } from '../foundation/form/fault-words.ts';
import { countOf, errorLine } from '../foundation/form/fields.ts';
import { helpLines } from '../foundation/help/help-lines.ts';
import { wordsNotices } from '../foundation/help/words-notices.ts';
import type { Part } from '../foundation/kuulluksi-element.ts';
import type { Speech } from '../foundation/texts.ts';
import { checkView } from './check.ts';
import { firstView, questions, type FirstForm } from './first-view.ts';
import { faultsToShow } from './input.ts';
import type { draftOf } from './plain-draft.ts';
import type { RestContext, RestVoice } from './rest-context.ts';
import { afterWords, faultSummary, knownButton, organisationChoice } from './rest-questions.ts';
import { Sending, type SendingHost } from './sending.ts';
import { sentView } from './sent.ts';
import { emptyDraft, emptyForm, noAnswer, type DraftField, type FormState } from './state.ts';
import { takersOf, type Acts, type LevelView, type NoticeOptions, type Taker, type Voice } from './voice.ts';

/** What the rest of the form sees of its element. */
export interface LaterHost extends ReactiveControllerHost {
  form: FirstForm;
  speech?: Speech<string>;
  renderRoot: ParentNode;
  server: string;
  unit?: string;
  openQuestion?: string;
  asked: { current: { value?: FeedbackForm } };
  voice(): Voice;
  frame(content: unknown): TemplateResult;
  taker(): Taker | undefined;
  problemWords(code: string): string;
  bring<P extends Part>(load: () => Promise<P>): P | undefined;
  forget(): void;
  onAway(): void;
  dispatchEvent(event: Event): boolean;
}

const pointerEvents = ['pointerdown', 'pointerup', 'pointercancel'];
const askedPart = () => import('./asked.ts');
const keptPart = () => import('./kept.ts');
const morePart = () => import('./know-more.ts');
const reachedPart = () => import('./reached.ts');

/** The rest of the form: it holds and shows all that the first view does not. */
export class Later implements ReactiveController, SendingHost {
  readonly #sending = new Sending(this);
  /** What is written in a page's own form was not preceded by our words on what must be known. */
  #fromPlain = false;

  constructor(readonly host: LaterHost) {
    this.complete();
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#left);
    for (const type of pointerEvents) addEventListener(type, this.#pointer, true);
    this.host.renderRoot.addEventListener('toggle', this.#unfold, true);
    this.#unfold();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#left);
    for (const type of pointerEvents) removeEventListener(type, this.#pointer, true);
    this.host.renderRoot.removeEventListener('toggle', this.#unfold, true);
    this.stop();
  }

  /** A finger or a button of the mouse is down. */
  #pressing = false;
  #released: (() => void)[] = [];
  #pointer = ({ type }: Event): void => {
    this.#pressing = type === 'pointerdown';
    if (!this.#pressing) for (const released of this.#released.splice(0)) setTimeout(released);
  };

  /**
   * After the press that may be under way: an error that came or went at once would move the page under the pointer, and
   * what is pressed below would not be met.
   */
  #afterPress(act: () => void): void {
    if (this.#pressing) this.#released.push(act);
    else setTimeout(act);
  }

  get form(): FormState {
    return this.host.form as FormState;
  }

  /** What was answered in the first view, with all that may be answered besides. */
  complete(): void {
    this.#fromPlain = false;
    const { draft, ...form } = this.host.form;
    // The unit that the page chose beforehand is chosen, and may be changed.
    const about = { ...emptyDraft(), unit: this.host.unit ?? '' };
    this.host.form = { ...emptyForm(), ...form, draft: { ...about, ...draft } } as FormState;
  }

  stop(): void {
    this.#sending.stop();
    if (this.form.progress !== 'none') this.set({ progress: 'none' });
  }

  /** The plain form was sent: its answers are looked at here before they leave the page. */
  takeOver({ organisation, draft }: ReturnType<typeof draftOf>): void {
    const unit = draft.unit || this.form.draft.unit;
    this.#fromPlain = true;
    this.set({ organisation, draft: { ...this.form.draft, ...draft, unit } });
    void this.check();
  }

  check(): Promise<void> {
    return this.#sending.check();
  }

  /** @param level The view of an age level that has one of its own. */
  view(asked: FeedbackForm, takers: readonly Taker[], taker: Taker, level?: LevelView): TemplateResult {
    const context = this.#contextOf(taker, asked);
    if (level) return level.view(context);
    if (context.questionSet || this.host.openQuestion) context.asked = this.host.bring(askedPart);
    switch (this.form.view) {
      case 'sent':
        return sentView(context);
      case 'check':
        return checkView(context, {
          chosen: takers.length > 1,
          before: this.#fromPlain,
          change: control => void this.show('questions', control),
        });
      default:
        return this.#questions(context, takers);
    }
  }

  #questions(context: RestContext, takers: readonly Taker[]): TemplateResult {
    const content = questions(
      {
        ...context,
        fault: field => {
          const words = context.error(field);
          return words === undefined ? undefined : errorLine(field, words, context.voice.t);
        },
      },
      {
        ...context.rest,
        asked: context.asked?.asked(context, this.host.openQuestion !== undefined),
        after: afterWords(context),
      },
    );
    return firstView(context.voice, takers, [context.organisation], content, this.additions(takers));
  }

  /** What stands above the questions: faults, and whom one writes to where there are several. */
  additions(takers: readonly Taker[]) {
    const voice = this.host.voice() as RestVoice & Voice;
    const { speech } = this.host;
    return {
      faults: speech && faultSummary(voice, speech, this.form),
      organisations: organisationChoice(voice, takers, this.form.organisation, organisation =>
        this.set({ organisation }),
      ),
    };
  }

  #contextOf(organisation: Taker, { questionSets, openQuestion }: FeedbackForm): RestContext {
    const { host, form } = this;
    const { speech } = host;
    const faults = faultsToShow(form);
    const { progress } = form;
    const voice = host.voice() as RestVoice & Voice;
    const questionSet = questionSets.find(set => set.organisation === organisation.id);
    const context: RestContext = {
      voice,
      form,
      organisation,
      questionSet,
      openQuestion,
      longest: longestFeedback,
      error: field => {
        const fault = faults.find(one => one.field === field);
        return fault && speech && faultWords(speech, fault);
      },
      trouble:
        progress === 'send-away' || progress === 'send-busy'
          ? voice.t(progress)
          : typeof progress === 'object'
            ? `${voice.t('send-refused')} ${host.problemWords(progress.code)}`
            : undefined,
      acts: this.acts,
      asked: undefined,
      reached: this.#reached(),
      kept: form.keptFirst || form.adding !== 'none' ? host.bring(keptPart) : undefined,
      notices: (words, options) => this.#notices(words, [organisation], options),
      rest: {
        count: countOf(form.draft.text, longestFeedback, voice.t),
        notices: nothing,
        more: this.#more(voice, organisation),
      },
    };
    context.rest.notices = context.notices(form.draft.text, { more: knownButton(context) });
    return context;
  }

  #notices(words: string, organisations: readonly Taker[], options?: NoticeOptions): TemplateResult {
    const voice = this.host.voice() as RestVoice & Voice;
    return wordsNotices(voice, words, () => helpLines(voice, organisations), options);
  }

  /** What is told of words that are typed in a page's own form. */
  plainNotices(words: string): TemplateResult {
    return this.host.frame(this.#notices(words, takersOf(this.host.asked.current.value?.items ?? [])));
  }

  /** What unfolds comes when somebody unfolds it. */
  #more(voice: RestVoice & Voice, organisation: Taker) {
    const part = this.#unfolded ? this.host.bring(morePart) : undefined;
    return part?.knowMore({ voice, organisation }) ?? voice.t('waiting');
  }
  #unfolded = false;
  #unfold = (): void => {
    this.#unfolded ||= this.host.renderRoot.querySelector('details[open]') !== null;
    this.host.requestUpdate();
  };

  get #root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  get styles(): readonly CSSStyleSheet[] {
    return this.#root.adoptedStyleSheets;
  }

  /** What is asked of who wants to be reached or known, once it is here. */
  #reached() {
    const { reached, known } = this.form.draft;
    return reached || known ? this.host.bring(reachedPart) : undefined;
  }

  asked() {
    const asked = this.host.asked.current.value;
    const organisation = this.host.taker()?.id ?? '';
    const { level, language } = this.host.voice();
    const { draft } = this.form;
    return {
      organisation,
      ageLevel: level,
      language,
      questionSet: asked?.questionSets.find(one => one.organisation === organisation),
      openQuestion: asked?.openQuestion?.state === 'open' ? asked.openQuestion.id : undefined,
      // Where it is not here yet, what is missing is told of.
      contact: draft.reached ? (this.#reached()?.contactOf(draft) ?? {}) : undefined,
    };
  }

  set(changes: Partial<FormState>): void {
    this.host.form = { ...this.form, ...changes } as FormState;
  }

  #setDraft(changes: Partial<FormState['draft']>): void {
    this.set({ draft: { ...this.form.draft, ...changes } });
  }

  readonly acts: Acts = {
    typed: (field, value) => this.#setDraft({ [field]: value }),
    choose: (field, value) => {
      this.#setDraft({ [field]: value });
      this.#answered(field);
    },
    left: field => this.#afterPress(() => this.#answered(field)),
    answer: (question, change) => {
      const { answers } = this.form.draft;
      this.#setDraft({
        answers: { ...answers, [question]: { ...(answers[question] ?? noAnswer), ...change } },
      });
    },
    set: async (changes, focus) => {
      this.set(changes);
      if (focus) await this.#focus(focus);
    },
    check: () => void this.check(),
    back: () => void this.show('questions', 'questions'),
    send: () => void this.#sending.send(),
    sendWithoutQuestion: () => {
      this.set({ withoutQuestion: true, progress: 'none' });
      void this.#sending.send();
    },
    copy: () => this.#keepCode(() => navigator.clipboard.writeText(this.form.receiptCode), 'copied'),
    print: () =>
      this.#keepCode(async () => {
        const { printCode } = await import('../foundation/receipt/print-code.ts');
        printCode(this.form.receiptCode, [(this.host.voice() as RestVoice & Voice).t('print-keep')]);
      }, 'none'),
    addKept: () => void this.host.bring(keptPart)?.addKept(this.host.server, this.form, this.acts.set),
    hide: hidden => void this.acts.set({ hidden, copying: 'none' }, 'sent-title'),
    clear: () => {
      this.host.forget();
      void this.#focus('title');
    },
  };

  /** A field was answered: only now are its faults spoken of, or taken back. */
  #answered(field: DraftField): void {
    const { changed, refused } = this.form;
    this.set({ changed: [...changed, field], refused: refused.filter(fault => fault.field !== field) });
    this.#sending.findFaults();
    this.#sending.beginProof();
  }

  #keepCode(keep: () => Promise<void>, done: FormState['copying']): void {
    this.set({ copying: 'none' });
    keep().then(
      () => this.set({ copying: done }),
      () => this.set({ copying: 'failed' }),
    );
  }

  /** Shows a view and moves the focus to where it begins. */
  async show(view: FormState['view'], focus: string): Promise<void> {
    if (view === 'questions') this.stop();
    this.set({ view });
    await this.#focus(focus);
  }

  async #focus(id: string): Promise<void> {
    this.#wanted = { id, from: this.#root.activeElement };
    this.host.requestUpdate();
    await this.host.updateComplete;
  }
  #wanted: { id: string; from: Element | null } | undefined;

  /** What is to have the focus may still be on its way; it is not taken from who has gone elsewhere meanwhile. */
  hostUpdated(): void {
    if (!this.#wanted) return;
    const { id, from } = this.#wanted;
    const found = this.#root.querySelector<HTMLElement>(`#${id}`);
    if (!found) return;
    const now = this.#root.activeElement;
    this.#wanted = undefined;
    if (!now || now === from) found.focus();
  }

  /** The page is left: a code that was shown must not come back with it. */
  #left = (): void => {
    if (this.form.view === 'sent') this.host.forget();
  };
}
