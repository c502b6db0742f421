import { defineLevelTexts, defineTexts, type IdsOf, type Translate } from '../../foundation/texts.ts';
import fi from '../../locales/fi/feedback-form-child.json';
import type { RestId } from '../rest-texts.ts';
import type { FormId, Voice } from '../voice.ts';

/** What the child's view alone says. */
const own = defineTexts(fi, {
  sv: () => import('../../locales/sv/feedback-form-child.json'),
  en: () => import('../../locales/en/feedback-form-child.json'),
  'fi-simple': () => import('../../locales/fi-simple/feedback-form-child.json'),
});

/** What every level says, in words for a child. */
const level = defineLevelTexts({
  fi: () => import('../../locales/fi/feedback-form.child.json'),
  sv: () => import('../../locales/sv/feedback-form.child.json'),
  en: () => import('../../locales/en/feedback-form.child.json'),
  'fi-simple': () => import('../../locales/fi-simple/feedback-form.child.json'),
});

export const childTexts = [own, level];
export type ChildId = IdsOf<typeof own>;

/** The voice of the form says these too, once their texts are here. */
export const inChildsWords = ({ t }: Pick<Voice, 't'>): Translate<FormId | RestId | ChildId> =>
  t as Translate<FormId | RestId | ChildId>;
