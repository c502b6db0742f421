import { proposeEntry, publishMatter } from '@kuulluksi/api-client/board';
import { PublishInput } from '@kuulluksi/contract/board/schemas';
import type { Matter } from '@kuulluksi/contract/matters/schemas';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sayIn } from '../foundation/say-in.ts';
import type { DeskId } from '../foundation/texts.ts';
import { draftOf, forgetDraft } from '../foundation/drafts.ts';
import { keptWords } from '../foundation/kept-words.ts';
import { firstLanguage, type TextsByLanguage } from '../matters/answer-draft.ts';
import { draftOfWords, EntryWordsForm } from './entry-words.ts';

/**
 * Telling of a matter on the board, in our own words, when there is an answer: at once with the person's leave, and as
 * a draft for them to decide on where they wanted to be asked first.
 */
export class DeskPublish extends EntryWordsForm {
  @property({ attribute: false }) matter!: Matter;

  protected override get draftName(): string {
    return `entry of ${this.matter.id}`;
  }

  protected override begin() {
    const { draft, entry, raisedBy, themes, voice } = this.matter;
    return draftOfWords(draft ?? entry ?? { raisedBy, themes, voice });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('matter')) this.first = firstLanguage(this.matter.language);
  }

  protected override renderContent(): TemplateResult {
    const { draft, entry, publication, published, status } = this.matter;
    const unanswered = ['received', 'reopened', 'withdrawn', 'other'].includes(status);
    const mayTell = publication === 'yes' || publication === 'ask-first';
    return html`<section class="panel stack" aria-labelledby="publish-title">
      ${this.heading(this.t('board'), 1, { id: 'publish-title' })}
      <p><strong>${this.t(`leave.${publication}` as DeskId)}</strong></p>
      ${draft ? this.#renderDraft(draft) : nothing} ${published && entry ? this.#renderEntry(entry) : nothing}
      ${mayTell && !unanswered ? nothing : this.renderTrouble(2)}
      ${
        !mayTell
          ? keptWords(Object.values(draftOf<{ said: TextsByLanguage }>(this.draftName)?.said ?? {}), {
              t: this.t,
              forget: () => this.#forget(),
            })
          : unanswered
            ? html`<p class="muted">${this.t('answer-first')}</p>`
            : this.#renderForm(publication === 'ask-first')
      }
    </section>`;
  }

  /** What the person has been asked, and what they decided. */
  #renderDraft({ state, said }: NonNullable<Matter['draft']>): TemplateResult {
    const words = sayIn(said, this.language);
    return html`<div class="notice">
      <p class="name">${this.label('draft-state', state)}</p>
      <p class="words" lang=${words.lang}>${words.text}</p>
    </div>`;
  }

  #renderEntry({ id, said }: NonNullable<Matter['entry']>): TemplateResult {
    const words = sayIn(said, this.language);
    return html`<div class="pair">
        <div class="said">
          <p class="small muted">${this.t('stands-now')}</p>
          <p class="words" lang=${words.lang}>${words.text}</p>
        </div>
      </div>
      ${this.#renderLinks(id)}`;
  }

  /** Where the entry can be taken from here. */
  #renderLinks(entry: string): TemplateResult {
    const api = this.setting('api');
    return html`<div class="actions">
        <a class="button" href="${api}/board?entry=${entry}" target="_blank">${this.t('see-entry')}</a>
        <a class="button" href="${api}/pictures/board/${entry}.svg" target="_blank" download
          >${this.t('entry-as-picture')}</a
        >
      </div>
      <kuulluksi-desk-entry-removal
        .api=${api}
        .entry=${entry}
        @desk-done=${() => this.end('desk-done', 'removed-now')}
        @desk-stale=${() => this.dispatchEvent(new Event('desk-stale'))}
      ></kuulluksi-desk-entry-removal>`;
  }

  #renderForm(asksFirst: boolean): TemplateResult {
    return html`<form class="form" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.renderTrouble(2)} ${this.renderWords()}
      ${asksFirst ? html`<p class="muted">${this.t('propose-hint')}</p>` : nothing}
      ${this.renderSend(this.t(asksFirst ? 'propose' : this.matter.published ? 'renew' : 'publish'))}
    </form>`;
  }

  /** The person said no meanwhile: what was written for the board is let go of. */
  #forget(): void {
    forgetDraft(this.draftName);
    this.trouble = undefined;
    this.requestUpdate();
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { matter } = this;
    const body = await this.checked(PublishInput, this.words(matter.version));
    if (!body) return;
    const asksFirst = matter.publication === 'ask-first';
    const params = { id: matter.id };
    const told = await this.sent<unknown>(() =>
      asksFirst ? proposeEntry(this.client, params, body) : publishMatter(this.client, params, body),
    );
    if (told) this.end('desk-done', asksFirst ? 'proposed-now' : 'published-now');
  }
}
