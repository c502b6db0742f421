/** Reading the board with care, and in the client's way: what comes right after the first view. */
import { listBoard } from '@kuulluksi/api-client/board';
import type { CallOptions } from '@kuulluksi/api-client/client';
import { MalformedAnswerError } from '@kuulluksi/api-client/errors/malformed-answer-error';
import { readAnswer, type OnRemainder } from '@kuulluksi/api-client/read-answer';
import type { BoardAnswer } from '@kuulluksi/contract/board/schemas';
import { listBoard as operation } from '@kuulluksi/contract/calls.generated';
import { clientOf } from '../foundation/client.ts';

export const bundles = [];

/** The answer that came first, read with care now; undefined where it cannot be. */
export const carefully = (answer: unknown, onRemainder: OnRemainder): BoardAnswer | undefined => {
  try {
    return readAnswer(operation, answer, onRemainder);
  } catch (reason) {
    if (reason instanceof MalformedAnswerError) return undefined;
    throw reason;
  }
};

/** Asks in the client's way, with its tries and its words for what went wrong. */
export const ask = (
  server: string,
  query: Parameters<typeof listBoard>[1],
  options: CallOptions,
): Promise<BoardAnswer> => listBoard(clientOf(server), query, options);
