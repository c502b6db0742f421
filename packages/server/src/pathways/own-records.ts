import type { GlossaryTermRecord } from '@kuulluksi/contract/glossary/records';
import type { PathwayRecord } from '@kuulluksi/contract/pathways/records';
import type { FastifyRequest } from 'fastify';
import { json, type Handle } from '../database/tables.ts';
import { ProblemError } from '../http/problem-error.ts';
import { addLogLine } from '../log/store.ts';
import { demandNoOther, demandSame } from '../made-once.ts';
import { publicRecordsChanged } from '../public-records.ts';
import { memberOf } from '../staff/guard.ts';

/*
 * Ways to take part and terms are kept alike: words of an organisation, made, changed and deleted at the desk, each under
 * a name within the organisation.
 */

interface Records {
  pathways: PathwayRecord;
  glossary_terms: GlossaryTermRecord;
}
type Table = keyof Records;
export interface Stored<T extends Table> {
  id: string;
  version: number;
  record: Records[T];
}

export const readAll = async <T extends Table>(database: Handle, table: T): Promise<Records[T][]> =>
  (
    await database
      .selectFrom(table as 'pathways')
      .select('record')
      .orderBy('organisation')
      .orderBy('id')
      .execute()
  ).map(({ record }) => record as Records[T]);

const ofOrganisation = (database: Handle, table: Table, organisation: string) =>
  database
    .selectFrom(table as 'pathways')
    .select(['id', 'version', 'record'])
    .where('organisation', '=', organisation);

export const listOwn = <T extends Table>(database: Handle, table: T, organisation: string) =>
  ofOrganisation(database, table, organisation).orderBy('id').execute() as unknown as Promise<Stored<T>[]>;

export const storeAll = async <T extends Table>(
  database: Handle,
  table: T,
  records: readonly Records[T][],
): Promise<void> => {
  if (records.length === 0) return;
  await database
    .insertInto(table as 'pathways')
    .values(
      records.map(record => ({ id: record.id, organisation: record.organisation, record: json(record) })),
    )
    .execute();
};

type Act = 'makePathway' | 'changePathway' | 'deletePathway' | 'makeTerm' | 'changeTerm' | 'deleteTerm';
interface Doing {
  request: FastifyRequest;
  what: Act;
  now: Date;
}

/** What every change of such a record is followed by. */
const told = async (transaction: Handle, { request, what, now }: Doing, record: string): Promise<void> => {
  await publicRecordsChanged(transaction);
  await addLogLine(transaction, memberOf(request), { at: now, what, record });
};

/** Makes a record under the name that follows from its key; a repeat is answered as the first was. */
export const makeOnce = async <T extends Table>(
  transaction: Handle,
  table: T,
  record: Records[T],
  doing: Doing,
): Promise<Stored<T>> => {
  const { id, organisation } = record;
  const find = () => ofOrganisation(transaction, table, organisation).where('id', '=', id).executeTakeFirst();
  await demandNoOther(transaction, table, record);
  const made = await transaction
    .insertInto(table as 'pathways')
    .values({ id, organisation, record: json(record) })
    .onConflict(conflict => conflict.columns(['organisation', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  const stored = await find();
  if (!stored) throw new ProblemError('changed-meanwhile');
  if (made) await told(transaction, doing, id);
  else demandSame(stored.record, record);
  return stored as unknown as Stored<T>;
};

/** A record held until the transaction ends, when its version is still the one that the member saw. */
const held = async (
  transaction: Handle,
  table: Table,
  organisation: string,
  { id, version }: { id: string; version: number },
): Promise<void> => {
  const stored = await ofOrganisation(transaction, table, organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!stored) throw new ProblemError('not-found');
  if (stored.version !== version) throw new ProblemError('changed-meanwhile');
};

export const change = async <T extends Table>(
  transaction: Handle,
  table: T,
  record: Records[T],
  version: number,
  doing: Doing,
): Promise<Stored<T>> => {
  const { id, organisation } = record;
  await held(transaction, table, organisation, { id, version });
  await transaction
    .updateTable(table as 'pathways')
    .set({ record: json(record), version: version + 1 })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
  await told(transaction, doing, id);
  return { id, version: version + 1, record };
};

export const remove = async (
  transaction: Handle,
  table: Table,
  { id, organisation, version }: { id: string; organisation: string; version: number },
  doing: Doing,
): Promise<{ deleted: true }> => {
  await held(transaction, table, organisation, { id, version });
  await transaction
    .deleteFrom(table as 'pathways')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
  await told(transaction, doing, id);
  return { deleted: true };
};
