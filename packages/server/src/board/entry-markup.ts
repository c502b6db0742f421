import type { Text } from '@kuulluksi/contract/foundation/texts';
import { html, type Markup, type Part } from '../pages/html.ts';
import type { ToldEntry, Words } from './told-entry.ts';

type Say = (text: Text) => Markup;

const say = (words: Words, sayText: Say): Part => (typeof words === 'string' ? words : sayText(words));
const joined = (parts: readonly Words[], between: string, sayText: Say): Part =>
  parts.map((part, at) => [at > 0 && between, say(part, sayText)]);

/** A voice and its answer as markup, for pages and paper. `several`: entries of several organisations are shown. */
export const entryMarkup = (entry: ToldEntry, sayText: Say, several: boolean): Markup =>
  html`<article class="pair" data-status="${entry.status}">
    <div class="said">
      <h3>${entry.kind} <span class="small">· ${joined(entry.by, ', ', sayText)}</span></h3>
      <blockquote>${sayText(entry.said)}</blockquote>
      <p class="muted small">
        ${joined([...entry.facts, ...(several ? [entry.organisation] : [])], ' · ', sayText)}
      </p>
    </div>
    <div class="answered">
      <p><strong>${entry.statusWord}</strong> <span class="small">${entry.when}</span></p>
      ${
        entry.rows.length > 0 &&
        html`<dl>
          ${entry.rows.map(
            ({ label, text }) =>
              html`<dt>${label}</dt>
                <dd>${sayText(text)}</dd>`,
          )}
        </dl>`
      }
      ${entry.waits.length > 0 && html`<p>${entry.waits.join(' ')}</p>`}
      ${entry.answered && html`<p class="muted small">${entry.answered}</p>`}
    </div>
  </article>`;
