import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import { answerStatuses, matterSources } from '@kuulluksi/contract/vocabularies';
import { allBoardEntries } from '@kuulluksi/examples/board/all-board-entries';
import { allOrganisations } from '@kuulluksi/examples/organisations/all-organisations';
import { allPanels } from '@kuulluksi/examples/panels/panels';

test('Every board entry is one by the contract, with what its status demands.', () => {
  for (const record of allBoardEntries) assert.deepEqual(BoardEntryRecord.parse(record), record);
});

test('A board entry has an id of its own and belongs to an example organisation.', () => {
  assert.equal(new Set(allBoardEntries.map(entry => entry.id)).size, allBoardEntries.length);
  const known = allOrganisations.map(one => one.id);
  for (const entry of allBoardEntries) assert.ok(known.includes(entry.organisation), entry.id);
});

test('Every organisation and every source has an entry.', () => {
  assert.deepEqual(
    new Set(allBoardEntries.map(entry => entry.organisation)),
    new Set(allOrganisations.map(one => one.id)),
  );
  assert.deepEqual(new Set(allBoardEntries.map(entry => entry.source)), new Set(matterSources));
});

test('Every status that staff can give has an entry, and so has one that is only received.', () => {
  // A reopened matter shows its conversation, and a withdrawn one leaves the board.
  const shown = answerStatuses.filter(status => status !== 'reopened' && status !== 'withdrawn');
  const found = allBoardEntries.map(entry => entry.answer?.status ?? 'received');
  assert.deepEqual(new Set(found), new Set(shown));
});

test('An answer tells who gave it, when, and roughly how fast; what is only received tells none of it.', () => {
  for (const { id, answer, answeredBy, answeredIn, answeredWithin } of allBoardEntries) {
    for (const told of [answeredBy, answeredIn, answeredWithin]) {
      assert.equal(told !== undefined, answer !== undefined, id);
    }
  }
});

/** The longest number of month changes that a rough time can hold. */
const mostMonths = {
  'within-a-week': 1,
  'within-two-weeks': 1,
  'within-a-month': 1,
  'within-three-months': 3,
  longer: 14,
};

test('Nobody is answered before they spoke, nor later than the rough time says.', () => {
  const months = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  for (const { id, saidIn, answeredIn, answeredWithin } of allBoardEntries) {
    if (!answeredIn || !answeredWithin) continue;
    const passed = months(answeredIn) - months(saidIn);
    assert.ok(passed >= 0 && passed <= mostMonths[answeredWithin], id);
  }
});

test('What is done was done by November 2026, and what is planned comes after it.', () => {
  for (const { id, saidIn, answer } of allBoardEntries) {
    assert.ok(saidIn >= '2025-10' && saidIn <= '2026-11', id);
    if (answer?.status === 'done') assert.ok(answer.when >= saidIn && answer.when <= '2026-11', id);
    if (answer?.status === 'planned') assert.ok(answer.when > '2026-11', id);
  }
});

test('No entry names a unit.', () => {
  const names = allOrganisations.flatMap(one => one.units.map(unit => unit.name['fi'] ?? ''));
  for (const entry of allBoardEntries) {
    for (const name of names) assert.ok(!JSON.stringify(entry).includes(name), entry.id);
  }
});

test('The three worked matters of the client panel stand as they went.', () => {
  const statusOf = (id: string) => allBoardEntries.find(entry => entry.id === id)?.answer?.status;
  assert.equal(statusOf('retki-kuhankuonolle'), 'done');
  assert.equal(statusOf('jalkihuollon-ohjaaja-ennen-muuttoa'), 'considering');
  assert.equal(statusOf('tyontekijan-vaihto-sujui-hyvin'), 'thanked');
});

test('A meeting of a panel raised entries of its own organisation, from the client panel, in its month.', () => {
  for (const panel of allPanels) {
    for (const meeting of panel.meetings) {
      for (const id of meeting.raised) {
        const entry = allBoardEntries.find(one => one.id === id);
        assert.equal(entry?.organisation, panel.organisation, id);
        assert.equal(entry?.source, 'client-panel', id);
        assert.equal(entry?.saidIn, meeting.day.slice(0, 7), id);
      }
    }
  }
});

test('A panel meets six times within thirteen months, in the order of the days.', () => {
  for (const { meetings } of allPanels) {
    const days = meetings.map(meeting => meeting.day);
    assert.equal(days.length, 6);
    assert.deepEqual(days, [...days].sort());
  }
});
