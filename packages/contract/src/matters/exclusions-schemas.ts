import * as z from 'zod/mini';
import { openCode } from '../foundation/codes.ts';
import { roles } from '../vocabularies.ts';
import { MatterParams } from './schemas.ts';

export const ExclusionsParams = MatterParams;

/** The members of staff, each with whether they are shut out of the matter, since nobody handles what is about them. */
export const ExclusionsAnswer = z.object({
  items: z.array(
    z.object({
      member: z.uuid(),
      name: z.string(),
      roles: z.array(openCode(roles)),
      shutOut: z.boolean(),
    }),
  ),
});

export const ExclusionInput = z.strictObject({
  member: z.uuid(),
  /** False lets them in again. */
  shutOut: z.boolean(),
});
