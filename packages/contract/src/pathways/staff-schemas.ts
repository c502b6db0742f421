import * as z from 'zod/mini';
import { SubmissionKey } from '../feedback/schemas.ts';
import { openCode, Version } from '../foundation/codes.ts';
import { EveryLanguage, Slug } from '../foundation/texts.ts';
import { audiences, careContexts, comeAlongRoles, wayTargetKinds, waysToTakePart } from '../vocabularies.ts';
import { wayFields } from './records.ts';

/** A way at the desk, in every language. */
export const StaffPathway = z.object({
  id: Slug,
  /** Rises at every change. */
  version: z.int(),
  way: openCode(waysToTakePart),
  name: z.optional(EveryLanguage),
  text: EveryLanguage,
  childText: z.optional(EveryLanguage),
  youthText: z.optional(EveryLanguage),
  audiences: z.array(openCode(audiences)),
  careContexts: z.array(openCode(careContexts)),
  targets: z.array(
    z.object({
      kind: openCode(wayTargetKinds),
      group: z.optional(Slug),
      openQuestion: z.optional(Slug),
      panel: z.optional(Slug),
      as: z.optional(openCode(comeAlongRoles)),
      url: z.optional(z.string()),
      words: z.optional(EveryLanguage),
    }),
  ),
  place: z.int(),
});
export type StaffPathway = z.infer<typeof StaffPathway>;
export const StaffPathwaysAnswer = z.object({ items: z.array(StaffPathway) });

export const PathwayParams = z.strictObject({ id: Slug });
export const PathwayInput = z.strictObject({ key: SubmissionKey, ...wayFields });
export type PathwayInput = z.infer<typeof PathwayInput>;
export const PathwayChange = z.strictObject({ version: Version, ...wayFields });
export const PathwayDeletion = z.strictObject({ version: Version });
export const PathwayDeletedAnswer = z.object({ deleted: z.literal(true) });
