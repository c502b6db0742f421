import { html, type TemplateResult } from 'lit';
import type { Taker, Voice } from './voice.ts';

/**
 * Does the organisation take words of this level on the server's own pages alone? On another site the element is then a
 * plain way there, for a site could read what is typed into it.
 */
export const goesElsewhere = (organisation: Taker, { level }: Voice, server: string): boolean =>
  organisation.feedback.ownPages.includes(level) && new URL(server, location.href).origin !== location.origin;

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
