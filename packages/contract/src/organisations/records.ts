import * as z from 'zod/mini';
import { AreaCode, MunicipalityCode } from '../areas/schemas.ts';
import { Day, LanguageTag, Slug, texts } from '../foundation/texts.ts';
import {
  ageLevels,
  elsewhereKinds,
  feedbackKinds,
  helpLineKinds,
  organisationKinds,
  unitKinds,
  weekdays,
} from '../vocabularies.ts';

const line = texts(300);
/** Becomes a link on other people's pages: a `javascript:` address would run in them. */
const WebAddress = z.url({ protocol: /^https?$/ });
/**
 * The origin of a web site in its one spelling: `https://example.org`, in small letters, without a path. Over http on this
 * machine alone, for a demo. No wildcards: each site is one that somebody has thought of.
 */
const isOrigin = (value: string): boolean =>
  URL.canParse(value) &&
  new URL(value).origin === value &&
  // What stands in a header must end none of its parts: letters of a host alone.
  /^(https:\/\/[a-z0-9.-]+(:\d+)?|http:\/\/localhost(:\d+)?)$/.test(value);
const originOf = (value: string): string =>
  // What more there is than a closing slash is no slip of the pen: it is refused.
  URL.canParse(value) && new URL(value).href === `${new URL(value).origin}/` ? new URL(value).origin : value;
export const Origin = z
  .string()
  .check(
    z.trim(),
    z.maxLength(300),
    z.overwrite(originOf),
    z.refine(isOrigin, { params: { fault: 'wrong-form' } }),
  );

const Phone = z.string().check(z.regex(/^[+0-9][0-9 ]{2,20}$/));

export const OrganisationRecord = z.strictObject({
  id: Slug,
  kind: z.enum(organisationKinds),
  name: line,
  languages: z.array(LanguageTag).check(z.minLength(1)),
  areas: z.array(AreaCode),
  website: z.optional(WebAddress),
  contact: z.strictObject({ role: line, phone: z.optional(Phone), email: z.optional(z.email()) }),
  subregions: z.array(z.strictObject({ id: Slug, name: line, municipalities: z.array(MunicipalityCode) })),
  units: z.array(
    z.strictObject({
      id: Slug,
      kind: z.enum(unitKinds),
      name: line,
      municipality: z.optional(MunicipalityCode),
      /** Enough people live there for a public entry to name it: nobody can guess who said what. */
      mayBeNamed: z.optional(z.boolean()),
    }),
  ),
  /** Sites that may show this organisation's pages of the server in a frame. None, where nothing is said. */
  allowedOrigins: z.optional(z.array(Origin).check(z.maxLength(50))),
  /** Where the quick exit leads: a neutral page that asks no question. */
  exitTo: z.optional(z.url({ protocol: /^https$/ })),
  feedback: z.optional(
    z.strictObject({
      kinds: z.array(z.enum(feedbackKinds)).check(z.minLength(1)),
      readBy: line,
      readOn: z.array(z.enum(weekdays)).check(z.minLength(1)),
      aimDays: z.int().check(z.minimum(1), z.maximum(90)),
      /** Age levels whose words are taken on the server's own pages alone. The child's, where nothing is said. */
      ownPages: z.optional(z.array(z.enum(ageLevels))),
    }),
  ),
  /** The age that an expert by experience has turned; twelve where nothing is said. */
  expertFrom: z.optional(z.int().check(z.minimum(0), z.maximum(30))),
  helpLines: z.array(
    z.strictObject({
      kind: z.enum(helpLineKinds),
      name: line,
      phone: z.optional(Phone),
      url: z.optional(WebAddress),
      hours: z.optional(line),
      note: z.optional(line),
      hiddenOnBill: z.boolean(),
      ageLevels: z.array(z.enum(ageLevels)).check(z.minLength(1)),
      checkedOn: Day,
    }),
  ),
  elsewhere: z.array(
    z.strictObject({
      kind: z.enum(elsewhereKinds),
      name: line,
      phone: z.optional(Phone),
      url: z.optional(WebAddress),
    }),
  ),
});
export type OrganisationRecord = z.infer<typeof OrganisationRecord>;
