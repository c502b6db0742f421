import type { BoardAnswer, BoardEntry } from '@kuulluksi/contract/board/schemas';
import { labels } from 'bench:frame';
import { html } from 'lit';
import { defineBareLit } from './bare-lit.ts';

const months = new Intl.DateTimeFormat('fi', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = (value: string | undefined) => (value ? months.format(new Date(`${value}-01`)) : undefined);

const entry = (each: BoardEntry) => {
  const told: [string | undefined, string | undefined][] = [
    [labels['to'], each.to?.text],
    [labels['what'], each.what?.text],
    [labels['when-done'], month(each.when)],
    [labels['reasons'], each.reasons?.text],
  ];
  return html`<li class="entry">
    <div class="said">
      <p class="who small">
        <span class="kind">${labels[`kind.${each.kind}`]}</span
        ><span>${labels[`source.${each.source}`]}</span>
      </p>
      <blockquote>${each.said.text}</blockquote>
      <p class="muted small">${month(each.saidIn)} · ${each.organisation.name.text}</p>
    </div>
    <div class="answered" data-status=${each.status}>
      <p class="status"><span class="shape" aria-hidden="true"></span>${labels[`status.${each.status}`]}</p>
      <dl>
        ${told
          .filter(([, words]) => words)
          .map(
            ([name, words]) =>
              html`<dt>${name}</dt>
                <dd>${words}</dd>`,
          )}
      </dl>
      <p class="muted small">
        ${each.answeredBy && labels[`role.${each.answeredBy}`]} ${month(each.answeredIn)}
        ${each.answeredWithin && labels[`within.${each.answeredWithin}`]}
      </p>
    </div>
  </li>`;
};

defineBareLit<BoardAnswer>(({ items }) => [items.map(entry)]);
