import type { LinkedMatter } from '@kuulluksi/contract/board/links-schemas';
import { linkMatter, readLinks, unlinkMatter } from '@kuulluksi/contract/board/operations';
import { search } from '@kuulluksi/search/search';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { monthInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine, type Actor } from '../log/store.ts';
import { findMatter, holdMatter, type StoredMatter } from '../matters/staff-store.ts';
import { memberOf } from '../staff/guard.ts';
import type { BoardHolder, HeldBoard } from './held-board.ts';
import { holdBoth, link, mattersNamed, mattersOfIdea, unlink, type LinkedRow } from './links-store.ts';

/** How many matters are offered to be linked. */
const offered = 8;

/** Matters of the organisation that stand on the board and may tell of the same idea: by words, else by theme. */
const alikeOn = ({ index, entries }: HeldBoard, matter: StoredMatter, q: string | undefined): string[] => {
  const theme = q?.trim() ? [] : matter.themes;
  const { ids } = search(index, {
    q,
    chosen: { organisation: [matter.organisation], theme },
    counted: [],
  });
  return ids
    .map(id => entries.get(id))
    .filter(entry => entry?.matter && entry.matter !== matter.id)
    .filter(entry => entry?.idea === null || entry?.idea !== matter.idea)
    .slice(0, offered)
    .map(entry => entry?.matter as string);
};

export const boardLinksRoutes = (
  app: FastifyInstance,
  { database, board, clock }: { database: Handle; board: BoardHolder; clock: () => Date },
): void => {
  const tell = (held: HeldBoard, { entry, ...row }: LinkedRow): LinkedMatter => {
    const told = entry === null ? undefined : board.tell(held, entry, undefined);
    return {
      id: row.id,
      source: row.source,
      kind: row.kind,
      status: row.status,
      receivedIn: monthInFinland(row.received_at),
      ...(told && { entry: { id: told.id, said: told.said } }),
    };
  };

  const linksOf = async (member: Actor, id: string, q?: string) => {
    const held = await board.read();
    const matter = await findMatter(database, member, id);
    if (!matter) throw new ProblemError('not-found');
    const ids = alikeOn(held, matter, q);
    const alike = await mattersNamed(database, member, ids);
    const linked = matter.idea === null ? [] : await mattersOfIdea(database, member, matter);
    return {
      items: linked.map(row => tell(held, row)),
      alike: alike
        .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
        .map(row => tell(held, row)),
    };
  };

  serve(app, readLinks, async ({ params, query, request }) => {
    const member = memberOf(request);
    const links = await linksOf(member, params.id, query.q);
    await addLogLine(database, member, { at: clock(), what: 'readLinks', record: params.id });
    return links;
  });

  serve(app, linkMatter, async ({ params, body, request }) => {
    const member = memberOf(request);
    if (body.to === params.id) {
      throw new ProblemError('invalid-input', { fields: [{ field: 'to', code: 'not-one-of' }] });
    }
    await database.transaction().execute(async transaction => {
      const { one, other } = await holdBoth(transaction, member, params.id, body.to);
      if (!one || !other) throw new ProblemError('not-found');
      await link(transaction, one, other);
      for (const { id } of [one, other]) {
        await addLogLine(transaction, member, { at: clock(), what: 'linkMatter', record: id });
      }
    });
    return linksOf(member, params.id);
  });

  serve(app, unlinkMatter, async ({ params, request }) => {
    const member = memberOf(request);
    await database.transaction().execute(async transaction => {
      const matter = await holdMatter(transaction, member, params.id);
      if (!matter) throw new ProblemError('not-found');
      await unlink(transaction, matter);
      await addLogLine(transaction, member, { at: clock(), what: 'unlinkMatter', record: matter.id });
    });
    return linksOf(member, params.id);
  });
};
