import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isClosedToOthers } from '@kuulluksi/contract/groups/public-form';
import type { Group, GroupSummary, GroupWordsAnswer } from '@kuulluksi/contract/groups/schemas';
import type { OrganisationsAnswer } from '@kuulluksi/contract/organisations/schemas';
import type { PathwaysAnswer } from '@kuulluksi/contract/pathways/schemas';
import { StaticFile } from '@kuulluksi/contract/static-files/schemas';
import { groupStandings, interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import type { FastifyInstance } from 'fastify';
import type * as z from 'zod/mini';
import { buildApp } from '../app.ts';
import type { Handle } from '../database/tables.ts';
import { asScript } from '../groups/json-ld.ts';
import { sessionsBetween } from '../groups/sessions.ts';
import { readGroups } from '../groups/store.ts';
import { Secret } from '../security/secret.ts';

const aDay = 86_400_000;
/** Days of sessions that a file holds: twelve months. */
const daysAhead = 366;

/** Whose, when, and where they will stand. */
export interface ExportWords {
  organisations: readonly string[];
  now: Date;
  /** The page with the finder, for what search engines read; none is written without it. */
  page?: string | undefined;
  /** Closed groups of minors too: files lie open to search engines, so that they are left out unless asked for. */
  closedGroups?: boolean | undefined;
}

/** Asks as anyone may: a file holds what the server tells to everybody, and nothing else. */
const askPublic =
  (app: FastifyInstance) =>
  async <T>(address: string, query: Record<string, string | readonly string[]>): Promise<T> => {
    const search = new URLSearchParams(
      Object.entries(query).flatMap(([name, value]) => [value].flat().map(one => [name, one])) as [
        string,
        string,
      ][],
    );
    const answer = await app.inject(`${address}?${search}`);
    if (answer.statusCode !== 200) throw new Error(`${address} answered ${answer.statusCode}`);
    return answer.json<T>();
  };
type Ask = ReturnType<typeof askPublic>;

const allGroups = async (ask: Ask, organisation: readonly string[], language: string): Promise<Group[]> => {
  const summaries: GroupSummary[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { items: GroupSummary[]; next: string | null } = await ask('/v1/groups', {
      organisation,
      language,
      limit: '200',
      standing: groupStandings,
      ...(cursor && { cursor }),
    });
    summaries.push(...page.items);
    cursor = page.next;
  }
  const groups: Group[] = [];
  for (const { id } of summaries) groups.push(await ask<Group>(`/v1/groups/${id}`, { language }));
  // A calendar and the next session are the server's to tell: what is next follows from the sessions and the day.
  return groups.map(({ calendar: _calendar, next: _next, ...group }) => group);
};

/** The file of one language. */
const fileOf = async (
  ask: Ask,
  {
    organisations: organisation,
    language,
    now,
    database,
    closedGroups = false,
  }: ExportWords & { language: string; database: Handle },
): Promise<StaticFile> => {
  const records = await readGroups(database, new Map());
  const isTold = (id: string) => {
    const record = records.get(id)?.record;
    return closedGroups || (record !== undefined && !isClosedToOthers(record));
  };
  const groups = (await allGroups(ask, organisation, language)).filter(({ id }) => isTold(id));
  const until = new Date(now.getTime() + daysAhead * aDay);
  // Where the schedules are public, so is that a session is not held or at which other time.
  const sessions = groups.flatMap(({ id, schedules, standing }) => {
    if (!schedules?.length || (standing !== 'regular' && standing !== 'planned')) return [];
    const changes = records.get(id)?.record.changes;
    return [[id, sessionsBetween({ schedules, ...(changes && { changes }) }, now, until)] as const];
  });
  const { items } = await ask<z.infer<typeof OrganisationsAnswer>>('/v1/organisations', {
    organisation,
    language,
  });
  const words = await ask<z.infer<typeof GroupWordsAnswer>>('/v1/group-words', { organisation });
  const ways = await ask<PathwaysAnswer>('/v1/pathways', { organisation, language });
  return StaticFile.parse({
    form: 1,
    madeAt: now.toISOString(),
    language,
    organisations: items,
    groups,
    sessions: Object.fromEntries(sessions),
    words: { ...words, items: words.items.filter(({ id }) => isTold(id)) },
    pathways: {
      ...ways,
      items: ways.items.map(way => ({
        ...way,
        targets: way.targets.filter(({ group }) => group === undefined || isTold(group.id)),
      })),
    },
  });
};

/** Under another name first: who reads meanwhile gets the old file or the new one, whole. */
const put = async (folder: string, name: string, content: string): Promise<void> => {
  const file = path.join(folder, name);
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
};

/** Writes the files of all languages; answers their names. */
export const exportFiles = async (
  database: Handle,
  folder: string,
  words: ExportWords,
): Promise<string[]> => {
  const app = await buildApp({
    database,
    // Nothing is taken in: no code and no key is made with it.
    secret: new Secret('an export takes nothing in, and makes no code'),
    clock: () => words.now,
    // Leads nowhere: a file holds no address of a server's.
    publicUrl: 'https://kuulluksi.invalid',
    logLevel: 'silent',
    limits: { reads: 1_000_000, submissions: 0, codes: 0 },
  });
  try {
    const ask = askPublic(app);
    await mkdir(folder, { recursive: true });
    const names: string[] = [];
    const write = async (name: string, content: unknown, text = JSON.stringify(content)) => {
      await put(folder, name, text);
      names.push(name);
    };
    for (const language of interfaceLanguages) {
      await write(`${language}.json`, await fileOf(ask, { ...words, language, database }));
      for (const kind of ['areas', 'municipalities']) {
        await write(`${kind}.${language}.json`, await ask<unknown>(`/v1/${kind}`, { language }));
      }
    }
    if (words.page) {
      const events = await Promise.all(
        words.organisations.map(organisation =>
          ask<Record<string, string>[]>('/groups.jsonld', { organisation, language: 'fi' }),
        ),
      );
      const address = (id: string) => `${words.page}#group=${new URL(id).pathname.split('/').at(-1) ?? ''}`;
      const onPage = events
        .flat()
        .map(event => ({ ...event, '@id': address(event['@id'] ?? ''), url: address(event['@id'] ?? '') }));
      await write('groups.jsonld', onPage, asScript(onPage));
    }
    return names;
  } finally {
    await app.close();
  }
};
