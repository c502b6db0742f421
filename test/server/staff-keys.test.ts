import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { takeInAreas } from '@kuulluksi/server/areas/take-in';
import { group } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { newKey } from './support/conversations.ts';
import { openDesk, type Desk } from './support/staff.ts';

onEachDatabase((name, open) => {
  describe(`what staff make with a key on ${name}`, () => {
    let desk: Desk;
    let cookie: string;
    /** What the paths below name. */
    const made: Record<string, string> = {};
    const post = async (path: string, body: object) => {
      const answer = await desk.call('POST', path, { cookie, body });
      return {
        status: answer.status,
        body: answer.body as {
          id: string;
          version: number;
          code?: string;
          meeting: { id: string; version: number };
          receiptCode: string;
          items: unknown[];
        },
      };
    };
    const day = '2026-11-20';
    const panel = { name: { fi: 'Raati' }, description: { fi: 'Raati kokoontuu.' }, ageLevel: 'youth' };
    const meeting = { day, topics: [{ fi: 'Soittoajat' }], raised: [], language: 'fi' };

    before(async () => {
      desk = await openDesk({ open });
      await takeInAreas(desk.database);
      ({ cookie } = await desk.signIn(['coordinator']));
      const founded = await post('/v1/staff/panels', { key: newKey(), ...panel });
      const recorded = await post(`/v1/staff/panels/${founded.body.id}/meetings`, {
        key: newKey(),
        ...meeting,
      });
      const group = await post('/v1/staff/feedback-groups', { key: newKey(), name: { fi: 'Ryhmä' } });
      const agenda = `/v1/staff/feedback-groups/${group.body.id}/meetings`;
      const planned = await post(agenda, { key: newKey(), day });
      const given = await desk.giveFeedback({ text: 'Odotin puhelua koko päivän.' });
      Object.assign(made, {
        PANEL: founded.body.id,
        MEETING: recorded.body.meeting.id,
        GROUP: group.body.id,
        AGENDA: planned.body.id,
        MATTER: given.id,
      });
    });
    after(() => desk.close());

    const inPlace = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value).replace(/[A-Z]{5,}/g, word => made[word] ?? word)) as T;

    const raised = { kind: 'idea', said: 'Salivuoro.', publication: 'yes', language: 'fi' };
    const item = { meeting: 'AGENDA', wording: 'Soittoajoista.', language: 'fi' };
    const question = {
      question: { fi: 'Mikä auttaisi?' },
      ageLevels: ['adult'],
      opensOn: '2026-12-01',
      closesOn: '2026-12-20',
    };
    const set = {
      ageLevels: ['youth'],
      title: { fi: 'Kysymyksiä' },
      kind: 'experience',
      usual: false,
      questions: [{ id: 'a', kind: 'text', words: { fi: 'Miten meni?' }, optional: true }],
    };
    const { id: _id, organisation: _organisation, checkedOn: _checkedOn, ...told } = group('a');
    const table: [operation: string, path: string, body: object, other: object][] = [
      ['foundPanel', '/v1/staff/panels', panel, { ageLevel: 'adult' }],
      ['foundPanel, under another name', '/v1/staff/panels', panel, { name: { fi: 'Toinen raati' } }],
      ['raiseMatter', '/v1/staff/panel-meetings/MEETING/raised', raised, { said: 'Toinen salivuoro.' }],
      [
        'foundFeedbackGroup',
        '/v1/staff/feedback-groups',
        { name: { fi: 'A' } },
        { name: { fi: 'A', sv: 'B' } },
      ],
      ['planAgendaMeeting', '/v1/staff/feedback-groups/GROUP/meetings', { day }, { day: '2026-11-21' }],
      ['putOnAgenda', '/v1/staff/matters/MATTER/agenda-items', item, { wording: 'Odottamisesta.' }],
      ['askOpenQuestion', '/v1/staff/open-questions', question, { closesOn: '2026-12-21' }],
      ['makeGroup', '/v1/staff/groups', told, { room: 'full' }],
      ['makeGroup, under another name', '/v1/staff/groups', told, { name: { fi: 'Toinen ryhmä' } }],
      ['makeQuestionSet', '/v1/staff/question-sets', set, { ageLevels: ['child'] }],
    ];
    for (const [operation, path, body, other] of table) {
      it(`is made once, and other content with its key is not taken in silence: ${operation}`, async () => {
        const key = newKey();
        const send = (content: object) => post(inPlace(path), inPlace({ key, ...content }));
        const first = await send(body);
        assert.equal(first.status, 201, JSON.stringify(first.body));
        assert.deepEqual(await send(body), first);
        const late = await send({ ...body, ...other });
        assert.deepEqual([late.status, late.body.code], [409, 'changed-meanwhile']);
        assert.deepEqual(await send(body), first);
      });
    }

    describe('a meeting of a panel whose day is corrected', () => {
      const opensUntil = async (id: string) =>
        (
          await desk.database
            .selectFrom('receipt_codes')
            .select('opens_until')
            .where('meeting', '=', id)
            .executeTakeFirstOrThrow()
        ).opens_until
          .toISOString()
          .slice(0, 10);
      const recorded = async (more: object) => {
        const path = `/v1/staff/panels/${made['PANEL']}/meetings`;
        return (await post(path, { key: newKey(), ...meeting, ...more })).body.meeting;
      };
      const move = ({ id, version }: { id: string; version: number }, to: string) =>
        post(`/v1/staff/panel-meetings/${id}`, { version, day: to, topics: meeting.topics });

      it('has a code that opens as long as one of the right day', async () => {
        const held = await recorded({ day: '2026-01-20' });
        assert.equal(await opensUntil(held.id), '2028-01-20');
        assert.equal((await move(held, '2026-11-20')).status, 200);
        assert.equal(await opensUntil(held.id), '2028-11-19');
      });
      it('has a code that opens as long as what it raised is kept', async () => {
        const held = await recorded({ raised: [{ kind: 'idea', said: 'Salivuoro.', publication: 'no' }] });
        assert.equal((await move(held, '2026-01-20')).status, 200);
        assert.equal(await opensUntil(held.id), '2028-11-19');
      });
    });

    it('is changed only by a version that the database can hold', async () => {
      for (const [path, body] of [
        ['/v1/staff/panels/PANEL', panel],
        ['/v1/staff/panel-meetings/MEETING', { day, topics: meeting.topics }],
        ['/v1/staff/feedback-groups/GROUP', { name: { fi: 'Ryhmä' } }],
        ['/v1/staff/agenda-meetings/AGENDA', { day }],
      ] as const) {
        for (const version of [2 ** 31, 2 ** 31 - 1, -(2 ** 31) - 1]) {
          const { status, body: answer } = await post(inPlace(path), { version, ...body });
          assert.deepEqual([status, answer.code], [400, 'invalid-input'], path);
        }
        const { status } = await post(inPlace(path), { version: 1_000_000_000, ...body });
        assert.equal(status, 409, path);
      }
    });
  });
});
