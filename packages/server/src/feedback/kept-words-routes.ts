import { WriteInput } from '@kuulluksi/contract/conversations/schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import type { byCode } from '../conversations/by-code.ts';
import type { ProblemError } from '../http/problem-error.ts';
import { logFailure, problemOf } from '../http/problems.ts';
import { storable } from '../http/storable.ts';
import { sendPage } from '../pages/page.ts';
import type { Speech } from '../pages/speech.ts';
import { limitedTo } from '../security/rate-limits.ts';
import { sentPage, unreadPage } from './page.ts';
import { draftOf, isOurs, speechOf } from './plain-draft.ts';
import type { PlainDraft, Taker } from './plain-form.ts';

/** What the page of the code sends on: words that came too late for the feedback. */
type Kept = Partial<PlainDraft> & { code?: string };

/**
 * Words that came too late for a feedback, into its conversation, without JavaScript. The page holds the code and the
 * words, and comes back with both whatever happens.
 */
export const keptWordsRoute = (
  scope: FastifyInstance,
  {
    write,
    takerOf,
    readRecords,
  }: {
    write: ReturnType<typeof byCode>['writeOnce'];
    takerOf: (id: string | undefined, speech: Speech) => Taker | undefined;
    readRecords: () => Promise<unknown>;
  },
): void => {
  const answer = (request: FastifyRequest, reply: FastifyReply, failure?: ProblemError) => {
    const { code, text, key, ...draft }: Kept = draftOf(request);
    const speech = speechOf(draft);
    const taker = takerOf(draft.organisation, speech);
    const read = z.safeParse(WriteInput, { code, text: text?.replaceAll('\r\n', '\n'), key });
    // A page with a code on it is shown to who had that page already: another site cannot put one before anybody.
    if (!isOurs(request) || !taker || !read.success) {
      const body = unreadPage(speech, 'not-a-form');
      return { page: { speech, title: speech.t('not-sent-title'), body }, status: failure?.status ?? 400 };
    }
    const kept = { text: read.data.text, key: read.data.key, adding: failure ? 'failed' : 'added' } as const;
    if (failure?.retryAfter !== undefined) reply.header('retry-after', failure.retryAfter);
    return {
      input: read.data,
      page: {
        speech,
        title: speech.t('sent-title'),
        owner: speech.say(taker.name),
        body: sentPage(speech, taker, read.data.code, kept),
      },
      status: failure?.status ?? 201,
    };
  };

  void scope.register(async inner => {
    inner.setErrorHandler((error, request, reply) => {
      const problem = problemOf(error);
      // What could not be read holds no words to show.
      if (request.body === undefined) throw error;
      logFailure(request, problem, error);
      const { page, status } = answer(request, reply, problem);
      return sendPage(reply, page, status);
    });

    inner.post('/feedback/words', { config: limitedTo('codes', 'preHandler') }, async (request, reply) => {
      await readRecords();
      const { input, page, status } = answer(request, reply);
      if (input) await write(request, storable(input));
      return sendPage(reply, page, status);
    });
  });
};
