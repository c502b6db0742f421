import type { FirstRead } from '../foundation/first-read.ts';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { boardFirstRead, isPlain } from '../board/first-read.ts';
import { groupFinderFirstRead } from '../group-finder/first-read.ts';
import { pathwaysFirstRead } from '../pathways/first-read.ts';
import { feedbackFormFirstRead } from '../feedback-form/first-read.ts';

/** What an element's first read may follow from. */
export interface Around {
  organisations: string[];
  areas: string[];
  language: string;
  level: AgeLevel;
  /** An attribute that this element alone has. */
  own: (attribute: string) => string | undefined;
}

/** What each element reads first, by its name; an element that reads nothing by itself is missing. */
export const firstReads: Record<string, (around: Around) => FirstRead | undefined> = {
  board: around => (isPlain(around.own) ? boardFirstRead(around) : undefined),
  'group-finder': groupFinderFirstRead,
  pathways: pathwaysFirstRead,
  'feedback-form': around =>
    feedbackFormFirstRead(around, around.own('question-set'), around.own('open-question')),
};
