import { informationForParents } from './information-for-parents.ts';
import type { InformationPage } from './page.ts';
import { tenWays } from './ten-ways.ts';

export type { InformationPage, Section } from './page.ts';

/** All information pages of the demo sites. */
export const allPages: InformationPage[] = [...informationForParents, tenWays];
