import { html, nothing, type TemplateResult } from 'lit';
import { sayFullDay } from '../foundation/dates.ts';
import type { Message, Voice } from './voice.ts';

/** One answer, with who gave it and when. */
export const answerOf = ({ t, say, label, language }: Voice, { text, role, on }: Message): TemplateResult => {
  const day = sayFullDay(on, language);
  return html`<li class="answered" part="answered">
    ${text ? html`<p class="words">${say(text)}</p>` : nothing}
    <p class="muted small from">
      ${
        role && role !== 'other'
          ? t('answered-by', { role: label('role', role), day })
          : t('answered-on', { day })
      }
    </p>
  </li>`;
};
