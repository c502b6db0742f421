import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { sayMonth } from '../foundation/dates.ts';
import type { Words } from './words.ts';

type Part = TemplateResult | typeof nothing;
type AlsoRaised = BoardEntry['alsoRaisedBy'][number];

/** Who raised it: the group's own name where there is one, else what kind of way it came by. */
const sayBy = (
  { raisedBy, source, voice }: Pick<AlsoRaised, 'raisedBy' | 'source' | 'voice'>,
  { say, label }: Words,
) => {
  const by = raisedBy ? say(raisedBy) : label('source', source);
  return voice ? html`${by}, ${label('voice', voice)}` : html`${by}`;
};

const dots = (parts: readonly unknown[]): unknown[] =>
  parts.filter(part => part && part !== nothing).flatMap((part, at) => (at ? [' · ', part] : [part]));

const said = (entry: BoardEntry, words: Words): TemplateResult => {
  const { t, label, say, language } = words;
  return html`<div class="said" part="said">
    ${words.heading(
      html`<span class="kind">${label('kind', entry.kind)}</span> · ${sayBy(entry, words)}`,
      1,
      { class: 'who', id: `said-${entry.id}` },
    )}
    <blockquote>${say(entry.said)}</blockquote>
    <p class="muted small">
      ${dots([
        t('said-in', { month: sayMonth(entry.saidIn, language) }),
        words.several && say(entry.organisation.name),
        entry.unit && say(entry.unit.name),
        entry.themes.length > 0 &&
          t('about', {
            themes: entry.themes.map(theme => label('theme', theme)).join(', '),
            count: entry.themes.length,
          }),
        entry.helped && t('helped'),
        entry.ownWords && t('own-words'),
      ])}
    </p>
  </div>`;
};

const unfolding = (title: unknown, content: unknown, asked?: () => void): TemplateResult =>
  html`<details class="unfolding" @toggle=${asked ?? nothing}>
    <summary>${title}</summary>
    ${content}
  </details>`;

/** Reasons for who reads: in a child's words at the child's level, else with the easier ones to unfold. */
const reasonsOf = (entry: BoardEntry, { level, say, t }: Words): unknown => {
  const { reasons, easyReasons, reasonsForChildren } = entry;
  if (level === 'child' && reasonsForChildren) return say(reasonsForChildren);
  if (!reasons) return undefined;
  return html`${say(reasons)}
  ${easyReasons ? unfolding(t('easy-reasons'), html`<p>${say({ ...easyReasons, lang: easyReasons.lang.replace('-simple', '') })}</p>`) : nothing}
  ${reasonsForChildren ? unfolding(t('children-reasons'), html`<p>${say(reasonsForChildren)}</p>`) : nothing}`;
};

/** The clock of who still waits, from months alone. */
const clock = ({ status, waitingMonths }: BoardEntry, { t }: Words): Part => {
  const waits = waitingMonths
    ? t(status === 'passed-on' ? 'waiting-for-them' : 'waiting', { count: waitingMonths })
    : undefined;
  const unanswered = status === 'received' ? t('no-answer-yet') : undefined;
  if (!waits && !unanswered) return nothing;
  return html`<p class="clock">${unanswered} ${waits}</p>`;
};

const answered = (entry: BoardEntry, words: Words): TemplateResult => {
  const { t, label, say, language } = words;
  const { status } = entry;
  const done = status === 'done' || status === 'partly-done';
  const whatLabel = done ? 'what-done' : status === 'answered' ? 'what-answered' : 'what';
  const rows: [string, unknown][] = [
    [t('to'), entry.to && say(entry.to)],
    [t(whatLabel), entry.what && say(entry.what)],
    [t('reasons'), reasonsOf(entry, words)],
  ];
  const told = rows.filter(([, value]) => value);
  const when =
    entry.when && t(done ? 'when-done' : 'when-planned', { month: sayMonth(entry.when, language) });
  return html`<p class="status">
      <span class="shape" aria-hidden="true"></span>
      <span>${label('status', status)} <span class="muted small">${when}</span></span>
    </p>
    ${status === 'reopened' ? html`<p>${t('reopened')}</p>` : nothing}
    ${
      told.length > 0
        ? html`<dl>
            ${told.map(
              ([name, value]) =>
                html`<dt>${name}</dt>
                  <dd>${value}</dd>`,
            )}
          </dl>`
        : nothing
    }
    ${clock(entry, words)}
    ${
      entry.answeredBy && entry.answeredIn
        ? html`<p class="muted small">
            ${dots([
              t('by', { role: label('role', entry.answeredBy), month: sayMonth(entry.answeredIn, language) }),
              entry.answeredWithin && label('within', entry.answeredWithin),
            ])}
          </p>`
        : nothing
    }`;
};

const alsoRaised = (entry: BoardEntry, words: Words, open: (id: string) => void): Part =>
  entry.alsoRaisedBy.length === 0
    ? nothing
    : html`<div class="also small">
        <p>${words.t('also-raised')}</p>
        <ul role="list">
          ${entry.alsoRaisedBy.map(
            other =>
              html`<li>
                <button type="button" class="plain" @click=${() => open(other.id)}>
                  ${sayBy(other, words)}, ${sayMonth(other.saidIn, words.language)}
                </button>
              </li>`,
          )}
        </ul>
      </div>`;

export interface EntryActs {
  /** Shows another entry that tells of the same idea. */
  open: (id: string) => void;
  /** How it went on, once somebody unfolded it. */
  timeline: () => Part;
  unfold: () => void;
  /** What unfolds under "share". */
  shared: () => Part;
  share: () => void;
}

/** A voice and its answer: what was said and what came of it, as a pair. */
export const renderEntry = (entry: BoardEntry, words: Words, acts: EntryActs): TemplateResult =>
  html`<article class="entry" part="entry" data-status=${entry.status}>
    ${said(entry, words)}
    <div class="answered" part="answered" data-status=${entry.status}>
      ${answered(entry, words)} ${alsoRaised(entry, words, acts.open)}
      <div class="more">
        ${
          // What was said and one answer stand before the reader's eyes already.
          entry.timeline.length < 3 ? nothing : unfolding(words.t('timeline'), acts.timeline(), acts.unfold)
        }
        ${unfolding(words.t('share'), acts.shared(), acts.share)}
      </div>
    </div>
  </article>`;
