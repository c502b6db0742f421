import { isIP } from 'node:net';
import * as z from 'zod/mini';
import { mailServer, neutralAddress, type MailServer } from './mail/configuration.ts';
import { StartFault } from './start-fault.ts';

const loopback = ['127.0.0.1', '::1', 'localhost'];
const yesOrNo = z.pipe(
  z.enum(['true', 'false'], { error: 'must be true or false' }),
  z.transform((value: 'true' | 'false') => value === 'true'),
);

/** `false`, a number of proxies in front of the server, or their addresses and networks, separated by commas. */
const trustProxy = z.pipe(
  z.string().check(
    z.refine(value => /^(false|\d|\d\d)$/.test(value) || value.split(',').every(isAddressOrNetwork), {
      error: 'must be false, a number of proxies (1–99), or their addresses separated by commas',
    }),
  ),
  z.transform((value: string): false | number | string[] =>
    value === 'false' || value === '0'
      ? false
      : /^\d+$/.test(value)
        ? Number(value)
        : value.split(',').map(part => part.trim()),
  ),
);

function isAddressOrNetwork(part: string): boolean {
  const [address = '', bits, more] = part.trim().split('/');
  const family = isIP(address);
  if (family === 0 || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

const Environment = z.object({
  PORT: z._default(
    z.coerce
      .number({ error: 'must be a port number from 0 to 65535' })
      .check(z.int({ error: 'must be a port number from 0 to 65535' }), z.minimum(0), z.maximum(65535)),
    8080,
  ),
  HOST: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  DATABASE_URL: z.optional(
    z.string().check(
      z.regex(/^postgres(ql)?:\/\/./, { error: 'must begin with postgres:// or postgresql://' }),
      z.refine(value => URL.canParse(value), { error: 'is not an address of a database' }),
    ),
  ),
  DATA_FOLDER: z._default(z.string().check(z.minLength(1)), 'data'),
  SECRET: z.optional(
    z.string().check(
      z.refine(value => Buffer.byteLength(value) >= 32, {
        error: 'must have at least 32 characters, for example from `openssl rand -base64 32`',
      }),
    ),
  ),
  TRUST_PROXY: z._default(trustProxy, false),
  PUBLIC_URL: z.optional(
    z.url({ protocol: /^https?$/, error: 'must be an address such as https://example.org' }),
  ),
  SMTP_URL: z.optional(mailServer),
  MAIL_FROM: z.optional(neutralAddress),
  DEMO: z._default(yesOrNo, false),
  CLOCK_CHECKED: z.optional(
    z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a day such as 2027-01-31' })),
  ),
  CONTENT_FILE: z.optional(z.string().check(z.minLength(1))),
  RELEASES_FOLDER: z.optional(z.string().check(z.minLength(1))),
  LOG_LEVEL: z._default(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    }),
    'info',
  ),
});

/** What the server is told by its environment, checked. Documented in the package's README. */
export interface Configuration {
  port: number;
  host: string;
  /** The database of a PostgreSQL server; without it PGlite keeps the data in `dataFolder`. */
  databaseUrl: string | undefined;
  dataFolder: string;
  secret: string | undefined;
  trustProxy: false | number | string[];
  /** The address under which people reach the server, without a slash at its end. */
  publicUrl: string;
  /** Where mail is handed over; without it each becomes a file in `dataFolder/mail`. */
  mailServer: MailServer | undefined;
  mailFrom: string;
  demo: boolean;
  /** The day on which somebody found the clock right after a long pause. */
  clockChecked: string | undefined;
  contentFile: string | undefined;
  /** Where the releases of the elements lie; without it the repository's own folder. */
  releasesFolder: string | undefined;
  logLevel: string;
}

/** Reads the environment. Every fault is a sentence of its own; an empty variable counts as a missing one. */
export const readConfiguration = (environment: NodeJS.ProcessEnv): Configuration => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = z.safeParse(Environment, given);
  if (!read.success) {
    const sentences = read.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}.`);
    throw new StartFault([...new Set(sentences)].join('\n'));
  }
  const { data } = read;
  if (data.DATABASE_URL && !data.SECRET) {
    throw new StartFault(
      'SECRET is missing: with DATABASE_URL it must be given, the same for every server of this database.',
    );
  }
  if (data.SMTP_URL && !data.MAIL_FROM) {
    throw new StartFault(
      'MAIL_FROM is missing: with SMTP_URL it must be given, the address that mail comes from.',
    );
  }
  if (data.DEMO && !loopback.includes(data.HOST)) {
    throw new StartFault('DEMO is only for this machine: HOST must then be 127.0.0.1, ::1 or localhost.');
  }
  const host = data.HOST.includes(':') ? `[${data.HOST}]` : data.HOST;
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    dataFolder: data.DATA_FOLDER,
    secret: data.SECRET,
    trustProxy: data.TRUST_PROXY,
    publicUrl: (data.PUBLIC_URL ?? `http://${host}:${data.PORT}`).replace(/\/+$/, ''),
    mailServer: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? 'kuulluksi@kuulluksi.invalid',
    demo: data.DEMO,
    clockChecked: data.CLOCK_CHECKED,
    contentFile: data.CONTENT_FILE,
    releasesFolder: data.RELEASES_FOLDER,
    logLevel: data.LOG_LEVEL,
  };
};
