import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allOperations } from '@kuulluksi/contract/all-operations';
import { storeGroups } from '@kuulluksi/server/groups/store';
import { group } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { panelCalls } from './support/panels.ts';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';

/**
 * What the desk reads. Where somebody's words, or what was done with them, are read, the log says so: of which record,
 * or of none where many are read at once.
 */
const logged = {
  readMatter: 'matter',
  readContact: 'matter',
  readLinks: 'matter',
  readConcerns: 'matter',
  readMatterLog: 'matter',
  listExclusions: 'matter',
  listAgendaItems: 'matter',
  listStaffPanels: undefined,
  readAgenda: undefined,
  readLog: undefined,
  readJoinRequest: 'request',
  readJoinContact: 'request',
} as const;

/** What is read without a line, and why. */
const notLogged = {
  listMatters: 'holds no words, only what helps to choose what to read',
  listJoinRequests: 'holds no words and no name, only what helps to choose what to read',
  listEntries: 'is public',
  listTemplates: "holds the organisation's own words",
  listStaffOpenQuestions: "holds the organisation's own words",
  listStaffGroups: "holds the organisation's own words",
  readStaffGroup: "holds the organisation's own words",
  listQuestionSets: "holds the organisation's own words",
  listStaffPathways: "holds the organisation's own words",
  listTerms: "holds the organisation's own words",
  readMe: 'is of the member themselves',
} as const;

const readings = Object.entries(allOperations).filter(
  ([, { method, path }]) => method === 'GET' && path.startsWith('/v1/staff'),
);

it('Of everything that the desk reads it is decided whether the reading is logged.', () => {
  assert.deepEqual(
    [...Object.keys(logged), ...Object.keys(notLogged)].sort(),
    readings.map(([id]) => id).sort(),
  );
});

onEachDatabase((name, open) => {
  describe(`a reading of the desk on ${name}`, () => {
    let desk: Desk;
    let reader: { cookie: string; id: string };
    let foreigner: { cookie: string };
    let matter = '';
    let request = '';
    before(async () => {
      desk = await openDesk({ open });
      const roles = ['coordinator', 'data-protection-officer'] as const;
      reader = await desk.signIn([...roles]);
      foreigner = await desk.signIn([...roles], theirs);
      await storeGroups(desk.database, [group('ryhma', { organisation: ours })]);
      ({ id: matter } = await desk.giveFeedback({ contact: { way: 'call', value: '050 000 0000' } }));
      await desk.call('POST', '/v1/join-requests', {
        body: {
          key: '0123456789abcdef0123456789abcdef',
          organisation: ours,
          kind: 'wish',
          words: 'Mummojen ryhmä.',
          nickname: 'Mummo',
          contact: { way: 'call', value: '050 000 0000' },
          ageLevel: 'adult',
          language: 'fi',
        },
      });
      ({ id: request } = await desk.database
        .selectFrom('join_requests')
        .select('id')
        .executeTakeFirstOrThrow());
      const calls = panelCalls(desk, () => reader.cookie);
      const panel = await calls.foundPanel();
      await calls.record(panel.id);
    });
    after(() => desk?.close());

    /** The record that a path names. */
    const recordOf = (path: string): string =>
      path.startsWith('/v1/staff/groups')
        ? 'ryhma'
        : path.startsWith('/v1/staff/join-requests')
          ? request
          : matter;

    /** The lines that a call adds, and its status. */
    const reading = async (path: string, cookie: string) => {
      const lines = () =>
        desk.database
          .selectFrom('log_lines')
          .select(['who', 'organisation', 'what', 'record'])
          .orderBy('number')
          .execute();
      const before = (await lines()).length;
      const { status } = await desk.call('GET', path.replace('{id}', recordOf(path)), { cookie });
      return { status, added: (await lines()).slice(before) };
    };

    for (const [id, { path }] of readings) {
      const record = id in logged ? logged[id as keyof typeof logged] : undefined;
      it(`${id}: ${id in logged ? 'one line' : `no line, for it ${notLogged[id as keyof typeof notLogged]}`}`, async () => {
        const { status, added } = await reading(path, reader.cookie);
        assert.equal(status, 200);
        const line = { who: reader.id, organisation: ours, what: id, record: record ? recordOf(path) : null };
        assert.deepEqual(added, id in logged ? [line] : []);
      });
      if (record) {
        it(`${id}: no line where nothing was read`, async () => {
          const { status, added } = await reading(path, foreigner.cookie);
          assert.deepEqual([status, added], [404, []]);
        });
      }
    }
  });
});
