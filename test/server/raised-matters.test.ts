import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Matter } from '@kuulluksi/contract/matters/schemas';
import { RaiseGroupMatterInput, type RaisedGroupMatter } from '@kuulluksi/contract/raised-matters/schemas';
import { raisedSources } from '@kuulluksi/contract/vocabularies';
import { mayWith } from '@kuulluksi/server/conversations/rules';
import { demandOwnUnit } from '@kuulluksi/server/raised-matters/rules';
import { onEachDatabase } from './databases.ts';
import { conversationCalls, newKey } from './support/conversations.ts';
import { callsOf } from './support/panels.ts';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';

const words = 'Nuoret haluavat, että uusi ohjaaja tulee käymään ennen muuttoa.';
const raised = (more: object = {}) => ({
  key: newKey(),
  source: 'developer-group',
  raisedBy: { fi: 'Sankarien kehittäjäryhmä' },
  voice: 'youth',
  kind: 'idea',
  said: words,
  publication: 'yes',
  ageLevel: 'youth',
  language: 'fi',
  ...more,
});

describe('what a group raises', () => {
  const { raisedBy: _raisedBy, ...unnamed } = raised();
  const table: [what: string, input: object, fault: string | undefined][] = [
    ...raisedSources.map((source): [string, object, undefined] => [
      `of ${source}`,
      raised({ source }),
      undefined,
    ]),
    ['of the web', raised({ source: 'web-feedback' }), 'source'],
    ['of a panel, which has its own meetings', raised({ source: 'client-panel' }), 'source'],
    ['of a group that nobody names', unnamed, 'raisedBy'],
    ['of a feedback group that nobody names', { ...unnamed, source: 'feedback-group' }, 'raisedBy'],
    ['of an event that nobody names', { ...unnamed, source: 'event' }, 'raisedBy'],
    ['of an evaluation, without another name', { ...unnamed, source: 'peer-evaluation' }, undefined],
    ['of the forum, without another name', { ...unnamed, source: 'youth-forum' }, undefined],
    ['without words', raised({ said: ' ' }), 'said'],
    ['with an identity code', raised({ said: 'Tunnus 131052-308T.' }), 'said'],
    ['to ask first, though nobody can be asked', raised({ publication: 'ask-first' }), 'publication'],
    ['as the experience of one', raised({ kind: 'experience' }), 'kind'],
  ];
  for (const [what, input, fault] of table) {
    it(`${what} is ${fault ? 'refused' : 'taken'}`, () => {
      const read = RaiseGroupMatterInput.safeParse(input);
      assert.deepEqual(
        read.error?.issues.map(({ path }) => path[0]),
        fault === undefined ? undefined : [fault],
      );
    });
  }
});

describe('the unit that a raised matter is about', () => {
  const organisation = { units: [{ id: 'koivula' }] } as unknown as Parameters<typeof demandOwnUnit>[1];
  for (const [unit, known, may] of [
    [undefined, organisation, true],
    ['koivula', organisation, true],
    ['muu', organisation, false],
    ['koivula', undefined, false],
  ] as const) {
    it(`${unit ?? 'none'}, ${known ? 'of a known organisation' : 'of none'}: ${may ? 'taken' : 'refused'}`, () => {
      if (may) demandOwnUnit(unit, known);
      else assert.throws(() => demandOwnUnit(unit, known), { code: 'invalid-input' });
    });
  }
});

describe('what may be done with a code', () => {
  const said = { text: words, lang: 'fi' };
  for (const [status, agreed, may] of [
    ['received', null, ['write', 'withdraw', 'change-leave']],
    ['received', said, []],
    ['done', null, ['reopen', 'write', 'withdraw', 'change-leave']],
    ['done', said, ['reopen']],
    ['not-possible', said, ['reopen']],
    ['withdrawn', null, []],
  ] as const) {
    it(`${agreed ? 'of what a group raised' : 'of what one person said'}, ${status}: ${may.join(', ') || 'reading'}`, () => {
      assert.deepEqual(mayWith({ status, said: agreed }), may);
    });
  }
});

onEachDatabase((name, open) => {
  describe(`a matter that a group raises, on ${name},`, () => {
    let desk: Desk;
    let leader: { cookie: string; id: string };
    let coordinator: { cookie: string; id: string };
    let calls: ReturnType<typeof callsOf>;
    before(async () => {
      desk = await openDesk({ open });
      leader = await desk.signIn(['group-leader']);
      coordinator = await desk.signIn(['coordinator']);
      calls = callsOf(desk, () => leader.cookie);
    });
    after(() => desk.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('matters').execute();
    });

    const path = '/v1/staff/raised-matters';
    const raise = (more: object = {}, as?: string) => calls.post<RaisedGroupMatter>(path, raised(more), as);
    const read = (id: string) => calls.get<Matter>(`/v1/staff/matters/${id}`, undefined, coordinator.cookie);
    const openBy = async (code: string) =>
      (await desk.call('POST', '/v1/conversations/open', { body: { code } })) as unknown as {
        status: number;
        body: { messages: { text?: { text: string } }[]; may: string[] };
      };

    for (const source of raisedSources) {
      it(`waits for an answer like every other, from ${source}`, async () => {
        const { matter } = await raise({ source, themes: ['participation'] });
        const stored = await read(matter);
        assert.deepEqual(
          [stored.source, stored.status, stored.kind, stored.publication, stored.themes, stored.waitingDays],
          [source, 'received', 'idea', 'yes', ['participation'], 0],
        );
        assert.deepEqual([stored.raisedBy, stored.voice], [{ fi: 'Sankarien kehittäjäryhmä' }, 'youth']);
        assert.deepEqual(
          stored.messages.map(({ from, text }) => [from, text?.text]),
          [['person', words]],
        );
      });
    }

    it('is answered, goes on the board with its source, and is read with the code of the group', async () => {
      const { matter, receiptCode } = await raise();
      const staff = conversationCalls(desk, () => coordinator.cookie);
      await staff.answer(matter, {
        status: 'planned',
        what: { fi: 'Uusi ohjaaja käy ennen muuttoa.' },
        when: '2027-02',
      });
      const { version } = await read(matter);
      // In the words that the group agreed on: they are no single person's.
      await calls.post(
        `/v1/staff/matters/${matter}/board-entry`,
        { version, said: { fi: words }, raisedBy: { fi: 'Sankarien kehittäjäryhmä' } },
        coordinator.cookie,
      );
      const { body } = await desk.call('GET', `/v1/board?organisation=${ours}`);
      const [entry] = (body as { items: { source: string; raisedBy?: { text: string } }[] }).items;
      assert.deepEqual(
        [entry?.source, entry?.raisedBy?.text],
        ['developer-group', 'Sankarien kehittäjäryhmä'],
      );
      const opened = await openBy(receiptCode);
      assert.equal(opened.status, 200);
      assert.equal(opened.body.messages.length, 2);
      assert.deepEqual(opened.body.may, ['reopen']);
    });

    it('is taken back or written to by no single holder of its code', async () => {
      const { receiptCode: code } = await raise();
      for (const [act, more] of [
        ['withdrawal', {}],
        ['messages', { key: newKey(), text: 'Lisää.' }],
        ['leave', { leave: 'no' }],
      ] as const) {
        const { status, body } = await desk.call('POST', `/v1/conversations/${act}`, {
          body: { code, ...more },
        });
        assert.deepEqual([status, (body as { code: string }).code], [409, 'status-may-not-follow'], act);
      }
    });

    it('is stored once, however often it is sent, and other words under its key are not', async () => {
      const once = raised();
      const sent = [
        ...(await Promise.all([calls.post(path, once), calls.post(path, once)])),
        await calls.post(path, once),
      ] as RaisedGroupMatter[];
      assert.deepEqual(sent.map(({ outcome }) => outcome).sort(), ['repeated', 'repeated', 'stored']);
      assert.equal(new Set(sent.map(({ receiptCode }) => receiptCode)).size, 1);
      const other = await calls.post<RaisedGroupMatter>(path, { ...once, said: 'Jotain muuta.' });
      assert.equal(other.outcome, 'kept-first');
      assert.equal((await desk.database.selectFrom('matters').select('id').execute()).length, 1);
      const lines = await desk.database
        .selectFrom('log_lines')
        .select('who')
        .where('what', '=', 'raiseGroupMatter')
        .where('record', '=', sent[0]?.matter ?? '')
        .execute();
      assert.deepEqual(lines, [{ who: leader.id }]);
    });

    it('is about a unit of the own organisation alone', async () => {
      const { fields } = await calls.refused(path, raised({ unit: 'muualla' }));
      assert.deepEqual(fields, [{ field: 'unit', code: 'not-one-of' }]);
    });

    it('is raised by who meets groups, and by nobody else', async () => {
      for (const [role, status] of [
        ['coordinator', 201],
        ['peer-worker', 201],
        ['contact-person', 201],
        ['group-leader', 201],
        ['panel-facilitator', 403],
        ['feedback-group-member', 403],
        ['unit', 403],
        ['supervision', 403],
        ['payroll', 403],
        ['data-protection-officer', 403],
        ['administrator', 403],
      ] as const) {
        const { cookie } = await desk.signIn([role]);
        const answer = await desk.call('POST', path, { cookie, body: raised() });
        assert.equal(answer.status, status, role);
      }
    });

    it('is not there for a coordinator of another organisation', async () => {
      const { matter } = await raise();
      const other = await desk.signIn(['coordinator'], theirs);
      const answer = await desk.call('GET', `/v1/staff/matters/${matter}`, { cookie: other.cookie });
      assert.equal(answer.status, 404);
    });

    it('takes a concern from who raised it, though they cannot open it, and from no colleague', async () => {
      const { matter } = await raise();
      const mark = async (cookie: string) =>
        (await desk.call('POST', `/v1/staff/matters/${matter}/concerns`, { cookie, body: {} })).status;
      const colleague = await desk.signIn(['group-leader']);
      assert.equal(await mark(colleague.cookie), 404);
      assert.equal(await mark(leader.cookie), 201);
      const opened = await desk.call('GET', `/v1/staff/matters/${matter}`, { cookie: leader.cookie });
      assert.equal(opened.status, 403);
    });
  });
});
