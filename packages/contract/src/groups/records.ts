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
import { Run, Schedule } from './schemas.ts';

const Phone = z.string().check(z.regex(/^[+0-9][0-9 ]{2,20}$/));

const ChangeRecord = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('cancelled'), day: Day, why: z.optional(texts(200)) }),
  z.strictObject({
    change: z.literal('moved'),
    day: Day,
    to: z.strictObject({ day: Day, from: TimeOfDay, to: TimeOfDay }),
    why: z.optional(texts(200)),
  }),
]);
export type ChangeRecord = z.infer<typeof ChangeRecord>;

/**
 * A group as it is stored and imported: whole, with what is not public. Only `publicGroup` makes of it what others
 * may see.
 */
export const GroupRecord = z.strictObject({
  id: Slug,
  organisation: Slug,
  name: texts(120),
  summary: texts(200),
  description: texts(3000),
  kind: z.enum(groupKinds),
  audiences: z.array(z.enum(audiences)).check(z.minLength(1)),
  ages: z.optional(z.strictObject({ from: z.optional(z.int()), to: z.optional(z.int()) })),
  careContexts: z.array(z.enum(careContexts)).check(z.minLength(1)),
  area: AreaCode,
  place: z.strictObject({
    visibility: z.enum(addressVisibilities),
    municipality: z.optional(MunicipalityCode),
    /** Public only where the visibility is `public`. */
    venue: z.optional(texts(200)),
    /** Public only where the visibility is `public`. */
    street: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  }),
  attendance: z.enum(attendances),
  languages: z.array(LanguageTag).check(z.minLength(1)),
  access: z.enum(groupAccess),
  run: Run,
  standing: z.enum(groupStandings),
  room: z.enum(groupRooms),
  /** The exact times. Public only where the place is not told after contact. */
  schedules: z.optional(z.array(Schedule).check(z.maxLength(14))),
  /** Sessions that are cancelled or moved, each by the day on which it would have been. */
  changes: z.optional(z.array(ChangeRecord).check(z.maxLength(200))),
  /** When it meets, in words that may be public: `joka toinen viikko arki-iltana`. */
  rhythm: z.optional(texts(200)),
  answers: z.array(z.strictObject({ question: z.enum(newcomerQuestions), answer: texts(600) })),
  contact: z.strictObject({ role: texts(120), phone: z.optional(Phone), email: z.optional(z.email()) }),
  checkedOn: Day,
});
export type GroupRecord = z.infer<typeof GroupRecord>;
