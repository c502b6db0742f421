import { enterFeedback } from '@kuulluksi/api-client/feedback';
import { listOpenQuestions } from '@kuulluksi/api-client/open-questions';
import { listQuestionSets } from '@kuulluksi/api-client/question-sets';
import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import {
  EnterFeedbackInput,
  longestFeedback,
  type EnteredFeedback,
} from '@kuulluksi/contract/feedback/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { Me } from '@kuulluksi/contract/staff/schemas';
import {
  ageLevels,
  feedbackKinds,
  feedbackThemes,
  helpedWays,
  moods,
  publicationLeaves,
} from '@kuulluksi/contract/vocabularies';
import { choices, selection, tick } from '@kuulluksi/elements/foundation/form/fields';
import { textField } from '@kuulluksi/elements/foundation/form/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DeskChangedEvent } from '../foundation/desk-element.ts';
import { DeskForm } from '../foundation/desk-form.ts';
import { draftOf, forgetDraft, keepDraft } from '../foundation/drafts.ts';
import { handedCode } from '../foundation/handed-code.ts';
import { personalWarning } from '../foundation/personal-warning.ts';
import { sayIn } from '../foundation/say-in.ts';
import { firstLanguage } from '../matters/answer-draft.ts';
import { draftName, empty, type Entry } from './entry.ts';
import { besides, whoTheyAre } from './who-they-are.ts';
import { enteredQuestions, givenOf, questionControl, type EnteredSet } from './entered-questions.ts';

const languages = ['fi', 'sv', 'en', 'se', 'ru', 'uk', 'ar', 'so'];

/** A worker enters what somebody wrote on paper, said on the phone, or says beside them. */
export class DeskEnterFeedback extends DeskForm {
  @property({ attribute: false }) home?: Organisation | undefined;

  @property({ attribute: false }) me?: Me;
  @property({ attribute: false }) first = 'fi';

  /** What was entered last, with the code to hand to the person; shown until the next entry is begun. */
  @state() private entered: EnteredFeedback | undefined;

  /** What can be answered besides free words. Without it the form takes words alone. */
  @state() private sets: readonly EnteredSet[] = [];
  @state() private openQuestions: readonly OpenQuestion[] = [];

  protected override sourceOfData(): string {
    return this.home?.id ?? '';
  }

  protected override readData(): void {
    void this.#readAsked();
  }

  async #readAsked(): Promise<void> {
    if (!this.home) return;
    const query = { organisation: this.home.id, language: this.language };
    const [sets, open] = await Promise.allSettled([
      this.guarded(listQuestionSets(this.client)),
      listOpenQuestions(this.client, query),
    ]);
    if (sets.status === 'fulfilled') this.sets = sets.value.items;
    if (open.status === 'fulfilled')
      this.openQuestions = open.value.items.filter(({ state: now }) => now === 'open');
  }

  get #set(): EnteredSet | undefined {
    return this.sets.find(({ id }) => id === this.#entry.set);
  }

  #chooseSet(id: string): void {
    const kind = this.sets.find(set => set.id === id)?.kind;
    const { kind: chosen } = this.#entry;
    this.#change({ set: id, answers: {}, kind: chosen || (kind === 'other' ? '' : (kind ?? '')) });
  }

  get #entry(): Entry {
    return draftOf(draftName) ?? empty();
  }

  #change(part: Partial<Entry>): void {
    keepDraft(draftName, { ...this.#entry, ...part });
    this.requestUpdate();
  }

  protected override renderContent(): TemplateResult {
    return html`<section class="panel stack" aria-labelledby="title">
      ${this.heading(this.t('enter-feedback'), 0, { id: 'title' })}
      ${this.entered ? this.#renderEntered(this.entered) : this.#renderForm()}
    </section>`;
  }

  #renderEntered({ matter, receiptCode }: EnteredFeedback): TemplateResult {
    return html`${handedCode({
      code: receiptCode,
      done: this.t('entered'),
      hint: this.t('code-hint'),
      again: { words: this.t('enter-another'), press: () => void this.#again() },
      t: this.t,
    })}
    ${
      matter && this.me?.rights.includes('concerns:mark')
        ? html`<kuulluksi-desk-concern
            .api=${this.setting('api')}
            .matterId=${matter}
            .home=${this.home}
          ></kuulluksi-desk-concern>`
        : nothing
    }`;
  }

  #renderForm(): TemplateResult {
    const entry = this.#entry;
    const common = { t: this.t, left: () => undefined };
    const kinds = this.home?.feedback?.kinds.filter(kind => kind !== 'other') ?? feedbackKinds;
    const labelled = (group: string, codes: readonly string[]) =>
      codes.map(value => ({ value, words: this.label(group, value) }));
    return html`<p class="muted">${this.t('enter-hint')}</p>
      <form class="form" novalidate @submit=${(event: Event) => this.#submit(event)}>
        ${this.renderTrouble(1)}
        ${choices({
          id: 'way',
          label: this.t('helped-way'),
          value: entry.way,
          options: labelled('helped-way', helpedWays),
          choose: way => this.#change({ way }),
          error: this.errorOf('way'),
          ...common,
        })}
        ${selection({
          id: 'kind',
          label: this.t('what-kind'),
          value: entry.kind,
          options: labelled('kind', kinds),
          choose: kind => this.#change({ kind }),
          error: this.errorOf('kind'),
          ...common,
        })}
        ${selection({
          id: 'ageLevel',
          label: this.t('whose-words'),
          hint: this.t('whose-words-hint'),
          value: entry.ageLevel,
          options: labelled('who', ageLevels),
          choose: ageLevel => this.#change({ ageLevel }),
          error: this.errorOf('ageLevel'),
          ...common,
        })}
        ${this.#renderAsked(entry)}
        <div class="stack">
          ${textField({
            id: 'text',
            label: this.t('their-words'),
            hint: this.t('their-words-hint'),
            value: entry.text,
            typed: text => this.#change({ text }),
            rows: 6,
            longest: longestFeedback,
            error: this.errorOf('text'),
            ...common,
          })}
          ${personalWarning(entry.text, this.t)}
        </div>
        ${selection({
          id: 'language',
          label: this.t('their-language'),
          value: entry.language,
          options: languages.map(value => ({ value, words: this.speaksOf(value) })),
          choose: language => this.#change({ language }),
          ...common,
        })}
        ${selection({
          id: 'mood',
          label: this.t('their-mood'),
          optional: true,
          value: entry.mood,
          options: labelled('mood', moods),
          choose: mood => this.#change({ mood }),
          ...common,
        })}
        <fieldset class="field">
          <legend>${this.t('themes')} <span class="optional">${this.t('optional')}</span></legend>
          <div class="options">
            ${feedbackThemes.map(theme =>
              tick({
                id: `theme-${theme}`,
                label: this.label('theme', theme),
                value: entry.themes.includes(theme),
                choose: chosen =>
                  this.#change({
                    themes: chosen ? [...entry.themes, theme] : entry.themes.filter(other => other !== theme),
                  }),
                t: this.t,
              }),
            )}
          </div>
        </fieldset>
        ${
          this.home?.units.length
            ? selection({
                id: 'unit',
                label: this.t('unit'),
                optional: true,
                value: entry.unit,
                options: this.home.units.map(({ id, name }) => ({ value: id, words: this.say(name) })),
                choose: unit => this.#change({ unit }),
                error: this.errorOf('unit'),
                ...common,
              })
            : nothing
        }
        ${
          entry.unit
            ? tick({
                id: 'unitMayRead',
                label: this.t('enter-unit-may-read'),
                hint: this.t('enter-unit-may-read-hint'),
                value: entry.unitMayRead,
                choose: unitMayRead => this.#change({ unitMayRead }),
                t: this.t,
              })
            : nothing
        }
        ${whoTheyAre(entry, part => this.#change(part), {
          t: this.t,
          label: this.label,
          errorOf: field => this.errorOf(field),
        })}
        ${choices({
          id: 'publication',
          label: this.t('ask-leave'),
          hint: this.t('ask-leave-hint'),
          value: entry.publication,
          options: labelled('may-tell', publicationLeaves),
          choose: publication => this.#change({ publication }),
          error: this.errorOf('publication'),
          ...common,
        })}
        ${this.renderSend(this.t('store-feedback'))}
      </form>`;
  }

  /** The question set and the open question that the person answered on paper or aloud. */
  #renderAsked(entry: Entry): TemplateResult {
    const common = { t: this.t, left: () => undefined };
    const set = this.#set;
    const language = firstLanguage(entry.language);
    return html`${
      this.sets.length > 0
        ? selection({
            id: 'questionSet-id',
            label: this.t('entered-set'),
            optional: true,
            none: this.t('no-set'),
            value: entry.set,
            options: this.sets.map(({ id, title }) => ({
              value: id,
              words: sayIn(title, this.language).text,
            })),
            choose: id => this.#chooseSet(id),
            error: this.errorOf('questionSet.id'),
            ...common,
          })
        : nothing
    }
    ${
      set
        ? enteredQuestions(
            set,
            entry.answers,
            (question, answer) => this.#change({ answers: { ...this.#entry.answers, [question]: answer } }),
            { t: this.t, label: this.label, language, errorOf: field => this.errorOf(field) },
          )
        : nothing
    }
    ${
      this.openQuestions.length > 0
        ? selection({
            id: 'openQuestion',
            label: this.t('entered-open-question'),
            optional: true,
            none: this.t('no-open-question'),
            value: entry.openQuestion,
            options: this.openQuestions.map(({ id, question }) => ({ value: id, words: question.text })),
            choose: openQuestion => this.#change({ openQuestion }),
            error: this.errorOf('openQuestion'),
            ...common,
          })
        : nothing
    }`;
  }

  /** A fault of an answer stands at its question. */
  #placeFaults(answers: readonly { question: string }[]): void {
    this.faults = this.faults.map(fault => {
      const at = /^answers\.(\d+)/.exec(fault.field)?.[1];
      const question = at === undefined ? undefined : answers[Number(at)]?.question;
      return question === undefined ? fault : { ...fault, field: questionControl(question) };
    });
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const held = this.#entry;
    // The key must be the same when it is sent again.
    this.#change({ key: held.key });
    const { key, way, kind, ageLevel, language, publication, text, mood, themes, unit } = held;
    const chosen = { key, way, kind, ageLevel, language, publication, mood, unit };
    const filled = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ''));
    const body = await this.checked(EnterFeedbackInput, {
      ...filled,
      ...(text.trim() && { text }),
      ...(themes.length > 0 && { themes }),
      ...besides(held, this.#set),
    });
    const given = this.#set ? (givenOf(this.#set, held.answers) as { question: string }[]) : [];
    const answer = body && (await this.sent(() => enterFeedback(this.client, body)));
    if (!answer) {
      this.#placeFaults(given);
      return;
    }
    forgetDraft(draftName);
    this.entered = answer;
    this.dispatchEvent(new DeskChangedEvent());
    await this.focusOn('#receipt');
  }

  async #again(): Promise<void> {
    this.entered = undefined;
    await this.focusOn('#title');
  }
}
