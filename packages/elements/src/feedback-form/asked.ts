/** What the organisation asks: its open question, its own questions. Fetched only where something is asked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GivenAnswer } from '../foundation/form/answer-list.ts';
import { pictureStyles } from '../foundation/pictures/pictures.styles.ts';
import { askedStyles } from './asked.styles.ts';
import { askedTexts } from './asked-texts.ts';
import { openQuestion } from './open-question.ts';
import { questionSet } from './question-set.ts';
import type { RestContext } from './rest-context.ts';

export const bundles = [askedTexts];
export const styles = [pictureStyles, askedStyles];

export const asked = (context: RestContext, wanted: boolean): TemplateResult =>
  html`${openQuestion(context, wanted)} ${questionSet(context)}`;

/** The question that is answered, before the answers are sent. Nothing can be changed in it. */
export const openAnswer = ({
  voice: { t, say },
  form: { withoutQuestion },
  openQuestion: open,
}: RestContext): GivenAnswer[] =>
  open?.state === 'open' && !withoutQuestion
    ? [{ question: t('answers-question'), answer: say(open.question) }]
    : [];

/** What was answered to the organisation's own questions. */
export const setAnswers = (
  { voice: { t, say }, form: { draft }, questionSet: set }: RestContext,
  change: (control: string) => void,
): GivenAnswer[] =>
  (set?.questions ?? []).flatMap(question => {
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
  });
