import { proposeEntry, publishMatter, removeEntry } from '@kuulluksi/api-client/board';
import { PublishInput } from '@kuulluksi/contract/board/schemas';
import type { Matter } from '@kuulluksi/contract/matters/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { audiences, feedbackThemes } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { sayIn } from '../foundation/say-in.ts';
import type { DeskId } from '../foundation/texts.ts';
import { firstLanguage, written, type TextsByLanguage } from '../matters/answer-draft.ts';

interface Draft {
  said: TextsByLanguage;
  voice: string;
  themes: readonly string[];
  unit: string;
  raisedBy: TextsByLanguage;
}

/**
 * Telling of a matter on the board, in our own words, when there is an answer: at once with the person's leave, and as
 * a draft for them to decide on where they wanted to be asked first.
 */
export class DeskPublish extends DraftForm<Draft> {
  @property({ attribute: false }) matter!: Matter;
  @property({ attribute: false }) home?: Organisation | undefined;

  /** Taking the entry off the board was pressed once. */
  @state() private removing = false;

  protected override get draftName(): string {
    return `entry of ${this.matter.id}`;
  }

  protected override begin(): Draft {
    const { draft, entry, themes } = this.matter;
    const before = draft ?? entry;
    const known = (codes: readonly string[] | undefined) => codes?.filter(code => code !== 'other') ?? [];
    return {
      said: before?.said ?? {},
      voice: before?.voice === 'other' ? '' : (before?.voice ?? ''),
      themes: before ? known(before.themes) : known(themes),
      unit: before?.unit ?? '',
      raisedBy: before?.raisedBy ?? {},
    };
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
          ? nothing
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
      ${
        this.removing
          ? html`<button
                class="button main"
                id="really-remove"
                type="button"
                aria-disabled=${this.busy}
                @click=${() => this.#remove(entry)}
              >
                ${this.t('really-remove-entry')}
              </button>
              <button class="button" type="button" @click=${() => (this.removing = false)}>
                ${this.t('leave-it')}
              </button>`
          : html`<button class="button" type="button" @click=${() => this.#askToRemove()}>
              ${this.t('remove-entry')}
            </button>`
      }
    </div>`;
  }

  async #askToRemove(): Promise<void> {
    this.removing = true;
    await this.focusOn('#really-remove');
  }

  async #remove(entry: string): Promise<void> {
    if (!(await this.sent(() => removeEntry(this.client, { id: entry })))) return;
    this.removing = false;
    this.end('desk-done', 'removed-now');
  }

  #renderForm(asksFirst: boolean): TemplateResult {
    const { draft, matter } = this;
    const units = this.home?.units ?? [];
    return html`<form class="form" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.renderTrouble(2)}
      ${this.texts('said', 'said', draft.said, said => this.change({ said }), {
        hint: this.t('said-hint'),
        rows: 3,
        longest: 1000,
      })}
      ${this.pick(
        'voice',
        'voice',
        draft.voice,
        audiences.map(value => ({ value, words: this.label('voice', value) })),
        voice => this.change({ voice }),
        { optional: true, none: this.t('voice-not-told') },
      )}
      <details ?open=${this.faults.some(({ field }) => /^(themes|unit|raisedBy)/.test(field))}>
        <summary>${this.t('more-of-entry')}</summary>
        <div class="stack">
          ${this.ticks(
            'themes',
            'themes',
            draft.themes,
            feedbackThemes.map(value => ({ value, words: this.label('theme', value) })),
            themes => this.change({ themes }),
            { optional: true },
          )}
          ${
            units.length > 0
              ? this.pick(
                  'unit',
                  'unit',
                  draft.unit,
                  units.map(({ id, name }) => ({ value: id, words: this.say(name) })),
                  unit => this.change({ unit }),
                  { hint: this.t('unit-named-hint'), optional: true, none: this.t('no-unit') },
                )
              : nothing
          }
          ${this.texts('raised-by', 'raisedBy', draft.raisedBy, raisedBy => this.change({ raisedBy }), {
            hint: this.t('raised-by-hint'),
            optional: true,
            longest: 200,
          })}
        </div>
      </details>
      ${asksFirst ? html`<p class="muted">${this.t('propose-hint')}</p>` : nothing}
      ${this.renderSend(this.t(asksFirst ? 'propose' : matter.published ? 'renew' : 'publish'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { draft, first, matter } = this;
    const raisedBy = written(draft.raisedBy);
    const body = await this.checked(PublishInput, {
      version: matter.version,
      // The person's own language comes first.
      said: draft.said[first]?.trim() ? written(draft.said) : {},
      ...(draft.voice && { voice: draft.voice }),
      ...(draft.themes.length > 0 && { themes: draft.themes }),
      ...(draft.unit && { unit: draft.unit }),
      ...(Object.keys(raisedBy).length > 0 && { raisedBy }),
    });
    if (!body) return;
    const asksFirst = matter.publication === 'ask-first';
    const params = { id: matter.id };
    const told = await this.sent<unknown>(() =>
      asksFirst ? proposeEntry(this.client, params, body) : publishMatter(this.client, params, body),
    );
    if (told) this.end('desk-done', asksFirst ? 'proposed-now' : 'published-now');
  }
}
