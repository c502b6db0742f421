import type { FeedbackForm } from '@kuulluksi/contract/feedback/form-schemas';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../foundation/decorators.ts';
import { firstAnswer } from '../foundation/first-answer.ts';
import { fieldStyles } from '../foundation/form/field.styles.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { goesElsewhere } from '../foundation/own-pages.ts';
import { Reading } from '../foundation/reading.ts';
import { feedbackFormStyles } from './feedback-form.styles.ts';
import { feedbackFormFirstRead } from './first-read.ts';
import { firstForm, firstView, questions, type FirstContext, type FirstForm } from './first-view.ts';
import type { Later, LaterHost } from './later.ts';
import { plainFormIn } from './plain-form.ts';
import type { DraftField } from './state.ts';
import { feedbackFormTexts, levelTexts, type FeedbackFormId } from './texts.ts';
import { takersOf, type LevelView, type Taker, type Voice } from './voice.ts';

/** The page has a turn between two steps: all that comes after the first view, done at once, would hold up a slow phone. */
const pageFirst = () => new Promise<void>(resolve => setTimeout(resolve));

const restPart = async () => {
  const rest = await import('./rest.ts');
  await pageFirst();
  return rest;
};
const plainPart = () => import('./plain-draft.ts');
const elsewherePart = () => import('./elsewhere.ts');
/** Levels with a view of their own; the others share one. */
const levelViews: Partial<Record<AgeLevel, () => Promise<LevelView>>> = {
  child: () => import('./child/child-view.ts'),
};

/** Milliseconds that the rest of the form waits at most for the first paint. */
const longestPaint = 500;

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

  @state() private form: FirstForm = firstForm();
  /** The first view was painted, or nothing is going to be. */
  @state() private painted = false;
  /** The plain form inside the element stays in view until it is sent. */
  @state() private plain: HTMLFormElement | undefined;
  #rest: Awaited<ReturnType<typeof restPart>> | undefined;
  #later: Later | undefined;

  protected override get bundles() {
    const own = levelTexts[this.level];
    return own ? [feedbackFormTexts, own] : [feedbackFormTexts];
  }

  private asked = new Reading<FeedbackForm>(this, signal => this.#read(signal), { away: this.onAway });

  /** The first answer is shown as it came, and read with care as soon as the code for that is here. */
  async #read(signal: AbortSignal): Promise<FeedbackForm> {
    const { organisations, level, questionSet, openQuestion, language, server, onRemainder } = this;
    const read = feedbackFormFirstRead({ organisations, level, language }, questionSet, openQuestion);
    const answer = this.distrusted ? undefined : await firstAnswer(server, read, signal);
    const rest = this.#rest;
    const known = rest ? rest.carefully(answer, onRemainder) : (answer as FeedbackForm | undefined);
    return known ?? (rest ?? (await restPart())).ask(server, read, { signal, onRemainder });
  }
  /** The first answer could not be read with care: the client asks. */
  private distrusted = false;

  override connectedCallback(): void {
    this.plain ??= plainFormIn(this);
    super.connectedCallback();
    this.addEventListener('submit', this.#takeOver);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('submit', this.#takeOver);
  }

  protected override sourceOfData(): string {
    return JSON.stringify([super.sourceOfData(), this.questionSet, this.openQuestion]);
  }

  protected override readData(): void {
    this.asked.start();
    // What comes later does not stand in the way of reading; where nothing is painted (a tab in the background, a device
    // that is busy) it does not wait for that.
    const painted = () => (this.painted = true);
    requestAnimationFrame(() => setTimeout(painted));
    setTimeout(painted, longestPaint);
  }

  protected override willUpdate(): void {
    this.#prepare();
    const part = this.plain && this.painted ? this.bring(plainPart) : undefined;
    const { value } = this.asked.current;
    if (!this.plain || !part || !this.#later || !value) return;
    const { level } = this;
    if (part.keepsItsPlace(this.plain, value.items, level, this.server, level in levelViews)) {
      part.watch(this.plain, this.#later);
      return;
    }
    this.plain = undefined;
  }

  /** The rest of the form, once its code and its words are here. */
  #prepare(): void {
    if (!this.painted && !levelViews[this.level]) return;
    const rest = this.bring(restPart);
    const words = rest?.words[this.level];
    if (!rest || (words && !this.bring(words)) || this.#rest) return;
    this.#rest = rest;
    void this.#take(rest, this.asked.current.value);
  }

  /** @param value The answer that is in view, not read with care yet. */
  async #take(rest: Awaited<ReturnType<typeof restPart>>, value: FeedbackForm | undefined): Promise<void> {
    await pageFirst();
    if (value && value === this.asked.current.value) {
      const known = rest.carefully(value, this.onRemainder);
      this.distrusted = !known;
      if (known) this.asked.put(known);
      else this.asked.start();
    }
    await pageFirst();
    const { progress } = this.form;
    this.form = { ...this.form, progress: 'none' };
    this.#later = new rest.Later(this as unknown as LaterHost);
    // "Check" was pressed meanwhile.
    if (progress !== 'none') void this.#later.check();
  }

  protected override partAway(): void {
    if (this.form.progress === 'preparing') this.form = { ...this.form, progress: 'preparing-away' };
  }

  protected override forget = (): void => {
    this.#later?.stop();
    this.plain?.reset();
    plainFormIn(this)?.reset();
    this.form = firstForm();
    this.#later?.complete();
  };

  protected override exitTo(): string | undefined {
    return this.taker()?.exitTo;
  }

  /** With one organisation there is nothing to choose. */
  private taker(): Taker | undefined {
    const takers = takersOf(this.asked.current.value?.items ?? []);
    return takers.length === 1 ? takers[0] : takers.find(({ id }) => id === this.form.organisation);
  }

  /** A plain form stays where it is, so that nothing shifts and no keystroke is lost. */
  protected override render(): TemplateResult {
    if (!this.plain) return super.render();
    // Quick exit lies over the end of it, and takes no room.
    const exit = this.speech ? this.renderExit() : nothing;
    return html`<slot></slot>
      <div class="over">${exit === nothing ? exit : this.frame(exit)}</div>`;
  }

  #takeOver = (event: Event): void => {
    const { plain } = this;
    // Until the rest of the form is here, the plain form sends by itself; so it does where the words are to be taken on the
    // server's own pages alone.
    const part = plain && event.target === plain && this.#later ? this.bring(plainPart) : undefined;
    if (!plain || !part) return;
    const taker = this.taker();
    if (taker && goesElsewhere(taker, this.level, this.server)) return;
    event.preventDefault();
    this.plain = undefined;
    this.#later?.takeOver(part.draftOf(plain));
  };

  protected override renderContent(): TemplateResult {
    return this.renderReading(this.asked, asked => {
      try {
        return this.#view(asked);
      } catch (reason) {
        // An answer that has not been read with care yet may lack what is shown.
        if (this.#later) throw reason;
        return this.renderWaiting();
      }
    });
  }

  #view(asked: FeedbackForm): TemplateResult {
    const { items } = asked;
    const takers = takersOf(items);
    const taker = this.taker();
    const voice = this.voice();
    const later = this.#later;
    if (takers.length === 0 || (taker && goesElsewhere(taker, this.level, this.server))) {
      const elsewhere = this.bring(elsewherePart);
      const { openQuestion, questionSet, unit } = this;
      const page = { 'open-question': openQuestion, 'question-set': questionSet, unit };
      const way = taker
        ? elsewhere?.ownWay(voice, taker, this.server, page)
        : elsewhere?.nobodyReads(voice, items);
      return firstView(
        voice,
        takers,
        taker ? [taker] : items,
        way ?? this.renderWaiting(),
        later?.additions(takers),
      );
    }
    if (!taker) return firstView(voice, takers, takers, nothing, later?.additions(takers));
    const levelView = levelViews[this.level];
    const level = levelView && this.bring(levelView);
    if (later && (level || !levelView)) return later.view(asked, takers, taker, level);
    if (levelView) return this.renderWaiting();
    const questionSet = asked.questionSets.find(set => set.organisation === taker.id);
    const context = { voice, form: this.form, organisation: taker, questionSet, acts: this.#acts };
    return firstView(voice, takers, [taker], questions(context, {}));
  }

  /** The parts of the form speak as the element does. */
  private voice(): Voice {
    return this as unknown as Voice;
  }

  #answer = (field: DraftField, value: unknown): void => {
    this.form = { ...this.form, draft: { ...this.form.draft, [field]: value } };
  };

  /** What a person can do before the rest of the form is here. */
  #acts: FirstContext['acts'] = {
    typed: this.#answer,
    choose: this.#answer,
    left: () => undefined,
    check: () => {
      this.form = { ...this.form, progress: 'preparing' };
      this.hurry();
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-feedback-form': KuulluksiFeedbackForm;
  }
}
