import type { MatterRecord } from '@kuulluksi/contract/matters/records';
import { mattersElsewhere } from './elsewhere.ts';
import { panelMatters } from './panels.ts';
import { pirkanmaaMatters } from './pirkanmaa.ts';

/** What people said and were answered, as the desks of the organisations show it. Invented. */
export const allMatters: MatterRecord[] = [...pirkanmaaMatters, ...mattersElsewhere, ...panelMatters];
