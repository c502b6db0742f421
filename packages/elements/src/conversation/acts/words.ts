import { writeToConversationInput } from '@kuulluksi/contract/inputs.generated';
import { longestMessage } from '@kuulluksi/contract/conversations/longest';
import type { ActAnswer } from '@kuulluksi/contract/conversations/schemas';
import type { FieldFault } from '@kuulluksi/contract/problems';
import { html, nothing, type TemplateResult } from 'lit';
import { KuulluksiSendEvent, KuulluksiSentEvent } from '../../foundation/act-events.ts';
import { textField } from '../../foundation/form/text-field.ts';
import type { FormTextId } from '../../foundation/form/form-texts.ts';
import { helpLines } from '../../foundation/help/help-lines.ts';
import { wordsNotices } from '../../foundation/help/words-notices.ts';
import { newKey } from '../../foundation/new-key.ts';
import { Acting, type ActingHost } from '../acting.ts';
import type { Voice } from '../voice.ts';
import type { ActsId } from './acts-texts.ts';

/** How the parts speak in which a person writes. */
export type WritingVoice = Voice<ActsId | FormTextId>;

/** What goes with one sending of words. */
export interface Sendable {
  text: string | undefined;
  /** Made once for these words and all their repeats. */
  key: string;
}

/**
 * Words that a person writes into a conversation: kept until they are stored, and stored once. Whoever changes them
 * after a failed try sends them with the same key, for the first may have arrived.
 */
export class Words {
  text = '';
  /** The first words had arrived already; these are newer. */
  keptFirst = false;
  readonly acting: Acting;
  #key = newKey();
  #fault: FieldFault | undefined;

  constructor(
    private readonly host: ActingHost,
    private readonly options: {
      optional?: () => boolean;
      attempt: (words: Sendable, signal: AbortSignal) => Promise<ActAnswer>;
      stored: () => void;
      /** Newer words than those that were stored are here still. */
      newer?: () => void;
      /** A keystroke. */
      typed?: () => void;
    },
  ) {
    this.acting = new Acting(host, ([fault]) => this.#show(fault));
  }

  typed(text: string): void {
    this.options.typed?.();
    this.text = text;
    this.#fault = undefined;
    if (this.acting.progress === 'sending') return;
    this.acting.stop();
  }

  send = async (): Promise<void> => {
    const { optional, attempt, stored } = this.options;
    const text = this.text.trim();
    if (text !== '' || !optional?.()) {
      const { faults = [] } = writeToConversationInput({
        code: this.host.code(),
        key: this.#key,
        text: this.text,
      });
      const [fault] = faults;
      if (fault) return this.#show(fault);
    }
    if (!this.host.tell(new KuulluksiSendEvent())) return;
    const sent = { text: text === '' ? undefined : text, key: this.#key };
    const answer = await this.acting.send(signal => attempt(sent, signal));
    if (!answer) return;
    this.host.tell(new KuulluksiSentEvent());
    this.#key = newKey();
    this.keptFirst = answer.outcome === 'kept-first' || this.text.trim() !== text;
    this.host.took(answer.conversation);
    if (!this.keptFirst) return stored();
    this.options.newer?.();
    this.host.update();
    await this.host.focus('words');
  };

  stop(): void {
    this.acting.stop();
  }

  async #show(fault: FieldFault | undefined): Promise<void> {
    this.#fault = fault;
    this.host.update();
    await this.host.focus('words');
  }

  #faultWords({ t }: WritingVoice): string | undefined {
    const { code } = this.#fault ?? {};
    if (code === 'too-long')
      return t('text.too-long', { count: this.text.trim().length, limit: longestMessage });
    if (code === 'identity-code' || code === 'required') return t(`text.${code}`);
    return code && t('fault.wrong-form');
  }

  /** The field, what is told of the words while they are typed, and how sending goes. */
  view(voice: WritingVoice, { label, hint }: { label: string; hint: string }): TemplateResult {
    const { t } = voice;
    const organisation = this.host.organisation();
    return html`${this.keptFirst ? html`<div class="message"><p>${t('kept-first')}</p></div>` : nothing}
      <div>
        ${textField({
          id: 'words',
          label,
          hint,
          rows: 6,
          value: this.text,
          longest: longestMessage,
          optional: this.options.optional?.() ?? false,
          error: this.#faultWords(voice),
          typed: value => {
            this.typed(value);
            this.host.update();
          },
          left: () => {},
          t,
        })}
        ${wordsNotices(voice, this.text, () => helpLines(voice, organisation ? [organisation] : []))}
      </div>`;
  }
}

const waiting = { away: ['send-away', 'act-away'], busy: ['send-busy', 'act-busy'] } as const;

/** How an act goes, said in words: for one with words of the person's, that they are not lost. */
export const progressOf = (
  { t }: WritingVoice,
  { progress }: Acting,
  problem: (code: string) => string,
  { written = false } = {},
): TemplateResult | typeof nothing => {
  if (progress === 'none') return nothing;
  if (progress === 'sending') return html`<p>${t('sending')}</p>`;
  const words =
    typeof progress === 'object'
      ? `${written ? `${t('send-refused')} ` : ''}${problem(progress.code)}`
      : t(waiting[progress][written ? 0 : 1]);
  return html`<div class="message"><p>${words}</p></div>`;
};
