import type { StaffQuestionSet } from '@kuulluksi/contract/question-sets/staff-schemas';
import { moods } from '@kuulluksi/contract/vocabularies';
import { choices, type Field } from '@kuulluksi/elements/foundation/form/fields';
import { textField } from '@kuulluksi/elements/foundation/form/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import type * as z from 'zod/mini';
import { sayIn } from '../foundation/say-in.ts';
import { ticksField } from '../foundation/ticks-field.ts';

export type EnteredSet = z.output<typeof StaffQuestionSet>;
export interface EnteredAnswer {
  mood?: string;
  choices?: readonly string[];
  text?: string;
}
export type EnteredAnswers = Readonly<Record<string, EnteredAnswer>>;

interface Speaking {
  t: Field['t'];
  label: (group: string, code: string) => string;
  /** The language in which the person read the questions. */
  language: string;
  errorOf: (field: string) => string | undefined;
}

/** The name of a question's control. */
export const questionControl = (question: string): string => `question-${question}`;

/** The questions of a set as the person read them, for a worker to fill in what they answered; any may be left out. */
export const enteredQuestions = (
  { title, questions }: EnteredSet,
  answers: EnteredAnswers,
  answered: (question: string, answer: EnteredAnswer) => void,
  { t, label, language, errorOf }: Speaking,
): TemplateResult => {
  const say = (texts: Readonly<Record<string, string>>) => sayIn(texts, language).text;
  const field = ({ id, kind, words, options = [] }: EnteredSet['questions'][number]) => {
    const answer = answers[id] ?? {};
    const control = questionControl(id);
    const common = { id: control, label: say(words), error: errorOf(control), optional: true, t };
    const offered = options.map(option => ({ value: option.id, words: say(option.words) }));
    switch (kind) {
      case 'mood':
        return choices({
          ...common,
          value: answer.mood ?? '',
          options: moods.map(value => ({ value, words: label('mood', value) })),
          choose: mood => answered(id, { mood }),
        });
      case 'choice':
        return choices({
          ...common,
          value: answer.choices?.[0] ?? '',
          options: offered,
          choose: choice => answered(id, { choices: [choice] }),
        });
      case 'choices':
        return ticksField({
          ...common,
          values: answer.choices ?? [],
          options: offered,
          choose: chosen => answered(id, { choices: chosen }),
        });
      case 'text':
        return textField({
          ...common,
          value: answer.text ?? '',
          rows: 3,
          typed: text => answered(id, { text }),
          left: () => undefined,
        });
      default:
        return nothing;
    }
  };
  return html`<div class="group stack" role="group" aria-label=${say(title)}>
    <p class="name">${say(title)}</p>
    ${questions.map(field)}
  </div>`;
};

const isGiven = ({ mood, choices: chosen, text }: EnteredAnswer): boolean =>
  mood !== undefined || (chosen?.length ?? 0) > 0 || Boolean(text?.trim());

/** What was answered of a set, in its order: a question without an answer is left out. */
export const givenOf = ({ questions }: EnteredSet, answers: EnteredAnswers): object[] =>
  questions.flatMap(({ id }) => {
    const answer = answers[id];
    if (!answer || !isGiven(answer)) return [];
    const { mood, choices: chosen, text } = answer;
    return [
      {
        question: id,
        ...(mood !== undefined && { mood }),
        ...(chosen?.length && { choices: chosen }),
        ...(text?.trim() && { text }),
      },
    ];
  });
