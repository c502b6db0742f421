import { waitsMail } from '../reminders/mail.ts';
import type { Secret } from '../security/secret.ts';
import { confirmMail, digestMail } from '../subscriptions/mails.ts';
import type { Compose } from './send.ts';

/** Every kind of mail that there is. */
export const composer =
  (around: { secret: Secret; publicUrl: string }): Compose =>
  (database, mail) => {
    switch (mail.kind) {
      case 'confirm-subscription':
        return confirmMail(database, mail, around);
      case 'digest':
        return digestMail(database, mail, around);
      case 'something-waits':
        return waitsMail(database, mail, around.publicUrl);
    }
  };
