import type { Content } from '@kuulluksi/contract/content';
import { allBoardEntries } from './board/all-board-entries.ts';
import { allGroups } from './groups/all-groups.ts';
import { allMatters } from './matters/all-matters.ts';
import { allOrganisations } from './organisations/all-organisations.ts';

/** The content of the five practices, as a server takes it in. */
export const exampleContent = {
  organisations: allOrganisations,
  groups: allGroups,
  boardEntries: allBoardEntries,
  matters: allMatters,
} satisfies Content;
