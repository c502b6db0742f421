import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import type { Matter, MatterSummary } from '@kuulluksi/contract/matters/schemas';
import { publicQuestionSet } from '@kuulluksi/contract/question-sets/public-form';
import { findDraft } from '../board/draft-store.ts';
import { writtenOf } from '../board/staff-rules.ts';
import { findEntry } from '../board/staff-store.ts';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { findOpenQuestion } from '../open-questions/store.ts';
import { readQuestionSet } from '../question-sets/store.ts';
import type { Member } from '../staff/member.ts';
import { unitTellingsOf } from './unit-tellings-store.ts';
import { wholeDays } from './staff-rules.ts';
import { answersGiven, findMatter, contactUntil, messagesOf, type StoredSummary } from './staff-store.ts';

/** A matter as the desk's list shows it. */
export const summaryOf = (matter: StoredSummary, now: Date): MatterSummary => ({
  id: matter.id,
  organisation: matter.organisation,
  source: matter.source,
  kind: matter.kind,
  status: matter.status,
  ageLevel: matter.age_level,
  language: matter.language,
  receivedOn: dayInFinland(matter.received_at),
  ...(matter.waiting_since && { waitingDays: wholeDays(matter.waiting_since, now) }),
  published: matter.published,
  themes: matter.themes,
  ...(matter.mood && { mood: matter.mood }),
  ...(matter.unit && { unit: matter.unit }),
  helped: matter.helped,
  ...(matter.open_question && { openQuestion: matter.open_question }),
  ...(matter.meeting && { meeting: matter.meeting }),
  openConcern: matter.open_concern,
});

type Asked = Pick<Matter, 'questionSet' | 'asked' | 'answers' | 'openQuestionAsked'>;

/** What was asked and answered: the questions in the version and the language in which the person read them. */
const askedOf = async (
  database: Handle,
  { id, organisation, language, open_question }: StoredSummary,
  languages: readonly string[],
): Promise<Asked> => {
  const given = await answersGiven(database, id);
  const set = given.questionSet && (await readQuestionSet(database, organisation, given.questionSet));
  const form = set && publicQuestionSet(set, { language, languagesOf: () => languages });
  const open = open_question ? await findOpenQuestion(database, organisation, open_question) : undefined;
  return {
    ...given,
    ...(form && { asked: { title: form.title, questions: form.questions } }),
    ...(open && { openQuestionAsked: inLanguage(open.record.question, language, languages) }),
  };
};

/** A matter with all that the desk shows of it. */
export const wholeMatter = async (
  database: Handle,
  member: Pick<Member, 'id' | 'organisation' | 'languages'>,
  id: string,
  now: Date,
): Promise<Matter> => {
  const matter = await findMatter(database, member, id);
  if (!matter) throw new ProblemError('not-found');
  const messages = await messagesOf(database, id);
  const draft = await findDraft(database, id);
  const entry = await findEntry(database, id);
  const contact = await contactUntil(database, id, now);
  return {
    ...summaryOf(matter, now),
    version: matter.version,
    publication: matter.publication,
    messages: messages.map(({ sender, role, text, reopens, written_at }) => ({
      from: sender,
      ...(role && { role }),
      ...(text && { text }),
      ...(reopens && { reopens }),
      on: dayInFinland(written_at),
    })),
    ...(await askedOf(database, matter, member.languages)),
    ...(matter.raised_by && { raisedBy: matter.raised_by }),
    ...(matter.voice && { voice: matter.voice }),
    ...(matter.helped_way && { helpedWay: matter.helped_way }),
    ...(draft && { draft: { version: draft.version, state: draft.state, ...writtenOf(draft.record) } }),
    ...(entry && { entry: { id: entry.id, ...writtenOf(entry.record) } }),
    unitMayRead: matter.unit_may_read,
    unitTellings: await unitTellingsOf(database, id),
    deletedOn: dayInFinland(matter.keep_until),
    hasContact: contact !== undefined,
    ...(contact && { contactDeletedOn: dayInFinland(contact) }),
  };
};
