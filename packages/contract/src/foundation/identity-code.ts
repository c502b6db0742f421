/**
 * Finnish personal identity code (henkilötunnus): ddmmyy, a sign of the century, an individual number and a check
 * character. Form and check: Digital and Population Data Services Agency; the signs Y–U and B–F since 1.1.2023.
 * A dash of any kind counts as the sign, for keyboards put longer ones in by themselves.
 */
const candidate = /(?<!\d)(\d{6})[-+\u2010-\u2015\u2212A-FU-Ya-fu-y](\d{3})([0-9A-Ya-y])(?!\d)/g;
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Does the text hold an identity code? Only a well-formed one with the right check character counts. */
export const holdsIdentityCode = (text: string): boolean => {
  for (const [, date = '', number = '', check = ''] of text.matchAll(candidate)) {
    const day = Number(date.slice(0, 2));
    const month = Number(date.slice(2, 4));
    const plausible = day >= 1 && day <= 31 && month >= 1 && month <= 12;
    if (plausible && checkCharacters[Number(date + number) % 31] === check.toUpperCase()) return true;
  }
  return false;
};
