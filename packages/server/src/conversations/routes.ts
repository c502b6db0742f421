import { openConversation } from '@kuulluksi/contract/conversations/operations';
import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import type { PublicRecordsHolder } from '../public-records.ts';
import { limitedTo, type Limits } from '../security/rate-limits.ts';
import type { ReceiptCodes } from './receipt-codes.ts';
import { findByCode, readMessages } from './store.ts';

export const conversationRoutes = (
  app: FastifyInstance,
  options: {
    database: Handle;
    records: PublicRecordsHolder;
    receiptCodes: ReceiptCodes;
    limits: Limits;
    clock: () => Date;
  },
): void => {
  serve(
    app,
    openConversation,
    async ({ body }) => {
      const records = await options.records.read();
      const codeHash = await options.receiptCodes.hash.ofGuess(body.code);
      return options.database.transaction().execute(async transaction => {
        const matter = await findByCode(transaction, codeHash, options.clock());
        if (!matter) throw new ProblemError('code-not-found');
        const messages = await readMessages(transaction, matter.id);
        const organisation = records.organisations.get(matter.organisation);
        return {
          organisation: {
            id: matter.organisation,
            name: inLanguage(organisation?.name ?? {}, undefined, organisation?.languages ?? []),
          },
          kind: matter.kind,
          status: matter.status,
          messages: messages.map(message => ({
            from: message.sender,
            ...(message.role && { role: message.role }),
            text: message.text,
            on: dayInFinland(message.written_at),
          })),
          published: matter.boardEntry !== null,
        };
      });
    },
    limitedTo('codes', options.limits),
  );
};
