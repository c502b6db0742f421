import { Day } from '@kuulluksi/contract/foundation/texts';
import { publicGroup } from '@kuulluksi/contract/groups/public-form';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import type { Group } from '@kuulluksi/contract/groups/schemas';
import type { FastifyInstance } from 'fastify';
import { comingOf } from '../groups/rules.ts';
import { sessionsBetween } from '../groups/sessions.ts';
import { sendCached } from '../http/caching.ts';
import { ProblemError } from '../http/problem-error.ts';
import { queryOf } from '../pages/page.ts';
import type { PublicRecords, PublicRecordsHolder } from '../public-records.ts';
import { interfaceLanguage } from '../texts.ts';
import { calendarOf, sessionCalendarOf, type CalendarInput } from './calendar.ts';
import { neutralName } from './names.ts';
import { calendarTexts } from './texts.ts';

const aDay = 86_400_000;
const fileName = 'calendar.ics';

/**
 * A group's sessions as iCalendar (RFC 5545), to subscribe to, or one of them (`?day=2026-12-01`). Title, file name,
 * name and address say nothing of the group. What has no public time has no calendar.
 */
export const calendarRoutes = (
  app: FastifyInstance,
  options: { records: PublicRecordsHolder; clock: () => Date },
): void => {
  app.get<{ Params: { file: string } }>('/calendars/:file', async (request, reply) => {
    const { language: asked, day } = queryOf(request.query);
    const language = interfaceLanguage(asked);
    const records = await options.records.read();
    const record = groupNamed(records, request.params.file.replace(/\.ics$/, ''));
    if (!record) throw new ProblemError('not-found');
    const {
      id,
      calendar: path,
      schedules,
      checkedOn,
      place,
    } = publicGroup(record, comingOf(record, options.clock()), records.context(language));
    if (!path || !schedules) throw new ProblemError('not-found');
    const t = calendarTexts(language);
    const input: CalendarInput = {
      name: neutralName(id),
      // Where the schedules are public, so is that a session is not held or at which other time.
      group: { schedules, changes: record.changes, checkedOn },
      location: locationOf(place),
      words: { title: t('title'), cancelled: t('cancelled') },
    };
    const calendar = day === undefined ? wholeCalendar(record, input, language) : calendarOfDay(input, day);
    if (calendar === undefined) throw new ProblemError('not-found');
    reply.header('content-disposition', `attachment; filename="${fileName}"`);
    return sendCached(request, reply.type('text/calendar; charset=utf-8'), calendar);
  });
};

/** Names follow from ids and take time to make: once for all that is held. */
const named = new WeakMap<PublicRecords['groups'], ReadonlyMap<string, GroupRecord>>();

const groupNamed = ({ groups }: PublicRecords, name: string): GroupRecord | undefined => {
  const known = named.get(groups) ?? new Map([...groups].map(([id, group]) => [neutralName(id), group]));
  named.set(groups, known);
  return known.get(name);
};

/** Finished calendars, as long as the group is held as it is; a town may be renamed meanwhile. */
const finished = new WeakMap<GroupRecord, Map<string, string>>();

const wholeCalendar = (record: GroupRecord, input: CalendarInput, language: string): string => {
  const held = finished.get(record) ?? new Map<string, string>();
  finished.set(record, held);
  const key = `${language} ${input.location}`;
  const calendar = held.get(key) ?? calendarOf(input);
  held.set(key, calendar);
  return calendar;
};

/** Street and town where they are public; the name of a place may tell what is done there. */
const locationOf = ({ street, municipality }: Group['place']): string | undefined =>
  street && [street, municipality?.name.text].filter(Boolean).join(', ');

const calendarOfDay = (input: CalendarInput, day: string): string | undefined => {
  if (!Day.safeParse(day).success) return undefined;
  const from = new Date(`${day}T00:00:00Z`);
  const near = sessionsBetween(
    input.group,
    new Date(from.getTime() - aDay),
    new Date(from.getTime() + 2 * aDay),
  );
  return sessionCalendarOf(
    input,
    near.filter(session => session.day === day),
  );
};
