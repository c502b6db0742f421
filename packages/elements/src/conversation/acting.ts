import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import type { Client } from '@kuulluksi/api-client/client';
import type { ActAnswer, Conversation } from '@kuulluksi/contract/conversations/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { FieldFault } from '@kuulluksi/contract/problems';
import type { nothing, TemplateResult } from 'lit';
import { Again } from '../foundation/again.ts';
import type { Voice } from './voice.ts';

/** What the parts that do something need of the element around them. */
export interface ActingHost {
  client: () => Client;
  /** The code that opened the conversation. It stands nowhere but in the element's own memory. */
  code: () => string;
  language: () => string;
  /** What the code opened, as it is known now. */
  conversation: () => Conversation | undefined;
  /** The organisation whose conversation it is, once it was read. */
  organisation: () => Organisation | undefined;
  /** Is that being asked still? */
  asking: () => boolean;
  /** The way to the server's own page, where words are taken nowhere else. */
  ownWay: () => TemplateResult | undefined;
  update: () => void;
  /** The conversation as it is now. */
  took: (conversation: Conversation) => void;
  /** Something was done: says so, and lets the person go on. */
  done: (words: string) => void;
  /** The person goes back without doing it. */
  back: () => void;
  /** Reads the conversation anew, for it is another by now. */
  readAgain: () => Promise<void>;
  /** The sentence for a problem that asking again does not solve. */
  problem: (code: string) => string;
  focus: (id: string) => Promise<void>;
  away: () => void;
  tell: (event: Event) => boolean;
}

/** Something that the person has chosen to do, in place of the list of what they may do. */
export interface Panel {
  view: (voice: Voice) => TemplateResult | typeof nothing;
  /** Nothing goes on any more: the person left, or chose something else. */
  stop: () => void;
}

/** What is under way, or why it has not ended yet. A problem's code where trying again is of no use. */
export type Progress = 'none' | 'sending' | 'away' | 'busy' | { code: string };

/** Refusals after which the same may be sent again a little later. */
const passing = ['too-many-requests', 'proof-needed'];
/** The conversation is another than the one in view. */
const elsewhere = ['changed-meanwhile', 'status-may-not-follow'];

/** Sends one act until it is done or refused, however often the network fails. */
export class Acting {
  progress: Progress = 'none';
  #attempts: Again<ActAnswer> | undefined;
  #abort: AbortController | undefined;

  constructor(
    private readonly host: ActingHost,
    private readonly refused: (faults: readonly FieldFault[]) => void = () => {},
  ) {}

  /** Answers once the act is done; nothing where it was refused or given up. */
  async send(attempt: (signal: AbortSignal) => Promise<ActAnswer>): Promise<ActAnswer | undefined> {
    if (this.progress === 'sending') return undefined;
    if (this.#attempts) {
      this.#set('sending');
      this.#attempts.now();
      return undefined;
    }
    this.#set('sending');
    const { signal } = (this.#abort = new AbortController());
    addEventListener('beforeunload', stay);
    this.#attempts = new Again(
      () => attempt(signal),
      reason => !signal.aborted && this.#failed(reason),
    );
    const answer = await this.#attempts.start();
    if (signal.aborted) return undefined;
    this.#end();
    if (answer) this.#set('none');
    return answer;
  }

  stop(): void {
    this.#abort?.abort();
    this.#attempts?.stop();
    this.#end();
    this.#set('none');
  }

  #end(): void {
    this.#attempts = undefined;
    removeEventListener('beforeunload', stay);
  }

  #set(progress: Progress): void {
    this.progress = progress;
    this.host.update();
  }

  /** What went wrong with one try. Answers whether to try again, or after how many seconds at least. */
  #failed(reason: unknown): boolean | number {
    const problem = isProblemError(reason) ? reason : undefined;
    if (!problem || problem.problem.status >= 500 || passing.includes(problem.code)) {
      if (!problem && this.progress !== 'away') this.host.away();
      this.#set(problem && problem.code !== 'internal' ? 'busy' : 'away');
      return problem?.retryAfter ?? true;
    }
    this.#set({ code: problem.code });
    if (problem.fields.length > 0) this.refused(problem.fields);
    if (elsewhere.includes(problem.code)) void this.host.readAgain();
    return false;
  }
}

/** Closing the page in mid-sending would lose what was typed: the browser asks first. */
const stay = (event: Event): void => event.preventDefault();
