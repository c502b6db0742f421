import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import type { MailServer } from './configuration.ts';
import { demandSafeHeaders, type Message } from './message.ts';
import { meaningOf, type Refusal } from './rules.ts';

export type Delivery = 'sent' | 'address-refused' | 'later';

/** Hands mail over: to a mail server, or into a folder. */
export interface MailTransport {
  deliver(message: Message): Promise<Delivery>;
}

interface Sender {
  from: string;
  /** The address of this server, for the names that a mail carries. */
  publicUrl: string;
}

/** No sender's name but the address, no program's name, nothing that tells what the mail is about. */
const optionsOf = (message: Message, { from, publicUrl }: Sender): SendMailOptions => {
  demandSafeHeaders(message, from);
  const { hostname, protocol } = new URL(publicUrl);
  const { id, to, subject, text, html, leave } = message;
  return {
    messageId: `<${id}@${hostname.replace(/^\[|\]$/g, '')}>`,
    from: { name: '', address: from },
    to: { name: '', address: to },
    envelope: { from, to },
    subject,
    text,
    ...(html !== undefined && { html }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(leave !== undefined && {
        'List-Unsubscribe': `<${leave}>`,
        ...(protocol === 'https:' && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      }),
    },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};

/** Milliseconds for the other side to answer. */
const patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};

export const smtpTransport = (
  server: MailServer,
  sender: Sender,
  tell: (refusal: Refusal) => void,
): MailTransport => {
  const transporter = nodemailer.createTransport({
    host: server.host,
    port: server.port,
    secure: server.encryption === 'from-start',
    requireTLS: server.encryption === 'demanded',
    ignoreTLS: server.encryption === 'none',
    name: new URL(sender.publicUrl).hostname,
    ...(server.login && { auth: { user: server.login.user, pass: server.login.password } }),
    ...patience,
  });
  return {
    async deliver(message) {
      const options = optionsOf(message, sender);
      try {
        await transporter.sendMail(options);
        return 'sent';
      } catch (error) {
        // Of an answer only its numbers are told on: its words repeat the address.
        const { code, command, responseCode, response } = error as Refusal;
        tell({ code, command, responseCode });
        return meaningOf({ code, command, responseCode, response });
      }
    },
  };
};

/** Mail as files for whoever runs the server without a mail server: each is whole, and read by the server's user alone. */
export const folderTransport = (folder: string, sender: Sender): MailTransport => {
  const transporter = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async deliver(message) {
      const { message: bytes } = await transporter.sendMail(optionsOf(message, sender));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const unfinished = join(folder, `${message.id}.unfinished`);
      await writeFile(unfinished, bytes as Buffer, { mode: 0o600 });
      await rename(unfinished, join(folder, `${message.id}.eml`));
      return 'sent';
    },
  };
};
