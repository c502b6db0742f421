/** Answers what would be asked of a server out of the files of a site without one. */
import type { Group, GroupSummary, Session } from '@kuulluksi/contract/groups/schemas';
import type { GroupSort } from '@kuulluksi/contract/vocabularies';
import type { StaticFile } from '@kuulluksi/contract/static-files/schemas';
import type { OwnWordTable } from '@kuulluksi/search/own-words';
import type { SearchIndex } from '@kuulluksi/search/index';
import { dayInFinland, sayFullDay } from '../dates.ts';
import { earlyAnswer } from '../first-read.ts';

const searchPart = () => import('../../group-finder/search-part.ts');

const timeNow = (now: Date) =>
  now.toLocaleTimeString('sv-SE', { timeZone: 'Europe/Helsinki', hour: '2-digit', minute: '2-digit' });

/** The session that has not ended: of today by its end, of one that goes on over midnight by its beginning. */
export const nextOf = (sessions: readonly Session[], now: Date): Session | undefined => {
  const [day, time] = [dayInFinland(now), timeNow(now)];
  return sessions.find(session => {
    if (session.day !== day) return session.day > day;
    const { from = '', to = '24:00' } = session;
    return to > time || to <= from;
  });
};

interface Held {
  file: StaticFile;
  groups: Group[];
  index?: SearchIndex;
}
const held = new Map<string, Promise<Held>>();
const told = new Set<string>();

/** Once, for whoever looks after the site; the reader sees one calm sentence. */
const tell = (address: string, what: string): void => {
  if (told.has(address)) return;
  told.add(address);
  console.error(`Kuulluksi: ${address} ${what}. Write the files anew with "npm run export".`);
};

/** Reads a file; undefined where there is none of that name. */
const readJson = async (address: string): Promise<unknown> => {
  const answer = await (earlyAnswer(address) ?? fetch(address, { credentials: 'omit' }));
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new TypeError(`${address} answered ${answer.status}`);
  return answer.json();
};

const isFile = (value: unknown): value is StaticFile => {
  const { form, madeAt, groups, sessions, words, pathways, organisations } = (value ??
    {}) as Partial<StaticFile>;
  return (
    form === 1 &&
    typeof madeAt === 'string' &&
    [groups, organisations, words?.items, pathways?.items].every(Array.isArray) &&
    typeof sessions === 'object'
  );
};

const readHeld = async (folder: string, language: string): Promise<Held> => {
  // Easy Finnish may be missing where Finnish is there.
  for (const name of [...new Set([language, language.split('-')[0], 'fi'])]) {
    const address = `${folder}${name}.json`;
    let file: unknown;
    try {
      file = await readJson(address);
    } catch (reason) {
      tell(address, reason instanceof SyntaxError ? 'is no JSON' : 'cannot be read');
      throw new TypeError(address);
    }
    if (file === undefined) continue;
    if (!isFile(file)) {
      tell(address, 'is not a file of this version');
      throw new TypeError(address);
    }
    return { file, groups: file.groups.map(group => withTimes(group, file)) };
  }
  const address = `${folder}${language}.json`;
  tell(address, 'is not there');
  throw new TypeError(address);
};

/** What is next follows from the sessions and from what day it is. */
const withTimes = ({ changed, ...group }: Group, { sessions }: StaticFile): Group => {
  const now = new Date();
  const next = nextOf(sessions[group.id] ?? [], now);
  return {
    ...group,
    ...(next && { next }),
    ...(changed && changed.day >= dayInFinland(now) && { changed }),
  };
};

const readOnce = (folder: string, language: string): Promise<Held> => {
  const key = `${folder} ${language}`;
  const known = held.get(key) ?? readHeld(folder, language);
  held.set(key, known);
  known.then(
    ({ file }) => dates.set(folder, file.madeAt),
    () => held.delete(key),
  );
  return known;
};
const dates = new Map<string, string>();

/** Days after which a file says how old it is. */
const young = 30;

/** The day on which the files were made, in words, where that is long ago. */
export const oldDay = (server: string, language: string, now = new Date()): string | undefined => {
  const madeAt = dates.get(server.split('#')[0] ?? '');
  if (madeAt === undefined || now.getTime() - Date.parse(madeAt) <= young * 86_400_000) return undefined;
  return sayFullDay(dayInFinland(new Date(madeAt)), language);
};

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status === 200 ? 'application/json' : 'application/problem+json' },
  });
const notThere = () =>
  json({ type: 'urn:kuulluksi:problem:not-found', title: 'Not found', status: 404, code: 'not-found' }, 404);

/** Searches as the server would. */
const find = async (one: Held, query: URLSearchParams): Promise<unknown> => {
  const part = await searchPart();
  const { groups, file } = one;
  if (!one.index) {
    one.index = part.createIndex(groups.map(part.recordOf));
    part.addWords(one.index, file.words.items, file.words.ownWords as OwnWordTable | undefined);
  }
  const plain = ['q', 'sort', 'limit', 'cursor', 'language', 'organisation', 'area'];
  const chosen = Object.fromEntries(
    [...new Set(query.keys())].filter(name => !plain.includes(name)).map(name => [name, query.getAll(name)]),
  );
  const counted =
    'audience kind municipality area careContext access attendance groupLanguage weekday standing'.split(' ');
  const { ids, total, facets, partial } = part.searchGroups(
    one.index,
    { q: query.get('q') ?? '', chosen, counted, sort: (query.get('sort') as GroupSort | null) ?? undefined },
    sort => part.placesIn(groups, sort, file.language),
  );
  const from = Number(query.get('cursor')) || 0;
  const to = from + (Number(query.get('limit')) || 20);
  const byId = new Map(groups.map(group => [group.id, group]));
  const items = ids.slice(from, to).map(id => byId.get(id) as GroupSummary);
  return { items, total, ...(partial && { partial }), facets, next: to < total ? String(to) : null };
};

export const answerFromFiles = async (request: Request): Promise<Response> => {
  const address = new URL(request.url);
  const folder = request.url.split('#')[0] ?? '';
  // What is asked stands behind the mark: `#files/v1/groups?language=fi`.
  const asked = new URL(address.hash.replace(/^#files/, ''), 'https://files.invalid');
  const language = asked.searchParams.get('language') ?? document.documentElement.lang ?? 'fi';
  const [, , what = '', id] = asked.pathname.split('/');
  if (request.method !== 'GET') return notThere();
  if (what === 'areas' || what === 'municipalities') {
    const list = await readJson(`${folder}${what}.${language}.json`);
    return list === undefined ? notThere() : json(list);
  }
  const one = await readOnce(folder, language || 'fi');
  switch (what) {
    case 'groups': {
      if (id === undefined) return json(await find(one, asked.searchParams));
      const group = one.groups.find(known => known.id === id);
      return group ? json(group) : notThere();
    }
    case 'group-words':
      return json(one.file.words);
    case 'organisations':
      return json({ items: one.file.organisations });
    case 'pathways': {
      const { items, ...rest } = one.file.pathways;
      const renewed = items.map(way => ({
        ...way,
        targets: way.targets.map(target => {
          if (!target.group) return target;
          const { next: _next, ...group } = target.group;
          const next = nextOf(one.file.sessions[group.id] ?? [], new Date());
          return { ...target, group: { ...group, ...(next && { next }) } };
        }),
      }));
      return json({ items: renewed, ...rest });
    }
    default:
      return notThere();
  }
};
