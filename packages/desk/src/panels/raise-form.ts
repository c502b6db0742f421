import { raiseMatter } from '@kuulluksi/api-client/panels';
import { RaiseInput, type StaffMeeting } from '@kuulluksi/contract/panels/staff-schemas';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { newKey } from '../foundation/key.ts';
import { nothingRaised, RaisedForm, writtenOf, type Raised } from './raised-form.ts';

interface Draft extends Raised {
  key: string;
  language: string;
}

export const raiseDraft = (meeting: StaffMeeting): string => `raised in ${meeting.id}`;

/** Adds what was forgotten when a meeting was recorded. The meeting's code opens it too. */
export class DeskRaiseForm extends RaisedForm<Draft> {
  @property({ attribute: false }) meeting!: StaffMeeting;

  protected override get draftName(): string {
    return raiseDraft(this.meeting);
  }

  protected override get makesNew(): boolean {
    return true;
  }

  protected override begin(): Draft {
    return { ...nothingRaised, key: newKey(), language: this.first };
  }

  protected override renderContent(): TemplateResult {
    const { draft } = this;
    return html`<form class="form group" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t('add-forgotten'), 2, { id: 'form-title' })} ${this.renderTrouble(3)}
      ${this.raisedFields(draft, '', part => this.change(part))}
      ${this.pickLanguage('meeting.language', draft.language, language => this.change({ language }))}
      ${this.renderEnd(this.t('save'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { key, language } = this.draft;
    const body = await this.checked(RaiseInput, { key, language, ...writtenOf(this.draft) });
    const stored = body && (await this.sent(() => raiseMatter(this.client, { id: this.meeting.id }, body)));
    if (stored) this.end('desk-done', stored);
  }
}
