import * as z from 'zod/mini';
import { openCode } from '../foundation/codes.ts';
import { Month, Slug, Text } from '../foundation/texts.ts';
import { MatterId, MatterParams } from '../matters/schemas.ts';
import { answerStatuses, feedbackKinds, matterSources } from '../vocabularies.ts';

/** A matter beside another at the desk. Its words are those of the board, where it stands there; never the person's. */
export const LinkedMatter = z.object({
  id: MatterId,
  source: openCode(matterSources),
  kind: openCode(feedbackKinds),
  status: openCode(answerStatuses),
  receivedIn: Month,
  /** The entry of the board that tells of it. */
  entry: z.optional(z.object({ id: Slug, said: Text })),
});
export type LinkedMatter = z.infer<typeof LinkedMatter>;

export const LinksParams = MatterParams;
export const LinksAnswer = z.object({
  /** Matters that tell of the same idea. */
  items: z.array(LinkedMatter),
  /** Matters on the board that may tell of it too: same kind of thing, most alike first. */
  alike: z.array(LinkedMatter),
});

export const LinksQuery = z.strictObject({
  /** Words to look for among what is on the board; without them what shares a theme comes first. */
  q: z.optional(z.string().check(z.maxLength(200))),
});

export const LinkInput = z.strictObject({
  /** The matter that tells of the same idea. */
  to: MatterId,
});
