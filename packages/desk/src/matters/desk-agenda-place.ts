import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { listAgendaItems, readAgenda, takeOffAgenda } from '@kuulluksi/api-client/feedback-groups';
import type { AgendaItem, FeedbackGroup } from '@kuulluksi/contract/feedback-groups/schemas';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { FormsView } from '../foundation/forms-view.ts';
import { sayIn } from '../foundation/say-in.ts';
import { itemDraft } from './agenda-item-form.ts';

interface Places {
  items: readonly AgendaItem[];
  groups: readonly FeedbackGroup[];
}

/** On which agendas of feedback groups a matter is, in which words, and what was decided. */
export class DeskAgendaPlace extends FormsView {
  @property({ attribute: false }) matterId = '';
  @property({ attribute: false }) first = 'fi';
  @state() private trouble: string | undefined;

  #places = new Reading<Places>(this, async signal => {
    const { items } = await this.guarded(listAgendaItems(this.client, { id: this.matterId }, { signal }));
    const { items: groups } = await this.guarded(readAgenda(this.client, { signal }));
    return { items, groups };
  });

  protected override sourceOfData(): string {
    return this.matterId;
  }

  protected override readData(): void {
    this.#places.start();
  }

  protected override renderContent(): TemplateResult {
    const { items = [] } = this.#places.current.value ?? {};
    const putting = itemDraft(this.matterId, undefined);
    return html`<details class="panel" ?open=${this.isOpen(putting)}>
      <summary>
        ${items.length > 0 ? this.t('on-agendas', { count: items.length }) : this.t('to-a-feedback-group')}
      </summary>
      <div class="stack" id="title" tabindex="-1" role="group" aria-label=${this.t('agendas')}>
        <p class="muted">${this.t('agenda-place-hint')}</p>
        ${this.trouble ? html`<p class="warning" id="trouble" role="alert" tabindex="-1">${this.trouble}</p>` : nothing}
        ${this.renderReading(this.#places, places => this.#renderPlaces(places, putting))}
      </div>
    </details>`;
  }

  #renderPlaces({ items, groups }: Places, putting: string): TemplateResult {
    const anywhere = groups.some(({ meetings }) => meetings.length > 0);
    return html`
      ${repeat(
        items,
        ({ id }) => id,
        item => this.#renderItem(item, groups),
      )}
      ${
        this.isOpen(putting)
          ? this.#renderForm(putting, groups, undefined)
          : anywhere
            ? html`<div class="actions">
                <button class="button" type="button" @click=${() => this.begin(putting)}>
                  ${this.t('put-on-agenda')}
                </button>
              </div>`
            : html`<p class="message">${this.t('no-agenda-yet')}</p>`
      }
    `;
  }

  #renderForm(name: string, groups: readonly FeedbackGroup[], item: AgendaItem | undefined): TemplateResult {
    return html`<kuulluksi-desk-agenda-item-form
      data-form=${name}
      .api=${this.setting('api')}
      .first=${this.first}
      .matterId=${this.matterId}
      .groups=${groups}
      .item=${item}
      @desk-stale=${() => this.#places.start()}
      @desk-renew=${() => this.#places.start()}
      @desk-left=${() => this.closed(name)}
      @desk-done=${() => {
        this.#places.start();
        void this.closed(name);
      }}
    ></kuulluksi-desk-agenda-item-form>`;
  }

  #renderItem(item: AgendaItem, groups: readonly FeedbackGroup[]): TemplateResult {
    const rewording = itemDraft(this.matterId, item);
    const group = groups.find(({ meetings }) => meetings.some(({ id }) => id === item.meeting));
    const meeting = group?.meetings.find(({ id }) => id === item.meeting);
    return html`<div class="stack">
      <p class="name">
        ${group ? sayIn(group.name, this.language).text : nothing}${
          meeting ? `, ${sayFullDay(meeting.day, this.language)}` : nothing
        }
        · ${this.label('agenda-state', item.state)}
      </p>
      <div class="pair">
        <div class="said"><p class="words" lang=${item.wording.lang}>${item.wording.text}</p></div>
        ${
          item.decision
            ? html`<div class="answered">
                <p class="words">${sayIn(item.decision.what, this.language).text}</p>
                <p class="small">${sayIn(item.decision.who, this.language).text}</p>
              </div>`
            : nothing
        }
      </div>
      ${this.isOpen(rewording) ? this.#renderForm(rewording, groups, item) : nothing}
      ${
        item.decision
          ? nothing
          : html`<div class="actions">
              <button class="button" type="button" @click=${() => this.begin(rewording)}>
                ${this.t('reword-item')}
              </button>
              <button class="button" type="button" @click=${() => this.#takeOff(item)}>
                ${this.t('take-off-agenda')}
              </button>
            </div>`
      }
    </div>`;
  }

  async #takeOff({ id, version }: AgendaItem): Promise<void> {
    this.trouble = undefined;
    try {
      await this.guarded(takeOffAgenda(this.client, { id }, { version }));
      await this.focusOn('#title');
    } catch (error) {
      const overtaken = isProblemError(error) && error.problem.status === 409;
      this.trouble = overtaken ? this.t('changed-first') : this.wordsOf(error);
      await this.focusOn('#trouble');
    }
    this.#places.start();
  }
}
