import {
  feedbackThemes,
  interfaceLanguages,
  pictures,
  questionKinds,
} from '@kuulluksi/contract/vocabularies';
import { tick } from '@kuulluksi/elements/foundation/form/fields';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { sayIn } from '../foundation/say-in.ts';
import {
  asksForChoice,
  moved,
  newOption,
  newQuestion,
  type OptionDraft,
  type QuestionDraft,
  type SetDraft,
} from './drafts.ts';

/** What of a question is folded until somebody wants it. */
const hidden = /^\.(hint|theme|picture|id)/;

/** The questions of a set: added, moved, taken out, each with its words and what it is chosen from. */
export abstract class QuestionFields extends DraftForm<SetDraft> {
  /** Names that questions had in the version before. */
  protected abstract get earlier(): readonly string[];
  /** What just happened to a question, said aloud. */
  @state() private happened = '';
  @state() private unfolded: ReadonlySet<string> = new Set();

  protected renderQuestions(): TemplateResult {
    const { questions } = this.draft;
    return html`<div class="stack" id="questions" tabindex="-1">
      <p class="visually-hidden" role="status">${this.happened}</p>
      ${this.errorOf('questions') ? html`<p class="warning">${this.errorOf('questions')}</p>` : nothing}
      ${questions.map((question, at) => this.#renderQuestion(question, at))}
      <div>
        <button class="button" type="button" @click=${() => this.#add()}>${this.t('add-question')}</button>
      </div>
    </div>`;
  }

  #renderQuestion(question: QuestionDraft, at: number): TemplateResult {
    const said = sayIn(question.words, this.language).text;
    const number = String(at + 1);
    const open =
      said === '' ||
      this.unfolded.has(question.id) ||
      this.faults.some(({ field }) => field.startsWith(`questions.${at}.`) || field === `questions.${at}`);
    return html`<details
      class="group question"
      ?open=${open}
      @toggle=${(event: Event) => this.#unfold(question.id, (event.target as HTMLDetailsElement).open)}
    >
      <summary id="question-${at}">
        <span>${this.t('question-number', { number })} ${said || this.t('no-words-yet')}</span>
      </summary>
      <div class="stack">${this.#renderFields(question, at)} ${this.#renderActs(at, said || number)}</div>
    </details>`;
  }

  #renderFields(question: QuestionDraft, at: number): TemplateResult {
    const path = `questions.${at}`;
    const change = (part: Partial<QuestionDraft>) =>
      this.change({
        questions: this.draft.questions.map((one, i) => (i === at ? { ...one, ...part } : one)),
      });
    return html`
      ${this.texts('set.words', `${path}.words`, question.words, words => change({ words }), {
        hint: this.t('set.words-hint'),
        rows: 2,
        longest: 300,
        languages: interfaceLanguages,
      })}
      ${this.pick(
        'set.question-kind',
        `${path}.kind`,
        question.kind,
        this.labelled('question-kind', questionKinds),
        kind => change({ kind }),
      )}
      ${asksForChoice(question.kind) ? this.#renderOptions(question, path, change) : nothing}
      ${tick({
        id: `questions-${at}-optional`,
        label: this.t('may-skip'),
        value: question.optional,
        choose: optional => change({ optional }),
        t: this.t,
      })}
      <details
        ?open=${this.faults.some(({ field }) => field.startsWith(path) && hidden.test(field.slice(path.length)))}
      >
        <summary>${this.t('more-of-question')}</summary>
        <div class="stack">
          ${this.texts('set.hint', `${path}.hint`, question.hint, hint => change({ hint }), {
            optional: true,
            longest: 300,
            languages: interfaceLanguages,
          })}
          ${this.pick(
            'set.theme',
            `${path}.theme`,
            question.theme,
            this.labelled('theme', feedbackThemes),
            theme => change({ theme }),
            { optional: true, none: this.t('set.no-theme') },
          )}
          ${this.#picture(`${path}.picture`, question.picture, picture => change({ picture }))}
          ${this.text('set.id', `${path}.id`, question.id, id => change({ id }), { hint: this.t('set.id-hint') })}
        </div>
      </details>
    `;
  }

  #picture(path: string, value: string, choose: (picture: string) => void): TemplateResult {
    return this.pick('set.picture', path, value, this.labelled('picture', pictures), choose, {
      optional: true,
      none: this.t('set.no-picture'),
    });
  }

  #renderOptions(
    { options }: QuestionDraft,
    path: string,
    change: (part: Partial<QuestionDraft>) => void,
  ): TemplateResult {
    const put = (at: number, part: Partial<OptionDraft>) =>
      change({ options: options.map((one, i) => (i === at ? { ...one, ...part } : one)) });
    const { id, error } = this.place('set.options', `${path}.options`);
    return html`<fieldset class="stack options-of" id=${id} tabindex="-1">
      <legend>${this.t('set.options')}</legend>
      ${error ? html`<p class="warning">${error}</p>` : nothing}
      ${options.map(
        (option, at) =>
          html`<div
            class="card"
            role="group"
            aria-label=${this.t('option-number', { number: String(at + 1) })}
          >
            ${this.texts(
              'set.option',
              `${path}.options.${at}.words`,
              option.words,
              words => put(at, { words }),
              { longest: 200, languages: interfaceLanguages },
            )}
            ${this.#picture(`${path}.options.${at}.picture`, option.picture, picture => put(at, { picture }))}
            <div class="actions">
              ${this.#steps(at, options.length, this.t('option-number', { number: String(at + 1) }), by =>
                change({ options: moved(options, at, by) }),
              )}
              <button
                class="button"
                type="button"
                @click=${() => change({ options: options.filter((_, i) => i !== at) })}
              >
                ${this.t('take-option-out')}<span class="visually-hidden">: ${at + 1}</span>
              </button>
            </div>
          </div>`,
      )}
      <div>
        <button
          class="button"
          type="button"
          @click=${() => change({ options: [...options, newOption(options.map(({ id }) => id))] })}
        >
          ${this.t('add-option')}
        </button>
      </div>
    </fieldset>`;
  }

  /** Up and down; at the ends the way is shut, and stays where the hand is. */
  #steps(at: number, count: number, what: string, move: (by: -1 | 1) => void): TemplateResult {
    const step = (by: -1 | 1, words: string, shut: boolean) =>
      html`<button
        class="button"
        type="button"
        aria-disabled=${shut}
        @click=${() => {
          if (shut) return;
          move(by);
          this.happened = this.t('moved-to', { what, number: String(at + 1 + by) });
        }}
      >
        <span aria-hidden="true">${by === -1 ? '↑' : '↓'}</span> ${words}<span class="visually-hidden"
          >: ${what}</span
        >
      </button>`;
    return html`${step(-1, this.t('move-up'), at === 0)} ${step(1, this.t('move-down'), at === count - 1)}`;
  }

  #renderActs(at: number, what: string): TemplateResult {
    const { questions } = this.draft;
    return html`<div class="actions">
      ${this.#steps(at, questions.length, what, by => this.change({ questions: moved(questions, at, by) }))}
      <button class="button" type="button" @click=${() => this.#takeOut(at, what)}>
        ${this.t('take-question-out')}<span class="visually-hidden">: ${what}</span>
      </button>
    </div>`;
  }

  #unfold(id: string, open: boolean): void {
    const others = [...this.unfolded].filter(other => other !== id);
    this.unfolded = new Set(open ? [...others, id] : others);
  }

  async #add(): Promise<void> {
    const { questions } = this.draft;
    const question = newQuestion([...questions.map(({ id }) => id), ...this.earlier]);
    this.change({ questions: [...questions, question] });
    this.unfolded = new Set([...this.unfolded, question.id]);
    await this.focusOn(`#questions-${questions.length}-words-${this.first}`);
  }

  async #takeOut(at: number, what: string): Promise<void> {
    const { questions } = this.draft;
    this.change({ questions: questions.filter((_, i) => i !== at) });
    this.happened = this.t('taken-out', { what });
    await this.focusOn(
      questions.length > 1 ? `#question-${Math.min(at, questions.length - 2)}` : '#questions',
    );
  }
}
