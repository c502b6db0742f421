import { changeQuestionSet, makeQuestionSet } from '@kuulluksi/api-client/question-sets';
import {
  QuestionSetChange,
  QuestionSetInput,
  type StaffQuestionSet,
} from '@kuulluksi/contract/question-sets/staff-schemas';
import { ageLevels, feedbackKinds, interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import { tick } from '@kuulluksi/elements/foundation/form/fields';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { newKey } from '../foundation/key.ts';
import { draftOfSet, inputOf, type SetDraft } from './drafts.ts';
import { QuestionFields } from './question-fields.ts';
import { setAsText } from './preview.ts';
import { setStyles } from './question-sets.styles.ts';

export const setDraft = (set: StaffQuestionSet | undefined): string => `question set ${set?.id ?? 'new'}`;

/** Makes a question set, or the next version of one. What somebody has answered stays as it was asked. */
export class DeskQuestionSetForm extends QuestionFields {
  static override styles = [QuestionFields.styles, setStyles].flat();

  @property({ attribute: false }) set?: StaffQuestionSet | undefined;

  protected override get draftName(): string {
    return setDraft(this.set);
  }

  protected override get earlier(): readonly string[] {
    return this.set?.questions.map(({ id }) => id) ?? [];
  }

  protected override get makesNew(): boolean {
    return this.set === undefined;
  }

  protected override begin(): SetDraft {
    return draftOfSet(this.set, newKey());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('set') && this.overtaken && this.set) this.change({ version: this.set.version });
  }

  protected override renderContent(): TemplateResult {
    const { draft, set } = this;
    const speaking = { label: this.label, t: this.t, language: this.language };
    return html`<form class="form panel" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(
        set ? this.t('next-version', { number: String(draft.version + 1) }) : this.t('make-set'),
        1,
        { id: 'form-title' },
      )}
      ${set ? html`<p class="muted">${this.t('next-version-hint')}</p>` : nothing} ${this.renderTrouble(2)}
      ${
        this.overtaken && set
          ? html`<div class="notice">
              <p class="name">${this.t('newest-now')}</p>
              ${setAsText(draftOfSet(set, ''), speaking)}
            </div>`
          : nothing
      }
      ${this.texts('set.title', 'title', draft.title, title => this.change({ title }), {
        longest: 200,
        languages: interfaceLanguages,
      })}
      ${this.texts('set.intro', 'intro', draft.intro, intro => this.change({ intro }), {
        hint: this.t('set.intro-hint'),
        optional: true,
        rows: 2,
        languages: interfaceLanguages,
      })}
      ${this.ticks(
        'set.age-levels',
        'ageLevels',
        draft.ageLevels,
        this.labelled('for-whom', ageLevels),
        ageLevels => this.change({ ageLevels }),
      )}
      ${this.pick(
        'set.kind',
        'kind',
        draft.kind,
        this.labelled('kind', feedbackKinds),
        kind => this.change({ kind }),
        {
          hint: this.t('set.kind-hint'),
          optional: true,
          none: this.t('set.ask-kind'),
        },
      )}
      ${tick({
        id: 'usual',
        label: this.t('set.usual'),
        hint: this.t('set.usual-hint'),
        value: draft.usual,
        choose: usual => this.change({ usual }),
        t: this.t,
      })}
      ${this.heading(this.t('questions-title'), 2)} ${this.renderQuestions()}
      <details class="preview">
        <summary>${this.t('preview')}</summary>
        ${setAsText(draft, speaking)}
      </details>
      ${this.renderEnd(this.t(set ? 'save-version' : 'make-it'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { set, draft } = this;
    const stored = set
      ? await this.#change(set.id, { version: draft.version, ...inputOf(draft) })
      : await this.#make({ key: draft.key, ...inputOf(draft) });
    if (stored) this.end('desk-done', stored);
  }

  async #make(input: object): Promise<StaffQuestionSet | undefined> {
    const body = await this.checked(QuestionSetInput, input);
    return body && this.sent(() => makeQuestionSet(this.client, body));
  }

  async #change(id: string, input: object): Promise<StaffQuestionSet | undefined> {
    const body = await this.checked(QuestionSetChange, input);
    return body && this.sent(() => changeQuestionSet(this.client, { id }, body));
  }
}
