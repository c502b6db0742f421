import * as z from 'zod/mini';

/** A mail in words, ready to be sent. */
export interface Message {
  /** Stays the same when the mail is sent once more after a broken connection, so that it is known to be the same. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Where one press ends what this mail belongs to (RFC 8058). */
  leave?: string;
}

const address = z.email().check(z.maxLength(254));
/** Also the line and paragraph separators, which some programs take for the end of a line. */

const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/**
 * What stands in a header is checked here once more, wherever it came from: one address, and nothing that ends a line
 * and begins a header of somebody else's (OWASP ASVS 1.3.11).
 */
export const demandSafeHeaders = ({ id, to, subject, leave }: Message, from: string): void => {
  for (const one of [to, from]) {
    if (!z.safeParse(address, one).success) throw new UnsafeMail('address');
  }
  if (control.test(subject) || subject === '') throw new UnsafeMail('subject');
  if (!/^[\w-]+$/.test(id)) throw new UnsafeMail('id');
  if (leave !== undefined && (!/^https?:\/\/[^\s<>,]+$/.test(leave) || control.test(leave))) {
    throw new UnsafeMail('leave');
  }
};

/** Names what was unsafe, never the value. */
export class UnsafeMail extends Error {
  override readonly name = 'UnsafeMail';
}
