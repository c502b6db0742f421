/* What every page with an element must know before anything else; the other codes stand in `vocabularies.ts`. */

/** The level of words and inputs of a user interface. Never derived from a date of birth. */
export const ageLevels = ['child', 'youth', 'adult', 'professional'] as const;
export type AgeLevel = (typeof ageLevels)[number];

/** Languages that every text of Kuulluksi itself exists in. `fi-simple` is easy Finnish (selkokieli). */
export const interfaceLanguages = ['fi', 'sv', 'en', 'fi-simple'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
