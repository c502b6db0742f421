import { holdsIdentityCode } from '@kuulluksi/contract/foundation/identity-code';

export type PersonalData = 'phone' | 'email' | 'identity-code';

const email = /[^\s@<>()]+@[^\s@<>()]+\.[a-zåäö]{2,}/i;
/** Seven digits or more with what people write between them, beginning as numbers do: `040 123 4567`, `+358…`. */
const phone = /(?<![\d-])(?:\+\d{1,3}|0)[\s().-]*(?:\d[\s().-]*){6,14}(?![\d-])/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** What in a text could tell who somebody is. It warns before publishing and forbids nothing: a help line is a number too. */
export const personalDataIn = (text: string): PersonalData[] => {
  const found = phone.exec(text)?.[0].trim();
  return [
    ...(found !== undefined && !day.test(found) ? (['phone'] as const) : []),
    ...(email.test(text) ? (['email'] as const) : []),
    ...(holdsIdentityCode(text) ? (['identity-code'] as const) : []),
  ];
};
