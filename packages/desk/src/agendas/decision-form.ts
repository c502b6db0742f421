import { decideAgendaItem } from '@kuulluksi/api-client/feedback-groups';
import { DecisionInput, type AgendaItem } from '@kuulluksi/contract/feedback-groups/schemas';
import { personalDataIn } from '@kuulluksi/contract/foundation/personal-data';
import { sayMonth } from '@kuulluksi/elements/foundation/dates';
import { tick } from '@kuulluksi/elements/foundation/form/fields';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { sayIn } from '../foundation/say-in.ts';
import { written, type TextsByLanguage } from '../matters/answer-draft.ts';
import { monthOf, typedMonth } from '../foundation/months.ts';

interface Draft {
  version: number;
  what: TextsByLanguage;
  who: TextsByLanguage;
  when: string;
  warned: boolean;
}

export const decisionDraft = (item: AgendaItem): string => `decision on ${item.id}`;

/** What the group decided: what, who does it, by when. The person is answered in the matter itself. */
export class DeskDecisionForm extends DraftForm<Draft> {
  @property({ attribute: false }) item!: AgendaItem;

  protected override readonly notNow = 'decide-later';

  protected override get draftName(): string {
    return decisionDraft(this.item);
  }

  protected override begin(): Draft {
    const { version, decision } = this.item;
    const { what = {}, who = {}, when = '' } = decision ?? {};
    return { version, what, who, when: typedMonth(when), warned: false };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item') && this.overtaken) this.change({ version: this.item.version });
  }

  protected override renderContent(): TemplateResult {
    const { draft, item } = this;
    const texts = [...Object.values(draft.what), ...Object.values(draft.who)].join('\n');
    const refused = this.faults.some(({ code }) => code === 'personal-data');
    return html`<form class="form group" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t(item.decision ? 'change-decision' : 'decide'), 3, { id: 'form-title' })}
      ${this.renderTrouble(4)}
      ${
        this.overtaken && item.decision
          ? html`<div class="notice">
              <p class="name">${this.t('newest-now')}</p>
              <p class="words">${sayIn(item.decision.what, this.language).text}</p>
              <p>
                ${sayIn(item.decision.who, this.language).text} ·
                ${sayMonth(item.decision.when, this.language)}
              </p>
            </div>`
          : nothing
      }
      ${this.texts('decision.what', 'what', draft.what, what => this.change({ what }), {
        rows: 3,
        longest: 1000,
      })}
      ${this.texts('decision.who', 'who', draft.who, who => this.change({ who }), {
        hint: this.t('decision.who-hint'),
        longest: 200,
      })}
      ${
        refused || draft.warned || personalDataIn(texts).length > 0
          ? tick({
              id: 'warned',
              label: this.t('item.warned'),
              value: draft.warned,
              choose: warned => this.change({ warned }),
              t: this.t,
            })
          : nothing
      }
      ${this.text('decision.when', 'when', draft.when, when => this.change({ when }), {
        hint: this.t('when-hint'),
      })}
      ${this.renderEnd(this.t('save-decision'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { version, what, who, when, warned } = this.draft;
    const body = await this.checked(DecisionInput, {
      version,
      what: written(what),
      who: written(who),
      ...(when.trim() && { when: monthOf(when) }),
      ...(warned && { warned }),
    });
    const stored = body && (await this.sent(() => decideAgendaItem(this.client, { id: this.item.id }, body)));
    if (stored) this.end('desk-done', stored);
  }
}
