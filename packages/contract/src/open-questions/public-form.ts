import { inLanguage } from '../foundation/in-language.ts';
import type { PublicFormContext } from '../foundation/public-form.ts';
import type { SizeClass } from '../vocabularies.ts';
import type { OpenQuestionRecord } from './records.ts';
import type { OpenQuestion } from './schemas.ts';

/** @param today The day in Finland. */
export const stateOfOpenQuestion = (
  { opensOn, closesOn, closedOn }: Pick<OpenQuestionRecord, 'opensOn' | 'closesOn' | 'closedOn'>,
  today: string,
): OpenQuestion['state'] => {
  if (today > closesOn || (closedOn !== undefined && today >= closedOn)) return 'closed';
  return today < opensOn ? 'coming' : 'open';
};

/** Called off before anybody could answer: then there is nothing to tell of it. */
export const neverOpened = ({
  opensOn,
  closedOn,
}: Pick<OpenQuestionRecord, 'opensOn' | 'closedOn'>): boolean => closedOn !== undefined && closedOn < opensOn;

/** A number of people as a class: small numbers would tell who. */
export const sizeClassOf = (count: number): SizeClass =>
  count < 5 ? 'under-5' : count < 10 ? '5-9' : count < 20 ? '10-19' : '20-or-more';

/** The one place where an open question's public form is made. */
export const publicOpenQuestion = (
  record: OpenQuestionRecord,
  { answers, today }: { answers: number; today: string },
  context: Pick<PublicFormContext, 'language' | 'languagesOf' | 'organisationName'>,
): OpenQuestion => {
  const { organisation, result } = record;
  const say = (texts: Record<string, string>) =>
    inLanguage(texts, context.language, context.languagesOf(organisation));
  const state = stateOfOpenQuestion(record, today);
  return {
    id: record.id,
    organisation: { id: organisation, name: say(context.organisationName(organisation)) },
    question: say(record.question),
    ...(record.background && { background: say(record.background) }),
    ageLevels: record.ageLevels,
    opensOn: record.opensOn,
    closesOn: record.closedOn ?? record.closesOn,
    state,
    ...(state === 'closed' && { answered: record.answered ?? sizeClassOf(answers) }),
    ...(result && {
      result: {
        told: say(result.told),
        ...(result.follows && { follows: say(result.follows) }),
        month: result.month,
      },
    }),
  };
};
