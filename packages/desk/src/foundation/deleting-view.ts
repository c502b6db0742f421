import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { FormsView } from './forms-view.ts';

/** A view whose records may be deleted, after a second press. What went wrong stands under the title. */
export abstract class DeletingView extends FormsView {
  @state() private deleting: string | undefined;
  @state() private trouble: string | undefined;
  @state() private busy = false;

  protected renderTrouble(): TemplateResult | typeof nothing {
    return this.trouble
      ? html`<p class="warning" id="trouble" role="alert" tabindex="-1">${this.trouble}</p>`
      : nothing;
  }

  /** @param about The name of the record, for who does not see what the button stands beside. */
  protected renderDeleting(
    id: string,
    about: unknown,
    words: { ask: string; really: string },
    act: () => Promise<unknown>,
    after: () => void,
  ): TemplateResult {
    const named = html`<span class="visually-hidden">: ${about}</span>`;
    return this.deleting === id
      ? html`<button
            class="button"
            id="really-delete"
            type="button"
            aria-disabled=${this.busy}
            @click=${() => this.#delete(act, after)}
          >
            ${words.really}${named}
          </button>
          <button class="button" type="button" @click=${() => (this.deleting = undefined)}>
            ${this.t('leave-it')}
          </button>`
      : html`<button class="button" type="button" @click=${() => this.#ask(id)}>
          ${words.ask}${named}
        </button>`;
  }

  async #ask(id: string): Promise<void> {
    this.deleting = id;
    await this.focusOn('#really-delete');
  }

  async #delete(act: () => Promise<unknown>, after: () => void): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = undefined;
    try {
      await this.guarded(act());
    } catch (error) {
      const overtaken = isProblemError(error) && error.problem.status === 409;
      this.trouble = overtaken ? this.t('changed-first') : this.wordsOf(error);
    } finally {
      this.busy = false;
      this.deleting = undefined;
      after();
    }
    await this.focusOn(this.trouble ? '#trouble' : '#title');
  }
}
