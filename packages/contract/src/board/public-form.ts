import { inLanguage } from '../foundation/in-language.ts';
import type { PublicFormContext } from '../foundation/public-form.ts';
import type { BoardEntryRecord } from './records.ts';
import type { BoardEntry } from './schemas.ts';

/** The one place where a board entry's public form is made. */
export const publicBoardEntry = (record: BoardEntryRecord, context: PublicFormContext): BoardEntry => {
  const languages = context.languagesOf(record.organisation);
  const say = (texts: Record<string, string>) => inLanguage(texts, context.language, languages);
  const { answer } = record;
  return {
    id: record.id,
    organisation: { id: record.organisation, name: say(context.organisationName(record.organisation)) },
    said: say(record.said),
    ownWords: record.ownWords,
    source: record.source,
    helped: record.helped,
    ...(record.voice && { voice: record.voice }),
    kind: record.kind,
    status: answer?.status ?? 'received',
    ...(answer && 'what' in answer && { what: say(answer.what) }),
    ...(answer && 'when' in answer && { when: answer.when }),
    ...(answer && 'reasons' in answer && { reasons: say(answer.reasons) }),
    ...(answer && 'to' in answer && { to: say(answer.to) }),
    ...(record.answeredBy && { answeredBy: record.answeredBy }),
    saidIn: record.saidIn,
    ...(record.answeredIn && { answeredIn: record.answeredIn }),
    ...(record.answeredWithin && { answeredWithin: record.answeredWithin }),
  };
};
