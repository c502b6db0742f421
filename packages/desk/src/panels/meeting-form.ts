import { recordMeeting } from '@kuulluksi/api-client/panels';
import { groupReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import {
  MeetingInput,
  type RecordedMeeting,
  type StaffPanel,
} from '@kuulluksi/contract/panels/staff-schemas';
import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DeskRenewEvent } from '../foundation/renew-event.ts';
import { newKey } from '../foundation/key.ts';
import { type TextsByLanguage } from '../matters/answer-draft.ts';
import { nothingRaised, RaisedForm, touched, writtenOf, type Raised } from './raised-form.ts';
import { topicsOf, unevenLanguages } from './topics.ts';

interface Draft {
  key: string;
  day: string;
  topics: TextsByLanguage;
  attended: string;
  raised: readonly Raised[];
  language: string;
}

export const meetingDraft = (panel: StaffPanel): string => `meeting of ${panel.id}`;

/** Whole numbers as they are; anything else as it was typed, so that the contract says what is wrong. */
export const numberOf = (typed: string): number | string =>
  /^\s*\d+\s*$/.test(typed) ? Number(typed) : typed;

/** Records a meeting that a panel held. What was raised becomes matters; the code is for the members, shown once. */
export class DeskMeetingForm extends RaisedForm<Draft> {
  @property({ attribute: false }) panel!: StaffPanel;
  @state() private recorded: RecordedMeeting | undefined;

  protected override get draftName(): string {
    return meetingDraft(this.panel);
  }

  protected override begin(): Draft {
    return {
      key: newKey(),
      day: '',
      topics: {},
      attended: '',
      raised: [nothingRaised],
      language: this.first,
    };
  }

  protected override renderContent(): TemplateResult {
    return this.recorded ? this.#renderCode(this.recorded) : this.#renderForm();
  }

  #renderCode({ receiptCode, outcome }: RecordedMeeting): TemplateResult {
    return html`<section class="panel stack" id="receipt" tabindex="-1" aria-label=${this.t('meeting-code')}>
      <p class="notice" role="status">
        ${this.t(outcome === 'kept-first' ? 'meeting-kept-first' : 'meeting-recorded')}
      </p>
      <p class="code"><strong>${groupReceiptCode(receiptCode)}</strong></p>
      <p>${this.t('meeting-code-hint')}</p>
      <div class="actions">
        <button class="button main" type="button" @click=${() => this.end('desk-done')}>
          ${this.t('code-is-safe')}
        </button>
      </div>
    </section>`;
  }

  #renderForm(): TemplateResult {
    const { draft } = this;
    return html`<form class="form panel" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t('record-meeting'), 1, { id: 'form-title' })}
      <p class="muted">${this.t('record-meeting-hint')}</p>
      ${this.renderTrouble(2)} ${this.day('meeting.day', 'day', draft.day, day => this.change({ day }))}
      ${this.texts('meeting.topics', 'topics', draft.topics, topics => this.change({ topics }), {
        hint: this.t('meeting.topics-hint'),
        rows: 3,
        longest: 3000,
      })}
      ${this.text('meeting.attended', 'attended', draft.attended, attended => this.change({ attended }), {
        hint: this.t('meeting.attended-hint'),
        optional: true,
      })}
      ${this.pickLanguage('meeting.language', draft.language, language => this.change({ language }), {
        hint: this.t('meeting.language-hint'),
      })}
      ${this.heading(this.t('raised-title'), 2)}
      <p class="muted">${this.t('raised-hint')}</p>
      ${draft.raised.map((raised, at) => this.#renderRaised(raised, at))}
      <div>
        <button class="button" type="button" @click=${() => this.#add()}>${this.t('add-raised')}</button>
      </div>
      ${this.renderEnd(this.t('record-and-show-code'))}
    </form>`;
  }

  #renderRaised(raised: Raised, at: number): TemplateResult {
    const change = (part: Partial<Raised>) =>
      this.change({
        raised: this.draft.raised.map((one, index) => (index === at ? { ...one, ...part } : one)),
      });
    const number = String(at + 1);
    return html`<div class="group" role="group" aria-label=${this.t('raised-number', { number })}>
      <p class="name" aria-hidden="true">${this.t('raised-number', { number })}</p>
      ${this.raisedFields(raised, `raised.${at}.`, change)}
      <div>
        <button
          class="button"
          type="button"
          @click=${() => this.change({ raised: this.draft.raised.filter((_, index) => index !== at) })}
        >
          ${this.t('leave-raised-out')}<span class="visually-hidden">: ${number}</span>
        </button>
      </div>
    </div>`;
  }

  async #add(): Promise<void> {
    const { raised } = this.draft;
    this.change({ raised: [...raised, nothingRaised] });
    await this.focusOn(`#raised-${raised.length}-kind`);
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    // A part that nobody touched is none.
    this.change({ raised: this.draft.raised.filter(touched) });
    const { topics, attended, raised, ...rest } = this.draft;
    const uneven = unevenLanguages(topics, this.first);
    const body = await this.checked(MeetingInput, {
      ...rest,
      ...(rest.day === '' && { day: undefined }),
      topics: topicsOf(topics),
      ...(attended.trim() && { attended: numberOf(attended) }),
      raised: raised.map(writtenOf),
    });
    if (uneven.length > 0) {
      this.faults = [
        ...this.faults,
        ...uneven.map(language => ({ field: `topics.${language}`, code: 'wrong-form' as const })),
      ];
      await this.focusOn('#error-summary');
      return;
    }
    if (!body) return;
    const recorded = await this.sent(() => recordMeeting(this.client, { id: this.panel.id }, body));
    if (!recorded) return;
    this.recorded = recorded;
    this.dispatchEvent(new DeskRenewEvent());
    await this.focusOn('#receipt');
  }
}
