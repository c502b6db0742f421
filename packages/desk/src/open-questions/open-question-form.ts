import { askOpenQuestion, changeOpenQuestion } from '@kuulluksi/api-client/open-questions';
import { listQuestionSets } from '@kuulluksi/api-client/question-sets';
import {
  OpenQuestionChange,
  OpenQuestionInput,
  type StaffOpenQuestion,
} from '@kuulluksi/contract/open-questions/staff-schemas';
import type { StaffQuestionSet } from '@kuulluksi/contract/question-sets/staff-schemas';
import { ageLevels } from '@kuulluksi/contract/vocabularies';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { newKey } from '../foundation/key.ts';
import { sayIn } from '../foundation/say-in.ts';
import { written, type TextsByLanguage } from '../matters/answer-draft.ts';

interface Draft {
  key: string;
  version: number;
  question: TextsByLanguage;
  background: TextsByLanguage;
  ageLevels: readonly string[];
  opensOn: string;
  closesOn: string;
  questionSet: string;
}

export const questionDraft = (question: StaffOpenQuestion | undefined): string =>
  `open question ${question?.id ?? 'new'}`;

/** Asks everybody something (digiraati), or changes a question that has not opened yet. */
export class DeskOpenQuestionForm extends DraftForm<Draft> {
  @property({ attribute: false }) question?: StaffOpenQuestion | undefined;

  #sets = new Reading<{ items: StaffQuestionSet[] }>(this, signal =>
    this.guarded(listQuestionSets(this.client, { signal })),
  );

  protected override sourceOfData(): string {
    return 'sets';
  }

  protected override readData(): void {
    this.#sets.start();
  }

  protected override readonly notNow = 'question-moved-on';

  protected override get draftName(): string {
    return questionDraft(this.question);
  }

  protected override get makesNew(): boolean {
    return this.question === undefined;
  }

  protected override begin(): Draft {
    const { version = 0, question = {}, background = {}, ageLevels = [] } = this.question ?? {};
    const { opensOn = '', closesOn = '', questionSet = '' } = this.question ?? {};
    return { key: newKey(), version, question, background, ageLevels, opensOn, closesOn, questionSet };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question') && this.overtaken && this.question)
      this.change({ version: this.question.version });
  }

  protected override renderContent(): TemplateResult {
    const { draft, question } = this;
    const sets = this.#sets.current.value?.items ?? [];
    return html`<form class="form panel" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t(question ? 'change-question' : 'ask-question'), 1, { id: 'form-title' })}
      ${this.renderTrouble(2)}
      ${
        this.overtaken && question
          ? html`<p class="notice">
              ${this.t('newest-now')} ${sayIn(question.question, this.language).text}
            </p>`
          : nothing
      }
      ${this.texts('question.question', 'question', draft.question, question => this.change({ question }), {
        hint: this.t('question.question-hint'),
        rows: 2,
        longest: 300,
      })}
      ${this.texts(
        'question.background',
        'background',
        draft.background,
        background => this.change({ background }),
        { hint: this.t('question.background-hint'), optional: true, rows: 3, longest: 2000 },
      )}
      ${this.ticks(
        'question.age-levels',
        'ageLevels',
        draft.ageLevels,
        this.labelled('for-whom', ageLevels),
        ageLevels => this.change({ ageLevels }),
      )}
      ${this.day('question.opens-on', 'opensOn', draft.opensOn, opensOn => this.change({ opensOn }))}
      ${this.day('question.closes-on', 'closesOn', draft.closesOn, closesOn => this.change({ closesOn }), {
        hint: this.t('question.closes-on-hint'),
      })}
      ${
        sets.length > 0
          ? this.pick(
              'question.set',
              'questionSet',
              draft.questionSet,
              sets.map(({ id, title }) => ({ value: id, words: sayIn(title, this.language).text })),
              questionSet => this.change({ questionSet }),
              { hint: this.t('question.set-hint'), optional: true, none: this.t('question.no-set') },
            )
          : nothing
      }
      ${this.renderEnd(this.t(question ? 'save' : 'ask-it'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { question } = this;
    const { key, version, ageLevels, opensOn, closesOn, questionSet, ...texts } = this.draft;
    const background = written(texts.background);
    const asked = {
      question: written(texts.question),
      ...(Object.keys(background).length > 0 && { background }),
      ageLevels: ageLevels.length > 0 ? ageLevels : undefined,
      ...(opensOn && { opensOn }),
      ...(closesOn && { closesOn }),
      ...(questionSet && { questionSet }),
    };
    const stored = question
      ? await this.#change(question.id, { version, ...asked })
      : await this.#ask({ key, ...asked });
    if (stored) this.end('desk-done', stored);
  }

  async #ask(input: object): Promise<StaffOpenQuestion | undefined> {
    const body = await this.checked(OpenQuestionInput, input);
    return body && this.sent(() => askOpenQuestion(this.client, body));
  }

  async #change(id: string, input: object): Promise<StaffOpenQuestion | undefined> {
    const body = await this.checked(OpenQuestionChange, input);
    return body && this.sent(() => changeOpenQuestion(this.client, { id }, body));
  }
}
