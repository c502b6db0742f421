import { html, nothing, type TemplateResult } from 'lit';
import { sayFullDay } from '../foundation/dates.ts';
import type { RestContext } from './rest-context.ts';

/** The open question ("we ask") that the form answers; one that takes no answers is told of, and the form still works. */
export const openQuestion = (
  { openQuestion: asked, voice, form }: RestContext,
  wanted: boolean,
): TemplateResult | typeof nothing => {
  const { t, say } = voice;
  if (!asked) return wanted ? html`<div class="message"><p>${t('question-unknown')}</p></div>` : nothing;
  const until = sayFullDay(asked.closesOn, voice.language);
  const state = form.withoutQuestion ? 'closed' : asked.state;
  return html`<section class="before asked" part="open-question">
    <p class="muted small">${t('we-ask')}</p>
    ${voice.heading(say(asked.question), 1)}
    ${asked.background ? html`<p>${say(asked.background)}</p>` : nothing}
    ${
      state === 'open'
        ? html`<p class="muted">${t('question-until', { day: until })}</p>`
        : html`<p>
            <strong
              >${
                state === 'coming'
                  ? t('question-coming', { day: sayFullDay(asked.opensOn, voice.language) })
                  : t('question-closed', { day: until })
              }</strong
            >
            ${t('question-still')}
          </p>`
    }
  </section>`;
};
