import { closeConcern, markConcern, readConcerns, tellConcern } from '@kuulluksi/api-client/concerns';
import type { Concern } from '@kuulluksi/contract/concerns/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { concernReceivers, type ConcernEnding, type ConcernReceiver } from '@kuulluksi/contract/vocabularies';
import { selection } from '@kuulluksi/elements/foundation/form/fields';
import { textField } from '@kuulluksi/elements/foundation/form/text-field';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DeskChangedEvent } from '../foundation/desk-element.ts';
import { DeskForm } from '../foundation/desk-form.ts';
import { instantOf, sayMoment } from '../foundation/moments.ts';

interface Concerns {
  items: Concern[];
}

/** A concern for a child (huoli lapsesta): what the law says, whom to tell, and who has told whom. No field for a text. */
export class DeskConcern extends DeskForm {
  @property({ attribute: false }) matterId = '';
  @property({ attribute: false }) home?: Organisation | undefined;

  @state() private receiver: ConcernReceiver | '' = '';
  @state() private at = '';

  #concerns = new Reading<Concerns>(this, signal =>
    this.guarded(readConcerns(this.client, { id: this.matterId }, { signal })),
  );

  protected override sourceOfData(): string {
    return this.matterId;
  }

  protected override readData(): void {
    this.#concerns.start();
  }

  protected override renderContent(): TemplateResult {
    return html`<section class="panel stack" aria-labelledby="concern-title">
      ${this.heading(this.t('concern'), 1, { id: 'concern-title' })}
      ${this.renderReading(this.#concerns, ({ items }) => this.#renderConcerns(items))}
    </section>`;
  }

  #renderConcerns(items: readonly Concern[]): TemplateResult {
    const open = items.find(({ closed }) => !closed);
    return html`
      ${
        open
          ? html`<p class="warning" id="concern-state" tabindex="-1">${this.t('concern-holds')}</p>
              ${this.#renderSteps()} ${this.#renderHeld(open)} ${this.#renderOpen(open)}`
          : html`<p class="muted">${this.t('concern-hint')}</p>
              ${this.renderTrouble()}
              <div class="actions">
                <button class="button" type="button" aria-disabled=${this.busy} @click=${() => this.#mark()}>
                  ${this.t('mark-concern')}
                </button>
              </div>`
      }
      ${items.filter(({ closed }) => closed).map(concern => this.#renderHeld(concern))}
    `;
  }

  /** The procedure, in the order of haste. */
  #renderSteps(): TemplateResult {
    const emergency = this.home?.helpLines.find(({ kind }) => kind === 'social-emergency');
    const notification = this.home?.elsewhere.find(({ kind }) => kind === 'child-welfare-notification');
    const number = (phone: string) => html`<a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`;
    return html`<ol class="steps">
      <li>${this.t('concern-danger')} ${number('112')}</li>
      <li>
        ${this.t('concern-social-emergency')}
        ${
          emergency
            ? html`${this.say(emergency.name)}${emergency.phone ? html`, ${number(emergency.phone)}` : nothing}`
            : nothing
        }
      </li>
      <li>
        ${this.t('concern-duty')}
        ${
          notification
            ? notification.url
              ? html`<a href=${notification.url} target="_blank" rel="noreferrer"
                  >${this.say(notification.name)}</a
                >`
              : this.say(notification.name)
            : nothing
        }
      </li>
      <li>${this.t('concern-superior')}</li>
    </ol>`;
  }

  #renderHeld({ markedAt, markedBy, tellings, closed }: Concern): TemplateResult {
    const by = ({ name }: { name?: string | undefined }) => name ?? this.t('somebody');
    const at = (moment: string) => sayMoment(moment, this.language);
    return html`<ul class="held">
      <li>${this.t('concern-marked', { who: by(markedBy), when: at(markedAt) })}</li>
      ${tellings.map(
        telling =>
          html`<li>
            ${this.t('concern-told', {
              receiver: this.label('receiver', telling.receiver),
              who: by(telling.by),
              when: at(telling.toldAt),
            })}
          </li>`,
      )}
      ${
        closed
          ? html`<li>
              ${this.t('concern-closed', {
                ending: this.label('ending', closed.ending),
                who: by(closed.by),
                when: at(closed.at),
              })}
            </li>`
          : nothing
      }
    </ul>`;
  }

  #renderOpen({ tellings }: Concern): TemplateResult {
    return html`<form class="form" novalidate @submit=${(event: Event) => this.#tell(event)}>
        ${this.renderTrouble()}
        ${selection({
          id: 'receiver',
          label: this.t('whom-told'),
          value: this.receiver,
          options: concernReceivers.map(value => ({ value, words: this.label('receiver', value) })),
          choose: receiver => (this.receiver = receiver),
          error: this.errorOf('receiver'),
          t: this.t,
        })}
        ${textField({
          id: 'toldAt',
          label: this.t('when-told'),
          hint: this.t('when-told-hint'),
          optional: true,
          value: this.at,
          typed: at => (this.at = at),
          left: () => undefined,
          error: this.errorOf('toldAt'),
          t: this.t,
        })}
        ${this.renderSend(this.t('write-telling'))}
      </form>
      <div class="actions" role="group" aria-label=${this.t('close-concern')}>
        <button
          class="button"
          type="button"
          aria-disabled=${this.busy || tellings.length === 0}
          @click=${() => tellings.length > 0 && this.#close('told')}
        >
          ${this.t('close-told')}
        </button>
        <button
          class="button"
          type="button"
          aria-disabled=${this.busy}
          @click=${() => this.#close('no-ground')}
        >
          ${this.t('close-no-ground')}
        </button>
      </div>
      ${tellings.length === 0 ? html`<p class="muted small">${this.t('tell-first')}</p>` : nothing}`;
  }

  async #mark(): Promise<void> {
    if (await this.#did(() => markConcern(this.client, { id: this.matterId }))) {
      await this.focusOn('#concern-state');
    }
  }

  async #tell(event: Event): Promise<void> {
    event.preventDefault();
    this.faults = [];
    const { receiver } = this;
    if (receiver === '') this.faults = [{ field: 'receiver', code: 'required' }];
    const toldAt = instantOf(this.at, new Date());
    if (toldAt === undefined && this.at.trim()) {
      this.faults = [...this.faults, { field: 'toldAt', code: 'wrong-form' }];
    }
    if (this.faults.length > 0 || receiver === '') {
      await this.focusOn('#error-summary');
      return;
    }
    const telling = { receiver, ...(toldAt && { toldAt }) };
    if (!(await this.#did(() => tellConcern(this.client, { id: this.matterId }, telling)))) return;
    this.receiver = '';
    this.at = '';
    await this.focusOn('#concern-state');
  }

  async #close(ending: ConcernEnding): Promise<void> {
    if (await this.#did(() => closeConcern(this.client, { id: this.matterId }, { ending }))) {
      await this.focusOn('#concern-title');
    }
  }

  /** Does it, and puts what came of it in the place of what was shown. */
  async #did(call: () => Promise<Concern>): Promise<boolean> {
    const concern = await this.sent(call);
    if (!concern) {
      this.#concerns.start();
      return false;
    }
    const others = (this.#concerns.current.value?.items ?? []).filter(({ id }) => id !== concern.id);
    this.#concerns.put({ items: [concern, ...others] });
    this.dispatchEvent(new DeskChangedEvent());
    return true;
  }
}
