import { tellUnit } from '@kuulluksi/contract/matters/unit-operations';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { memberOf } from '../staff/guard.ts';
import { wholeMatter } from './desk-form.ts';
import { knownOf } from './known.ts';
import { holdMatter, raiseVersion } from './staff-store.ts';
import { demandTold, demandUnit, demandWordsForUnit } from './unit-tellings-rules.ts';
import { addUnitTelling } from './unit-tellings-store.ts';

/** What a person wrote about a unit goes to the coordinators alone; what the unit hears of it is written down here. */
export const unitTellingRoutes = (
  app: FastifyInstance,
  { database, clock }: { database: Handle; clock: () => Date },
): void => {
  serve(app, tellUnit, ({ params, body: { version, words, language, toldOn }, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      const now = clock();
      const matter = await holdMatter(transaction, member, params.id);
      if (!matter) throw new ProblemError('not-found');
      if (matter.version !== version) throw new ProblemError('changed-meanwhile');
      demandUnit(matter);
      demandTold(toldOn, dayInFinland(matter.received_at), dayInFinland(now));
      demandWordsForUnit(words, matter.unit_may_read, await knownOf(transaction, matter.id));
      await addUnitTelling(transaction, member, matter.id, {
        words: { text: words, lang: language },
        toldOn,
      });
      await raiseVersion(transaction, matter);
      await addLogLine(transaction, member, { at: now, what: 'tellUnit', record: matter.id });
      return wholeMatter(transaction, member, matter.id, now);
    });
  });
};
