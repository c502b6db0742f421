import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** One mail as the server got it. */
export interface Received {
  from: string;
  to: string[];
  source: string;
}

/** What the server answers to an address or a mail: a code and its words. */
export type Refuses = (
  address: string,
) => { at: 'address' | 'mail'; code: number; words: string } | undefined;

export interface TestMailServer {
  url: string;
  received: Received[];
  /** Set to refuse; undefined accepts everything. */
  refuses: Refuses | undefined;
  /** How many connections there were. */
  connections: number;
  close: () => Promise<void>;
}

const refusal = ({ code, words }: { code: number; words: string }) =>
  Object.assign(new Error(words), { responseCode: code });

/** A real mail server on this machine, which keeps what it gets in memory. */
export const startMailServer = async (
  options: { login?: { user: string; password: string } } = {},
): Promise<TestMailServer> => {
  const received: Received[] = [];
  const { login } = options;
  const server = new SMTPServer({
    authOptional: !login,
    allowInsecureAuth: true,
    disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onAuth: ({ username, password }, _session, done) =>
      username === login?.user && password === login?.password
        ? done(null, { user: username })
        : done(refusal({ code: 535, words: '5.7.8 Authentication failed' })),
    onConnect: (_session, done) => {
      state.connections += 1;
      done();
    },
    onRcptTo: ({ address }, _session, done) => {
      const refused = state.refuses?.(address);
      done(refused?.at === 'address' ? refusal(refused) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const to = rcptTo.map(({ address }) => address);
        const refused = state.refuses?.(to[0] ?? '');
        if (refused?.at === 'mail') return done(refusal(refused));
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to,
          source: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const state: TestMailServer = {
    url: `smtp://${login ? `${login.user}:${encodeURIComponent(login.password)}@` : ''}127.0.0.1:${port}`,
    received,
    refuses: undefined,
    connections: 0,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
  return state;
};

/** Headers of a mail by their names in lower case, folded lines joined. */
export const headersOf = (source: string): Map<string, string> => {
  const [head = ''] = source.split(/\r?\n\r?\n/);
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.map(line => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
};

/** A header's words, with what RFC 2047 packs unpacked. */
export const words = (header: string | undefined): string =>
  (header ?? '').replace(/=\?UTF-8\?Q\?(.*?)\?=\s*/gi, (_, packed: string) =>
    unquoted(packed.replaceAll('_', ' ')),
  );

/** Text as it was before quoted-printable. */
export const unquoted = (text: string): string => {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
};
/** All that a person reads of a mail, and all that programs read, as one text. */
export const readable = (source: string): string => `${source}\n${unquoted(source)}`;
