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

test('A panel of the board is one of the same organisation, and its entry came from a client panel.', () => {
  const told = allBoardEntries.filter(({ panel }) => panel !== undefined);
  assert.deepEqual(new Set(told.map(({ panel }) => panel)), new Set(allPanels.map(({ id }) => id)));
  for (const { id, panel, organisation, source } of told) {
    assert.equal(allPanels.find(one => one.id === panel)?.organisation, organisation, id);
    assert.equal(source, 'client-panel', id);
  }
});

test('The same idea is told of from several sources.', () => {
  const ideas = allBoardEntries.flatMap(({ idea }) => idea ?? []);
  assert.ok(new Set(ideas).size >= 3);
  for (const idea of ideas) assert.ok(ideas.filter(one => one === idea).length > 1, idea);
});

test('Reasons stand in a child’s words too, and one answer is asked about again.', () => {
  const child = allBoardEntries.filter(
    ({ answer }) => answer && 'reasonsForChildren' in answer && answer.reasonsForChildren,
  );
  assert.ok(child.length >= 4);
  assert.ok(allBoardEntries.some(({ reopenedIn }) => reopenedIn !== undefined));
});
