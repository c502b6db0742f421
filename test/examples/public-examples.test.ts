import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoardAnswer } from '@kuulluksi/contract/board/schemas';
import { Content } from '@kuulluksi/contract/content';
import { Conversation } from '@kuulluksi/contract/conversations/schemas';
import { FeedbackInput } from '@kuulluksi/contract/feedback/schemas';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { Group, GroupsAnswer } from '@kuulluksi/contract/groups/schemas';
import { OrganisationsAnswer } from '@kuulluksi/contract/organisations/schemas';
import { interfaceLanguages, waysToTakePart } from '@kuulluksi/contract/vocabularies';
import { exampleContent } from '@kuulluksi/examples/content';
import { exampleConversations } from '@kuulluksi/examples/conversations/example-conversations';
import { exampleFeedback } from '@kuulluksi/examples/feedback/example-feedback';
import { allPages } from '@kuulluksi/examples/pages/pages';
import {
  nextWeekly,
  publicBoard,
  publicGroupDetails,
  publicGroups,
  publicOrganisations,
} from '@kuulluksi/examples/public-examples';

const today = '2026-11-22';

test('The whole content is one by the contract.', () => {
  Content.parse(exampleContent);
});

for (const language of interfaceLanguages) {
  test(`The public forms in ${language} are answers by the contract, and all in that language.`, () => {
    const groups = publicGroups(language, today);
    assert.deepEqual(GroupsAnswer.parse(groups), groups);
    const board = publicBoard(language);
    assert.deepEqual(BoardAnswer.parse(board), board);
    const organisations = publicOrganisations(language);
    assert.deepEqual(OrganisationsAnswer.parse(organisations), organisations);
    for (const item of [...groups.items, ...organisations.items]) assert.equal(item.name.lang, language);
    for (const item of board.items) assert.equal(item.said.lang, language);
  });
}

test('The details of every group are one by the contract.', () => {
  for (const { id } of exampleContent.groups) {
    const group = publicGroupDetails(id, 'fi', today);
    assert.deepEqual(Group.parse(group), group);
  }
});

test('Every place of the groups has a name.', () => {
  for (const { area, place } of publicGroups('fi').items) {
    assert.doesNotMatch(area.name.text, /^\d/);
    if (place.municipality) assert.doesNotMatch(place.municipality.name.text, /^\d/);
  }
});

test('No group has a next session unless a day is given.', () => {
  assert.ok(publicGroups('fi').items.every(item => item.next === undefined));
  assert.ok(publicGroups('fi', today).items.some(item => item.next !== undefined));
});

const weekly = (recurrence: string, except: string[] = []) =>
  ({
    schedules: [{ recurrence, firstDay: '2026-09-01', from: '17:00', to: '19:00', except }],
  }) as unknown as GroupRecord;

test('A weekly group meets next on its day of the week.', () => {
  assert.equal(nextWeekly(weekly('FREQ=WEEKLY;BYDAY=TU'), today)?.day, '2026-11-24');
});

test('A group of every other week leaves the week between out.', () => {
  assert.equal(nextWeekly(weekly('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'), '2026-11-22')?.day, '2026-11-24');
  assert.equal(nextWeekly(weekly('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'), '2026-11-25')?.day, '2026-12-08');
});

test('A day on which the group does not meet is passed over.', () => {
  assert.equal(nextWeekly(weekly('FREQ=WEEKLY;BYDAY=TU', ['2026-11-24']), today)?.day, '2026-12-01');
});

test('A schedule that has ended, or is not weekly, gives no next session.', () => {
  assert.equal(nextWeekly(weekly('FREQ=WEEKLY;BYDAY=TU;UNTIL=20261031'), today), undefined);
  assert.equal(nextWeekly(weekly('FREQ=MONTHLY;BYDAY=1TU'), today), undefined);
});

test('Sample feedback is what a form may send, to organisations that exist.', () => {
  for (const input of exampleFeedback) {
    assert.deepEqual(FeedbackInput.parse(input), input);
    assert.ok(exampleContent.organisations.some(one => one.id === input.organisation));
  }
});

test('Sample conversations are answers by the contract.', () => {
  for (const conversation of exampleConversations) {
    assert.deepEqual(Conversation.parse(conversation), conversation);
  }
});

test('A page has an id of its own, and the ten ways are ten.', () => {
  assert.equal(new Set(allPages.map(page => page.id)).size, allPages.length);
  const tenWays = allPages.find(page => page.id === 'kymmenen-tapaa-osallistua');
  assert.equal(tenWays?.sections.length, waysToTakePart.length);
});
