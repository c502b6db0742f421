import { statusOfEntry } from '@kuulluksi/contract/board/course';
import { readBoardFigures } from '@kuulluksi/contract/board/operations';
import { listOf } from '@kuulluksi/contract/foundation/codes';
import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { keepUntil } from '../feedback/rules.ts';
import { monthBeginsInFinland, monthInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { demandOrganisations } from '../public-records.ts';
import { countsAs, medianOf, nobody, toldFigures, type Counts } from './figures-rules.ts';
import { countHidden, daysToAnswer, type Span } from './figures-store.ts';
import type { BoardHolder, HeldBoard } from './held-board.ts';

const yearBegins = (year: number): Date => monthBeginsInFinland(`${year}-01`);

/** Years of which every matter is still kept: the present one and those before it, newest first. */
export const wholeYears = (now: Date): number[] => {
  const present = Number(monthInFinland(now).slice(0, 4));
  return [present, present - 1, present - 2].filter(
    year => year === present || keepUntil(yearBegins(year)) > now,
  );
};

/** Of what is not on the board a month is counted when it is over, so that no day tells of anybody. */
const spanOf = (year: number, now: Date): Span => {
  const thisMonth = monthBeginsInFinland(monthInFinland(now));
  const end = yearBegins(year + 1);
  return { from: yearBegins(year), before: end < thisMonth ? end : thisMonth };
};

type ByOrganisation = Map<string, Counts>;
const add = (counts: ByOrganisation, organisation: string, as: keyof Counts | undefined, many: number) => {
  if (!as) return;
  const before = counts.get(organisation) ?? nobody;
  counts.set(organisation, { ...before, [as]: before[as] + many });
};

const onBoard = ({ entries }: HeldBoard, year: number): ByOrganisation => {
  const counts: ByOrganisation = new Map();
  for (const { record } of entries.values()) {
    if (!record.saidIn.startsWith(`${year}-`)) continue;
    add(counts, record.organisation, countsAs(record.kind, statusOfEntry(record)), 1);
  }
  return counts;
};

export const boardFiguresRoutes = (
  app: FastifyInstance,
  { database, board, clock }: { database: Handle; board: BoardHolder; clock: () => Date },
): void => {
  serve(app, readBoardFigures, async ({ query }) => {
    const held = await board.read();
    const asked = listOf(query.organisation);
    demandOrganisations(held.records, asked);
    const now = clock();
    const years = wholeYears(now);
    const year = query.year === undefined ? (years[0] as number) : Number(query.year);
    if (!years.includes(year)) {
      throw new ProblemError('invalid-input', { fields: [{ field: 'year', code: 'not-one-of' }] });
    }
    const organisations = asked.length > 0 ? [...new Set(asked)] : [...held.records.organisations.keys()];
    if (organisations.length === 0) return { items: [], years };
    const span = spanOf(year, now);
    const hidden: ByOrganisation = new Map();
    for (const row of await countHidden(database, organisations, span)) {
      add(hidden, row.organisation, countsAs(row.kind, row.status), row.matters);
    }
    const days = await daysToAnswer(database, organisations, span);
    const shown = onBoard(held, year);
    const { languagesOf, organisationName } = held.records.context(query.language);
    return {
      items: organisations.map(id => {
        const medianDays = medianOf(days.get(id) ?? []);
        return {
          organisation: { id, name: inLanguage(organisationName(id), query.language, languagesOf(id)) },
          year,
          ...toldFigures(shown.get(id) ?? nobody, hidden.get(id) ?? nobody, year === years[0]),
          ...(medianDays !== undefined && { medianDays }),
        };
      }),
      years,
    };
  });
};
