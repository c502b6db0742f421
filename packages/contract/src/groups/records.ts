import * as z from 'zod/mini';
import { AreaCode, MunicipalityCode } from '../areas/schemas.ts';
import { Day, LanguageTag, Slug, texts, TimeOfDay } from '../foundation/texts.ts';
import {
  addressVisibilities,
  attendances,
  audiences,
  careContexts,
  groupAccess,
  groupKinds,
  groupRooms,
  groupStandings,
  newcomerQuestions,
} from '../vocabularies.ts';

const Phone = z.string().check(z.regex(/^[+0-9][0-9 ]{2,20}$/));

/** Years of a person's age, both ends included. */
const Years = z.int().check(z.minimum(0), z.maximum(120));
const Ages = z
  .strictObject({ from: z.optional(Years), to: z.optional(Years) })
  .check(z.refine(({ from = 0, to = 120 }) => from <= to, { path: ['to'] }));

/** An end may not come before its beginning; the fault is told of the end. */
const inOrder = z.refine<{ from: string; to: string }>(({ from, to }) => from <= to, { path: ['to'] });
const Days = z.strictObject({ from: Day, to: Day }).check(inOrder);

const RunRecord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('continuous') }),
  z.strictObject({ kind: z.literal('period'), from: Day, to: Day, intake: Days }).check(
    inOrder,
    // Who is taken in after the end comes to nothing.
    z.refine(({ to, intake }) => intake.to <= to, { path: ['intake', 'to'] }),
  ),
]);

const weekday = '(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)';
const part = [
  'INTERVAL=[1-9]\\d?',
  'COUNT=[1-9]\\d{0,2}',
  'UNTIL=\\d{8}',
  `BYDAY=${weekday}(?:,${weekday}){0,6}`,
  'BYMONTHDAY=-?(?:[1-9]|[12]\\d|3[01])(?:,-?(?:[1-9]|[12]\\d|3[01])){0,6}',
  'BYMONTH=(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2])){0,9}',
  'BYSETPOS=-?[1-5](?:,-?[1-5]){0,4}',
  'WKST=(?:MO|SU)',
].join('|');
/** Of what a schedule may say, what the server and every calendar can count; a time of the day has fields of its own. */
const recurrence = new RegExp(`^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:${part})){0,4}$`);

/** The last day that a recurrence allows: `2026-12-16` of `…;UNTIL=20261216`. */
export const lastDayOfRule = (rule: string): string | undefined =>
  /UNTIL=(\d{4})(\d{2})(\d{2})/.exec(rule)?.slice(1).join('-');

/** When a group meets, see `Schedule`. That it meets at all, only the server counts. */
export const ScheduleRecord = z
  .strictObject({
    recurrence: z.string().check(z.regex(recurrence)),
    firstDay: Day,
    from: TimeOfDay,
    to: TimeOfDay,
    /** Days on which it does not meet. */
    except: z.array(Day).check(z.maxLength(400)),
  })
  .check(
    z.refine(({ recurrence, firstDay }) => (lastDayOfRule(recurrence) ?? firstDay) >= firstDay, {
      path: ['recurrence'],
    }),
    z.refine(({ from, to }) => from !== to, { path: ['to'] }),
  );

/** Which session: the day on which it would have been, and when it would have begun where there are two on that day. */
const which = { day: Day, from: z.optional(TimeOfDay) };
const why = z.optional(texts(200));
export const Cancelled = z.strictObject({ change: z.literal('cancelled'), ...which, why });
export const Moved = z.strictObject({
  change: z.literal('moved'),
  ...which,
  to: z
    .strictObject({ day: Day, from: TimeOfDay, to: TimeOfDay })
    .check(z.refine(({ from, to }) => from !== to, { path: ['to'] })),
  why,
});
export const AsPlanned = z.strictObject({ change: z.literal('as-planned'), ...which });

const ChangeRecord = z.discriminatedUnion('change', [Cancelled, Moved]);
export type ChangeRecord = z.infer<typeof ChangeRecord>;

/** What an organisation tells of a group, and keeps of it, in the words and codes of its own. */
export const groupFields = {
  name: texts(120),
  summary: texts(200),
  description: texts(3000),
  kind: z.enum(groupKinds),
  audiences: z.array(z.enum(audiences)).check(z.minLength(1)),
  ages: z.optional(Ages),
  careContexts: z.array(z.enum(careContexts)).check(z.minLength(1)),
  area: AreaCode,
  place: z.strictObject({
    visibility: z.enum(addressVisibilities),
    municipality: z.optional(MunicipalityCode),
    /** Public only where the visibility is `public`. */
    venue: z.optional(texts(200)),
    /** Public only where the visibility is `public`. */
    street: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
  }),
  attendance: z.enum(attendances),
  languages: z.array(LanguageTag).check(z.minLength(1)),
  access: z.enum(groupAccess),
  run: RunRecord,
  standing: z.enum(groupStandings),
  room: z.enum(groupRooms),
  /** The exact times. Public only where the place is not told after contact. */
  schedules: z.optional(z.array(ScheduleRecord).check(z.maxLength(14))),
  /** When it meets, in words that may be public: `joka toinen viikko arki-iltana`. */
  rhythm: z.optional(texts(200)),
  answers: z.array(z.strictObject({ question: z.enum(newcomerQuestions), answer: texts(600) })),
  contact: z.strictObject({ role: texts(120), phone: z.optional(Phone), email: z.optional(z.email()) }),
};

/**
 * A group as it is stored and imported: whole, with what is not public. Only `publicGroup` makes of it what others
 * may see.
 */
export const GroupRecord = z.strictObject({
  id: Slug,
  organisation: Slug,
  ...groupFields,
  /** Sessions that are cancelled or moved. */
  changes: z.optional(z.array(ChangeRecord).check(z.maxLength(200))),
  checkedOn: Day,
});
export type GroupRecord = z.infer<typeof GroupRecord>;
