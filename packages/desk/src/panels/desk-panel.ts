import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { RaisedMatter, StaffMeeting, StaffPanel } from '@kuulluksi/contract/panels/staff-schemas';
import type { Me } from '@kuulluksi/contract/staff/schemas';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { FormsView } from '../foundation/forms-view.ts';
import { DeskRenewEvent } from '../foundation/renew-event.ts';
import { sayIn } from '../foundation/say-in.ts';
import { toldAnswer } from '../foundation/told-answer.ts';
import { hashOfMatter } from '../staff/link.ts';
import { changeDraft } from './meeting-change.ts';
import { meetingDraft } from './meeting-form.ts';
import { panelDraft } from './panel-form.ts';
import { raiseDraft } from './raise-form.ts';

/** One panel: who meets there, its meetings, what each raised and what was answered. Never who came. */
export class DeskPanel extends FormsView {
  @property({ attribute: false }) me?: Me;
  @property({ attribute: false }) home?: Organisation | undefined;
  @property({ attribute: false }) first = 'fi';
  @property({ attribute: false }) panel!: StaffPanel;

  protected override sourceOfData(): string {
    return '';
  }

  protected override readData(): void {
    // The panel is given.
  }

  protected override renderContent(): TemplateResult {
    const { panel } = this;
    const name = sayIn(panel.name, this.language);
    return html`<div class="stack">
      ${this.heading(html`<span lang=${name.lang}>${name.text}</span>`, 0, { id: 'title' })}
      ${this.isOpen(panelDraft(panel)) ? this.#renderForm('panel') : this.#renderWords()}
      ${
        this.isOpen(meetingDraft(panel))
          ? this.#renderForm('meeting')
          : html`<div class="actions">
              <button class="button main" type="button" @click=${() => this.begin(meetingDraft(panel))}>
                ${this.t('record-meeting')}
              </button>
              <a class="button" href=${this.#print()} target="_blank">${this.t('print-for-meeting')}</a>
            </div>`
      }
      ${this.heading(this.t('meetings'), 1)}
      ${
        panel.meetings.length === 0
          ? html`<p class="message">${this.t('no-meetings')}</p>`
          : html`<ol role="list" class="cards">
              ${repeat(
                panel.meetings,
                ({ id }) => id,
                meeting => html`<li>${this.#renderMeeting(meeting)}</li>`,
              )}
            </ol>`
      }
    </div>`;
  }

  #print(): string {
    const query = new URLSearchParams({
      organisation: this.me?.organisation.id ?? '',
      panel: this.panel.id,
      language: this.language,
    });
    return `${this.setting('api')}/print/board?${query}`;
  }

  #renderWords(): TemplateResult {
    const { description, ageLevel, howToJoin } = this.panel;
    const words = (texts: Record<string, string>) => {
      const said = sayIn(texts, this.language);
      return html`<span class="words" lang=${said.lang}>${said.text}</span>`;
    };
    return html`<div class="card">
      <p>${words(description)}</p>
      <p class="muted small">
        ${this.label('for-whom', ageLevel)} ·
        ${howToJoin ? this.t('takes-newcomers') : this.t('takes-nobody-new')}
      </p>
      ${howToJoin ? html`<p>${words(howToJoin)}</p>` : nothing}
      <div>
        <button class="button" type="button" @click=${() => this.begin(panelDraft(this.panel))}>
          ${this.t('change-panel')}
        </button>
      </div>
    </div>`;
  }

  #renderMeeting(meeting: StaffMeeting): TemplateResult {
    const { day, topics, attended, raised } = meeting;
    const said = sayFullDay(day, this.language);
    return html`<article class="card" aria-labelledby="meeting-${meeting.id}">
      ${this.heading(said, 2, { id: `meeting-${meeting.id}` })}
      <ul class="topics">
        ${topics.map(topic => {
          const words = sayIn(topic, this.language);
          return html`<li lang=${words.lang}>${words.text}</li>`;
        })}
      </ul>
      <p class="muted small">
        ${attended ? this.t('attended', { class: this.label('people', attended) }) : this.t('attended-hidden')}
      </p>
      ${raised.map(matter => this.#renderRaised(matter))} ${this.#renderMeetingForms(meeting)}
      <div class="actions">
        <button class="button" type="button" @click=${() => this.begin(raiseDraft(meeting))}>
          ${this.t('add-forgotten')}<span class="visually-hidden">: ${said}</span>
        </button>
        <button class="button" type="button" @click=${() => this.begin(changeDraft(meeting))}>
          ${this.t('change-meeting')}<span class="visually-hidden">: ${said}</span>
        </button>
      </div>
    </article>`;
  }

  #renderRaised({ id, kind, said, publication, status, answer, published }: RaisedMatter): TemplateResult {
    const mayRead = this.me?.rights.includes('matters:read');
    return html`<div>
      <div class="pair">
        <div class="said">
          <p class="small muted">
            ${[
              this.label('kind', kind),
              this.label('panel-may-tell-short', publication),
              ...(published ? [this.t('on-board')] : []),
            ].join(' · ')}
          </p>
          ${said ? html`<p class="words" lang=${said.lang}>${said.text}</p>` : html`<p class="muted">${this.t('taken-back')}</p>`}
          ${answer ? nothing : html`<p>${this.status(status)}</p>`}
        </div>
        ${answer ? toldAnswer(answer, { status: code => this.status(code), language: this.language }) : nothing}
      </div>
      ${
        mayRead
          ? html`<p class="crumb">
              <a href=${hashOfMatter(id)}
                >${this.t('open-matter')}<span class="visually-hidden"
                  >: ${said?.text.slice(0, 60) ?? ''}</span
                ></a
              >
            </p>`
          : nothing
      }
      ${
        said && this.me?.rights.includes('concerns:mark')
          ? html`<kuulluksi-desk-worry
              .api=${this.setting('api')}
              .matterId=${id}
              .home=${this.home}
            ></kuulluksi-desk-worry>`
          : nothing
      }
    </div>`;
  }

  #renderForm(form: 'panel' | 'meeting'): TemplateResult {
    const { panel } = this;
    const api = this.setting('api');
    if (form === 'panel') {
      const name = panelDraft(panel);
      return html`<kuulluksi-desk-panel-form
        data-form=${name}
        .api=${api}
        .first=${this.first}
        .panel=${panel}
        @desk-stale=${() => this.dispatchEvent(new DeskRenewEvent())}
        @desk-left=${() => this.closed(name)}
        @desk-done=${() => this.closed(name, { changed: true })}
      ></kuulluksi-desk-panel-form>`;
    }
    const name = meetingDraft(panel);
    return html`<kuulluksi-desk-meeting-form
      data-form=${name}
      .api=${api}
      .first=${this.first}
      .panel=${panel}
      @desk-left=${() => this.closed(name)}
      @desk-done=${() => this.closed(name, { changed: true })}
    ></kuulluksi-desk-meeting-form>`;
  }

  #renderMeetingForms(meeting: StaffMeeting): TemplateResult {
    const api = this.setting('api');
    const change = changeDraft(meeting);
    const raise = raiseDraft(meeting);
    return html`
      ${
        this.isOpen(change)
          ? html`<kuulluksi-desk-meeting-change
              data-form=${change}
              .api=${api}
              .first=${this.first}
              .meeting=${meeting}
              @desk-stale=${() => this.dispatchEvent(new DeskRenewEvent())}
              @desk-left=${() => this.closed(change)}
              @desk-done=${() => this.closed(change, { changed: true })}
            ></kuulluksi-desk-meeting-change>`
          : nothing
      }
      ${
        this.isOpen(raise)
          ? html`<kuulluksi-desk-raise-form
              data-form=${raise}
              .api=${api}
              .first=${this.first}
              .meeting=${meeting}
              @desk-left=${() => this.closed(raise)}
              @desk-done=${() => this.closed(raise, { changed: true })}
            ></kuulluksi-desk-raise-form>`
          : nothing
      }
    `;
  }
}
