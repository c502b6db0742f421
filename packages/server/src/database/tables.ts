import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { Contact, QuestionAnswer } from '@kuulluksi/contract/feedback/schemas';
import type { Text, Texts } from '@kuulluksi/contract/foundation/texts';
import type { GlossaryTermRecord } from '@kuulluksi/contract/glossary/records';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import type { StatusInput } from '@kuulluksi/contract/matters/schemas';
import type { OpenQuestionRecord } from '@kuulluksi/contract/open-questions/records';
import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import type { PathwayRecord } from '@kuulluksi/contract/pathways/records';
import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';
import type { TemplateInput } from '@kuulluksi/contract/templates/schemas';
import type {
  AgeLevel,
  AnswerStatus,
  Audience,
  ConcernEnding,
  ConcernReceiver,
  DigestRhythm,
  DraftState,
  FeedbackKind,
  FeedbackTheme,
  HelpedWay,
  InterfaceLanguage,
  MatterSource,
  Mood,
  PublicationLeave,
  RemovalReason,
  Role,
} from '@kuulluksi/contract/vocabularies';
import type { ColumnType, Generated, Kysely } from 'kysely';
import type { StoredArea, StoredMunicipality } from '../areas/file.ts';
import type { JoiningTables } from './joining-tables.ts';
import type { PanelsTables } from './panels-tables.ts';

/** A jsonb column: written as the text that `json()` makes, read as the value. */
type Json<T> = ColumnType<T, string, string>;

export interface OrganisationsTable {
  id: string;
  record: Json<OrganisationRecord>;
}

export interface GroupsTable {
  id: string;
  organisation: string;
  /** Rises at every change. */
  version: Generated<number>;
  record: Json<GroupRecord>;
}

/** Which members of staff lead a group. Nothing public knows of them. */
export interface GroupLeadersTable {
  group: string;
  organisation: string;
  member: string;
}

export interface BoardEntriesTable {
  id: string;
  organisation: string;
  /** Rises with every new entry; orders the entries of one month. */
  number: Generated<number>;
  /** The matter that it tells of; none where a file told of the entry alone. */
  matter: string | null;
  status: AnswerStatus;
  source: MatterSource;
  /** The month by which the board is ordered: of the answer, else of what was said. */
  month: string;
  /** Entries that tell of the same idea carry the same name of it; that of their matters. */
  idea: ColumnType<string | null, string | null | undefined, string | null>;
  record: Json<BoardEntryRecord>;
  /** Rises when staff change the words of an entry that tells of no matter. */
  version: Generated<number>;
  /** When what the public sees of it last changed, set by the database; digests tell of what is new by it. */
  changed_at: Generated<Date>;
}

export interface AreasTable {
  code: string;
  record: Json<StoredArea>;
}

export interface MunicipalitiesTable {
  code: string;
  area: string;
  record: Json<StoredMunicipality>;
}

/** One row for each submission that was taken in; what makes a repeat harmless. */
export interface FeedbackTable {
  key_hash: Buffer;
  organisation: string;
  matter: string;
  /** Keyed digest of what came with the key; tells a repeat from other words under the same key. */
  content_digest: Buffer;
  received_at: Date;
}

export interface MattersTable {
  id: string;
  organisation: string;
  source: MatterSource;
  kind: FeedbackKind;
  status: AnswerStatus;
  publication: PublicationLeave;
  age_level: AgeLevel;
  language: string;
  /** Rises at every change. */
  version: number;
  received_at: Date;
  status_since: Date;
  /** Since when somebody waits for an answer; null when nobody waits. */
  waiting_since: Date | null;
  /** After this moment the matter and all that belongs to it is deleted. */
  keep_until: Date;
  mood: ColumnType<Mood | null, Mood | null | undefined, Mood | null>;
  themes: ColumnType<FeedbackTheme[], string | undefined, string>;
  /** The institution that it is about. */
  unit: ColumnType<string | null, string | null | undefined, string | null>;
  /** May the unit read the person's own words? */
  unit_may_read: Generated<boolean>;
  /** Somebody helped the person to say it, or entered it for them. */
  helped: Generated<boolean>;
  open_question: ColumnType<string | null, string | null | undefined, string | null>;
  /** Matters that tell of the same idea carry the same name of it. */
  idea: ColumnType<string | null, string | null | undefined, string | null>;
  /** Which way staff took it down; null where the person sent it. */
  helped_way: ColumnType<HelpedWay | null, HelpedWay | null | undefined, HelpedWay | null>;
  /** The meeting of a panel that raised it. */
  meeting: ColumnType<string | null, string | null | undefined, string | null>;
  /** What a panel or a group raised, in the words of staff that it agreed on. */
  said: ColumnType<Text | null, string | null | undefined, string | null>;
  /** The name of the group or event that raised it, and whose voice it is. */
  raised_by: ColumnType<Texts | null, string | null | undefined, string | null>;
  voice: ColumnType<Audience | null, Audience | null | undefined, Audience | null>;
}

/** A concern for a child: who marked it and when, who closed it and when. There is no place in it for a text. */
export interface ConcernsTable {
  id: Generated<string>;
  organisation: string;
  matter: string;
  marked_by: string;
  marked_at: Date;
  closed_by: ColumnType<string | null, never, string>;
  closed_at: ColumnType<Date | null, never, Date>;
  ending: ColumnType<ConcernEnding | null, never, ConcernEnding>;
}

/** Whom of the concern somebody told, as a kind of receiver, and when. */
export interface ConcernTellingsTable {
  number: Generated<number>;
  organisation: string;
  concern: string;
  receiver: ConcernReceiver;
  told_at: Date;
  told_by: string;
}

/** What the unit that a matter is about was told of it. */
export interface UnitTellingsTable {
  number: Generated<number>;
  organisation: string;
  matter: string;
  words: Json<Text>;
  told_on: string;
  told_by: string;
}

export interface AnswerTemplatesTable {
  id: Generated<string>;
  organisation: string;
  version: number;
  record: Json<TemplateInput>;
}

/** Answers to the questions of a set, in the version that was answered. */
export interface FeedbackAnswersTable {
  matter: string;
  organisation: string;
  question_set: string;
  question_set_version: number;
  answers: Json<QuestionAnswer[]>;
}

export interface QuestionSetsTable {
  id: string;
  organisation: string;
  version: number;
  record: Json<QuestionSetRecord>;
}

export interface OpenQuestionsTable {
  id: string;
  organisation: string;
  version: Generated<number>;
  record: Json<OpenQuestionRecord>;
}

export interface PathwaysTable {
  id: string;
  organisation: string;
  version: Generated<number>;
  record: Json<PathwayRecord>;
}

export interface GlossaryTermsTable {
  id: string;
  organisation: string;
  version: Generated<number>;
  record: Json<GlossaryTermRecord>;
}

export interface MessagesTable {
  number: Generated<number>;
  organisation: string;
  /** Of what it is said: a matter, or else a request to join. */
  matter: ColumnType<string | null, string | null | undefined, never>;
  join_request: ColumnType<string | null, string | null | undefined, never>;
  sender: 'person' | 'staff';
  role: Role | null;
  /** None where the person said by a press alone that they were not answered. */
  text: ColumnType<Text | null, string | null, string | null>;
  /** With this the person said: "this did not answer me". */
  reopens: Generated<boolean>;
  written_at: Date;
}

/** One row for each message or reopening of a person that was taken in; what makes a repeat harmless. */
export interface MessageKeysTable {
  key_hash: Buffer;
  organisation: string;
  matter: ColumnType<string | null, string | null | undefined, never>;
  join_request: ColumnType<string | null, string | null | undefined, never>;
  content_digest: Buffer;
}

/** What a person left of themselves: how to reach them, who they are, or both. */
export interface LeftContact {
  contact?: Contact;
  introduction?: string;
}

/** Who the person is stands apart from what they wrote. */
export interface ContactsTable {
  matter: string;
  organisation: string;
  contact: Json<LeftContact>;
  keep_until: Date;
}

export interface ReceiptCodesTable {
  code_hash: Buffer;
  organisation: string;
  /** What it opens: a matter, or else the meeting of a panel, or else a request to join. */
  matter: ColumnType<string | null, string | null | undefined, string | null>;
  meeting: ColumnType<string | null, string | null | undefined, string | null>;
  join_request: ColumnType<string | null, string | null | undefined, never>;
  opens_until: Date;
}

/** A challenge that was used. Says nothing of what it was used for. */
export interface UsedChallengesTable {
  digest: Buffer;
  ends_at: Date;
}

/** The entry of a matter as it would stand on the board, until the person says yes, and what they said yes to. */
export interface BoardDraftsTable {
  matter: string;
  organisation: string;
  id: string;
  version: number;
  state: DraftState;
  record: Json<BoardEntryRecord>;
  /** What the person agreed to last; that, and nothing else, may stand on the board. */
  agreed: ColumnType<BoardEntryRecord | null, string | null | undefined, string | null>;
}

/** An answer of staff with what its status demands; the newest is the matter's present one. */
export interface MatterAnswersTable {
  number: Generated<number>;
  organisation: string;
  matter: string;
  answer: Json<StatusInput>;
  role: Role;
  answered_at: Date;
}

export interface StaffUsersTable {
  id: Generated<string>;
  name: string;
  email: string;
  created_at: Date;
  updated_at: Date;
}

/** A way to sign in; here always a password, of which only the slow hash is kept. */
export interface StaffAccountsTable {
  id: Generated<string>;
  user_id: string;
  account_id: string;
  provider_id: 'credential';
  password: string | null;
  created_at: Date;
  updated_at: Date;
}

/** Without network address and browser: who is signed in is nobody's business beyond that. */
export interface StaffSessionsTable {
  id: Generated<string>;
  user_id: string;
  token: string;
  expires_at: Date;
  created_at: Date;
  updated_at: Date;
}

export interface StaffMembersTable {
  user_id: string;
  organisation: string;
  roles: Json<Role[]>;
  /** When it was last looked whether the member must be told by mail that something waits, and they were. */
  told_at: Generated<Date | null>;
  /** Since when the member's address takes no mail; null while it does. */
  mail_refused_at: Generated<Date | null>;
}

export interface StaffInvitationsTable {
  token_hash: Buffer;
  organisation: string;
  email: string;
  name: string;
  roles: Json<Role[]>;
  expires_at: Date;
}

/** Only ever added to; a trigger refuses everything else. `number` comes as text, for it is a bigint. */
export interface LogLinesTable {
  number: Generated<string>;
  at: Date;
  who: string;
  organisation: string;
  what: string;
  record: string | null;
  /** Why an entry was taken off the board. */
  reason: ColumnType<RemovalReason | null, RemovalReason | null | undefined, never>;
}

/** Whose turn it is to do a job, and when it is done next. */
export interface JobsTable {
  name: string;
  next_run_at: Date;
  holder: string | null;
  held_until: Date | null;
  last_run_at: Date | null;
  failures: Generated<number>;
}

/** Who gets a digest of the board by mail. It begins when it is confirmed. */
export interface SubscriptionsTable {
  id: string;
  email: string;
  /** Whose entries; none means all. */
  organisations: Json<string[]>;
  rhythm: DigestRhythm;
  language: InterfaceLanguage;
  /** Of the secret in the links of its mails. */
  token_hash: Buffer;
  /** When the mail that asks to confirm was last queued. */
  asked_at: Date;
  confirmed_at: Date | null;
  digested_until: Date | null;
  next_digest_at: Date | null;
  keep_until: Date;
}

export type MailKind = 'confirm-subscription' | 'digest' | 'something-waits';

/** Mail that is to be sent: whose and of which kind. Its words are made when it is sent, so none stand here. */
export interface MailQueueTable {
  id: string;
  kind: MailKind;
  subscription: string | null;
  member: string | null;
  /** Of a digest: what changed from here on, and until here, is told. */
  tells_from: Date | null;
  tells_until: Date | null;
  queued_at: Date;
  next_try_at: Date;
  tries: Generated<number>;
  keep_until: Date;
}

/** What the whole installation knows of itself, by name. */
export interface InstallationTable {
  name: string;
  value: string;
}

/** Rises when public records of a kind change, so that every server reloads what it holds in memory. */
export interface PublicVersionsTable {
  name: 'content' | 'board';
  version: number;
}

export interface Tables extends PanelsTables, JoiningTables {
  organisations: OrganisationsTable;
  groups: GroupsTable;
  group_leaders: GroupLeadersTable;
  board_entries: BoardEntriesTable;
  areas: AreasTable;
  municipalities: MunicipalitiesTable;
  feedback: FeedbackTable;
  feedback_answers: FeedbackAnswersTable;
  question_sets: QuestionSetsTable;
  open_questions: OpenQuestionsTable;
  pathways: PathwaysTable;
  glossary_terms: GlossaryTermsTable;
  matters: MattersTable;
  messages: MessagesTable;
  message_keys: MessageKeysTable;
  contacts: ContactsTable;
  receipt_codes: ReceiptCodesTable;
  used_challenges: UsedChallengesTable;
  board_drafts: BoardDraftsTable;
  matter_answers: MatterAnswersTable;
  concerns: ConcernsTable;
  concern_tellings: ConcernTellingsTable;
  unit_tellings: UnitTellingsTable;
  answer_templates: AnswerTemplatesTable;
  staff_users: StaffUsersTable;
  staff_accounts: StaffAccountsTable;
  staff_sessions: StaffSessionsTable;
  staff_members: StaffMembersTable;
  staff_invitations: StaffInvitationsTable;
  log_lines: LogLinesTable;
  jobs: JobsTable;
  subscriptions: SubscriptionsTable;
  mail_queue: MailQueueTable;
  installation: InstallationTable;
  public_versions: PublicVersionsTable;
}

/** The database, or an open transaction of it: what every function of a store takes first. */
export type Handle = Kysely<Tables>;

/** A value for a jsonb column. */
export const json = (value: unknown): string => JSON.stringify(value);
