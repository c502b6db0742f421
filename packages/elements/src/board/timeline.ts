import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import { html, type TemplateResult } from 'lit';
import { sayMonth } from '../foundation/dates.ts';
import type { Words } from './words.ts';

/** How a matter went on, in statuses and months. */
export const renderTimeline = ({ timeline }: BoardEntry, { label, language }: Words): TemplateResult =>
  html`<ol class="timeline" role="list">
    ${timeline.map(
      ({ status, month }) =>
        html`<li data-status=${status}>
          <span class="shape" aria-hidden="true"></span>
          <span
            >${label('status', status)}<span class="muted small"> ${sayMonth(month, language)}</span></span
          >
        </li>`,
    )}
  </ol>`;
