import { qualitySet, type Query } from './quality-set.ts';
import { afterAll, afterMending, lastUnseen, unseenSet } from './unseen-set.ts';

export type Half = 'tuning' | 'held-out';
const unseen = { unseen: unseenSet, 'after-mending': afterMending, last: lastUnseen, 'after-all': afterAll };
export type Part = Half | keyof typeof unseen;

/** Which half of the set a query belongs to, by a hash of it (FNV-1a), so that nobody chose. */
export const halfOf = ({ q }: Query): Half => {
  let hash = 0x811c9dc5;
  for (const letter of q) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return (hash >>> 8) % 2 ? 'tuning' : 'held-out';
};

/** Does what was found first hold what the query means? */
export const isRight = ({ any = [], all = [] }: Query, found: readonly string[]): boolean => {
  const first = found.slice(0, 5);
  return all.every(id => first.includes(id)) && (any.length === 0 || any.some(id => first.includes(id)));
};

export const queriesOf = (part: Part): readonly Query[] =>
  part in unseen ? unseen[part as keyof typeof unseen] : qualitySet.filter(query => halfOf(query) === part);

/** Share of the queries of a part that are answered right, and those that are not. */
export const qualityOf = async (
  part: Part,
  find: (q: string) => readonly string[] | Promise<readonly string[]>,
): Promise<{ asked: number; share: number; wrong: string[] }> => {
  const queries = queriesOf(part);
  const wrong: string[] = [];
  for (const query of queries) {
    const found = await find(query.q);
    if (!isRight(query, found)) wrong.push(`“${query.q}” found ${found.slice(0, 5).join(', ') || 'nothing'}`);
  }
  return { asked: queries.length, share: 1 - wrong.length / queries.length, wrong };
};
