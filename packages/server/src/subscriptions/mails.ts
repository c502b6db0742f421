import type { Handle } from '../database/tables.ts';
import { monthInFinland } from '../helsinki.ts';
import type { Message } from '../mail/message.ts';
import type { QueuedMail } from '../mail/store.ts';
import { mailTexts } from '../mail/texts.ts';
import { readOrganisations } from '../organisations/store.ts';
import { keptDays } from '../retention/rules.ts';
import type { Secret } from '../security/secret.ts';
import { digestOf } from './digest.ts';
import { countChanged, readChanged, readSubscription } from './store.ts';
import { leaveAddress, subscriptionPage, tokenOf } from './token.ts';

interface Around {
  secret: Secret;
  publicUrl: string;
}

/** As many entries as a mail tells of; how many more there are it says too. */
const longestDigest = 50;

/** Asks whoever reads the mailbox. Neutral: the address may be somebody else's, and tell nothing of them. */
export const confirmMail = async (
  database: Handle,
  mail: QueuedMail,
  { secret, publicUrl }: Around,
): Promise<Message | undefined> => {
  const subscription = await readSubscription(database, mail.subscription);
  if (!subscription || subscription.confirmed_at !== null) return undefined;
  const say = mailTexts(subscription.language);
  return {
    id: mail.id,
    to: subscription.email,
    subject: say('confirm.subject'),
    text: say('confirm.text', {
      link: subscriptionPage(publicUrl, tokenOf(secret, subscription.id)),
      days: keptDays['asked-subscription'],
    }),
  };
};

/** Tells of the board as it is when the mail is sent: an entry that was withdrawn meanwhile is in no mail. */
export const digestMail = async (
  database: Handle,
  mail: QueuedMail,
  { secret, publicUrl }: Around,
): Promise<Message | undefined> => {
  const subscription = await readSubscription(database, mail.subscription);
  if (!subscription?.confirmed_at || !mail.tells_from || !mail.tells_until) return undefined;
  const time = { from: mail.tells_from, until: mail.tells_until };
  const records = await readChanged(longestDigest, database, subscription.organisations, time);
  if (records.length === 0) return undefined;
  const all = await countChanged(database, subscription.organisations, time);
  const organisations = new Map((await readOrganisations(database)).map(one => [one.id, one]));
  const leave = leaveAddress(publicUrl, tokenOf(secret, subscription.id));
  const { subject, text, html } = digestOf({
    language: subscription.language,
    records,
    more: all - records.length,
    month: monthInFinland(time.until),
    endsIn: monthInFinland(subscription.keep_until),
    leave,
    context: {
      languagesOf: id => organisations.get(id)?.languages ?? [],
      organisationName: id => organisations.get(id)?.name ?? { und: id },
    },
  });
  return { id: mail.id, to: subscription.email, subject, text, html, leave };
};
