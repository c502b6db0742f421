import { confirmGroup, listStaffGroups, readStaffGroup } from '@kuulluksi/api-client/groups';
import type { StaffGroup, StaffGroupLine, StaffGroupsAnswer } from '@kuulluksi/contract/groups/staff-schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { Me } from '@kuulluksi/contract/staff/schemas';
import { dayInFinland, daysBefore, sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DeskElement } from '../foundation/desk-element.ts';
import { sayIn } from '../foundation/say-in.ts';
import { ActingView } from './acting.ts';
import { groupDraft } from './group-record-form.ts';

/** A group that was confirmed this lately is not asked about in the list. */
const lately = 30;

const goesOn = ({ standing }: StaffGroupLine): boolean => standing === 'regular' || standing === 'planned';

/** The organisation's groups with what is missing of each, or those that the member leads; or the one that the address names. */
export class DeskGroups extends ActingView {
  @property({ attribute: false }) me?: Me;
  @property({ attribute: false }) home?: Organisation | undefined;
  @property({ attribute: false }) first = 'fi';
  /** The group that the address names. */
  @property({ attribute: false }) openId?: string | undefined;
  @state() private typed = '';
  @state() private onlyGaps = false;

  #groups = new Reading<StaffGroupsAnswer>(this, signal =>
    this.guarded(listStaffGroups(this.client, { signal })),
  );
  #group = new Reading<StaffGroup>(this, signal =>
    this.guarded(readStaffGroup(this.client, { id: this.openId ?? '' }, { signal })),
  );

  protected override sourceOfData(): string {
    return 'groups';
  }

  protected override readData(): void {
    this.#read();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('openId') && this.hasUpdated) {
      this.said = undefined;
      this.trouble = undefined;
      this.#read();
    }
  }

  #read(): void {
    this.#groups.start();
    if (this.openId !== undefined) this.#group.start();
  }

  get #writesAll(): boolean {
    return this.me?.rights.includes('groups:write') ?? false;
  }

  protected override renderContent(): TemplateResult {
    if (this.openId !== undefined) {
      return html`<section class="stack">
        <p class="crumb"><a href="#/groups">← ${this.t('all-listed-groups')}</a></p>
        ${this.renderReading(this.#group, group =>
          group.id === this.openId ? this.#renderOpen(group) : html``,
        )}
      </section>`;
    }
    return html`<section class="stack" aria-labelledby="title">
      ${this.heading(this.t('groups'), 0, { id: 'title' })}
      <p class="muted">${this.t(this.#writesAll ? 'groups-hint' : 'own-groups-hint')}</p>
      ${this.#writesAll ? this.#renderMaking() : nothing} ${this.renderSaid()}
      ${this.renderReading(this.#groups, answer => this.#renderList(answer))}
    </section>`;
  }

  #renderMaking(): TemplateResult {
    const name = groupDraft(undefined);
    if (!this.isOpen(name)) {
      return html`<div class="actions">
        <button class="button main" type="button" @click=${() => this.begin(name)}>
          ${this.t('make-group')}
        </button>
      </div>`;
    }
    return html`<kuulluksi-desk-group-record-form
      data-form=${name}
      .api=${this.setting('api')}
      .first=${this.first}
      .home=${this.home}
      .possibleLeaders=${this.#groups.current.value?.possibleLeaders ?? []}
      @desk-renew=${() => this.#read()}
      @desk-left=${() => this.closed(name)}
      @desk-done=${(event: CustomEvent<StaffGroup>) => {
        this.#read();
        this.said = this.t('group-made', { name: this.#nameOf(event.detail) });
        void this.closed(name);
      }}
    ></kuulluksi-desk-group-record-form>`;
  }

  #nameOf({ name }: Pick<StaffGroupLine, 'name'>): string {
    return sayIn(name, this.language).text;
  }

  #renderList({ items }: StaffGroupsAnswer): TemplateResult {
    if (items.length === 0) {
      return html`<p class="message">${this.t(this.#writesAll ? 'no-groups' : 'no-own-groups')}</p>`;
    }
    const words = this.typed.trim().toLowerCase();
    const collator = new Intl.Collator(this.language.split('-')[0]);
    const found = items
      .filter(({ name }) => Object.values(name).some(text => text.toLowerCase().includes(words)))
      .filter(({ gaps }) => !this.onlyGaps || gaps.length > 0)
      .sort((one, other) => collator.compare(this.#nameOf(one), this.#nameOf(other)));
    const meeting = found.filter(goesOn);
    const others = found.filter(one => !goesOn(one));
    const lacking = items.filter(({ gaps }) => gaps.length > 0).length;
    return html`
      ${items.length > 5 ? this.#renderFilters(lacking) : nothing}
      <p class="muted" role="status">
        ${[
          this.t('groups-shown', { count: meeting.length }),
          ...(lacking > 0 ? [this.t('groups-lacking', { count: lacking })] : []),
        ].join(' · ')}
      </p>
      <ul role="list" class="cards">
        ${repeat(
          meeting,
          ({ id }) => id,
          group => html`<li>${this.#renderLine(group)}</li>`,
        )}
      </ul>
      ${
        others.length === 0
          ? nothing
          : html`<details>
              <summary>${this.t('groups-not-meeting', { count: others.length })}</summary>
              <ul role="list" class="cards">
                ${repeat(
                  others,
                  ({ id }) => id,
                  group => html`<li>${this.#renderLine(group)}</li>`,
                )}
              </ul>
            </details>`
      }
    `;
  }

  #renderFilters(lacking: number): TemplateResult {
    return html`<div class="row" role="search">
      <div class="field">
        <label for="q">${this.t('search-groups')}</label>
        <input
          id="q"
          class="search"
          type="search"
          maxlength="200"
          .value=${this.typed}
          @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        />
      </div>
      ${
        lacking > 0
          ? html`<label class="option">
              <input
                type="checkbox"
                id="only-gaps"
                .checked=${this.onlyGaps}
                @change=${(event: Event) => (this.onlyGaps = (event.target as HTMLInputElement).checked)}
              />
              <span>${this.t('only-gaps')}</span>
            </label>`
          : nothing
      }
    </div>`;
  }

  #renderLine(group: StaffGroupLine): TemplateResult {
    const { id, name, kind, standing, municipality, next, leaders, checkedOn, gaps } = group;
    const said = sayIn(name, this.language);
    const old = checkedOn < daysBefore(dayInFinland(new Date()), lately);
    return html`<article class="card" aria-labelledby="group-${id}">
      <p class="name"><a id="group-${id}" href="#/groups/${id}" lang=${said.lang}>${said.text}</a></p>
      <p class="muted small">
        ${[
          this.label('group-kind', kind),
          ...(municipality ? [sayIn(municipality.name, this.language).text] : []),
          ...(standing === 'regular' ? [] : [this.label('group-standing', standing)]),
          ...(next ? [this.t('session-next', { session: this.saySession(next) })] : []),
          ...(leaders.length > 0
            ? [this.t('led-by', { names: leaders.map(one => one.name).join(', ') })]
            : []),
          this.t('confirmed-on', { day: sayFullDay(checkedOn, this.language) }),
        ].join(' · ')}
      </p>
      ${
        gaps.length > 0
          ? html`<p class="concern">${gaps.map(gap => this.label('group-gap', gap)).join(' · ')}</p>`
          : nothing
      }
      ${
        goesOn(group) && old
          ? html`<div>
              <button
                class="button"
                type="button"
                aria-disabled=${this.busy}
                @click=${() => this.#confirm(group)}
              >
                ${this.t('confirm-group')}<span class="visually-hidden">: ${said.text}</span>
              </button>
            </div>`
          : nothing
      }
    </article>`;
  }

  async #confirm(group: StaffGroupLine): Promise<void> {
    const { id, version } = group;
    const done = await this.act(
      () => confirmGroup(this.client, { id }, { version }),
      this.t('group-confirmed', { name: this.#nameOf(group) }),
    );
    this.#read();
    if (done) await this.focusOn(`#group-${id}`);
  }

  #renderOpen(group: StaffGroup): TemplateResult {
    return html`<kuulluksi-desk-group
      .api=${this.setting('api')}
      .me=${this.me}
      .home=${this.home}
      .first=${this.first}
      .group=${group}
      .possibleLeaders=${this.#groups.current.value?.possibleLeaders}
      @desk-renew=${() => this.#read()}
    ></kuulluksi-desk-group>`;
  }

  /** The title of what the address opens stands in the group's own view. */
  override async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    const group = this.renderRoot.querySelector<DeskElement>('kuulluksi-desk-group');
    await (selector === '#title' && group ? group.focusOn(selector) : super.focusOn(selector));
  }
}
