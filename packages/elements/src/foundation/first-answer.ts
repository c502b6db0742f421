import type { OnRemainder } from '@kuulluksi/api-client/read-answer';
import type { AnswerOf, InputOf, Operation } from '@kuulluksi/contract/foundation/operation';
import { addressOf, takeFirstRead, type FirstRead } from './first-read.ts';

/** Milliseconds that the first try may take. */
const longest = 15_000;

/**
 * An element's first read without the client, which comes later: whatever goes wrong here, also an answer of which a part
 * is broken, the client tries again in its own way and says what it was.
 */
export const firstAnswer = async <O extends Operation>(
  server: string,
  operation: O,
  read: FirstRead,
  options: { signal: AbortSignal; onRemainder: OnRemainder },
): Promise<AnswerOf<O>> => {
  try {
    const request = takeFirstRead(addressOf(server, read), {
      credentials: 'omit',
      headers: { accept: 'application/json' },
      signal: options.signal,
    });
    const late = new Promise<never>((_, reject) => setTimeout(reject, longest));
    const answer = await Promise.race([request, late]);
    const known = answer.ok && (await operation.answer['~standard'].validate(await answer.json()));
    if (known && !known.issues) return known.value as AnswerOf<O>;
  } catch {
    options.signal.throwIfAborted();
  }
  const { clientOf } = await import('./client.ts');
  return clientOf(server).call(operation, { query: read.query } as unknown as InputOf<O>, options);
};
