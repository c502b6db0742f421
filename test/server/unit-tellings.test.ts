import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allOrganisations } from '@kuulluksi/examples/organisations/all-organisations';
import { ProblemError } from '@kuulluksi/server/http/problem-error';
import { demandTold, demandUnit, demandWordsForUnit } from '@kuulluksi/server/matters/unit-tellings-rules';
import { onEachDatabase } from './databases.ts';
import { conversationCalls } from './support/conversations.ts';
import { rowsOf, tablesThatHold } from './support/everything.ts';
import { callsOf } from './support/panels.ts';
import { openDesk, ours, type Desk } from './support/staff.ts';

const theirs = 'Yöllä ovi lukitaan ja joudun koputtamaan kauan ennen kuin joku avaa.';
const own = 'Meille kerrottiin, että iltaisin joutuu odottamaan ovella.';

/** The fault of a rule, as its field and code; undefined where it takes what is asked. */
const faultOf = (rule: () => void): string | undefined => {
  try {
    rule();
    return undefined;
  } catch (error) {
    assert.ok(error instanceof ProblemError);
    const [fault] = error.fields ?? [];
    return fault ? `${fault.field} ${fault.code}` : error.code;
  }
};

describe('what a unit is told of a matter', () => {
  const later = 'Eilen ovi oli taas lukossa puoli tuntia.';
  const known = { written: [theirs, later], later: [later], left: ['Aino Esimerkki', '050 123 4567'] };
  for (const [what, words, mayRead, fault] of [
    ['our words', own, false, undefined],
    ['our words, where it may read theirs', own, true, undefined],
    ["the person's words, which it may not read", `Hän sanoi: ${theirs}`, false, 'words own-words'],
    ["a part of the person's words", 'Ovi lukitaan ja joudun koputtamaan kauan.', false, 'words own-words'],
    ["the person's words, which it may read", theirs, true, undefined],
    ['what the person wrote later, where it may read what they sent', later, true, 'words own-words'],
    ['who the person is', 'Aino Esimerkki odotti ovella.', false, 'words own-words'],
    ['who the person is, where it may read their words', 'Aino Esimerkki odotti.', true, 'words own-words'],
    ["the person's number, where it may read their words", 'Soita 0501234567.', true, 'words own-words'],
  ] as const) {
    it(`${what}: ${fault ? 'refused' : 'taken'}`, () => {
      assert.equal(
        faultOf(() => demandWordsForUnit(words, mayRead, known)),
        fault,
      );
    });
  }
  for (const [what, status, unit, fault] of [
    ['a matter about a unit', 'received', 'koivula', undefined],
    ['a matter about no unit', 'received', null, 'unit required'],
    ['a matter that was taken back', 'withdrawn', 'koivula', 'status-may-not-follow'],
  ] as const) {
    it(`of ${what}: ${fault ?? 'taken'}`, () => {
      assert.equal(
        faultOf(() => demandUnit({ status, unit })),
        fault,
      );
    });
  }
  for (const [what, day, fault] of [
    ['today', '2026-11-22', undefined],
    ['on the day when it came', '2026-11-20', undefined],
    ['tomorrow', '2026-11-23', 'toldOn in-the-future'],
    ['before it came', '2026-11-19', 'toldOn in-the-past'],
  ] as const) {
    it(`${what}: ${fault ?? 'taken'}`, () => {
      assert.equal(
        faultOf(() => demandTold(day, '2026-11-20', '2026-11-22')),
        fault,
      );
    });
  }
});

onEachDatabase((name, open) => {
  describe(`telling a unit on ${name}`, () => {
    let desk: Desk;
    let coordinator: { cookie: string; id: string };
    let calls: ReturnType<typeof callsOf>;
    let person: ReturnType<typeof conversationCalls>;
    const unit = allOrganisations.find(one => one.id === ours)?.units[0]?.id ?? '';
    const told = (more: object = {}) => ({
      version: 1,
      words: own,
      language: 'fi',
      toldOn: '2026-11-22',
      ...more,
    });
    const pathOf = (id: string) => `/v1/staff/matters/${id}/unit-tellings`;

    before(async () => {
      desk = await openDesk({ open });
      coordinator = await desk.signIn(['coordinator']);
      calls = callsOf(desk, () => coordinator.cookie);
      person = conversationCalls(desk, () => coordinator.cookie);
    });
    after(() => desk?.close());

    it('is written down with the words, the day and who did it, and logged', async () => {
      const { id } = await desk.giveFeedback({ text: theirs, unit });
      await calls.post(pathOf(id), told());
      const { unitTellings, version } = await person.read(id);
      assert.deepEqual(unitTellings, [
        {
          words: { text: own, lang: 'fi' },
          toldOn: '2026-11-22',
          by: { id: coordinator.id, name: 'Jäsen' },
        },
      ]);
      assert.equal(version, 2);
      const lines = await desk.database
        .selectFrom('log_lines')
        .select(['who', 'record'])
        .where('what', '=', 'tellUnit')
        .execute();
      assert.deepEqual(lines, [{ who: coordinator.id, record: id }]);
    });

    it('is written down once, however often it is sent', async () => {
      const { id } = await desk.giveFeedback({ text: theirs, unit });
      await calls.post(pathOf(id), told());
      const again = await calls.refused(pathOf(id), told());
      assert.deepEqual([again.status, again.code], [409, 'changed-meanwhile']);
      assert.equal((await person.read(id)).unitTellings.length, 1);
    });

    it("keeps the person's choice: their words only where they let the unit read them", async () => {
      for (const [unitMayRead, status] of [
        [false, 400],
        [true, 201],
      ] as const) {
        const { id } = await desk.giveFeedback({ text: theirs, unit, unitMayRead });
        const answer = await desk.call('POST', pathOf(id), {
          cookie: coordinator.cookie,
          body: told({ words: theirs }),
        });
        assert.equal(answer.status, status, JSON.stringify(answer.body));
        assert.equal((await person.read(id)).unitTellings.length, unitMayRead ? 1 : 0);
      }
    });

    it('does not take leave for what was sent as leave for what is written later', async () => {
      const { id, receiptCode } = await desk.giveFeedback({ text: theirs, unit, unitMayRead: true });
      const later = 'Eilen ovi oli taas lukossa puoli tuntia.';
      assert.equal((await person.write(receiptCode, { text: later })).body.outcome, 'stored');
      const { version } = await person.read(id);
      const refused = await calls.refused(pathOf(id), told({ words: later, version }));
      assert.deepEqual(refused.fields, [{ field: 'words', code: 'own-words' }]);
    });

    it('takes no matter that is about no unit', async () => {
      const { id } = await desk.giveFeedback({ text: theirs });
      const { fields } = await calls.refused(pathOf(id), told());
      assert.deepEqual(fields, [{ field: 'unit', code: 'required' }]);
    });

    it('is for who may answer', async () => {
      const { id } = await desk.giveFeedback({ text: theirs, unit });
      for (const role of ['peer-worker', 'group-leader', 'unit', 'supervision'] as const) {
        const { cookie } = await desk.signIn([role]);
        assert.equal((await calls.refused(pathOf(id), told(), cookie)).status, 403, role);
      }
    });

    it('leaves no word of it when the person takes back what they said', async () => {
      const { id, receiptCode } = await desk.giveFeedback({ text: theirs, unit });
      await calls.post(pathOf(id), told({ words: 'TAKAISIN-kerrottu toisin.' }));
      assert.deepEqual(await tablesThatHold(desk.database, ['TAKAISIN-kerrottu']), ['unit_tellings']);
      await person.withdraw(receiptCode);
      assert.deepEqual(await tablesThatHold(desk.database, ['TAKAISIN-kerrottu']), []);
      assert.ok(
        (await rowsOf(desk.database)).some(({ table, row }) => table === 'matters' && row.includes(id)),
      );
    });
  });
});
