import type { RaisedGroupMatter, RaiseGroupMatterInput } from '@kuulluksi/contract/raised-matters/schemas';
import { receiptCodeOf } from '../conversations/receipt-codes.ts';
import type { Intake } from '../feedback/take-in.ts';
import { inOrder, keepUntil, outcomeOf } from '../feedback/rules.ts';
import { earlierContent, putKey } from '../feedback/store.ts';
import { addLogLine, type Actor } from '../log/store.ts';
import { uuidOfKey } from '../names.ts';
import { putRaised } from '../panels/staff-store.ts';
import { putMatterCode } from './store.ts';
import { demandOwnUnit } from './rules.ts';

/**
 * Raises a matter, exactly once: a repeat of the same key is answered as the first was, with the code that follows from
 * the key, though no code is stored.
 */
export const raiseOnce = async (
  { database, records, receiptCodes, clock }: Intake,
  member: Actor,
  body: RaiseGroupMatterInput,
): Promise<RaisedGroupMatter> => {
  const { secret, hash } = receiptCodes;
  const { organisation } = member;
  const { key, ...content } = body;
  const { source, ageLevel, language, kind, said, publication, ...more } = content;
  demandOwnUnit(more.unit, (await records.read()).organisations.get(organisation));

  const id = uuidOfKey(secret, 'raised-group-matter', { organisation, key });
  const purpose = `raised-matter:${organisation}:${key}`;
  const keyHash = secret.digest('submission-key', purpose);
  const contentDigest = secret.digest('submission-content', JSON.stringify(inOrder(content)));
  const receiptCode = receiptCodeOf(secret, purpose);
  const codeHash = (await earlierContent(database, keyHash)) ? undefined : await hash.of(receiptCode);

  const outcome = await database.transaction().execute(async transaction => {
    const receivedAt = clock();
    const until = keepUntil(receivedAt);
    const raised = {
      id,
      organisation,
      source,
      ageLevel,
      language,
      input: { kind, said, publication },
      more,
      receivedAt,
      keepUntil: until,
    };
    if (codeHash === undefined || !(await putRaised(transaction, raised))) {
      return outcomeOf((await earlierContent(transaction, keyHash)) ?? contentDigest, contentDigest);
    }
    await putKey(transaction, { keyHash, organisation, matter: id, contentDigest, receivedAt });
    await putMatterCode(transaction, { organisation, matter: id, codeHash, opensUntil: until });
    await addLogLine(transaction, member, { at: receivedAt, what: 'raiseGroupMatter', record: id });
    return 'stored' as const;
  });
  return { matter: id, receiptCode, outcome };
};
