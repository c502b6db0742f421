import type { RequestConversation } from '@kuulluksi/contract/conversations/schemas';
import { tellerOf, told, type Telling } from '../conversations/opened.ts';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { groupName } from './group-name.ts';
import { personMayWithJoin } from './rules.ts';
import { findOwnJoin, messagesOfJoin } from './store.ts';

/** A request as its code opens it. Of the group its public name alone: where it meets, a leader tells. */
export const joinConversation = async (
  database: Handle,
  telling: Telling,
  organisation: string,
  id: string,
): Promise<RequestConversation> => {
  const stored = await findOwnJoin(database, organisation, id);
  if (!stored) throw new ProblemError('code-not-found');
  const { kind, status, come_along_as: as, keep_until: keepUntil } = stored;
  const about = groupName(telling.records, stored.group, telling.language);
  return {
    what: 'request',
    organisation: tellerOf(telling, organisation),
    request: kind,
    ...(about && { about }),
    ...(as && { as }),
    status,
    messages: told(await messagesOfJoin(database, id)),
    may: personMayWithJoin(status),
    openUntil: dayInFinland(keepUntil),
  };
};
