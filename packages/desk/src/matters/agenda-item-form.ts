import { changeAgendaItem, putOnAgenda } from '@kuulluksi/api-client/feedback-groups';
import {
  AgendaItemChange,
  AgendaItemInput,
  type AgendaItem,
  type FeedbackGroup,
} from '@kuulluksi/contract/feedback-groups/schemas';
import { personalDataIn } from '@kuulluksi/contract/foundation/personal-data';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { tick } from '@kuulluksi/elements/foundation/form/fields';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { newKey } from '../foundation/key.ts';
import { personalWarning } from '../foundation/personal-warning.ts';
import { sayIn } from '../foundation/say-in.ts';

interface Draft {
  key: string;
  version: number;
  meeting: string;
  wording: string;
  language: string;
  warned: boolean;
}

export const itemDraft = (matter: string, item: AgendaItem | undefined): string =>
  `item ${item?.id ?? 'new'} of ${matter}`;

/** Puts a matter on an agenda in other words than the person's, or words an item anew. */
export class DeskAgendaItemForm extends DraftForm<Draft> {
  @property({ attribute: false }) matterId = '';
  @property({ attribute: false }) item?: AgendaItem | undefined;
  @property({ attribute: false }) groups: readonly FeedbackGroup[] = [];

  protected override readonly notNow = 'decided-already';

  protected override get draftName(): string {
    return itemDraft(this.matterId, this.item);
  }

  protected override get makesNew(): boolean {
    return this.item === undefined;
  }

  protected override begin(): Draft {
    const { version = 0, meeting = '', wording } = this.item ?? {};
    const { text = '', lang = this.first } = wording ?? {};
    return { key: newKey(), version, meeting, wording: text, language: lang, warned: false };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item') && this.overtaken && this.item) this.change({ version: this.item.version });
  }

  protected override renderContent(): TemplateResult {
    const { draft, item } = this;
    const meetings = this.groups.flatMap(({ name, meetings }) =>
      meetings.map(({ id, day }) => ({
        value: id,
        words: `${sayIn(name, this.language).text}, ${sayFullDay(day, this.language)}`,
      })),
    );
    const refused = this.faults.some(({ code }) => code === 'personal-data');
    return html`<form class="form group" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t(item ? 'reword-item' : 'put-on-agenda'), 2, { id: 'form-title' })}
      ${this.renderTrouble(3)}
      ${this.overtaken && item ? html`<p class="notice">${this.t('newest-now')} ${item.wording.text}</p>` : nothing}
      ${this.pick('item.meeting', 'meeting', draft.meeting, meetings, meeting => this.change({ meeting }))}
      <div class="stack">
        ${this.text('item.wording', 'wording', draft.wording, wording => this.change({ wording }), {
          hint: this.t('item.wording-hint'),
          rows: 3,
          longest: 1000,
        })}
        ${personalWarning(draft.wording, this.t)}
        ${
          refused || draft.warned || personalDataIn(draft.wording).length > 0
            ? tick({
                id: 'warned',
                label: this.t('item.warned'),
                value: draft.warned,
                choose: warned => this.change({ warned }),
                t: this.t,
              })
            : nothing
        }
      </div>
      ${this.pickLanguage('item.language', draft.language, language => this.change({ language }))}
      ${this.renderEnd(this.t(item ? 'save' : 'put-it-on'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { item } = this;
    const { key, version, meeting, wording, language, warned } = this.draft;
    const words = { ...(meeting && { meeting }), wording, language, ...(warned && { warned }) };
    const stored = item
      ? await this.#change(item.id, { version, ...words })
      : await this.#put({ key, ...words });
    if (stored) this.end('desk-done', stored);
  }

  async #put(input: object): Promise<AgendaItem | undefined> {
    const body = await this.checked(AgendaItemInput, input);
    return body && this.sent(() => putOnAgenda(this.client, { id: this.matterId }, body));
  }

  async #change(id: string, input: object): Promise<AgendaItem | undefined> {
    const body = await this.checked(AgendaItemChange, input);
    return body && this.sent(() => changeAgendaItem(this.client, { id }, body));
  }
}
