import { formTexts, type FormTextId } from '@kuulluksi/elements/foundation/form/form-texts';
import { problemTexts } from '@kuulluksi/elements/foundation/problem-texts';
import { matterTexts, type MatterTextId } from '@kuulluksi/elements/foundation/matter-texts';
import { defineTexts, type IdsOf } from '@kuulluksi/elements/foundation/texts';
import fi from '../locales/fi/desk.json';
import entriesFi from '../locales/fi/entries.json';
import faultsFi from '../locales/fi/faults.json';
import groupsFi from '../locales/fi/groups.json';
import joiningFi from '../locales/fi/joining.json';
import panelsFi from '../locales/fi/panels.json';
import pathwaysFi from '../locales/fi/pathways.json';
import questionsFi from '../locales/fi/questions.json';
import workFi from '../locales/fi/work.json';

const deskTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/desk.json'),
  en: () => import('../locales/en/desk.json'),
  'fi-simple': () => import('../locales/fi-simple/desk.json'),
});

/** Words of the parts of the desk: concerns, templates, what staff enter, the log. */
const workTexts = defineTexts(workFi, {
  sv: () => import('../locales/sv/work.json'),
  en: () => import('../locales/en/work.json'),
  'fi-simple': () => import('../locales/fi-simple/work.json'),
});

/** What can be wrong at the desk alone: codes that never reach a public element. */
const faultTexts = defineTexts(faultsFi, {
  sv: () => import('../locales/sv/faults.json'),
  en: () => import('../locales/en/faults.json'),
  'fi-simple': () => import('../locales/fi-simple/faults.json'),
});

/** Words of panels and feedback groups. */
const panelsTexts = defineTexts(panelsFi, {
  sv: () => import('../locales/sv/panels.json'),
  en: () => import('../locales/en/panels.json'),
  'fi-simple': () => import('../locales/fi-simple/panels.json'),
});

/** Words of the groups that people find. */
const groupsTexts = defineTexts(groupsFi, {
  sv: () => import('../locales/sv/groups.json'),
  en: () => import('../locales/en/groups.json'),
  'fi-simple': () => import('../locales/fi-simple/groups.json'),
});

/** Words of who asks to join. */
const joiningTexts = defineTexts(joiningFi, {
  sv: () => import('../locales/sv/joining.json'),
  en: () => import('../locales/en/joining.json'),
  'fi-simple': () => import('../locales/fi-simple/joining.json'),
});

/** Words of open questions and question sets. */
const questionsTexts = defineTexts(questionsFi, {
  sv: () => import('../locales/sv/questions.json'),
  en: () => import('../locales/en/questions.json'),
  'fi-simple': () => import('../locales/fi-simple/questions.json'),
});

/** Words of ways to take part and of terms. */
const pathwaysTexts = defineTexts(pathwaysFi, {
  sv: () => import('../locales/sv/pathways.json'),
  en: () => import('../locales/en/pathways.json'),
  'fi-simple': () => import('../locales/fi-simple/pathways.json'),
});

/** Words of the list of board entries. */
const entriesTexts = defineTexts(entriesFi, {
  sv: () => import('../locales/sv/entries.json'),
  en: () => import('../locales/en/entries.json'),
  'fi-simple': () => import('../locales/fi-simple/entries.json'),
});

export const bundles = [
  deskTexts,
  entriesTexts,
  workTexts,
  panelsTexts,
  groupsTexts,
  joiningTexts,
  questionsTexts,
  pathwaysTexts,
  faultTexts,
  matterTexts,
  formTexts,
  problemTexts,
];
export type DeskId =
  | IdsOf<typeof deskTexts>
  | IdsOf<typeof entriesTexts>
  | IdsOf<typeof workTexts>
  | IdsOf<typeof panelsTexts>
  | IdsOf<typeof groupsTexts>
  | IdsOf<typeof joiningTexts>
  | IdsOf<typeof questionsTexts>
  | IdsOf<typeof pathwaysTexts>
  | MatterTextId
  | FormTextId;
