import type { Matter } from '@kuulluksi/contract/matters/schemas';
import type { AnswerTemplate } from '@kuulluksi/contract/templates/schemas';

/** The place in a template that whoever answers fills in. */
const open = /\[(…|\.\.\.)\]/;

/** A template is finished when nothing in it is left to be filled in. */
export const isUnfinished = (message: string): boolean => open.test(message);

/** The text of a template that suits a matter best: in its language, for its age level; else as near as there is. */
export const fittingText = (
  { texts }: AnswerTemplate,
  { language, ageLevel }: Pick<Matter, 'language' | 'ageLevel'>,
): AnswerTemplate['texts'][number] | undefined => {
  const nearness = (text: AnswerTemplate['texts'][number]) =>
    (text.language === language ? 4 : text.language.split('-')[0] === language.split('-')[0] ? 2 : 0) +
    (text.ageLevel === ageLevel ? 1 : 0);
  return [...texts].sort((one, other) => nearness(other) - nearness(one))[0];
};
