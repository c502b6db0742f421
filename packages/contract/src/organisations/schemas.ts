import * as z from 'zod/mini';
import { AreaCode, Municipality } from '../areas/schemas.ts';
import { oneOrMany, openCode } from '../foundation/codes.ts';
import { Day, LanguageTag, Slug, Text } from '../foundation/texts.ts';
import {
  ageLevels,
  elsewhereKinds,
  feedbackKinds,
  helpLineKinds,
  organisationKinds,
  unitKinds,
  weekdays,
} from '../vocabularies.ts';

/** Part of an area that an organisation draws itself (seutu, perhekeskusalue). */
export const Subregion = z.object({ id: Slug, name: Text, municipalities: z.array(Municipality) });

/** An institution (yksikkö) that feedback and evaluations may concern. Never a foster family's home. */
export const Unit = z.object({
  id: Slug,
  kind: openCode(unitKinds),
  name: Text,
  municipality: z.optional(Municipality),
});

/** A number or an address for help. Shown before every text field, with its hours and the day when they were checked. */
export const HelpLine = z.object({
  kind: openCode(helpLineKinds),
  name: Text,
  /** As it is dialled, with spaces for the eye: `116 111`. */
  phone: z.optional(z.string()),
  url: z.optional(z.url()),
  hours: z.optional(Text),
  note: z.optional(Text),
  /** The call does not show on the phone bill. */
  hiddenOnBill: z.boolean(),
  ageLevels: z.array(openCode(ageLevels)),
  checkedOn: Day,
});
export type HelpLine = z.infer<typeof HelpLine>;

/** Who else can handle what this form cannot: an own case, an appeal, a notification. */
export const Elsewhere = z.object({
  kind: openCode(elsewhereKinds),
  name: Text,
  phone: z.optional(z.string()),
  url: z.optional(z.url()),
});

/** How an organisation takes feedback. Missing where it takes none. */
export const FeedbackPractice = z.object({
  kinds: z.array(openCode(feedbackKinds)),
  /** Who reads it, as one sentence's end: `lastensuojelun osallisuuskoordinaattori`. */
  readBy: Text,
  readOn: z.array(openCode(weekdays)),
  /** Days within which a first answer is aimed at; an aim, not a promise. */
  aimDays: z.int(),
  /**
   * Age levels whose words are taken on the server's own pages alone, where no other site can read what is typed. An
   * element on another site is then a plain way there.
   */
  ownPages: z.array(openCode(ageLevels)),
});

export const Organisation = z.object({
  id: Slug,
  kind: openCode(organisationKinds),
  name: Text,
  /** Its languages, the first one first. */
  languages: z.array(LanguageTag),
  areas: z.array(AreaCode),
  website: z.optional(z.url()),
  contact: z.object({ role: Text, phone: z.optional(z.string()), email: z.optional(z.string()) }),
  subregions: z.array(Subregion),
  units: z.array(Unit),
  /** Where the quick exit leads; the element has a neutral default. */
  exitTo: z.optional(z.url()),
  feedback: z.optional(FeedbackPractice),
  helpLines: z.array(HelpLine),
  elsewhere: z.array(Elsewhere),
});
export type Organisation = z.infer<typeof Organisation>;

export const OrganisationsQuery = z.strictObject({
  organisation: z.optional(oneOrMany(Slug)),
  area: z.optional(oneOrMany(AreaCode)),
  language: z.optional(LanguageTag),
});
export const OrganisationsAnswer = z.object({ items: z.array(Organisation) });
