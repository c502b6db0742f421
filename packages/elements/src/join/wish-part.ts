/** What is asked of who wishes for a group that is not there; it comes only then. */
import { careContexts, type Audience } from '@kuulluksi/contract/vocabularies';
import { html, type TemplateResult } from 'lit';
import { selection } from '../foundation/form/fields.ts';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/join-wish.json';
import type { Context, Voice } from './context.ts';

const wishTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/join-wish.json'),
  en: () => import('../locales/en/join-wish.json'),
  'fi-simple': () => import('../locales/fi-simple/join-wish.json'),
});
export const bundles = [wishTexts];

const audiences = [
  'child',
  'youth',
  'parent',
  'foster-parent',
  'sibling',
  'foster-sibling',
  'close-person',
] as const satisfies Audience[];
const contexts = careContexts.filter(context => context !== 'out-of-home-care');

export const wishFields = ({ voice, form, set, asked }: Context): TemplateResult => {
  const { t, label, say } = voice as Voice<IdsOf<typeof wishTexts>>;
  const { draft } = form;
  const common = { none: t('audience-none'), optional: true, t };
  return html`${selection({
    id: 'audience',
    label: t('for-whom'),
    value: draft.audience,
    options: audiences.map(value => ({ value, words: label('audience', value) })),
    choose: value => set('audience', value),
    ...common,
  })}
  ${selection({
    id: 'careContext',
    label: t('careContext'),
    value: draft.careContext,
    options: contexts.map(value => ({ value, words: label('careContext', value) })),
    choose: value => set('careContext', value),
    ...common,
  })}
  ${selection({
    id: 'municipality',
    label: t('municipality'),
    value: draft.municipality,
    options: asked.municipalities.map(({ code, name }) => ({ value: code, words: say(name) })),
    choose: value => set('municipality', value),
    ...common,
  })}`;
};
