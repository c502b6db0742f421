import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import type { Client } from '@kuulluksi/api-client/client';
import { askToJoin } from '@kuulluksi/api-client/joining';
import { groupReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import { askToJoinInput } from '@kuulluksi/contract/inputs.generated';
import { KuulluksiSendEvent, KuulluksiSentEvent } from '../foundation/act-events.ts';
import { Again } from '../foundation/again.ts';
import { summaryId } from '../foundation/form/error-summary.ts';
import { Proof } from '../foundation/proof/proof.ts';
import { emptyForm, type FormState } from './state.ts';

/** What sending needs of the form around it. */
export interface SendingHost {
  client: () => Client;
  form: () => FormState;
  input: () => Record<string, unknown>;
  set: (changes: Partial<FormState>) => void;
  focus: (id: string) => Promise<void>;
  away: () => void;
  tell: (event: Event) => boolean;
}

/** Refusals after which the same may be sent again a little later. */
const passing = ['too-many-requests', 'proof-needed'];

/** Checks what was filled in and sends it, once: repeats carry the same key, until it is stored or refused. */
export class Sending {
  #attempts: Again<unknown> | undefined;
  #abort: AbortController | undefined;
  readonly #proof: Proof;

  constructor(private readonly host: SendingHost) {
    this.#proof = new Proof(host.client);
  }

  /** Work for the device while the person writes, so that a flood costs something and a person nothing. */
  beginProof(): void {
    this.#proof.begin();
  }

  send = async (): Promise<void> => {
    const { host } = this;
    const { progress } = host.form();
    if (progress === 'sending') return;
    if (progress === 'send-away' || progress === 'send-busy') {
      host.set({ progress: 'sending' });
      this.#attempts?.now();
      return;
    }
    const { input: good, faults = [] } = askToJoinInput(host.input());
    host.set({ faults });
    if (!good) return host.focus(summaryId);
    if (!host.tell(new KuulluksiSendEvent())) return;
    const { signal } = (this.#abort = new AbortController());
    host.set({ progress: 'sending' });
    addEventListener('beforeunload', stay);
    const attempts = new Again(
      () =>
        this.#proof.send(proof => askToJoin(host.client(), { ...good, ...(proof && { proof }) }, { signal })),
      reason => !signal.aborted && this.#failed(reason),
    );
    this.#attempts = attempts;
    const answer = await attempts.start();
    removeEventListener('beforeunload', stay);
    if (!answer || signal.aborted) return;
    host.set({
      ...emptyForm(),
      sent: {
        code: groupReceiptCode(answer.receiptCode),
        byCode: good.contact === undefined,
        // Newer words that were not stored are shown, so that nothing is lost.
        kept: answer.outcome === 'kept-first' ? good.words : undefined,
      },
    });
    host.tell(new KuulluksiSentEvent());
    await host.focus('sent-title');
  };

  /** Something was changed: what waits to be sent again is sent by a press alone. */
  changed(): void {
    if (this.host.form().progress === 'sending') return;
    this.stop();
  }

  /** What went wrong with one try. Answers whether to try again, or after how many seconds at least. */
  #failed(reason: unknown): boolean | number {
    const { host } = this;
    const problem = isProblemError(reason) ? reason : undefined;
    if (!problem || problem.problem.status >= 500 || passing.includes(problem.code)) {
      if (!problem && host.form().progress !== 'send-away') host.away();
      host.set({ progress: problem && problem.code !== 'internal' ? 'send-busy' : 'send-away' });
      return problem?.retryAfter ?? true;
    }
    host.set({ progress: { code: problem.code }, faults: problem.fields });
    void host.focus(problem.fields.length > 0 ? summaryId : 'progress');
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
