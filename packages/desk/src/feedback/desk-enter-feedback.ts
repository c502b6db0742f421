import { enterFeedback } from '@kuulluksi/api-client/feedback';
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
import { choices, selection, textField, tick } from '@kuulluksi/elements/foundation/form/fields';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DeskChangedEvent } from '../foundation/desk-element.ts';
import { DeskForm } from '../foundation/desk-form.ts';
import { draftOf, forgetDraft, keepDraft } from '../foundation/drafts.ts';
import { handedCode } from '../foundation/handed-code.ts';
import { personalWarning } from '../foundation/personal-warning.ts';
import { newKey } from '../foundation/key.ts';

/** All that the form holds. The key stays the same until it has gone well: what is sent again is stored once. */
interface Entry {
  key: string;
  way: string;
  kind: string;
  ageLevel: string;
  language: string;
  text: string;
  mood: string;
  themes: readonly string[];
  unit: string;
  publication: string;
}

const draftName = 'enter-feedback';
const empty = (): Entry => ({
  key: newKey(),
  way: '',
  kind: '',
  ageLevel: '',
  language: 'fi',
  text: '',
  mood: '',
  themes: [],
  unit: '',
  publication: '',
});

const languages = ['fi', 'sv', 'en', 'se', 'ru', 'uk', 'ar', 'so'];

/** A worker enters what somebody wrote on paper, said on the phone, or says beside them. */
export class DeskEnterFeedback extends DeskForm {
  @property({ attribute: false }) home?: Organisation | undefined;

  @property({ attribute: false }) me?: Me;
  @property({ attribute: false }) first = 'fi';

  /** What was entered last, with the code to hand to the person; shown until the next entry is begun. */
  @state() private entered: EnteredFeedback | undefined;

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

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { text, mood, themes, unit, ...entry } = this.#entry;
    // The key must be the same when it is sent again.
    this.#change({ key: entry.key });
    const chosen = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== ''));
    const body = await this.checked(EnterFeedbackInput, {
      ...chosen,
      ...(text.trim() && { text }),
      ...(mood && { mood }),
      ...(themes.length > 0 && { themes }),
      ...(unit && { unit }),
    });
    if (!body) return;
    const answer = await this.sent(() => enterFeedback(this.client, body));
    if (!answer) return;
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
