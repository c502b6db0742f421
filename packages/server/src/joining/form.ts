import type { JoinForm, JoinFormQuery } from '@kuulluksi/contract/joining/schemas';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import { wayInto } from '@kuulluksi/contract/joining/way-in';
import { publicOrganisation } from '@kuulluksi/contract/organisations/public-form';
import type * as z from 'zod/mini';
import { ProblemError } from '../http/problem-error.ts';
import { groupName } from './group-name.ts';
import type { PublicRecords } from '../public-records.ts';

/** Who reads, how one gets into the group today, and which municipalities a wish may name. */
export const joinFormOf = (
  records: PublicRecords,
  asked: z.output<typeof JoinFormQuery>,
  today: string,
): JoinForm => {
  const context = records.context(asked.language);
  const group = asked.group === undefined ? undefined : records.groups.get(asked.group);
  const of = asked.organisation ?? group?.organisation;
  if (asked.group !== undefined && (!group || group.organisation !== of)) {
    throw new ProblemError('group-not-found');
  }
  const organisation = of === undefined ? undefined : records.organisations.get(of);
  if (!organisation) throw new ProblemError('unknown-organisation');
  const say = (texts: Record<string, string>) =>
    inLanguage(texts, context.language, context.languagesOf(organisation.id));
  const { way, because } = group ? wayInto(group, today) : {};
  const intake = group?.run.kind === 'period' && group.run.intake.from > today ? group.run.intake : undefined;
  return {
    organisation: publicOrganisation(organisation, context),
    ...(group &&
      way && {
        group: {
          id: group.id,
          name: groupName(records, group.id, asked.language) as Text,
          wayIn: way,
          ...(because && { because }),
          ...(intake && { intake }),
        },
      }),
    municipalities: records.municipalities
      .filter(({ area }) => organisation.areas.includes(area))
      .map(({ code, name }) => ({ code, name: say(name) })),
  };
};
