import { html, nothing, type TemplateResult } from 'lit';
import { sayIn } from '../foundation/say-in.ts';
import type { SetDraft } from './drafts.ts';
import { asksForChoice } from './drafts.ts';

interface Speaking {
  label: (group: string, code: string) => string;
  t: (id: 'may-skip' | 'no-words-yet') => string;
  language: string;
}

/** A set as text, as whoever answers reads it, in one language. */
export const setAsText = (
  { title, intro, questions }: Pick<SetDraft, 'title' | 'intro' | 'questions'>,
  { label, t, language }: Speaking,
): TemplateResult => {
  const say = (texts: Readonly<Record<string, string>>) => {
    const said = sayIn(texts, language);
    return said.text
      ? html`<span lang=${said.lang}>${said.text}</span>`
      : html`<span class="muted">${t('no-words-yet')}</span>`;
  };
  return html`<div class="as-text stack">
    <p class="name">${say(title)}</p>
    ${Object.keys(intro).length > 0 ? html`<p class="words">${say(intro)}</p>` : nothing}
    <ol class="questions">
      ${questions.map(
        ({ kind, words, hint, options, optional }) =>
          html`<li>
            <p><strong>${say(words)}</strong></p>
            ${Object.keys(hint).length > 0 ? html`<p class="muted">${say(hint)}</p>` : nothing}
            <p class="muted small">
              ${kind ? label('question-kind', kind) : nothing} ${optional ? `· ${t('may-skip')}` : nothing}
            </p>
            ${
              asksForChoice(kind)
                ? html`<ul>
                    ${options.map(option => html`<li>${say(option.words)}</li>`)}
                  </ul>`
                : nothing
            }
          </li>`,
      )}
    </ol>
  </div>`;
};
