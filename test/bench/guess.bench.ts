import { House } from '../end-to-end/support/house.ts';
import { median, milliseconds, slowest, timesOf, type Measurement } from './measurement.ts';

/** Below the server's limit of tries a minute from one address. */
const guesses = 30;

/** What one guess of a receipt code costs the server. */
export const measure = async (): Promise<Measurement> => {
  const house = await House.open();
  try {
    const guess = async (at: number) => {
      const answer = await fetch(`${house.server}/v1/conversations/open`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code: String(1_000_000_000_000_000 + at * 7_919) }),
      });
      const { code } = (await answer.json()) as { code?: string };
      if (code !== 'code-not-found') throw new Error(`A guess was answered with ${code}`);
    };
    await timesOf(5, guess);
    const times = await timesOf(guesses, guess);
    const middle = median(times);
    return {
      title: 'Guessing a receipt code',
      columns: ['Guess', 'Median', 'Slowest', 'At most from one connection'],
      rows: [
        [
          'a wrong code of 16 digits',
          milliseconds(middle),
          milliseconds(slowest(times)),
          `${Math.round(1000 / middle)} a second`,
        ],
      ],
      note: `${guesses} wrong codes over HTTP on the same machine, one after the other. Most of the time is the slow hash,
which is meant to cost; the rate limit (60 a minute from one address) is what a guesser meets first.`,
    };
  } finally {
    await house.close();
  }
};
