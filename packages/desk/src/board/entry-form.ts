import { changeEntry } from '@kuulluksi/api-client/board';
import { PublishInput } from '@kuulluksi/contract/board/schemas';
import type { StaffEntry } from '@kuulluksi/contract/board/staff-schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { draftOfWords, EntryWordsForm } from './entry-words.ts';

export const entryDraft = ({ id }: Pick<StaffEntry, 'id'>): string => `words of entry ${id}`;

/** The words of an entry that tells of no matter. Those of a matter are changed there, with the person's leave. */
export class DeskEntryForm extends EntryWordsForm {
  @property({ attribute: false }) entry!: StaffEntry;

  protected override get draftName(): string {
    return entryDraft(this.entry);
  }

  protected override begin() {
    return draftOfWords(this.entry);
  }

  protected override renderContent(): TemplateResult {
    return html`<form class="group form" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t('change-entry'), 1, { id: 'form-title' })} ${this.renderTrouble(2)}
      ${this.entry.ownWords ? html`<p>${this.t('own-words-entry')}</p>` : nothing} ${this.renderWords()}
      ${this.renderEnd(this.t('renew'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { id, version } = this.entry;
    const body = await this.checked(PublishInput, this.words(version));
    if (!body) return;
    if (await this.sent(() => changeEntry(this.client, { id }, body))) this.end('desk-done');
  }
}
