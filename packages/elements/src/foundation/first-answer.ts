import { addressOf, earlyAnswer, type FirstRead } from './first-read.ts';

/** Milliseconds that the first try may take. */
const longest = 15_000;

/**
 * What the server answered first, as it came: neither the client nor the readers of answers are here yet. Undefined where
 * anything went wrong: then the client asks again in its own way, and says what it was.
 */
export const firstAnswer = async (server: string, read: FirstRead, signal: AbortSignal): Promise<unknown> => {
  try {
    const address = addressOf(server, read);
    const request =
      earlyAnswer(address) ??
      fetch(address, { credentials: 'omit', headers: { accept: 'application/json' }, signal });
    const late = new Promise<undefined>(resolve => setTimeout(resolve, longest));
    const answer = await Promise.race([request, late]);
    return answer?.ok ? await answer.json() : undefined;
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
};
