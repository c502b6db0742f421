/* Apart from the schemas, so that a page that only reads carries no schema. */

/** Stable codes of what can go wrong. The status is the HTTP status that carries the code. */
export const problemStatus = {
  'invalid-input': 400,
  'malformed-body': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'unknown-organisation': 404,
  'code-not-found': 404,
  'group-not-found': 404,
  'method-not-allowed': 405,
  'changed-meanwhile': 409,
  'status-may-not-follow': 409,
  'no-leave-to-publish': 409,
  'question-closed': 409,
  'no-open-concern': 409,
  'nobody-told': 409,
  'nobody-left': 409,
  'group-ended': 409,
  'group-full': 409,
  'group-intake': 409,
  'group-walk-in': 409,
  'link-used-or-old': 410,
  'too-large': 413,
  'unsupported-media-type': 415,
  'proof-needed': 428,
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
  'personal-data',
  'own-words',
  'in-the-past',
  'in-the-future',
  'repeated',
] as const;
export type FieldFaultCode = (typeof fieldFaults)[number];

/** The `type` of a problem: a name that never changes, not an address to open. */
export const problemType = (code: ProblemCode): string => `urn:kuulluksi:problem:${code}`;
