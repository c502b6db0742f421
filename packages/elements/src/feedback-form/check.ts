import { html, nothing, type TemplateResult } from 'lit';
import { answerList, type GivenAnswer } from '../foundation/form/answer-list.ts';
import { controlId } from '../foundation/form/fault-words.ts';
import { beforeWriting, helpNow } from './before.ts';
import type { DraftField } from './state.ts';
import type { RestContext } from './rest-context.ts';

export interface Checking {
  /** Several organisations were there to choose from. */
  chosen: boolean;
  /** What must be known before sending was not in view until now. */
  before: boolean;
  change: (control: string) => void;
}

const answersOf = (context: RestContext, { change, chosen }: Checking): GivenAnswer[] => {
  const {
    voice: { t, say },
    form: { draft },
    organisation,
    asked,
    reached,
  } = context;
  const given = (field: DraftField, question: string, answer: unknown) => ({
    question,
    answer,
    change: () => change(field === 'reached' ? 'contact' : controlId(field)),
  });
  const unitName = organisation.units.find(({ id }) => id === draft.unit)?.name;
  return [
    ...(chosen
      ? [{ question: t('to'), answer: say(organisation.name), change: () => change('organisation') }]
      : []),
    ...(asked?.openAnswer(context) ?? []),
    given('kind', t('kind'), draft.kind && t(`kind-own.${draft.kind}`)),
    ...(asked?.setAnswers(context, change) ?? []),
    given('text', t('text'), html`<span dir="auto">${draft.text.trim() || t('not-answered')}</span>`),
    given('publication', t('publication'), draft.publication && t(`publication.${draft.publication}`)),
    given('reached', t('contact'), t(draft.reached ? 'yes' : 'no')),
    ...((draft.reached && reached?.contactAnswers(context, given)) || []),
    ...(draft.themes.length > 0
      ? [given('themes', t('themes'), draft.themes.map(theme => t(`theme.${theme}`)).join(', '))]
      : []),
    ...(draft.unit
      ? [
          given('unit', t('unit'), unitName && say(unitName)),
          given('unitMayRead', t('unitMayRead'), t(draft.unitMayRead === 'yes' ? 'yes' : 'no')),
        ]
      : []),
    ...(draft.helped ? [given('helped', t('helped'), t(draft.helped))] : []),
    ...(draft.known && draft.introduction.trim()
      ? [given('introduction', t('introduction'), draft.introduction)]
      : []),
  ];
};

/** "Check your answers": all that would be sent, and that it is not sent yet. */
export const checkView = (context: RestContext, checking: Checking): TemplateResult => {
  const { voice, form, organisation, trouble, acts } = context;
  const { t } = voice;
  const sending = form.progress === 'sending';
  const questionClosed = typeof form.progress === 'object' && form.progress.code === 'question-closed';
  const waiting = form.progress === 'send-away' || form.progress === 'send-busy';
  return html`<section class="form" part="check">
    <div class="before">
      ${voice.heading(t('check-title'), 0, { id: 'check-title' })}
      <p>${t('check-intro')}</p>
    </div>
    ${
      checking.before
        ? html`${helpNow(voice, [organisation])} ${beforeWriting(voice, organisation, context.rest.more)}`
        : nothing
    }
    ${answerList(answersOf(context, checking), t)}
    <div>
      <div class="progress" role="status">
        ${sending ? html`<p>${t('sending')} ${t('keep-open')}</p>` : nothing}
        ${trouble ? html`<div class="message"><p>${trouble}</p></div>` : nothing}
      </div>
      <div class="actions">
        <button
          class="button main"
          type="button"
          aria-disabled=${sending ? 'true' : nothing}
          @click=${questionClosed ? acts.sendWithoutQuestion : acts.send}
        >
          ${t(questionClosed ? 'send-without' : waiting ? 'try-again' : 'send')}
        </button>
        <button class="button" type="button" @click=${acts.back}>${t('back')}</button>
      </div>
    </div>
  </section>`;
};
