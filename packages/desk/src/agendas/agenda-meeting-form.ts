import { moveAgendaMeeting, planAgendaMeeting } from '@kuulluksi/api-client/feedback-groups';
import {
  AgendaMeetingChange,
  AgendaMeetingInput,
  type AgendaMeeting,
  type FeedbackGroup,
} from '@kuulluksi/contract/feedback-groups/schemas';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { newKey } from '../foundation/key.ts';

interface Draft {
  key: string;
  version: number;
  day: string;
}

export const agendaMeetingDraft = (group: FeedbackGroup, meeting: AgendaMeeting | undefined): string =>
  `agenda of ${group.id} ${meeting?.id ?? 'new'}`;

/** Plans a meeting of a feedback group, or moves one to another day. */
export class DeskAgendaMeetingForm extends DraftForm<Draft> {
  @property({ attribute: false }) group!: FeedbackGroup;
  @property({ attribute: false }) meeting?: AgendaMeeting | undefined;

  protected override get draftName(): string {
    return agendaMeetingDraft(this.group, this.meeting);
  }

  protected override get makesNew(): boolean {
    return this.meeting === undefined;
  }

  protected override begin(): Draft {
    return { key: newKey(), version: this.meeting?.version ?? 0, day: this.meeting?.day ?? '' };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('meeting') && this.overtaken && this.meeting)
      this.change({ version: this.meeting.version });
  }

  protected override renderContent(): TemplateResult {
    const { draft, meeting } = this;
    return html`<form class="form group" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t(meeting ? 'move-meeting' : 'plan-meeting'), 2, { id: 'form-title' })}
      ${this.renderTrouble(3)}
      ${
        this.overtaken && meeting
          ? html`<p class="notice">${this.t('newest-now')} ${sayFullDay(meeting.day, this.language)}</p>`
          : nothing
      }
      ${this.day('agenda.day', 'day', draft.day, day => this.change({ day }))}
      ${this.renderEnd(this.t('save'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { meeting } = this;
    const { key, version, day } = this.draft;
    const given = day === '' ? {} : { day };
    const stored = meeting
      ? await this.#move(meeting.id, { version, ...given })
      : await this.#plan({ key, ...given });
    if (stored) this.end('desk-done', stored);
  }

  async #plan(input: object): Promise<AgendaMeeting | undefined> {
    const body = await this.checked(AgendaMeetingInput, input);
    return body && this.sent(() => planAgendaMeeting(this.client, { id: this.group.id }, body));
  }

  async #move(id: string, input: object): Promise<AgendaMeeting | undefined> {
    const body = await this.checked(AgendaMeetingChange, input);
    return body && this.sent(() => moveAgendaMeeting(this.client, { id }, body));
  }
}
