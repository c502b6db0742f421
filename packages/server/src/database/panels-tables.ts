import type { Decision, FeedbackGroupRecord } from '@kuulluksi/contract/feedback-groups/records';
import type { Text, Texts } from '@kuulluksi/contract/foundation/texts';
import type { PanelRecord } from '@kuulluksi/contract/panels/records';
import type { ColumnType, Generated } from 'kysely';

type Json<T> = ColumnType<T, string, string>;

/** A member of staff who is shut out of a matter. */
interface MatterExclusionsTable {
  matter: string;
  organisation: string;
  member: string;
}

/** A member who was removed was shut out of a matter; known by a digest of their address. */
interface LeftExclusionsTable {
  matter: string;
  organisation: string;
  address: Buffer;
}

interface PanelsTable {
  id: string;
  organisation: string;
  version: Generated<number>;
  record: Json<PanelRecord>;
}

interface PanelMeetingsTable {
  id: string;
  organisation: string;
  panel: string;
  version: Generated<number>;
  day: string;
  topics: Json<Texts[]>;
  /** Leaves the server as a class of size, and only from five on. */
  attended: number | null;
  /** Keyed digest of what was recorded first; tells a repeat from other words. Null where a file told of it. */
  content_digest: Buffer | null;
}

interface FeedbackGroupsTable {
  id: string;
  organisation: string;
  version: Generated<number>;
  record: Json<FeedbackGroupRecord>;
}

interface AgendaMeetingsTable {
  id: string;
  organisation: string;
  feedback_group: string;
  version: Generated<number>;
  day: string;
}

/** A matter on the agenda of a feedback group, in other words than the person's. */
interface AgendaItemsTable {
  id: string;
  organisation: string;
  meeting: string;
  matter: string;
  /** The order on the agenda. */
  number: Generated<number>;
  version: Generated<number>;
  wording: Json<Text>;
  decision: ColumnType<Decision | null, string | null | undefined, string | null>;
  /** When it was decided first. */
  decided_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

/** Panels, feedback groups, and who is shut out of a matter. */
export interface PanelsTables {
  matter_exclusions: MatterExclusionsTable;
  left_exclusions: LeftExclusionsTable;
  panels: PanelsTable;
  panel_meetings: PanelMeetingsTable;
  feedback_groups: FeedbackGroupsTable;
  agenda_meetings: AgendaMeetingsTable;
  agenda_items: AgendaItemsTable;
}
