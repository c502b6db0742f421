import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import type { FieldFault } from '@kuulluksi/contract/problems';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import { errorSummary, summaryId } from '@kuulluksi/elements/foundation/form/error-summary';
import { controlId, faultWords } from '@kuulluksi/elements/foundation/form/fault-words';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import * as z from 'zod/mini';
import { DeskElement } from './desk-element.ts';

/** What the forms of the desk share: faults in one place, one sending at a time, and what a lost session means. */
export abstract class DeskForm extends DeskElement {
  @state() protected faults: FieldFault[] = [];
  @state() protected trouble: string | undefined;
  @state() protected busy = false;

  protected override sourceOfData(): string {
    return '';
  }

  protected override readData(): void {
    // What a form shows is given to it, unless it says otherwise.
  }

  protected errorOf(field: string): string | undefined {
    const fault = this.faults.find(one => one.field === field);
    return fault && this.speech ? faultWords(this.speech, fault) : undefined;
  }

  protected renderTrouble(depth = 2): TemplateResult | typeof nothing {
    const items: { words: string; control?: string }[] = this.faults.map(({ field }) => ({
      words: this.errorOf(field) ?? '',
      control: controlId(field),
    }));
    if (this.trouble) items.push({ words: this.trouble });
    return errorSummary(this.heading(this.t('errors-title', { count: items.length }), depth), items);
  }

  protected renderSend(words: string): TemplateResult {
    return html`<div class="actions">
      <button class="button main" type="submit" aria-disabled=${this.busy}>${words}</button>
      ${this.busy ? html`<span role="status">${this.t('waiting')}</span>` : nothing}
    </div>`;
  }

  /** What may be sent; undefined when something is at fault, which is then in view. */
  protected async checked<S extends z.core.$ZodType>(
    schema: S,
    value: unknown,
  ): Promise<z.output<S> | undefined> {
    const read = z.safeParse(schema, value, { reportInput: true });
    this.trouble = undefined;
    this.faults = read.success ? [] : faultsOf(read.error.issues);
    if (read.success) return read.data;
    await this.focusOn(`#${summaryId}`);
    return undefined;
  }

  /** Sends, one at a time. Undefined when it did not go well: what was typed stays, and what went wrong is in view. */
  protected async sent<T>(call: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.trouble = undefined;
    try {
      return await this.guarded(call());
    } catch (error) {
      if (isProblemError(error) && error.code === 'invalid-input') this.faults = [...error.fields];
      else this.trouble = this.wordsOf(error);
      await this.focusOn(`#${summaryId}`);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
