import * as z from 'zod/mini';
import { AreaCode, Municipality, MunicipalityCode } from '../areas/schemas.ts';
import { oneOrMany, openCode } from '../foundation/codes.ts';
import { FacetCounts, pageQuery } from '../foundation/pages.ts';
import { Day, Instant, LanguageTag, Slug, Text, TimeOfDay } from '../foundation/texts.ts';
import {
  addressVisibilities,
  attendances,
  audiences,
  careContexts,
  groupAccess,
  groupKinds,
  groupRooms,
  groupSorts,
  groupStandings,
  newcomerQuestions,
  sessionChanges,
  weekdays,
} from '../vocabularies.ts';

/** Whole years, both ends included; an open end is missing. */
export const AgeRange = z.object({ from: z.optional(z.int()), to: z.optional(z.int()) });

/** A session to come. Without `from` where the exact time is told only after contact. */
export const Session = z.object({ day: Day, from: z.optional(TimeOfDay), to: z.optional(TimeOfDay) });
export type Session = z.infer<typeof Session>;

/** A session that does not go as usual: cancelled, or moved to another time. */
export const SessionChange = z.object({
  /** The day on which it would have been. */
  day: Day,
  /** When it would have begun, where there are two on that day. */
  from: z.optional(TimeOfDay),
  change: openCode(sessionChanges),
  /** Its new time, when it was moved. */
  to: z.optional(Session),
  why: z.optional(Text),
});
export type SessionChange = z.infer<typeof SessionChange>;

/**
 * When a group meets; a meeting place has one for each of its opening hours. `recurrence` is the value of an RRULE of
 * RFC 5545 over days in Europe/Helsinki; a session that ends before it begins ends on the next day. Where the exact
 * time is told only after contact, all of them are missing and `rhythm` says it roughly.
 */
export const Schedule = z.object({
  recurrence: z
    .string()
    .check(
      z.regex(
        /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|WKST)=[A-Z0-9,+-]{1,40}){0,4}$/,
      ),
    ),
  firstDay: Day,
  from: TimeOfDay,
  to: TimeOfDay,
  /** Days on which it does not meet. */
  except: z.array(Day),
});
export type Schedule = z.infer<typeof Schedule>;

/** Goes on for good, or has a beginning and an end with a time when new members are taken. */
export const Run = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('continuous') }),
  z.object({
    kind: z.literal('period'),
    from: Day,
    to: Day,
    intake: z.object({ from: Day, to: Day }),
  }),
]);

/** Where it meets, as far as it is public. Municipality is missing for a group that is only remote. */
export const Place = z.object({
  visibility: openCode(addressVisibilities),
  municipality: z.optional(Municipality),
  venue: z.optional(Text),
  street: z.optional(z.string()),
});

/** What a list shows and a search filters by. */
export const GroupSummary = z.object({
  id: Slug,
  organisation: z.object({ id: Slug, name: Text }),
  name: Text,
  /** One plain sentence. */
  summary: Text,
  kind: openCode(groupKinds),
  audiences: z.array(openCode(audiences)),
  ages: z.optional(AgeRange),
  careContexts: z.array(openCode(careContexts)),
  area: z.object({ code: AreaCode, name: Text }),
  place: Place,
  attendance: openCode(attendances),
  /** Languages that the group speaks. */
  languages: z.array(LanguageTag),
  access: openCode(groupAccess),
  run: Run,
  standing: openCode(groupStandings),
  room: openCode(groupRooms),
  /** Missing when none is known, or when the exact time is told only after contact. */
  next: z.optional(Session),
  /** The next session that does not go as usual, two weeks ahead. */
  changed: z.optional(SessionChange),
  /** On which days of the week it meets; missing where the time is not public. */
  weekdays: z.optional(z.array(openCode(weekdays))),
  /** When it meets, in words that may be public: `joka toinen viikko arki-iltana`. */
  rhythm: z.optional(Text),
  checkedOn: Day,
});
export type GroupSummary = z.infer<typeof GroupSummary>;

/** Everything public that a newcomer may ask. */
export const Group = z.extend(GroupSummary, {
  description: Text,
  schedules: z.optional(z.array(Schedule)),
  /** Where a calendar of its sessions is (iCalendar, RFC 5545), on the server that answered: `/calendars/….ics`. */
  calendar: z.optional(z.string()),
  /** The group's answers to what a newcomer asks, in the order to be shown. */
  answers: z.array(z.object({ question: openCode(newcomerQuestions), answer: Text })),
  contact: z.object({ role: Text, phone: z.optional(z.string()), email: z.optional(z.string()) }),
});
export type Group = z.infer<typeof Group>;

const chosen = {
  organisation: z.optional(oneOrMany(Slug)),
  area: z.optional(oneOrMany(AreaCode)),
};

export const GroupsQuery = z.strictObject({
  ...chosen,
  q: z.optional(z.string().check(z.maxLength(200))),
  audience: z.optional(oneOrMany(z.enum(audiences))),
  kind: z.optional(oneOrMany(z.enum(groupKinds))),
  municipality: z.optional(oneOrMany(MunicipalityCode)),
  careContext: z.optional(oneOrMany(z.enum(careContexts))),
  access: z.optional(oneOrMany(z.enum(groupAccess))),
  attendance: z.optional(oneOrMany(z.enum(attendances))),
  /** A language that the group speaks; `language` is that of the answer. */
  groupLanguage: z.optional(oneOrMany(LanguageTag)),
  weekday: z.optional(oneOrMany(z.enum(weekdays))),
  /** Without words and without a standing, what has ended is left out. */
  standing: z.optional(oneOrMany(z.enum(groupStandings))),
  /** A person's age in whole years: groups that say for which ages they are, and fit. */
  age: z.optional(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(120))),
  /** Where words are searched, the nearest come first; else the next meeting does. */
  sort: z.optional(z.enum(groupSorts)),
  ...pageQuery(200, 20),
});
export type GroupsQuery = z.output<typeof GroupsQuery>;

export const GroupsAnswer = z.object({
  items: z.array(GroupSummary),
  total: z.int(),
  /** True where not all of the groups have all the words that were searched; the nearest come first. */
  partial: z.optional(z.boolean()),
  /** Counts by facet and code, each facet counted under the choices of the others. */
  facets: z.object({
    audience: FacetCounts,
    kind: FacetCounts,
    municipality: FacetCounts,
    area: z.optional(FacetCounts),
    careContext: z.optional(FacetCounts),
    access: z.optional(FacetCounts),
    attendance: z.optional(FacetCounts),
    groupLanguage: z.optional(FacetCounts),
    weekday: z.optional(FacetCounts),
    standing: z.optional(FacetCounts),
  }),
  next: z.nullable(z.string()),
});
export type GroupsAnswer = z.infer<typeof GroupsAnswer>;

export const GroupParams = z.strictObject({ id: Slug });
export const GroupQuery = z.strictObject({ language: z.optional(LanguageTag) });

/**
 * The words that a search in the browser looks through besides the list itself, in three lines: names in all languages,
 * what else a list shows, descriptions and answers. Read after the list, so that the list comes first.
 */
export const GroupWordsQuery = z.strictObject({ ...chosen });
export const GroupWordsAnswer = z.object({
  items: z.array(z.object({ id: Slug, words: z.string() })),
  /** People's own words for what groups are: what is typed, and the codes or words that it stands for. */
  ownWords: z.optional(z.array(z.array(z.string()))),
  /** When the index was made; changes when any group changes. */
  madeAt: Instant,
});
