/** How surely a word of a text is what somebody typed, in per cent. */

/** The word itself. */
export const whole = 100;
/** Another form of it: sisarukset – sisaruksille. */
export const form = 95;
/** The beginning of a longer word: what is being typed, and the first part of a compound. */
export const beginning = 80;
/** The last part of a compound, in any form: raadissa – digiraati. */
export const lastPart = 75;
/** Its stem begins a longer word. */
export const stemBeginning = 65;
/** Somewhere inside. */
export const inside = 40;
/** Fewer than four letters inside a word say little: isä stands in lisää too. */
export const fewInside = 8;
