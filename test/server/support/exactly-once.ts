import { setTimeout as delay } from 'node:timers/promises';
import type { Handle } from '@kuulluksi/server/database/tables';
import type { ServerProcess } from '../server-process.ts';
import { solve } from './proof.ts';

const json = { 'content-type': 'application/json' };

/** Addresses as a proxy tells them, a new one for each ten senders: one address alone would be made to wait its turn. */
const addressOf = (sender: number): string => {
  const home = Math.floor(sender / 10);
  return `10.${(home >> 16) & 255}.${(home >> 8) & 255}.${home & 255}`;
};

/** Sends once, with a challenge that it solves, as an element does. To a server with TRUST_PROXY=1. */
export const sendOnce = async (
  server: string,
  body: unknown,
  sender: number,
  line?: AbortSignal,
): Promise<Response> => {
  const forwarded = { 'x-forwarded-for': addressOf(sender) };
  const asked = await fetch(`${server}/v1/challenges`, { headers: forwarded });
  const { challenge } = (await asked.json()) as { challenge: string };
  return fetch(`${server}/v1/feedback`, {
    method: 'POST',
    headers: { ...json, ...forwarded },
    body: JSON.stringify({ ...(body as object), proof: solve(challenge).proof }),
    ...(line && { signal: line }),
  });
};

export interface Flood {
  start: () => Promise<ServerProcess>;
  submissions: readonly { key: string }[];
  connections: number;
  /** The server is killed each time that so many more were answered. */
  killEvery: number;
}

export interface Flooded {
  /** The receipt code by key. */
  codes: Map<string, string>;
  kills: number;
  /** How often a submission was sent again because the line broke. */
  repeats: number;
  /** Repeats of what the server had stored already: its answer never arrived. */
  storedBefore: number;
}

/** Lines that break while the server works: one of seven, after a while that differs from one to the next. */
const lineOf = (at: number, attempt: number): AbortSignal | undefined =>
  at % 7 === 3 && attempt === 0 ? AbortSignal.timeout((at * 37) % 1500) : undefined;

/**
 * Sends everything over so many connections, kills the server (SIGKILL) again and again, and repeats what got no
 * answer with the same key until it has one. Ends the last server in peace.
 */
export const sendThroughKills = async ({
  start,
  submissions,
  connections,
  killEvery,
}: Flood): Promise<Flooded> => {
  let server = await start();
  let restart: Promise<void> | undefined;
  const codes = new Map<string, string>();
  const flooded = { codes, kills: 0, repeats: 0, storedBefore: 0 };
  let next = 0;

  const killAndStart = async () => {
    flooded.kills += 1;
    server.signal('SIGKILL');
    await server.ended;
    server = await start();
    restart = undefined;
  };

  const deliver = async (at: number): Promise<void> => {
    const submission = submissions[at]!;
    for (let attempt = 0; ; attempt += 1) {
      await restart;
      try {
        const answer = await sendOnce(server.address, submission, at, lineOf(at, attempt));
        const said = (await answer.json()) as { receiptCode?: string; outcome?: string; code?: string };
        if (answer.status === 201 || answer.status === 200) {
          codes.set(submission.key, said.receiptCode as string);
          if (said.outcome === 'repeated') flooded.storedBefore += 1;
          return;
        }
        if (answer.status !== 503 && answer.status !== 429)
          throw new RangeError(`A submission was answered with ${answer.status} ${said.code}`);
      } catch (error) {
        if (error instanceof RangeError) throw error;
      }
      flooded.repeats += 1;
      await delay(20);
    }
  };

  const connection = async (): Promise<void> => {
    while (next < submissions.length) {
      await deliver(next++);
      if (codes.size % killEvery === 0 && codes.size < submissions.length && !restart)
        restart = killAndStart();
    }
  };

  await Promise.all(Array.from({ length: connections }, connection));
  await restart;
  server.signal('SIGTERM');
  await server.ended;
  return flooded;
};

/** The first text of every matter that is stored, in order. */
export const storedTexts = async (database: Handle): Promise<string[]> => {
  const rows = await database.selectFrom('messages').select('text').where('sender', '=', 'person').execute();
  return rows.map(({ text }) => (text as { text: string }).text).sort();
};
