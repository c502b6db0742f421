import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import { kantaHame } from './kanta-hame.ts';
import { keskiSuomi } from './keski-suomi.ts';
import { keskiUusimaa } from './keski-uusimaa.ts';
import { kuulolla } from './kuulolla.ts';
import { pirkanmaa } from './pirkanmaa.ts';
import { vantaaKerava } from './vantaa-kerava.ts';

/** Invented organisations that stand in real areas of Finland. */
export const allOrganisations: OrganisationRecord[] = [
  pirkanmaa,
  kantaHame,
  vantaaKerava,
  keskiUusimaa,
  keskiSuomi,
  kuulolla,
];
