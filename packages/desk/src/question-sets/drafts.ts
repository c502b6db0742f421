import type { StaffQuestionSet } from '@kuulluksi/contract/question-sets/staff-schemas';
import { written, type TextsByLanguage } from '../matters/answer-draft.ts';

export interface OptionDraft {
  id: string;
  words: TextsByLanguage;
  picture: string;
}
export interface QuestionDraft {
  id: string;
  kind: string;
  words: TextsByLanguage;
  hint: TextsByLanguage;
  theme: string;
  picture: string;
  optional: boolean;
  /** Kept while another kind is tried, and sent only where there is something to choose from. */
  options: readonly OptionDraft[];
}
export interface SetDraft {
  key: string;
  version: number;
  title: TextsByLanguage;
  intro: TextsByLanguage;
  ageLevels: readonly string[];
  kind: string;
  usual: boolean;
  questions: readonly QuestionDraft[];
}

/** A name that none has, nor has had in the version before: answers of different questions never meet. */
export const freeId = (stem: string, taken: readonly string[]): string => {
  for (let number = taken.length + 1; ; number += 1) {
    const id = `${stem}-${number}`;
    if (!taken.includes(id)) return id;
  }
};

export const newOption = (taken: readonly string[]): OptionDraft => ({
  id: freeId('vaihtoehto', taken),
  words: {},
  picture: '',
});

export const newQuestion = (taken: readonly string[]): QuestionDraft => {
  const one = newOption([]);
  return {
    id: freeId('kysymys', taken),
    kind: '',
    words: {},
    hint: {},
    theme: '',
    picture: '',
    optional: true,
    options: [one, newOption([one.id])],
  };
};

export const draftOfSet = (set: StaffQuestionSet | undefined, key: string): SetDraft => ({
  key,
  version: set?.version ?? 0,
  title: set?.title ?? {},
  intro: set?.intro ?? {},
  ageLevels: set?.ageLevels ?? [],
  kind: set?.kind ?? '',
  usual: set?.usual ?? false,
  questions: set
    ? set.questions.map(question => ({
        ...newQuestion([]),
        ...question,
        hint: question.hint ?? {},
        theme: question.theme ?? '',
        picture: question.picture ?? '',
        options:
          question.options?.map(option => ({ ...option, picture: option.picture ?? '' })) ??
          newQuestion([]).options,
      }))
    : [newQuestion([])],
});

export const asksForChoice = (kind: string): boolean => kind === 'choice' || kind === 'choices';

const some = (texts: TextsByLanguage) => Object.keys(written(texts)).length > 0;

/** What is sent for a draft; the contract says what is wrong with it. */
export const inputOf = ({ title, intro, ageLevels, kind, usual, questions }: SetDraft): object => ({
  title: written(title),
  ...(some(intro) && { intro: written(intro) }),
  ageLevels,
  ...(kind && { kind }),
  usual,
  questions: questions.map(question => ({
    id: question.id,
    ...(question.kind && { kind: question.kind }),
    words: written(question.words),
    ...(some(question.hint) && { hint: written(question.hint) }),
    ...(question.theme && { theme: question.theme }),
    ...(question.picture && { picture: question.picture }),
    optional: question.optional,
    ...(asksForChoice(question.kind) && {
      options: question.options.map(({ id, words, picture }) => ({
        id,
        words: written(words),
        ...(picture && { picture }),
      })),
    }),
  })),
});

/** The same list with one moved a step; at the ends nothing moves. */
export const moved = <T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] => {
  const to = at + by;
  const one = list[at];
  if (one === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== at);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
};
