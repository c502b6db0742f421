import { formTexts, type FormTextId } from '@kuulluksi/elements/foundation/form/form-texts';
import { matterTexts, type MatterTextId } from '@kuulluksi/elements/foundation/matter-texts';
import { defineTexts, type IdsOf } from '@kuulluksi/elements/foundation/texts';
import fi from '../locales/fi/desk.json';

const deskTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/desk.json'),
  en: () => import('../locales/en/desk.json'),
  'fi-simple': () => import('../locales/fi-simple/desk.json'),
});

export const bundles = [deskTexts, matterTexts, formTexts];
export type DeskId = IdsOf<typeof deskTexts> | MatterTextId | FormTextId;
