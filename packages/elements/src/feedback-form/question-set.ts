import { longestAnswer } from '@kuulluksi/contract/feedback/longest';
import { moods } from '@kuulluksi/contract/vocabularies';
import type { Question } from '@kuulluksi/contract/question-sets/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { choices } from '../foundation/form/fields.ts';
import { textField } from '../foundation/form/text-field.ts';
import { face } from '../foundation/pictures/faces.ts';
import type { RestContext } from './rest-context.ts';
import { knownButton } from './rest-questions.ts';
import { noAnswer } from './state.ts';
import { tickList } from './tick-list.ts';

const field = (context: RestContext, question: Question): TemplateResult | typeof nothing => {
  const { voice, form, error, acts } = context;
  const { t, say } = voice;
  const answer = form.draft.answers[question.id] ?? noAnswer;
  const common = {
    id: `question-${question.id}`,
    label: question.words.text,
    hint: question.hint && html`${say(question.hint)}`,
    error: error(`answers.${question.id}`),
    optional: question.optional,
    t,
  };
  const options = question.options.map(({ id, words }) => ({ value: id, words: say(words) }));
  switch (question.kind) {
    case 'mood':
      return choices({
        ...common,
        value: answer.mood,
        options: moods.map(value => ({
          value,
          words: html`<span class="mood">${face(value)} ${t(`mood.${value}`)}</span>`,
        })),
        choose: mood => acts.answer(question.id, { mood }),
      });
    case 'choice':
      return choices({
        ...common,
        value: answer.choices[0] ?? '',
        options,
        choose: choice => acts.answer(question.id, { choices: [choice] }),
      });
    case 'choices':
      return tickList({
        ...common,
        values: answer.choices,
        options,
        choose: chosen => acts.answer(question.id, { choices: chosen }),
      });
    case 'text':
      return textField({
        ...common,
        value: answer.text,
        rows: 4,
        longest: longestAnswer,
        notices: context.notices(answer.text, { more: knownButton(context) }),
        typed: text => acts.answer(question.id, { text }),
        left: () => acts.left('answers'),
      });
    default:
      return nothing;
  }
};

/** The questions of the organisation's own set, in the words that it wrote. */
export const questionSet = (context: RestContext): TemplateResult | typeof nothing => {
  const { questionSet: set, voice } = context;
  if (!set) return nothing;
  return html`<div class="form" part="question-set">
    <div class="before">
      ${voice.heading(voice.say(set.title), 1)} ${set.intro ? html`<p>${voice.say(set.intro)}</p>` : nothing}
    </div>
    ${set.questions.map(question => field(context, question))}
  </div>`;
};
