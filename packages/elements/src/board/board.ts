import { listBoard } from '@kuulluksi/api-client/board';
import type { BoardAnswer, BoardEntry } from '@kuulluksi/contract/board/schemas';
import { answerStatuses, type AnswerStatus } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { state } from '../foundation/decorators.ts';
import { clientOf } from '../foundation/client.ts';
import { sayMonth } from '../foundation/dates.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { matterTexts, type MatterTextId } from '../foundation/matter-texts.ts';
import { Reading } from '../foundation/reading.ts';
import { statusStyles } from '../foundation/status.styles.ts';
import { boardFirstRead } from './first-read.ts';
import { boardStyles } from './board.styles.ts';
import { boardTexts, type BoardId } from './texts.ts';

/**
 * "You said – we did": what was said and what was answered, as a pair, with reasons where the answer is no.
 * For telling of one's own matter use `kuulluksi-feedback-form`. Leaves the page: the organisation, the status chosen
 * and the language, nothing of the reader.
 *
 * @summary What was said to an organisation and what came of it.
 * @tag kuulluksi-board
 * @slot - What to show without JavaScript, before the element is ready, and while the server cannot be reached.
 * @event {KuulluksiAwayEvent} kuulluksi-away - The server cannot be reached.
 * @event {KuulluksiRemainderEvent} kuulluksi-remainder - Part of an answer was broken and left out.
 * @csspart root - The box around everything.
 * @csspart filter - The choice of status.
 * @csspart entry - One pair of what was said and what was answered.
 * @csspart said - What was said.
 * @csspart answered - What was answered.
 * @cssprop --kuulluksi-said - Ground of what was said.
 * @cssprop --kuulluksi-answered - Ground of what was answered.
 */
export class KuulluksiBoard extends KuulluksiElement<BoardId | MatterTextId> {
  static override styles = [KuulluksiElement.styles, statusStyles, boardStyles].flat();

  protected override readonly bundles = [boardTexts, matterTexts];

  private get client() {
    return clientOf(this.server);
  }

  @state() private status: AnswerStatus | undefined;
  @state() private loadingMore = false;
  #moved = false;

  #board = new Reading<BoardAnswer>(
    this,
    signal => {
      const { query } = boardFirstRead(this.organisations, this.language);
      return listBoard(
        this.client,
        { ...query, ...(this.status && { status: this.status }) },
        { signal, onRemainder: this.onRemainder },
      );
    },
    { away: this.onAway },
  );

  protected override readData(): void {
    this.#board.start();
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${this.heading(this.t('title'))}
      <p class="muted">${this.t('intro')}</p>
      ${this.renderReading(this.#board, answer => this.#renderAnswer(answer))}
    `;
  }

  #renderAnswer(answer: BoardAnswer): TemplateResult {
    return html`
      ${this.#renderFilter(answer)}
      <p class="visually-hidden" role="status">
        ${this.#moved ? this.t('entries', { count: answer.total }) : nothing}
      </p>
      ${
        answer.items.length === 0
          ? html`<p class="message">${this.t(this.status ? 'empty-filter' : 'empty')}</p>`
          : html`<ul role="list" class="entries">
              ${repeat(
                answer.items,
                entry => entry.id,
                entry => this.#renderEntry(entry),
              )}
            </ul>`
      }
      ${
        answer.next
          ? html`<button
              class="button"
              type="button"
              aria-disabled=${this.loadingMore}
              @click=${() => this.#more(answer)}
            >
              ${this.t('more')}
            </button>`
          : nothing
      }
    `;
  }

  #renderFilter(answer: BoardAnswer): TemplateResult | typeof nothing {
    const counts = answer.facets.status;
    const every = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (every === 0) return nothing;
    const choice = (status: AnswerStatus | undefined, words: string) =>
      html`<label class="chip">
        <input
          type="radio"
          name="status"
          .checked=${this.status === status}
          @change=${() => this.#choose(status)}
        />
        <span>${words}</span>
      </label>`;
    return html`<fieldset class="filter" part="filter">
      <legend class="small">${this.t('filter')}</legend>
      <div class="chips">
        ${choice(undefined, this.t('all', { count: every }))}
        ${answerStatuses
          .filter(status => counts[status] || status === this.status)
          .map(status =>
            choice(
              status,
              this.t('status-count', { status: this.label('status', status), count: counts[status] ?? 0 }),
            ),
          )}
      </div>
    </fieldset>`;
  }

  #renderEntry(entry: BoardEntry): TemplateResult {
    const voice = entry.voice ? this.label('voice', entry.voice) : undefined;
    const from = [this.label('source', entry.source), voice].filter(Boolean).join(', ');
    return html`<li class="entry" part="entry">
      <div class="said" part="said">
        <p class="who small">
          <span class="kind">${this.label('kind', entry.kind)}</span>
          <span>${from}</span>
        </p>
        <blockquote>${this.say(entry.said)}</blockquote>
        <p class="muted small">
          ${this.t('said-in', { month: sayMonth(entry.saidIn, this.language) })} ·
          ${this.say(entry.organisation.name)} ${entry.helped ? html` · ${this.t('helped')}` : nothing}
          ${entry.ownWords ? html` · ${this.t('own-words')}` : nothing}
        </p>
      </div>
      ${this.#renderAnswered(entry)}
    </li>`;
  }

  #renderAnswered(entry: BoardEntry): TemplateResult {
    const done = entry.status === 'done' || entry.status === 'partly-done';
    const whatLabel = done ? 'what-done' : entry.status === 'answered' ? 'what-answered' : 'what';
    const rows: [string, unknown][] = [
      [this.t('to'), entry.to && this.say(entry.to)],
      [this.t(whatLabel), entry.what && this.say(entry.what)],
      [this.t(done ? 'when-done' : 'when-planned'), entry.when && sayMonth(entry.when, this.language)],
      [this.t('reasons'), entry.reasons && this.say(entry.reasons)],
    ];
    const told = rows.filter(([, words]) => words);
    return html`<div class="answered" part="answered" data-status=${entry.status}>
      <p class="status">
        <span class="shape" aria-hidden="true"></span>${this.label('status', entry.status)}
      </p>
      ${entry.status === 'received' ? html`<p>${this.t('no-answer-yet')}</p>` : nothing}
      ${
        told.length > 0
          ? html`<dl>
              ${told.map(
                ([name, words]) =>
                  html`<dt>${name}</dt>
                    <dd>${words}</dd>`,
              )}
            </dl>`
          : nothing
      }
      ${
        entry.answeredBy && entry.answeredIn
          ? html`<p class="muted small">
              ${this.t('by', {
                role: this.label('role', entry.answeredBy),
                month: sayMonth(entry.answeredIn, this.language),
              })}
              ${entry.answeredWithin ? html` · ${this.label('within', entry.answeredWithin)}` : nothing}
            </p>`
          : nothing
      }
    </div>`;
  }

  #choose(status: AnswerStatus | undefined): void {
    this.status = status;
    this.#moved = true;
    this.#board.start();
  }

  async #more(shown: BoardAnswer): Promise<void> {
    if (this.loadingMore || !shown.next) return;
    this.loadingMore = true;
    try {
      const { query } = boardFirstRead(this.organisations, this.language);
      const following = await listBoard(
        this.client,
        { ...query, ...(this.status && { status: this.status }), cursor: shown.next },
        { onRemainder: this.onRemainder },
      );
      this.#board.put({ ...following, items: [...shown.items, ...following.items] });
    } catch {
      this.#board.start();
    } finally {
      this.loadingMore = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-board': KuulluksiBoard;
  }
}
