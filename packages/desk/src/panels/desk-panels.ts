import { listStaffPanels } from '@kuulluksi/api-client/panels';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { StaffPanel } from '@kuulluksi/contract/panels/staff-schemas';
import type { Me } from '@kuulluksi/contract/staff/schemas';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DeskElement } from '../foundation/desk-element.ts';
import { FormsView } from '../foundation/forms-view.ts';
import { sayIn } from '../foundation/say-in.ts';
import { panelDraft } from './panel-form.ts';

/** Client panels (asiakasraadit): the list, or the one that the address names. */
export class DeskPanels extends FormsView {
  @property({ attribute: false }) me?: Me;
  @property({ attribute: false }) home?: Organisation | undefined;
  @property({ attribute: false }) first = 'fi';
  /** The panel that the address names. */
  @property({ attribute: false }) openId?: string | undefined;

  #panels = new Reading<{ items: StaffPanel[] }>(this, signal =>
    this.guarded(listStaffPanels(this.client, { signal })),
  );

  protected override sourceOfData(): string {
    return 'panels';
  }

  protected override readData(): void {
    this.#panels.start();
  }

  protected override renderContent(): TemplateResult {
    return this.openId === undefined
      ? html`<section class="stack" aria-labelledby="title">
          ${this.heading(this.t('panels'), 0, { id: 'title' })}
          <p class="muted">${this.t('panels-hint')}</p>
          ${this.#renderFounding()}
          ${this.renderReading(this.#panels, ({ items }) => this.#renderList(items))}
        </section>`
      : html`<section class="stack">
          <p class="crumb"><a href="#/panels">← ${this.t('all-panels')}</a></p>
          ${this.renderReading(this.#panels, ({ items }) => this.#renderOpen(items))}
        </section>`;
  }

  #renderFounding(): TemplateResult {
    const name = panelDraft(undefined);
    if (!this.isOpen(name)) {
      return html`<div class="actions">
        <button class="button main" type="button" @click=${() => this.begin(name)}>
          ${this.t('found-panel')}
        </button>
      </div>`;
    }
    return html`<kuulluksi-desk-panel-form
      data-form=${name}
      .api=${this.setting('api')}
      .first=${this.first}
      @desk-renew=${() => this.#panels.start()}
      @desk-left=${() => this.closed(name)}
      @desk-done=${() => {
        this.#panels.start();
        void this.closed(name);
      }}
    ></kuulluksi-desk-panel-form>`;
  }

  #renderList(items: readonly StaffPanel[]): TemplateResult {
    if (items.length === 0) return html`<p class="message">${this.t('no-panels')}</p>`;
    return html`<ul role="list" class="cards">
      ${items.map(({ id, name, ageLevel, meetings, howToJoin }) => {
        const said = sayIn(name, this.language);
        return html`<li>
          <a class="card" href="#/panels/${id}">
            <span class="name" lang=${said.lang}>${said.text}</span>
            <span class="muted small">
              ${[
                this.label('for-whom', ageLevel),
                meetings[0]
                  ? this.t('met-last', { day: sayFullDay(meetings[0].day, this.language) })
                  : this.t('not-met-yet'),
                ...(howToJoin ? [this.t('takes-newcomers')] : []),
              ].join(' · ')}
            </span>
          </a>
        </li>`;
      })}
    </ul>`;
  }

  #renderOpen(items: readonly StaffPanel[]): TemplateResult {
    const panel = items.find(({ id }) => id === this.openId);
    if (!panel) return this.renderRefused('not-found');
    return html`<kuulluksi-desk-panel
      .api=${this.setting('api')}
      .me=${this.me}
      .home=${this.home}
      .first=${this.first}
      .panel=${panel}
      @desk-renew=${() => this.#panels.start()}
    ></kuulluksi-desk-panel>`;
  }

  /** The title of what the address opens stands in the panel's own view. */
  override async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    const panel = this.renderRoot.querySelector<DeskElement>('kuulluksi-desk-panel');
    await (selector === '#title' && panel ? panel.focusOn(selector) : super.focusOn(selector));
  }
}
