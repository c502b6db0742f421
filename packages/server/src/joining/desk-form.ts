import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import { joinMayFollow } from '@kuulluksi/contract/joining/course';
import type { JoinRequest, JoinSummary } from '@kuulluksi/contract/joining/schemas';
import { wayInto } from '@kuulluksi/contract/joining/way-in';
import { joinStatuses } from '@kuulluksi/contract/vocabularies';
import { told } from '../conversations/opened.ts';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { wholeDays } from '../matters/staff-rules.ts';
import type { PublicRecords } from '../public-records.ts';
import { groupName } from './group-name.ts';
import { messagesOfJoin, type StoredJoin } from './store.ts';

/** What a request is told with at the desk. */
export interface DeskTelling {
  records: PublicRecords;
  language: string | undefined;
  now: Date;
}

/** A request as the desk's list shows it. */
export const joinSummary = (stored: StoredJoin, { records, language, now }: DeskTelling): JoinSummary => {
  const { organisation, kind, status, waiting_since: waitingSince } = stored;
  const group = stored.group === null ? undefined : records.groups.get(stored.group);
  const name = groupName(records, stored.group, language);
  const municipality = records.municipalities.find(({ code }) => code === stored.municipality);
  const languages = records.organisations.get(organisation)?.languages ?? [];
  return {
    id: stored.id,
    kind,
    ...(group && name && { group: { id: group.id, name } }),
    ...(stored.come_along_as && { as: stored.come_along_as }),
    ...(stored.audience && { audience: stored.audience }),
    ...(stored.care_context && { careContext: stored.care_context }),
    ...(municipality && {
      municipality: { code: municipality.code, name: inLanguage(municipality.name, language, languages) },
    }),
    status,
    version: stored.version,
    receivedAt: stored.received_at.toISOString(),
    ...(waitingSince && { waitingDays: wholeDays(waitingSince, now) }),
    ageLevel: stored.age_level,
    intakeOpen:
      kind === 'next-intake' &&
      (status === 'received' || status === 'in-contact') &&
      group !== undefined &&
      ['join', 'walk-in'].includes(wayInto(group, dayInFinland(now)).way),
  };
};

/** A request with all that the desk shows of it, but for how exactly the person may be reached. */
export const wholeJoin = async (
  database: Handle,
  stored: StoredJoin,
  telling: DeskTelling,
): Promise<JoinRequest> => ({
  ...joinSummary(stored, telling),
  nickname: stored.nickname ?? '',
  messages: told(await messagesOfJoin(database, stored.id)),
  language: stored.language,
  ...(stored.contact_way && { contactWay: stored.contact_way }),
  contacted: stored.contacted,
  may: joinStatuses.filter(next => joinMayFollow(stored.status, next)),
  keptUntil: dayInFinland(stored.keep_until),
});
