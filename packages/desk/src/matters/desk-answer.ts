import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { answerMatter } from '@kuulluksi/api-client/matters';
import { listTemplates } from '@kuulluksi/api-client/templates';
import { givenStatuses, mayFollow, type GivenStatus } from '@kuulluksi/contract/matters/course';
import type { AnswerTemplate } from '@kuulluksi/contract/templates/schemas';
import type { Matter } from '@kuulluksi/contract/matters/schemas';
import type { FieldFault } from '@kuulluksi/contract/problems';
import { errorSummary, summaryId } from '@kuulluksi/elements/foundation/form/error-summary';
import { controlId, faultWords } from '@kuulluksi/elements/foundation/form/fault-words';
import { choices, selection } from '@kuulluksi/elements/foundation/form/fields';
import { textField } from '@kuulluksi/elements/foundation/form/text-field';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  demandedTexts,
  demandsOf,
  mayTellChildren,
  emptyDraft,
  firstLanguage,
  readDraft,
  type AnswerDraft,
  type DemandedText,
} from './answer-draft.ts';
import { DeskElement } from '../foundation/desk-element.ts';
import { answerDrafts } from '../foundation/drafts.ts';
import { keptWords } from '../foundation/kept-words.ts';
import { monthOf } from '../foundation/months.ts';
import { textsField } from '../foundation/texts-field.ts';
import { fittingText, isUnfinished } from '../templates/template-choice.ts';
import type { DeskId } from '../foundation/texts.ts';

const messageLanguages = ['fi', 'sv', 'en', 'fi-simple'];

/** The form of an answer: what is written to the person, what becomes of the matter, and what that demands. */
export class DeskAnswer extends DeskElement {
  static override styles = DeskElement.styles;

  @property({ attribute: false }) matter!: Matter;

  @state() private faults: FieldFault[] = [];
  @state() private trouble: string | undefined;
  @state() private busy = false;

  protected override sourceOfData(): string {
    return '';
  }

  #templates = new Reading<{ items: AnswerTemplate[] }>(this, signal =>
    this.guarded(listTemplates(this.client, { signal })),
  );

  protected override readData(): void {
    this.#templates.start();
  }

  private get draft(): AnswerDraft {
    return answerDrafts.get(this.matter.id) ?? emptyDraft(this.matter.language);
  }

  protected override renderContent(): TemplateResult {
    const { draft, matter } = this;
    const offered = givenStatuses.filter(
      status => matter.status !== 'other' && mayFollow(matter.status, status),
    );
    if (offered.length === 0) {
      const texts = [draft.to, draft.what, draft.reasons].flatMap(one => Object.values(one));
      return html`<section class="panel stack" aria-labelledby="answer-title">
        ${this.heading(this.t('answer'), 1, { id: 'answer-title' })}
        ${this.trouble ? this.#renderTrouble() : nothing}
        <p class="muted">${this.t('nothing-may-follow')}</p>
        ${keptWords([draft.message, ...texts], { t: this.t, forget: () => this.#forget() })}
      </section>`;
    }
    const languages = [...new Set([matter.language, ...messageLanguages])];
    return html`<section class="panel stack" aria-labelledby="answer-title">
      ${this.heading(this.t('answer'), 1, { id: 'answer-title' })}
      <form class="form" novalidate @submit=${(event: Event) => this.#submit(event)}>
        ${this.#renderTrouble()} ${this.#renderTemplates()}
        ${textField({
          id: 'message',
          label: this.t('message'),
          hint: this.t('message-hint'),
          value: draft.message,
          typed: message => this.#change({ message }),
          left: () => this.#look(),
          rows: 6,
          longest: 5000,
          error: this.#errorOf('message'),
          t: this.t,
        })}
        ${selection({
          id: 'language',
          label: this.t('message-language'),
          value: draft.language,
          options: languages.map(language => ({ value: language, words: this.speaksOf(language) })),
          choose: language => this.#change({ language }),
          t: this.t,
        })}
        ${choices({
          id: 'answer-status',
          label: this.t('new-status'),
          value: draft.status,
          options: offered.map(value => ({ value, words: this.#statusWords(value) })),
          choose: (status: GivenStatus) => {
            this.#change({ status });
            this.#look();
          },
          error: this.#errorOf('answer.status'),
          t: this.t,
        })}
        ${this.#renderDemands(draft)}
        ${
          matter.published && draft.status
            ? html`<p class="warning">${this.t('stands-on-board')}</p>`
            : nothing
        }
        <div class="actions">
          <button class="button main" type="submit" aria-disabled=${this.busy}>
            ${this.t('send-answer')}
          </button>
          ${this.busy ? html`<span role="status">${this.t('waiting')}</span>` : nothing}
        </div>
      </form>
    </section>`;
  }

  #statusWords(value: GivenStatus): TemplateResult {
    return html`${this.status(value)}
      <span class="muted small">${this.t(`status-hint.${value}` as DeskId)}</span>`;
  }

  #renderDemands(draft: AnswerDraft): TemplateResult | typeof nothing {
    const asked = demandsOf(draft.status);
    if (asked.length === 0) return nothing;
    return html`
      <p class="muted">${this.t('what-is-public')}</p>
      ${demandedTexts.filter(name => asked.includes(name)).map(name => this.#renderText(name, draft))}
      ${mayTellChildren(draft.status) ? this.#renderForChildren(draft) : nothing}
      ${
        asked.includes('when')
          ? textField({
              id: 'answer-when',
              label: this.t(draft.status === 'done' ? 'when-done' : 'when-planned'),
              hint: this.t('when-hint'),
              value: draft.when,
              typed: when => this.#change({ when: monthOf(when) }),
              left: () => this.#look(),
              error: this.#errorOf('answer.when'),
              t: this.t,
            })
          : nothing
      }
    `;
  }

  #renderText(name: DemandedText, draft: AnswerDraft): TemplateResult {
    const specific = `${name}.${draft.status}`;
    return textsField({
      field: `answer.${name}`,
      label: this.speech?.has(specific) ? this.t(specific as DeskId) : this.t(name),
      first: firstLanguage(this.matter.language),
      value: draft[name],
      typed: texts => this.#change({ [name]: texts }),
      left: () => this.#look(),
      longest: name === 'to' ? 300 : 3000,
      rows: name === 'to' ? 1 : 3,
      errorOf: field => this.#errorOf(field),
      t: this.t,
      speaksOf: this.speaksOf,
    });
  }

  #renderForChildren(draft: AnswerDraft): TemplateResult {
    return textsField({
      field: 'answer.reasonsForChildren',
      label: this.t('reasons-for-children'),
      hint: this.t('reasons-for-children-hint'),
      first: firstLanguage(this.matter.language),
      value: draft.reasonsForChildren,
      typed: reasonsForChildren => this.#change({ reasonsForChildren }),
      left: () => this.#look(),
      longest: 1000,
      rows: 2,
      errorOf: field => this.#errorOf(field),
      t: this.t,
      speaksOf: this.speaksOf,
    });
  }

  #renderTemplates(): TemplateResult | typeof nothing {
    const items = this.#templates.current.value?.items ?? [];
    if (items.length === 0) return nothing;
    return html`<div class="field">
      <label for="template">${this.t('use-template')}</label>
      <p class="hint" id="template-hint">${this.t('use-template-hint')}</p>
      <select
        id="template"
        aria-describedby="template-hint"
        @change=${(event: Event) => this.#putIn(event.target as HTMLSelectElement, items)}
      >
        <option value="">${this.t('choose-template')}</option>
        ${items.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select>
    </div>`;
  }

  /** What was written stays; the template comes after it. */
  async #putIn(select: HTMLSelectElement, items: readonly AnswerTemplate[]): Promise<void> {
    const template = items.find(({ id }) => id === select.value);
    select.value = '';
    const text = template && fittingText(template, this.matter);
    if (!text) return;
    const { message } = this.draft;
    this.#change({
      message: message.trim() ? `${message.trimEnd()}\n\n${text.text}` : text.text,
      language: text.language,
    });
    await this.focusOn('#message');
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    const { speech } = this;
    if (!speech) return nothing;
    const items: { words: string; control?: string }[] = this.faults.map(fault => ({
      words: faultWords(speech, generic(fault)),
      control: controlId(fault.field),
    }));
    if (this.trouble) items.push({ words: this.trouble });
    return errorSummary(this.heading(this.t('errors-title', { count: items.length }), 2), items);
  }

  #errorOf(field: string): string | undefined {
    const fault = this.faults.find(fault => fault.field === field);
    return fault && this.speech ? faultWords(this.speech, generic(fault)) : undefined;
  }

  #change(part: Partial<AnswerDraft>): void {
    answerDrafts.set(this.matter.id, { ...this.draft, ...part });
    this.requestUpdate();
  }

  /** Nothing can be answered any more: what was written is let go of. */
  #forget(): void {
    answerDrafts.delete(this.matter.id);
    this.trouble = undefined;
    this.requestUpdate();
  }

  /** Once faults are in view, a field that was mended loses its own at once. */
  #look(): void {
    if (this.faults.length === 0) return;
    const read = readDraft(this.draft, this.matter.version, firstLanguage(this.matter.language));
    this.faults = 'faults' in read ? read.faults : [];
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const { matter } = this;
    const read = readDraft(this.draft, matter.version, firstLanguage(matter.language));
    this.trouble = undefined;
    this.faults = 'faults' in read ? read.faults : [];
    if (isUnfinished(this.draft.message)) this.trouble = this.t('template-unfinished');
    if ('faults' in read || this.trouble) {
      await this.focusOn(`#${summaryId}`);
      return;
    }
    this.busy = true;
    try {
      const answered = await this.guarded(answerMatter(this.client, { id: matter.id }, read.input));
      answerDrafts.delete(matter.id);
      this.dispatchEvent(new CustomEvent<Matter>('desk-answered', { detail: answered }));
    } catch (error) {
      if (isProblemError(error) && error.code === 'invalid-input') this.faults = [...error.fields];
      else this.trouble = this.wordsOf(error);
      // Somebody else was faster: their words are read, ours stay in the form.
      if (isProblemError(error) && error.problem.status === 409) this.dispatchEvent(new Event('desk-stale'));
      await this.focusOn(`#${summaryId}`);
    } finally {
      this.busy = false;
    }
  }
}

/** The words of a fault stand by field, not by language: `answer.what.sv` speaks as `answer.what`. */
const generic = (fault: FieldFault): FieldFault => ({
  ...fault,
  field: fault.field.replace(/^(answer\.(?:to|what|reasons|reasonsForChildren)|said)\..+$/, '$1'),
});
