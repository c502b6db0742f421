import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import { answerStatuses, feedbackKinds } from '@kuulluksi/contract/vocabularies';
import { countsAs, medianOf, nobody, toldFigures, type Counts } from '@kuulluksi/server/board/figures-rules';

const cells = ['waiting', 'changed', 'unchanged'] as const;
const sum = ({ waiting, changed, unchanged }: Counts) => waiting + changed + unchanged;

/** Every way in which so many matters can be waiting, changed and answered otherwise. */
const everyWay = (all: number): Counts[] =>
  Array.from({ length: all + 1 }, (_, waiting) =>
    Array.from({ length: all - waiting + 1 }, (__, changed) => ({
      waiting,
      changed,
      unchanged: all - waiting - changed,
    })),
  ).flat();

describe('figures of the loop', () => {
  for (const running of [false, true]) {
    const year = running ? 'the year that runs' : 'a year that is over';

    it(`of ${year} tell who knows the total and the rules of no small number more than that it is small`, () => {
      for (let all = 0; all <= 60; all += 1) {
        const alike = new Map<string, Counts[]>();
        for (const hidden of everyWay(all)) {
          const told = JSON.stringify(toldFigures(nobody, hidden, running));
          alike.set(told, [...(alike.get(told) ?? []), hidden]);
        }
        for (const possible of alike.values()) {
          for (const cell of [...cells, 'answered'] as const) {
            const valueOf = (counts: Counts) =>
              cell === 'answered' ? counts.changed + counts.unchanged : counts[cell];
            const values = new Set(possible.map(valueOf));
            const small = [...values].filter(value => value < 5);
            if (small.length > 0) {
              assert.ok(values.size >= Math.min(5, all + 1), `${all}: ${cell} is one of ${[...values]}`);
            }
          }
        }
      }
    });

    it(`of ${year} are right: the number is always within what is told`, () => {
      const count = fc.nat({ max: 60 });
      const counts = fc.record({ waiting: count, changed: count, unchanged: count });
      fc.assert(
        fc.property(counts, counts, (onBoard, hidden) => {
          const told = toldFigures(onBoard, hidden, running);
          const real = {
            received: sum(onBoard) + sum(hidden),
            waiting: onBoard.waiting + hidden.waiting,
            answered: sum(onBoard) + sum(hidden) - onBoard.waiting - hidden.waiting,
            changes: onBoard.changed + hidden.changed,
          };
          for (const name of ['received', 'waiting', 'answered', 'changes'] as const) {
            const { from, to = Infinity } = told[name];
            assert.ok(real[name] >= from && real[name] <= to, `${name}: ${real[name]} in ${from}–${to}`);
          }
        }),
      );
    });

    it(`of ${year} hold nothing of the rest that is not told without the board`, () => {
      const count = fc.nat({ max: 60 });
      const counts = fc.record({ waiting: count, changed: count, unchanged: count });
      fc.assert(
        fc.property(counts, counts, counts, (onBoard, one, other) => {
          const alike = (known: Counts) =>
            JSON.stringify(toldFigures(known, one, running)) ===
            JSON.stringify(toldFigures(known, other, running));
          assert.equal(alike(onBoard), alike(nobody));
        }),
      );
    });
  }

  it('of the year that runs do not change with one more person, but in steps of five', () => {
    const received = (waiting: number) =>
      toldFigures(nobody, { waiting, changed: 10, unchanged: 10 }, true).received;
    assert.deepEqual(received(10), { from: 30, to: 34 });
    for (let waiting = 10; waiting < 15; waiting += 1) assert.deepEqual(received(waiting), received(10));
    assert.deepEqual(received(15), { from: 35, to: 39 });
  });

  const table: [string, Counts, unknown][] = [
    [
      'all numbers where none is small',
      { waiting: 6, changed: 7, unchanged: 9 },
      {
        received: { from: 22, to: 22 },
        answered: { from: 16, to: 16 },
        waiting: { from: 6, to: 6 },
        changes: { from: 7, to: 7 },
      },
    ],
    [
      'only that few wait, and that the rest is answered',
      { waiting: 1, changed: 8, unchanged: 12 },
      {
        received: { from: 21, to: 21 },
        answered: { from: 5 },
        waiting: { from: 0, to: 4 },
        changes: { from: 8, to: 8 },
      },
    ],
    [
      'no part of what is few altogether',
      { waiting: 2, changed: 2, unchanged: 2 },
      { received: { from: 5, to: 9 }, answered: { from: 0 }, waiting: { from: 0 }, changes: { from: 0 } },
    ],
    [
      'a class alone of what is very few',
      { waiting: 1, changed: 0, unchanged: 0 },
      { received: { from: 0, to: 4 }, answered: { from: 0 }, waiting: { from: 0 }, changes: { from: 0 } },
    ],
  ];
  for (const [sentence, hidden, told] of table) {
    it(`tell ${sentence}`, () => assert.deepEqual(toldFigures(nobody, hidden, false), told));
  }
});

test('Every matter counts once, but for one that was withdrawn.', () => {
  for (const kind of feedbackKinds) {
    for (const status of answerStatuses) {
      assert.equal(countsAs(kind, status) === undefined, status === 'withdrawn', `${kind} ${status}`);
    }
  }
});

test('Only a concern or an idea that led to something done is a change.', () => {
  const changes = feedbackKinds.flatMap(kind =>
    answerStatuses.filter(status => countsAs(kind, status) === 'changed').map(status => `${kind} ${status}`),
  );
  assert.deepEqual(changes.sort(), ['concern done', 'concern partly-done', 'idea done', 'idea partly-done']);
});

test('The days of fewer than five are told by no middle.', () => {
  assert.equal(medianOf([1, 2, 3, 40]), undefined);
  assert.equal(medianOf([40, 2, 3, 1, 9]), 3);
  assert.equal(medianOf([2, 4, 6, 9, 12, 30]), 8);
});
