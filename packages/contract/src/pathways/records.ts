import * as z from 'zod/mini';
import { Slug, texts } from '../foundation/texts.ts';
import { audiences, careContexts, comeAlongRoles, waysToTakePart } from '../vocabularies.ts';

/** Becomes a link on other people's pages: a `javascript:` address would run in them. */
const SecureAddress = z.url({ protocol: /^https$/ }).check(z.maxLength(500));

/** Where a way leads: something real that is there already, or a page elsewhere. */
export const WayTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('group'), group: Slug }),
  z.strictObject({ kind: z.literal('feedback') }),
  z.strictObject({ kind: z.literal('open-question'), openQuestion: Slug }),
  z.strictObject({ kind: z.literal('panel'), panel: Slug }),
  z.strictObject({ kind: z.literal('board') }),
  z.strictObject({ kind: z.literal('come-along'), as: z.enum(comeAlongRoles) }),
  z.strictObject({ kind: z.literal('sheet') }),
  z.strictObject({ kind: z.literal('link'), url: SecureAddress, words: texts(120) }),
  z.strictObject({ kind: z.literal('contact') }),
]);
export type WayTarget = z.infer<typeof WayTarget>;

/** What staff write of a way. */
export const wayFields = {
  way: z.enum(waysToTakePart),
  /** Its own name; without one it has that of its kind. */
  name: z.optional(texts(80)),
  /** What it is and for whom, in the organisation's own plain words. */
  text: texts(600),
  /** The same in words for children, and for youths. */
  childText: z.optional(texts(300)),
  youthText: z.optional(texts(400)),
  audiences: z.array(z.enum(audiences)).check(z.minLength(1)),
  careContexts: z.array(z.enum(careContexts)).check(z.minLength(1)),
  targets: z.array(WayTarget).check(z.maxLength(30)),
  /** Its place among the others; the smallest stands first. */
  place: z.int().check(z.minimum(0), z.maximum(999)),
};

/** A way to take part (väylä) of an organisation. */
export const PathwayRecord = z.strictObject({ id: Slug, organisation: Slug, ...wayFields });
export type PathwayRecord = z.infer<typeof PathwayRecord>;
