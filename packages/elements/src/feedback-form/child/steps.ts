import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { Question } from '@kuulluksi/contract/question-sets/schemas';
import {
  feedbackThemes,
  moods,
  type FeedbackTheme,
  type Mood,
  type PublicationLeave,
} from '@kuulluksi/contract/vocabularies';
import { noAnswer, type QuestionDraft } from '../state.ts';
import type { FormContext } from '../voice.ts';
import { inChildsWords, type ChildId } from './texts.ts';

export interface ChildOption {
  id: string;
  words: Text;
  picture?: string | undefined;
}

/** One question as a view shows it, wherever its words and its answer come from. */
export interface ChildQuestion {
  id: string;
  kind: 'mood' | 'one' | 'many' | 'text';
  words: Text;
  hint?: Text | undefined;
  picture?: string | undefined;
  options: readonly ChildOption[];
  /** The options stand in a list, the first of them being that nothing was chosen. */
  list?: boolean;
  value: QuestionDraft;
  answer: (change: Partial<QuestionDraft>) => void;
  /** The person left the text field. */
  left?: () => void;
  /** Where the contract names a fault of the answer. */
  field: string;
}

export const isAnswered = ({ mood, choices, text }: QuestionDraft): boolean =>
  mood !== '' || choices.length > 0 || text.trim() !== '';

/** More than so many names are too much to look through as pictures; they stand in a list. */
const mostCards = 8;

type Say = (id: ChildId, values?: Record<string, string | number>) => Text;

const sayOf = ({ voice }: FormContext): Say => {
  const t = inChildsWords(voice);
  const lang = voice.language.split('-')[0] ?? voice.language;
  return (id, values) => ({ text: t(id, values), lang });
};

const faces = (say: Say): ChildOption[] => moods.map(id => ({ id, words: say(`face.${id}`) }));

const kinds: Partial<Record<Question['kind'], ChildQuestion['kind']>> = {
  mood: 'mood',
  choice: 'one',
  choices: 'many',
  text: 'text',
};

/** The questions of a set. */
const ofSet = ({ questionSet, form, acts }: FormContext, say: Say): ChildQuestion[] => {
  return (questionSet?.questions ?? []).flatMap(({ id, kind: asked, words, hint, picture, options }) => {
    const kind = kinds[asked];
    if (!kind) return [];
    return {
      id,
      kind,
      words,
      hint,
      picture,
      options: kind === 'mood' ? faces(say) : options,
      value: form.draft.answers[id] ?? noAnswer,
      answer: change => acts.answer(id, change),
      left: () => acts.left('answers'),
      field: `answers.${id}`,
    } satisfies ChildQuestion;
  });
};

/** Where an organisation has no set of its own: a face, what it is about, and a place for words. */
const builtIn = ({ form: { draft }, openQuestion, acts }: FormContext, say: Say): ChildQuestion[] => {
  const open = openQuestion?.state === 'open' ? openQuestion : undefined;
  return [
    {
      id: 'mood',
      kind: 'mood',
      words: open?.question ?? say('ask-mood'),
      hint: open?.background,
      options: faces(say),
      value: { ...noAnswer, mood: draft.mood },
      answer: ({ mood }) => mood !== undefined && acts.choose('mood', mood),
      field: 'mood',
    },
    ...(open
      ? []
      : [
          {
            id: 'themes',
            kind: 'many',
            words: say('ask-themes'),
            hint: say('several'),
            options: feedbackThemes.map(id => ({ id, words: say(`about.${id}`), picture: id })),
            value: { ...noAnswer, choices: draft.themes },
            answer: ({ choices }) => acts.choose('themes', (choices ?? []) as FeedbackTheme[]),
            field: 'themes',
          } satisfies ChildQuestion,
        ]),
    {
      id: 'text',
      kind: 'text',
      words: say('ask-text'),
      hint: say('text-may-be-empty'),
      picture: 'talking',
      options: [],
      value: { ...noAnswer, text: draft.text },
      answer: ({ text }) => text !== undefined && acts.typed('text', text),
      left: () => acts.left('text'),
      field: 'text',
    },
  ];
};

/** Which place it is about: only institutions have names here, and "I do not want to say" is as good. */
const unit = ({ form: { draft }, organisation, acts }: FormContext, say: Say): ChildQuestion[] => {
  const { units } = organisation;
  if (units.length === 0) return [];
  const none = { id: 'none', words: say('unit-none') };
  const places = units.map(({ id, name }) => ({ id, words: name }));
  const list = units.length > mostCards;
  return [
    {
      id: 'unit',
      kind: 'one',
      words: say('ask-unit'),
      hint: say('ask-unit-hint'),
      list,
      options: list ? [none, ...places] : [...places, none],
      value: { ...noAnswer, choices: draft.unit ? [draft.unit] : [] },
      answer: ({ choices: [chosen] = [] }) => acts.choose('unit', chosen === none.id ? '' : (chosen ?? '')),
      field: 'unit',
    },
  ];
};

const helped = ({ form: { draft }, acts }: FormContext, say: Say): ChildQuestion => ({
  id: 'helped',
  kind: 'one',
  words: say('ask-helped'),
  hint: say('adult-beside'),
  options: [
    { id: 'no', words: say('helped-no'), picture: 'participation' },
    { id: 'yes', words: say('helped-yes'), picture: 'adult' },
  ],
  value: { ...noAnswer, choices: draft.helped ? [draft.helped] : [] },
  answer: ({ choices: [chosen] = [] }) => acts.choose('helped', (chosen ?? '') as 'yes' | 'no' | ''),
  field: 'helped',
});

const publication = ({ form: { draft }, acts }: FormContext, say: Say): ChildQuestion => ({
  id: 'publication',
  kind: 'one',
  words: say('ask-publication'),
  hint: say('ask-publication-hint'),
  options: [
    { id: 'yes', words: say('tell-yes'), picture: 'yes' },
    { id: 'ask-first', words: say('tell-ask-first'), picture: 'talking' },
    { id: 'no', words: say('tell-no'), picture: 'no' },
  ],
  value: { ...noAnswer, choices: draft.publication ? [draft.publication] : [] },
  answer: ({ choices: [chosen] = [] }) => acts.choose('publication', (chosen ?? '') as PublicationLeave | ''),
  field: 'publication',
});

/** All questions in their order; each is a view of its own. */
export const questionsOf = (context: FormContext): ChildQuestion[] => {
  const say = sayOf(context);
  return [
    ...(context.questionSet ? ofSet(context, say) : builtIn(context, say)),
    ...unit(context, say),
    helped(context, say),
    publication(context, say),
  ];
};

/** A child is not asked what kind of feedback this is: the set says it, or it is an experience. */
export const kindOf = ({ questionSet, organisation: { feedback } }: FormContext) => {
  const taken = feedback.kinds.filter(kind => kind !== 'other');
  const known = [questionSet?.kind, 'experience' as const].find(kind => taken.some(one => one === kind));
  return known && known !== 'other' ? known : (taken[0] ?? 'experience');
};

/** Where a fault belongs: the question's place in their order. */
export const placeOfFault = (questions: readonly ChildQuestion[], field: string): number =>
  questions.findIndex(one => one.field === field);

export const moodOf = (id: string): Mood | '' => moods.find(mood => mood === id) ?? '';
