import * as z from 'zod/mini';
import { openCode } from '../foundation/codes.ts';
import { Day, Slug, Text } from '../foundation/texts.ts';
import { rights, roles } from '../vocabularies.ts';

/** Who is signed in, for the desk's own use. */
export const Me = z.object({
  name: z.string(),
  organisation: z.object({ id: Slug, name: Text }),
  roles: z.array(openCode(roles)),
  rights: z.array(openCode(rights)),
  /** The day since which the member's own address takes no mail; missing while it does. */
  mailRefusedSince: z.optional(Day),
});
export type Me = z.infer<typeof Me>;

/** The secret of a one-time link. It stands in the link's fragment, so that no server logs it. */
export const EnterInput = z.strictObject({ token: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)) });

/** The password that an invited member of staff chooses. */
export const AcceptInput = z.strictObject({
  token: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  password: z.string().check(z.minLength(12), z.maxLength(128)),
});

export const SignInInput = z.strictObject({
  email: z.email().check(z.maxLength(254)),
  password: z.string().check(z.minLength(1), z.maxLength(128)),
});

export const SignOutAnswer = z.object({ signedOut: z.literal(true) });
