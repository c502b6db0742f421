import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { sendFeedback } from '@kuulluksi/api-client/feedback';
import { groupReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import { sendFeedbackInput } from '@kuulluksi/contract/inputs.generated';
import { Again } from '../foundation/again.ts';
import { clientOf } from './client.ts';
import { KuulluksiSendEvent, KuulluksiSentEvent } from '../foundation/act-events.ts';
import { summaryId } from '../foundation/form/error-summary.ts';
import { Proof } from '../foundation/proof/proof.ts';
import { faultsToShow, inputOf, type Asked } from './input.ts';
import { emptyForm, type FormState } from './state.ts';

/** What checking and sending need of the form around them. */
export interface SendingHost {
  readonly form: FormState;
  readonly host: { server: string; onAway(): void; dispatchEvent(event: Event): boolean };
  asked(): Asked;
  set(changes: Partial<FormState>): void;
  show(view: FormState['view'], focus: string): Promise<void>;
}

/** All that was written: what answers the questions of a set where nothing else was said. */
const wordsOf = ({
  text,
  answers = [],
}: {
  text?: string | undefined;
  answers?: readonly { text?: string | undefined }[] | undefined;
}): string => text ?? answers.flatMap(answer => answer.text ?? []).join('\n\n');

/** Refusals after which the same may be sent again a little later. */
const passing = ['too-many-requests', 'proof-needed'];

/** Checks what was answered and sends it, once: repeats carry the same key, until it is stored or refused. */
export class Sending {
  #attempts: Again<unknown> | undefined;
  #abort: AbortController | undefined;

  readonly #proof = new Proof(() => clientOf(this.form.host.server));

  constructor(private readonly form: SendingHost) {}

  /** Work for the device while the person writes, so that a flood costs something and a person nothing. */
  beginProof(): void {
    this.#proof.begin();
  }

  #checked() {
    const input = inputOf(this.form.form, this.form.asked());
    const { answers } = input;
    const { input: good, faults = [] } = sendFeedbackInput(input);
    // A person knows a question by its words, not by its place in what is sent.
    const named = faults.map(fault => ({
      ...fault,
      field: fault.field.replace(
        /^answers\.(\d+)\..*/,
        (_, at: string) => `answers.${answers?.[Number(at)]?.question}`,
      ),
    }));
    return { good, faults: named };
  }

  findFaults(): void {
    this.form.set({ faults: this.#checked().faults });
  }

  async check(): Promise<void> {
    this.form.set({ submitted: true, refused: [] });
    this.findFaults();
    await this.#showFaultsOr('check', 'check-title');
  }

  /** The form with its faults, or the next view where there is none. */
  async #showFaultsOr(next: FormState['view'], focus: string): Promise<void> {
    const summary = faultsToShow(this.form.form);
    this.form.set({ summary });
    await (summary.length > 0 ? this.form.show('questions', summaryId) : this.form.show(next, focus));
  }

  async send(): Promise<void> {
    const { form } = this;
    const { progress } = form.form;
    if (progress === 'sending') return;
    if (progress === 'send-away' || progress === 'send-busy') {
      form.set({ progress: 'sending' });
      this.#attempts?.now();
      return;
    }
    const { good } = this.#checked();
    if (!good) return this.check();
    if (!form.host.dispatchEvent(new KuulluksiSendEvent())) return;
    const { signal } = (this.#abort = new AbortController());
    // Tries that nobody pressed for change no words: a screen reader would say them each time.
    form.set({ progress: 'sending' });
    addEventListener('beforeunload', stay);
    const attempts = new Again(
      () =>
        this.#proof.send(solved =>
          sendFeedback(clientOf(form.host.server), { ...good, ...(solved && { proof: solved }) }, { signal }),
        ),
      reason => !signal.aborted && this.#failed(reason),
    );
    this.#attempts = attempts;
    const answer = await attempts.start();
    removeEventListener('beforeunload', stay);
    if (!answer || signal.aborted) return;
    const empty = emptyForm(good.organisation);
    const keptFirst = answer.outcome === 'kept-first';
    form.set({
      ...empty,
      // Newer words that were not stored are shown, so that nothing is lost.
      draft: { ...empty.draft, ...(keptFirst && { text: wordsOf(good) }) },
      receiptCode: groupReceiptCode(answer.receiptCode),
      keptFirst,
    });
    form.host.dispatchEvent(new KuulluksiSentEvent());
    await form.show('sent', 'sent-title');
  }

  /** What went wrong with one try. Answers whether to try again, or after how many seconds at least. */
  #failed(reason: unknown): boolean | number {
    const { form } = this;
    const problem = isProblemError(reason) ? reason : undefined;
    if (!problem || problem.problem.status >= 500 || passing.includes(problem.code)) {
      if (!problem && form.form.progress !== 'send-away') form.host.onAway();
      form.set({ progress: problem && problem.code !== 'internal' ? 'send-busy' : 'send-away' });
      return problem?.retryAfter ?? true;
    }
    form.set({ progress: { code: problem.code } });
    if (problem.fields.length > 0) {
      form.set({ refused: problem.fields });
      void this.#showFaultsOr('questions', summaryId);
    }
    return false;
  }

  stop(): void {
    removeEventListener('beforeunload', stay);
    this.#abort?.abort();
    this.#attempts?.stop();
    this.#proof.stop();
  }
}

/** Closing the page in mid-sending would lose the code: the browser asks first. */
const stay = (event: Event): void => event.preventDefault();
