import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import { kantaHameEntries } from './kanta-hame.ts';
import { keskiSuomiEntries } from './keski-suomi.ts';
import { keskiUusimaaEntries } from './keski-uusimaa.ts';
import { kuulollaEntries } from './kuulolla.ts';
import { pirkanmaaEntries } from './pirkanmaa.ts';
import { vantaaKeravaEntries } from './vantaa-kerava.ts';

/** What was said and what was answered, over all organisations and sources. Invented. */
export const allBoardEntries: BoardEntryRecord[] = [
  ...pirkanmaaEntries,
  ...kantaHameEntries,
  ...vantaaKeravaEntries,
  ...keskiUusimaaEntries,
  ...keskiSuomiEntries,
  ...kuulollaEntries,
];
