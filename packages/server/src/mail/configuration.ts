import * as z from 'zod/mini';

/** A mail server (SMTP) as `SMTP_URL` names it. */
export interface MailServer {
  host: string;
  port: number;
  /** `from-start`: TLS before the first word. `demanded`: STARTTLS or nothing. `none`: on this machine alone. */
  encryption: 'from-start' | 'demanded' | 'none';
  login: { user: string; password: string } | undefined;
}

const loopback = ['127.0.0.1', '[::1]', 'localhost'];

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

const read = (value: string): MailServer | undefined => {
  if (!/^smtps?:\/\/./.test(value) || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  const user = decoded(url.username);
  const password = decoded(url.password);
  const more = url.search !== '' || url.hash !== '' || !['', '/'].includes(url.pathname);
  if (url.hostname === '' || more || user === undefined || password === undefined) return undefined;
  if ((user === '') !== (password === '')) return undefined;
  const fromStart = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (fromStart ? 465 : 587) : Number(url.port),
    encryption: fromStart ? 'from-start' : loopback.includes(url.hostname) ? 'none' : 'demanded',
    login: user === '' ? undefined : { user, password },
  };
};

/** Never says the value itself, which may hold a password. */
export const mailServer = z.pipe(
  z.string().check(
    z.refine(value => read(value) !== undefined, {
      error:
        'must be smtp://HOST:PORT or smtps://HOST:PORT, with USER:PASSWORD@ before HOST where it takes one',
    }),
  ),
  z.transform((value: string) => read(value) as MailServer),
);

/** Who sees a mail in somebody's inbox sees its sender: it must not say what the mail is about. */
export const neutralAddress = z.email({ error: 'must be one e-mail address and nothing else' }).check(
  z.maxLength(254),
  z.refine(value => !/lastensuojel|barnskydd|child.?(welfare|protection)/i.test(value), {
    error: 'must be neutral: mail tells nobody who sees it that it has to do with child welfare',
  }),
);
