import * as z from 'zod/mini';
import { holdsIdentityCode } from './identity-code.ts';

/** Any BCP 47 tag in its usual spelling: `fi`, `sv`, `fi-simple`, `se`, `zh-Hant`. */
export const LanguageTag = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));

/** A text in an answer, with the language that it is in: the one asked for, or else the organisation's first. */
export const Text = z.object({ text: z.string(), lang: LanguageTag });
export type Text = z.infer<typeof Text>;

/**
 * What somebody wrote, a person or staff, in their own words. Identity codes are refused, for the software is no client
 * record; everything else a person may write.
 */
export const ownWords = (longest: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(longest),
    z.refine(value => !holdsIdentityCode(value), { params: { fault: 'identity-code' } }),
  );

/** A text in several languages, as staff write it: `{ fi: '…', sv: '…' }`. At least one, none empty. */
export const texts = (longest: number) =>
  z
    .record(LanguageTag, ownWords(longest))
    .check(z.refine(value => Object.keys(value).length > 0, { params: { fault: 'required' } }));
export type Texts = Record<string, string>;

/** A text in every language that it was written in, as staff get it to change it. */
export const EveryLanguage = z.record(z.string(), z.string());

/** A calendar day, `2026-11-22`. */
export const Day = z.iso.date();
/** A month, `2026-11`: public entries carry months, not days. */
export const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
/** An instant, `2026-11-22T10:15:00.000Z`. */
export const Instant = z.iso.datetime();
/** A time of the day in Europe/Helsinki, `17:30`. */
export const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** The name of a record in URLs: lower-case letters, digits, hyphens. */
export const Slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64));
