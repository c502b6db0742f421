import * as z from 'zod/mini';
import { BoardEntryRecord } from './board/records.ts';
import { GroupRecord } from './groups/records.ts';
import { OrganisationRecord } from './organisations/records.ts';

/** A file of content that a server can take in: an organisation's own, or the demo's. */
export const Content = z.strictObject({
  organisations: z.array(OrganisationRecord),
  groups: z.array(GroupRecord),
  boardEntries: z.array(BoardEntryRecord),
});
export type Content = z.infer<typeof Content>;
