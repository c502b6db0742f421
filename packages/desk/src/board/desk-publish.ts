import { publishMatter } from '@kuulluksi/api-client/board';
import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { PublishInput } from '@kuulluksi/contract/board/schemas';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import type { Matter } from '@kuulluksi/contract/matters/schemas';
import type { FieldFault } from '@kuulluksi/contract/problems';
import { audiences } from '@kuulluksi/contract/vocabularies';
import { errorSummary, summaryId } from '@kuulluksi/elements/foundation/form/error-summary';
import { controlId, faultWords } from '@kuulluksi/elements/foundation/form/fault-words';
import { selection } from '@kuulluksi/elements/foundation/form/fields';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { firstLanguage, written } from '../matters/answer-draft.ts';
import { DeskElement } from '../foundation/desk-element.ts';
import { publishDrafts, type PublishDraft } from '../foundation/drafts.ts';
import { textsField } from '../foundation/texts-field.ts';
import type { DeskId } from '../foundation/texts.ts';

const empty: PublishDraft = { said: {}, voice: '' };

/** Telling of a matter on the board, in our own words, when the person gave leave and there is an answer. */
export class DeskPublish extends DeskElement {
  static override styles = DeskElement.styles;

  @property({ attribute: false }) matter!: Matter;

  @state() private faults: FieldFault[] = [];
  @state() private trouble: string | undefined;
  @state() private busy = false;

  protected override sourceOfData(): string {
    return '';
  }

  protected override readData(): void {
    // The matter is given; there is nothing to read.
  }

  private get draft(): PublishDraft {
    return publishDrafts.get(this.matter.id) ?? empty;
  }

  protected override renderContent(): TemplateResult {
    const { publication, status } = this.matter;
    const unanswered = ['received', 'reopened', 'withdrawn', 'other'].includes(status);
    return html`<section class="panel stack" aria-labelledby="publish-title">
      ${this.heading(this.t('board'), 1, { id: 'publish-title' })}
      <p><strong>${this.t(`leave.${publication}` as DeskId)}</strong></p>
      ${
        publication !== 'yes'
          ? nothing
          : unanswered
            ? html`<p class="muted">${this.t('answer-first')}</p>`
            : this.#renderForm()
      }
    </section>`;
  }

  #renderForm(): TemplateResult {
    const { draft, matter } = this;
    return html`<form class="form" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.#renderTrouble()}
      ${textsField({
        field: 'said',
        label: this.t('said'),
        hint: this.t('said-hint'),
        first: firstLanguage(matter.language),
        value: draft.said,
        typed: said => this.#change({ said }),
        left: () => undefined,
        longest: 1000,
        rows: 3,
        errorOf: field => this.#errorOf(field),
        t: this.t,
        speaksOf: this.speaksOf,
      })}
      ${selection({
        id: 'voice',
        label: this.t('voice'),
        optional: true,
        value: draft.voice,
        options: audiences.map(value => ({ value, words: this.label('voice', value) })),
        choose: voice => this.#change({ voice }),
        t: this.t,
      })}
      <div class="actions">
        <button class="button main" type="submit" aria-disabled=${this.busy}>
          ${this.t(matter.published ? 'renew' : 'publish')}
        </button>
        ${this.busy ? html`<span role="status">${this.t('waiting')}</span>` : nothing}
      </div>
    </form>`;
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    const items: { words: string; control?: string }[] = this.faults.map(({ field }) => ({
      words: this.#errorOf(field) ?? '',
      control: controlId(field),
    }));
    if (this.trouble) items.push({ words: this.trouble });
    return errorSummary(this.heading(this.t('errors-title', { count: items.length }), 2), items);
  }

  #errorOf(field: string): string | undefined {
    const fault = this.faults.find(fault => fault.field === field);
    return fault && this.speech
      ? faultWords(this.speech, { ...fault, field: field.replace(/^said\..+$/, 'said') })
      : undefined;
  }

  #change(part: Partial<PublishDraft>): void {
    publishDrafts.set(this.matter.id, { ...this.draft, ...part });
    this.requestUpdate();
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const { draft, matter } = this;
    const first = firstLanguage(matter.language);
    const missing: FieldFault[] = draft.said[first]?.trim()
      ? []
      : [{ field: `said.${first}`, code: 'required' }];
    const read = PublishInput.safeParse(
      { version: matter.version, said: written(draft.said), ...(draft.voice && { voice: draft.voice }) },
      { reportInput: true },
    );
    const others = read.success ? [] : faultsOf(read.error.issues).filter(({ field }) => field !== 'said');
    this.trouble = undefined;
    this.faults = [...missing, ...others];
    if (!read.success || this.faults.length > 0) {
      await this.focusOn(`#${summaryId}`);
      return;
    }
    this.busy = true;
    try {
      await this.guarded(publishMatter(this.client, { id: matter.id }, read.data));
      this.dispatchEvent(new Event('desk-published'));
    } catch (error) {
      this.trouble = this.wordsOf(error);
      if (isProblemError(error) && error.problem.status === 409) this.dispatchEvent(new Event('desk-stale'));
      await this.focusOn(`#${summaryId}`);
    } finally {
      this.busy = false;
    }
  }
}
