import { tellUnit } from '@kuulluksi/api-client/matters';
import type { Matter } from '@kuulluksi/contract/matters/schemas';
import { UnitTellingInput } from '@kuulluksi/contract/matters/unit-schemas';
import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { isDrafted } from '../foundation/drafts.ts';
import { personalWarning } from '../foundation/personal-warning.ts';
import { matterStyles } from './desk-matter.styles.ts';

interface Draft {
  words: string;
  language: string;
  toldOn: string;
}

/** What the unit was told of a matter that is about it, by whom and when; and the form that writes down the next. */
export class DeskUnitTellings extends DraftForm<Draft> {
  static override styles = [DraftForm.styles, matterStyles].flat();

  @property({ attribute: false }) matter?: Matter;

  protected override get draftName(): string {
    return `telling to the unit of ${this.matter?.id}`;
  }

  protected override begin(): Draft {
    return { words: '', language: this.first, toldOn: '' };
  }

  protected override renderContent(): TemplateResult {
    const { unitMayRead = false, unitTellings = [], status } = this.matter ?? {};
    const count = unitTellings.length;
    return html`<details class="panel" ?open=${isDrafted(this.draftName)}>
      <summary>${count > 0 ? this.t('unit-told', { count }) : this.t('tell-unit')}</summary>
      <div class="stack">
        <p class="muted">${this.t(unitMayRead ? 'tell-unit-may-read' : 'tell-unit-hint')}</p>
        ${unitTellings.map(
          ({ words, toldOn, by }) =>
            html`<div class="answered">
              <p class="small muted">
                ${sayFullDay(toldOn, this.language)}, ${by.name ?? this.t('somebody')}
              </p>
              <p class="words" lang=${words.lang} dir="auto">${words.text}</p>
            </div>`,
        )}
        ${status === 'withdrawn' ? '' : this.#renderForm(unitMayRead)}
      </div>
    </details>`;
  }

  #renderForm(unitMayRead: boolean): TemplateResult {
    const { draft } = this;
    return html`<form class="form" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.renderTrouble()}
      <div class="stack">
        ${this.text('telling.words', 'words', draft.words, words => this.change({ words }), {
          ...(!unitMayRead && { hint: this.t('telling.words-hint') }),
          rows: 4,
          longest: 3000,
        })}
        ${personalWarning(draft.words, this.t)}
      </div>
      ${this.pickLanguage('item.language', draft.language, language => this.change({ language }))}
      ${this.day('telling.day', 'toldOn', draft.toldOn, toldOn => this.change({ toldOn }))}
      ${this.renderSend(this.t('write-unit-telling'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { id = '', version = 0 } = this.matter ?? {};
    const { words, language, toldOn } = this.draft;
    const body = await this.checked(UnitTellingInput, {
      version,
      words,
      language,
      ...(toldOn && { toldOn }),
    });
    if (!body) return;
    const stored = await this.sent(() => tellUnit(this.client, { id }, body));
    if (stored) this.end('desk-done', stored);
  }
}
