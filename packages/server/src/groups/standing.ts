import type { GroupRecord } from '@kuulluksi/contract/groups/records';

/** Does a group meet, or is it going to? */
export const meets = ({ standing }: Pick<GroupRecord, 'standing'>): boolean =>
  standing === 'regular' || standing === 'planned';
