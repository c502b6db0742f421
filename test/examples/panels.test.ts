import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateOfOpenQuestion } from '@kuulluksi/contract/open-questions/public-form';
import { publicQuestionSet } from '@kuulluksi/contract/question-sets/public-form';
import { QuestionSet } from '@kuulluksi/contract/question-sets/schemas';
import { ageLevels, interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import { allAgendaMeetings } from '@kuulluksi/examples/feedback-groups/feedback-groups';
import { allMatters } from '@kuulluksi/examples/matters/all-matters';
import { allBoardEntries } from '@kuulluksi/examples/board/all-board-entries';
import { allOpenQuestions } from '@kuulluksi/examples/open-questions/all-open-questions';
import { allPanelMeetings } from '@kuulluksi/examples/panels/meetings';
import { allPanels } from '@kuulluksi/examples/panels/panels';
import { allQuestionSets } from '@kuulluksi/examples/question-sets/all-question-sets';
import { demandReworded } from '@kuulluksi/server/feedback-groups/rules';

const today = '2026-11-24';

test('The after-care panel met six times within thirteen months, and every panel in the order of the days.', () => {
  for (const { id } of allPanels) {
    const days = allPanelMeetings.filter(({ panel }) => panel === id).map(({ day }) => day);
    assert.ok(days.length > 0 && days.every(day => day <= today), id);
    assert.deepEqual(days, [...days].sort());
  }
  assert.equal(allPanelMeetings.filter(({ panel }) => panel === 'jalkihuollon-asiakasraati').length, 6);
});

test('What a panel raised was said on the day of its meeting, and its entry tells of that panel.', () => {
  const raised = allMatters.filter(({ meeting }) => meeting !== undefined);
  assert.ok(raised.length >= 7);
  for (const { id, meeting, receivedAt, boardEntry } of raised) {
    const held = allPanelMeetings.find(one => one.id === meeting);
    assert.equal(receivedAt.slice(0, 10), held?.day, id);
    if (boardEntry === undefined) continue;
    assert.equal(allBoardEntries.find(entry => entry.id === boardEntry)?.panel, held?.panel, id);
  }
  const told = new Set(raised.map(({ boardEntry }) => boardEntry));
  for (const { id, panel } of allBoardEntries) if (panel !== undefined) assert.ok(told.has(id), id);
});

test('An item of an agenda is in other words than the person’s, with nothing that tells who they are.', () => {
  for (const { items } of allAgendaMeetings) {
    for (const { matter, wording } of items) {
      const said = allMatters.find(({ id }) => id === matter)?.messages ?? [];
      const written = said.flatMap(({ from, text }) => (from === 'person' ? text.text : []));
      assert.ok(written.length > 0, matter);
      demandReworded({ wording }, { written, left: [] });
    }
  }
});

test('Nothing is decided before its meeting, and what is decided is answered after it.', () => {
  for (const { day, items } of allAgendaMeetings) {
    for (const { matter, decided } of items) {
      assert.equal(decided !== undefined, day <= today, matter);
      if (!decided) continue;
      assert.equal(decided.at.slice(0, 10), day);
      const answered = allMatters
        .find(({ id }) => id === matter)
        ?.messages.findLast(({ from }) => from === 'staff');
      assert.ok(answered && answered.at > decided.at, matter);
    }
  }
});

test('One open question is open, and one is closed with its result.', () => {
  const states = allOpenQuestions.map(question => [
    stateOfOpenQuestion(question, today),
    question.result !== undefined && question.answered !== undefined,
  ]);
  assert.deepEqual(states, [
    ['open', false],
    ['closed', true],
  ]);
});

for (const level of ageLevels) {
  test(`One usual set asks the ${level}, in four languages, and no answer is demanded.`, () => {
    const sets = allQuestionSets.filter(set => set.usual && set.ageLevels.includes(level));
    assert.equal(sets.length, 1);
    const [set] = sets;
    assert.ok(set);
    assert.ok(set.questions.every(({ optional }) => optional));
    for (const language of interfaceLanguages) {
      const asked = publicQuestionSet(set, { language, languagesOf: () => ['fi'] });
      assert.deepEqual(QuestionSet.parse(asked), asked);
      for (const { words, options } of asked.questions) {
        for (const text of [words, ...options.map(option => option.words)]) assert.equal(text.lang, language);
      }
    }
  });
}
