import type { PathwayRecord } from '@kuulluksi/contract/pathways/records';
import * as operations from '@kuulluksi/contract/pathways/staff-operations';
import type { StaffPathway } from '@kuulluksi/contract/pathways/staff-schemas';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { slugOfKey } from '../names.ts';
import type { Secret } from '../security/secret.ts';
import { memberOf } from '../staff/guard.ts';
import { change, listOwn, makeOnce, remove, type Stored } from './own-records.ts';
import { namedIn, wrongTargets, type LedTo } from './rules.ts';

const staffForm = ({ id, version, record }: Stored<'pathways'>): StaffPathway => {
  const { organisation: _organisation, ...way } = record;
  return { ...way, id, version };
};

const inPlace = (one: Pick<PathwayRecord, 'place' | 'id'>, other: Pick<PathwayRecord, 'place' | 'id'>) =>
  one.place - other.place || one.id.localeCompare(other.id);

/** A way leads to what is there: what its targets name is looked for where it is kept. */
const demandTargets = async (
  transaction: Handle,
  { organisation, targets }: Pick<PathwayRecord, 'organisation' | 'targets'>,
): Promise<void> => {
  const ledTo = async (table: 'groups' | 'open_questions' | 'panels', field: keyof LedTo) => {
    const ids = namedIn(targets, field);
    return ids.length === 0
      ? []
      : transaction
          .selectFrom(table as 'panels')
          .select(['id', 'organisation'])
          .where('id', 'in', ids)
          .execute();
  };
  const wrong = wrongTargets(organisation, targets, {
    group: await ledTo('groups', 'group'),
    openQuestion: await ledTo('open_questions', 'openQuestion'),
    panel: await ledTo('panels', 'panel'),
  });
  if (wrong.length > 0) {
    throw new ProblemError('invalid-input', {
      fields: wrong.map(({ field }) => ({ field, code: 'not-one-of' })),
    });
  }
};

export const pathwayStaffRoutes = (
  app: FastifyInstance,
  { database, secret, clock }: { database: Handle; secret: Secret; clock: () => Date },
): void => {
  serve(app, operations.listStaffPathways, async ({ request }) => ({
    items: (await listOwn(database, 'pathways', memberOf(request).organisation)).map(staffForm).sort(inPlace),
  }));

  serve(app, operations.makePathway, ({ body: { key, ...way }, request }) => {
    const { organisation } = memberOf(request);
    const id = slugOfKey(secret, 'pathway', { organisation, key }, way.name ?? { en: way.way });
    const doing = { request, what: 'makePathway', now: clock() } as const;
    return database.transaction().execute(async transaction => {
      await demandTargets(transaction, { organisation, ...way });
      return staffForm(await makeOnce(transaction, 'pathways', { id, organisation, ...way }, doing));
    });
  });

  serve(app, operations.changePathway, ({ params: { id }, body: { version, ...way }, request }) => {
    const { organisation } = memberOf(request);
    const doing = { request, what: 'changePathway', now: clock() } as const;
    return database.transaction().execute(async transaction => {
      await demandTargets(transaction, { organisation, ...way });
      return staffForm(await change(transaction, 'pathways', { id, organisation, ...way }, version, doing));
    });
  });

  serve(app, operations.deletePathway, ({ params: { id }, body: { version }, request }) => {
    const { organisation } = memberOf(request);
    const doing = { request, what: 'deletePathway', now: clock() } as const;
    return database
      .transaction()
      .execute(transaction => remove(transaction, 'pathways', { id, organisation, version }, doing));
  });
};
