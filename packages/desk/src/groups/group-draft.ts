import { isClosedToOthers } from '@kuulluksi/contract/groups/public-form';
import type { StaffGroup } from '@kuulluksi/contract/groups/staff-schemas';
import { newcomerQuestions } from '@kuulluksi/contract/vocabularies';
import { newKey } from '../foundation/key.ts';
import { written, type TextsByLanguage } from '../matters/answer-draft.ts';
import { numberOf } from '../panels/meeting-form.ts';
import { scheduleOf, timesOf, type TimesDraft } from './recurrence.ts';

/** All that the form of a group holds. */
export interface GroupDraft {
  key: string;
  version: number;
  name: TextsByLanguage;
  summary: TextsByLanguage;
  description: TextsByLanguage;
  kind: string;
  audiences: readonly string[];
  agesFrom: string;
  agesTo: string;
  careContexts: readonly string[];
  area: string;
  municipality: string;
  visibility: string;
  placeMayBeTold: boolean;
  venue: TextsByLanguage;
  street: string;
  attendance: string;
  languages: readonly string[];
  access: string;
  standing: string;
  room: string;
  run: string;
  runFrom: string;
  runTo: string;
  intakeFrom: string;
  intakeTo: string;
  times: readonly TimesDraft[];
  pauseFrom: string;
  pauseTo: string;
  rhythm: TextsByLanguage;
  answers: Readonly<Record<string, TextsByLanguage>>;
  role: TextsByLanguage;
  phone: string;
  email: string;
  leaders: readonly string[];
}

/** @param area The organisation's own area, where it has one alone. */
export const groupDraftOf = (group: StaffGroup | undefined, area: string): GroupDraft => {
  const { run, place, ages, contact } = group ?? {};
  const period = run?.kind === 'period' ? run : undefined;
  return {
    key: newKey(),
    version: group?.version ?? 0,
    name: group?.name ?? {},
    summary: group?.summary ?? {},
    description: group?.description ?? {},
    kind: group?.kind ?? '',
    audiences: group?.audiences ?? [],
    agesFrom: ages?.from === undefined ? '' : String(ages.from),
    agesTo: ages?.to === undefined ? '' : String(ages.to),
    careContexts: group?.careContexts ?? [],
    area: group?.area ?? area,
    municipality: place?.municipality ?? '',
    visibility: place?.visibility ?? '',
    // What stands there has been decided.
    placeMayBeTold:
      group !== undefined && isClosedToOthers(group as never) && place?.visibility !== 'told-after-contact',
    venue: place?.venue ?? {},
    street: place?.street ?? '',
    attendance: group?.attendance ?? '',
    languages: group?.languages ?? [],
    access: group?.access ?? '',
    standing: group?.standing ?? 'regular',
    room: group?.room ?? 'not-told',
    run: run?.kind ?? '',
    runFrom: period?.from ?? '',
    runTo: period?.to ?? '',
    intakeFrom: period?.intake.from ?? '',
    intakeTo: period?.intake.to ?? '',
    // Sessions end with the period by themselves.
    times:
      group?.schedules
        .map(timesOf)
        .map(times => (times.endsOn === period?.to ? { ...times, endsOn: '' } : times)) ?? [],
    pauseFrom: '',
    pauseTo: '',
    rhythm: group?.rhythm ?? {},
    answers: Object.fromEntries(group?.answers.map(({ question, answer }) => [question, answer]) ?? []),
    role: contact?.role ?? {},
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    leaders: group?.leaders.map(({ id }) => id) ?? [],
  };
};

const ageOf = (typed: string): object | undefined =>
  typed.trim() === '' ? undefined : (numberOf(typed) as unknown as object);

const agesOf = ({ agesFrom, agesTo }: GroupDraft) => {
  const [from, to] = [ageOf(agesFrom), ageOf(agesTo)];
  return from === undefined && to === undefined
    ? undefined
    : { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
};

/** A closed group that minors come to: its place and times are told to nobody by themselves. */
export const isClosedToMinors = (draft: GroupDraft): boolean =>
  isClosedToOthers({
    access: draft.access,
    audiences: draft.audiences,
    ages: agesOf(draft),
  } as never);

/** Who may know the place: as somebody chose, else as such a group is by itself. */
export const visibilityOf = (draft: GroupDraft): string =>
  draft.visibility || (isClosedToMinors(draft) ? 'told-after-contact' : '');

const some = (texts: TextsByLanguage): TextsByLanguage | undefined => {
  const all = written(texts);
  return Object.keys(all).length > 0 ? all : undefined;
};
const orNothing = (value: string): string | undefined => value.trim() || undefined;

/** Questions that have an answer, in the order in which a newcomer asks. */
const answersOf = ({ answers }: GroupDraft) =>
  newcomerQuestions.flatMap(question => {
    const answer = some(answers[question] ?? {});
    return answer ? [{ question, answer }] : [];
  });

const runOf = ({ run, runFrom, runTo, intakeFrom, intakeTo }: GroupDraft): object | undefined => {
  if (run !== 'period') return run ? { kind: run } : undefined;
  const [from, to] = [orNothing(runFrom), orNothing(runTo)];
  return { kind: run, from, to, intake: { from: orNothing(intakeFrom), to: orNothing(intakeTo) } };
};

/**
 * What is sent for a draft. What nobody filled in is missing, so that the contract says so.
 * @param mayNameLeaders Only who writes all groups says who leads them.
 */
export const inputOfGroup = (draft: GroupDraft, mayNameLeaders: boolean): object => ({
  name: written(draft.name),
  summary: written(draft.summary),
  description: written(draft.description),
  kind: orNothing(draft.kind),
  audiences: draft.audiences,
  ages: agesOf(draft),
  careContexts: draft.careContexts,
  area: orNothing(draft.area),
  place: {
    visibility: orNothing(visibilityOf(draft)),
    municipality: orNothing(draft.municipality),
    venue: some(draft.venue),
    street: orNothing(draft.street),
  },
  attendance: orNothing(draft.attendance),
  languages: draft.languages,
  access: orNothing(draft.access),
  run: runOf(draft),
  standing: orNothing(draft.standing),
  room: orNothing(draft.room),
  schedules: draft.times.map(times => scheduleOf(times, draft.run === 'period' ? draft.runTo : '')),
  rhythm: some(draft.rhythm),
  answers: answersOf(draft),
  contact: { role: written(draft.role), phone: orNothing(draft.phone), email: orNothing(draft.email) },
  ...(draft.placeMayBeTold && { placeMayBeTold: true }),
  ...(mayNameLeaders && { leaders: draft.leaders }),
});
