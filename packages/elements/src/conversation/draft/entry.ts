import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { sayMonth } from '../../foundation/dates.ts';
import type { Voice } from '../voice.ts';
import type { DraftId } from './draft-texts.ts';

/** The entry as it would stand on the board, with all that stands there: what was said, and the answer joined to it. */
export const draftEntry = (
  { t, say, label, language }: Voice<DraftId>,
  entry: BoardEntry,
): TemplateResult => {
  const done = entry.status === 'done' || entry.status === 'partly-done';
  const rows = [
    [t('to'), entry.to && say(entry.to)],
    [
      t(done ? 'what-done' : entry.status === 'answered' ? 'what-answered' : 'what'),
      entry.what && say(entry.what),
    ],
    [t('when'), entry.when && sayMonth(entry.when, language)],
    [t('reasons'), entry.reasons && say(entry.reasons)],
    [
      t('easy-reasons'),
      entry.easyReasons && say({ ...entry.easyReasons, lang: entry.easyReasons.lang.replace('-simple', '') }),
    ],
    [t('children-reasons'), entry.reasonsForChildren && say(entry.reasonsForChildren)],
  ].filter(([, words]) => words);
  return html`<div class="entry" part="draft-entry">
    <div class="said" part="said">
      <p class="small"><strong>${t('draft-said')}</strong></p>
      <blockquote>${say(entry.said)}</blockquote>
      <p class="muted small">
        ${t('said-in', { month: sayMonth(entry.saidIn, language) })} · ${say(entry.organisation.name)}
        ${entry.unit ? html` · ${say(entry.unit.name)}` : nothing}
        ${entry.raisedBy ? html` · ${say(entry.raisedBy)}` : nothing}
        ${entry.voice ? html` · ${label('voice', entry.voice)}` : nothing}
        ${entry.themes.map(theme => html` · ${label('theme', theme)}`)}
        ${entry.helped ? html` · ${t('helped')}` : nothing}
        ${entry.ownWords ? html` · ${t('own-words')}` : nothing}
      </p>
    </div>
    <div class="answered" part="answered" data-status=${entry.status}>
      <p class="status"><span class="shape" aria-hidden="true"></span>${label('status', entry.status)}</p>
      ${
        rows.length > 0
          ? html`<dl>
              ${rows.map(
                ([name, words]) =>
                  html`<dt>${name}</dt>
                    <dd>${words}</dd>`,
              )}
            </dl>`
          : nothing
      }
      ${
        entry.answeredBy && entry.answeredIn
          ? html`<p class="muted small from">
              ${label('role', entry.answeredBy)}, ${sayMonth(entry.answeredIn, language)}
            </p>`
          : nothing
      }
    </div>
  </div>`;
};
