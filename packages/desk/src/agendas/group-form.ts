import { changeFeedbackGroup, foundFeedbackGroup } from '@kuulluksi/api-client/feedback-groups';
import {
  FeedbackGroupChange,
  FeedbackGroupInput,
  type FeedbackGroup,
} from '@kuulluksi/contract/feedback-groups/schemas';
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
}

export const groupDraft = (group: FeedbackGroup | undefined): string => `group ${group?.id ?? 'new'}`;

/** Founds a feedback group, or gives one another name. Who belongs to it is a matter of roles. */
export class DeskGroupForm extends DraftForm<Draft> {
  @property({ attribute: false }) group?: FeedbackGroup | undefined;

  protected override get draftName(): string {
    return groupDraft(this.group);
  }

  protected override get makesNew(): boolean {
    return this.group === undefined;
  }

  protected override begin(): Draft {
    return { key: newKey(), version: this.group?.version ?? 0, name: this.group?.name ?? {} };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('group') && this.overtaken && this.group) this.change({ version: this.group.version });
  }

  protected override renderContent(): TemplateResult {
    const { draft, group } = this;
    return html`<form class="form panel" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t(group ? 'rename-group' : 'found-group'), 1, { id: 'form-title' })}
      ${this.renderTrouble(2)}
      ${
        this.overtaken && group
          ? html`<p class="notice">${this.t('newest-now')} ${sayIn(group.name, this.language).text}</p>`
          : nothing
      }
      ${this.texts('group.name', 'name', draft.name, name => this.change({ name }), { longest: 120 })}
      ${this.renderEnd(this.t(group ? 'save' : 'found-it'))}
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { group } = this;
    const { key, version } = this.draft;
    const name = written(this.draft.name);
    const stored = group ? await this.#change(group.id, { version, name }) : await this.#found({ key, name });
    if (stored) this.end('desk-done', stored);
  }

  async #found(input: object): Promise<FeedbackGroup | undefined> {
    const body = await this.checked(FeedbackGroupInput, input);
    return body && this.sent(() => foundFeedbackGroup(this.client, body));
  }

  async #change(id: string, input: object): Promise<FeedbackGroup | undefined> {
    const body = await this.checked(FeedbackGroupChange, input);
    return body && this.sent(() => changeFeedbackGroup(this.client, { id }, body));
  }
}
