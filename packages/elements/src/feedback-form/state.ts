import type { FieldFault } from '@kuulluksi/contract/problems';
import type {
  AgeLevel,
  ContactWay,
  FeedbackKind,
  FeedbackTheme,
  Mood,
  PublicationLeave,
} from '@kuulluksi/contract/vocabularies';

/** What a person answered to one question of a question set; what does not suit its kind stays empty. */
export interface QuestionDraft {
  mood: Mood | '';
  /** Ids of the options chosen. */
  choices: readonly string[];
  text: string;
}
export const noAnswer: QuestionDraft = { mood: '', choices: [], text: '' };

/** What a person has answered so far, by the field's path in the contract. Empty where nothing is answered yet. */
export interface Draft {
  /** By the id of the question. */
  answers: Readonly<Record<string, QuestionDraft>>;
  text: string;
  mood: Mood | '';
  kind: FeedbackKind | '';
  themes: readonly FeedbackTheme[];
  unit: string;
  unitMayRead: 'yes' | 'no' | '';
  publication: PublicationLeave | '';
  helped: 'yes' | 'no' | '';
  /** "I want to be reached": without it, nothing of the contact is sent. */
  reached: boolean;
  'contact.way': ContactWay | '';
  'contact.value': string;
  'contact.name': string;
  'contact.safely': string;
  /** "I want you to know who I am": without it, no introduction is sent. */
  known: boolean;
  introduction: string;
  /** A field that no person sees. */
  trap: string;
}
export type DraftField = keyof Draft;
/** Fields that are typed into. */
export type TextDraftField =
  'text' | 'contact.value' | 'contact.name' | 'contact.safely' | 'introduction' | 'trap';

/** All state of the form, as one plain object. Nothing of it is kept anywhere else. */
export interface FormState {
  view: 'questions' | 'check' | 'sent';
  /** Where only one question is in view: which one, from 0. */
  step: number;
  /** The organisation chosen, where there are several. */
  organisation: string;
  draft: Draft;
  /** The open question closed while the person wrote, and they want to send without it. */
  withoutQuestion: boolean;
  /** Made once for one submission and all its repeats. */
  key: string;
  /** "Check" was pressed: all faults may be shown. Before that, only those of fields that were changed and left. */
  submitted: boolean;
  changed: readonly string[];
  faults: readonly FieldFault[];
  /** What the server found at fault, until the field is changed. */
  refused: readonly FieldFault[];
  /** The faults when "check" was last pressed. They stay still while a person mends them. */
  summary: readonly FieldFault[];
  /** What is under way, or why it has not ended yet. A problem's code where trying again is of no use. */
  progress:
    'none' | 'preparing' | 'preparing-away' | 'sending' | 'send-away' | 'send-busy' | { code: string };
  /** In groups of four. It belongs to the person: it goes into no event, address or attribute. */
  receiptCode: string;
  keptFirst: boolean;
  copying: 'none' | 'copied' | 'failed';
}

/** 128 random bits. getRandomValues works on http too, where crypto.randomUUID does not. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

export const emptyDraft = (): Draft => ({
  answers: {},
  kind: '',
  text: '',
  mood: '',
  themes: [],
  unit: '',
  unitMayRead: '',
  publication: '',
  helped: '',
  reached: false,
  'contact.way': '',
  'contact.value': '',
  'contact.name': '',
  'contact.safely': '',
  known: false,
  introduction: '',
  trap: '',
});

export const emptyForm = (organisation = ''): FormState => ({
  view: 'questions',
  step: 0,
  organisation,
  draft: emptyDraft(),
  withoutQuestion: false,
  key: newKey(),
  submitted: false,
  changed: [],
  faults: [],
  refused: [],
  summary: [],
  progress: 'none',
  receiptCode: '',
  keptFirst: false,
  copying: 'none',
});

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

const contactOf = (draft: Draft) => ({
  way: draft['contact.way'] || undefined,
  value: draft['contact.value'],
  ...(draft['contact.name'].trim() && { name: draft['contact.name'] }),
  ...(draft['contact.safely'].trim() && { safely: draft['contact.safely'] }),
});

/** What stands around the answers: whom they go to, and what was asked. */
export interface Asked {
  organisation: string;
  ageLevel: AgeLevel;
  language: string;
  questionSet?: { id: string; version: number } | undefined;
  openQuestion?: string | undefined;
}

/** The draft in the contract's form. Whether it is valid, the contract alone says. */
export const inputOf = (
  { draft, key, withoutQuestion }: FormState,
  { questionSet, openQuestion, ...around }: Asked,
) => {
  const answers = questionSet ? answersOf(draft) : [];
  return {
    ...around,
    key,
    kind: draft.kind || undefined,
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
    ...(draft.reached && { contact: contactOf(draft) }),
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
