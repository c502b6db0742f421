import type { AgendaItem, AgendaMeeting, FeedbackGroup } from '@kuulluksi/contract/feedback-groups/schemas';
import type { Handle } from '../database/tables.ts';
import { monthInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { lastAnswersOf, toldAnswer, type LastAnswer } from '../matters/told-answer.ts';
import type { Member } from '../staff/member.ts';
import { stateOf } from './rules.ts';
import { findItem, findMeeting, readGroups, readItems, readMeetings, type StoredItem } from './store.ts';

/** An item as members of the group read it; the matter's number only for who may do something with the matter. */
export const agendaItem = (
  item: StoredItem,
  last: LastAnswer | undefined,
  mayActOnMatter: boolean,
): AgendaItem => {
  const answer = toldAnswer(item.status, last);
  return {
    id: item.id,
    version: item.version,
    meeting: item.meeting,
    ...(mayActOnMatter && { matter: item.matter }),
    wording: item.wording,
    kind: item.kind,
    themes: item.themes,
    saidIn: monthInFinland(item.received_at),
    state: stateOf(item.decided_at, item.status, answer && last?.answered_at),
    ...(item.decision &&
      item.decided_at && { decision: { ...item.decision, in: monthInFinland(item.decided_at) } }),
    ...(answer && { answer }),
  };
};

export const agendaItems = async (
  database: Handle,
  member: Member,
  items: readonly StoredItem[],
): Promise<AgendaItem[]> => {
  const answers = await lastAnswersOf(
    database,
    items.map(({ matter }) => matter),
  );
  const mayActOnMatter = (['matters:read', 'concerns:mark'] as const).some(right =>
    member.rights.includes(right),
  );
  return items.map(item => agendaItem(item, answers.get(item.matter), mayActOnMatter));
};

export const oneItem = async (database: Handle, member: Member, id: string): Promise<AgendaItem> => {
  const item = await findItem(database, member, id);
  const [whole] = item ? await agendaItems(database, member, [item]) : [];
  if (!whole) throw new ProblemError('not-found');
  return whole;
};

const agendaMeeting = (
  { id, version, day }: { id: string; version: number; day: string },
  items: readonly AgendaItem[],
): AgendaMeeting => ({ id, version, day, items: items.filter(({ meeting }) => meeting === id) });

export const oneMeeting = async (database: Handle, member: Member, id: string): Promise<AgendaMeeting> => {
  const meeting = await findMeeting(database, member.organisation, id);
  if (!meeting) throw new ProblemError('not-found');
  const items = await agendaItems(database, member, await readItems(database, member));
  return agendaMeeting(meeting, items);
};

export const allAgendas = async (database: Handle, member: Member): Promise<FeedbackGroup[]> => {
  const groups = await readGroups(database, member.organisation);
  const meetings = await readMeetings(database, member.organisation);
  const items = await agendaItems(database, member, await readItems(database, member));
  return groups.map(({ id, version, record }) => ({
    id,
    version,
    name: record.name,
    meetings: meetings
      .filter(({ feedback_group: group }) => group === id)
      .map(meeting => agendaMeeting(meeting, items)),
  }));
};
