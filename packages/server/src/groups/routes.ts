import { listOf } from '@kuulluksi/contract/foundation/codes';
import { findGroups, readGroup, readGroupWords } from '@kuulluksi/contract/groups/operations';
import { publicGroup, publicGroupSummary } from '@kuulluksi/contract/groups/public-form';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { ownWordTable } from '@kuulluksi/search/own-word-table';
import { oldest, searchGroups } from '@kuulluksi/search/groups';
import type { FastifyInstance } from 'fastify';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { demandOrganisations, type PublicRecordsHolder } from '../public-records.ts';
import { groupOrders } from './order.ts';
import { offsetOf, comingOf } from './rules.ts';

/** What a search may be narrowed by; each is counted under the choices of the others. */
const counted = [
  'audience',
  'kind',
  'municipality',
  'area',
  'careContext',
  'access',
  'attendance',
  'groupLanguage',
  'weekday',
  'standing',
] as const;

export const groupRoutes = (
  app: FastifyInstance,
  options: { records: PublicRecordsHolder; clock: () => Date },
): void => {
  const placesIn = groupOrders();
  serve(app, findGroups, async ({ query }) => {
    const records = await options.records.read();
    const organisation = listOf(query.organisation);
    demandOrganisations(records, organisation);
    const context = records.context(query.language);
    const now = options.clock();
    const { ids, total, facets, partial } = searchGroups(
      records.index,
      {
        // A word without end costs more with each letter, and means nothing.
        q: query.q?.slice(0, 120),
        chosen: {
          organisation,
          age: listOf(query.age).map(age => String(Math.min(age, oldest))),
          ...Object.fromEntries(counted.map(facet => [facet, listOf<string>(query[facet])])),
        },
        counted,
        sort: query.sort,
      },
      sort => placesIn(records, sort, query.language, now),
    );
    const from = query.cursor === undefined ? 0 : offsetOf(readCursor(query.cursor));
    const to = from + query.limit;
    const items = ids.slice(from, to).map(id => {
      const group = records.groups.get(id) as GroupRecord;
      return publicGroupSummary(group, comingOf(group, now), context);
    });
    return {
      items,
      total,
      ...(partial && { partial }),
      facets: { audience: {}, kind: {}, municipality: {}, ...facets },
      next: to < total ? writeCursor(to) : null,
    };
  });

  serve(app, readGroup, async ({ params, query }) => {
    const records = await options.records.read();
    const group = records.groups.get(params.id);
    if (!group) throw new ProblemError('not-found');
    return publicGroup(group, comingOf(group, options.clock()), records.context(query.language));
  });

  serve(app, readGroupWords, async ({ query }) => {
    const records = await options.records.read();
    const organisations = listOf(query.organisation);
    const areas = listOf(query.area);
    demandOrganisations(records, organisations);
    const items = records.words.filter(({ id }) => {
      const group = records.groups.get(id) as GroupRecord;
      return (
        (organisations.length === 0 || organisations.includes(group.organisation)) &&
        (areas.length === 0 || areas.includes(group.area))
      );
    });
    return {
      items: [...items],
      ownWords: ownWordTable.map(line => [...line]),
      madeAt: records.madeAt.toISOString(),
    };
  });
};
