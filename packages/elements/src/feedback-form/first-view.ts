import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { QuestionSet } from '@kuulluksi/contract/question-sets/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { beforeWriting, helpNow } from './before.ts';
import { kindChoice } from './kind-choice.ts';
import { wordsField } from './say.ts';
import type { Draft, FormState } from './state.ts';
import type { Acts, Taker, Voice } from './voice.ts';

/** What the form holds before the rest of its code is here. */
export interface FirstForm extends Pick<FormState, 'view' | 'organisation' | 'progress'> {
  draft: Pick<Draft, 'kind' | 'text'>;
}

export const firstForm = (): FirstForm => ({
  view: 'questions',
  organisation: '',
  progress: 'none',
  draft: { kind: '', text: '' },
});

/** All that the first view needs of the form; what comes later knows more. */
export interface FirstContext {
  voice: Voice;
  form: FirstForm;
  organisation: Taker;
  questionSet: QuestionSet | undefined;
  acts: Pick<Acts, 'choose' | 'typed' | 'left' | 'check'>;
  /** The words of a field's fault as they are shown, with the id `<field>-error`. */
  fault?: (field: 'kind' | 'text') => TemplateResult | undefined;
}

/** What the rest of the form puts into the first view. */
export interface Additions {
  faults?: unknown;
  organisations?: unknown;
  more?: unknown;
  asked?: unknown;
  count?: unknown;
  notices?: unknown;
  after?: unknown;
}

/** What must be known, the words, and what is asked besides them. */
export const questions = (context: FirstContext, added: Additions): TemplateResult => {
  const { voice, form, organisation, acts, questionSet } = context;
  const { t } = voice;
  const preparing = form.progress === 'preparing';
  return html`${beforeWriting(voice, organisation, added.more)}
    <section class="form" part="questions" id="questions" tabindex="-1">
      ${added.asked} ${kindChoice(context)} ${wordsField(context, questionSet !== undefined, added)}
      ${added.after ?? html`<p class="coming muted">${t('waiting')}</p>`}
      <div class="actions">
        <button
          class="button main"
          type="button"
          aria-disabled=${preparing ? 'true' : nothing}
          @click=${acts.check}
        >
          ${t('check')}
        </button>
      </div>
      <p role="status">
        ${preparing ? t('waiting') : form.progress === 'preparing-away' ? t('check-away') : nothing}
      </p>
    </section>`;
};

/** The first view: what this is, where to get help now, and then what is asked, or what stands in its place. */
export const firstView = (
  voice: Voice,
  takers: readonly Taker[],
  organisations: readonly Organisation[],
  content: unknown,
  added: Additions = {},
): TemplateResult =>
  html`${voice.heading(voice.t('title'), 0, { id: 'title' })}
    <p class="intro">${voice.t('intro')}</p>
    ${added.faults}
    <div class="form">
      ${
        takers.length === 1
          ? html`<p>${voice.t('to-organisation')} <strong>${voice.say(takers[0]!.name)}</strong></p>`
          : added.organisations
      }
      ${helpNow(voice, organisations)} ${content}
    </div>`;
