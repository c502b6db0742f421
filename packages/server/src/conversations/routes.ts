import * as operations from '@kuulluksi/contract/conversations/operations';
import type { FastifyInstance } from 'fastify';
import { serve } from '../http/serve.ts';
import { withdrawJoin } from '../joining/acts.ts';
import { limitedTo } from '../security/rate-limits.ts';
import { changeLeaveOf, decide, reopen, withdraw } from './acts.ts';
import { byCode, type CodeDoor } from './by-code.ts';

export const conversationRoutes = (app: FastifyInstance, options: CodeDoor): void => {
  const { withCode, act, writeOnce } = byCode(options);
  // Every operation takes the code, so every one is a guess, and all of them are counted as one.
  const guesses = limitedTo('codes');

  serve(
    app,
    operations.openConversation,
    ({ body }) => withCode(body, (_transaction, _opened, tell) => tell()),
    guesses,
  );
  serve(app, operations.writeToConversation, ({ body, request }) => writeOnce(request, body), guesses);
  serve(
    app,
    operations.reopenConversation,
    ({ body }) => act(body, (doing, matter) => reopen(doing, matter, body), { together: true }),
    guesses,
  );
  serve(
    app,
    operations.withdrawConversation,
    ({ body }) => act(body, withdraw, { request: withdrawJoin }),
    guesses,
  );
  serve(
    app,
    operations.decideDraft,
    ({ body }) => act(body, (doing, matter) => decide(doing, matter, body)),
    guesses,
  );
  serve(
    app,
    operations.changeLeave,
    ({ body }) => act(body, (doing, matter) => changeLeaveOf(doing, matter, body)),
    guesses,
  );
};
