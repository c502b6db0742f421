import { html, nothing, type TemplateResult } from 'lit';
import { picture } from '../../foundation/pictures/pictures.ts';
import { beforeWriting, helpNow } from '../before.ts';
import type { FormContext } from '../voice.ts';
import { listen } from './listen.ts';
import { kindOf } from './steps.ts';
import { inChildsWords } from './texts.ts';

/** What a child must know before the first question, in a few sentences with a picture each; all of it below. */
export const startView = (context: FormContext): TemplateResult => {
  const { voice, organisation, questionSet, acts } = context;
  const t = inChildsWords(voice);
  const title = questionSet?.title ?? t('title');
  const facts = [
    ['talking', t('start-questions')],
    ['adult', t('adult-beside')],
    ['unsure', t('start-name')],
    ['home', t('start-effect')],
    ['safety', t('danger')],
  ] as const;
  const reader = organisation.feedback.readBy;
  const begin = () => {
    acts.choose('kind', kindOf(context));
    void acts.set({ step: 1 }, 'questions');
  };
  return html`${voice.heading(typeof title === 'string' ? title : voice.say(title), 0, { id: 'title' })}
    ${listen(voice, [
      title,
      questionSet?.intro,
      ...facts.map(([, words]) => words),
      t('read-by'),
      reader,
      t('help'),
      t('call', { number: '112' }),
    ])}
    ${questionSet?.intro ? html`<p>${voice.say(questionSet.intro)}</p>` : nothing}
    <ul class="facts" role="list">
      ${facts.map(([name, words]) => html`<li>${picture(name)}<span>${words}</span></li>`)}
      <li>
        ${picture('information')}<span>${t('read-by')} <strong>${voice.say(reader)}</strong>.</span>
      </li>
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
