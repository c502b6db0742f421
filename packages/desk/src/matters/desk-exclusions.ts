import { listExclusions, shutOut } from '@kuulluksi/api-client/matters';
import type { ExclusionsAnswer } from '@kuulluksi/contract/matters/exclusions-schemas';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type * as z from 'zod/mini';
import { DeskChangedEvent, DeskElement } from '../foundation/desk-element.ts';

type Exclusions = z.output<typeof ExclusionsAnswer>;

/** Who of the staff is shut out of a matter: nobody handles what is about themselves. */
export class DeskExclusions extends DeskElement {
  @property({ attribute: false }) matterId = '';
  @state() private trouble: string | undefined;
  @state() private said = '';
  @state() private busy = false;
  #wanted = false;

  #members = new Reading<Exclusions>(this, signal =>
    this.guarded(listExclusions(this.client, { id: this.matterId }, { signal })),
  );

  protected override sourceOfData(): string {
    return this.matterId;
  }

  protected override readData(): void {
    // Read when it is unfolded.
  }

  protected override renderContent(): TemplateResult {
    return html`<details class="panel" @toggle=${(event: Event) => this.#unfold(event)}>
      <summary>${this.t('exclusions')}</summary>
      <div class="stack">
        <p class="muted">${this.t('exclusions-hint')}</p>
        <p class="visually-hidden" role="status">${this.said}</p>
        ${this.trouble ? html`<p class="warning" id="trouble" role="alert" tabindex="-1">${this.trouble}</p>` : nothing}
        ${this.renderReading(
          this.#members,
          ({ items }) =>
            html`<ul role="list" class="cards">
              ${items.map(member => this.#renderMember(member))}
            </ul>`,
        )}
      </div>
    </details>`;
  }

  #renderMember({ member, name, roles, shutOut: out }: Exclusions['items'][number]): TemplateResult {
    return html`<li class="row">
      <span>
        <strong>${name}</strong>
        <span class="muted small">${roles.map(role => this.label('role', role)).join(', ')}</span>
        ${out ? html`<strong class="small"> · ${this.t('is-shut-out')}</strong>` : nothing}
      </span>
      <button
        class="button"
        type="button"
        aria-disabled=${this.busy}
        @click=${() => this.#set(member, name, !out)}
      >
        ${this.t(out ? 'let-in' : 'shut-out')}<span class="visually-hidden">: ${name}</span>
      </button>
    </li>`;
  }

  #unfold(event: Event): void {
    if (!(event.target as HTMLDetailsElement).open || this.#wanted) return;
    this.#wanted = true;
    this.#members.start();
  }

  async #set(member: string, name: string, out: boolean): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = undefined;
    try {
      const answer = await this.guarded(
        shutOut(this.client, { id: this.matterId }, { member, shutOut: out }),
      );
      this.#members.put(answer);
      this.said = this.t(out ? 'shut-out-now' : 'let-in-now', { name });
      this.dispatchEvent(new DeskChangedEvent());
    } catch (error) {
      this.trouble = this.wordsOf(error);
      await this.focusOn('#trouble');
    } finally {
      this.busy = false;
    }
  }
}
