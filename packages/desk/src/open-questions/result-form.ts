import { tellResult } from '@kuulluksi/api-client/open-questions';
import { ResultInput, type StaffOpenQuestion } from '@kuulluksi/contract/open-questions/staff-schemas';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { sayIn } from '../foundation/say-in.ts';
import { written, type TextsByLanguage } from '../matters/answer-draft.ts';

interface Draft {
  version: number;
  told: TextsByLanguage;
  follows: TextsByLanguage;
}

export const resultDraft = (question: StaffOpenQuestion): string => `result of ${question.id}`;

/** What was answered and what follows, told to everybody at once. */
export class DeskResultForm extends DraftForm<Draft> {
  @property({ attribute: false }) question!: StaffOpenQuestion;

  protected override readonly notNow = 'question-moved-on';

  protected override get draftName(): string {
    return resultDraft(this.question);
  }

  protected override begin(): Draft {
    const { version, result } = this.question;
    return { version, told: result?.told ?? {}, follows: result?.follows ?? {} };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question') && this.overtaken) this.change({ version: this.question.version });
  }

  protected override renderContent(): TemplateResult {
    const { draft, question } = this;
    const { result } = question;
    return html`<form class="form group" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t(result ? 'change-result' : 'tell-result'), 2, { id: 'form-title' })}
      <p class="muted">${this.t('tell-result-hint')}</p>
      ${this.renderTrouble(3)}
      ${
        this.overtaken && result
          ? html`<div class="notice">
              <p class="name">${this.t('newest-now')}</p>
              <p class="words">${sayIn(result.told, this.language).text}</p>
              ${result.follows ? html`<p class="words">${sayIn(result.follows, this.language).text}</p>` : nothing}
            </div>`
          : nothing
      }
      ${this.texts('result.told', 'told', draft.told, told => this.change({ told }), {
        hint: this.t('result.told-hint'),
        rows: 4,
        longest: 3000,
      })}
      ${this.texts('result.follows', 'follows', draft.follows, follows => this.change({ follows }), {
        hint: this.t('result.follows-hint'),
        optional: true,
        rows: 3,
        longest: 3000,
      })}
      ${this.renderEnd(this.t('publish-result'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { version, told, follows } = this.draft;
    const after = written(follows);
    const body = await this.checked(ResultInput, {
      version,
      told: written(told),
      ...(Object.keys(after).length > 0 && { follows: after }),
    });
    const stored = body && (await this.sent(() => tellResult(this.client, { id: this.question.id }, body)));
    if (stored) this.end('desk-done', stored);
  }
}
