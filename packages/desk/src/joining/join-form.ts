import { answerJoinRequest } from '@kuulluksi/api-client/joining';
import { longestMessage } from '@kuulluksi/contract/conversations/longest';
import { AnswerJoinInput, type JoinRequest } from '@kuulluksi/contract/joining/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { firstLanguage } from '../matters/answer-draft.ts';

interface Draft {
  status: string;
  message: string;
  contactedOn: string;
  language: string;
}

/** What is decided for one person, and what is written to them; that they were contacted, only as they allowed. */
export class DeskJoinForm extends DraftForm<Draft> {
  @property({ attribute: false }) join!: JoinRequest;

  protected override get draftName(): string {
    return `join ${this.join.id}`;
  }

  protected override begin(): Draft {
    return { status: '', message: '', contactedOn: '', language: firstLanguage(this.join.language) };
  }

  protected override renderContent(): TemplateResult {
    const { draft, join } = this;
    const no = draft.status === 'not-this-time';
    return html`<form class="form panel" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t('join-answer-title'), 1, { id: 'form-title' })} ${this.renderTrouble(2)}
      ${this.radios('join.status', 'status', draft.status, this.labelled('join-status', join.may), status =>
        this.change({ status }),
      )}
      ${this.text('join.message', 'message', draft.message, message => this.change({ message }), {
        hint: this.t('join.message-hint'),
        rows: 5,
        longest: longestMessage,
        optional: !no,
      })}
      ${this.pickLanguage('join.language', draft.language, language => this.change({ language }))}
      ${
        join.contactWay
          ? this.day(
              'join.contacted',
              'contacted.on',
              draft.contactedOn,
              contactedOn => this.change({ contactedOn }),
              { optional: true, hint: this.label('join-way', join.contactWay) },
            )
          : nothing
      }
      ${this.renderEnd(this.t('join-send'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { id, version, contactWay } = this.join;
    const { status, message, contactedOn, language } = this.draft;
    const body = await this.checked(AnswerJoinInput, {
      version,
      language,
      ...(status && { status }),
      ...(message.trim() && { message }),
      ...(contactedOn && contactWay && { contacted: { on: contactedOn, way: contactWay } }),
    });
    const stored = body && (await this.sent(() => answerJoinRequest(this.client, { id }, body)));
    if (stored) this.end('desk-done', stored);
  }
}
