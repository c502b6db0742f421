import * as z from 'zod/mini';

/** Stable codes of what can go wrong. The status is the HTTP status that carries the code. */
export const problemStatus = {
  'invalid-input': 400,
  'malformed-body': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'unknown-organisation': 404,
  'code-not-found': 404,
  'method-not-allowed': 405,
  'changed-meanwhile': 409,
  'status-may-not-follow': 409,
  'no-leave-to-publish': 409,
  'link-used-or-old': 410,
  'too-large': 413,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
  internal: 500,
  busy: 503,
  'database-away': 503,
} as const;
export type ProblemCode = keyof typeof problemStatus;
export const problemCodes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]];

/** What was wrong with one field. `limit` comes with `too-long`, `too-short`, `too-big`, `too-small` and `too-many`. */
export const fieldFaults = [
  'required',
  'too-long',
  'too-short',
  'too-big',
  'too-small',
  'too-many',
  'not-one-of',
  'wrong-form',
  'unknown-field',
  'identity-code',
] as const;
export type FieldFaultCode = (typeof fieldFaults)[number];

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

/** The `type` of a problem: a name that never changes, not an address to open. */
export const problemType = (code: ProblemCode): string => `urn:kuulluksi:problem:${code}`;
