import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { sayDay, sayHours } from '@kuulluksi/elements/foundation/dates';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { FormsView } from '../foundation/forms-view.ts';

/** A view of groups in which one press does something at once: what came of it is said in one place. */
export abstract class ActingView extends FormsView {
  @state() protected said: string | undefined;
  @state() protected trouble: string | undefined;
  @state() protected busy = false;

  protected renderSaid(): TemplateResult {
    return html`<p class="notice" role="status">${this.said ?? nothing}</p>
      ${
        this.trouble
          ? html`<p class="warning" id="trouble" role="alert" tabindex="-1">${this.trouble}</p>`
          : nothing
      }`;
  }

  /** Does one thing at a time; true when it was done. */
  protected async act(call: () => Promise<unknown>, said: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.trouble = undefined;
    this.said = undefined;
    try {
      await this.guarded(call());
      this.said = said;
      return true;
    } catch (error) {
      const overtaken = isProblemError(error) && error.code === 'changed-meanwhile';
      this.trouble = overtaken ? this.t('group-changed-first') : this.wordsOf(error);
      await this.focusOn('#trouble');
      return false;
    } finally {
      this.busy = false;
    }
  }

  protected saySession({ day, from, to }: { day: string; from: string; to: string }): string {
    return this.t('session-at', {
      day: sayDay(day, this.language),
      hours: sayHours(from, to, this.language),
    });
  }
}
