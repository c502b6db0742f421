import { readLog } from '@kuulluksi/api-client/log';
import type { AnswerOf } from '@kuulluksi/contract/foundation/operation';
import type { readLog as logOperation } from '@kuulluksi/contract/log/operations';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { DeskElement } from '../foundation/desk-element.ts';
import { logTable } from './log-table.ts';

type LogAnswer = AnswerOf<typeof logOperation>;

/** What staff did, for the data protection officer: who, what, when, which record. Never a text. */
export class DeskLog extends DeskElement {
  #log = new Reading<LogAnswer>(this, signal => this.guarded(readLog(this.client, {}, { signal })));

  protected override sourceOfData(): string {
    return 'log';
  }

  protected override readData(): void {
    this.#log.start();
  }

  protected override renderContent(): TemplateResult {
    return html`<section class="stack" aria-labelledby="title">
      ${this.heading(this.t('log'), 0, { id: 'title' })}
      <p class="muted">${this.t('log-hint')}</p>
      ${this.renderReading(
        this.#log,
        answer => html`
          ${logTable(answer.items, { t: this.t, label: this.label, language: this.language, records: true })}
          ${
            answer.next
              ? html`<button class="button" type="button" @click=${() => this.#more(answer)}>
                  ${this.t('more')}
                </button>`
              : nothing
          }
        `,
      )}
    </section>`;
  }

  async #more(shown: LogAnswer): Promise<void> {
    if (!shown.next) return;
    try {
      const following = await this.guarded(readLog(this.client, { cursor: shown.next }));
      this.#log.put({ ...following, items: [...shown.items, ...following.items] });
    } catch {
      this.#log.start();
    }
  }
}
