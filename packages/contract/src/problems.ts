import * as z from 'zod/mini';
import { fieldFaults, problemCodes } from './problem-codes.ts';

export * from './problem-codes.ts';

export const FieldFault = z.object({
  /** Path of the field in what was sent, joined by dots: `contact.value`. Empty for the whole. */
  field: z.string(),
  code: z.catch(z.enum([...fieldFaults]), 'wrong-form'),
  limit: z.optional(z.number()),
});
export type FieldFault = z.infer<typeof FieldFault>;

/** A problem of RFC 9457. `code` is for programs, `title` for whoever debugs; people read the locale's text of the code. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.catch(z.enum(problemCodes), 'internal'),
  fields: z.optional(z.array(FieldFault)),
});
export type Problem = z.infer<typeof Problem>;
