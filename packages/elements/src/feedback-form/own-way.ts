import { html, type TemplateResult } from 'lit';
import type { Taker, Voice } from './voice.ts';

export const ownWay = (
  { t, language, level }: Voice,
  organisation: Taker,
  server: string,
  more: Record<string, string | undefined>,
): TemplateResult => {
  const query = new URLSearchParams({ organisation: organisation.id, 'age-level': level, language });
  for (const [name, value] of Object.entries(more)) if (value) query.set(name, value);
  return html`<section class="before" part="own-way">
    <p>${t('own-way')}</p>
    <p>
      <a class="button main" href="${server.replace(/\/$/, '')}/feedback?${query}">${t('own-way-go')}</a>
    </p>
  </section>`;
};
