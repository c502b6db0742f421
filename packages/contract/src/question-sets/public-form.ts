import { inLanguage } from '../foundation/in-language.ts';
import type { PublicFormContext } from '../foundation/public-form.ts';
import type { QuestionSetRecord } from './records.ts';
import type { QuestionSet } from './schemas.ts';

/** The one place where a question set's public form is made. */
export const publicQuestionSet = (
  record: QuestionSetRecord,
  { language, languagesOf }: Pick<PublicFormContext, 'language' | 'languagesOf'>,
): QuestionSet => {
  const say = (texts: Record<string, string>) =>
    inLanguage(texts, language, languagesOf(record.organisation));
  return {
    id: record.id,
    organisation: record.organisation,
    version: record.version,
    ageLevels: record.ageLevels,
    title: say(record.title),
    ...(record.intro && { intro: say(record.intro) }),
    ...(record.kind && { kind: record.kind }),
    questions: record.questions.map(question => ({
      id: question.id,
      kind: question.kind,
      words: say(question.words),
      ...(question.hint && { hint: say(question.hint) }),
      ...(question.theme && { theme: question.theme }),
      ...(question.picture && { picture: question.picture }),
      options: (question.options ?? []).map(option => ({
        id: option.id,
        words: say(option.words),
        ...(option.picture && { picture: option.picture }),
      })),
      optional: question.optional,
    })),
  };
};
