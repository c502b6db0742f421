/** The form of a receipt code: 16 digits. */
export const receiptCodeForm = /^\d{16}$/;

/** What a person typed or pasted, as a receipt code or as near to one as it comes. */
export const tidyReceiptCode = (typed: string): string => typed.replace(/[\s\u00a0–-]/g, '');

/** The code in groups of four, as it is shown and read aloud: `1234 5678 9012 3456`. */
export const groupReceiptCode = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');
