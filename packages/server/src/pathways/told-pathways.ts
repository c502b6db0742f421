import { publicTerm, withOwnTerms } from '@kuulluksi/contract/glossary/public-form';
import { publicGroupSummary } from '@kuulluksi/contract/groups/public-form';
import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import { publicOrganisation } from '@kuulluksi/contract/organisations/public-form';
import { stateOfOpenQuestion } from '@kuulluksi/contract/open-questions/public-form';
import { publicPathway, type TargetsAround } from '@kuulluksi/contract/pathways/public-form';
import type { PathwaysAnswer } from '@kuulluksi/contract/pathways/schemas';
import { baseTerms } from '../glossary/base-terms.ts';
import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import { comingOf } from '../groups/rules.ts';
import { meets } from '../groups/standing.ts';
import { dayInFinland } from '../helsinki.ts';
import type { PublicRecords } from '../public-records.ts';

/** The age that an expert by experience has turned, where an organisation sets no other. */
const expertFrom = 12;

const around = (
  records: PublicRecords,
  organisation: OrganisationRecord,
  { language, now }: { language: string | undefined; now: Date },
): TargetsAround => {
  const context = records.context(language);
  const say = (texts: Record<string, string>) => inLanguage(texts, language, organisation.languages);
  return {
    group: id => {
      const group = records.groups.get(id);
      return group && meets(group) ? publicGroupSummary(group, comingOf(group, now), context) : undefined;
    },
    openQuestion: id => {
      const question = records.openQuestions.get(id);
      return question && stateOfOpenQuestion(question, dayInFinland(now)) === 'open'
        ? { id, question: say(question.question) }
        : undefined;
    },
    panel: id => {
      const panel = records.panels.get(id);
      return panel && { id, name: say(panel.name) };
    },
    takesFeedback: organisation.feedback !== undefined,
  };
};

/** The ways to take part of some organisations, of all where none is named, with the terms that they explain. */
export const tellPathways = (
  records: PublicRecords,
  organisations: readonly string[],
  { language, now }: { language: string | undefined; now: Date },
): PathwaysAnswer => {
  const context = records.context(language);
  const shown = [...records.organisations.values()].filter(
    ({ id }) => organisations.length === 0 || organisations.includes(id),
  );
  const items = shown.flatMap(organisation => {
    const targets = around(records, organisation, { language, now });
    return records.pathways
      .filter(record => record.organisation === organisation.id)
      .map(record => publicPathway(record, targets, context));
  });
  const [first, ...others] = shown;
  const only = others.length === 0 ? first : undefined;
  // No organisation's words explain what another one writes.
  const own = records.glossary.filter(({ organisation }) => organisation === only?.id);
  const languages = only?.languages ?? ['fi'];
  return {
    items,
    organisations: shown
      .filter(({ id }) => organisations.length > 0 || items.some(({ organisation }) => organisation === id))
      .map(organisation => {
        const { id, name, contact, feedback } = publicOrganisation(organisation, context);
        return {
          ...{ id, name, contact },
          expertFrom: organisation.expertFrom ?? expertFrom,
          takesFeedback: feedback !== undefined,
        };
      }),
    glossary: withOwnTerms(baseTerms, own).map(term => publicTerm(term, language, languages)),
  };
};
