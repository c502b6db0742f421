import { publicBoardEntry } from '@kuulluksi/contract/board/public-form';
import type { Conversation, MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import type { Texts } from '@kuulluksi/contract/foundation/texts';
import { findDraft } from '../board/draft-store.ts';
import { findEntry } from '../board/staff-store.ts';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { answersGiven, messagesOf, mattersNamed, type StoredMatter } from '../matters/staff-store.ts';
import type { PublicRecords } from '../public-records.ts';
import { readQuestionSet } from '../question-sets/store.ts';
import { joinConversation } from '../joining/opened.ts';
import { meetingOfCode } from './meetings.ts';
import { mayWith } from './rules.ts';
import type { Opened } from './store.ts';

/** What a conversation is told with: the names of organisations, the language that was asked for. */
export interface Telling {
  records: PublicRecords;
  language: string | undefined;
  /** The present month in Finland. */
  month: string;
}

const inWords =
  ({ records, language }: Telling, organisation: string) =>
  (texts: Texts) =>
    inLanguage(texts, language, records.organisations.get(organisation)?.languages ?? []);

export const tellerOf = (telling: Telling, organisation: string) => ({
  id: organisation,
  name: inWords(
    telling,
    organisation,
  )(telling.records.organisations.get(organisation)?.name ?? { und: organisation }),
});

const messages = async (database: Handle, matter: string) => told(await messagesOf(database, matter));

export const told = (stored: Awaited<ReturnType<typeof messagesOf>>) =>
  stored.map(({ sender, role, text, reopens, written_at }) => ({
    from: sender,
    ...(role && { role }),
    ...(text && { text }),
    ...(reopens && { reopens }),
    on: dayInFinland(written_at),
  }));

/** Answers to a question set, with the words that were asked. A question that is not known any more is left out. */
const givenTo = async (database: Handle, telling: Telling, { id, organisation }: StoredMatter) => {
  const { questionSet, answers } = await answersGiven(database, id);
  const set = questionSet && (await readQuestionSet(database, organisation, questionSet));
  const say = inWords(telling, organisation);
  return answers.flatMap(({ question, mood, choices, text }) => {
    const asked = set?.questions.find(one => one.id === question);
    if (!asked) return [];
    const options = asked.options?.filter(option => choices?.includes(option.id));
    return [
      {
        question: say(asked.words),
        ...(mood && { mood }),
        ...(options?.length && { choices: options.map(({ words }) => say(words)) }),
        ...(text !== undefined && { text }),
      },
    ];
  });
};

const draftOf = async (database: Handle, telling: Telling, matter: string) => {
  const draft = await findDraft(database, matter);
  if (!draft || draft.state === 'agreed') return undefined;
  const { id, version, state, record } = draft;
  const entry = publicBoardEntry(record, telling.records.context(telling.language), { month: telling.month });
  return { id, version, entry, changeWished: state === 'change-wished' };
};

const matterConversation = async (
  database: Handle,
  telling: Telling,
  matter: StoredMatter,
  opensUntil: Date,
): Promise<MatterConversation> => {
  const entry = await findEntry(database, matter.id);
  const draft = await draftOf(database, telling, matter.id);
  // A concern for a child may hold what was taken back; whoever has the code learns nothing of that, nor what it was.
  const takenBack = matter.status === 'withdrawn';
  return {
    what: 'matter',
    organisation: tellerOf(telling, matter.organisation),
    kind: takenBack ? 'other' : matter.kind,
    status: matter.status,
    version: matter.version,
    ...(matter.mood && !takenBack && { mood: matter.mood }),
    given: takenBack ? [] : await givenTo(database, telling, matter),
    messages: takenBack ? [] : await messages(database, matter.id),
    leave: matter.publication,
    published: entry !== undefined,
    ...(entry && { boardEntry: entry.id }),
    ...(draft && { draft }),
    may: mayWith(matter),
    openUntil: dayInFinland(opensUntil),
  };
};

/** What a code opened, as it is now. */
export const conversationOf = async (
  database: Handle,
  telling: Telling,
  { organisation, matter, meeting, joinRequest, opensUntil }: Opened,
): Promise<Conversation> => {
  if (matter !== null) {
    const [stored] = await mattersNamed(database, organisation, [matter]);
    if (!stored) throw new ProblemError('code-not-found');
    return matterConversation(database, telling, stored, opensUntil);
  }
  if (joinRequest !== null) return joinConversation(database, telling, organisation, joinRequest);
  const met = meeting === null ? undefined : await meetingOfCode(database, organisation, meeting);
  if (!met) throw new ProblemError('code-not-found');
  const say = inWords(telling, organisation);
  const raised = await mattersNamed(database, organisation, met.matters);
  return {
    what: 'meeting',
    organisation: tellerOf(telling, organisation),
    panel: say(met.panel),
    heldOn: met.heldOn,
    topics: met.topics.map(say),
    matters: await Promise.all(
      raised.map(async one => {
        const entry = await findEntry(database, one.id);
        return {
          id: one.id,
          kind: one.kind,
          status: one.status,
          version: one.version,
          messages: await messages(database, one.id),
          published: entry !== undefined,
          ...(entry && { boardEntry: entry.id }),
          may: mayWith(one),
        };
      }),
    ),
    openUntil: dayInFinland(opensUntil),
  };
};
