import { listJoinRequests } from '@kuulluksi/api-client/joining';
import type { JoinRequestsAnswer, JoinSummary } from '@kuulluksi/contract/joining/schemas';
import { joinKinds, type JoinKind } from '@kuulluksi/contract/vocabularies';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { selection } from '@kuulluksi/elements/foundation/form/fields';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DeskElement } from '../foundation/desk-element.ts';
import { mattersStyles } from '../matters/desk-matters.styles.ts';
import { joinAbout, shapeOf } from './join-words.ts';

/** Who asked to join: the list, who has waited longest at the top, or the one that the address names. */
export class DeskJoining extends DeskElement {
  static override styles = [DeskElement.styles, mattersStyles].flat();

  @property({ attribute: false }) openId?: string | undefined;
  @property({ attribute: false }) first = 'fi';
  @state() private kind: JoinKind | '' = '';

  #joins = new Reading<JoinRequestsAnswer>(this, signal =>
    this.guarded(
      listJoinRequests(
        this.client,
        { language: this.language, limit: 100, ...(this.kind && { kind: this.kind }) },
        { signal },
      ),
    ),
  );

  protected override sourceOfData(): string {
    return JSON.stringify(['joins', this.language, this.openId === undefined]);
  }

  protected override readData(): void {
    if (this.openId === undefined) this.#joins.start();
  }

  protected override renderContent(): TemplateResult {
    if (this.openId !== undefined) {
      return html`<section class="stack">
        <p class="crumb"><a href="#/joining">← ${this.t('all-joins')}</a></p>
        <kuulluksi-desk-join
          .api=${this.setting('api')}
          .first=${this.first}
          .joinId=${this.openId}
        ></kuulluksi-desk-join>
      </section>`;
    }
    return html`<section class="stack" aria-labelledby="title">
      ${this.heading(this.t('joining'), 0, { id: 'title' })}
      <p class="muted">${this.t('joining-hint')}</p>
      ${selection<JoinKind>({
        id: 'kind',
        label: this.t('joins-filter'),
        value: this.kind,
        none: this.t('joins-all'),
        options: joinKinds.map(value => ({ value, words: this.label('join-kind', value) })),
        choose: kind => {
          this.kind = kind;
          this.#joins.start();
        },
        t: this.t,
      })}
      ${this.renderReading(this.#joins, answer => this.#renderList(answer))}
    </section>`;
  }

  #renderList({ items, waiting }: JoinRequestsAnswer): TemplateResult {
    if (items.length === 0) return html`<p class="message" role="status">${this.t('no-joins')}</p>`;
    return html`<p class="muted" role="status">
        ${waiting > 0 ? this.t('waiting-people', { count: waiting }) : this.t('nobody-waits')}
      </p>
      <ul role="list" class="matters">
        ${items.map(item => this.#renderJoin(item))}
      </ul>`;
  }

  #renderJoin(join: JoinSummary): TemplateResult {
    const { id, kind, status, waitingDays, receivedAt, intakeOpen } = join;
    return html`<li>
      <a class="matter" href="#/joining/${id}">
        <span class="kind">${this.label('join-kind', kind)}</span>
        ${waitingDays === undefined ? nothing : html`<span class="age">${this.waited(waitingDays)}</span>`}
        <span class="more">${joinAbout(join, { t: this.t, label: this.label, say: this.say })}</span>
        <span class="status" data-status=${shapeOf(status)}
          ><span class="shape" aria-hidden="true"></span>${this.label('join-status', status)}</span
        >
        <span class="muted small more">${sayFullDay(receivedAt.slice(0, 10), this.language)}</span>
        ${intakeOpen ? html`<span class="concern more">! ${this.t('intake-open')}</span>` : nothing}
      </a>
    </li>`;
  }
}
