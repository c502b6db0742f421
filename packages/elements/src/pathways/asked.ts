import type { PathwaysAnswer } from '@kuulluksi/contract/pathways/schemas';
import type { AgeLevel, Audience, CareContext } from '@kuulluksi/contract/vocabularies';

/** Who somebody says they are; undefined for who wants to see everything. */
export interface Who {
  audience?: Audience | undefined;
  /** A parent's, sibling's or close person's is the child's. */
  situation?: CareContext | undefined;
}

/** Whom a level asks about, in that order. A child's page asks children. */
const asked: Record<AgeLevel, readonly Audience[]> = {
  child: ['child', 'youth', 'sibling', 'foster-sibling'],
  youth: ['youth', 'sibling', 'foster-sibling', 'parent', 'close-person'],
  adult: [
    'parent',
    'youth',
    'child',
    'foster-parent',
    'close-person',
    'sibling',
    'foster-sibling',
    'professional',
    'management',
    'student',
    'decision-maker',
  ],
  professional: ['professional', 'management', 'student', 'decision-maker', 'foster-parent'],
};

/** Situations that are asked about; out-of-home care is asked about by its kinds. */
export const situations = ['open-care', 'family-care', 'institution', 'after-care', 'formerly'] as const;
export type Situation = (typeof situations)[number];

/** What a page's author wrote, where it is such a code. */
export const audienceOf = (code: string | undefined): Audience | undefined =>
  asked.adult.find(one => one === code);
export const situationOf = (code: string | undefined): CareContext | undefined =>
  [...situations, 'out-of-home-care' as const].find(one => one === code);

/** Who may be asked about: those for whom there is anything. */
export const audiencesOf = ({ items }: PathwaysAnswer, level: AgeLevel): Audience[] =>
  asked[level].filter(audience => items.some(way => way.audiences.includes(audience)));
