import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allOperations } from '@kuulluksi/contract/all-operations';
import { isClosedToOthers, tellsTime } from '@kuulluksi/contract/groups/public-form';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import * as vocabularies from '@kuulluksi/contract/vocabularies';
import { calendarPath } from '@kuulluksi/server/calendars/names';
import { elementNames } from '@kuulluksi/server/embedding/elements';
import { putLeaders } from '@kuulluksi/server/groups/leaders-store';
import { putMemberWithoutPassword } from '@kuulluksi/server/staff/store';
import type { FastifyInstance } from 'fastify';
import fc from 'fast-check';
import { content, group } from './content.ts';
import { freshApp, now, openForTest } from './support.ts';
import { routesOf } from './support/routes.ts';

/*
 * Rule 14: what is hidden of a group is in no public answer, file, calendar, feed, leaflet or index. Hidden values are
 * planted into groups of every kind, and every public output that the server has is read.
 */

/** Strings that stand nowhere else; days and times in every way in which they are written. */
const places = { street: 'Zzsalakatu 13', venue: { fi: 'Zzpiilopaikka', sv: 'Zzhemlighus' } };
const times = { from: '17:43', to: '19:51' };
const why = { fi: 'Zzsyy', sv: 'Zzorsak' };
const schedule = {
  recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20291226',
  firstDay: '2026-11-18',
  ...times,
  except: ['2026-12-16'],
};
const changes: GroupRecord['changes'] = [
  { change: 'moved', day: '2026-12-02', to: { day: '2026-12-03', from: '17:44', to: '19:52' }, why },
];
/** Who leads a group, and what somebody told who asked to join it. */
const people = ['Zzohjaaja Zznimi', 'zzohjaaja@example.org'];
const asker = {
  nickname: 'Zzlempinimi',
  contact: { way: 'call', value: '050 987 6543', safely: 'Zziltaisin', callingAs: 'Zzsoittaja' },
  words: 'Zzsanat',
};
const ofAsker = ['zzlempinimi', '050 987 6543', 'zziltaisin', 'zzsoittaja', 'zzsanat'];

const hiddenPlaces = ['zzsalakatu', 'zzpiilopaikka', 'zzhemlighus'];
const hiddenTimes = [
  ...['17:43', '19:51', '17:44', '19:52'].flatMap(time => [
    time,
    time.replace(':', '.'),
    `t${time.replace(':', '')}`,
  ]),
  ...['2026-11-18', '2026-12-02', '2026-12-03', '2026-12-16'].flatMap(day => {
    const [year, month, date] = day.split('-').map(Number);
    return [day, day.replaceAll('-', ''), `${date}.${month}.${year}`];
  }),
  'until=20291226',
  'zzsyy',
  'zzorsak',
];

const some = <T>(codes: readonly T[]) => fc.subarray([...codes], { minLength: 1 });
const records = (visibility: GroupRecord['place']['visibility']) =>
  fc
    .record({
      kind: fc.constantFrom(...vocabularies.groupKinds),
      audiences: some(vocabularies.audiences),
      ages: fc.constantFrom(undefined, { from: 7, to: 12 }, { from: 18, to: 25 }, { to: 17 }, { from: 40 }),
      careContexts: some(vocabularies.careContexts),
      attendance: fc.constantFrom(...vocabularies.attendances),
      access: fc.constantFrom(...vocabularies.groupAccess),
      standing: fc.constantFrom(...vocabularies.groupStandings),
      room: fc.constantFrom(...vocabularies.groupRooms),
      municipality: fc.constantFrom(undefined, '908', '837'),
    })
    .map(({ municipality, ages, ...more }): Omit<GroupRecord, 'id'> => {
      const { id: _id, ages: _ages, ...rest } = group('x');
      return {
        ...rest,
        ...more,
        ...(ages && { ages }),
        place: { visibility, ...places, ...(municipality && { municipality }) },
        schedules: [schedule],
        changes,
      };
    });
/** Some groups, of which each hides its place, its time, or both; in half of the cases all hide both. */
const hidingGroups = fc
  .oneof(
    fc.array(fc.oneof(records('area-only'), records('told-after-contact')), { minLength: 3, maxLength: 6 }),
    fc.array(records('told-after-contact'), { minLength: 3, maxLength: 6 }),
  )
  .map(all =>
    all.map((record, at): GroupRecord => ({ ...record, id: `hidden-${at}`, name: { fi: `Ryhmä ${at}` } })),
  );

const languages = vocabularies.interfaceLanguages;
type Reading = (groups: readonly GroupRecord[], language: string) => string[];
const once =
  (url: string): Reading =>
  (_, language) => [`${url}${url.includes('?') ? '&' : '?'}language=${language}`];
const ofEach =
  (path: (group: GroupRecord) => string): Reading =>
  (groups, language) =>
    groups.map(one => `${path(one)}${path(one).includes('?') ? '&' : '?'}language=${language}`);

/** Everything that the server answers to anybody, and how it is read. */
const readings: Record<string, Reading> = {
  'GET /v1/groups': (_, language) => [
    `/v1/groups?limit=200&language=${language}`,
    `/v1/groups?limit=200&sort=name&language=${language}`,
    ...hiddenPlaces.map(word => `/v1/groups?limit=200&q=${word}&language=${language}`),
  ],
  'GET /v1/groups/:id': ofEach(({ id }) => `/v1/groups/${id}`),
  'GET /v1/group-words': () => ['/v1/group-words', '/v1/group-words?area=08'],
  'GET /groups': once('/groups'),
  'GET /groups/:id': ofEach(({ id }) => `/groups/${id}`),
  'GET /groups.jsonld': once('/groups.jsonld'),
  'GET /print/groups/:id': (groups, language) =>
    ['', '?size=a5'].flatMap(size => ofEach(({ id }) => `/print/groups/${id}${size}`)(groups, language)),
  'GET /calendars/:file': (groups, language) =>
    ['', '?day=2026-12-02', '?day=2026-12-03', '?day=2026-12-30'].flatMap(day =>
      ofEach(({ id }) => `${calendarPath(id)}${day}`)(groups, language),
    ),
  'GET /embed/:element': (groups, language) => [
    ...elementNames.map(name => `/embed/${name}?organisation=esimerkki-maakunta&language=${language}`),
    ...ofEach(({ id }) => `/embed/group-finder?group=${id}`)(groups, language),
    ...ofEach(({ id }) => `/embed/join?group=${id}`)(groups, language),
  ],
  'GET /embed': (_, language) =>
    elementNames.map(name => `/embed?element=${name}&organisation=esimerkki-maakunta&language=${language}`),
  'GET /embed/codes.json': once('/embed/codes.json?organisation=esimerkki-maakunta'),
  'GET /oembed': (_, language) =>
    ['/groups', '/board', '/embed/group-finder'].map(
      path => `/oembed?url=${encodeURIComponent(`http://localhost:8080${path}?language=${language}`)}`,
    ),
  'GET /v1/organisations': once('/v1/organisations'),
  'GET /v1/areas': once('/v1/areas'),
  'GET /v1/municipalities': once('/v1/municipalities'),
  'GET /v1/panels': once('/v1/panels'),
  'GET /v1/pathways': once('/v1/pathways'),
  'GET /v1/open-questions': once('/v1/open-questions'),
  'GET /v1/board': once('/v1/board'),
  'GET /v1/board/entries/:id': once('/v1/board/entries/merkinta-2'),
  'GET /v1/board/figures': once('/v1/board/figures'),
  'GET /v1/challenges': once('/v1/challenges'),
  'GET /v1/join-requests/form': (groups, language) => [
    `/v1/join-requests/form?organisation=esimerkki-maakunta&language=${language}`,
    ...ofEach(({ id }) => `/v1/join-requests/form?group=${id}`)(groups, language),
  ],
  'GET /join': (groups, language) => [
    `/join?organisation=esimerkki-maakunta&language=${language}`,
    ...ofEach(({ id }) => `/join?organisation=esimerkki-maakunta&group=${id}`)(groups, language),
  ],
  'GET /v1/feedback/form': once('/v1/feedback/form?ageLevel=adult'),
  'GET /v1/openapi.json': () => ['/v1/openapi.json'],
  'GET /health': () => ['/health'],
  'GET /robots.txt': () => ['/robots.txt'],
  'GET /board': once('/board'),
  'GET /print/board': once('/print/board'),
  'GET /feeds/board.atom': once('/feeds/board.atom'),
  'GET /pictures/board/:name': () => ['/pictures/board/merkinta-2.svg'],
  'GET /feedback': once('/feedback?organisation=esimerkki-maakunta'),
  'GET /print/feedback': once('/print/feedback?organisation=esimerkki-maakunta'),
  'GET /conversation': once('/conversation'),
  'GET /pathways': once('/pathways'),
  'GET /print/my-meeting': once('/print/my-meeting'),
  'GET /subscriptions/:token': () => [`/subscriptions/${'a'.repeat(43)}`],
  'GET /subscriptions/:token/confirm': () => [`/subscriptions/${'a'.repeat(43)}/confirm`],
  'GET /subscriptions/:token/leave': () => [`/subscriptions/${'a'.repeat(43)}/leave`],
};

/** What anybody may send, and why its answer holds nothing of groups. */
const sendings: Record<string, string> = {
  'POST /feedback': 'is the form itself',
  'POST /feedback/words': 'gives back what was sent',
  'POST /join': 'is asked for by its call below',
  'POST /subscriptions/:token/confirm': 'is of a digest',
  'POST /subscriptions/:token/leave': 'is of a digest',
  'POST /v1/conversations/draft-decision': 'is a conversation',
  'POST /v1/conversations/leave': 'is a conversation',
  'POST /v1/conversations/messages': 'is a conversation',
  'POST /v1/conversations/open': 'is read below, of each who asked to join',
  'POST /v1/conversations/reopening': 'is a conversation',
  'POST /v1/conversations/withdrawal': 'is a conversation',
  'POST /v1/feedback': 'is a receipt code',
  'POST /v1/join-requests': 'is read below, of each group',
  'POST /v1/subscriptions': 'says that a mail comes',
};

/** Every route that is not the desk's, nor a file that is the same whatever is stored: style sheets and scripts. */
const publicRoutes = (app: FastifyInstance): string[] =>
  routesOf(app).filter(
    route => !/ \/v1\/staff\/| \/pages\/style-| \/themes\/| \/embed(\.js$|\/(frame|page)[-.])/.test(route),
  );

let database: Awaited<ReturnType<typeof openForTest>>;
before(async () => {
  database = await openForTest();
});
after(() => database?.close());

const opened = async (groups: readonly GroupRecord[]): Promise<FastifyInstance> => {
  const app = await freshApp(database.handle, {
    ...content,
    groups: [...content.groups.slice(0, 1), ...groups],
    pathways: [
      {
        id: 'kaikkiin',
        organisation: 'esimerkki-maakunta',
        way: 'peer-groups',
        text: { fi: 'Tapaat muita.' },
        audiences: ['anyone'],
        careContexts: ['any'],
        targets: groups.map(({ id }) => ({ kind: 'group', group: id })),
        place: 1,
      },
    ],
  });
  const [name = '', email = ''] = people;
  const organisation = 'esimerkki-maakunta';
  const newcomer = { name, email, organisation, roles: ['group-leader' as const] };
  const leader = await putMemberWithoutPassword(database.handle, newcomer, now);
  for (const { id } of groups) await putLeaders(database.handle, { organisation, group: id }, [leader]);
  return app;
};

const said = (body: string): string => body.toLowerCase().replaceAll('\r\n ', '');

/** All that the server tells anybody, by where it was read. */
const everything = async (
  app: FastifyInstance,
  groups: readonly GroupRecord[],
): Promise<{ url: string; status: number; body: string }[]> => {
  const urls = new Set(
    languages.flatMap(language => Object.values(readings).flatMap(reading => reading(groups, language))),
  );
  const read = [];
  for (const url of urls) {
    const { statusCode, body } = await app.inject({ url });
    read.push({ url, status: statusCode, body: said(body) });
  }
  return read;
};

const found = (body: string, words: readonly string[]): string[] =>
  words.filter(word => body.includes(word.toLowerCase()));

let keys = 0;
/** Somebody asks to join each group, and opens what comes of it with their code. */
const askedToJoin = async (
  app: FastifyInstance,
  groups: readonly GroupRecord[],
): Promise<{ url: string; status: number; body: string }[]> => {
  const answers = [];
  for (const { id } of groups) {
    for (const kind of ['join', 'next-intake'] as const) {
      const key = (keys += 1).toString(16).padStart(32, '0');
      const input = {
        kind,
        group: id,
        key,
        organisation: 'esimerkki-maakunta',
        ageLevel: 'youth',
        language: 'fi',
        ...asker,
      };
      const asked = await app.inject({ method: 'POST', url: '/v1/join-requests', payload: input });
      answers.push({ url: `asked /${id}?`, status: asked.statusCode, body: said(asked.body) });
      if (asked.statusCode !== 201) continue;
      const { receiptCode: code } = asked.json<{ receiptCode: string }>();
      const conversation = await app.inject({
        method: 'POST',
        url: '/v1/conversations/open',
        payload: { code },
      });
      assert.equal(conversation.statusCode, 200);
      // Their own words they may read.
      const body = ofAsker.reduce((text, word) => text.replaceAll(word, ''), said(conversation.body));
      answers.push({ url: `opened /${id}?`, status: conversation.statusCode, body });
    }
  }
  return answers;
};

/** What of all that was planted must be nowhere, or nowhere but with the groups that tell it. */
const leaks = (read: Awaited<ReturnType<typeof everything>>, groups: readonly GroupRecord[]): string[] => {
  const timesAreHidden = groups.every(record => !tellsTime(record));
  const ofHidden = groups.filter(record => !tellsTime(record)).map(({ id }) => id);
  return read.flatMap(({ url, body }) => {
    const aboutHidden = ofHidden.some(
      id => url.includes(`/${id}?`) || url.includes(`group=${id}&`) || url.includes(calendarPath(id)),
    );
    const words = [...hiddenPlaces, ...people, ...(timesAreHidden || aboutHidden ? hiddenTimes : [])];
    return found(body, words).map(word => `${url}: ${word}`);
  });
};

describe('What is hidden of a group', () => {
  it('is looked for in every output that the server has', async () => {
    const app = await opened([]);
    const known = [...Object.keys(readings), ...Object.keys(sendings)];
    assert.deepEqual(
      publicRoutes(app).filter(route => !known.includes(route)),
      [],
    );
    await app.close();
  });

  it('is looked for in the answer of every public operation of the contract', () => {
    const paths = Object.values(allOperations)
      .filter(({ access, path }) => access === 'public' && !path.startsWith('/v1/staff/'))
      .map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`);
    const known = [...Object.keys(readings), ...Object.keys(sendings)];
    assert.deepEqual(
      paths.filter(path => !known.includes(path)),
      [],
    );
  });

  it('is in none of them: place, times, reasons, who leads', async () => {
    await fc.assert(
      fc.asyncProperty(hidingGroups, async groups => {
        const app = await opened(groups);
        const answers = await askedToJoin(app, groups);
        assert.deepEqual(leaks([...answers, ...(await everything(app, groups))], groups), []);
        await app.close();
      }),
      { numRuns: 6 },
    );
  });

  it('is nothing that a search finds', async () => {
    await fc.assert(
      fc.asyncProperty(hidingGroups, async groups => {
        const app = await opened(groups);
        for (const word of [...hiddenPlaces, 'zzsyy', 'zznimi']) {
          const { total } = (await app.inject({ url: `/v1/groups?q=${word}` })).json<{ total: number }>();
          assert.equal(total, 0, word);
        }
        await app.close();
      }),
      { numRuns: 4 },
    );
  });

  it('keeps closed groups of minors from every list for search engines', async () => {
    await fc.assert(
      fc.asyncProperty(hidingGroups, async groups => {
        const app = await opened(groups);
        const closed = groups.filter(record => isClosedToOthers(record)).map(({ id }) => id);
        for (const url of ['/groups', '/groups.jsonld', '/robots.txt']) {
          const { body } = await app.inject({ url });
          assert.deepEqual(
            closed.filter(id => body.includes(id)),
            [],
            url,
          );
        }
        for (const id of closed) {
          const { body, headers } = await app.inject({ url: `/groups/${id}` });
          assert.match(`${body} ${headers['x-robots-tag']}`, /noindex/);
          assert.doesNotMatch(body, /ld\+json/);
        }
        await app.close();
      }),
      { numRuns: 4 },
    );
  });

  it('keeps closed groups of minors from every page that search engines may tell of', async () => {
    const withOneClosed = hidingGroups.map(groups =>
      groups.map((record, at): GroupRecord =>
        at === 0 ? { ...record, access: 'granted', audiences: ['child'], standing: 'regular' } : record,
      ),
    );
    await fc.assert(
      fc.asyncProperty(withOneClosed, async groups => {
        const app = await opened(groups);
        const closed = groups.filter(record => isClosedToOthers(record));
        const words = closed.flatMap(({ id, name }) => [id, name['fi'] ?? '']);
        const { body: robots } = await app.inject({ url: '/robots.txt' });
        const disallowed = [...robots.matchAll(/^Disallow: (.+)$/gm)].map(([, path = '']) => path);
        const read = (await everything(app, groups)).filter(
          ({ url, body }) => !disallowed.some(path => url.startsWith(path)) && !body.includes('noindex'),
        );
        assert.ok(
          read.some(({ url }) => url.startsWith('/groups?')),
          'some may be told of',
        );
        assert.deepEqual(
          read.flatMap(({ url, body }) => found(body, words).map(word => `${url}: ${word}`)),
          [],
        );
        await app.close();
      }),
      { numRuns: 4 },
    );
  });

  it('would be found, were it told: the same groups with a public place', async () => {
    const open = (await fc.sample(records('public'), { numRuns: 3, seed: 7 })).map(
      (record, at): GroupRecord => ({
        ...record,
        id: `open-${at}`,
        access: 'sign-up',
        room: 'room',
        standing: 'regular',
      }),
    );
    const app = await opened(open);
    assert.ok(
      (await askedToJoin(app, open)).some(({ url }) => url.startsWith('opened')),
      'somebody joins',
    );
    const read = await everything(app, open);
    for (const url of [
      '/v1/groups/open-0',
      '/groups/open-0',
      '/groups.jsonld',
      '/print/groups/open-0',
      '/groups?',
      '/v1/group-words',
      calendarPath('open-0'),
    ])
      assert.ok(
        read.some(
          one => one.url.startsWith(url) && found(one.body, [...hiddenPlaces, ...hiddenTimes]).length > 0,
        ),
        url,
      );
    for (const { url, status } of read.filter(
      one => !/calendars|subscriptions|pictures|entries|\/join\?/.test(one.url),
    ))
      assert.equal(status, 200, url);
    await app.close();
  });
});
