import { raiseGroupMatter } from '@kuulluksi/api-client/raised-matters';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import {
  RaiseGroupMatterInput,
  namesWhoRaised,
  type RaisedGroupMatter,
} from '@kuulluksi/contract/raised-matters/schemas';
import type { Me } from '@kuulluksi/contract/staff/schemas';
import {
  ageLevels,
  audiences,
  feedbackThemes,
  raisedKinds,
  raisedLeaves,
  raisedSources,
} from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DeskChangedEvent } from '../foundation/desk-element.ts';
import { DraftForm } from '../foundation/draft-form.ts';
import { handedCode } from '../foundation/handed-code.ts';
import { newKey } from '../foundation/key.ts';
import { personalWarning } from '../foundation/personal-warning.ts';
import { written, type TextsByLanguage } from '../matters/answer-draft.ts';
import { hashOfMatter } from '../staff/link.ts';

interface Draft {
  key: string;
  source: string;
  raisedBy: TextsByLanguage;
  voice: string;
  kind: string;
  said: string;
  themes: readonly string[];
  unit: string;
  publication: string;
  ageLevel: string;
  language: string;
}

/** Staff raise what a group, an evaluation, the forum or an event brought up. It becomes a matter like every other. */
export class DeskRaiseMatter extends DraftForm<Draft> {
  @property({ attribute: false }) home?: Organisation | undefined;
  @property({ attribute: false }) me?: Me;

  /** What was raised last, with the code to hand to those who raised it. */
  @state() private raised: RaisedGroupMatter | undefined;

  protected override get draftName(): string {
    return 'raise a matter';
  }

  protected override begin(): Draft {
    return {
      key: newKey(),
      source: '',
      raisedBy: {},
      voice: '',
      kind: '',
      said: '',
      themes: [],
      unit: '',
      publication: '',
      ageLevel: '',
      language: this.first,
    };
  }

  protected override renderContent(): TemplateResult {
    return html`<section class="panel stack" aria-labelledby="title">
      ${this.heading(this.t('raise-title'), 0, { id: 'title' })}
      ${this.raised ? this.#renderRaised(this.raised) : this.#renderForm()}
    </section>`;
  }

  #renderRaised({ matter, receiptCode, outcome }: RaisedGroupMatter): TemplateResult {
    const mayRead = this.me?.rights.includes('matters:read');
    return html`${handedCode({
      code: receiptCode,
      done: this.t(outcome === 'kept-first' ? 'raised-kept-first' : 'raised-now'),
      hint: this.t('raised-code-hint'),
      again: { words: this.t('raise-another'), press: () => void this.#again() },
      t: this.t,
    })}
    ${mayRead ? html`<p><a href=${hashOfMatter(matter)}>${this.t('open-matter')}</a></p>` : nothing}
    ${
      this.me?.rights.includes('concerns:mark')
        ? html`<kuulluksi-desk-concern
            .api=${this.setting('api')}
            .matterId=${matter}
            .home=${this.home}
          ></kuulluksi-desk-concern>`
        : nothing
    }`;
  }

  #renderForm(): TemplateResult {
    const { draft } = this;
    const units = this.home?.units ?? [];
    return html`<p class="muted">${this.t('raise-hint')}</p>
      <form class="form" novalidate @submit=${(event: Event) => this.#submit(event)}>
        ${this.renderTrouble(1)}
        ${this.radios(
          'raise.source',
          'source',
          draft.source,
          this.labelled('source', raisedSources),
          source => this.change({ source }),
        )}
        ${this.texts('raise.raised-by', 'raisedBy', draft.raisedBy, raisedBy => this.change({ raisedBy }), {
          hint: this.t('raise.raised-by-hint'),
          optional: !namesWhoRaised(draft.source),
          longest: 200,
        })}
        ${this.pick(
          'voice',
          'voice',
          draft.voice,
          this.labelled('voice', audiences),
          voice => this.change({ voice }),
          {
            optional: true,
            none: this.t('voice-not-told'),
          },
        )}
        ${this.pick('raised.kind', 'kind', draft.kind, this.labelled('kind', raisedKinds), kind =>
          this.change({ kind }),
        )}
        <div class="stack">
          ${this.text('raise.said', 'said', draft.said, said => this.change({ said }), {
            hint: this.t('raise.said-hint'),
            rows: 4,
            longest: 2000,
          })}
          ${personalWarning(draft.said, this.t)}
        </div>
        ${this.ticks(
          'themes',
          'themes',
          draft.themes,
          this.labelled('theme', feedbackThemes),
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
                { optional: true, none: this.t('no-unit') },
              )
            : nothing
        }
        ${this.radios(
          'raise.publication',
          'publication',
          draft.publication,
          this.labelled('panel-may-tell', raisedLeaves),
          publication => this.change({ publication }),
          { hint: this.t('raise.publication-hint') },
        )}
        ${this.pick(
          'raise.age-level',
          'ageLevel',
          draft.ageLevel,
          this.labelled('for-whom', ageLevels),
          ageLevel => this.change({ ageLevel }),
        )}
        ${this.pickLanguage('meeting.language', draft.language, language => this.change({ language }))}
        ${this.renderSend(this.t('raise-and-show-code'))}
      </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    // What is sent again after a failure goes with the same key.
    this.holdDraft();
    const { raisedBy, themes, ...fields } = this.draft;
    const named = written(raisedBy);
    const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
    const body = await this.checked(RaiseGroupMatterInput, {
      ...filled,
      ...(Object.keys(named).length > 0 && { raisedBy: named }),
      ...(themes.length > 0 && { themes }),
    });
    const raised = body && (await this.sent(() => raiseGroupMatter(this.client, body)));
    if (!raised) return;
    this.end('desk-done', raised);
    this.raised = raised;
    this.dispatchEvent(new DeskChangedEvent());
    await this.focusOn('#receipt');
  }

  async #again(): Promise<void> {
    this.raised = undefined;
    await this.focusOn('#title');
  }
}
