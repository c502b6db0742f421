import type { Job } from '../jobs/job.ts';
import type { Message } from './message.ts';
import { addressWasRefused, forgetMail, mailWasSent, takeMail, type QueuedMail } from './store.ts';
import type { MailTransport } from './transport.ts';
import type { Handle } from '../database/tables.ts';

/** The words of a queued mail as they are now; undefined when there is nothing to say any more. */
export type Compose = (database: Handle, mail: QueuedMail) => Promise<Message | undefined>;

/** Sends what is due, one mail at a time. One that fails waits for its next try and holds no other up. */
export const sendMail = ({ transport, compose }: { transport: MailTransport; compose: Compose }): Job => ({
  name: 'send-mail',
  everySeconds: 5,
  async run({ database, clock, log, mayGoOn }) {
    while (mayGoOn()) {
      const mail = await takeMail(database, clock());
      if (!mail) return;
      try {
        const message = await compose(database, mail);
        const delivery = message ? await transport.deliver(message) : 'needless';
        if (delivery === 'sent') await mailWasSent(database, mail);
        if (delivery === 'address-refused') await addressWasRefused(database, mail, clock());
        if (delivery === 'needless') await forgetMail(database, mail);
        log.info({ mail: mail.kind, delivery, tries: mail.tries }, 'mail');
      } catch (error) {
        log.error({ err: error, mail: mail.kind, tries: mail.tries }, 'a mail could not be sent');
      }
    }
  },
});
