import * as z from 'zod/mini';
import { openCode } from '../foundation/codes.ts';
import { Instant } from '../foundation/texts.ts';
import { MatterId } from '../matters/schemas.ts';
import { Who } from '../staff/who.ts';
import { concernEndings, concernReceivers } from '../vocabularies.ts';

/** Whom somebody told of the concern, as a kind of receiver, and when. */
export const Telling = z.object({ receiver: openCode(concernReceivers), toldAt: Instant, by: Who });
export type Telling = z.infer<typeof Telling>;

/**
 * A concern for a child (huoli lapsesta) that a reader of a matter marked. It holds who, when and whom they told;
 * there is no place in it for a child's name or story, for it is no client record.
 */
export const Concern = z.object({
  id: z.uuid(),
  matter: MatterId,
  markedAt: Instant,
  markedBy: Who,
  tellings: z.array(Telling),
  closed: z.optional(z.object({ at: Instant, by: Who, ending: openCode(concernEndings) })),
});
export type Concern = z.infer<typeof Concern>;

/** The newest first; at most one of them is open. */
export const ConcernsAnswer = z.object({ items: z.array(Concern) });

export const TellInput = z.strictObject({
  receiver: z.enum(concernReceivers),
  /** When they were told; without it, now. */
  toldAt: z.optional(Instant),
});
export type TellInput = z.infer<typeof TellInput>;

export const CloseConcernInput = z.strictObject({ ending: z.enum(concernEndings) });
