import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { content } from '../server/content.ts';
import { runServer } from '../server/server-process.ts';
import { median, milliseconds, slowest, timeOf, timesOf, type Measurement } from './measurement.ts';

const program = [fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url))];
/** Below the server's limit of tries a minute from one address. */
const guesses = 30;
/** What all together may try before they wait for one another, and some more. */
const beforeTheBound = 260;
const paced = 20;

const openConversations = 10_000;
const codes = 1e16;
const secondsOfAYear = 31_557_600;

/** What one guess of a receipt code costs the server, and how many can be made, from one address and from thousands. */
export const measure = async (): Promise<Measurement> => {
  const folder = await mkdtemp(join(tmpdir(), 'kuulluksi-guess-'));
  const contentFile = join(folder, 'content.json');
  await writeFile(contentFile, JSON.stringify(content));
  const server = await runServer(
    { DATA_FOLDER: join(folder, 'data'), CONTENT_FILE: contentFile, TRUST_PROXY: '1' },
    program,
  );
  let made = 0;
  const guess = async (address: string): Promise<string | undefined> => {
    const answer = await fetch(`${server.address}/v1/conversations/open`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ code: String(1_000_000_000_000_000 + (made += 1) * 7_919) }),
    });
    return ((await answer.json()) as { code?: string }).code;
  };
  const wrong = async (address: string) => {
    const code = await guess(address);
    if (code !== 'code-not-found') throw new Error(`A guess was answered with ${code}`);
  };
  try {
    for (let at = 0; at < 5; at += 1) await wrong('10.1.0.1');
    const alone = await timesOf(guesses, () => wrong('10.1.0.1'));
    for (let at = 0; at < beforeTheBound; at += 1) await wrong(`10.2.${at >> 5}.1`);
    let counted = 0;
    const time = await timeOf(() =>
      Promise.all(
        Array.from({ length: 8 }, async (_, sender) => {
          while (counted < paced) {
            if ((await guess(`10.3.${sender}.${counted}`)) === 'code-not-found') counted += 1;
          }
        }),
      ),
    );
    const aSecond = counted / (time / 1000);
    const years = codes / openConversations / (aSecond * secondsOfAYear);
    return {
      title: 'Guessing a receipt code',
      columns: ['Guess', 'Median', 'Slowest', 'At most'],
      rows: [
        [
          'a wrong code of 16 digits, from one address',
          milliseconds(median(alone)),
          milliseconds(slowest(alone)),
          '60 a minute (limit of an address)',
        ],
        [
          `after ${beforeTheBound} wrong ones, from many addresses at once`,
          milliseconds((time * 8) / counted),
          '–',
          `${aSecond.toFixed(2)} a second by all together`,
        ],
        [
          `one of ${openConversations} open conversations, at that pace`,
          '–',
          '–',
          `${Math.round(years / 1000)} thousand years on average until one is hit`,
        ],
      ],
      note: `Wrong codes over HTTP to the built server on the same machine. Most of a single guess is the slow hash, which is
meant to cost. After 200 wrong codes, of which 20 are forgotten each minute, whatever takes a code is let through one after
the other with a second between, whoever asks; others are told to come again.`,
    };
  } finally {
    server.signal('SIGTERM');
    await server.ended;
    await rm(folder, { recursive: true, force: true });
  }
};
