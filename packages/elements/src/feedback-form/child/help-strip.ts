import { html, type TemplateResult } from 'lit';
import type { FormContext } from '../voice.ts';
import { inChildsWords } from './texts.ts';

const number = (phone: string) =>
  html`<a class="number" href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`;

/** A number for a child's own words that every child may call; it stands here even where nobody named a line. */
const childLine = '116 111';

/** Help that stays in view in every step, in a line or two. */
export const helpStrip = ({ voice, organisation: { helpLines } }: FormContext): TemplateResult => {
  const t = inChildsWords(voice);
  const lines = helpLines.filter(
    ({ kind, ageLevels, phone }) => kind === 'child-and-youth-line' && ageLevels.includes('child') && phone,
  );
  return html`<section class="help-strip" part="help" aria-label=${t('help')}>
    <p>${number('112')} <span>${t('strip-danger')}</span></p>
    ${
      lines.length > 1
        ? lines.map(({ name, phone = '' }) => html`<p>${number(phone)} <span>${voice.say(name)}</span></p>`)
        : html`<p>${number(lines[0]?.phone ?? childLine)} <span>${t('strip-talk')}</span></p>`
    }
  </section>`;
};
