import { html, nothing, type TemplateResult } from 'lit';
import { picture } from '../../foundation/pictures/pictures.ts';
import { beforeWriting, helpNow, places, reading, readingDays } from '../before.ts';
import type { FormContext } from '../voice.ts';
import { listen } from './listen.ts';
import { kindOf } from './steps.ts';
import { inChildsWords } from './texts.ts';

/** What a child must know before the first question, in a few sentences with a picture each; all of it below. */
export const startView = (context: FormContext): TemplateResult => {
  const { voice, organisation, questionSet, openQuestion, acts } = context;
  const t = inChildsWords(voice);
  const title = questionSet?.title ?? t('title');
  const facts = [
    ['talking', t('start-questions')],
    ['adult', t('adult-beside')],
    ['unsure', `${t('start-name')} ${t('start-site')}`],
    ['home', t('start-effect')],
    ['safety', t('danger')],
  ] as const;
  const notification = places(voice, organisation, 'child-welfare-notification');
  const noNotification = t(notification.length > 0 ? 'no-notification' : 'no-notification-alone');
  // Without a set of its own the question stands where it is answered.
  const asked = questionSet && openQuestion?.state === 'open' ? openQuestion : undefined;
  const reader = organisation.feedback.readBy;
  const begin = () => {
    acts.choose('kind', kindOf(context));
    void acts.set({ step: 1 }, 'questions');
  };
  return html`${voice.heading(typeof title === 'string' ? title : voice.say(title), 0, { id: 'title' })}
    ${listen(voice, [
      title,
      asked?.question,
      questionSet?.intro,
      ...facts.map(([, words]) => words),
      noNotification,
      t('read-by'),
      reader,
      readingDays(voice, organisation),
      t('aim', { count: organisation.feedback.aimDays }),
      t('help'),
      t('call', { number: '112' }),
    ])}
    ${
      asked
        ? html`<div class="message" part="open-question">
            <p><strong>${voice.say(asked.question)}</strong></p>
            ${asked.background ? html`<p>${voice.say(asked.background)}</p>` : nothing}
          </div>`
        : nothing
    }
    ${questionSet?.intro ? html`<p>${voice.say(questionSet.intro)}</p>` : nothing}
    <ul class="facts" role="list">
      ${facts.map(([name, words]) => html`<li>${picture(name)}<span>${words}</span></li>`)}
      <li>${picture('information')}<span>${reading(voice, organisation)}</span></li>
      <li>${picture('adult')}<span>${noNotification} ${notification}</span></li>
    </ul>
    <div class="actions">
      <button class="button main big" type="button" @click=${begin}>${t('begin')}</button>
    </div>
    ${helpNow(voice, [organisation])}
    <details>
      <summary>${t('more-for-adults')}</summary>
      <div class="unfolded">${beforeWriting(voice, organisation, context.rest?.more)}</div>
    </details>`;
};
