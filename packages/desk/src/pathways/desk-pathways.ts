import { deletePathway, listStaffPathways } from '@kuulluksi/api-client/pathways';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { StaffPathway } from '@kuulluksi/contract/pathways/staff-schemas';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { DeletingView } from '../foundation/deleting-view.ts';
import { sayIn } from '../foundation/say-in.ts';
import { pathwayDraft } from './pathway-form.ts';

/** The ways to take part: in the order in which the public sees them. */
export class DeskPathways extends DeletingView {
  @property({ attribute: false }) first = 'fi';
  @property({ attribute: false }) home?: Organisation | undefined;

  #ways = new Reading<{ items: StaffPathway[] }>(this, signal =>
    this.guarded(listStaffPathways(this.client, { signal })),
  );

  protected override sourceOfData(): string {
    return 'pathways';
  }

  protected override readData(): void {
    this.#ways.start();
  }

  protected override renderContent(): TemplateResult {
    const adding = pathwayDraft(undefined);
    return html`<section class="stack" aria-labelledby="title">
      ${this.heading(this.t('pathways'), 0, { id: 'title' })}
      <p class="muted">${this.t('pathways-hint')}</p>
      ${
        this.isOpen(adding)
          ? this.#renderForm(adding, undefined)
          : html`<div class="actions">
              <button class="button main" type="button" @click=${() => this.begin(adding)}>
                ${this.t('add-way')}
              </button>
            </div>`
      }
      ${this.renderTrouble()}
      ${this.renderReading(this.#ways, ({ items }) =>
        items.length === 0
          ? html`<p class="message">${this.t('no-ways-yet')}</p>`
          : html`<ul role="list" class="cards">
              ${repeat(
                items,
                ({ id }) => id,
                way => html`<li>${this.#renderWay(way)}</li>`,
              )}
            </ul>`,
      )}
    </section>`;
  }

  #renderForm(name: string, way: StaffPathway | undefined): TemplateResult {
    return html`<kuulluksi-desk-pathway-form
      data-form=${name}
      .api=${this.setting('api')}
      .first=${this.first}
      .home=${this.home}
      .way=${way}
      @desk-stale=${() => this.#ways.start()}
      @desk-renew=${() => this.#ways.start()}
      @desk-left=${() => this.closed(name)}
      @desk-done=${() => {
        this.#ways.start();
        void this.closed(name);
      }}
    ></kuulluksi-desk-pathway-form>`;
  }

  #renderWay(way: StaffPathway): TemplateResult {
    const { id, version, name, text, audiences, targets } = way;
    const changing = pathwayDraft(way);
    const said = name
      ? sayIn(name, this.language)
      : { text: this.label('way', way.way), lang: this.language };
    const words = sayIn(text, this.language);
    const lang = said.lang === 'fi-simple' ? 'fi' : said.lang;
    return html`<article class="card" aria-labelledby="way-${id}">
      ${this.heading(html`<span lang=${lang}>${said.text}</span>`, 1, { id: `way-${id}` })}
      <p class="words" lang=${words.lang}>${words.text}</p>
      <p class="muted small">
        ${[
          ...audiences.map(code => this.label('audience', code)),
          this.t('target-count', { count: targets.length }),
        ].join(' · ')}
      </p>
      ${this.isOpen(changing) ? this.#renderForm(changing, way) : nothing}
      <div class="actions">
        <button class="button" type="button" @click=${() => this.begin(changing)}>
          ${this.t('change-way')}<span class="visually-hidden">: ${said.text}</span>
        </button>
        ${this.renderDeleting(
          id,
          said.text,
          { ask: this.t('delete-way'), really: this.t('really-delete-way') },
          () => deletePathway(this.client, { id }, { version }),
          () => this.#ways.start(),
        )}
      </div>
    </article>`;
  }
}
