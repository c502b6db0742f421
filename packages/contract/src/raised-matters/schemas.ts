import * as z from 'zod/mini';
import { ReceiptCode } from '../conversations/parts.ts';
import { SubmissionKey } from '../feedback/schemas.ts';
import { LanguageTag, Slug, texts } from '../foundation/texts.ts';
import { MatterId } from '../matters/schemas.ts';
import { RaisedInput } from '../panels/staff-schemas.ts';
import { ageLevels, audiences, feedbackThemes, raisedSources } from '../vocabularies.ts';

const { kind, said, publication } = RaisedInput.shape;

interface Told {
  source: string;
  raisedBy?: unknown;
}
/** There are many groups and events, one forum a year, and an evaluation is named by its unit, if at all. */
export const namesWhoRaised = (source: string): boolean =>
  ['developer-group', 'feedback-group', 'event'].includes(source);

/**
 * A matter that a group, an evaluation, the forum or an event raised: in words of staff that those who raised it agreed
 * on, never as one person said it.
 */
export const RaiseGroupMatterInput = z
  .strictObject({
    key: SubmissionKey,
    source: z.enum(raisedSources),
    /** The name of the group or event; never of anybody in it. */
    raisedBy: z.optional(texts(200)),
    /** Whose voice it is: youths, parents, professionals, … */
    voice: z.optional(z.enum(audiences)),
    kind,
    said,
    themes: z.optional(z.array(z.enum(feedbackThemes)).check(z.maxLength(7))),
    /** The institution that it is about. */
    unit: z.optional(Slug),
    /** May it be told of on the board? Those who raised it decide together. */
    publication,
    /** The answer is written in words of this level. */
    ageLevel: z.enum(ageLevels),
    /** The language in which it is written, and answered. */
    language: LanguageTag,
  })
  .check(
    z.refine<Told>(({ source, raisedBy }) => raisedBy !== undefined || !namesWhoRaised(source), {
      path: ['raisedBy'],
      params: { fault: 'required' },
      // Looked at beside the faults of fields, so that staff hear of all of them at once.
      when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
    }),
  );
export type RaiseGroupMatterInput = z.infer<typeof RaiseGroupMatterInput>;

export const RaisedGroupMatter = z.object({
  /** The matter's number, which tells nothing of it: who raised it may mark a concern in it. */
  matter: MatterId,
  /** 16 digits with which those who raised it read the answer: shown once, stored nowhere. */
  receiptCode: ReceiptCode,
  /** `repeated`: the same was already here. `kept-first`: the key came with other words before; those stay. */
  outcome: z.enum(['stored', 'repeated', 'kept-first']),
});
export type RaisedGroupMatter = z.infer<typeof RaisedGroupMatter>;
