import {
  changeTemplate,
  createTemplate,
  deleteTemplate,
  listTemplates,
} from '@kuulluksi/api-client/templates';
import { TemplateInput, type AnswerTemplate } from '@kuulluksi/contract/templates/schemas';
import { ageLevels, interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import { selection } from '@kuulluksi/elements/foundation/form/fields';
import { textField } from '@kuulluksi/elements/foundation/form/text-field';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { DeskForm } from '../foundation/desk-form.ts';
import { draftOf, forgetDraft, keepDraft } from '../foundation/drafts.ts';

interface Worded {
  language: string;
  ageLevel: string;
  text: string;
}
interface Draft {
  id?: string;
  version?: number;
  name: string;
  texts: readonly Worded[];
}

const draftName = 'template';
const another: Worded = { language: 'fi', ageLevel: 'adult', text: '' };

/** Templates of answers: made, changed and deleted. In an answer they are put in to be read and finished, never sent as such. */
export class DeskTemplates extends DeskForm {
  #templates = new Reading<{ items: AnswerTemplate[] }>(this, signal =>
    this.guarded(listTemplates(this.client, { signal })),
  );
  @state() private deleting: string | undefined;

  protected override sourceOfData(): string {
    return 'templates';
  }

  protected override readData(): void {
    this.#templates.start();
  }

  get #draft(): Draft | undefined {
    return draftOf(draftName);
  }

  #change(draft: Draft): void {
    keepDraft(draftName, draft);
    this.requestUpdate();
  }

  protected override renderContent(): TemplateResult {
    const draft = this.#draft;
    return html`<section class="stack" aria-labelledby="title">
      ${this.heading(this.t('templates'), 0, { id: 'title' })}
      <p class="muted">${this.t('templates-hint')}</p>
      ${
        draft
          ? this.#renderForm(draft)
          : html`<div class="actions">
                <button
                  class="button main"
                  type="button"
                  @click=${() => this.#begin({ name: '', texts: [another] })}
                >
                  ${this.t('new-template')}
                </button>
              </div>
              ${this.renderTrouble(1)}
              ${this.renderReading(this.#templates, ({ items }) =>
                items.length === 0
                  ? html`<p class="message">${this.t('no-templates')}</p>`
                  : html`<ul role="list" class="stack">
                      ${items.map(template => this.#renderTemplate(template))}
                    </ul>`,
              )}`
      }
    </section>`;
  }

  #renderTemplate(template: AnswerTemplate): TemplateResult {
    const { id, name, texts } = template;
    return html`<li class="panel stack">
      <p><strong>${name}</strong></p>
      ${texts.map(
        ({ language, ageLevel, text }) =>
          html`<div>
            <p class="muted small">${this.speaksOf(language)} · ${this.label('age-level', ageLevel)}</p>
            <p class="words" lang=${language}>${text}</p>
          </div>`,
      )}
      <div class="actions">
        <button class="button" type="button" @click=${() => this.#begin(template as Draft)}>
          ${this.t('change-template')}<span class="visually-hidden">: ${name}</span>
        </button>
        ${
          this.deleting === id
            ? html`<button class="button" id="really-delete" type="button" @click=${() => this.#delete(id)}>
                  ${this.t('really-delete')}<span class="visually-hidden">: ${name}</span>
                </button>
                <button class="button" type="button" @click=${() => (this.deleting = undefined)}>
                  ${this.t('leave-it')}
                </button>`
            : html`<button class="button" type="button" @click=${() => this.#ask(id)}>
                ${this.t('delete-template')}<span class="visually-hidden">: ${name}</span>
              </button>`
        }
      </div>
    </li>`;
  }

  #renderForm(draft: Draft): TemplateResult {
    const changed = (at: number, part: Partial<Worded>) =>
      this.#change({
        ...draft,
        texts: draft.texts.map((text, index) => (index === at ? { ...text, ...part } : text)),
      });
    const common = { t: this.t, left: () => undefined };
    return html`<form class="form panel" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.renderTrouble(1)}
      ${textField({
        id: 'name',
        label: this.t('template-name'),
        value: draft.name,
        typed: name => this.#change({ ...draft, name }),
        error: this.errorOf('name'),
        ...common,
      })}
      ${draft.texts.map(
        ({ language, ageLevel, text }, at) =>
          html`<div class="stack panel">
            <div class="row">
              ${selection({
                id: `texts-${at}-language`,
                label: this.t('template-language'),
                value: language,
                options: interfaceLanguages.map(value => ({ value, words: this.speaksOf(value) })),
                choose: language => changed(at, { language }),
                ...common,
              })}
              ${selection({
                id: `texts-${at}-ageLevel`,
                label: this.t('template-level'),
                value: ageLevel,
                options: ageLevels.map(value => ({ value, words: this.label('age-level', value) })),
                choose: ageLevel => changed(at, { ageLevel }),
                ...common,
              })}
            </div>
            ${textField({
              id: `texts-${at}-text`,
              label: this.t('template-text'),
              hint: this.t('template-text-hint'),
              value: text,
              typed: text => changed(at, { text }),
              rows: 4,
              longest: 3000,
              error: this.errorOf(`texts.${at}.text`),
              ...common,
            })}
            ${
              draft.texts.length > 1
                ? html`<div>
                    <button
                      class="button"
                      type="button"
                      @click=${() =>
                        this.#change({ ...draft, texts: draft.texts.filter((_, index) => index !== at) })}
                    >
                      ${this.t('leave-text-out')}
                    </button>
                  </div>`
                : nothing
            }
          </div>`,
      )}
      ${this.errorOf('texts') ? html`<p class="error" id="texts">${this.t('texts-twice')}</p>` : nothing}
      <div class="actions">
        <button
          class="button"
          type="button"
          @click=${() => this.#change({ ...draft, texts: [...draft.texts, another] })}
        >
          ${this.t('add-text')}
        </button>
      </div>
      <div class="actions">
        ${this.renderSend(this.t('save-template'))}
        <button class="button" type="button" @click=${() => this.#end()}>${this.t('leave-it')}</button>
      </div>
    </form>`;
  }

  async #begin({ id, version, name, texts }: Draft): Promise<void> {
    this.faults = [];
    this.trouble = undefined;
    this.#change({ ...(id !== undefined && { id }), ...(version !== undefined && { version }), name, texts });
    await this.focusOn('#name');
  }

  async #end(): Promise<void> {
    forgetDraft(draftName);
    this.faults = [];
    this.trouble = undefined;
    this.requestUpdate();
    await this.focusOn('#title');
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const draft = this.#draft;
    if (!draft) return;
    const { id, version, name, texts } = draft;
    const body = await this.checked(TemplateInput, { name, texts });
    if (!body) return;
    const stored = await this.sent(() =>
      id === undefined || version === undefined
        ? createTemplate(this.client, body)
        : changeTemplate(this.client, { id }, { ...body, version }),
    );
    if (!stored) return;
    this.#templates.start();
    await this.#end();
  }

  async #ask(id: string): Promise<void> {
    this.deleting = id;
    await this.focusOn('#really-delete');
  }

  async #delete(id: string): Promise<void> {
    if (!(await this.sent(() => deleteTemplate(this.client, { id })))) return;
    this.deleting = undefined;
    this.#templates.start();
    await this.focusOn('#title');
  }
}
