import * as z from 'zod/mini';
import { LanguageTag } from './texts.ts';

/** Where the next page begins: opaque, to be sent back as it came. */
export const Cursor = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(200));

/** What every read of a list may ask. */
export const pageQuery = (most: number, usual: number) => ({
  /** Language of the answer's texts. A text that is missing in it comes in the organisation's first language. */
  language: z.optional(LanguageTag),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(most)), usual),
  cursor: z.optional(Cursor),
});

/** How many of what was found carry each code of a facet. */
export const FacetCounts = z.record(z.string(), z.int());
