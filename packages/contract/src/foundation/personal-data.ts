import { holdsIdentityCode } from './identity-code.ts';

/** What in a text could tell who somebody is. `name` and `address` are only guesses, and are to be worded so. */
export type PersonalData = 'phone' | 'email' | 'identity-code' | 'address' | 'name';

const email = /[^\s@<>()]+@[^\s@<>()]+\.[a-zåäö]{2,}/i;
/** Seven digits or more with what people write between them, beginning as numbers do: `040 123 4567`, `+358…`. */
const phone = /(?<![\d-])(?:\+\d{1,3}|0)[\s().-]*(?:\d[\s().-]*){6,14}(?![\d-])/;
const day = /^\d{4}-\d{2}-\d{2}$/;
/** A street with a number: `Kuusitie 4 B`, `Storgatan 12`. */
const address =
  /(?<!\p{L})\p{Lu}\p{L}*(?:tie|katu|kuja|polku|raitti|kaari|rinne|väylä|gatan|vägen|gränden|stigen)\s+\d{1,4}(?!\p{L}{2})/u;
/** Two words with capitals side by side, not at the beginning of a sentence: it may be a name. */
const name =
  /(?<=[\p{Ll},;–-]\s)\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?(?!\p{L})/u;

/**
 * Informs while somebody types and warns before publishing; it forbids nothing by itself, for a help line is a number
 * too. Identity codes alone are refused, by the contract's schemas.
 */
export const personalDataIn = (text: string): PersonalData[] => {
  const found = phone.exec(text)?.[0].trim();
  return [
    ...(found !== undefined && !day.test(found) ? (['phone'] as const) : []),
    ...(email.test(text) ? (['email'] as const) : []),
    ...(holdsIdentityCode(text) ? (['identity-code'] as const) : []),
    ...(address.test(text) ? (['address'] as const) : []),
    ...(name.test(text) ? (['name'] as const) : []),
  ];
};
