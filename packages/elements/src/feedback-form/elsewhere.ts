/** Where no words are taken here: whom to turn to, or the way to where they are. Fetched only where it is so. */
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { phone } from '../foundation/help/help-lines.ts';
import { defineTexts, type IdsOf, type Translate } from '../foundation/texts.ts';
import fi from '../locales/fi/feedback-form-elsewhere.json';
import type { Voice } from './voice.ts';

const texts = defineTexts(fi, {
  sv: () => import('../locales/sv/feedback-form-elsewhere.json'),
  en: () => import('../locales/en/feedback-form-elsewhere.json'),
  'fi-simple': () => import('../locales/fi-simple/feedback-form-elsewhere.json'),
});
export const bundles = [texts];

const own = ({ t }: Voice) => t as unknown as Translate<IdsOf<typeof texts>>;

/** Nobody takes feedback here: a calm sentence, and whom to turn to. */
export const nobodyReads = (voice: Voice, organisations: readonly Organisation[]): TemplateResult =>
  html`<div class="message">
    <p>${own(voice)(organisations.length > 0 ? 'none' : 'none-at-all')}</p>
    ${organisations.map(
      ({ name, contact }) =>
        html`<p>
          <strong>${voice.say(name)}</strong>: ${voice.say(contact.role)}
          ${contact.phone ? phone(contact.phone) : nothing}
          ${contact.email ? html`<a href="mailto:${contact.email}">${contact.email}</a>` : nothing}
        </p>`,
    )}
  </div>`;

/** An organisation takes words of this level on the server's own pages alone: the way there, with what the page chose. */
export const ownWay = (
  voice: Voice,
  organisation: { id: string },
  server: string,
  more: Record<string, string | undefined>,
): TemplateResult => {
  const { language, level } = voice;
  const t = own(voice);
  const query = new URLSearchParams({ organisation: organisation.id, 'age-level': level, language });
  for (const [name, value] of Object.entries(more)) if (value) query.set(name, value);
  return html`<section class="before" part="own-way">
    <p>${t('own-way')}</p>
    <p>
      <a class="button main" href="${server.replace(/\/$/, '')}/feedback?${query}">${t('own-way-go')}</a>
    </p>
  </section>`;
};
