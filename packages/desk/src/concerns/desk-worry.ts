import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DeskElement } from '../foundation/desk-element.ts';

/** The concern procedure beside words that somebody reads; it is read when it is unfolded. */
export class DeskWorry extends DeskElement {
  @property({ attribute: false }) matterId = '';
  @property({ attribute: false }) home?: Organisation | undefined;

  @state() private unfolded = false;

  protected override sourceOfData(): string {
    return '';
  }

  protected override readData(): void {
    // Nothing is read until somebody worries.
  }

  protected override renderContent(): TemplateResult {
    return html`<details @toggle=${(event: Event) => this.#toggled(event)}>
      <summary>${this.t('worried-about-a-child')}</summary>
      ${
        this.unfolded
          ? html`<kuulluksi-desk-concern
              .api=${this.setting('api')}
              .matterId=${this.matterId}
              .home=${this.home}
            ></kuulluksi-desk-concern>`
          : nothing
      }
    </details>`;
  }

  #toggled({ target }: Event): void {
    if ((target as HTMLDetailsElement).open) this.unfolded = true;
  }
}
