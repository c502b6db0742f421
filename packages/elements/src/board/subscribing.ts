import { subscribe } from '@kuulluksi/api-client/subscriptions';
import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { subscribeInput } from '@kuulluksi/contract/inputs.generated';
import type { FieldFault } from '@kuulluksi/contract/problems';
import { digestRhythms } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { faultWords } from '../foundation/form/fault-words.ts';
import { choices } from '../foundation/form/fields.ts';
import { textField } from '../foundation/form/text-field.ts';
import { Proof } from '../foundation/proof/proof.ts';
import type { Speech } from '../foundation/texts.ts';
import type { FollowId } from './follow.ts';
import type { Around } from './parts.ts';
import type { Words } from './words.ts';

type Rhythm = (typeof digestRhythms)[number];
interface Draft {
  email: string;
  rhythm: Rhythm;
  /** Left empty: a machine that fills in everything gives itself away. */
  trap: string;
}

/** The form of a digest by mail. It begins only when the mail that comes is confirmed, and the form says so. */
export class Subscribing {
  #fault: FieldFault | undefined;
  #trouble: string | undefined;
  #sending = false;
  #sent = false;

  readonly #proof: Proof;

  constructor(
    private readonly around: Around,
    private readonly speech: Speech<FollowId>,
  ) {
    this.#proof = new Proof(() => around.client);
    around.signal.addEventListener('abort', () => this.#proof.stop());
  }

  get #draft(): Draft {
    return (this.around.typed['digest'] as Draft | undefined) ?? { email: '', rhythm: 'monthly', trap: '' };
  }

  render(words: Words): TemplateResult {
    const { t } = this.speech;
    return html`<section class="digest" aria-labelledby="digest-title">
      ${words.heading(t('digest'), 1, { id: 'digest-title' })}
      ${this.#sent ? html`<p role="status" class="message">${t('digest-sent')}</p>` : this.#form()}
    </section>`;
  }

  #form(): TemplateResult {
    const { t, has } = this.speech;
    const draft = this.#draft;
    const error = this.#fault && faultWords(this.speech, this.#fault);
    return html`<form class="form" novalidate @submit=${(event: Event) => this.#submit(event)}>
      <p>${t('digest-how')}</p>
      ${textField({
        id: 'email',
        label: t('email'),
        hint: t('email-hint'),
        inputMode: 'email',
        value: draft.email,
        error,
        typed: email => {
          this.#proof.begin();
          this.#change({ email });
        },
        left: () => undefined,
        entered: () => undefined,
        t,
      })}
      ${choices<Rhythm>({
        id: 'rhythm',
        label: t('rhythm'),
        value: draft.rhythm,
        options: digestRhythms.map(value => {
          const id = `rhythm.${value}`;
          return { value, words: has(id) ? t(id) : value };
        }),
        choose: rhythm => this.#change({ rhythm }),
        t,
      })}
      <div class="trap" aria-hidden="true">
        <label
          >${t('trap')}
          <input
            type="text"
            tabindex="-1"
            autocomplete="off"
            .value=${draft.trap}
            @input=${({ target }: Event) => this.#change({ trap: (target as HTMLInputElement).value })}
        /></label>
      </div>
      ${this.#trouble ? html`<p class="error" role="alert">${this.#trouble}</p>` : nothing}
      <div class="actions">
        <button type="submit" class="button main" aria-disabled=${this.#sending}>${t('digest-ask')}</button>
      </div>
    </form>`;
  }

  #change(part: Partial<Draft>): void {
    this.around.typed['digest'] = { ...this.#draft, ...part };
    void this.around.changed();
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#sending) return;
    const form = event.target as HTMLFormElement;
    const { client, organisations, language } = this.around;
    const { email, rhythm, trap } = this.#draft;
    const { input, faults } = subscribeInput({
      email: email.trim(),
      organisations: [...organisations],
      rhythm,
      language,
      ...(trap && { trap }),
    });
    // An empty field is not a wrong address.
    this.#fault = email.trim() === '' ? { field: 'email', code: 'required' } : faults?.[0];
    this.#trouble = undefined;
    if (!input) {
      void this.around.changed();
      form.querySelector<HTMLElement>('#email')?.focus();
      return;
    }
    this.#sending = true;
    void this.around.changed();
    try {
      await this.#proof.send(proof => subscribe(client, { ...input, ...(proof && { proof }) }));
      this.#sent = true;
      delete this.around.typed['digest'];
    } catch (error) {
      const id = isProblemError(error) ? `problem.${error.code}` : 'away';
      this.#trouble = this.speech.has(id) ? this.speech.t(id) : this.speech.t('problem.internal');
    } finally {
      this.#sending = false;
      void this.around.changed();
    }
  }
}
