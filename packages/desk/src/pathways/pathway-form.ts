import { findGroups } from '@kuulluksi/api-client/groups';
import { listOpenQuestions } from '@kuulluksi/api-client/open-questions';
import { listPanels } from '@kuulluksi/api-client/panels';
import { changePathway, makePathway } from '@kuulluksi/api-client/pathways';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { PathwayChange, PathwayInput, type StaffPathway } from '@kuulluksi/contract/pathways/staff-schemas';
import { audiences, careContexts, waysToTakePart } from '@kuulluksi/contract/vocabularies';
import { selection } from '@kuulluksi/elements/foundation/form/fields';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { DraftForm } from '../foundation/draft-form.ts';
import { newKey } from '../foundation/key.ts';
import { sayIn } from '../foundation/say-in.ts';
import { written, writingLanguages, type TextsByLanguage } from '../matters/answer-draft.ts';
import { codeOf, plainTargets, sentTarget, targetOf, type Target } from './targets.ts';

interface Draft {
  key: string;
  version: number;
  way: string;
  name: TextsByLanguage;
  text: TextsByLanguage;
  childText: TextsByLanguage;
  youthText: TextsByLanguage;
  audiences: readonly string[];
  careContexts: readonly string[];
  targets: readonly Target[];
  place: string;
}

export const pathwayDraft = (way: StaffPathway | undefined): string => `pathway ${way?.id ?? 'new'}`;

const languages = [...writingLanguages, 'fi-simple'];

/** Adds a way to take part, or changes one: for whom, in which words, where it leads. */
export class DeskPathwayForm extends DraftForm<Draft> {
  @property({ attribute: false }) way?: StaffPathway | undefined;
  @property({ attribute: false }) home?: Organisation | undefined;

  /** What can be led to, by code, with its words in the desk's language. */
  #records = new Reading<Map<string, string>>(this, async signal => {
    const query = { organisation: this.home?.id ?? '', language: this.language };
    const [groups, questions, panels] = await Promise.all([
      findGroups(this.client, { ...query, limit: 200 }, { signal }),
      listOpenQuestions(this.client, query, { signal }),
      listPanels(this.client, query, { signal }),
    ]);
    const open = questions.items.filter(({ state }) => state !== 'closed');
    return new Map([
      ...groups.items.map(({ id, name }) => [`group:${id}`, name.text] as const),
      ...open.map(({ id, question }) => [`open-question:${id}`, question.text] as const),
      ...panels.items.map(({ id, name }) => [`panel:${id}`, name.text] as const),
    ]);
  });

  protected override sourceOfData(): string {
    return `${this.home?.id} ${this.language}`;
  }

  protected override readData(): void {
    if (this.home) this.#records.start();
  }

  protected override get draftName(): string {
    return pathwayDraft(this.way);
  }

  protected override get makesNew(): boolean {
    return this.way === undefined;
  }

  protected override begin(): Draft {
    const { version = 0, way = '', name = {}, text = {}, childText = {}, youthText = {} } = this.way ?? {};
    const {
      audiences: whom = [],
      careContexts: contexts = ['any'],
      targets = [],
      place = 0,
    } = this.way ?? {};
    return {
      key: newKey(),
      ...{ version, way, name, text, childText, youthText, targets },
      audiences: whom,
      careContexts: contexts,
      place: String(place),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('way') && this.overtaken && this.way) this.change({ version: this.way.version });
  }

  protected override renderContent(): TemplateResult {
    const { draft, way } = this;
    return html`<form class="form panel" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t(way ? 'change-way' : 'add-way'), 1, { id: 'form-title' })}
      ${this.renderTrouble(2)}
      ${
        this.overtaken && way
          ? html`<p class="notice">${this.t('newest-now')} ${sayIn(way.text, this.language).text}</p>`
          : nothing
      }
      ${this.pick('way.way', 'way', draft.way, this.labelled('way', waysToTakePart), chosen =>
        this.change({ way: chosen }),
      )}
      ${this.texts('way.name', 'name', draft.name, name => this.change({ name }), {
        hint: this.t('way.name-hint'),
        optional: true,
        longest: 80,
        languages,
      })}
      ${this.texts('way.text', 'text', draft.text, text => this.change({ text }), {
        hint: this.t('way.text-hint'),
        rows: 3,
        longest: 600,
        languages,
      })}
      ${this.texts('way.child-text', 'childText', draft.childText, childText => this.change({ childText }), {
        hint: this.t('way.child-text-hint'),
        optional: true,
        rows: 2,
        longest: 300,
        languages,
      })}
      ${this.texts('way.youth-text', 'youthText', draft.youthText, youthText => this.change({ youthText }), {
        optional: true,
        rows: 2,
        longest: 400,
        languages,
      })}
      ${this.ticks(
        'way.audiences',
        'audiences',
        draft.audiences,
        this.labelled('audience', audiences),
        whom => this.change({ audiences: whom }),
      )}
      ${this.ticks(
        'way.care-contexts',
        'careContexts',
        draft.careContexts,
        this.labelled('care-context', careContexts),
        contexts => this.change({ careContexts: contexts }),
        { hint: this.t('way.care-contexts-hint') },
      )}
      ${this.#renderTargets()}
      ${this.text('way.place', 'place', draft.place, place => this.change({ place }), {
        hint: this.t('way.place-hint'),
      })}
      ${this.renderEnd(this.t('save'))}
    </form>`;
  }

  #wordsOf = (target: Target): string => {
    const code = codeOf(target);
    return (
      this.#records.current.value?.get(code) ??
      (target.kind === 'come-along'
        ? this.label('along', target.as ?? 'other')
        : target.group || target.openQuestion || target.panel
          ? this.t('target-gone', { id: code })
          : this.label('target', target.kind))
    );
  };

  #renderTargets(): TemplateResult {
    const { targets } = this.draft;
    const taken = new Set(targets.filter(({ kind }) => kind !== 'link').map(codeOf));
    const records = [...(this.#records.current.value ?? new Map<string, string>())];
    const options = [
      ...plainTargets.map(target => ({ value: codeOf(target), words: this.#wordsOf(target) })),
      ...records.map(([value, words]) => ({
        value,
        words: `${this.label('target', value.split(':')[0] ?? '')}: ${words}`,
      })),
    ].filter(({ value }) => !taken.has(value));
    return html`<fieldset class="field stack">
      <legend>${this.t('way.targets')}</legend>
      <p class="hint">${this.t('way.targets-hint')}</p>
      <ul role="list" class="stack">
        ${targets.map(
          (target, at) =>
            html`<li class="panel stack">
              <div class="row">
                <strong>${this.#wordsOf(target)}</strong>
                <button class="button" type="button" @click=${() => this.#leaveOut(at)}>
                  ${this.t('leave-target-out')}<span class="visually-hidden">: ${this.#wordsOf(target)}</span>
                </button>
              </div>
              ${target.kind === 'link' ? this.#renderLink(target, at) : nothing}
            </li>`,
        )}
      </ul>
      ${
        // Begins anew with each target, so that the same kind can be chosen again.
        keyed(
          targets.length,
          selection({
            ...this.place('way.targets', 'targets'),
            label: this.t('way.add-target'),
            value: '',
            none: this.t('way.choose-target'),
            options,
            choose: code => void this.#add(code),
          }),
        )
      }
    </fieldset>`;
  }

  async #add(code: string): Promise<void> {
    if (!code) return;
    const { targets } = this.draft;
    this.change({ targets: [...targets, targetOf(code)] });
    await this.focusOn(code === 'link' ? `#targets-${targets.length}-url` : '#targets');
  }

  async #leaveOut(at: number): Promise<void> {
    this.change({ targets: this.draft.targets.filter((_, index) => index !== at) });
    await this.focusOn('#targets');
  }

  #renderLink(target: Target, at: number): TemplateResult {
    const put = (part: Partial<Target>) =>
      this.change({
        targets: this.draft.targets.map((one, index) => (index === at ? { ...one, ...part } : one)),
      });
    return html`
      ${this.text('way.link-url', `targets.${at}.url`, target.url ?? '', url => put({ url }), {
        hint: this.t('way.link-url-hint'),
      })}
      ${this.texts('way.link-words', `targets.${at}.words`, target.words ?? {}, words => put({ words }), {
        longest: 120,
        languages,
      })}
    `;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { way } = this;
    const { key, version, name, text, childText, youthText, targets, place, ...chosen } = this.draft;
    const some = (field: string, texts: TextsByLanguage) => {
      const words = written(texts);
      return Object.keys(words).length > 0 ? { [field]: words } : {};
    };
    const fields = {
      ...chosen,
      way: chosen.way || undefined,
      audiences: chosen.audiences.length > 0 ? chosen.audiences : undefined,
      careContexts: chosen.careContexts.length > 0 ? chosen.careContexts : undefined,
      ...some('name', name),
      text: written(text),
      ...some('childText', childText),
      ...some('youthText', youthText),
      targets: targets.map(target => sentTarget(target, written)),
      place: /^\d+$/.test(place.trim()) ? Number(place) : place,
    };
    const stored = way
      ? await this.#change(way.id, { version, ...fields })
      : await this.#make({ key, ...fields });
    if (stored) this.end('desk-done', stored);
  }

  async #make(input: object): Promise<StaffPathway | undefined> {
    const body = await this.checked(PathwayInput, input);
    return body && this.sent(() => makePathway(this.client, body));
  }

  async #change(id: string, input: object): Promise<StaffPathway | undefined> {
    const body = await this.checked(PathwayChange, input);
    return body && this.sent(() => changePathway(this.client, { id }, body));
  }
}
