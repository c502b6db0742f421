import { listQuestionSets, makeUsual } from '@kuulluksi/api-client/question-sets';
import type { StaffQuestionSet } from '@kuulluksi/contract/question-sets/staff-schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { ageLevels } from '@kuulluksi/contract/vocabularies';
import { selection } from '@kuulluksi/elements/foundation/form/fields';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FormsView } from '../foundation/forms-view.ts';
import { sayIn } from '../foundation/say-in.ts';
import { draftOfSet } from './drafts.ts';
import { setAsText } from './preview.ts';
import { setDraft } from './question-set-form.ts';
import { setStyles } from './question-sets.styles.ts';

/** Question sets, by the level that they are written for: read as text, printed, written anew as a version. */
export class DeskQuestionSets extends FormsView {
  static override styles = [FormsView.styles, setStyles].flat();

  @property({ attribute: false }) home?: Organisation | undefined;
  @property({ attribute: false }) first = 'fi';
  /** The set that the address names. */
  @property({ attribute: false }) openId?: string | undefined;
  /** The language of the text that is in view, where another was chosen than the desk's. */
  @state() private shownIn: string | undefined;
  @state() private trouble: string | undefined;
  @state() private busy = false;

  #sets = new Reading<{ items: StaffQuestionSet[] }>(this, signal =>
    this.guarded(listQuestionSets(this.client, { signal })),
  );

  protected override sourceOfData(): string {
    return 'question-sets';
  }

  protected override readData(): void {
    this.#sets.start();
  }

  protected override renderContent(): TemplateResult {
    const making = setDraft(undefined);
    if (this.openId !== undefined) {
      return html`<section class="stack" aria-labelledby="title">
        <p class="crumb"><a href="#/question-sets">← ${this.t('all-sets')}</a></p>
        ${this.renderReading(this.#sets, ({ items }) => {
          const set = items.find(({ id }) => id === this.openId);
          return set ? this.#renderOpen(set) : this.renderRefused('not-found');
        })}
      </section>`;
    }
    return html`<section class="stack" aria-labelledby="title">
      ${this.heading(this.t('question-sets'), 0, { id: 'title' })}
      <p class="muted">${this.t('question-sets-hint')}</p>
      ${
        this.isOpen(making)
          ? this.#renderForm(making, undefined)
          : html`<div class="actions">
              <button class="button main" type="button" @click=${() => this.begin(making)}>
                ${this.t('make-set')}
              </button>
            </div>`
      }
      ${this.renderReading(this.#sets, ({ items }) => this.#renderList(items))}
    </section>`;
  }

  #renderForm(name: string, set: StaffQuestionSet | undefined): TemplateResult {
    return html`<kuulluksi-desk-question-set-form
      data-form=${name}
      .api=${this.setting('api')}
      .first=${this.first}
      .set=${set}
      @desk-stale=${() => this.#sets.start()}
      @desk-renew=${() => this.#sets.start()}
      @desk-left=${() => this.closed(name)}
      @desk-done=${() => {
        this.#sets.start();
        void this.closed(name);
      }}
    ></kuulluksi-desk-question-set-form>`;
  }

  #renderList(items: readonly StaffQuestionSet[]): TemplateResult {
    if (items.length === 0) return html`<p class="message">${this.t('no-sets')}</p>`;
    const ofLevel = (level: string) => items.filter(({ ageLevels }) => ageLevels.includes(level as never));
    return html`${ageLevels
      .filter(level => ofLevel(level).length > 0)
      .map(
        level =>
          html`<section class="stack" aria-labelledby="level-${level}">
            ${this.heading(this.label('for-whom', level), 1, { id: `level-${level}`, class: 'first-letter' })}
            <ul role="list" class="cards">
              ${ofLevel(level).map(set => this.#renderCard(set))}
            </ul>
          </section>`,
      )}`;
  }

  #renderCard({ id, title, version, usual, questions }: StaffQuestionSet): TemplateResult {
    const said = sayIn(title, this.language);
    return html`<li>
      <a class="card" href="#/question-sets/${id}">
        <span class="name" lang=${said.lang}>${said.text}</span>
        <span class="muted small">
          ${[
            this.t('version-number', { number: String(version) }),
            this.t('question-count', { count: questions.length }),
            ...(usual ? [this.t('is-usual')] : []),
          ].join(' · ')}
        </span>
      </a>
    </li>`;
  }

  #renderOpen(set: StaffQuestionSet): TemplateResult {
    const { title, version, usual, answered } = set;
    const said = sayIn(title, this.language);
    const changing = setDraft(set);
    const languages = Object.keys(title);
    const shownIn = this.shownIn ?? this.language;
    return html`
      ${this.heading(html`<span lang=${said.lang}>${said.text}</span>`, 0, { id: 'title' })}
      <p class="muted">
        ${[
          this.t('version-number', { number: String(version) }),
          ...set.ageLevels.map(level => this.label('for-whom', level)),
          this.t(usual ? 'is-usual' : 'is-not-usual'),
          this.t(answered ? 'is-answered' : 'is-not-answered'),
        ].join(' · ')}
      </p>
      ${this.trouble ? html`<p class="warning" id="trouble" role="alert" tabindex="-1">${this.trouble}</p>` : nothing}
      ${
        this.isOpen(changing)
          ? this.#renderForm(changing, set)
          : html`<div class="actions">
                <button class="button main" type="button" @click=${() => this.begin(changing)}>
                  ${this.t('write-version')}
                </button>
                <a class="button" href=${this.#print(set, shownIn)} target="_blank">${this.t('print-set')}</a>
                <button
                  class="button"
                  type="button"
                  aria-disabled=${this.busy}
                  @click=${() => this.#makeUsual(set)}
                >
                  ${this.t(usual ? 'end-usual' : 'make-usual')}
                </button>
              </div>
              ${
                languages.length > 1
                  ? html`<div class="shown-in">
                      ${selection({
                        id: 'shown-in',
                        label: this.t('show-in'),
                        value: languages.includes(shownIn) ? shownIn : (languages[0] ?? 'fi'),
                        options: languages.map(value => ({ value, words: this.speaksOf(value) })),
                        choose: language => (this.shownIn = language),
                        t: this.t,
                      })}
                    </div>`
                  : nothing
              }
              ${setAsText(draftOfSet(set, ''), { label: this.label, t: this.t, language: shownIn })}`
      }
    `;
  }

  #print({ id, ageLevels: [level = 'adult'] }: StaffQuestionSet, language: string): string {
    const query = new URLSearchParams({
      organisation: this.home?.id ?? '',
      'question-set': id,
      'age-level': level,
      language,
    });
    return `${this.setting('api')}/print/feedback?${query}`;
  }

  async #makeUsual({ id, usual }: StaffQuestionSet): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = undefined;
    try {
      this.#sets.put(await this.guarded(makeUsual(this.client, { id }, { usual: !usual })));
    } catch (error) {
      this.trouble = this.wordsOf(error);
      await this.focusOn('#trouble');
    } finally {
      this.busy = false;
    }
  }
}
