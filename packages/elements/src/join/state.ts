import type { askToJoin } from '@kuulluksi/contract/joining/operations';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { FieldFault } from '@kuulluksi/contract/problems';
import type {
  Audience,
  CareContext,
  ComeAlongRole,
  JoinContactWay,
  JoinKind,
} from '@kuulluksi/contract/vocabularies';
import { newKey } from '../foundation/new-key.ts';

/** What is being filled in, each field under the name that it has in the contract. `code`: by the code alone. */
export interface Draft {
  as: ComeAlongRole | '';
  nickname: string;
  audience: Audience | '';
  careContext: CareContext | '';
  municipality: string;
  'contact.way': JoinContactWay | 'code' | '';
  'contact.value': string;
  'contact.safely': string;
  'contact.leaveMessage': 'yes' | 'no' | '';
  'contact.callingAs': string;
  words: string;
  /** A field that no person sees. */
  trap: string;
}
export type DraftField = keyof Draft;

/** All state of the form, as one plain object. Nothing of it is kept anywhere else. */
export interface FormState {
  draft: Draft;
  /** Made once for one request and all its repeats. */
  key: string;
  faults: readonly FieldFault[];
  /** A problem's code where trying again is of no use. */
  progress: 'none' | 'sending' | 'send-away' | 'send-busy' | { code: string };
  sent?: {
    code: string;
    /** By the code alone. */
    byCode: boolean;
    /** Words that came too late to be stored. */
    kept: string | undefined;
  };
  copying: 'none' | 'copied' | 'copy-failed';
}

export const emptyForm = (as: ComeAlongRole | '' = ''): FormState => ({
  draft: {
    as,
    nickname: '',
    audience: '',
    careContext: '',
    municipality: '',
    'contact.way': '',
    'contact.value': '',
    'contact.safely': '',
    'contact.leaveMessage': '',
    'contact.callingAs': '',
    words: '',
    trap: '',
  },
  key: newKey(),
  faults: [],
  progress: 'none',
  copying: 'none',
});

interface Around {
  kind: JoinKind;
  organisation: string;
  group: string | undefined;
  ageLevel: string;
  language: string;
}

export type JoinBody = InputOf<typeof askToJoin>['body'];

/** The draft in the contract's form. Whether it is valid, the contract alone says. */
export const inputOf = (
  { draft, key }: Pick<FormState, 'draft' | 'key'>,
  { kind, organisation, group, ageLevel, language }: Around,
): Record<string, unknown> => {
  const text = (field: DraftField, name: string) => draft[field].trim() !== '' && { [name]: draft[field] };
  const way = draft['contact.way'];
  return {
    key,
    kind,
    organisation,
    ...(kind === 'join' || kind === 'next-intake' ? { group } : {}),
    ...(kind === 'come-along' && { as: draft.as || undefined }),
    ...(kind === 'wish' && {
      ...text('audience', 'audience'),
      ...text('careContext', 'careContext'),
      ...text('municipality', 'municipality'),
    }),
    nickname: draft.nickname,
    ...(way !== 'code' && {
      contact: {
        way: way || undefined,
        // Before a way is chosen nothing is asked of how.
        value: way === '' ? '-' : draft['contact.value'],
        ...text('contact.safely', 'safely'),
        ...(draft['contact.leaveMessage'] && { leaveMessage: draft['contact.leaveMessage'] === 'yes' }),
        ...text('contact.callingAs', 'callingAs'),
      },
    }),
    ...text('words', 'words'),
    ageLevel,
    language,
    ...(draft.trap && { trap: draft.trap }),
  };
};
