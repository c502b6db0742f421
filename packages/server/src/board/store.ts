import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { AnswerStatus, MatterSource } from '@kuulluksi/contract/vocabularies';
import { sql, type SqlBool } from 'kysely';
import { json, type Handle } from '../database/tables.ts';

export interface BoardChoice {
  organisations: readonly string[];
  statuses: readonly AnswerStatus[];
  sources: readonly MatterSource[];
}

/** After which entry a page begins. */
export interface BoardPlace {
  month: string;
  number: number;
}

type Column = 'organisation' | 'status' | 'source';

/** Entries that fit the choice; one facet's own choice is left out when its codes are counted. */
const chosen = (database: Handle, choice: BoardChoice, leftOut?: Column) => {
  const wanted: [Column, readonly string[]][] = [
    ['organisation', choice.organisations],
    ['status', choice.statuses],
    ['source', choice.sources],
  ];
  return wanted
    .filter(([column, codes]) => column !== leftOut && codes.length > 0)
    .reduce(
      (query, [column, codes]) => query.where(column, 'in', codes as never),
      database.selectFrom('board_entries'),
    );
};

const countBy = async (database: Handle, choice: BoardChoice, column: 'status' | 'source') => {
  const rows = await chosen(database, choice, column)
    .select([sql<string>`${sql.ref(column)}`.as('code'), sql<number>`count(*)::integer`.as('entries')])
    .groupBy(column)
    .orderBy(column)
    .execute();
  return Object.fromEntries(rows.map(({ code, entries }) => [code, entries]));
};

/** A page of the board, newest first, with the counts of its facets. */
export const readBoard = async (
  database: Handle,
  choice: BoardChoice,
  page: { after: BoardPlace | undefined; limit: number },
) => {
  let query = chosen(database, choice).select(['record', 'month', 'number']);
  const { after } = page;
  if (after) {
    query = query.where(sql<SqlBool>`(month, number) < (${after.month}, ${after.number}::integer)`);
  }
  const rows = await query
    .orderBy('month', 'desc')
    .orderBy('number', 'desc')
    .limit(page.limit + 1)
    .execute();
  const { total } = await chosen(database, choice)
    .select(sql<number>`count(*)::integer`.as('total'))
    .executeTakeFirstOrThrow();
  return {
    rows: rows.slice(0, page.limit),
    more: rows.length > page.limit,
    total,
    facets: {
      status: await countBy(database, choice, 'status'),
      source: await countBy(database, choice, 'source'),
    },
  };
};

/** @param matters The matter that an entry tells of, by the entry's name. */
export const storeBoardEntries = async (
  database: Handle,
  records: readonly BoardEntryRecord[],
  matters: ReadonlyMap<string, string> = new Map(),
): Promise<void> => {
  if (records.length === 0) return;
  await database
    .insertInto('board_entries')
    .values(
      records.map(record => ({
        id: record.id,
        organisation: record.organisation,
        matter: matters.get(record.id) ?? null,
        status: record.answer?.status ?? ('received' as const),
        source: record.source,
        month: record.answeredIn ?? record.saidIn,
        record: json(record),
      })),
    )
    .execute();
};
