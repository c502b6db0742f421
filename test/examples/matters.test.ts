import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stillWaits } from '@kuulluksi/contract/matters/course';
import { MatterRecord } from '@kuulluksi/contract/matters/records';
import { allBoardEntries } from '@kuulluksi/examples/board/all-board-entries';
import { exampleContent } from '@kuulluksi/examples/content';
import { allMatters } from '@kuulluksi/examples/matters/all-matters';
import { allOrganisations } from '@kuulluksi/examples/organisations/all-organisations';
import { roughTime } from '@kuulluksi/server/board/staff-rules';
import { brokenLinks } from '@kuulluksi/server/content-links';

const answering = ({ messages }: MatterRecord) => messages.find(message => message.from === 'staff');

test('Every matter is one by the contract, and stands in the content.', () => {
  for (const record of allMatters) assert.deepEqual(MatterRecord.parse(record), record);
  assert.deepEqual(exampleContent.matters, allMatters);
});

test('Everything that the content names is in it.', () => {
  assert.deepEqual(brokenLinks(exampleContent), []);
});

test('Every organisation has a matter, and three people wait for the coordinator of Pirkanmaa.', () => {
  assert.deepEqual(
    new Set(allMatters.map(({ organisation }) => organisation)),
    new Set(allOrganisations.map(({ id }) => id)),
  );
  const waiting = allMatters.filter(
    ({ organisation, answer }) =>
      organisation === 'esimerkki-pirkanmaa' && stillWaits(answer?.status ?? 'received'),
  );
  assert.equal(waiting.length, 3);
  assert.equal(new Set(waiting.map(({ kind }) => kind)).size, 3);
});

test('A matter and the entry that tells of it say the same of when, by whom and how fast.', () => {
  const linked = allMatters.filter(({ boardEntry }) => boardEntry !== undefined);
  assert.ok(linked.length >= 6);
  for (const matter of linked) {
    const entry = allBoardEntries.find(({ id }) => id === matter.boardEntry);
    const answered = answering(matter);
    assert.ok(entry);
    assert.equal(matter.receivedAt.slice(0, 7), entry.saidIn, matter.id);
    assert.equal(answered?.at.slice(0, 7), entry.answeredIn, matter.id);
    assert.equal(answered?.from === 'staff' ? answered.role : undefined, entry.answeredBy, matter.id);
    const within = answered && roughTime(new Date(matter.receivedAt), new Date(answered.at));
    assert.equal(within, entry.answeredWithin, matter.id);
    assert.deepEqual(matter.answer, entry.answer, matter.id);
  }
});

test('A person is answered in the language that they wrote in.', () => {
  for (const { id, language, messages } of allMatters) {
    for (const { text } of messages) assert.equal(text.lang, language, id);
  }
});

test("An entry tells of a matter in the person's own words only where it says so.", () => {
  for (const { boardEntry, messages } of allMatters) {
    const entry = allBoardEntries.find(({ id }) => id === boardEntry);
    if (!entry) continue;
    const said = entry.said['fi'] ?? '';
    assert.equal(said.includes(messages[0]?.text.text ?? ''), entry.ownWords, entry.id);
  }
});
