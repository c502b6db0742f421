import { changePanel, foundPanel } from '@kuulluksi/api-client/panels';
import { PanelChange, PanelInput, type StaffPanel } from '@kuulluksi/contract/panels/staff-schemas';
import { ageLevels } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { newKey } from '../foundation/key.ts';
import { sayIn } from '../foundation/say-in.ts';
import { written, type TextsByLanguage } from '../matters/answer-draft.ts';

interface Draft {
  key: string;
  version: number;
  name: TextsByLanguage;
  description: TextsByLanguage;
  ageLevel: string;
  howToJoin: TextsByLanguage;
}

export const panelDraft = (panel: StaffPanel | undefined): string => `panel ${panel?.id ?? 'new'}`;

/** Founds a panel (asiakasraati), or changes what is told of one. There is no field for a member's name. */
export class DeskPanelForm extends DraftForm<Draft> {
  @property({ attribute: false }) panel?: StaffPanel | undefined;

  protected override get draftName(): string {
    return panelDraft(this.panel);
  }

  protected override get makesNew(): boolean {
    return this.panel === undefined;
  }

  protected override begin(): Draft {
    const { version = 0, name = {}, description = {}, ageLevel = '', howToJoin = {} } = this.panel ?? {};
    return { key: newKey(), version, name, description, ageLevel, howToJoin };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('panel') && this.overtaken && this.panel) this.change({ version: this.panel.version });
  }

  protected override renderContent(): TemplateResult {
    const { draft, panel } = this;
    return html`<form class="form panel" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t(panel ? 'change-panel' : 'found-panel'), 1, { id: 'form-title' })}
      ${this.renderTrouble(2)} ${this.overtaken && panel ? this.#renderNewest(panel) : nothing}
      ${this.texts('panel.name', 'name', draft.name, name => this.change({ name }), { longest: 120 })}
      ${this.texts(
        'panel.description',
        'description',
        draft.description,
        description => this.change({ description }),
        { hint: this.t('panel.description-hint'), rows: 3, longest: 1000 },
      )}
      ${this.radios(
        'panel.age-level',
        'ageLevel',
        draft.ageLevel,
        this.labelled('for-whom', ageLevels),
        ageLevel => this.change({ ageLevel }),
      )}
      ${this.texts(
        'panel.how-to-join',
        'howToJoin',
        draft.howToJoin,
        howToJoin => this.change({ howToJoin }),
        { hint: this.t('panel.how-to-join-hint'), optional: true, rows: 2, longest: 600 },
      )}
      ${this.renderEnd(this.t(panel ? 'save' : 'found-it'))}
    </form>`;
  }

  #renderNewest({ name, description, howToJoin }: StaffPanel): TemplateResult {
    const line = (texts: Record<string, string> | undefined) =>
      texts ? html`<p class="words">${sayIn(texts, this.language).text}</p>` : nothing;
    return html`<div class="notice">
      <p class="name">${this.t('newest-now')}</p>
      ${line(name)} ${line(description)} ${line(howToJoin)}
    </div>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { panel } = this;
    const { key, version, ageLevel, ...texts } = this.draft;
    const howToJoin = written(texts.howToJoin);
    const words = {
      name: written(texts.name),
      description: written(texts.description),
      ...(ageLevel && { ageLevel }),
      ...(Object.keys(howToJoin).length > 0 && { howToJoin }),
    };
    this.holdDraft();
    const stored = panel
      ? await this.#change(panel.id, { version, ...words })
      : await this.#found({ key, ...words });
    if (stored) this.end('desk-done', stored);
  }

  async #found(input: object): Promise<StaffPanel | undefined> {
    const body = await this.checked(PanelInput, input);
    return body && this.sent(() => foundPanel(this.client, body));
  }

  async #change(id: string, input: object): Promise<StaffPanel | undefined> {
    const body = await this.checked(PanelChange, input);
    return body && this.sent(() => changePanel(this.client, { id }, body));
  }
}
