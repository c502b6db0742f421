import { readMatterLog } from '@kuulluksi/api-client/log';
import type { LogLine } from '@kuulluksi/contract/log/schemas';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type * as z from 'zod/mini';
import { DeskElement } from '../foundation/desk-element.ts';
import { logTable } from './log-table.ts';

/** A quick look at who has done what with one matter; read only when somebody unfolds it. */
export class DeskMatterLog extends DeskElement {
  @property({ attribute: false }) matterId = '';

  #log = new Reading<{ items: z.output<typeof LogLine>[] }>(this, signal =>
    this.guarded(readMatterLog(this.client, { id: this.matterId }, { signal })),
  );

  protected override sourceOfData(): string {
    return this.matterId;
  }

  protected override readData(): void {
    // Read when it is unfolded: looking is logged too.
  }

  protected override renderContent(): TemplateResult {
    return html`<details class="panel" @toggle=${(event: Event) => this.#unfold(event)}>
      <summary>${this.t('matter-log')}</summary>
      ${this.renderReading(this.#log, ({ items }) =>
        logTable(items, { t: this.t, label: this.label, language: this.language }),
      )}
    </details>`;
  }

  #unfold(event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.#log.start();
  }
}
