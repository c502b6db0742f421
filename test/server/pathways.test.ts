import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { PathwayRecord } from '@kuulluksi/contract/pathways/records';
import { PathwayInput, type StaffPathway } from '@kuulluksi/contract/pathways/staff-schemas';
import type { PathwaysAnswer } from '@kuulluksi/contract/pathways/schemas';
import type { StaffGlossaryAnswer, StaffTerm } from '@kuulluksi/contract/glossary/schemas';
import { brokenLinks } from '@kuulluksi/server/content-links';
import { baseTerms } from '@kuulluksi/server/glossary/base-terms';
import { storeGroups } from '@kuulluksi/server/groups/store';
import { storeOpenQuestions } from '@kuulluksi/server/open-questions/store';
import { storePanels } from '@kuulluksi/server/panels/store';
import type { FastifyInstance } from 'fastify';
import { content, group, hidden } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { freshApp, openForTest } from './support.ts';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';

const organisation = 'esimerkki-maakunta';
const way = (id: string, more: Partial<PathwayRecord> = {}): PathwayRecord => ({
  id,
  organisation,
  way: 'peer-groups',
  text: { fi: 'Vertaisryhmässä tapaat muita.', sv: 'I gruppen träffar du andra.' },
  audiences: ['youth'],
  careContexts: ['any'],
  targets: [],
  place: 0,
  ...more,
});

describe('the ways to take part', () => {
  let app: FastifyInstance;
  let database: Awaited<ReturnType<typeof openForTest>>;
  const given = {
    ...content,
    groups: [
      group('avoin'),
      group('piilossa', {
        place: {
          visibility: 'told-after-contact',
          municipality: '837',
          street: hidden.street,
          venue: { fi: hidden.venue },
        },
        schedules: [
          { recurrence: 'FREQ=WEEKLY', firstDay: '2026-09-02', from: hidden.time, to: '18:55', except: [] },
        ],
      }),
      group('paattynyt', { standing: 'ended' }),
    ],
    pathways: [
      way('toinen', { place: 2 }),
      way('eka', {
        place: 1,
        targets: [
          { kind: 'group', group: 'avoin' },
          { kind: 'group', group: 'piilossa' },
          { kind: 'group', group: 'paattynyt' },
          { kind: 'feedback' },
          { kind: 'come-along', as: 'expert' },
          { kind: 'link', url: 'https://maakunta.example/oikeudet', words: { fi: 'Oikeutesi' } },
        ],
      }),
    ],
    glossary: [
      {
        id: 'sijaishuolto',
        organisation,
        term: { fi: 'sijaishuolto' },
        explanation: { fi: 'Meidän omat sanamme.' },
        forms: { fi: ['sijaishuolto', 'sijaishuollo'] },
      },
    ],
  };
  const read = async (query = '') => {
    const answer = await app.inject(`/v1/pathways?organisation=${organisation}&language=fi${query}`);
    return { text: answer.body, ways: answer.json<PathwaysAnswer>() };
  };
  before(async () => {
    database = await openForTest();
    app = await freshApp(database.handle, given);
  });
  after(async () => {
    await app.close();
    await database.close();
  });

  it('come in their place, with what each leads to', async () => {
    const { ways } = await read();
    assert.deepEqual(
      ways.items.map(({ id }) => id),
      ['eka', 'toinen'],
    );
    assert.deepEqual(
      ways.items[0]?.targets.map(({ kind, group: of }) => of?.id ?? kind),
      ['avoin', 'piilossa', 'feedback', 'come-along', 'link'],
      'a group that has ended is left out, and the way stays',
    );
  });

  it('tell nothing of a group that is not public', async () => {
    const { text, ways } = await read();
    for (const word of Object.values(hidden)) assert.ok(!text.includes(word), word);
    assert.equal(ways.items[0]?.targets[1]?.group?.next, undefined);
  });

  it('say from which age on somebody can be an expert by experience', async () => {
    assert.equal((await read()).ways.organisations[0]?.expertFrom, 12);
  });

  it("come with terms in plain words, the organisation's own in place of the base set's", async () => {
    const { glossary } = (await read()).ways;
    assert.equal(glossary.length, baseTerms.length);
    assert.equal(glossary.find(({ id }) => id === 'sijaishuolto')?.explanation.text, 'Meidän omat sanamme.');
  });

  it("are explained in no other organisation's words: those of several with the base set alone", async () => {
    const explained = async (query: string) =>
      (await app.inject(`/v1/pathways?language=fi${query}`))
        .json<PathwaysAnswer>()
        .glossary.map(({ id, explanation }) => [id, explanation.text]);
    const base = baseTerms.map(({ id, explanation }) => [id, explanation['fi']]);
    for (const query of [
      '',
      '&organisation=esimerkki-yhdistys',
      `&organisation=${organisation}&organisation=esimerkki-yhdistys`,
    ])
      assert.deepEqual(await explained(query), base, query);
  });

  it('of an organisation that does not exist are refused with a code', async () => {
    const answer = await app.inject('/v1/pathways?organisation=ei-ole');
    assert.deepEqual(
      [answer.statusCode, answer.json<{ code: string }>().code],
      [404, 'unknown-organisation'],
    );
  });

  it('stand on a page for who has no JavaScript, and for search engines', async () => {
    const page = await app.inject(`/pathways?organisation=${organisation}&language=fi`);
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /<kuulluksi-pathways/);
    assert.match(page.body, /Vertaisryhmässä tapaat muita\./);
    assert.match(page.body, /href="\/groups\/avoin\?language=fi"/);
    assert.match(page.body, /href="https:\/\/maakunta\.example\/oikeudet"/);
    assert.doesNotMatch(page.body, /noindex/);
    for (const word of Object.values(hidden)) assert.ok(!page.body.includes(word), word);
    assert.equal((await app.inject('/pathways?organisation=ei-ole')).statusCode, 404);
  });

  it('lead to a sheet that asks in words of the level, with places to write and nothing to send', async () => {
    for (const [level, asked] of [
      ['child', 'Mitä toivon?'],
      ['youth', 'Minkä pitäisi muuttua?'],
      ['adult', 'Mitä perheellemme kuuluu nyt?'],
      ['nobody', 'Mitä perheellemme kuuluu nyt?'],
    ] as const) {
      const { body } = await app.inject(`/print/my-meeting?language=fi&age-level=${level}`);
      assert.ok(body.includes(asked), level);
      assert.equal(body.match(/<textarea/g)?.length, 6);
      assert.doesNotMatch(body, /<form|<script|<button/);
    }
  });
});

describe('content with ways to take part', () => {
  const broken = (targets: PathwayRecord['targets']) =>
    brokenLinks({ ...content, groups: [group('avoin')], pathways: [way('eka', { targets })] });
  it('names each target that is not there', () => {
    assert.deepEqual(broken([{ kind: 'group', group: 'avoin' }]), []);
    assert.deepEqual(broken([{ kind: 'group', group: 'ei-ole' }]), [
      'pathways.0.targets.0.group: there is no group "ei-ole"',
    ]);
    assert.deepEqual(broken([{ kind: 'panel', panel: 'ei-ole' }]), [
      'pathways.0.targets.0.panel: there is no panel "ei-ole"',
    ]);
    assert.deepEqual(broken([{ kind: 'open-question', openQuestion: 'ei-ole' }]), [
      'pathways.0.targets.0.openQuestion: there is no open question "ei-ole"',
    ]);
  });
});

describe('a link of a way', () => {
  const input = (url: string) =>
    PathwayInput.safeParse({
      key: 'a'.repeat(32),
      ...{ way: 'influencing', text: { fi: 'x' }, audiences: ['parent'], careContexts: ['any'], place: 0 },
      targets: [{ kind: 'link', url, words: { fi: 'Sivu' } }],
    }).success;
  for (const [url, good] of [
    ['https://maakunta.example/sivu', true],
    ['http://maakunta.example/sivu', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//maakunta.example', false],
  ] as const) {
    it(`to ${url} is ${good ? 'taken' : 'refused'}`, () => assert.equal(input(url), good));
  }
});

onEachDatabase((name, open) => {
  describe(`ways and terms at the desk on ${name}`, () => {
    let desk: Desk;
    let cookie: string;
    let foreigner: string;
    before(async () => {
      desk = await openDesk({ open });
      ({ cookie } = await desk.signIn(['peer-worker']));
      ({ cookie: foreigner } = await desk.signIn(['coordinator'], theirs));
    });
    after(() => desk?.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('pathways').execute();
      await desk.database.deleteFrom('glossary_terms').execute();
    });

    const {
      id: _id,
      organisation: _organisation,
      ...fields
    } = way('x', {
      name: { fi: 'Olohuone' },
      targets: [{ kind: 'contact' }],
    });
    const key = 'a1'.repeat(16);
    const call = async <T>(method: 'GET' | 'POST', path: string, body?: object, as = cookie) => {
      const answer = await desk.call(method, `/v1/staff/${path}`, { cookie: as, ...(body && { body }) });
      return { status: answer.status, body: answer.body as T & { code?: string } };
    };
    const told = async () => {
      // The public read looks for changes at most once a second.
      desk.time.now = new Date(desk.time.now.getTime() + 2_000);
      const answer = await desk.call('GET', `/v1/pathways?organisation=${ours}&language=fi`);
      return answer.body as PathwaysAnswer;
    };
    const acts = async () =>
      (await desk.database.selectFrom('log_lines').select('what').orderBy('number').execute()).map(
        ({ what }) => what,
      );

    it('are made, changed and deleted, each in the log and in public at once', async () => {
      const before = (await acts()).length;
      const made = await call<StaffPathway>('POST', 'pathways', { key, ...fields });
      assert.deepEqual([made.status, made.body.version], [201, 1]);
      assert.match(made.body.id, /^olohuone-/);
      assert.equal((await told()).items[0]?.name?.text, 'Olohuone');
      const changed = await call<StaffPathway>('POST', `pathways/${made.body.id}`, {
        version: 1,
        ...fields,
        name: { fi: 'Sali' },
      });
      assert.deepEqual([changed.status, changed.body.version], [200, 2]);
      assert.equal((await told()).items[0]?.name?.text, 'Sali');
      assert.equal((await call('POST', `pathways/${made.body.id}/deletion`, { version: 2 })).status, 200);
      assert.deepEqual((await told()).items, []);
      assert.deepEqual((await acts()).slice(before), ['makePathway', 'changePathway', 'deletePathway']);
    });

    it('lead to groups, and to open questions and panels of their own organisation, that are there', async () => {
      for (const of of [ours, theirs]) {
        const open = { opensOn: '2026-11-01', closesOn: '2026-12-31', ageLevels: ['adult' as const] };
        await storePanels(desk.database, [
          {
            id: `raati-${of}`,
            organisation: of,
            name: { fi: 'Raati' },
            description: { fi: 'Raati kokoontuu.' },
            ageLevel: 'adult',
          },
        ]);
        await storeOpenQuestions(desk.database, [
          { id: `kysymys-${of}`, organisation: of, question: { fi: 'Mitä toivot?' }, ...open },
        ]);
        await storeGroups(desk.database, [group(`ryhma-${of}`, { organisation: of })]);
      }
      const good: PathwayRecord['targets'] = [
        { kind: 'feedback' },
        { kind: 'group', group: `ryhma-${ours}` },
        { kind: 'group', group: `ryhma-${theirs}` },
        { kind: 'panel', panel: `raati-${ours}` },
        { kind: 'open-question', openQuestion: `kysymys-${ours}` },
      ];
      const bad: PathwayRecord['targets'] = [
        { kind: 'contact' },
        { kind: 'group', group: 'ei-ole' },
        { kind: 'panel', panel: 'ei-ole' },
        { kind: 'panel', panel: `raati-${theirs}` },
        { kind: 'open-question', openQuestion: 'ei-ole' },
        { kind: 'open-question', openQuestion: `kysymys-${theirs}` },
      ];
      const faults = [
        'targets.1.group',
        'targets.2.panel',
        'targets.3.panel',
        'targets.4.openQuestion',
        'targets.5.openQuestion',
      ].map(field => ({ field, code: 'not-one-of' }));
      type Refused = { fields: unknown };
      const refused = await call<Refused>('POST', 'pathways', { key, ...fields, targets: bad });
      assert.deepEqual([refused.status, refused.body.fields], [400, faults]);
      const made = await call<StaffPathway>('POST', 'pathways', { key, ...fields, targets: good });
      assert.equal(made.status, 201);
      const path = `pathways/${made.body.id}`;
      const changed = await call<Refused>('POST', path, { version: 1, ...fields, targets: bad });
      assert.deepEqual([changed.status, changed.body.fields], [400, faults]);
      assert.equal((await call('POST', path, { version: 1, ...fields, targets: good })).status, 200);
    });

    it('are made once with one key, and other words under it are refused', async () => {
      const first = await call<StaffPathway>('POST', 'pathways', { key, ...fields });
      const again = await call<StaffPathway>('POST', 'pathways', { key, ...fields });
      assert.equal(again.body.id, first.body.id);
      const other = await call('POST', 'pathways', { key, ...fields, name: { fi: 'Toinen' } });
      assert.deepEqual([other.status, other.body.code], [409, 'changed-meanwhile']);
      assert.equal((await call<{ items: unknown[] }>('GET', 'pathways')).body.items.length, 1);
    });

    it('are not overwritten by who saw an older version', async () => {
      const { body } = await call<StaffPathway>('POST', 'pathways', { key, ...fields });
      await call('POST', `pathways/${body.id}`, { version: 1, ...fields });
      const late = await call('POST', `pathways/${body.id}`, { version: 1, ...fields });
      assert.deepEqual([late.status, late.body.code], [409, 'changed-meanwhile']);
      const deletion = await call('POST', `pathways/${body.id}/deletion`, { version: 1 });
      assert.equal(deletion.status, 409);
    });

    it('are seen and changed by nobody of another organisation, nor without the right', async () => {
      const { body } = await call<StaffPathway>('POST', 'pathways', { key, ...fields });
      assert.deepEqual(
        (await call<{ items: unknown[] }>('GET', 'pathways', undefined, foreigner)).body.items,
        [],
      );
      assert.equal(
        (await call('POST', `pathways/${body.id}`, { version: 1, ...fields }, foreigner)).status,
        404,
      );
      const { cookie: leader } = await desk.signIn(['group-leader']);
      assert.equal((await call('GET', 'pathways', undefined, leader)).status, 403);
      assert.equal((await call('GET', 'glossary', undefined, leader)).status, 403);
    });

    it('explain a term of the base set in other words, and the base set again when these are deleted', async () => {
      const term = {
        term: { fi: 'avohuolto' },
        explanation: { fi: 'Apua kotiin.' },
        forms: { fi: ['avohuolto', 'avohuollo'] },
      };
      const explained = async () =>
        (await told()).glossary.find(({ id }) => id === 'avohuolto')?.explanation.text;
      const usual = await explained();
      const made = await call<StaffTerm>('POST', 'glossary', { key, insteadOf: 'avohuolto', ...term });
      assert.deepEqual([made.status, made.body.id], [201, 'avohuolto']);
      assert.equal(await explained(), 'Apua kotiin.');
      const { items, base } = (await call<StaffGlossaryAnswer>('GET', 'glossary')).body;
      assert.deepEqual([items.length, base.length], [1, baseTerms.length]);
      await call('POST', 'glossary/avohuolto', { version: 1, ...term, explanation: { fi: 'Toisin.' } });
      assert.equal(await explained(), 'Toisin.');
      await call('POST', 'glossary/avohuolto/deletion', { version: 2 });
      assert.equal(await explained(), usual);
    });

    it('explain in place of nothing that is not in the base set', async () => {
      const { status, body } = await call<{ fields: unknown }>('POST', 'glossary', {
        key,
        insteadOf: 'ei-ole',
        term: { fi: 'sana' },
        explanation: { fi: 'Se on sana.' },
      });
      assert.equal(status, 400);
      assert.deepEqual(body.fields, [{ field: 'insteadOf', code: 'not-one-of' }]);
    });
  });
});
