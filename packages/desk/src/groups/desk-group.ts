import { changeSession, confirmGroup, endGroup } from '@kuulluksi/api-client/groups';
import type { GroupLeader, StaffGroup, StaffSession } from '@kuulluksi/contract/groups/staff-schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { Me } from '@kuulluksi/contract/staff/schemas';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { DeskRenewEvent } from '../foundation/renew-event.ts';
import { sayIn } from '../foundation/say-in.ts';
import { ActingView } from './acting.ts';
import { groupDraft } from './group-record-form.ts';
import { sessionDraft } from './session-form.ts';

/** One group: what is missing, what is told of it, and its sessions to come. */
export class DeskGroup extends ActingView {
  @property({ attribute: false }) me?: Me;
  @property({ attribute: false }) home?: Organisation | undefined;
  @property({ attribute: false }) first = 'fi';
  @property({ attribute: false }) group!: StaffGroup;
  /** Who may be asked to lead; missing for who does not say it. */
  @property({ attribute: false }) possibleLeaders?: readonly GroupLeader[] | undefined;
  @state() private ending = false;

  protected override sourceOfData(): string {
    return '';
  }

  protected override readData(): void {
    // The group is given.
  }

  protected override renderContent(): TemplateResult {
    const { group } = this;
    const name = sayIn(group.name, this.language);
    const form = groupDraft(group);
    return html`<div class="stack">
      ${this.heading(html`<span lang=${name.lang}>${name.text}</span>`, 0, { id: 'title' })}
      ${this.renderSaid()}
      ${
        this.isOpen(form)
          ? html`<kuulluksi-desk-group-record-form
              data-form=${form}
              .api=${this.setting('api')}
              .first=${this.first}
              .home=${this.home}
              .group=${group}
              .possibleLeaders=${this.possibleLeaders}
              @desk-stale=${() => this.#renew()}
              @desk-left=${() => this.closed(form)}
              @desk-done=${() => this.closed(form, { changed: true })}
            ></kuulluksi-desk-group-record-form>`
          : this.#renderWords(form)
      }
      ${this.#renderSessions()}
    </div>`;
  }

  #renew(): void {
    this.dispatchEvent(new DeskRenewEvent());
  }

  #renderWords(form: string): TemplateResult {
    const { group } = this;
    const { summary, kind, standing, place, leaders, checkedOn, gaps, access, rhythm } = group;
    const said = sayIn(summary, this.language);
    const venue = sayIn(place.venue ?? {}, this.language);
    const times = sayIn(rhythm ?? {}, this.language);
    const where = [venue.text, place.street].filter(Boolean).join(', ');
    const meets = standing === 'regular' || standing === 'planned';
    return html`<div class="card">
      <p lang=${said.lang}>${said.text}</p>
      <p class="muted small">
        ${[
          this.label('group-kind', kind),
          this.label('group-standing', standing),
          this.label('group-access', access),
          ...(times.text ? [times.text] : []),
        ].join(' · ')}
      </p>
      <p class="small">
        ${[...(where ? [where] : []), this.label('who-sees-place', place.visibility)].join(' · ')}
      </p>
      <p class="small">
        ${[
          leaders.length > 0
            ? this.t('led-by', { names: leaders.map(one => one.name).join(', ') })
            : this.t('nobody-leads'),
          this.t('confirmed-on', { day: sayFullDay(checkedOn, this.language) }),
        ].join(' · ')}
      </p>
      ${
        gaps.length > 0
          ? html`<p class="concern">${gaps.map(gap => this.label('group-gap', gap)).join(' · ')}</p>`
          : nothing
      }
      <div class="actions">
        ${
          meets
            ? html`<button
                class="button main"
                type="button"
                aria-disabled=${this.busy}
                @click=${() => this.#confirm()}
              >
                ${this.t('confirm-group')}
              </button>`
            : nothing
        }
        <button class="button" type="button" @click=${() => this.begin(form)}>
          ${this.t('change-listed-group')}
        </button>
        <a
          class="button"
          href=${`${this.setting('api')}/groups/${group.id}?language=${this.language}`}
          target="_blank"
          >${this.t('see-group')}</a
        >
        ${meets && this.me?.rights.includes('groups:write') ? this.#renderEnding() : nothing}
      </div>
    </div>`;
  }

  #renderEnding(): TemplateResult {
    return this.ending
      ? html`<button class="button main" id="really-end" type="button" @click=${() => this.#end()}>
            ${this.t('really-end-group')}
          </button>
          <button class="button" type="button" @click=${() => (this.ending = false)}>
            ${this.t('leave-it')}
          </button>`
      : html`<button class="button" type="button" @click=${() => this.#askToEnd()}>
          ${this.t('end-group')}
        </button>`;
  }

  #renderSessions(): TemplateResult {
    const { sessions } = this.group;
    return html`${this.heading(this.t('sessions-to-come'), 1)}
    ${
      sessions.length === 0
        ? html`<p class="message">${this.t('no-sessions')}</p>`
        : html`<ol role="list" class="cards">
            ${repeat(
              sessions,
              ({ day, from }) => `${day} ${from}`,
              session => html`<li>${this.#renderSession(session)}</li>`,
            )}
          </ol>`
    }`;
  }

  #renderSession(session: StaffSession): TemplateResult {
    const { change, movedTo, why } = session;
    const said = this.saySession(session);
    const reason = sayIn(why ?? {}, this.language);
    const button = (words: string, press: () => void) =>
      html`<button class="button" type="button" aria-disabled=${this.busy} @click=${press}>
        ${words}<span class="visually-hidden">: ${said}</span>
      </button>`;
    return html`<article class="card">
      <div class="row">
        <p class="name">${change ? html`<s>${said}</s>` : said}</p>
        ${
          change
            ? html`<p class="concern">
                ${movedTo ? this.t('session-moved-to', { session: this.saySession(movedTo) }) : this.t('session-is-cancelled')}
              </p>`
            : nothing
        }
      </div>
      ${reason.text ? html`<p class="muted" lang=${reason.lang}>${reason.text}</p>` : nothing}
      ${this.#renderSessionForm(session, 'cancelled')} ${this.#renderSessionForm(session, 'moved')}
      <div class="actions">
        ${
          change
            ? button(this.t('hold-session'), () => this.#hold(session))
            : html`${button(this.t('cancel-session'), () => this.begin(sessionDraft(this.group, 'cancelled', session)))}
              ${button(this.t('move-session'), () => this.begin(sessionDraft(this.group, 'moved', session)))}`
        }
      </div>
    </article>`;
  }

  #renderSessionForm(session: StaffSession, kind: 'cancelled' | 'moved'): TemplateResult | typeof nothing {
    const name = sessionDraft(this.group, kind, session);
    return this.isOpen(name)
      ? html`<kuulluksi-desk-session-form
          data-form=${name}
          .api=${this.setting('api')}
          .first=${this.first}
          .group=${this.group}
          .session=${session}
          .kind=${kind}
          @desk-stale=${() => this.#renew()}
          @desk-left=${() => this.closed(name)}
          @desk-done=${() => this.closed(name, { changed: true })}
        ></kuulluksi-desk-session-form>`
      : nothing;
  }

  async #do(call: () => Promise<unknown>, said: string): Promise<void> {
    const done = await this.act(call, said);
    this.ending = false;
    this.#renew();
    if (done) await this.focusOn('#title');
  }

  async #confirm(): Promise<void> {
    const { id, version, name } = this.group;
    await this.#do(
      () => confirmGroup(this.client, { id }, { version }),
      this.t('group-confirmed', { name: sayIn(name, this.language).text }),
    );
  }

  async #hold({ day, from }: StaffSession): Promise<void> {
    const { id, version } = this.group;
    await this.#do(
      () => changeSession(this.client, { id }, { version, session: { change: 'as-planned', day, from } }),
      this.t('session-held'),
    );
  }

  async #askToEnd(): Promise<void> {
    this.ending = true;
    await this.focusOn('#really-end');
  }

  async #end(): Promise<void> {
    const { id, version } = this.group;
    await this.#do(() => endGroup(this.client, { id }, { version }), this.t('group-ended'));
  }
}
