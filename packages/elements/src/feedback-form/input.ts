import type { FieldFault } from '@kuulluksi/contract/problems';
import type { QuestionSet } from '@kuulluksi/contract/question-sets/schemas';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import type { contactOf } from './reached.ts';
import type { Draft, FormState, QuestionDraft } from './state.ts';

const answered = ({ mood, choices, text }: QuestionDraft): boolean =>
  mood !== '' || choices.length > 0 || text.trim() !== '';

const answersOf = ({ answers }: Draft) =>
  Object.entries(answers)
    .filter(([, answer]) => answered(answer))
    .map(([question, { mood, choices, text }]) => ({
      question,
      ...(mood && { mood }),
      ...(choices.length > 0 && { choices }),
      ...(text.trim() && { text }),
    }));

/** What stands around the answers: whom they go to, and what was asked. */
export interface Asked {
  organisation: string;
  ageLevel: AgeLevel;
  language: string;
  questionSet?: Pick<QuestionSet, 'id' | 'version' | 'kind'> | undefined;
  openQuestion?: string | undefined;
  /** How to reach the person, where they want to be reached. */
  contact?: Partial<ReturnType<typeof contactOf>> | undefined;
}

/** The draft in the contract's form. Whether it is valid, the contract alone says. */
export const inputOf = (
  { draft, key, withoutQuestion }: FormState,
  { questionSet, openQuestion, contact, ...around }: Asked,
) => {
  const answers = questionSet ? answersOf(draft) : [];
  return {
    ...around,
    key,
    kind: draft.kind || (questionSet?.kind === 'other' ? undefined : questionSet?.kind),
    // Nobody has to write where something else was said; else the missing text is what is told of.
    ...(draft.text.trim() || (!draft.mood && answers.length === 0) ? { text: draft.text } : {}),
    ...(draft.mood && { mood: draft.mood }),
    ...(draft.themes.length > 0 && { themes: draft.themes }),
    ...(questionSet &&
      answers.length > 0 && { questionSet: { id: questionSet.id, version: questionSet.version }, answers }),
    ...(openQuestion && !withoutQuestion && { openQuestion }),
    ...(draft.unit && { unit: draft.unit }),
    ...(draft.unit && draft.unitMayRead && { unitMayRead: draft.unitMayRead === 'yes' }),
    publication: draft.publication || undefined,
    ...(draft.helped && { helped: draft.helped === 'yes' }),
    ...(contact && { contact }),
    ...(draft.known && draft.introduction.trim() && { introduction: draft.introduction }),
    ...(draft.trap && { trap: draft.trap }),
  };
};

/** One fault for each field that it is time to speak of, in the order of the questions. */
export const faultsToShow = ({ draft, submitted, changed, faults, refused }: FormState): FieldFault[] => {
  const order = Object.keys(draft);
  const place = ({ field }: FieldFault) =>
    order.findIndex(one => field === one || field.startsWith(`${one}.`));
  const first = new Map([...faults, ...refused].map(fault => [fault.field, fault]));
  return [...first.values()]
    .filter(({ field }) => submitted || changed.some(one => field === one || field.startsWith(`${one}.`)))
    .sort((one, other) => place(one) - place(other));
};
