import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import type { FieldFault } from '@kuulluksi/contract/problems';
import { controlId, faultWords } from '@kuulluksi/elements/foundation/form/fault-words';
import { errorSummary } from '@kuulluksi/elements/foundation/form/error-summary';
import { choices, selection } from '@kuulluksi/elements/foundation/form/fields';
import { textField } from '@kuulluksi/elements/foundation/form/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { writingLanguages, type TextsByLanguage } from '../matters/answer-draft.ts';
import { dayField } from './day-field.ts';
import { DeskForm } from './desk-form.ts';
import { DeskRenewEvent } from './renew-event.ts';
import { draftOf, forgetDraft, keepDraft } from './drafts.ts';
import type { DeskId } from './texts.ts';
import { textsField } from './texts-field.ts';
import { ticksField } from './ticks-field.ts';

interface More {
  hint?: string;
  optional?: boolean;
  rows?: number;
  longest?: number;
}
interface Option {
  value: string;
  words: unknown;
}

/**
 * A form whose words are kept by its name until they are sent, and whose faults are said with the words of their field:
 * the fault `required` of the field labelled `panel.name` is `panel.name.required`.
 */
export abstract class DraftForm<D extends object> extends DeskForm {
  /** The language that is asked for first. */
  @property({ attribute: false }) first = 'fi';
  /** Somebody else changed what is being changed: the newest stands in view. */
  @state() protected overtaken = false;

  /** What is sent makes something new, rather than changing what is there. */
  protected get makesNew(): boolean {
    return false;
  }

  /** What it means here when the server says that this may not follow. */
  protected readonly notNow: DeskId | undefined = undefined;

  /** Its name among the drafts: one for each thing that is written. */
  protected abstract get draftName(): string;
  /** What the form holds before anybody has typed. */
  protected abstract begin(): D;

  #begun: { name: string; draft: D } | undefined;
  /** Where each field of what is sent stands in the form. */
  readonly #places = new Map<string, { label: DeskId; shown: string; control: string }>();

  protected get draft(): D {
    const kept = draftOf<D>(this.draftName);
    if (kept) return kept;
    if (this.#begun?.name !== this.draftName) this.#begun = { name: this.draftName, draft: this.begin() };
    return this.#begun.draft;
  }

  protected change(part: Partial<D>): void {
    keepDraft(this.draftName, { ...this.draft, ...part });
    this.requestUpdate();
  }

  /** What is sent again after a failure is the same: the draft with its key stays. */
  protected holdDraft(): void {
    keepDraft(this.draftName, this.draft);
  }

  /** The form is done with, sent or left. */
  protected end(event: 'desk-done' | 'desk-left', detail?: unknown): void {
    forgetDraft(this.draftName);
    this.#begun = undefined;
    this.faults = [];
    this.trouble = undefined;
    this.overtaken = false;
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  protected override wordsOf(error: unknown): string {
    // Somebody else was faster: what is newest comes into view, ours stays in the form.
    if (isProblemError(error) && error.problem.status === 409) this.dispatchEvent(new Event('desk-stale'));
    if (isProblemError(error) && error.code === 'status-may-not-follow' && this.notNow)
      return this.t(this.notNow);
    if (!isProblemError(error) || error.code !== 'changed-meanwhile') return super.wordsOf(error);
    if (this.makesNew) {
      // It arrived at the first try already, or somebody else made the same: the list shows it.
      this.dispatchEvent(new DeskRenewEvent());
      return this.t('stored-already');
    }
    this.overtaken = true;
    return this.t('changed-first');
  }

  #placeOf(field: string): { label: DeskId; shown: string; control: string } | undefined {
    for (let at = field; at !== ''; at = at.replace(/\.?[^.]*$/, '')) {
      const place = this.#places.get(at);
      if (place) return place;
    }
    return undefined;
  }

  #wordsOfFault({ field, code, limit }: FieldFault): string {
    return this.speech
      ? faultWords(this.speech, { field: this.#placeOf(field)?.label ?? field, code, limit })
      : '';
  }

  protected override errorOf(field: string): string | undefined {
    const fault = this.faults.find(one => (this.#placeOf(one.field)?.shown ?? one.field) === field);
    return fault && this.#wordsOfFault(fault);
  }

  protected override renderTrouble(depth = 2): TemplateResult | typeof nothing {
    const items: { words: string; control?: string | undefined }[] = this.faults.map(fault => ({
      words: this.#wordsOfFault(fault),
      control: this.#placeOf(fault.field)?.control,
    }));
    if (this.trouble) items.push({ words: this.trouble });
    return errorSummary(this.heading(this.t('errors-title', { count: items.length }), depth), items);
  }

  protected renderEnd(send: string): TemplateResult {
    return html`<div class="actions">
      <button class="button main" type="submit" aria-disabled=${this.busy}>${send}</button>
      <button class="button" type="button" @click=${() => this.end('desk-left')}>
        ${this.t('leave-form')}
      </button>
      ${this.busy ? html`<span role="status">${this.t('waiting')}</span>` : nothing}
    </div>`;
  }

  /** Says where in the form a field of what is sent stands. */
  protected place(label: DeskId, field: string, control = controlId(field)) {
    this.#places.set(field, { label, shown: field, control });
    return { id: controlId(field), label: this.t(label), error: this.errorOf(field), t: this.t };
  }

  protected text(
    label: DeskId,
    field: string,
    value: string,
    typed: (value: string) => void,
    more: More = {},
  ): TemplateResult {
    return textField({ ...this.place(label, field), value, typed, left: () => undefined, ...more });
  }

  /** A text that others read, in every language that it is written in. */
  protected texts(
    label: DeskId,
    field: string,
    value: TextsByLanguage,
    typed: (value: TextsByLanguage) => void,
    more: More & { languages?: readonly string[] } = {},
  ): TemplateResult {
    const { hint, optional, rows = 0, longest = 1000, languages = writingLanguages } = more;
    const all = [...new Set([...languages, ...Object.keys(value)])];
    for (const language of all) this.place(label, `${field}.${language}`);
    const shown = `${field}.${this.first}`;
    this.#places.set(field, { label, shown, control: controlId(shown) });
    return textsField({
      field,
      label: this.t(label),
      hint,
      ...(optional !== undefined && { optional }),
      first: this.first,
      languages: all,
      value,
      typed,
      left: () => undefined,
      rows,
      longest,
      errorOf: one => this.errorOf(one),
      t: this.t,
      speaksOf: this.speaksOf,
    });
  }

  protected day(
    label: DeskId,
    field: string,
    value: string,
    typed: (value: string) => void,
    more: More = {},
  ): TemplateResult {
    return dayField({ ...this.place(label, field), value, typed, ...more });
  }

  /** One of many. */
  protected pick(
    label: DeskId,
    field: string,
    value: string,
    options: readonly Option[],
    choose: (value: string) => void,
    more: More & { none?: string } = {},
  ): TemplateResult {
    return selection({ ...this.place(label, field), value, options, choose, ...more });
  }

  /** The language in which something is written. */
  protected pickLanguage(
    label: DeskId,
    value: string,
    choose: (language: string) => void,
    more: More = {},
  ): TemplateResult {
    const options = writingLanguages.map(code => ({ value: code, words: this.speaksOf(code) }));
    return this.pick(label, 'language', value, options, choose, more);
  }

  /** One of a few. */
  protected radios(
    label: DeskId,
    field: string,
    value: string,
    options: readonly Option[],
    choose: (value: string) => void,
    more: More = {},
  ): TemplateResult {
    return choices({ ...this.place(label, field), value, options, choose, ...more });
  }

  /** As many of a few as somebody wants. */
  protected ticks(
    label: DeskId,
    field: string,
    values: readonly string[],
    options: readonly { value: string; words: string }[],
    choose: (values: readonly string[]) => void,
    more: More = {},
  ): TemplateResult {
    return ticksField({ ...this.place(label, field), values, options, choose, ...more });
  }

  /** Codes of a vocabulary with their words. */
  protected labelled(group: string, codes: readonly string[]): { value: string; words: string }[] {
    return codes.map(value => ({ value, words: this.label(group, value) }));
  }
}
