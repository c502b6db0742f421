import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import { calendarPath } from '@kuulluksi/server/calendars/names';
import type { FastifyInstance } from 'fastify';
import { content, group, hidden } from './content.ts';
import { freshApp, openForTest } from './support.ts';

const nasty = '</script><script>alert(1)</script><img src=x onerror="alert(2)"> & "\'` {{7*7}}';
const hiddenPlace = { municipality: '837', street: hidden.street, venue: { fi: hidden.venue } };
const hiddenTimes = {
  schedules: [
    {
      recurrence: 'FREQ=WEEKLY;BYDAY=WE',
      firstDay: '2026-09-02',
      from: hidden.time,
      to: '18:55',
      except: [],
    },
  ],
};
const closed = group('suljettu', {
  name: { fi: 'Sijoitettujen lasten ryhmä' },
  access: 'granted',
  audiences: ['child'],
  ages: { from: 7, to: 12 },
  place: { visibility: 'told-after-contact', ...hiddenPlace },
  ...hiddenTimes,
});
const groups: GroupRecord[] = [
  group('avoin', {
    languages: ['fi', 'fi-simple', 'sv'],
    changes: [{ change: 'cancelled', day: '2026-12-01', why: { fi: 'Ohjaaja on sairas.' } }],
  }),
  group('nuorille', {
    ages: { from: 16, to: 20 },
    place: { visibility: 'told-after-contact', ...hiddenPlace },
    ...hiddenTimes,
  }),
  group('alueella', { place: { visibility: 'area-only', ...hiddenPlace } }),
  group('ilkea', { name: { fi: nasty }, summary: { fi: nasty }, description: { fi: nasty } }),
  group('paattynyt', { name: { fi: 'Päättynyt kerho' }, standing: 'ended' }),
  closed,
];

let database: Awaited<ReturnType<typeof openForTest>>;
let app: FastifyInstance;
before(async () => {
  database = await openForTest();
  app = await freshApp(database.handle, { ...content, groups, boardEntries: [] });
});
after(async () => {
  await app?.close();
  await database?.close();
});
const read = async (url: string) => {
  const { body, statusCode, headers } = await app.inject({ url });
  return { body, statusCode, headers };
};

describe('the list of groups on the server', () => {
  it('stands without JavaScript, with a way to each group, and may be found by search engines', async () => {
    const { body, statusCode } = await read('/groups');
    assert.equal(statusCode, 200);
    for (const id of ['avoin', 'nuorille', 'alueella'])
      assert.match(body, new RegExp(`href="/groups/${id}\\?`));
    assert.doesNotMatch(body, /noindex/);
  });
  it('leaves out closed groups of minors, and what does not meet', async () => {
    const { body } = await read('/groups');
    assert.doesNotMatch(body, /suljettu|Sijoitettujen lasten|Päättynyt kerho/);
  });
  it('comes in pages of a hundred, each with a way to the next, whatever number is asked for', async () => {
    const many = Array.from({ length: 230 }, (_, at) =>
      group(`ryhma-${1000 + at}`, { name: { fi: `Ryhmä ${1000 + at}` } }),
    );
    const own = await openForTest();
    const other = await freshApp(own.handle, { ...content, groups: many });
    const page = async (query: string) => {
      const { body } = await other.inject({ url: `/groups?language=fi${query}` });
      return {
        groups: [...body.matchAll(/href="\/groups\/(ryhma-\d+)/g)].map(([, id]) => id),
        ways: [...body.matchAll(/rel="(prev|next)" href="([^"]+)"/g)].map(
          ([, rel, href]) => `${rel} ${href}`,
        ),
      };
    };
    const first = await page('');
    assert.deepEqual([first.groups.length, first.groups[0]], [100, 'ryhma-1000']);
    assert.deepEqual(first.ways, ['next /groups?language=fi&amp;page=2']);
    const last = await page('&page=3');
    assert.deepEqual([last.groups.length, last.groups.at(-1)], [30, 'ryhma-1229']);
    assert.deepEqual(last.ways, ['prev /groups?language=fi&amp;page=2']);
    for (const wrong of ['&page=99', '&page=0', '&page=x', '&page=1&page=2']) {
      assert.ok((await page(wrong)).groups.length > 0, wrong);
    }
    await other.close();
    await own.close();
  });
  it('is of one organisation where that is asked for, and says when there is none', async () => {
    assert.doesNotMatch((await read('/groups?organisation=esimerkki-yhdistys')).body, /groups\/avoin/);
    const unknown = await read('/groups?organisation=ei-ole');
    assert.equal(unknown.statusCode, 404);
    assert.match(unknown.body, /ei ole täällä enää/);
  });
});

describe('search engines', () => {
  it('ask no call, for what the element shows holds closed groups too', async () => {
    const { body } = await read('/robots.txt');
    assert.match(body, /^User-agent: \*\nDisallow: \/v1\/\n/);
    for (const path of ['/v1/groups', '/v1/groups/suljettu', calendarPath('avoin'), '/groups.jsonld']) {
      assert.equal((await read(path)).headers['x-robots-tag'], 'noindex', path);
    }
    assert.equal((await read('/groups')).headers['x-robots-tag'], undefined);
  });
});

describe('the page of a group', () => {
  it('tells what a newcomer asks, in each language', async () => {
    const words = { fi: 'Maksaako', sv: 'Kostar', en: 'cost', 'fi-simple': 'Maksaako' };
    for (const language of interfaceLanguages) {
      const { body } = await read(`/groups/avoin?language=${language}`);
      assert.match(body, new RegExp(words[language]), language);
      assert.match(body, /Ei maksa mitään/);
      assert.match(body, /href="tel:0500000000"/);
      assert.match(body, new RegExp(`href="${calendarPath('avoin')}\\?language=${language}"`));
    }
  });
  it('says that a session is cancelled, and why', async () => {
    for (const path of ['/groups/avoin', '/groups', '/print/groups/avoin']) {
      assert.match(
        (await read(path)).body,
        /Tapaaminen tiistaina 1\.12\.2026 on peruttu\. Ohjaaja on sairas\./,
        path,
      );
    }
  });
  it('of a closed group of minors is kept from search engines, and has neither calendar nor JSON-LD', async () => {
    const { body, statusCode } = await read('/groups/suljettu');
    assert.equal(statusCode, 200);
    assert.match(body, /noindex/);
    assert.doesNotMatch(body, /calendars|ld\+json/);
  });
  it('that is gone says so', async () => {
    for (const path of ['/groups/ei-ole', '/print/groups/ei-ole', '/groups/%3Cscript%3E']) {
      const { statusCode, body } = await read(path);
      assert.equal(statusCode, 404, path);
      assert.match(body, /Katso muut ryhmät/, path);
    }
  });
});

describe('JSON-LD of groups', () => {
  it('is of those that search engines may know, with schedule, place and ages', async () => {
    const { body, headers } = await read('/groups.jsonld');
    assert.match(String(headers['content-type']), /^application\/ld\+json/);
    const events = JSON.parse(body) as Record<string, unknown>[];
    const addresses = events.map(event => new URL(String(event['url'])).pathname).sort();
    assert.deepEqual(addresses, ['/groups/alueella', '/groups/avoin', '/groups/ilkea', '/groups/nuorille']);
    const open = events.find(event => String(event['url']).includes('avoin'));
    assert.equal(open?.['typicalAgeRange'], '18-25');
    assert.deepEqual(open?.['eventSchedule'], [
      {
        '@type': 'Schedule',
        repeatFrequency: 'P1W',
        byDay: ['https://schema.org/Tuesday'],
        startDate: '2026-09-01',
        startTime: '17:00',
        endTime: '19:00',
        scheduleTimezone: 'Europe/Helsinki',
        exceptDate: ['2026-11-24'],
      },
    ]);
    assert.equal(
      (open?.['location'] as { address: { streetAddress: string } }).address.streetAddress,
      'Esimerkkitie 1',
    );
  });
  it('of a page says the same, and nothing in it ends the script', async () => {
    const { body } = await read('/groups/ilkea');
    const script = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(body)?.[1] ?? '';
    assert.equal((JSON.parse(script) as { name: string }).name, nasty);
    assert.doesNotMatch(body, /<script>alert|<img src=x/);
  });
  it('of an organisation that is unknown has a code', async () => {
    const answer = await app.inject({ url: '/groups.jsonld?organisation=ei-ole' });
    assert.equal(answer.json<{ code: string }>().code, 'unknown-organisation');
  });
});

describe('the leaflet of a group', () => {
  it('prints in A4 and A5, in each language, with a QR code of the group’s page', async () => {
    for (const language of interfaceLanguages) {
      const { body } = await read(`/print/groups/avoin?language=${language}`);
      assert.match(body, /<svg[^>]*viewBox/);
      assert.match(body, new RegExp(`http://localhost:8080/groups/avoin\\?language=${language}`));
      assert.doesNotMatch(body, /class="leaflet a5"/);
    }
    assert.match((await read('/print/groups/avoin?size=a5')).body, /class="leaflet a5"/);
  });
});

describe('a hidden address or time', () => {
  it('stands in no page, leaflet, calendar or JSON-LD, in no language', async () => {
    const secrets = new RegExp(Object.values(hidden).join('|').replace(':', '.'), 'i');
    for (const language of interfaceLanguages) {
      const paths = [
        `/groups?language=${language}`,
        `/groups.jsonld?language=${language}`,
        ...groups.flatMap(({ id }) => [
          `/groups/${id}?language=${language}`,
          `/print/groups/${id}?language=${language}`,
          `${calendarPath(id)}?language=${language}`,
          `${calendarPath(id)}?language=${language}&day=2026-12-02`,
          `/v1/groups/${id}?language=${language}`,
        ]),
      ];
      for (const path of paths) assert.doesNotMatch((await read(path)).body, secrets, path);
    }
  });
});
