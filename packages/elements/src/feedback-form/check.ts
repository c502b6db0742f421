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

const answersOf = (
  {
    voice: { t, say },
    form: { draft, withoutQuestion },
    organisation,
    questionSet,
    openQuestion,
  }: RestContext,
  { change, chosen }: Checking,
): GivenAnswer[] => {
  const given = (field: DraftField, question: string, answer: unknown) => ({
    question,
    answer,
    change: () => change(field === 'reached' ? 'contact' : controlId(field)),
  });
  const way = draft['contact.way'];
  const unitName = organisation.units.find(({ id }) => id === draft.unit)?.name;
  return [
    ...(chosen
      ? [{ question: t('to'), answer: say(organisation.name), change: () => change('organisation') }]
      : []),
    // Nothing can be changed in what the organisation asks.
    ...(openQuestion?.state === 'open' && !withoutQuestion
      ? [{ question: t('answers-question'), answer: say(openQuestion.question) }]
      : []),
    given('kind', t('kind'), draft.kind && t(`kind-own.${draft.kind}`)),
    ...(questionSet?.questions ?? []).flatMap(question => {
      const answer = draft.answers[question.id];
      if (!answer) return [];
      const chosen = question.options.filter(({ id }) => answer.choices.includes(id));
      return {
        question: question.words.text,
        answer: html`${answer.mood ? t(`mood.${answer.mood}`) : nothing}
          ${chosen.map(({ words }, at) => html`${at > 0 ? ', ' : nothing}${say(words)}`)}
          <span dir="auto">${answer.text.trim()}</span>`,
        change: () => change(`question-${question.id}`),
      };
    }),
    given('text', t('text'), html`<span dir="auto">${draft.text.trim() || t('not-answered')}</span>`),
    given('publication', t('publication'), draft.publication && t(`publication-${draft.publication}`)),
    given('reached', t('contact'), t(draft.reached ? 'contact-yes' : 'contact-none')),
    ...(draft.reached
      ? [
          given('contact.way', t('contact.way'), way && t(`way.${way}`)),
          given(
            'contact.value',
            t(way === 'email' ? 'contact-address' : 'contact-number'),
            draft['contact.value'],
          ),
          given('contact.name', t('contact.name'), draft['contact.name'] || t('not-answered')),
          given('contact.safely', t('contact.safely'), draft['contact.safely'] || t('not-answered')),
        ]
      : []),
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
