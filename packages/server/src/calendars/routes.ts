import { Day } from '@kuulluksi/contract/foundation/texts';
import { publicGroupSummary } from '@kuulluksi/contract/groups/public-form';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
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
    const group = groupNamed(records, request.params.file.replace(/\.ics$/, ''));
    // Asks the same as the public form does: is there a calendar at all?
    if (!group || !comingOf(group, options.clock()).calendar) throw new ProblemError('not-found');
    const t = calendarTexts(language);
    const input: CalendarInput = {
      name: neutralName(group.id),
      group,
      location: locationOf(records, group, language),
      words: { title: t('title'), cancelled: t('cancelled') },
    };
    const calendar = day === undefined ? calendarOf(input) : calendarOfDay(input, day);
    if (calendar === undefined) throw new ProblemError('not-found');
    reply.header('content-disposition', `attachment; filename="${fileName}"`);
    return sendCached(request, reply.type('text/calendar; charset=utf-8'), calendar);
  });
};

const groupNamed = ({ groups }: PublicRecords, name: string): GroupRecord | undefined =>
  [...groups.keys()].filter(id => neutralName(id) === name).map(id => groups.get(id))[0];

/** Street and town where they are public; the name of a place may tell what is done there. */
const locationOf = (records: PublicRecords, group: GroupRecord, language: string): string | undefined => {
  const { street, municipality } = publicGroupSummary(group, undefined, records.context(language)).place;
  return street && [street, municipality?.name.text].filter(Boolean).join(', ');
};

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
