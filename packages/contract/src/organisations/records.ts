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
