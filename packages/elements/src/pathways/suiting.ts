import type { Pathway, PathwaysAnswer, PublicTarget } from '@kuulluksi/contract/pathways/schemas';
import type { Audience } from '@kuulluksi/contract/vocabularies';
import { situations, type Situation, type Who } from './asked.ts';

/** Of these the situation is their own; of the others it is a child's. */
export const ownSituation: readonly Audience[] = ['child', 'youth'];

interface For {
  audiences: readonly string[];
  careContexts: readonly string[];
}

const isFor = ({ audiences }: For, audience: Audience | undefined) =>
  audience === undefined || audiences.includes(audience) || audiences.includes('anyone');

const namesOf = (situation: string): string[] =>
  situation === 'family-care' || situation === 'institution'
    ? [situation, 'out-of-home-care']
    : situation === 'out-of-home-care'
      ? [situation, 'family-care', 'institution']
      : [situation];

const fits = ({ careContexts }: For, situation: string | undefined) =>
  situation === undefined ||
  careContexts.length === 0 ||
  ['any', ...namesOf(situation)].some(name => careContexts.includes(name));

const suits = (one: For, { audience, situation }: Who) => isFor(one, audience) && fits(one, situation);

/** Children take part through groups of their own: none of them is asked to come along as something. */
const targetSuits = ({ kind, group }: PublicTarget, who: Who) =>
  kind === 'group'
    ? group !== undefined && suits(group, who)
    : kind !== 'other' && !(kind === 'come-along' && who.audience === 'child');

/** The ways that suit somebody, each with the targets that do; one that leads nowhere has whom to ask. */
export const suitingWays = ({ items, organisations }: PathwaysAnswer, who: Who): Pathway[] =>
  items
    .filter(way => suits(way, who))
    .flatMap(way => {
      const targets = way.targets.filter(target => targetSuits(target, who));
      const contact = organisations.find(({ id }) => id === way.organisation)?.contact;
      if (targets.length > 0) return [{ ...way, targets }];
      return contact?.phone || contact?.email ? [{ ...way, targets: [{ kind: 'contact' as const }] }] : [];
    });

/** The situations that make a difference to what suits; none where there are not two. */
export const situationsOf = (answer: PathwaysAnswer, audience: Audience | undefined): Situation[] => {
  if (audience === undefined) return [];
  const named = suitingWays(answer, { audience })
    .flatMap(way => [way, ...way.targets.flatMap(({ group }) => group ?? [])])
    .flatMap(({ careContexts }) => careContexts as readonly string[]);
  const made = situations.filter(one => namesOf(one).some(name => named.includes(name)));
  return made.length > 1 ? made : [];
};
