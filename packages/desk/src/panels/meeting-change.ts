import { changeMeeting } from '@kuulluksi/api-client/panels';
import { MeetingChange, type StaffMeeting } from '@kuulluksi/contract/panels/staff-schemas';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { sayIn } from '../foundation/say-in.ts';
import type { TextsByLanguage } from '../matters/answer-draft.ts';
import { numberOf } from './meeting-form.ts';
import { topicsOf, typedTopics, unevenLanguages } from './topics.ts';

interface Draft {
  version: number;
  day: string;
  topics: TextsByLanguage;
  attended: string;
}

export const changeDraft = (meeting: StaffMeeting): string => `change of ${meeting.id}`;

/** Mends what was recorded of a meeting. How many came is never shown again: left empty, it stays as it was. */
export class DeskMeetingChange extends DraftForm<Draft> {
  @property({ attribute: false }) meeting!: StaffMeeting;

  protected override get draftName(): string {
    return changeDraft(this.meeting);
  }

  protected override begin(): Draft {
    const { version, day, topics } = this.meeting;
    return { version, day, topics: typedTopics(topics), attended: '' };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('meeting') && this.overtaken) this.change({ version: this.meeting.version });
  }

  protected override renderContent(): TemplateResult {
    const { draft } = this;
    return html`<form class="form group" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t('change-meeting'), 2, { id: 'form-title' })} ${this.renderTrouble(3)}
      ${this.overtaken ? this.#renderNewest() : nothing}
      ${this.day('meeting.day', 'day', draft.day, day => this.change({ day }))}
      ${this.texts('meeting.topics', 'topics', draft.topics, topics => this.change({ topics }), {
        hint: this.t('meeting.topics-hint'),
        rows: 3,
        longest: 3000,
      })}
      ${this.text('meeting.attended', 'attended', draft.attended, attended => this.change({ attended }), {
        hint: this.t('meeting.attended-stays'),
        optional: true,
      })}
      ${this.renderEnd(this.t('save'))}
    </form>`;
  }

  #renderNewest(): TemplateResult {
    const { day, topics } = this.meeting;
    return html`<div class="notice">
      <p class="name">${this.t('newest-now')}</p>
      <p>${sayFullDay(day, this.language)}</p>
      <ul class="topics">
        ${topics.map(topic => html`<li>${sayIn(topic, this.language).text}</li>`)}
      </ul>
    </div>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { version, day, topics, attended } = this.draft;
    const body = await this.checked(MeetingChange, {
      version,
      ...(day && { day }),
      topics: topicsOf(topics),
      ...(attended.trim() && { attended: numberOf(attended) }),
    });
    const uneven = unevenLanguages(topics, this.first);
    if (uneven.length > 0) {
      this.faults = uneven.map(language => ({ field: `topics.${language}`, code: 'wrong-form' }));
      await this.focusOn('#error-summary');
      return;
    }
    const stored = body && (await this.sent(() => changeMeeting(this.client, { id: this.meeting.id }, body)));
    if (stored) this.end('desk-done', stored);
  }
}
