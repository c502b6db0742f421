import { removeEntry } from '@kuulluksi/api-client/board';
import { RemovalInput } from '@kuulluksi/contract/board/staff-schemas';
import { removalReasons } from '@kuulluksi/contract/vocabularies';
import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';

interface Draft {
  reason: string;
}

/** Taking an entry off the board: asked once more, with what it means and why it is done. */
export class DeskEntryRemoval extends DraftForm<Draft> {
  /** Name of the entry. */
  @property({ attribute: false }) entry = '';
  /** What the entry says, for who hears the button without seeing where it stands. */
  @property({ attribute: false }) about = '';
  /** How deep its heading stands in the view. */
  @property({ attribute: false }) depth = 2;
  @state() private asked = false;

  protected override get draftName(): string {
    return `removal of ${this.entry}`;
  }

  protected override begin(): Draft {
    return { reason: '' };
  }

  protected override renderContent(): TemplateResult {
    if (!this.asked) {
      return html`<button class="button" id="ask" type="button" @click=${() => this.#ask()}>
        ${this.t('remove-entry')}<span class="visually-hidden">${this.about && `: ${this.about}`}</span>
      </button>`;
    }
    return html`<form class="group form" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t('removal-title'), this.depth, { id: 'form-title' })}
      <p>${this.t('removal-hint')}</p>
      ${this.renderTrouble(this.depth + 1)}
      ${this.radios(
        'removal-reason',
        'reason',
        this.draft.reason,
        this.labelled('removal', removalReasons),
        reason => this.change({ reason }),
        { hint: this.t('removal-reason-hint') },
      )}
      <div class="actions">
        <button class="button main" type="submit" aria-disabled=${this.busy}>
          ${this.t('really-remove-entry')}
        </button>
        <button class="button" type="button" @click=${() => this.#leave()}>${this.t('leave-it')}</button>
      </div>
    </form>`;
  }

  async #ask(): Promise<void> {
    this.asked = true;
    await this.focusOn('#form-title');
  }

  async #leave(): Promise<void> {
    this.asked = false;
    this.end('desk-left');
    await this.focusOn('#ask');
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { reason } = this.draft;
    const body = await this.checked(RemovalInput, { ...(reason && { reason }) });
    if (!body) return;
    const { entry } = this;
    if (!(await this.sent(() => removeEntry(this.client, { id: entry }, body)))) return;
    this.asked = false;
    this.end('desk-done');
  }
}
