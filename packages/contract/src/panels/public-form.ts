import { inLanguage } from '../foundation/in-language.ts';
import type { PublicFormContext } from '../foundation/public-form.ts';
import { sizeClassOf } from '../open-questions/public-form.ts';
import type { OrganisationRecord } from '../organisations/records.ts';
import type { SizeClass } from '../vocabularies.ts';
import type { PanelMeetingRecord, PanelRecord } from './records.ts';
import type { Panel } from './schemas.ts';

/** The least number of people whose class of size is told. */
export const attendanceThreshold = 5;

/** How many came, as far as it may be told to anybody, staff or not. */
export const toldAttendance = (attended: number | null | undefined): SizeClass | undefined =>
  attended === null || attended === undefined || attended < attendanceThreshold
    ? undefined
    : sizeClassOf(attended);

type Meeting = Pick<PanelMeetingRecord, 'day' | 'topics' | 'attended'> & { entries: readonly string[] };

/**
 * The one place where a panel's public form is made.
 * @param meetings Newest first.
 */
export const publicPanel = (
  record: PanelRecord,
  meetings: readonly Meeting[],
  contact: OrganisationRecord['contact'],
  context: Pick<PublicFormContext, 'language' | 'languagesOf' | 'organisationName'>,
): Panel => {
  const say = (texts: Record<string, string>) =>
    inLanguage(texts, context.language, context.languagesOf(record.organisation));
  return {
    id: record.id,
    organisation: { id: record.organisation, name: say(context.organisationName(record.organisation)) },
    name: say(record.name),
    description: say(record.description),
    ageLevel: record.ageLevel,
    ...(record.howToJoin && {
      join: {
        how: say(record.howToJoin),
        contact: {
          role: say(contact.role),
          ...(contact.phone && { phone: contact.phone }),
          ...(contact.email && { email: contact.email }),
        },
      },
    }),
    meetings: meetings.map(({ day, topics, attended, entries }) => {
      const told = toldAttendance(attended);
      return {
        month: day.slice(0, 7),
        topics: topics.map(say),
        ...(told && { attended: told }),
        entries: [...entries],
      };
    }),
  };
};
