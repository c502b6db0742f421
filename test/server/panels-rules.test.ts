import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stateOfOpenQuestion } from '@kuulluksi/contract/open-questions/public-form';
import { toldAttendance } from '@kuulluksi/contract/panels/public-form';
import { demandOwnDecision, demandReworded, stateOf } from '@kuulluksi/server/feedback-groups/rules';
import { ProblemError } from '@kuulluksi/server/http/problem-error';
import { leavesNobody, somebodyIsLeft } from '@kuulluksi/server/matters/exclusions-rules';
import { names, quotes } from '@kuulluksi/server/matters/own-words';
import { demandHeld, momentOf } from '@kuulluksi/server/panels/rules';

const faultOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof ProblemError);
    return error.fields?.[0]?.code ?? error.code;
  }
  return 'taken';
};

describe('a meeting of a panel', () => {
  for (const [day, fault] of [
    ['2026-11-24', 'taken'],
    ['2026-11-25', 'in-the-future'],
    ['2025-11-23', 'taken'],
    ['2025-11-22', 'in-the-past'],
  ] as const) {
    it(`on ${day}: ${fault}`, () =>
      assert.equal(
        faultOf(() => demandHeld(day, '2026-11-24')),
        fault,
      ));
  }
  it('never makes somebody wait from later than now', () => {
    const morning = new Date('2026-11-24T06:00:00Z');
    assert.equal(momentOf('2026-11-24', morning).getTime(), morning.getTime());
  });
  for (const [count, told] of [
    [0, undefined],
    [4, undefined],
    [5, '5-9'],
    [20, '20-or-more'],
  ] as const) {
    it(`with ${count} people is told as ${told}`, () => assert.equal(toldAttendance(count), told));
  }
});

describe('an item of an agenda', () => {
  const written = ['Odotin puhelua koko päivän eikä kukaan soittanut minulle takaisin.'];
  it('may say the same in other words', () => {
    assert.equal(quotes('Soittoaika pitäisi voida sopia etukäteen.', written), false);
  });
  it('may not repeat a run of the words, whatever stands between them', () => {
    assert.equal(quotes('Joku: "Odotin puhelua koko päivän, eikä kukaan" soita.', written), true);
  });
  it('may not hold a name or a number that was left', () => {
    assert.equal(names('Aino toivoi soittoa.', ['Aino']), true);
    assert.equal(names('Ainoa toive oli soitto.', ['Aino']), false);
    assert.equal(names('Numero on 0500000001.', ['050 000 0001']), true);
  });
  it('with a number waits until who writes has been warned', () => {
    const known = { written, left: [] };
    assert.equal(
      faultOf(() => demandReworded({ wording: 'Soita 080 005 005.' }, known)),
      'personal-data',
    );
    assert.equal(
      faultOf(() => demandReworded({ wording: 'Soita 080 005 005.', warned: true }, known)),
      'taken',
    );
  });
  const known = { written, left: ['Aino'] };
  const quoted = { fi: 'Odotin puhelua koko päivän eikä kukaan soittanut.' };
  for (const [what, decision, read, fault] of [
    ['in the words of the group', { what: { fi: 'Sovimme soittoajat.' } }, true, 'taken'],
    ["in the person's words", { what: quoted }, true, 'own-words'],
    ["in the person's words, by who may not read them", { what: quoted }, false, 'taken'],
    ['with the name that was left', { who: { fi: 'Aino ja tiimi' } }, true, 'own-words'],
    ['with a number', { who: { fi: 'Tiimi, 050 000 0001' } }, false, 'personal-data'],
    [
      'with a number that is no person’s',
      { who: { fi: 'Tiimi, 050 000 0001' }, warned: true },
      true,
      'taken',
    ],
  ] as const) {
    it(`is decided on ${what}: ${fault}`, () => {
      const texts = { what: { fi: 'Kokeilemme.' }, who: { fi: 'Tiimi' }, ...decision };
      assert.equal(
        faultOf(() => demandOwnDecision(texts, read ? known : undefined)),
        fault,
      );
    });
  }
  const before = new Date('2026-11-01T10:00:00Z');
  const after = new Date('2026-11-02T10:00:00Z');
  it('is answered by what was answered after the decision, as long as it holds', () => {
    assert.equal(stateOf(null, 'done', after), 'to-discuss');
    assert.equal(stateOf(after, 'done', before), 'decided');
    assert.equal(stateOf(before, 'done', after), 'answered');
    assert.equal(stateOf(before, 'considering', after), 'decided');
    assert.equal(stateOf(before, 'reopened', undefined), 'decided');
  });
});

describe('an open question', () => {
  const times = { opensOn: '2026-11-10', closesOn: '2026-11-20' };
  it('takes answers from its first day to its last', () => {
    assert.deepEqual(
      ['2026-11-09', '2026-11-10', '2026-11-20', '2026-11-21'].map(day => stateOfOpenQuestion(times, day)),
      ['coming', 'open', 'open', 'closed'],
    );
  });
  it('is closed from the day on which it was closed early', () => {
    assert.equal(stateOfOpenQuestion({ ...times, closedOn: '2026-11-12' }, '2026-11-12'), 'closed');
  });
});

describe('who is shut out of a matter', () => {
  it('never leaves nobody who may answer', () => {
    assert.equal(somebodyIsLeft([{ roles: ['coordinator'], shutOut: true }]), false);
    assert.equal(somebodyIsLeft([{ roles: ['peer-worker'], shutOut: false }]), false);
    assert.equal(somebodyIsLeft([{ roles: ['coordinator'], shutOut: false }]), true);
  });
  for (const [what, others, left] of [
    ['the only one who may answer it', [{ roles: ['coordinator'], shutOut: true }], true],
    ['one beside whom only others of the house are left', [{ roles: ['peer-worker'], shutOut: false }], true],
    ['one beside whom another may answer it', [{ roles: ['coordinator'], shutOut: false }], false],
  ] as const) {
    it(`is left to ${left ? 'nobody' : 'somebody'} when a member goes who is ${what}`, () => {
      const goes = { member: 'goes', roles: ['coordinator' as const], shutOut: false };
      const colleagues = others.map((one, at) => ({ ...one, roles: [...one.roles], member: `${at}` }));
      assert.equal(leavesNobody([goes, ...colleagues], 'goes'), left);
      // Who is out of it already leaves it as it was.
      assert.equal(leavesNobody([{ ...goes, shutOut: true }, ...colleagues], 'goes'), false);
      // Other roles without the right to answer are as good as going; with it nothing changes.
      assert.equal(leavesNobody([goes, ...colleagues], 'goes', ['unit', 'peer-worker']), left);
      assert.equal(leavesNobody([goes, ...colleagues], 'goes', ['unit', 'coordinator']), false);
    });
  }
});
