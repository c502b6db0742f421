import type { FieldFault } from '@kuulluksi/contract/problems';
import type { AgeLevel, ContactWay, FeedbackKind } from '@kuulluksi/contract/vocabularies';

/** What a person has answered so far, by the field's path in the contract. Empty where nothing is answered yet. */
export interface Draft {
  kind: FeedbackKind | '';
  text: string;
  publication: 'yes' | 'no' | '';
  /** "I want to be reached": without it, nothing of the contact is sent. */
  reached: boolean;
  'contact.way': ContactWay | '';
  'contact.value': string;
  'contact.name': string;
  'contact.safely': string;
}
export type DraftField = keyof Draft;

/** All state of the form, as one plain object. Nothing of it is kept anywhere else. */
export interface FormState {
  view: 'questions' | 'check' | 'sent';
  /** The organisation chosen, where there are several. */
  organisation: string;
  draft: Draft;
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

export const emptyForm = (organisation = ''): FormState => ({
  view: 'questions',
  organisation,
  draft: {
    kind: '',
    text: '',
    publication: '',
    reached: false,
    'contact.way': '',
    'contact.value': '',
    'contact.name': '',
    'contact.safely': '',
  },
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

/** The draft in the contract's form. Whether it is valid, the contract alone says. */
export const inputOf = (
  { draft, key }: FormState,
  around: { organisation: string; ageLevel: AgeLevel; language: string },
) => ({
  ...around,
  key,
  kind: draft.kind || undefined,
  text: draft.text,
  publication: draft.publication || undefined,
  ...(draft.reached && {
    contact: {
      way: draft['contact.way'] || undefined,
      value: draft['contact.value'],
      ...(draft['contact.name'].trim() && { name: draft['contact.name'] }),
      ...(draft['contact.safely'].trim() && { safely: draft['contact.safely'] }),
    },
  }),
});

/** One fault for each field that it is time to speak of, in the order of the questions. */
export const faultsToShow = ({ draft, submitted, changed, faults, refused }: FormState): FieldFault[] => {
  const order = Object.keys(draft);
  const first = new Map([...faults, ...refused].map(fault => [fault.field, fault]));
  return [...first.values()]
    .filter(({ field }) => submitted || changed.includes(field))
    .sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
};
