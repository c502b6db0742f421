import * as z from 'zod/mini';
import { SubmissionKey } from '../feedback/schemas.ts';
import { Version } from '../foundation/codes.ts';
import { EveryLanguage, Slug, Text } from '../foundation/texts.ts';
import { termFields } from './records.ts';

/** A term as anyone reads it, in one language. */
export const GlossaryTerm = z.object({
  id: Slug,
  term: Text,
  explanation: Text,
  /** Beginnings of the word as it stands in texts of the term's language. */
  forms: z.array(z.string()),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

/** A term at the desk, in every language. */
export const StaffTerm = z.object({
  id: Slug,
  /** Rises at every change. */
  version: z.int(),
  term: EveryLanguage,
  explanation: EveryLanguage,
  forms: z.record(z.string(), z.array(z.string())),
});
export type StaffTerm = z.infer<typeof StaffTerm>;

export const StaffGlossaryAnswer = z.object({
  items: z.array(StaffTerm),
  /** Terms that are explained already; an organisation may say each in words of its own. */
  base: z.array(
    z.object({
      id: Slug,
      term: EveryLanguage,
      explanation: EveryLanguage,
      forms: z.record(z.string(), z.array(z.string())),
    }),
  ),
});
export type StaffGlossaryAnswer = z.infer<typeof StaffGlossaryAnswer>;

export const TermParams = z.strictObject({ id: Slug });
export const TermInput = z.strictObject({
  key: SubmissionKey,
  /** The term of the base set that this one stands for. */
  insteadOf: z.optional(Slug),
  ...termFields,
});
export type TermInput = z.infer<typeof TermInput>;
export const TermChange = z.strictObject({ version: Version, ...termFields });
export const TermDeletion = z.strictObject({ version: Version });
export const TermDeletedAnswer = z.object({ deleted: z.literal(true) });
