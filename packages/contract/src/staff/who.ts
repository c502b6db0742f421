import * as z from 'zod/mini';

/** Who did something: the number that the log knows them by, and their name while they have an account. */
export const Who = z.object({ id: z.uuid(), name: z.optional(z.string()) });
