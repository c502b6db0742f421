import { listBoard, readBoardEntry } from '@kuulluksi/contract/board/operations';
import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import { listOf } from '@kuulluksi/contract/foundation/codes';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import { stateOfOpenQuestion } from '@kuulluksi/contract/open-questions/public-form';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { countPanels } from '../panels/store.ts';
import { demandOrganisations, type PublicRecords } from '../public-records.ts';
import type { BoardHolder } from './held-board.ts';
import { findEntries, placeOf } from './rules.ts';

/** The name of an organisation or a unit, as an entry tells it. */
const nameIn = (code: string, { organisation, unit }: BoardEntry): Text =>
  code === unit?.id ? unit.name : organisation.name;

/** The organisations' open questions, coming ones left out: nobody can answer those yet. */
const questionsOf = ({ openQuestions }: PublicRecords, organisations: readonly string[], today: string) => {
  const states = [...openQuestions.values()]
    .filter(({ organisation }) => organisations.length === 0 || organisations.includes(organisation))
    .map(question => stateOfOpenQuestion(question, today));
  return {
    all: states.filter(state => state !== 'coming').length,
    open: states.filter(state => state === 'open').length,
  };
};

export const boardRoutes = (
  app: FastifyInstance,
  { database, board, clock }: { database: Handle; board: BoardHolder; clock: () => Date },
): void => {
  serve(app, listBoard, async ({ query }) => {
    const held = await board.read();
    demandOrganisations(held.records, listOf(query.organisation));
    const after = query.cursor === undefined ? undefined : placeOf(readCursor(query.cursor));
    const { ids, total, facets, next } = findEntries(held, query, after);
    const tell = (id: string) => board.tell(held, id, query.language) as BoardEntry;
    return {
      items: ids.map(tell),
      total,
      facets,
      names: Object.fromEntries(
        Object.keys({ ...facets.organisation, ...facets.unit }).map(code => [
          code,
          nameIn(code, tell(held.namedBy.get(code) as string)),
        ]),
      ),
      questions: questionsOf(held.records, listOf(query.organisation), dayInFinland(clock())),
      panels: await countPanels(database, listOf(query.organisation)),
      next: next === undefined ? null : writeCursor(next),
    };
  });

  serve(app, readBoardEntry, async ({ params, query }) => {
    const entry = board.tell(await board.read(), params.id, query.language);
    if (!entry) throw new ProblemError('not-found');
    return entry;
  });
};
