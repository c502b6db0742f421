import type { Text } from '@kuulluksi/contract/foundation/texts';
import { publicGroupSummary } from '@kuulluksi/contract/groups/public-form';
import type { PublicRecords } from '../public-records.ts';

/** What a group is called where somebody asks for it: its public name, and nothing else of it. */
export const groupName = (
  records: PublicRecords,
  id: string | null,
  language: string | undefined,
): Text | undefined => {
  const group = id === null ? undefined : records.groups.get(id);
  return group && publicGroupSummary(group, undefined, records.context(language)).name;
};
