import type { StaffMeeting, StaffPanel } from '@kuulluksi/contract/panels/staff-schemas';
import { toldAttendance } from '@kuulluksi/contract/panels/public-form';
import type { RaisedKind } from '@kuulluksi/contract/vocabularies';
import type { Handle } from '../database/tables.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { Actor } from '../log/store.ts';
import { lastAnswersOf, toldAnswer, type LastAnswer } from '../matters/told-answer.ts';
import { findMeeting, findPanel, raisedIn } from './staff-store.ts';
import { readMeetings, readPanels } from './store.ts';

type StoredMeeting = Awaited<ReturnType<typeof readMeetings>>[number];
type StoredRaised = Awaited<ReturnType<typeof raisedIn>>[number];
type StoredPanel = Awaited<ReturnType<typeof readPanels>>[number];

/** A meeting as whoever leads panels sees it: no number of people, no message of anybody. */
export const staffMeeting = (
  meeting: StoredMeeting,
  raised: readonly StoredRaised[],
  answers: ReadonlyMap<string, LastAnswer>,
): StaffMeeting => {
  const attended = toldAttendance(meeting.attended);
  return {
    id: meeting.id,
    version: meeting.version,
    panel: meeting.panel,
    day: meeting.day,
    topics: meeting.topics,
    ...(attended && { attended }),
    raised: raised
      .filter(matter => matter.meeting === meeting.id)
      .map(matter => {
        const answer = toldAnswer(matter.status, answers.get(matter.id));
        return {
          id: matter.id,
          kind: matter.kind as RaisedKind,
          ...(matter.said && matter.status !== 'withdrawn' && { said: matter.said }),
          publication: matter.publication,
          status: matter.status,
          ...(answer && { answer }),
          published: matter.entry !== null,
        };
      }),
  };
};

const staffMeetings = async (
  database: Handle,
  member: Actor,
  meetings: readonly StoredMeeting[],
): Promise<StaffMeeting[]> => {
  const raised = await raisedIn(
    database,
    member,
    meetings.map(({ id }) => id),
  );
  const answers = await lastAnswersOf(
    database,
    raised.map(({ id }) => id),
  );
  return meetings.map(meeting => staffMeeting(meeting, raised, answers));
};

const staffPanel = ({ id, version, record }: StoredPanel, meetings: readonly StaffMeeting[]): StaffPanel => ({
  id,
  version,
  name: record.name,
  description: record.description,
  ageLevel: record.ageLevel,
  ...(record.howToJoin && { howToJoin: record.howToJoin }),
  meetings: meetings.filter(({ panel }) => panel === id),
});

export const allStaffPanels = async (database: Handle, member: Actor): Promise<StaffPanel[]> => {
  const panels = await readPanels(database, [member.organisation]);
  const ids = panels.map(({ id }) => id);
  const meetings = await staffMeetings(database, member, await readMeetings(database, ids));
  return panels.map(panel => staffPanel(panel, meetings));
};

export const oneStaffPanel = async (database: Handle, member: Actor, id: string): Promise<StaffPanel> => {
  const panel = await findPanel(database, member.organisation, id);
  if (!panel) throw new ProblemError('not-found');
  return staffPanel(panel, await staffMeetings(database, member, await readMeetings(database, [id])));
};

export const oneStaffMeeting = async (database: Handle, member: Actor, id: string): Promise<StaffMeeting> => {
  const meeting = await findMeeting(database, member.organisation, id);
  const [whole] = meeting ? await staffMeetings(database, member, [meeting]) : [];
  if (!whole) throw new ProblemError('not-found');
  return whole;
};
