import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import type { Group } from '@kuulluksi/contract/groups/schemas';
import { calendarPath } from '@kuulluksi/server/calendars/names';
import { momentsOf, sessionsBetween } from '@kuulluksi/server/groups/sessions';
import type { FastifyInstance } from 'fastify';
import ICAL from 'ical.js';
import { content, group, hidden } from './content.ts';
import { freshApp, openForTest } from './support.ts';

const times = { firstDay: '2026-09-01', from: '17:00', to: '19:00', except: [] as string[] };
const usual = group('tavallinen', {
  name: { fi: 'Jälkihuollon ryhmä' },
  schedules: [{ ...times, recurrence: 'FREQ=WEEKLY;BYDAY=TU', except: ['2026-11-24'] }],
  changes: [
    { change: 'cancelled', day: '2026-12-01' },
    { change: 'moved', day: '2026-12-08', to: { day: '2026-12-10', from: '18:00', to: '20:00' } },
  ],
});
const wholeYear: GroupRecord[] = [
  usual,
  group('loppuva', {
    schedules: [{ ...times, recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261222' }],
  }),
  group('kuukausittain', {
    schedules: [{ ...times, recurrence: 'FREQ=MONTHLY;BYDAY=1TU', from: '21:00', to: '00:30' }],
  }),
  group('aukioloajat', {
    schedules: [
      { ...times, recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH', from: '10:00', to: '15:00' },
      { ...times, recurrence: 'FREQ=WEEKLY;BYDAY=FR', firstDay: '2026-09-04', from: '12:00', to: '18:00' },
    ],
  }),
];
/** As many schedules and changes as a group may have, each change of all of them. */
const largest = group('suurin', {
  schedules: Array.from({ length: 14 }, (_, at) => ({
    ...times,
    recurrence: 'FREQ=WEEKLY;BYDAY=TU',
    from: `${String(at + 6).padStart(2, '0')}:00`,
    to: '23:00',
  })),
  changes: Array.from({ length: 200 }, (_, at) => ({
    change: 'cancelled' as const,
    day: new Date(Date.UTC(2026, 8, 1 + 7 * at)).toISOString().slice(0, 10),
  })),
});
const closed = group('suljettu', { access: 'granted', audiences: ['child'], ages: { from: 7, to: 12 } });
const afterContact = group('kysyttava', {
  place: { visibility: 'told-after-contact', municipality: '837', street: hidden.street },
});
const areaOnly = group('alue', {
  place: { visibility: 'area-only', municipality: '837', street: hidden.street, venue: { fi: hidden.venue } },
});
const ended = group('paattynyt', { standing: 'ended' });

let database: Awaited<ReturnType<typeof openForTest>>;
let app: FastifyInstance;
before(async () => {
  database = await openForTest();
  app = await freshApp(database.handle, {
    ...content,
    groups: [...wholeYear, largest, closed, afterContact, areaOnly, ended],
    boardEntries: [],
  });
});
after(async () => {
  await app?.close();
  await database?.close();
});

const read = (id: string, query = '') => app.inject({ url: `${calendarPath(id)}${query}` });
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map(each => new ICAL.Event(each));
const from = new Date('2026-10-01T00:00:00Z');
const until = new Date('2027-10-01T00:00:00Z');

/** Every session of a calendar between two moments, expanded by another library than the server's. */
const expanded = (text: string): string[] => {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
  const events = eventsOf(text);
  const found: string[] = [];
  for (const series of events.filter(event => !event.isRecurrenceException())) {
    for (const other of events)
      if (other.isRecurrenceException() && other.uid === series.uid) series.relateException(other);
    const days = series.iterator();
    for (let day = days.next(); day; day = days.next()) {
      const { item, startDate, endDate } = series.getOccurrenceDetails(day);
      if (day.toJSDate() > new Date('2027-12-31')) break;
      if (item.component.getFirstPropertyValue('status') === 'CANCELLED') continue;
      const [begins, ends] = [startDate.toJSDate(), endDate.toJSDate()];
      if (ends > from && begins < until) found.push(`${begins.toISOString()} ${ends.toISOString()}`);
    }
  }
  return found.sort();
};

describe('the calendar of a group', () => {
  for (const record of wholeYear) {
    it(`holds the sessions of a whole year that the server itself counts: ${record.id}`, async () => {
      const found = expanded((await read(record.id)).body);
      const counted = sessionsBetween(record, from, until)
        .map(momentsOf)
        .map(moments => `${moments.from.toISOString()} ${moments.to.toISOString()}`);
      assert.deepEqual(found, counted.sort());
      assert.ok(found.length > 5, String(found.length));
    });
  }

  it('says that a session is cancelled, and moves another', async () => {
    const events = eventsOf((await read('tavallinen')).body);
    const changed = events.filter(event => event.isRecurrenceException());
    assert.deepEqual(
      changed.map(
        ({ summary, recurrenceId, startDate }) =>
          `${summary}: ${String(recurrenceId)} → ${String(startDate)}`,
      ),
      [
        'Peruttu: Tapaaminen: 2026-12-01T17:00:00 → 2026-12-01T17:00:00',
        'Tapaaminen: 2026-12-08T17:00:00 → 2026-12-10T18:00:00',
      ],
    );
  });

  it('has a time zone of its own and lines as RFC 5545 wants them', async () => {
    const { body } = await read('tavallinen');
    assert.match(body, /^BEGIN:VCALENDAR\r\n/);
    assert.match(body, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Helsinki\r\n/);
    assert.ok(body.endsWith('END:VCALENDAR\r\n'));
    for (const line of body.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(body, /[^\r]\n/);
  });

  it('says nothing of the group in title, file name, name, UID or address', async () => {
    const answer = await read('tavallinen');
    const told = [answer.body, JSON.stringify(answer.headers), calendarPath('tavallinen')].join('\n');
    assert.doesNotMatch(
      told,
      /tavallinen|jälkihuol|ryhmä|nuor|kuulluksi|lastensuojelu|esimerkki-maakunta|puhutaan/i,
    );
    assert.match(String(answer.headers['content-type']), /^text\/calendar/);
  });

  it('speaks the language that is asked for', async () => {
    assert.match((await read('tavallinen', '?language=sv')).body, /SUMMARY:Träff\r\n/);
    assert.match((await read('tavallinen', '?language=sv')).body, /SUMMARY:Inställd: Träff/);
    assert.match((await read('tavallinen', '?language=en')).body, /X-WR-CALNAME:Meeting/);
  });

  it('tells a street only where it is public', async () => {
    assert.match(
      (await read('tavallinen')).body,
      /LOCATION:Esimerkkitie 1\\, Tervakoski|LOCATION:Esimerkkitie 1/,
    );
    const { body, statusCode } = await read('alue');
    assert.equal(statusCode, 200);
    assert.doesNotMatch(body, new RegExp(`LOCATION|${hidden.street}|${hidden.venue}`));
  });

  for (const [what, id] of [
    ['a closed group of minors', 'suljettu'],
    ['a group whose place is told after contact', 'kysyttava'],
    ['a group that has ended', 'paattynyt'],
    ['a group that does not exist', 'ei-ole'],
  ] as const) {
    it(`is not there for ${what}`, async () => {
      const answer = await read(id);
      assert.equal(answer.statusCode, 404);
      assert.equal(answer.json<{ code: string }>().code, 'not-found');
    });
  }

  it('of as many schedules and changes as there may be holds every session', async () => {
    const { body } = await read('suurin');
    assert.equal(body.split('BEGIN:VEVENT').length - 1, 14 * 201);
  });

  it('is the same, letter for letter, until something changes', async () => {
    const first = await read('tavallinen');
    const again = await app.inject({
      url: calendarPath('tavallinen'),
      headers: { 'if-none-match': String(first.headers['etag']) },
    });
    assert.equal(again.statusCode, 304);
  });
});

describe('the calendar of one session', () => {
  it('holds that session alone, without a rule', async () => {
    const [only, ...others] = eventsOf((await read('tavallinen', '?day=2026-12-15')).body);
    assert.equal(others.length, 0);
    assert.equal(String(only?.startDate), '2026-12-15T17:00:00');
    assert.equal(only?.isRecurring(), false);
  });
  it('holds a moved one at its new time', async () => {
    const [only] = eventsOf((await read('tavallinen', '?day=2026-12-10')).body);
    assert.equal(String(only?.startDate), '2026-12-10T18:00:00');
  });
  for (const day of ['2026-12-16', '2026-12-01', '2026-12-08', '2026-13-45', 'eilen', '']) {
    it(`is not there for a day without one: "${day}"`, async () => {
      assert.equal((await read('tavallinen', `?day=${day}`)).statusCode, 404);
    });
  }
});

describe('the public form of a group', () => {
  it('says where its calendar is, and nothing of one where there is none', async () => {
    const readGroup = async (id: string) => (await app.inject({ url: `/v1/groups/${id}` })).json<Group>();
    assert.equal((await readGroup('tavallinen')).calendar, calendarPath('tavallinen'));
    assert.equal((await readGroup('suljettu')).calendar, undefined);
    assert.equal((await readGroup('paattynyt')).calendar, undefined);
  });
});
