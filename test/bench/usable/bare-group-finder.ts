import type { GroupsAnswer, GroupSummary } from '@kuulluksi/contract/groups/schemas';
import { labels } from 'bench:frame';
import { html, nothing } from 'lit';
import { defineBareLit } from './bare-lit.ts';

const days = new Intl.DateTimeFormat('fi', {
  weekday: 'short',
  day: 'numeric',
  month: 'numeric',
  timeZone: 'UTC',
});

const time = ({ next, rhythm }: GroupSummary) =>
  next
    ? `${days.format(new Date(next.day))}${next.from ? ` klo ${next.from}–${next.to}` : ''}`
    : rhythm?.text;

const card = (group: GroupSummary) =>
  html`<li class="card">
    <div class="head">
      <div role="heading" aria-level="3" class="name">${group.name.text}</div>
      <ul role="list" class="for-whom small">
        ${[
          ...group.audiences.map(code => labels[`audience.${code}`]),
          ...group.careContexts.map(code => labels[`careContext.${code}`]),
        ]
          .filter(Boolean)
          .slice(0, 3)
          .map(words => html`<li>${words}</li>`)}
      </ul>
      <p class="when-and-where">
        <strong>${time(group)}</strong> · ${group.place.municipality?.name.text} ${group.place.venue?.text}
      </p>
      <p>${group.summary.text}</p>
      ${group.room === 'full' ? html`<p class="note small">${labels['full']}</p>` : nothing}
      <button class="button" type="button" aria-expanded="false">
        <span>${labels['open']}<span class="visually-hidden">: ${group.name.text}</span></span>
        <span class="arrow" aria-hidden="true"></span>
      </button>
    </div>
  </li>`;

const matches = (group: GroupSummary, typed: string) =>
  `${group.name.text} ${group.summary.text}`.toLowerCase().includes(typed.toLowerCase());

defineBareLit<GroupsAnswer>(({ items }, typed) => [
  items
    .filter(group => matches(group, typed))
    .slice(0, 20)
    .map(card),
]);
