import type { GivenStatus } from '@kuulluksi/contract/matters/course';
import { AnswerInput, type AnswerInput as Answer } from '@kuulluksi/contract/matters/schemas';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import type { FieldFault } from '@kuulluksi/contract/problems';

/** The texts that a status may demand, and in what order the form asks for them. */
export const demandedTexts = ['to', 'what', 'reasons'] as const;
export type DemandedText = (typeof demandedTexts)[number];

const demands: Readonly<Record<GivenStatus, readonly (DemandedText | 'when')[]>> = {
  considering: [],
  planned: ['what', 'when'],
  'in-progress': ['what'],
  done: ['what', 'when'],
  'partly-done': ['what', 'reasons'],
  answered: ['what'],
  thanked: [],
  'passed-on': ['to', 'reasons'],
  'not-possible': ['reasons'],
};

/** What a status demands beside the message; the contract's schema says the same and has the last word. */
export const demandsOf = (status: GivenStatus | ''): readonly (DemandedText | 'when')[] =>
  status === '' ? [] : demands[status];

/** A no, whole or in part, may be told in words for children too. */
export const mayTellChildren = (status: GivenStatus | ''): boolean =>
  status === 'not-possible' || status === 'partly-done';

/** Languages in which what is public can be written. */
export const writingLanguages = ['fi', 'sv', 'en'] as const;

/** The language that must be written: the person's own where it is one of ours, else Finnish. */
export const firstLanguage = (language: string): string =>
  writingLanguages.find(known => known === language.split('-')[0]) ?? 'fi';

export type TextsByLanguage = Readonly<Record<string, string>>;

/** All that the form of an answer holds. */
export interface AnswerDraft {
  status: GivenStatus | '';
  message: string;
  language: string;
  when: string;
  to: TextsByLanguage;
  what: TextsByLanguage;
  reasons: TextsByLanguage;
  /** The reasons for a ten-year-old; may be left out. */
  reasonsForChildren: TextsByLanguage;
}

export const emptyDraft = (language: string): AnswerDraft => ({
  status: '',
  message: '',
  language,
  when: '',
  to: {},
  what: {},
  reasons: {},
  reasonsForChildren: {},
});

/** Only what somebody wrote: an empty field is a missing text. */
export const written = (texts: TextsByLanguage): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));

/** What is sent for a draft, or what is wrong with it. */
export const readDraft = (
  draft: AnswerDraft,
  version: number,
  first: string,
): { input: Answer } | { faults: FieldFault[] } => {
  const asked = demandsOf(draft.status);
  const texts = demandedTexts.filter(name => asked.includes(name));
  const answer = {
    ...(draft.status && { status: draft.status }),
    ...Object.fromEntries(texts.map(name => [name, written(draft[name])])),
    ...(asked.includes('when') && draft.when && { when: draft.when }),
    ...(mayTellChildren(draft.status) &&
      Object.keys(written(draft.reasonsForChildren)).length > 0 && {
        reasonsForChildren: written(draft.reasonsForChildren),
      }),
  };
  const missing = texts
    .filter(name => !(draft[name][first] ?? '').trim())
    .map((name): FieldFault => ({ field: `answer.${name}.${first}`, code: 'required' }));
  const read = AnswerInput.safeParse(
    { version, answer, message: draft.message, language: draft.language },
    { reportInput: true },
  );
  const others = read.success
    ? []
    : faultsOf(read.error.issues).filter(
        ({ field }) => !missing.some(fault => fault.field.startsWith(`${field}.`) || fault.field === field),
      );
  const faults = [...missing, ...others];
  return read.success && faults.length === 0 ? { input: read.data } : { faults: inOrder(faults) };
};

const order = [
  'message',
  'answer.status',
  'answer.to',
  'answer.what',
  'answer.reasons',
  'answer.reasonsForChildren',
  'answer.when',
];

/** Faults in the order of the form. */
const inOrder = (faults: FieldFault[]): FieldFault[] => {
  const place = ({ field }: FieldFault) => {
    const found = order.findIndex(name => field === name || field.startsWith(`${name}.`));
    return found === -1 ? order.length : found;
  };
  return [...faults].sort((one, other) => place(one) - place(other));
};
