import { formTexts, type FormTextId } from '@kuulluksi/elements/foundation/form/form-texts';
import { matterTexts, type MatterTextId } from '@kuulluksi/elements/foundation/matter-texts';
import { defineTexts, type IdsOf } from '@kuulluksi/elements/foundation/texts';
import fi from '../locales/fi/desk.json';
import faultsFi from '../locales/fi/faults.json';
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

export const bundles = [deskTexts, workTexts, faultTexts, matterTexts, formTexts];
export type DeskId = IdsOf<typeof deskTexts> | IdsOf<typeof workTexts> | MatterTextId | FormTextId;
