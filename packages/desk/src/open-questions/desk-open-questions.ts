import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { closeOpenQuestion, listStaffOpenQuestions } from '@kuulluksi/api-client/open-questions';
import type { StaffOpenQuestion } from '@kuulluksi/contract/open-questions/staff-schemas';
import { sayFullDay, sayMonth } from '@kuulluksi/elements/foundation/dates';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { FormsView } from '../foundation/forms-view.ts';
import { sayIn } from '../foundation/say-in.ts';
import { questionDraft } from './open-question-form.ts';
import { resultDraft } from './result-form.ts';

/** Open questions ("we ask"): what is asked, what is coming, and what came of what was asked. */
export class DeskOpenQuestions extends FormsView {
  @property({ attribute: false }) first = 'fi';
  /** The question that is about to be closed. */
  @state() private closing: string | undefined;
  @state() private trouble: string | undefined;
  @state() private busy = false;

  #questions = new Reading<{ items: StaffOpenQuestion[] }>(this, signal =>
    this.guarded(listStaffOpenQuestions(this.client, { signal })),
  );

  protected override sourceOfData(): string {
    return 'open-questions';
  }

  protected override readData(): void {
    this.#questions.start();
  }

  protected override renderContent(): TemplateResult {
    const asking = questionDraft(undefined);
    return html`<section class="stack" aria-labelledby="title">
      ${this.heading(this.t('open-questions'), 0, { id: 'title' })}
      <p class="muted">${this.t('open-questions-hint')}</p>
      ${
        this.isOpen(asking)
          ? this.#renderForm(asking, undefined)
          : html`<div class="actions">
              <button class="button main" type="button" @click=${() => this.begin(asking)}>
                ${this.t('ask-question')}
              </button>
            </div>`
      }
      ${this.trouble ? html`<p class="warning" id="trouble" role="alert" tabindex="-1">${this.trouble}</p>` : nothing}
      ${this.renderReading(this.#questions, ({ items }) =>
        items.length === 0
          ? html`<p class="message">${this.t('no-questions')}</p>`
          : html`<ul role="list" class="cards">
              ${repeat(
                items,
                ({ id }) => id,
                question => html`<li>${this.#renderQuestion(question)}</li>`,
              )}
            </ul>`,
      )}
    </section>`;
  }

  #renderForm(name: string, question: StaffOpenQuestion | undefined): TemplateResult {
    return html`<kuulluksi-desk-open-question-form
      data-form=${name}
      .api=${this.setting('api')}
      .first=${this.first}
      .question=${question}
      @desk-stale=${() => this.#questions.start()}
      @desk-renew=${() => this.#questions.start()}
      @desk-left=${() => this.closed(name)}
      @desk-done=${() => this.#done(name)}
    ></kuulluksi-desk-open-question-form>`;
  }

  #renderQuestion(question: StaffOpenQuestion): TemplateResult {
    const {
      id,
      question: asked,
      background,
      opensOn,
      closesOn,
      closedOn,
      state,
      answered,
      result,
    } = question;
    const { language } = this;
    const said = sayIn(asked, language);
    const told = sayIn(background ?? {}, language);
    const shape = { coming: 'received', open: 'in-progress', closed: 'done' }[state];
    return html`<article class="card" aria-labelledby="question-${id}">
      <div class="row">
        ${this.heading(html`<span lang=${said.lang}>${said.text}</span>`, 1, { id: `question-${id}` })}
        <span class="status" data-status=${shape}
          ><span class="shape" aria-hidden="true"></span>${this.label('question-state', state)}</span
        >
      </div>
      ${told.text ? html`<p class="words" lang=${told.lang}>${told.text}</p>` : nothing}
      <p class="muted small">
        ${[
          `${sayFullDay(opensOn, language)} – ${sayFullDay(closedOn ?? closesOn, language)}`,
          ...question.ageLevels.map(level => this.label('for-whom', level)),
          this.t('answered-so-far', { class: this.label('people', answered) }),
        ].join(' · ')}
      </p>
      ${
        result
          ? html`<div class="pair">
              <div class="answered">
                <p class="small muted">${this.t('told-in', { month: sayMonth(result.month, language) })}</p>
                <p class="words">${sayIn(result.told, language).text}</p>
                ${
                  result.follows
                    ? html`<p class="name">${this.t('result.follows')}</p>
                        <p class="words">${sayIn(result.follows, language).text}</p>`
                    : nothing
                }
              </div>
            </div>`
          : nothing
      }
      ${this.#renderForms(question)} ${this.#renderActs(question, said.text)}
    </article>`;
  }

  #renderForms(question: StaffOpenQuestion): TemplateResult {
    const changing = questionDraft(question);
    const telling = resultDraft(question);
    return html`
      ${this.isOpen(changing) ? this.#renderForm(changing, question) : nothing}
      ${
        this.isOpen(telling)
          ? html`<kuulluksi-desk-result-form
              data-form=${telling}
              .api=${this.setting('api')}
              .first=${this.first}
              .question=${question}
              @desk-stale=${() => this.#questions.start()}
              @desk-left=${() => this.closed(telling)}
              @desk-done=${() => this.#done(telling)}
            ></kuulluksi-desk-result-form>`
          : nothing
      }
    `;
  }

  #renderActs(question: StaffOpenQuestion, said: string): TemplateResult {
    const { id, state, opensOn, closedOn, result } = question;
    const about = html`<span class="visually-hidden">: ${said}</span>`;
    const act = (words: string, begin: () => void) =>
      html`<button class="button" type="button" @click=${begin}>${words}${about}</button>`;
    const calledOff = closedOn !== undefined && closedOn < opensOn;
    return html`<div class="actions">
      ${state === 'coming' ? act(this.t('change-question'), () => this.begin(questionDraft(question))) : nothing}
      ${
        state === 'closed' && !calledOff
          ? act(this.t(result ? 'change-result' : 'tell-result'), () => this.begin(resultDraft(question)))
          : nothing
      }
      ${calledOff ? html`<p class="muted">${this.t('was-called-off')}</p>` : nothing}
      ${
        state === 'closed'
          ? nothing
          : this.closing === id
            ? html`<button
                  class="button main"
                  id="really-close"
                  type="button"
                  aria-disabled=${this.busy}
                  @click=${() => this.#close(question)}
                >
                  ${this.t(state === 'coming' ? 'really-call-off' : 'really-close')}${about}
                </button>
                <button class="button" type="button" @click=${() => (this.closing = undefined)}>
                  ${this.t('leave-it')}
                </button>`
            : act(this.t(state === 'coming' ? 'call-off' : 'close-question'), () => this.#ask(id))
      }
    </div>`;
  }

  async #ask(id: string): Promise<void> {
    this.closing = id;
    await this.focusOn('#really-close');
  }

  async #close({ id, version }: StaffOpenQuestion): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = undefined;
    try {
      await this.guarded(closeOpenQuestion(this.client, { id }, { version }));
    } catch (error) {
      const overtaken = isProblemError(error) && error.problem.status === 409;
      this.trouble = overtaken ? this.t('changed-first') : this.wordsOf(error);
    } finally {
      this.busy = false;
      this.closing = undefined;
      this.#questions.start();
    }
    await this.focusOn(this.trouble ? '#trouble' : `#question-${id}`);
  }

  async #done(name: string): Promise<void> {
    this.#questions.start();
    await this.closed(name);
  }
}
