import { readAgenda } from '@kuulluksi/api-client/feedback-groups';
import type { FeedbackGroup } from '@kuulluksi/contract/feedback-groups/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { Me } from '@kuulluksi/contract/staff/schemas';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DeskElement } from '../foundation/desk-element.ts';
import { FormsView } from '../foundation/forms-view.ts';
import { sayIn } from '../foundation/say-in.ts';
import { groupDraft } from './group-form.ts';

/** Feedback groups (kehittämisryhmät): the list, or the agenda of the one that the address names. */
export class DeskAgendas extends FormsView {
  @property({ attribute: false }) me?: Me;
  @property({ attribute: false }) home?: Organisation | undefined;
  @property({ attribute: false }) first = 'fi';
  /** The group that the address names. */
  @property({ attribute: false }) openId?: string | undefined;

  #groups = new Reading<{ items: FeedbackGroup[] }>(this, signal =>
    this.guarded(readAgenda(this.client, { signal })),
  );

  protected override sourceOfData(): string {
    return 'agendas';
  }

  protected override readData(): void {
    this.#groups.start();
  }

  protected override renderContent(): TemplateResult {
    return this.openId === undefined
      ? html`<section class="stack" aria-labelledby="title">
          ${this.heading(this.t('agendas'), 0, { id: 'title' })}
          <p class="muted">${this.t('agendas-hint')}</p>
          ${this.me?.rights.includes('agenda:lead') ? this.#renderFounding() : nothing}
          ${this.renderReading(this.#groups, ({ items }) => this.#renderList(items))}
        </section>`
      : html`<section class="stack">
          <p class="crumb"><a href="#/agendas">← ${this.t('all-groups')}</a></p>
          ${this.renderReading(this.#groups, ({ items }) => this.#renderOpen(items))}
        </section>`;
  }

  #renderFounding(): TemplateResult {
    const name = groupDraft(undefined);
    if (!this.isOpen(name)) {
      return html`<div class="actions">
        <button class="button main" type="button" @click=${() => this.begin(name)}>
          ${this.t('found-group')}
        </button>
      </div>`;
    }
    return html`<kuulluksi-desk-group-form
      data-form=${name}
      .api=${this.setting('api')}
      .first=${this.first}
      @desk-renew=${() => this.#groups.start()}
      @desk-left=${() => this.closed(name)}
      @desk-done=${() => {
        this.#groups.start();
        void this.closed(name);
      }}
    ></kuulluksi-desk-group-form>`;
  }

  #renderList(items: readonly FeedbackGroup[]): TemplateResult {
    if (items.length === 0) return html`<p class="message">${this.t('no-groups')}</p>`;
    return html`<ul role="list" class="cards">
      ${items.map(({ id, name, meetings }) => {
        const said = sayIn(name, this.language);
        const undecided = meetings
          .flatMap(meeting => meeting.items)
          .filter(item => item.state === 'to-discuss');
        return html`<li>
          <a class="card" href="#/agendas/${id}">
            <span class="name" lang=${said.lang}>${said.text}</span>
            <span class="muted small">
              ${[
                meetings[0]
                  ? this.t('newest-meeting', { day: sayFullDay(meetings[0].day, this.language) })
                  : this.t('no-meeting-yet'),
                this.t('to-discuss-count', { count: undecided.length }),
              ].join(' · ')}
            </span>
          </a>
        </li>`;
      })}
    </ul>`;
  }

  #renderOpen(items: readonly FeedbackGroup[]): TemplateResult {
    const group = items.find(({ id }) => id === this.openId);
    if (!group) return this.renderRefused('not-found');
    return html`<kuulluksi-desk-agenda
      .api=${this.setting('api')}
      .me=${this.me}
      .home=${this.home}
      .first=${this.first}
      .group=${group}
      @desk-renew=${() => this.#groups.start()}
    ></kuulluksi-desk-agenda>`;
  }

  /** The title of what the address opens stands in the agenda's own view. */
  override async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    const agenda = this.renderRoot.querySelector<DeskElement>('kuulluksi-desk-agenda');
    await (selector === '#title' && agenda ? agenda.focusOn(selector) : super.focusOn(selector));
  }
}
