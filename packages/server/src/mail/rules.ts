const minute = 60_000;
const hour = 60 * minute;
/** Before the second, third, … try; from the last on it stays the same. */
const waits = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour];

/** When a mail is tried again if this try, counted from one, does not succeed. */
export const nextTryAt = (tries: number, now: Date): Date =>
  new Date(now.getTime() + (waits[Math.min(tries, waits.length) - 1] ?? minute));

/** Answer of a mail server, as the SMTP library reports it. */
export interface Refusal {
  code?: string | undefined;
  command?: string | undefined;
  responseCode?: number | undefined;
  response?: string | undefined;
}

/** Enhanced codes (RFC 3463) that speak of the receiver's address or mailbox, not of the sender's or of a policy. */
const ofAddress = /^5\.(1\.[0-6]|2\.[01])$/;
/** Codes without one that do. */
const bareOfAddress = [550, 551, 553];

/**
 * What a refusal means. `address-refused`: this address takes no mail, now or later. `later`: everything else, also
 * what is this side's fault (its login, its sender, a list that it stands on): then the address is not to blame, and
 * the mail is tried again until it is too old.
 */
export const meaningOf = ({
  command,
  responseCode = 0,
  response = '',
}: Refusal): 'address-refused' | 'later' => {
  if (responseCode < 500) return 'later';
  const [, enhanced] = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  const refused =
    enhanced === undefined || enhanced.startsWith('5.0.')
      ? command === 'RCPT TO' && bareOfAddress.includes(responseCode)
      : (command === 'RCPT TO' || command === 'DATA') && ofAddress.test(enhanced);
  return refused ? 'address-refused' : 'later';
};
