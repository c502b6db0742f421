import { listAreas } from '@kuulluksi/api-client/areas';
import { changeGroup, makeGroup } from '@kuulluksi/api-client/groups';
import type { Area } from '@kuulluksi/contract/areas/schemas';
import {
  GroupChange,
  GroupInput,
  type GroupLeader,
  type StaffGroup,
} from '@kuulluksi/contract/groups/staff-schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import {
  addressVisibilities,
  attendances,
  audiences,
  careContexts,
  groupAccess,
  groupKinds,
  groupRooms,
  groupStandings,
  newcomerQuestions,
  type GroupStanding,
} from '@kuulluksi/contract/vocabularies';
import { tick } from '@kuulluksi/elements/foundation/form/fields';
import { Reading } from '@kuulluksi/elements/foundation/reading';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { sayIn } from '../foundation/say-in.ts';
import { writingLanguages, type TextsByLanguage } from '../matters/answer-draft.ts';
import {
  groupDraftOf,
  inputOfGroup,
  isClosedToMinors,
  visibilityOf,
  type GroupDraft,
} from './group-draft.ts';
import { TimesForm } from './times-fields.ts';

export const groupDraft = (group: { id: string } | undefined): string => `listed group ${group?.id ?? 'new'}`;

/** Languages that groups speak, besides those that a record names. */
const spoken = ['fi', 'sv', 'en', 'se', 'ru', 'uk', 'ar', 'so'];

/** Makes a group, or changes what is told and kept of one. */
export class DeskGroupRecordForm extends TimesForm<GroupDraft> {
  @property({ attribute: false }) home?: Organisation | undefined;
  @property({ attribute: false }) group?: StaffGroup | undefined;
  /** Who may be asked to lead; missing for who does not say it. */
  @property({ attribute: false }) possibleLeaders?: readonly GroupLeader[] | undefined;
  /** Questions that were opened to be answered. */
  @state() private asked: readonly string[] = [];

  #areas = new Reading<{ items: Area[] }>(this, signal =>
    listAreas(this.client, { language: this.language }, { signal }),
  );

  protected override sourceOfData(): string {
    return `areas ${this.language}`;
  }

  protected override readData(): void {
    this.#areas.start();
  }

  protected override get draftName(): string {
    return groupDraft(this.group);
  }

  protected override get makesNew(): boolean {
    return this.group === undefined;
  }

  protected override begin(): GroupDraft {
    const areas = this.home?.areas ?? [];
    return groupDraftOf(this.group, areas.length === 1 ? (areas[0] ?? '') : '');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('group') && this.overtaken && this.group) this.change({ version: this.group.version });
  }

  protected override renderContent(): TemplateResult {
    const { group } = this;
    return html`<form class="form panel" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${this.heading(this.t(group ? 'change-listed-group' : 'make-group'), 1, { id: 'form-title' })}
      <p class="muted">${this.t('group-form-hint')}</p>
      ${this.renderTrouble(2)} ${this.overtaken && group ? this.#renderNewest(group) : nothing}
      ${this.#part('group-part.words', this.#renderWords())}
      ${this.#part('group-part.for-whom', this.#renderForWhom())}
      ${this.#part('group-part.joining', this.#renderJoining())}
      ${this.#part('group-part.place', this.#renderPlace())}
      ${this.#part('group-part.times', this.#renderWhen())}
      ${this.#part('group-part.answers', this.#renderAnswers())}
      ${this.#part('group-part.contact', this.#renderContact())}
      ${this.renderEnd(this.t(group ? 'save' : 'make-it'))}
    </form>`;
  }

  #part(title: 'group-part.words' | `group-part.${string}`, content: TemplateResult): TemplateResult {
    return html`<section class="stack">
      ${this.heading(this.t(title as 'group-part.words'), 2)} ${content}
    </section>`;
  }

  #renderNewest({ name, summary, description, rhythm }: StaffGroup): TemplateResult {
    const line = (texts: TextsByLanguage | undefined) =>
      texts ? html`<p class="words">${sayIn(texts, this.language).text}</p>` : nothing;
    return html`<div class="notice">
      <p class="name">${this.t('newest-now')}</p>
      ${line(name)} ${line(summary)} ${line(description)} ${line(rhythm)}
    </div>`;
  }

  get #languages(): readonly string[] {
    return [...(this.home?.languages ?? writingLanguages), 'fi-simple'];
  }

  #renderWords(): TemplateResult {
    const { draft } = this;
    const languages = this.#languages;
    return html`
      ${this.texts('told.name', 'name', draft.name, name => this.change({ name }), { longest: 120, languages })}
      ${this.texts('told.summary', 'summary', draft.summary, summary => this.change({ summary }), {
        hint: this.t('told.summary-hint'),
        longest: 200,
        rows: 2,
        languages,
      })}
      ${this.texts(
        'told.description',
        'description',
        draft.description,
        description => this.change({ description }),
        { hint: this.t('told.description-hint'), longest: 3000, rows: 5, languages },
      )}
      ${this.pick('told.kind', 'kind', draft.kind, this.labelled('group-kind', groupKinds), kind =>
        this.change({ kind }),
      )}
      ${this.radios(
        'told.standing',
        'standing',
        draft.standing,
        this.labelled('group-standing', this.#standings),
        standing => this.change({ standing }),
      )}
    `;
  }

  /** Who only leads a group neither ends it nor takes it up again. */
  get #standings(): readonly GroupStanding[] {
    const hasEnded = this.group?.standing === 'ended';
    return this.possibleLeaders !== undefined
      ? groupStandings
      : groupStandings.filter(one => (one === 'ended') === hasEnded);
  }

  #renderForWhom(): TemplateResult {
    const { draft } = this;
    return html`
      ${this.ticks(
        'told.audiences',
        'audiences',
        draft.audiences,
        this.labelled('voice', audiences),
        audiences => this.change({ audiences }),
      )}
      <div class="row">
        ${this.text('told.ages-from', 'ages.from', draft.agesFrom, agesFrom => this.change({ agesFrom }), {
          optional: true,
        })}
        ${this.text('told.ages-to', 'ages.to', draft.agesTo, agesTo => this.change({ agesTo }), { optional: true })}
      </div>
      ${this.ticks(
        'told.care-contexts',
        'careContexts',
        draft.careContexts,
        this.labelled('care-context', careContexts),
        careContexts => this.change({ careContexts }),
        { hint: this.t('told.care-contexts-hint') },
      )}
      ${this.ticks(
        'told.languages',
        'languages',
        draft.languages,
        [...new Set([...spoken, ...draft.languages])].map(value => ({ value, words: this.speaksOf(value) })),
        languages => this.change({ languages }),
      )}
    `;
  }

  #renderJoining(): TemplateResult {
    const { draft } = this;
    return html`
      ${this.radios(
        'told.access',
        'access',
        draft.access,
        this.labelled('group-access', groupAccess),
        access => this.change({ access }),
      )}
      ${this.radios('told.room', 'room', draft.room, this.labelled('group-room', groupRooms), room =>
        this.change({ room }),
      )}
      ${this.radios('told.run', 'run', draft.run, this.labelled('group-run', ['continuous', 'period']), run =>
        this.change({ run }),
      )}
      ${
        draft.run === 'period'
          ? html`<div class="row">
                ${this.day('told.run-from', 'run.from', draft.runFrom, runFrom => this.change({ runFrom }))}
                ${this.day('told.run-to', 'run.to', draft.runTo, runTo => this.change({ runTo }))}
              </div>
              <div class="row">
                ${this.day('told.intake-from', 'run.intake.from', draft.intakeFrom, intakeFrom =>
                  this.change({ intakeFrom }),
                )}
                ${this.day('told.intake-to', 'run.intake.to', draft.intakeTo, intakeTo =>
                  this.change({ intakeTo }),
                )}
              </div>`
          : nothing
      }
    `;
  }

  #renderPlace(): TemplateResult {
    const { draft } = this;
    const areas = this.#areas.current.value?.items ?? [];
    const own = areas.filter(({ code }) => this.home?.areas.includes(code) ?? code === draft.area);
    const visibility = visibilityOf(draft);
    const municipalities = areas.find(({ code }) => code === draft.area)?.municipalities ?? [];
    return html`
      ${this.radios(
        'told.attendance',
        'attendance',
        draft.attendance,
        this.labelled('group-attendance', attendances),
        attendance => this.change({ attendance }),
      )}
      ${
        own.length > 1 || draft.area === ''
          ? this.pick(
              'told.area',
              'area',
              draft.area,
              own.map(({ code, shortName }) => ({ value: code, words: shortName.text })),
              area => this.change({ area, municipality: '' }),
            )
          : nothing
      }
      ${this.pick(
        'told.municipality',
        'place.municipality',
        draft.municipality,
        municipalities.map(({ code, name }) => ({ value: code, words: name.text })),
        municipality => this.change({ municipality }),
        { optional: true, none: this.t('no-municipality') },
      )}
      ${this.texts('told.venue', 'place.venue', draft.venue, venue => this.change({ venue }), {
        optional: true,
        longest: 200,
        languages: this.#languages,
      })}
      ${this.text('told.street', 'place.street', draft.street, street => this.change({ street }), {
        optional: true,
        longest: 200,
      })}
      ${this.radios(
        'told.visibility',
        'place.visibility',
        visibility,
        this.labelled('who-sees-place', addressVisibilities),
        visibility => this.change({ visibility }),
        { hint: this.t('told.visibility-hint') },
      )}
      ${
        this.possibleLeaders !== undefined && isClosedToMinors(draft) && visibility !== 'told-after-contact'
          ? tick({
              id: 'placeMayBeTold',
              label: this.t('place-may-be-told'),
              hint: this.t('place-may-be-told-hint'),
              value: draft.placeMayBeTold,
              choose: placeMayBeTold => this.change({ placeMayBeTold }),
              t: this.t,
            })
          : nothing
      }
    `;
  }

  #renderWhen(): TemplateResult {
    const { draft } = this;
    const hidden = isClosedToMinors(draft) || visibilityOf(draft) === 'told-after-contact';
    return html`
      <p class="muted">${this.t(hidden ? 'times-hidden-hint' : 'times-hint')}</p>
      ${this.renderTimes()}
      ${this.texts('told.rhythm-words', 'rhythm', draft.rhythm, rhythm => this.change({ rhythm }), {
        hint: this.t('told.rhythm-words-hint'),
        optional: true,
        longest: 200,
        languages: this.#languages,
      })}
    `;
  }

  #renderAnswers(): TemplateResult {
    const { answers } = this.draft;
    const shown = newcomerQuestions.filter(question => this.asked.includes(question) || question in answers);
    const others = newcomerQuestions.filter(question => !shown.includes(question));
    return html`
      <p class="muted">${this.t('answers-hint')}</p>
      ${shown.map(
        question =>
          html`<fieldset class="group">
            <legend>${this.label('newcomer', question)}</legend>
            ${this.texts(
              'told.answer',
              `answers.${question}`,
              answers[question] ?? {},
              answer => this.change({ answers: { ...answers, [question]: answer } }),
              { rows: 2, longest: 600, optional: true, languages: this.#languages },
            )}
          </fieldset>`,
      )}
      ${
        others.length === 0
          ? nothing
          : this.pick('told.next-answer', 'nextAnswer', '', this.labelled('newcomer', others), question =>
              this.#ask(question),
            )
      }
    `;
  }

  async #ask(question: string): Promise<void> {
    this.asked = [...this.asked, question];
    await this.focusOn(`#answers-${question}-${this.first}`);
  }

  #renderContact(): TemplateResult {
    const { draft } = this;
    const leaders = (this.possibleLeaders ?? []).map(({ id, name }) => ({ value: id, words: name }));
    return html`
      ${this.texts('told.role', 'contact.role', draft.role, role => this.change({ role }), {
        hint: this.t('told.role-hint'),
        longest: 120,
        languages: this.#languages,
      })}
      ${this.text('told.phone', 'contact.phone', draft.phone, phone => this.change({ phone }), { optional: true })}
      ${this.text('told.email', 'contact.email', draft.email, email => this.change({ email }), { optional: true })}
      ${
        leaders.length > 0
          ? this.ticks(
              'told.leaders',
              'leaders',
              draft.leaders,
              leaders,
              leaders => this.change({ leaders }),
              {
                hint: this.t('told.leaders-hint'),
                optional: true,
              },
            )
          : nothing
      }
    `;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.holdDraft();
    const { group, draft } = this;
    const told = inputOfGroup(draft, this.possibleLeaders !== undefined);
    const stored = group
      ? await this.#change(group.id, { version: draft.version, ...told })
      : await this.#make({ key: draft.key, ...told });
    if (stored) this.end('desk-done', stored);
    else this.#nameAnswers(told as { answers: { question: string }[] });
  }

  /** Answers are sent one after another; in the form each is known by its question. */
  #nameAnswers({ answers }: { answers: { question: string }[] }): void {
    this.faults = this.faults.map(fault => ({
      ...fault,
      field: fault.field.replace(
        /^answers\.(\d+)\.answer/,
        (_, at) => `answers.${answers[Number(at)]?.question}`,
      ),
    }));
  }

  async #make(input: object): Promise<StaffGroup | undefined> {
    const body = await this.checked(GroupInput, input);
    return body && this.sent(() => makeGroup(this.client, body));
  }

  async #change(id: string, input: object): Promise<StaffGroup | undefined> {
    const body = await this.checked(GroupChange, input);
    return body && this.sent(() => changeGroup(this.client, { id }, body));
  }
}
