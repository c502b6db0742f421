/** The form of a receipt code: 16 digits. */
export const receiptCodeForm = /^\d{16}$/;

/**
 * What a person typed or pasted, as a receipt code or as near to one as it comes: without spaces, dashes and points, and with
 * the digits of an Arabic or Persian keyboard as the others.
 */
export const tidyReceiptCode = (typed: string): string =>
  typed
    .replace(/[\s.\u2010-\u2015\u2212-]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 15));

/** The code in groups of four, as it is shown and read aloud: `1234 5678 9012 3456`. */
export const groupReceiptCode = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');
