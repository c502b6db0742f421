import type { JoinContact } from '@kuulluksi/contract/joining/schemas';
import type {
  AgeLevel,
  Audience,
  CareContext,
  ComeAlongRole,
  JoinContactWay,
  JoinKind,
  JoinStatus,
  Role,
} from '@kuulluksi/contract/vocabularies';
import type { ColumnType } from 'kysely';

type Json<T> = ColumnType<T, string, string>;

/** That somebody was contacted: on which day, how, by whom as a role. */
export interface Contacted {
  on: string;
  way: JoinContactWay;
  role: Role;
}

/** Somebody asks to join, wishes for a group, or wants to come along. When it was taken back, all but the last part is empty. */
export interface JoinRequestsTable {
  id: string;
  organisation: string;
  /** Keyed digest of the key that it was sent with; what makes a repeat harmless. */
  key_hash: Buffer;
  content_digest: Buffer;
  kind: JoinKind;
  group: string | null;
  come_along_as: ComeAlongRole | null;
  audience: Audience | null;
  care_context: CareContext | null;
  municipality: string | null;
  nickname: string | null;
  /** How the person may be reached, as a kind; null where the code is the only way. */
  contact_way: JoinContactWay | null;
  contacted: ColumnType<Contacted[], string | undefined, string>;
  status: JoinStatus;
  /** Rises at every change. */
  version: number;
  age_level: AgeLevel;
  language: string;
  received_at: Date;
  status_since: Date;
  /** Since when the person waits; null when they do not. */
  waiting_since: Date | null;
  keep_until: Date;
}

/** How somebody may be reached stands apart from what they told. */
export interface JoinContactsTable {
  join_request: string;
  organisation: string;
  contact: Json<JoinContact>;
}

export interface JoiningTables {
  join_requests: JoinRequestsTable;
  join_contacts: JoinContactsTable;
}
