import * as z from 'zod/mini';
import { Month, Slug, texts } from '../foundation/texts.ts';
import { givenStatuses } from '../matters/course.ts';
import { StatusInput } from '../matters/schemas.ts';
import {
  audiences,
  feedbackKinds,
  feedbackThemes,
  matterSources,
  roles,
  roughTimes,
} from '../vocabularies.ts';

interface Told {
  saidIn: string;
  answer?: { status: string } | undefined;
  timeline?: { status: string; month: string }[] | undefined;
}

const inOrder = ({ saidIn, timeline = [] }: Told): boolean =>
  timeline.every(({ month }, at) => month >= (timeline[at - 1]?.month ?? saidIn));

/** A board entry as it is stored and imported. `answer` is missing while the matter is only received. */
export const BoardEntryRecord = z
  .strictObject({
    id: Slug,
    organisation: Slug,
    said: texts(1000),
    ownWords: z.boolean(),
    source: z.enum(matterSources),
    helped: z.boolean(),
    voice: z.optional(z.enum(audiences)),
    kind: z.enum(feedbackKinds),
    themes: z.optional(z.array(z.enum(feedbackThemes))),
    /** The institution that it is about. Told of only where the unit's record says that it may be named. */
    unit: z.optional(Slug),
    /** The name of the group, panel or event that raised it; its members are never named. */
    raisedBy: z.optional(texts(200)),
    /** The client panel (asiakasraati) that raised it. */
    panel: z.optional(Slug),
    /** Entries that tell of the same idea carry the same name of it. */
    idea: z.optional(Slug),
    answer: z.optional(StatusInput),
    answeredBy: z.optional(z.enum(roles)),
    saidIn: Month,
    answeredIn: z.optional(Month),
    answeredWithin: z.optional(z.enum(roughTimes)),
    /** The month since which the present answer is asked about again: "this did not answer me". */
    reopenedIn: z.optional(Month),
    /** They were answered since, and have not said yet whether the new answer may be told: nobody waits for one. */
    answeredAgain: z.optional(z.literal(true)),
    /** The statuses that staff gave, oldest first, each with the month of its beginning; the last is the answer's. */
    timeline: z.optional(
      z.array(z.strictObject({ status: z.enum([...givenStatuses, 'reopened']), month: Month })),
    ),
  })
  .check(
    z.refine<Told>(inOrder, { path: ['timeline'] }),
    // A timeline leads to the present answer, or it would tell of another one.
    z.refine<Told>(({ answer, timeline }) => !timeline || timeline.at(-1)?.status === answer?.status, {
      path: ['timeline'],
    }),
  );
export type BoardEntryRecord = z.infer<typeof BoardEntryRecord>;
