import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import * as operations from '@kuulluksi/contract/groups/staff-operations';
import type { FieldFault } from '@kuulluksi/contract/problems';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { demandNoOther, demandSame } from '../made-once.ts';
import { slugOfKey } from '../names.ts';
import { publicRecordsChanged, type PublicRecordsHolder } from '../public-records.ts';
import type { Secret } from '../security/secret.ts';
import { memberOf } from '../staff/guard.ts';
import type { Member } from '../staff/member.ts';
import { allLeaders, groupsLedBy, leadersOf, possibleLeaders, putLeaders } from './leaders-store.ts';
import { groupLine, wholeGroup } from './staff-form.ts';
import {
  decidesPlace,
  faultsOfChange,
  faultsOfGroup,
  faultsOfKept,
  faultsOfReason,
  stillChanging,
  withChange,
  type Ground,
} from './staff-rules.ts';
import { findGroup, holdGroup, listGroups, putGroup, renewGroup, type StoredGroup } from './store.ts';

interface Options {
  database: Handle;
  records: PublicRecordsHolder;
  secret: Secret;
  clock: () => Date;
}

type Acts = keyof typeof operations;

const writesAll = ({ rights }: Member): boolean => rights.includes('groups:write');

/** Who leads alone looks after their own groups; of the others they hear what anybody hears of what is not there. */
const demandOwn = async (database: Handle, member: Member, id: string): Promise<void> => {
  if (writesAll(member)) return;
  if (!(await groupsLedBy(database, member)).includes(id)) throw new ProblemError('not-found');
};

const demandNone = (faults: FieldFault[]): void => {
  if (faults.length > 0) throw new ProblemError('invalid-input', { fields: faults });
};

/** The groups of an organisation at the desk. */
export const groupStaffRoutes = (
  app: FastifyInstance,
  { database, records, secret, clock }: Options,
): void => {
  const one = async (transaction: Handle, { organisation }: Member, id: string) => {
    const stored = await findGroup(transaction, organisation, id);
    if (!stored) throw new ProblemError('not-found');
    return wholeGroup(stored, await leadersOf(transaction, organisation, id), clock());
  };

  /** Read before a transaction begins, for it may read from the database itself. */
  const groundOf = async ({ organisation }: Member): Promise<Ground> => {
    const { organisations, municipalities } = await records.read();
    const areaOf = (code: string) => municipalities.find(one => one.code === code)?.area;
    return { areas: organisations.get(organisation)?.areas ?? [], areaOf };
  };

  /** Who leads from now on; only who writes all groups says it, and only who may lead can be named. */
  const name = async (
    transaction: Handle,
    member: Member,
    group: string,
    leaders: readonly string[] | undefined,
  ): Promise<void> => {
    if (leaders === undefined) return;
    if (!writesAll(member)) throw new ProblemError('not-allowed');
    const able = (await possibleLeaders(transaction, member.organisation)).map(({ id }) => id);
    const fields = leaders.flatMap((id, at) =>
      able.includes(id) ? [] : [{ field: `leaders.${at}`, code: 'not-one-of' as const }],
    );
    demandNone(fields);
    await putLeaders(transaction, { organisation: member.organisation, group }, [...new Set(leaders)]);
  };

  /** That the place of a closed group of minors is told is looked for in the log by itself. */
  const placeOpened = (transaction: Handle, member: Member, record: string) =>
    addLogLine(transaction, member, { at: clock(), what: 'openPlace', record });

  /** What is written is public from the next reading on. */
  const written = async <T>(write: (transaction: Handle) => Promise<T>): Promise<T> => {
    const answer = await database.transaction().execute(write);
    records.forget();
    return answer;
  };

  /** Changes a group when its version is still the one that the member saw. */
  const changed = (
    member: Member,
    { id, version, what }: { id: string; version: number; what: Acts },
    change: (group: StoredGroup, transaction: Handle) => GroupRecord | Promise<GroupRecord>,
  ) =>
    written(async transaction => {
      await demandOwn(transaction, member, id);
      const stored = await holdGroup(transaction, member.organisation, id);
      if (!stored) throw new ProblemError('not-found');
      if (stored.version !== version) throw new ProblemError('changed-meanwhile');
      await renewGroup(transaction, stored, await change(stored, transaction));
      await publicRecordsChanged(transaction);
      await addLogLine(transaction, member, { at: clock(), what, record: id });
      return one(transaction, member, id);
    });

  serve(app, operations.listStaffGroups, async ({ request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    const { municipalities, context } = await records.read();
    const named = context(undefined).municipalityName;
    return database.transaction().execute(async transaction => {
      const leaders = await allLeaders(transaction, organisation);
      const own = writesAll(member) ? undefined : await groupsLedBy(transaction, member);
      const stored = (await listGroups(transaction, organisation)).filter(
        ({ id }) => own === undefined || own.includes(id),
      );
      const known = new Set(municipalities.map(({ code }) => code));
      const items = stored.map(group =>
        groupLine(group, leaders.get(group.id) ?? [], clock(), code =>
          known.has(code) ? named(code) : undefined,
        ),
      );
      return {
        items,
        ...(own === undefined && { possibleLeaders: await possibleLeaders(transaction, organisation) }),
      };
    });
  });

  serve(app, operations.readStaffGroup, ({ params: { id }, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      await demandOwn(transaction, member, id);
      return one(transaction, member, id);
    });
  });

  serve(app, operations.makeGroup, async ({ body: { key, ...input }, request }) => {
    const member = memberOf(request);
    const ground = await groundOf(member);
    const { organisation } = member;
    const { leaders, placeMayBeTold: _decided, ...told } = input;
    const id = slugOfKey(secret, 'group', { organisation, key }, told.name);
    return written(async transaction => {
      const earlier = await findGroup(transaction, organisation, id);
      const checkedOn = earlier?.record.checkedOn ?? dayInFinland(clock());
      const record: GroupRecord = { id, organisation, ...told, checkedOn };
      if (earlier) {
        demandSame(earlier.record, record);
        return one(transaction, member, id);
      }
      await demandNoOther(transaction, 'groups', record);
      const today = dayInFinland(clock());
      demandNone(faultsOfGroup(input, ground, { today, placeMayBeTold: input.placeMayBeTold }));
      if (await putGroup(transaction, record)) {
        await name(transaction, member, id, leaders);
        await publicRecordsChanged(transaction);
        await addLogLine(transaction, member, { at: clock(), what: 'makeGroup', record: id });
        if (decidesPlace(told)) await placeOpened(transaction, member, id);
      } else demandSame((await findGroup(transaction, organisation, id))?.record, record);
      return one(transaction, member, id);
    });
  });

  serve(app, operations.changeGroup, async ({ params: { id }, body: { version, ...input }, request }) => {
    const member = memberOf(request);
    const ground = await groundOf(member);
    const { leaders, placeMayBeTold: _decided, ...told } = input;
    return changed(member, { id, version, what: 'changeGroup' }, async ({ record }, transaction) => {
      const today = dayInFinland(clock());
      const { organisation, changes } = record;
      demandNone(faultsOfGroup(input, ground, { today, placeMayBeTold: input.placeMayBeTold }));
      const kept = stillChanging({ schedules: told.schedules, changes }, today);
      demandNone(faultsOfKept(told, kept, today));
      const opens = decidesPlace(told, record);
      const ends = (told.standing === 'ended') !== (record.standing === 'ended');
      if ((opens || ends) && !writesAll(member)) throw new ProblemError('not-allowed');
      if (opens) await placeOpened(transaction, member, id);
      await name(transaction, member, id, leaders);
      return { id, organisation, ...told, ...(kept.length > 0 && { changes: kept }), checkedOn: today };
    });
  });

  serve(app, operations.confirmGroup, ({ params: { id }, body: { version }, request }) =>
    changed(memberOf(request), { id, version, what: 'confirmGroup' }, ({ record }) => ({
      ...record,
      checkedOn: dayInFinland(clock()),
    })),
  );

  serve(app, operations.changeSession, ({ params: { id }, body: { version, session }, request }) =>
    changed(memberOf(request), { id, version, what: 'changeSession' }, ({ record }) => {
      const today = dayInFinland(clock());
      demandNone([...faultsOfChange(record, session, today), ...faultsOfReason(record, session)]);
      return { ...record, changes: withChange(record.changes ?? [], session, today) };
    }),
  );

  serve(app, operations.endGroup, ({ params: { id }, body: { version }, request }) =>
    changed(memberOf(request), { id, version, what: 'endGroup' }, ({ record }) => ({
      ...record,
      standing: 'ended',
      checkedOn: dayInFinland(clock()),
    })),
  );
};
