import type { AgendaItem, AgendaMeeting, FeedbackGroup } from '@kuulluksi/contract/feedback-groups/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { Me } from '@kuulluksi/contract/staff/schemas';
import { sayFullDay, sayMonth } from '@kuulluksi/elements/foundation/dates';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { FormsView } from '../foundation/forms-view.ts';
import { DeskRenewEvent } from '../foundation/renew-event.ts';
import { sayIn } from '../foundation/say-in.ts';
import { toldAnswer } from '../foundation/told-answer.ts';
import { hashOfMatter } from '../staff/link.ts';
import { agendaMeetingDraft } from './agenda-meeting-form.ts';
import { decisionDraft } from './decision-form.ts';
import { groupDraft } from './group-form.ts';

/** The day in Finland: the server has the last word. */
const today = (): string => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Helsinki' }).format(new Date());

/** The agenda of a feedback group: items without identity, what was decided, and what the person was answered. */
export class DeskAgenda extends FormsView {
  @property({ attribute: false }) me?: Me;
  @property({ attribute: false }) home?: Organisation | undefined;
  @property({ attribute: false }) first = 'fi';
  @property({ attribute: false }) group!: FeedbackGroup;

  get #leads(): boolean {
    return this.me?.rights.includes('agenda:lead') ?? false;
  }

  protected override sourceOfData(): string {
    return '';
  }

  protected override readData(): void {
    // The group is given.
  }

  protected override renderContent(): TemplateResult {
    const { group } = this;
    const name = sayIn(group.name, this.language);
    return html`<div class="stack">
      ${this.heading(html`<span lang=${name.lang}>${name.text}</span>`, 0, { id: 'title' })}
      <p class="muted">${this.t('agenda-hint')}</p>
      ${this.#leads ? this.#renderActions() : nothing}
      ${
        group.meetings.length === 0
          ? html`<p class="message">${this.t('no-agenda-meetings')}</p>`
          : html`<ol role="list" class="cards">
              ${repeat(
                group.meetings,
                ({ id }) => id,
                meeting => html`<li>${this.#renderMeeting(meeting)}</li>`,
              )}
            </ol>`
      }
    </div>`;
  }

  #renderActions(): TemplateResult {
    const { group } = this;
    const api = this.setting('api');
    const planning = agendaMeetingDraft(group, undefined);
    const renaming = groupDraft(group);
    return html`
      <div class="actions">
        <button class="button main" type="button" @click=${() => this.begin(planning)}>
          ${this.t('plan-meeting')}
        </button>
        <button class="button" type="button" @click=${() => this.begin(renaming)}>
          ${this.t('rename-group')}
        </button>
      </div>
      ${
        this.isOpen(renaming)
          ? html`<kuulluksi-desk-group-form
              data-form=${renaming}
              .api=${api}
              .first=${this.first}
              .group=${group}
              @desk-stale=${() => this.dispatchEvent(new DeskRenewEvent())}
              @desk-left=${() => this.closed(renaming)}
              @desk-done=${() => this.closed(renaming, { changed: true })}
            ></kuulluksi-desk-group-form>`
          : nothing
      }
      ${this.isOpen(planning) ? this.#renderMeetingForm(planning, undefined) : nothing}
    `;
  }

  #renderMeetingForm(name: string, meeting: AgendaMeeting | undefined): TemplateResult {
    return html`<kuulluksi-desk-agenda-meeting-form
      data-form=${name}
      .api=${this.setting('api')}
      .group=${this.group}
      .meeting=${meeting}
      @desk-stale=${() => this.dispatchEvent(new DeskRenewEvent())}
      @desk-left=${() => this.closed(name)}
      @desk-done=${() => this.closed(name, { changed: true })}
    ></kuulluksi-desk-agenda-meeting-form>`;
  }

  #renderMeeting(meeting: AgendaMeeting): TemplateResult {
    const said = sayFullDay(meeting.day, this.language);
    const moving = agendaMeetingDraft(this.group, meeting);
    return html`<article class="stack panel" aria-labelledby="meeting-${meeting.id}">
      <div class="row">
        ${this.heading(said, 1, { id: `meeting-${meeting.id}` })}
        ${
          this.#leads
            ? html`<button class="button" type="button" @click=${() => this.begin(moving)}>
                ${this.t('move-meeting')}<span class="visually-hidden">: ${said}</span>
              </button>`
            : nothing
        }
      </div>
      ${this.isOpen(moving) ? this.#renderMeetingForm(moving, meeting) : nothing}
      ${
        meeting.items.length === 0
          ? html`<p class="muted">${this.t('no-items')}</p>`
          : repeat(
              meeting.items,
              ({ id }) => id,
              (item, at) => this.#renderItem(item, at + 1, meeting),
            )
      }
    </article>`;
  }

  #renderItem(item: AgendaItem, number: number, meeting: AgendaMeeting): TemplateResult {
    const { kind, themes, saidIn, state: at, wording, decision, answer } = item;
    const language = this.language;
    return html`<div class="stack" role="group" aria-labelledby="item-${item.id}">
      <div class="row">
        ${this.heading(this.t('item-number', { number: String(number) }), 2, { id: `item-${item.id}` })}
        <span
          class="status"
          data-status=${at === 'answered' ? 'done' : at === 'decided' ? 'in-progress' : 'received'}
          ><span class="shape" aria-hidden="true"></span>${this.label('agenda-state', at)}</span
        >
      </div>
      <div class="pair">
        <div class="said">
          <p class="small muted">
            ${[
              this.label('kind', kind),
              ...themes.map(theme => this.label('theme', theme)),
              sayMonth(saidIn, language),
            ].join(' · ')}
          </p>
          <p class="words" lang=${wording.lang}>${wording.text}</p>
        </div>
        ${
          decision
            ? html`<div class="answered">
                <p class="small muted">${this.t('decided-in', { month: sayMonth(decision.in, language) })}</p>
                <p class="words">${sayIn(decision.what, language).text}</p>
                <p class="small">
                  ${sayIn(decision.who, language).text} · ${sayMonth(decision.when, language)}
                </p>
              </div>`
            : nothing
        }
      </div>
      ${
        answer
          ? html`<div class="pair">
              <p class="small muted">${this.t('person-was-answered')}</p>
              ${toldAnswer(answer, { status: code => this.status(code), language })}
            </div>`
          : nothing
      }
      ${this.#renderActs(item, meeting.day > today())}
    </div>`;
  }

  #renderActs(item: AgendaItem, toCome: boolean): TemplateResult {
    const deciding = decisionDraft(item);
    const rights = this.me?.rights ?? [];
    return html`
      ${
        this.isOpen(deciding)
          ? html`<kuulluksi-desk-decision-form
              data-form=${deciding}
              .api=${this.setting('api')}
              .first=${this.first}
              .item=${item}
              @desk-stale=${() => this.dispatchEvent(new DeskRenewEvent())}
              @desk-left=${() => this.closed(deciding)}
              @desk-done=${() => this.closed(deciding, { changed: true })}
            ></kuulluksi-desk-decision-form>`
          : nothing
      }
      <div class="actions">
        ${
          !this.#leads || this.isOpen(deciding)
            ? nothing
            : toCome
              ? html`<p class="muted">${this.t('decide-later')}</p>`
              : html`<button class="button" type="button" @click=${() => this.begin(deciding)}>
                  ${this.t(item.decision ? 'change-decision' : 'decide')}
                </button>`
        }
        ${
          item.matter && rights.includes('matters:read')
            ? html`<a class="button" href=${hashOfMatter(item.matter)}
                >${this.t(item.state === 'decided' ? 'answer-the-person' : 'open-matter')}</a
              >`
            : nothing
        }
      </div>
      ${
        item.matter && rights.includes('concerns:mark')
          ? html`<kuulluksi-desk-worry
              .api=${this.setting('api')}
              .matterId=${item.matter}
              .home=${this.home}
            ></kuulluksi-desk-worry>`
          : nothing
      }
    `;
  }
}
