/** "I want to come along": what happens then, told before anybody leaves a name. Comes when somebody asks. */
import { html, nothing, type TemplateResult } from 'lit';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/pathways-along.json';

export const comeAlongTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/pathways-along.json'),
  en: () => import('../locales/en/pathways-along.json'),
  'fi-simple': () => import('../locales/fi-simple/pathways-along.json'),
});
export type ComeAlongId = IdsOf<typeof comeAlongTexts>;
export const bundles = [comeAlongTexts];
export { bringJoin } from '../foundation/bring-join.ts';

interface ComeAlong {
  as: string;
  /** The age that an expert by experience has turned here. */
  age: number;
  t: (id: ComeAlongId, values?: Record<string, number>) => string;
  /** The form; else whom to ask. */
  ask: TemplateResult;
  byForm: boolean;
}

/** Who is always paid for the work; of the others, each organisation tells. */
const paid = ['expert', 'evaluator'];
/** Adults who meet minors in what they do. */
const meetMinors = ['evaluator', 'support-person', 'group-leader'];

export const comeAlong = ({ as, age, t, ask, byForm }: ComeAlong): TemplateResult => {
  const steps: ComeAlongId[] = [
    'step-tell',
    'step-talk',
    as === 'panel-member' ? 'step-panel' : 'step-group',
    // Who evaluates is trained for it and bound by confidentiality; to others training is offered.
    as === 'evaluator' ? 'step-trained' : 'step-training',
    paid.includes(as) ? 'step-fee' : 'step-fee-told',
  ];
  return html`<ol>
      ${steps.map(id => html`<li>${t(id)}</li>`)}
    </ol>
    <p>${t('stop')}</p>
    ${
      meetMinors.includes(as)
        ? html`<p>${t('adults')}</p>`
        : as === 'expert'
          ? html`<p>${t('age', { age })}</p>`
          : nothing
    }
    ${byForm ? nothing : html`<p><strong>${t('ask')}</strong></p>`} ${ask}`;
};
