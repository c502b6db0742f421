import { readJoinContact, readJoinRequest } from '@kuulluksi/api-client/joining';
import type { JoinContactAnswer, JoinRequest } from '@kuulluksi/contract/joining/schemas';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DeskElement } from '../foundation/desk-element.ts';
import { matterStyles } from '../matters/desk-matter.styles.ts';
import { joinAbout, shapeOf } from './join-words.ts';

type Contact = NonNullable<JoinContactAnswer['contact']>;

/** One request: what was told and answered, how the person may be reached, and what is decided for them. */
export class DeskJoin extends DeskElement {
  static override styles = [DeskElement.styles, matterStyles].flat();

  @property({ attribute: false }) joinId!: string;
  @property({ attribute: false }) first = 'fi';
  @state() private contact: Contact | undefined;
  @state() private trouble: string | undefined;
  @state() private saved = false;

  #join = new Reading<JoinRequest>(this, signal =>
    this.guarded(readJoinRequest(this.client, { id: this.joinId }, { signal })),
  );

  protected override sourceOfData(): string {
    return `join ${this.joinId}`;
  }

  protected override readData(): void {
    this.contact = undefined;
    this.saved = false;
    this.#join.forget();
    this.#join.start();
  }

  protected override renderContent(): TemplateResult {
    return this.renderReading(this.#join, join => this.#renderJoin(join));
  }

  #renderJoin(join: JoinRequest): TemplateResult {
    const { kind, status, nickname, waitingDays, messages, keptUntil, intakeOpen } = join;
    const told = messages.length > 0;
    return html`<article class="stack" aria-labelledby="title">
      ${this.heading(html`${this.label('join-kind', kind)}: ${joinAbout(join, { t: this.t, label: this.label, say: this.say })}`, 0, { id: 'title' })}
      <p role="status">${this.saved ? this.t('join-saved') : nothing}</p>
      <p>
        <span class="status" data-status=${shapeOf(status)}
          ><span class="shape" aria-hidden="true"></span>${this.label('join-status', status)}</span
        >
        ${waitingDays === undefined ? nothing : html`· ${this.waited(waitingDays)}`}
      </p>
      ${intakeOpen ? html`<p class="warning">${this.t('intake-open')}</p>` : nothing}
      ${
        status === 'withdrawn'
          ? html`<p class="message">${this.t('join-was-withdrawn')}</p>`
          : html`<dl class="about">
                <dt>${this.t('called')}</dt>
                <dd dir="auto">${nickname}</dd>
              </dl>
              ${this.#renderContact(join)}
              <ul role="list" class="messages stack">
                ${messages.map(message => this.#renderMessage(message))}
                ${told ? nothing : html`<li class="muted">${this.t('join-no-words')}</li>`}
              </ul>
              ${this.#renderContacted(join)}
              <kuulluksi-desk-join-form
                .api=${this.setting('api')}
                .first=${this.first}
                .join=${join}
                @desk-stale=${() => this.#join.start()}
                @desk-done=${(event: CustomEvent<JoinRequest>) => {
                  this.#join.put(event.detail);
                  this.saved = true;
                  void this.focusOn('#title');
                }}
              ></kuulluksi-desk-join-form>`
      }
      <p class="muted small">${this.t('join-kept-until', { day: sayFullDay(keptUntil, this.language) })}</p>
    </article>`;
  }

  #renderMessage({ from, role, text, on }: JoinRequest['messages'][number]): TemplateResult {
    const staff = from === 'staff';
    return html`<li class=${staff ? 'answered' : 'said'}>
      <p class="small">
        <strong class="first-letter">${staff ? this.roleWords(role) : this.t('asker')}</strong>
        <span class="muted">${sayFullDay(on, this.language)}</span>
      </p>
      ${text ? html`<p class="words" lang=${text.lang} dir="auto">${text.text}</p>` : nothing}
    </li>`;
  }

  #renderContact({ contactWay }: JoinRequest): TemplateResult {
    if (!contactWay) return html`<p class="message">${this.t('join-by-code')}</p>`;
    const { contact } = this;
    return html`<section class="panel stack">
      ${this.heading(this.t('reached'), 1)}
      <p><strong>${this.label('join-way', contactWay)}</strong></p>
      ${
        contact
          ? this.#renderReached(contact)
          : html`<div class="actions">
                <button class="button" type="button" id="show-contact" @click=${this.#show}>
                  ${this.t('show-contact')}
                </button>
                <p class="muted small">${this.t('show-contact-hint')}</p>
              </div>
              ${this.trouble ? html`<p class="error" role="alert">${this.trouble}</p>` : nothing}`
      }
    </section>`;
  }

  #renderReached({ way, value, safely, leaveMessage, callingAs }: Contact): TemplateResult {
    const direct = !way.startsWith('through');
    return html`<dl class="about" id="contact" tabindex="-1">
      <dt>${this.t('contact')}</dt>
      <dd dir="auto">${value}</dd>
      ${
        safely
          ? html`<dt>${this.t('join-safely')}</dt>
              <dd dir="auto">${safely}</dd>`
          : nothing
      }
      ${
        direct
          ? html`<dt>${this.t('join-calling-as')}</dt>
              <dd dir="auto">${callingAs ?? this.t('join-calling-first-name')}</dd>
              <dt class="visually-hidden">${this.t('join.message')}</dt>
              <dd>${this.t(leaveMessage ? 'join-message-left' : 'join-no-message')}</dd>`
          : nothing
      }
    </dl>`;
  }

  #renderContacted({ contacted }: JoinRequest): TemplateResult | typeof nothing {
    if (contacted.length === 0) return nothing;
    return html`<section class="stack">
      ${this.heading(this.t('contacted'), 1)}
      <ul>
        ${contacted.map(
          ({ on, way, role }) =>
            html`<li>
              ${sayFullDay(on, this.language)}, ${this.label('join-way', way)} (${this.roleWords(role)})
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #show = async (): Promise<void> => {
    try {
      const { contact } = await this.guarded(readJoinContact(this.client, { id: this.joinId }));
      this.contact = contact ?? undefined;
      this.trouble = undefined;
      await this.focusOn('#contact');
    } catch (error) {
      this.trouble = this.wordsOf(error);
    }
  };
}
