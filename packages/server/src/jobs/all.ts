import { join } from 'node:path';
import type { Configuration } from '../configuration.ts';
import { composer } from '../mail/compose.ts';
import { sendMail } from '../mail/send.ts';
import { folderTransport, smtpTransport } from '../mail/transport.ts';
import { reminders } from '../reminders/job.ts';
import { compacting, retention } from '../retention/job.ts';
import { takenBackFile, takenBackList } from '../retention/taken-back.ts';
import type { Secret } from '../security/secret.ts';
import { digests } from '../subscriptions/digest-job.ts';
import type { Job, Log } from './job.ts';

/** Where mail goes as files; undefined where it is handed to a mail server. */
export const mailFolderOf = ({ mailServer, dataFolder }: Configuration): string | undefined =>
  mailServer ? undefined : join(dataFolder, 'mail');

/** Every job of the server, in the order in which they take their turns. */
export const allJobs = (
  configuration: Configuration,
  { secret, embedded, log }: { secret: Secret; embedded: boolean; log: Log },
): Job[] => {
  const { mailServer, mailFrom: from, publicUrl } = configuration;
  const folder = mailFolderOf(configuration);
  const transport = mailServer
    ? smtpTransport(mailServer, { from, publicUrl }, refusal =>
        log.warn({ refusal }, 'the mail server did not take a mail'),
      )
    : folderTransport(folder as string, { from, publicUrl });
  return [
    retention(folder, configuration.clockChecked),
    takenBackList(takenBackFile(configuration.dataFolder), secret),
    reminders,
    digests,
    sendMail({ transport, compose: composer({ secret, publicUrl }) }),
    ...(embedded ? [compacting] : []),
  ];
};
