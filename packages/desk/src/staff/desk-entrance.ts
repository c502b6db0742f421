import { acceptInvitation, enter, signIn } from '@kuulluksi/api-client/staff';
import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import type { FieldFault } from '@kuulluksi/contract/problems';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import { AcceptInput, SignInInput, type Me } from '@kuulluksi/contract/staff/schemas';
import { errorSummary, summaryId } from '@kuulluksi/elements/foundation/form/error-summary';
import { faultWords } from '@kuulluksi/elements/foundation/form/fault-words';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { DeskElement } from '../foundation/desk-element.ts';
import type { OneTimeLink } from './link.ts';
import type { DeskId } from '../foundation/texts.ts';

type FieldName = 'email' | 'password';

/** The way in: by a one-time link, by an invitation, or with e-mail and password. */
export class DeskEntrance extends DeskElement {
  static override styles = [
    DeskElement.styles,
    css`
      .panel {
        max-inline-size: 28rem;
        margin: var(--_space-6) auto;
      }
      .field > input {
        inline-size: 100%;
        min-block-size: var(--_target);
        padding: var(--_space-2) var(--_space-3);
        border: 2px solid var(--_control-border);
        border-radius: var(--_radius-small);
        background: var(--_surface);
      }
    `,
  ].flat();

  @property({ attribute: false }) link?: OneTimeLink | undefined;

  @state() private email = '';
  @state() private password = '';
  @state() private shown = false;
  @state() private busy = false;
  @state() private faults: FieldFault[] = [];
  @state() private trouble: string | undefined;

  protected override sourceOfData(): string {
    return this.link?.token ?? 'sign-in';
  }

  protected override readData(): void {
    if (this.link?.kind !== 'enter') return;
    const { token } = this.link;
    void this.#come(() => enter(this.client, { token }));
  }

  protected override renderContent(): TemplateResult {
    const invited = this.link?.kind === 'invitation';
    if (this.link?.kind === 'enter' && !this.trouble) {
      return html`<div class="panel"><p role="status">${this.t('entering')}</p></div>`;
    }
    return html`<form class="panel form" novalidate @submit=${(event: Event) => this.#submit(event, invited)}>
      ${this.heading(this.t(invited ? 'choose-password' : 'sign-in'), 0, { id: 'title' })}
      ${this.#renderTrouble()}
      ${invited ? html`<p>${this.t('invited')}</p>` : this.#renderField('email', 'email', 'username', 'email')}
      ${this.#renderField(
        'password',
        invited ? 'new-password' : 'password',
        invited ? 'new-password' : 'current-password',
        this.shown ? 'text' : 'password',
      )}
      <label class="option">
        <input
          type="checkbox"
          .checked=${live(this.shown)}
          @change=${(event: Event) => (this.shown = (event.target as HTMLInputElement).checked)}
        />
        <span>${this.t('show-password')}</span>
      </label>
      <div class="actions">
        <button class="button main" type="submit" aria-disabled=${this.busy}>
          ${this.t(invited ? 'accept' : 'sign-in')}
        </button>
        ${this.busy ? html`<span role="status">${this.t('waiting')}</span>` : nothing}
      </div>
    </form>`;
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    const speech = this.speech;
    if (!speech) return nothing;
    const items = this.faults.map(fault => ({ words: faultWords(speech, fault), control: fault.field }));
    if (this.trouble) items.push({ words: this.trouble, control: '' });
    return errorSummary(this.heading(this.t('errors-title', { count: items.length }), 1), items);
  }

  #renderField(name: FieldName, label: DeskId, autocomplete: AutoFill, type: string): TemplateResult {
    const fault = this.faults.find(({ field }) => field === name);
    const hint = label === 'new-password' ? this.t('new-password-hint') : undefined;
    const described = [hint && `${name}-hint`, fault && `${name}-error`].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for=${name}>${this.t(label)}</label>
      ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
      ${
        fault && this.speech
          ? html`<p class="error" id="${name}-error">
              <span class="error-icon" aria-hidden="true">!</span>
              <span
                ><span class="visually-hidden">${this.t('error')} </span
                >${faultWords(this.speech, fault)}</span
              >
            </p>`
          : nothing
      }
      <input
        id=${name}
        name=${name}
        type=${type}
        autocomplete=${autocomplete}
        autocapitalize="off"
        spellcheck="false"
        aria-describedby=${described || nothing}
        aria-invalid=${fault ? 'true' : nothing}
        .value=${live(this[name])}
        @input=${(event: Event) => (this[name] = (event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  async #submit(event: Event, invited: boolean): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const { email, password } = this;
    const token = this.link?.token ?? '';
    const read = invited
      ? AcceptInput.safeParse({ token, password }, { reportInput: true })
      : SignInInput.safeParse({ email: email.trim(), password }, { reportInput: true });
    if (read.success) {
      const { data } = read;
      await this.#come(() =>
        'token' in data ? acceptInvitation(this.client, data) : signIn(this.client, data),
      );
      return;
    }
    this.trouble = undefined;
    this.faults = faultsOf(read.error.issues).map(fault =>
      // A link that was cut when it was copied: no field can mend it.
      fault.field === 'email' && fault.code !== 'too-long' ? { field: 'email', code: 'required' } : fault,
    );
    if (this.faults.some(({ field }) => field === 'token')) {
      this.faults = [];
      this.trouble = this.problemWords('link-used-or-old');
    }
    await this.focusOn(`#${summaryId}`);
  }

  async #come(call: () => Promise<Me>): Promise<void> {
    this.busy = true;
    this.faults = [];
    this.trouble = undefined;
    try {
      const me = await call();
      this.password = '';
      this.dispatchEvent(new CustomEvent<Me>('desk-entered', { detail: me }));
    } catch (error) {
      const code = isProblemError(error) ? error.code : undefined;
      const words =
        code &&
        ({ 'not-signed-in': 'wrong-email-or-password', 'nobody-left': 'last-to-answer' } as const)[
          code as 'nobody-left'
        ];
      this.trouble = words ? this.t(words) : this.wordsOf(error);
      // The link opens nothing any more: what remains is to sign in.
      if (isProblemError(error) && this.link && error.code === 'link-used-or-old') this.link = undefined;
      await this.focusOn(`#${summaryId}`);
    } finally {
      this.busy = false;
    }
  }
}
