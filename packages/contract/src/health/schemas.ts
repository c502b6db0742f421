import * as z from 'zod/mini';

/** Carried with status 200 when all is well and 503 when the database is away. */
export const Health = z.object({ server: z.literal('up'), database: z.enum(['up', 'away']) });
