import { addressOf } from '@kuulluksi/api-client/address';
import { readAnswer, type OnRemainder } from '@kuulluksi/api-client/read-answer';
import type { AnswerOf, InputOf, Operation } from '@kuulluksi/contract/foundation/operation';
import { takeFirstRead } from './first-read.ts';

/** Milliseconds that the first try may take. */
const longest = 15_000;

/**
 * An element's first read without the client, which comes later: whatever goes wrong here, the client tries again in its
 * own way and says what it was.
 */
export const firstAnswer = async <O extends Operation>(
  server: string,
  operation: O,
  input: InputOf<O>,
  options: { signal: AbortSignal; onRemainder: OnRemainder },
): Promise<AnswerOf<O>> => {
  try {
    const request = takeFirstRead(addressOf(server, operation, input), {
      credentials: 'omit',
      headers: { accept: 'application/json' },
      signal: options.signal,
    });
    const late = new Promise<never>((_, reject) => setTimeout(reject, longest));
    const answer = await Promise.race([request, late]);
    if (answer.ok) return readAnswer(operation, await answer.json(), options.onRemainder);
  } catch {
    options.signal.throwIfAborted();
  }
  const { clientOf } = await import('./client.ts');
  return clientOf(server).call(operation, input, options);
};
