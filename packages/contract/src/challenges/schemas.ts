import * as z from 'zod/mini';

/**
 * Work for a device, so that sending costs a flood something and a person nothing. An ALTCHA challenge (version 2,
 * PBKDF2 with SHA-256) as JSON in base64; it goes back as it came, for its signature covers all of it.
 */
export const Challenge = z.object({ challenge: z.string() });
export type Challenge = z.infer<typeof Challenge>;

/**
 * The solved challenge, which says that somebody's device took trouble with this: an ALTCHA payload, JSON in base64.
 * Each is good once. Without one the server takes what was sent too, but has it wait its turn.
 */
export const Proof = z.string().check(z.maxLength(4000));
/** A field that no person sees. Programs that fill everything fill it too; what they send then waits its turn. */
export const Trap = z.string().check(z.maxLength(2000));
