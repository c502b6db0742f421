import type { Handle } from '../database/tables.ts';
import type { Message } from '../mail/message.ts';
import type { QueuedMail } from '../mail/store.ts';
import { mailTexts } from '../mail/texts.ts';
import { readMember } from '../staff/member.ts';
import { interfaceLanguage } from '../texts.ts';
import { anythingWaits } from './store.ts';

/** Says that something waits and where the desk is. Never what, of what kind, whose, or how many. */
export const waitsMail = async (
  database: Handle,
  mail: QueuedMail,
  publicUrl: string,
): Promise<Message | undefined> => {
  const member = mail.member === null ? undefined : await readMember(database, mail.member);
  if (!member || !(await anythingWaits(database, member, mail.queued_at))) return undefined;
  const say = mailTexts(interfaceLanguage(member.languages[0]));
  return {
    id: mail.id,
    to: member.email,
    subject: say('waits.subject'),
    text: say('waits.text', { link: `${publicUrl}/desk/` }),
  };
};
