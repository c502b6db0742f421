import type { Pace } from '../security/paced-queue.ts';

export interface ProofSettings extends Pace {
  /** Rounds of PBKDF2 for each try. */
  rounds: number;
  /** Tries that a device needs at most, for who asks seldom. */
  fewestTries: number;
  /** What takes two seconds at a processor six times slower: see docs/performance.md. */
  mostTries: number;
}

export const proofSettings: ProofSettings = {
  rounds: 5000,
  fewestTries: 10,
  mostTries: 200,
  pause: 1000,
  longestQueue: 12,
  ofOne: 4,
};

/** Challenges that an address may ask for at once before the work grows: a home where several write in one evening. */
export const usual = 10;
/** From here on, what comes from the address waits its turn: three school classes at once stay below. */
export const flood = 120;
/** So many are forgiven each minute. */
export const forgivenAMinute = 6;

/** What all send together is forgiven faster: so many each minute the slow hash can bear for hours. */
export const forgivenToAllAMinute = 900;
/** So much sent by all together weighs as one of each: a flood from everywhere makes the work grow for everybody. */
export const allTogether = 20;

/** A person may write for a long time. One that is older is solved anew in the moment of sending. */
const goodFor = 3_600_000;
export const challengeEnds = (from: Date): Date => new Date(from.getTime() + goodFor);

/**
 * The tries that a challenge takes at most, by how many the address has asked for lately: few at first, then more with
 * each, up to the most that may be asked of a slow phone.
 */
export const triesAt = (
  level: number,
  { fewestTries, mostTries }: Pick<ProofSettings, 'fewestTries' | 'mostTries'>,
): number => Math.min(mostTries, Math.round(fewestTries * Math.max(1, 1 + (level - usual) / 2)));

/** Harder work would take too long on a slow phone: from here on the server makes the address wait. */
export const waitsItsTurn = (level: number): boolean => level > flood;
