import type { Client } from '@kuulluksi/api-client/client';
import { openConversation } from '@kuulluksi/api-client/conversations';
import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { receiptCodeForm, tidyReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import type { Conversation } from '@kuulluksi/contract/conversations/schemas';
import { Again } from '../foundation/again.ts';
import type { State } from './state.ts';

/** What opening needs of the element around it. */
interface OpeningHost {
  client: () => Client;
  language: () => string;
  state: () => State;
  set: (changes: Partial<State>) => void;
  fault: (fault: NonNullable<State['fault']>) => void;
  opened: (code: string, conversation: Conversation) => void;
  away: () => void;
}

/** Opens what a code opens. A wrong code, an old one and one that was withdrawn long ago are one and the same to it. */
export class Opening {
  #attempts: Again<Conversation> | undefined;
  #abort: AbortController | undefined;

  constructor(private readonly host: OpeningHost) {}

  open = async (): Promise<void> => {
    const { host } = this;
    const { progress, typed } = host.state();
    if (progress === 'opening') return;
    this.stop();
    const code = tidyReceiptCode(typed);
    if (!receiptCodeForm.test(code)) return host.fault(code === '' ? 'required' : 'wrong-form');
    host.set({ fault: undefined, faultSaid: false, progress: 'opening', closed: false });
    const { signal } = (this.#abort = new AbortController());
    this.#attempts = new Again(
      () => openConversation(host.client(), { code, language: host.language() }, { signal }),
      reason => !signal.aborted && this.#failed(reason),
    );
    const conversation = await this.#attempts.start();
    if (conversation && !signal.aborted) host.opened(code, conversation);
  };

  stop(): void {
    this.#abort?.abort();
    this.#attempts?.stop();
  }

  /** What went wrong with one try. Answers whether to try again, or after how many seconds at least. */
  #failed(reason: unknown): boolean | number {
    const { host } = this;
    const problem = isProblemError(reason) ? reason : undefined;
    // Nothing opens by itself minutes later: the phone may lie on a table by then.
    if (problem?.code === 'too-many-requests' || problem?.code === 'busy') {
      host.set({ progress: Math.max(1, Math.ceil((problem.retryAfter ?? 60) / 60)) });
      return false;
    }
    if (!problem || problem.problem.status >= 500) {
      if (!problem && host.state().progress !== 'away') host.away();
      host.set({ progress: 'away' });
      return problem?.retryAfter ?? true;
    }
    if (problem.code === 'code-not-found') host.fault('code-not-found');
    else host.set({ progress: 'refused' });
    return false;
  }
}
