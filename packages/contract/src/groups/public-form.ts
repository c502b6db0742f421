import { inLanguage } from '../foundation/in-language.ts';
import type { PublicFormContext } from '../foundation/public-form.ts';
import type { ChangeRecord, GroupRecord } from './records.ts';
import { weekdays, type Audience, type Weekday } from '../vocabularies.ts';
import type { Group, GroupSummary, Schedule, Session, SessionChange } from './schemas.ts';

/** Audiences of which some are minors, unless the group's ages say otherwise. */
const young: readonly Audience[] = ['child', 'youth', 'sibling', 'foster-sibling', 'student', 'anyone'];

type ForWhom = Pick<GroupRecord, 'access' | 'audiences' | 'ages'>;

/** A group that minors come to: such closed groups tell no exact time or place. */
const minorsGroup = ({ audiences, ages }: ForWhom): boolean =>
  audiences.includes('child') || (ages ? (ages.from ?? 0) < 18 : audiences.some(one => young.includes(one)));

/** A closed group of minors: no exact time, no calendar, and no search engine is told of it. */
export const isClosedToOthers = (record: ForWhom): boolean =>
  record.access === 'granted' && minorsGroup(record);

/** May the exact time be public? Not where the place is told after contact: a time and a town are an address too. */
export const tellsTime = (record: ForWhom & Pick<GroupRecord, 'place'>): boolean =>
  record.place.visibility !== 'told-after-contact' && !isClosedToOthers(record);

/** What is known of a group's sessions to come. Left out of the public forms where the time is not public. */
export interface ComingSessions {
  next?: Session | undefined;
  changed?: ChangeRecord | undefined;
  /** Where a calendar of the sessions is, on the server: `/calendars/….ics`. */
  calendar?: string | undefined;
}

const codesOfDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The days of the week that schedules name; the fifteenth of a month is none. */
const weekdaysOf = (schedules: readonly Schedule[]): Weekday[] => {
  const named = schedules.flatMap(({ recurrence, firstDay }) => {
    if (recurrence.startsWith('FREQ=DAILY')) return weekdays.map((_, at) => at);
    const days = /BYDAY=([^;]+)/
      .exec(recurrence)?.[1]
      ?.split(',')
      .map(day => codesOfDays.indexOf(day.slice(-2)));
    if (days) return days;
    return recurrence.startsWith('FREQ=WEEKLY')
      ? [(new Date(`${firstDay}T12:00:00Z`).getUTCDay() + 6) % 7]
      : [];
  });
  return weekdays.filter((_, at) => named.includes(at));
};

const publicChange = (
  { day, from, change, why, ...moved }: ChangeRecord,
  say: (texts: Record<string, string>) => SessionChange['why'],
): SessionChange => ({
  day,
  ...(from && { from }),
  change,
  ...('to' in moved && { to: moved.to }),
  ...(why && { why: say(why) }),
});

const publicPlace = ({ place }: GroupRecord, context: PublicFormContext, languages: readonly string[]) => ({
  visibility: place.visibility,
  ...(place.municipality && {
    municipality: {
      code: place.municipality,
      name: inLanguage(context.municipalityName(place.municipality), context.language, languages),
    },
  }),
  ...(place.visibility === 'public' && {
    ...(place.venue && { venue: inLanguage(place.venue, context.language, languages) }),
    ...(place.street && { street: place.street }),
  }),
});

/**
 * The one place where a group's public summary is made. List, search index, calendar, leaflet, feed and export are
 * built from it and from `publicGroup` alone, so that a hidden address or time can stand in none of them.
 */
export const publicGroupSummary = (
  record: GroupRecord,
  coming: ComingSessions | undefined,
  context: PublicFormContext,
): GroupSummary => {
  const languages = context.languagesOf(record.organisation);
  const say = (texts: Record<string, string>) => inLanguage(texts, context.language, languages);
  return {
    id: record.id,
    organisation: { id: record.organisation, name: say(context.organisationName(record.organisation)) },
    name: say(record.name),
    summary: say(record.summary),
    kind: record.kind,
    audiences: record.audiences,
    ...(record.ages && { ages: record.ages }),
    careContexts: record.careContexts,
    area: { code: record.area, name: say(context.areaName(record.area)) },
    place: publicPlace(record, context, languages),
    attendance: record.attendance,
    languages: record.languages,
    access: record.access,
    run: record.run,
    standing: record.standing,
    room: record.room,
    ...(coming?.next && tellsTime(record) && { next: coming.next }),
    ...(coming?.changed && tellsTime(record) && { changed: publicChange(coming.changed, say) }),
    ...(record.schedules && tellsTime(record) && { weekdays: weekdaysOf(record.schedules) }),
    ...(record.rhythm && { rhythm: say(record.rhythm) }),
    checkedOn: record.checkedOn,
  };
};

/** The one place where a group's whole public form is made. */
export const publicGroup = (
  record: GroupRecord,
  coming: ComingSessions | undefined,
  context: PublicFormContext,
): Group => {
  const languages = context.languagesOf(record.organisation);
  const say = (texts: Record<string, string>) => inLanguage(texts, context.language, languages);
  return {
    ...publicGroupSummary(record, coming, context),
    description: say(record.description),
    ...(record.schedules && tellsTime(record) && { schedules: record.schedules }),
    ...(coming?.calendar && tellsTime(record) && { calendar: coming.calendar }),
    answers: record.answers.map(({ question, answer }) => ({ question, answer: say(answer) })),
    contact: {
      role: say(record.contact.role),
      ...(record.contact.phone && { phone: record.contact.phone }),
      ...(record.contact.email && { email: record.contact.email }),
    },
  };
};
