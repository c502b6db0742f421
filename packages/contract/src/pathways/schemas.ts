import * as z from 'zod/mini';
import { oneOrMany, openCode } from '../foundation/codes.ts';
import { LanguageTag, Slug, Text } from '../foundation/texts.ts';
import { GlossaryTerm } from '../glossary/schemas.ts';
import { GroupSummary } from '../groups/schemas.ts';
import { audiences, careContexts, comeAlongRoles, wayTargetKinds, waysToTakePart } from '../vocabularies.ts';

/** What a way says of a group that it leads to. */
export const WayGroup = z.pick(GroupSummary, {
  id: true,
  name: true,
  summary: true,
  audiences: true,
  ages: true,
  careContexts: true,
  place: true,
  attendance: true,
  standing: true,
  room: true,
  next: true,
  rhythm: true,
});
export type WayGroup = z.infer<typeof WayGroup>;

/** Where a way leads. What belongs to a kind is there for that kind alone; a kind that is not known yet is left out. */
export const PublicTarget = z.object({
  kind: openCode(wayTargetKinds),
  group: z.optional(WayGroup),
  openQuestion: z.optional(z.object({ id: Slug, question: Text })),
  panel: z.optional(z.object({ id: Slug, name: Text })),
  as: z.optional(openCode(comeAlongRoles)),
  link: z.optional(z.object({ url: z.url(), words: Text })),
});
export type PublicTarget = z.infer<typeof PublicTarget>;

/** A way to take part (väylä) as anyone reads it. */
export const Pathway = z.object({
  id: Slug,
  organisation: Slug,
  way: openCode(waysToTakePart),
  name: z.optional(Text),
  text: Text,
  childText: z.optional(Text),
  youthText: z.optional(Text),
  audiences: z.array(openCode(audiences)),
  careContexts: z.array(openCode(careContexts)),
  targets: z.array(PublicTarget),
});
export type Pathway = z.infer<typeof Pathway>;

export const PathwaysQuery = z.strictObject({
  organisation: z.optional(oneOrMany(Slug)),
  language: z.optional(LanguageTag),
});

export const PathwaysAnswer = z.object({
  items: z.array(Pathway),
  /** Whose ways they are, with whom to ask and from which age on somebody can be an expert by experience there. */
  organisations: z.array(
    z.object({
      id: Slug,
      name: Text,
      contact: z.object({ role: Text, phone: z.optional(z.string()), email: z.optional(z.string()) }),
      expertFrom: z.int(),
      takesFeedback: z.boolean(),
    }),
  ),
  /** Terms that stand in such texts, explained in plain words. */
  glossary: z.array(GlossaryTerm),
});
export type PathwaysAnswer = z.infer<typeof PathwaysAnswer>;
