import type { FieldFault } from '@kuulluksi/contract/problems';
import type {
  ContactWay,
  FeedbackKind,
  FeedbackTheme,
  Mood,
  PublicationLeave,
} from '@kuulluksi/contract/vocabularies';
import { newKey } from '../foundation/new-key.ts';

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
  /** Words that came too late for the feedback, on their way into its conversation. */
  adding: 'none' | 'adding' | 'added' | 'failed';
  /** The code is hidden: somebody may be looking. It can be shown again until the page is left. */
  hidden: boolean;
  copying: 'none' | 'copied' | 'failed';
}

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
  adding: 'none',
  hidden: false,
  copying: 'none',
});
