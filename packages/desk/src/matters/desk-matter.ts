import { listMatters, readContact, readMatter } from '@kuulluksi/api-client/matters';
import type { Message } from '@kuulluksi/contract/conversations/schemas';
import type { Contact } from '@kuulluksi/contract/feedback/schemas';
import type { Matter } from '@kuulluksi/contract/matters/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { Me } from '@kuulluksi/contract/staff/schemas';
import type { Right } from '@kuulluksi/contract/vocabularies';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type * as z from 'zod/mini';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { sayIn } from '../foundation/say-in.ts';
import { DeskChangedEvent, DeskElement } from '../foundation/desk-element.ts';
import { matterStyles } from './desk-matter.styles.ts';
import { hashOfMatter } from '../staff/link.ts';
import { firstLanguage } from './answer-draft.ts';
import { saidBesides } from './said.ts';

/** What can be said to have been done. */
type Done = 'answer-sent' | 'unit-told-now' | 'published-now' | 'proposed-now' | 'removed-now';

/** One matter: what was said and answered, how to reach the person, the answer's form, the board's form. */
export class DeskMatter extends DeskElement {
  static override styles = [DeskElement.styles, matterStyles].flat();

  @property({ attribute: false }) me?: Me;
  @property({ attribute: false }) matterId = '';
  @property({ attribute: false }) home?: Organisation | undefined;

  @state() private contact: Contact | null | undefined;
  @state() private introduction: string | undefined;
  @state() private contactTrouble: string | undefined;
  /** What was just done, said once, aloud too. */
  @state() private done: Done | undefined;
  /** Who has waited longest of the others; null where nobody waits. */
  @state() private next: string | null | undefined;

  #matter = new Reading<Matter>(this, signal =>
    this.guarded(readMatter(this.client, { id: this.matterId }, { signal })),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('matterId')) return;
    this.contact = undefined;
    this.introduction = undefined;
    this.contactTrouble = undefined;
    this.done = undefined;
    this.next = undefined;
    this.#matter.current = { state: 'waiting' };
  }

  protected override sourceOfData(): string {
    return this.matterId;
  }

  protected override readData(): void {
    this.#matter.start();
  }

  protected override renderContent(): TemplateResult {
    return html`<div class="stack">
      <p class="back"><a href="#/">← ${this.t('back')}</a></p>
      ${this.heading(this.t('matter'), 0, { id: 'title', class: 'visually-hidden' })}
      ${this.renderReading(this.#matter, matter => this.#renderMatter(matter))}
    </div>`;
  }

  #renderMatter(matter: Matter): TemplateResult {
    return html`
      <p class="notice" id="done" role="status" tabindex="-1">${this.done ? this.t(this.done) : nothing}</p>
      ${this.done ? this.#renderNext() : nothing}
      <section class="panel stack" aria-labelledby="conversation">
        <div class="row">
          ${this.heading(html`<span class="kind">${this.label('kind', matter.kind)}</span>`, 1, {
            id: 'conversation',
          })}
          ${this.status(matter.status)}
          ${
            matter.waitingDays === undefined
              ? nothing
              : html`<span class="age">${this.waited(matter.waitingDays)}</span>`
          }
        </div>
        <p class="muted small">
          ${[
            this.label('source', matter.source),
            ...(matter.raisedBy ? [sayIn(matter.raisedBy, this.language).text] : []),
            this.label('age-level', matter.ageLevel),
            this.speaksOf(matter.language),
            ...(matter.published ? [this.t('on-board')] : []),
            ...(matter.helpedWay
              ? [this.label('helped-way', matter.helpedWay)]
              : matter.helped
                ? [this.t('helped')]
                : []),
          ].join(' · ')}
        </p>
        ${matter.openConcern ? html`<p class="warning">${this.t('concern-open')}</p>` : nothing}
        ${saidBesides(matter, { t: this.t, label: this.label, home: this.home })}
        <ol role="list" class="messages">
          ${matter.messages.map(message => this.#renderMessage(message))}
        </ol>
        ${this.#renderContact(matter)} ${this.#renderTimes(matter)}
      </section>
      ${keyed(
        matter.id,
        html`<kuulluksi-desk-answer
            .api=${this.setting('api')}
            .matter=${matter}
            @desk-answered=${(event: CustomEvent<Matter>) => this.#put(event.detail, 'answer-sent')}
            @desk-stale=${() => this.#matter.start()}
          ></kuulluksi-desk-answer>
          <kuulluksi-desk-publish
            .api=${this.setting('api')}
            .matter=${matter}
            .home=${this.home}
            @desk-done=${(event: CustomEvent<Done>) => this.#told(event.detail)}
            @desk-stale=${() => this.#matter.start()}
          ></kuulluksi-desk-publish>
          ${
            this.me?.rights.includes('concerns:mark')
              ? html`<kuulluksi-desk-concern
                  .api=${this.setting('api')}
                  .matterId=${matter.id}
                  .home=${this.home}
                  @desk-changed=${() => this.#matter.start()}
                ></kuulluksi-desk-concern>`
              : nothing
          }
          ${this.#renderParts(matter)}
          <kuulluksi-desk-matter-log
            .api=${this.setting('api')}
            .matterId=${matter.id}
          ></kuulluksi-desk-matter-log>`,
      )}
    `;
  }

  /** What is done with a matter besides answering it; each part is read when somebody unfolds it. */
  #renderParts(matter: Matter): TemplateResult {
    const { id, language, unit } = matter;
    const api = this.setting('api');
    const may = (right: Right) => this.me?.rights.includes(right) ?? false;
    return html`
      ${
        may('matters:answer') && unit
          ? html`<kuulluksi-desk-unit-tellings
              .api=${api}
              .matter=${matter}
              .first=${firstLanguage(language)}
              @desk-done=${(event: CustomEvent<Matter>) => this.#put(event.detail, 'unit-told-now')}
              @desk-stale=${() => this.#matter.start()}
            ></kuulluksi-desk-unit-tellings>`
          : nothing
      }
      ${
        may('matters:answer') && may('agenda:read')
          ? html`<kuulluksi-desk-agenda-place
              .api=${api}
              .matterId=${id}
              .first=${firstLanguage(language)}
            ></kuulluksi-desk-agenda-place>`
          : nothing
      }
      ${
        may('board:publish')
          ? html`<kuulluksi-desk-links .api=${api} .matterId=${id}></kuulluksi-desk-links>`
          : nothing
      }
      ${
        may('matters:answer')
          ? html`<kuulluksi-desk-exclusions
              .api=${api}
              .matterId=${id}
              @desk-changed=${() => this.#matter.start()}
            ></kuulluksi-desk-exclusions>`
          : nothing
      }
    `;
  }

  #renderNext(): TemplateResult | typeof nothing {
    if (this.next === undefined) return nothing;
    return this.next === null
      ? html`<p class="muted">${this.t('nobody-waits')}.</p>`
      : html`<p>
          <a class="button" href=${hashOfMatter(this.next)}>${this.t('next-waiting')}</a>
        </p>`;
  }

  #renderMessage(message: z.output<typeof Message>): TemplateResult {
    const staff = message.from === 'staff';
    return html`<li class=${staff ? 'answered' : 'said'}>
      <p class="small">
        <strong class="first-letter">${staff ? this.roleWords(message.role) : this.t('person')}</strong>
        <span class="muted">${sayFullDay(message.on, this.language)}</span>
      </p>
      ${message.reopens ? html`<p><strong>${this.t('reopens')}</strong></p>` : nothing}
      ${
        message.text
          ? html`<p class="words" lang=${message.text.lang} dir="auto">${message.text.text}</p>`
          : nothing
      }
    </li>`;
  }

  /** When what is here goes, and what holds it. */
  #renderTimes({ deletedOn, contactDeletedOn, openConcern, waitingDays }: Matter): TemplateResult {
    const day = (on: string) => sayFullDay(on, this.language);
    const waits = waitingDays !== undefined;
    return html`<p class="muted small" id="times">
      ${openConcern ? html`<strong>${this.t('deletion-held')}</strong>` : nothing}
      ${this.t('deleted-on', { day: day(deletedOn) })}
      ${
        contactDeletedOn
          ? this.t(waits ? 'contact-deleted-by' : 'contact-deleted-on', { day: day(contactDeletedOn) })
          : nothing
      }
    </p>`;
  }

  #renderContact(matter: Matter): TemplateResult | typeof nothing {
    if (!matter.hasContact) return html`<p class="muted small">${this.t('no-contact')}</p>`;
    if (!this.me?.rights.includes('identity:read')) return nothing;
    if (this.contact === null && this.introduction === undefined)
      return html`<p class="muted" role="status">${this.t('no-contact')}</p>`;
    if (this.contact === undefined) {
      return html`<div class="row">
        <button class="button" type="button" @click=${() => this.#readContact(matter.id)}>
          ${this.t('show-contact')}
        </button>
        <span class="muted small">${this.t('show-contact-hint')}</span>
        ${this.contactTrouble ? html`<p class="warning" role="status">${this.contactTrouble}</p>` : nothing}
      </div>`;
    }
    const { way, value, name, safely } = this.contact ?? {};
    const line = (label: string, words: string | undefined) =>
      words
        ? html`<dt>${label}</dt>
            <dd dir="auto">${words}</dd>`
        : nothing;
    return html`<div class="contact" id="contact" tabindex="-1" role="group" aria-label=${this.t('contact')}>
      <dl>
        ${way ? line(this.label('way', way), value) : nothing}
        ${line(this.t('introduction'), this.introduction)} ${line(this.t('contact-name'), name)}
        ${line(this.t('contact-safely'), safely)}
      </dl>
    </div>`;
  }

  async #readContact(id: string): Promise<void> {
    this.contactTrouble = undefined;
    try {
      const { contact, introduction } = await this.guarded(readContact(this.client, { id }));
      if (id !== this.matterId) return;
      this.contact = contact;
      this.introduction = introduction;
      await this.focusOn('#contact');
    } catch (error) {
      if (id === this.matterId) this.contactTrouble = this.wordsOf(error);
    }
  }

  async #put(matter: Matter, done: Done): Promise<void> {
    this.#matter.put(matter);
    await this.#say(done);
  }

  /** What stands on the board, or waits for the person, is read from the server. */
  async #told(done: Done): Promise<void> {
    this.#matter.start();
    await this.#say(done);
  }

  /** Who has waited longest of the others. Where that cannot be read, the list still shows it. */
  async #findNext(): Promise<void> {
    try {
      const { items } = await this.guarded(listMatters(this.client, { waiting: 'yes', limit: 2 }));
      this.next = items.find(({ id }) => id !== this.matterId)?.id ?? null;
    } catch {
      this.next = undefined;
    }
  }

  async #say(done: Done): Promise<void> {
    this.done = done;
    void this.#findNext();
    this.dispatchEvent(new DeskChangedEvent());
    await this.focusOn('#done');
  }
}
