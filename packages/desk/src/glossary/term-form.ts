import { changeTerm, makeTerm } from '@kuulluksi/api-client/glossary';
import {
  TermChange,
  TermInput,
  type StaffGlossaryAnswer,
  type StaffTerm,
} from '@kuulluksi/contract/glossary/schemas';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { newKey } from '../foundation/key.ts';
import { sayIn } from '../foundation/say-in.ts';
import { written, writingLanguages, type TextsByLanguage } from '../matters/answer-draft.ts';

interface Draft {
  key: string;
  version: number;
  term: TextsByLanguage;
  explanation: TextsByLanguage;
  /** With commas between. */
  forms: TextsByLanguage;
}

export type BaseTerm = StaffGlossaryAnswer['base'][number];
export const termDraft = (term: StaffTerm | undefined, base?: BaseTerm): string =>
  `term ${term?.id ?? (base ? `instead of ${base.id}` : 'new')}`;

const languages = [...writingLanguages, 'fi-simple'];
const listed = (forms: string) =>
  forms
    .split(',')
    .map(form => form.trim())
    .filter(Boolean);

/** Explains a term in the organisation's words: a new one, one of its own, or one that is explained already. */
export class DeskTermForm extends DraftForm<Draft> {
  @property({ attribute: false }) term?: StaffTerm | undefined;
  /** The term of the base set that this one stands for. */
  @property({ attribute: false }) insteadOf?: BaseTerm | undefined;

  protected override get draftName(): string {
    return termDraft(this.term, this.insteadOf);
  }

  protected override get makesNew(): boolean {
    return this.term === undefined;
  }

  protected override begin(): Draft {
    const { term = {}, explanation = {}, forms = {} } = this.term ?? this.insteadOf ?? {};
    return {
      key: newKey(),
      version: this.term?.version ?? 0,
      ...{ term, explanation },
      forms: Object.fromEntries(Object.entries(forms).map(([language, all]) => [language, all.join(', ')])),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('term') && this.overtaken && this.term) this.change({ version: this.term.version });
  }

  protected override renderContent(): TemplateResult {
    const { draft, term } = this;
    return html`<form class="form panel" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t(term ? 'change-term' : 'explain-term'), 1, { id: 'form-title' })}
      ${this.renderTrouble(2)}
      ${
        this.overtaken && term
          ? html`<p class="notice">${this.t('newest-now')} ${sayIn(term.explanation, this.language).text}</p>`
          : nothing
      }
      ${this.texts('term.term', 'term', draft.term, value => this.change({ term: value }), {
        longest: 80,
        languages,
      })}
      ${this.texts(
        'term.explanation',
        'explanation',
        draft.explanation,
        explanation => this.change({ explanation }),
        { hint: this.t('term.explanation-hint'), rows: 2, longest: 500, languages },
      )}
      ${this.texts('term.forms', 'forms', draft.forms, forms => this.change({ forms }), {
        hint: this.t('term.forms-hint'),
        optional: true,
        longest: 300,
        languages,
      })}
      ${this.renderEnd(this.t('save'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { term, insteadOf } = this;
    const { key, version, term: words, explanation, forms } = this.draft;
    const inEach = Object.entries(written(forms)).map(([language, all]) => [language, listed(all)] as const);
    const fields = {
      term: written(words),
      explanation: written(explanation),
      ...(inEach.length > 0 && { forms: Object.fromEntries(inEach) }),
    };
    const stored = term
      ? await this.#change(term.id, { version, ...fields })
      : await this.#make({ key, ...(insteadOf && { insteadOf: insteadOf.id }), ...fields });
    if (stored) this.end('desk-done', stored);
  }

  async #make(input: object): Promise<StaffTerm | undefined> {
    const body = await this.checked(TermInput, input);
    return body && this.sent(() => makeTerm(this.client, body));
  }

  async #change(id: string, input: object): Promise<StaffTerm | undefined> {
    const body = await this.checked(TermChange, input);
    return body && this.sent(() => changeTerm(this.client, { id }, body));
  }
}
