import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { kantaHameAfterCareAndParents } from './kanta-hame/after-care-and-parents.ts';
import { kantaHameChildrenAndTeens } from './kanta-hame/children-and-teens.ts';
import { kantaHameDeveloping } from './kanta-hame/developing.ts';
import { keskiSuomiGroups } from './keski-suomi/jyvaskyla.ts';
import { keskiUusimaaGroups } from './keski-uusimaa/jarvenpaa.ts';
import { kuulollaGroups } from './kuulolla/across-areas.ts';
import { pirkanmaaFamilies } from './pirkanmaa/families.ts';
import { pirkanmaaTakingPart } from './pirkanmaa/taking-part.ts';
import { pirkanmaaYoungPeople } from './pirkanmaa/young-people.ts';
import { vantaaKeravaGroups } from './vantaa-kerava/tikkurila.ts';

/** Every example group, as an organisation would store it: with the places and times that are not public. */
export const allGroups: GroupRecord[] = [
  ...pirkanmaaYoungPeople,
  ...pirkanmaaFamilies,
  ...pirkanmaaTakingPart,
  ...kantaHameDeveloping,
  ...kantaHameAfterCareAndParents,
  ...kantaHameChildrenAndTeens,
  ...vantaaKeravaGroups,
  ...keskiUusimaaGroups,
  ...keskiSuomiGroups,
  ...kuulollaGroups,
];
