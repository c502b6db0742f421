import { changeSession } from '@kuulluksi/api-client/groups';
import { SessionInput, type StaffGroup, type StaffSession } from '@kuulluksi/contract/groups/staff-schemas';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { timeField } from '../foundation/time-field.ts';
import { written, type TextsByLanguage } from '../matters/answer-draft.ts';

interface Draft {
  version: number;
  day: string;
  from: string;
  to: string;
  why: TextsByLanguage;
}
type Change = 'cancelled' | 'moved';

export const sessionDraft = (group: StaffGroup, change: Change, { day, from }: StaffSession): string =>
  `${change} ${day} ${from} of ${group.id}`;

/** Cancels or moves one session. */
export class DeskSessionForm extends DraftForm<Draft> {
  @property({ attribute: false }) group!: StaffGroup;
  @property({ attribute: false }) session!: StaffSession;
  @property({ attribute: false }) kind: Change = 'cancelled';

  protected override get draftName(): string {
    return sessionDraft(this.group, this.kind, this.session);
  }

  protected override begin(): Draft {
    const { movedTo, day, from, to, why = {} } = this.session;
    return { version: this.group.version, why, ...(movedTo ?? { day, from, to }) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('group') && this.overtaken) this.change({ version: this.group.version });
  }

  protected override renderContent(): TemplateResult {
    const { draft, kind } = this;
    return html`<form class="form group" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t(kind === 'moved' ? 'move-session' : 'cancel-session'), 3, { id: 'form-title' })}
      ${this.renderTrouble(4)}
      ${
        kind === 'moved'
          ? html`${this.day('told.new-day', 'session.to.day', draft.day, day => this.change({ day }))}
              <div class="row">
                ${timeField({
                  ...this.place('told.from', 'session.to.from'),
                  value: draft.from,
                  typed: from => this.change({ from }),
                })}
                ${timeField({
                  ...this.place('told.to', 'session.to.to'),
                  value: draft.to,
                  typed: to => this.change({ to }),
                })}
              </div>`
          : nothing
      }
      ${this.texts('told.why', 'session.why', draft.why, why => this.change({ why }), {
        hint: this.t('told.why-hint'),
        optional: true,
        longest: 200,
      })}
      ${this.renderEnd(this.t(kind === 'moved' ? 'move-it' : 'cancel-it'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { day, from } = this.session;
    const { draft, kind, group } = this;
    const why = written(draft.why);
    const to = { day: draft.day || undefined, from: draft.from || undefined, to: draft.to || undefined };
    const body = await this.checked(SessionInput, {
      version: draft.version,
      session: {
        change: kind,
        day,
        from,
        ...(kind === 'moved' && { to }),
        ...(Object.keys(why).length > 0 && { why }),
      },
    });
    const stored = body && (await this.sent(() => changeSession(this.client, { id: group.id }, body)));
    if (stored) this.end('desk-done', stored);
  }
}
