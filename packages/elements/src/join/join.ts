import { readJoinForm } from '@kuulluksi/api-client/joining';
import type { JoinForm } from '@kuulluksi/contract/joining/schemas';
import {
  comeAlongRoles,
  joinKinds,
  type ComeAlongRole,
  type JoinKind,
} from '@kuulluksi/contract/vocabularies';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { clientOf } from '../foundation/client.ts';
import { sayFullDay } from '../foundation/dates.ts';
import { property, state } from '../foundation/decorators.ts';
import { errorSummary } from '../foundation/form/error-summary.ts';
import { faultWords } from '../foundation/form/fault-words.ts';
import { formStyles } from '../foundation/form/form.styles.ts';
import { formTexts, type FormTextId } from '../foundation/form/form-texts.ts';
import { phone } from '../foundation/help/help-lines.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { goesElsewhere } from '../foundation/own-pages.ts';
import { Reading } from '../foundation/reading.ts';
import type { TextBundle } from '../foundation/texts.ts';
import { beforeAsking, helpNow } from './before.ts';
import type { Context, Voice } from './context.ts';
import { controlOf, fields } from './fields.ts';
import { joinStyles } from './join.styles.ts';
import { Sending } from './sending.ts';
import { sentView } from './sent.ts';
import { emptyForm, inputOf, type FormState } from './state.ts';
import { joinTexts, levelTexts, type JoinId } from './texts.ts';

const wishPart = () => import('./wish-part.ts');
const drawnPart = () => import('./drawn-part.ts');

/** Problems that a group has while somebody fills the form in. */
const turning = ['group-full', 'no-intake-now'];
const over = ['group-ended', 'group-not-found', 'walk-in-group'];

/**
 * For asking to come along, without a name or an account: to join a group, to be told of its next intake, to wish for a group
 * that is not there, or to take part as an expert, an evaluator, a support person, a panel member or a group leader. Before the
 * fields it says who reads and what happens next; at the end it shows a code that opens the answer. To find a group use
 * `kuulluksi-group-finder`; to read the answer, `kuulluksi-conversation`. Leaves the page: what the person filled in, the level
 * of words and the language, once the person has sent it. Nothing is kept on the device.
 *
 * Another element shows it in place with `bringJoin()` of `foundation/bring-join.ts`, which fetches it, and
 * `<kuulluksi-join api=… organisation=… group=… kind=… age-level=… heading-level=… theme=…>` in its own shadow root: attributes
 * in common do not cross a shadow root by themselves. How one gets into the group today it reads itself: where the group is
 * full or takes nobody now, it offers the next intake; where one just walks in, or it has ended, it says so.
 *
 * @summary Ask to come along without a name, and get a code for the answer.
 * @tag kuulluksi-join
 * @slot - What to show without JavaScript, before the element is ready, and while the server cannot be reached: the site's own
 * contact.
 * @event {KuulluksiSendEvent} kuulluksi-send - A person is about to send; can be prevented. Without a word of theirs.
 * @event {KuulluksiSentEvent} kuulluksi-sent - What a person sent was stored. Without their words or their code.
 * @event {KuulluksiAwayEvent} kuulluksi-away - The server cannot be reached.
 * @csspart root - The box around everything.
 * @csspart help - Help for who cannot wait.
 * @csspart before - What a person should know first.
 * @csspart questions - What is asked.
 * @csspart field - One question with its hint, its error and its control.
 * @csspart error-summary - All faults, after sending was tried.
 * @csspart way-in - How one gets into the group, where that is not by asking.
 * @csspart help-notice - Help that words of danger bring into view.
 * @csspart personal-notice - What in the words could tell who somebody is.
 * @csspart own-way - The way to the server's own page.
 * @csspart sent - Thanks and what happens next.
 * @csspart kept-words - Newer words that were not stored.
 * @csspart receipt - The box of the code.
 * @csspart receipt-code - The code that opens the answer.
 */
export class KuulluksiJoin extends KuulluksiElement<JoinId | FormTextId> {
  static override styles = [KuulluksiElement.styles, formStyles, joinStyles].flat();

  /** The group: its id. */
  @property() group?: string;
  /**
   * What is asked for: `join`, `next-intake`, `wish` or `come-along`. Without it: to join, where there is a group; to come
   * along, where `as` is set; else a wish.
   */
  @property() kind?: string;
  /** As what somebody wants to come along: `expert`, `evaluator`, `support-person`, `panel-member` or `group-leader`. */
  @property() as?: string;

  @state() private form: FormState = emptyForm();
  /** The person turned to something else: the next intake of a group that is full, a wish instead of a group that is gone. */
  @state() private turned?: 'next-intake' | 'wish' | undefined;

  protected override get bundles(): readonly TextBundle<string>[] {
    const own = levelTexts[this.level];
    return [joinTexts, formTexts, ...(own ? [own] : [])];
  }

  private asked = new Reading<JoinForm>(
    this,
    signal => {
      const [organisation] = this.organisations;
      const group = this.turned === 'wish' && organisation ? undefined : this.group;
      const query = {
        language: this.language,
        ...(organisation && { organisation }),
        ...(group && { group }),
      };
      return readJoinForm(clientOf(this.server), query, { signal });
    },
    { away: this.onAway },
  );

  readonly #sending = new Sending({
    client: () => clientOf(this.server),
    form: () => this.form,
    input: () =>
      inputOf(this.form, {
        kind: this.#kind,
        organisation: this.asked.current.value?.organisation.id ?? '',
        group: this.group,
        ageLevel: this.level,
        language: this.language,
      }),
    set: changes => this.#set(changes),
    focus: id => this.#focus(id),
    away: this.onAway,
    tell: event => this.dispatchEvent(event),
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sending.stop();
  }

  protected override sourceOfData(): string {
    return JSON.stringify([super.sourceOfData(), this.group]);
  }

  protected override readData(): void {
    this.asked.start();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('group') || changed.has('kind')) this.turned = undefined;
    const as = comeAlongRoles.find(role => role === this.as);
    if (changed.has('as') && as) this.form = { ...this.form, draft: { ...this.form.draft, as } };
  }

  protected override forget = (): void => {
    this.#sending.stop();
    this.turned = undefined;
    this.form = emptyForm(this.#as);
  };

  get #as(): ComeAlongRole | '' {
    return comeAlongRoles.find(role => role === this.as) ?? '';
  }

  protected override exitTo(): string | undefined {
    return this.asked.current.value?.organisation.exitTo;
  }

  /** What is asked for now: as the page says, or as the group and the person turned it. */
  get #kind(): JoinKind {
    if (this.turned) return this.turned;
    const named = joinKinds.find(kind => kind === this.kind);
    const kind = named ?? (this.group ? 'join' : this.#as ? 'come-along' : 'wish');
    const { group } = this.asked.current.value ?? {};
    return kind === 'join' && group?.wayIn === 'next-intake' ? 'next-intake' : kind;
  }

  #set(changes: Partial<FormState>): void {
    this.form = { ...this.form, ...changes };
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  protected override renderContent(): TemplateResult {
    const { current } = this.asked;
    if (current.state === 'refused' && over.includes(current.code) && !current.value) {
      return html`<div class="form" part="way-in">
        <p>${this.t('gone')}</p>
        ${this.organisations.length > 0 ? this.#wishInstead() : html`<slot></slot>`}
      </div>`;
    }
    return this.renderReading(this.asked, asked => this.#view(asked));
  }

  #view(asked: JoinForm): TemplateResult {
    const { organisation, group } = asked;
    const voice = this as unknown as Voice;
    const kind = this.#kind;
    const ofGroup = kind === 'join' || kind === 'next-intake';
    const context: Context = {
      voice,
      asked,
      kind,
      form: this.form,
      error: field => this.#error(field),
      set: (field, value) => {
        this.#sending.beginProof();
        if (this.form.progress !== 'sending') this.#sending.changed();
        const progress = this.form.progress === 'sending' ? 'sending' : 'none';
        const faults = this.form.faults.filter(fault => fault.field !== field);
        this.#set({ draft: { ...this.form.draft, [field]: value }, progress, faults });
      },
      send: () => void this.#sending.send(),
    };
    if (this.form.sent) {
      return html`${sentView(context, this.server, {
        copied: copying => this.#set({ copying }),
        clear: () => {
          this.forget();
          void this.#focus('title');
        },
      })}`;
    }
    const way = ofGroup && group ? group.wayIn : 'join';
    return html`${this.heading(this.label('title', kind), 0, { id: 'title' })}
      <div class="form">
        <p>${this.label('intro', kind)}</p>
        ${
          group && ofGroup
            ? html`<p>${this.t('group')} <strong>${this.say(group.name)}</strong></p>`
            : nothing
        }
        ${this.#because(asked)}
        ${way === 'walk-in' || way === 'none' ? this.#noForm(asked) : this.#form(context, organisation)}
      </div>`;
  }

  /** Why it is not simply a request to join, and when people are taken next. */
  #because({ group }: JoinForm): TemplateResult | typeof nothing {
    const { because, intake } = group ?? {};
    if (!because || because === 'other' || this.#kind === 'wish') return nothing;
    return html`<div class="message" part="way-in">
      <p>
        ${this.label('because', because)}
        ${
          intake
            ? this.t('intake', {
                from: sayFullDay(intake.from, this.language),
                to: sayFullDay(intake.to, this.language),
              })
            : nothing
        }
      </p>
    </div>`;
  }

  #noForm({ organisation, group }: JoinForm): TemplateResult {
    const { contact } = organisation;
    return html`<p>
        ${this.t('contact-us')} ${this.say(contact.role)} ${contact.phone ? phone(contact.phone) : nothing}
        ${contact.email ? html`<a class="plain" href="mailto:${contact.email}">${contact.email}</a>` : nothing}
      </p>
      ${group?.wayIn === 'none' ? this.#wishInstead() : nothing}`;
  }

  /** What was typed stays: a wish takes the same words. */
  #wishInstead(): TemplateResult {
    const turn = () => {
      this.#sending.stop();
      this.turned = 'wish';
      this.#set({ progress: 'none', faults: [] });
      if (!this.asked.current.value) this.asked.start();
      void this.#focus('title');
    };
    return html`<div class="actions">
      <button class="button" type="button" @click=${turn}>${this.t('to-wish')}</button>
    </div>`;
  }

  #form(context: Context, organisation: JoinForm['organisation']): TemplateResult {
    const { kind, form, voice } = context;
    const practice = organisation.feedback ?? { ownPages: ['child' as const] };
    if (goesElsewhere({ feedback: practice }, this.level, this.server)) return this.#ownWay(organisation.id);
    const wish = kind === 'wish' ? this.bring(wishPart) : undefined;
    const drawn = this.level === 'child' ? this.bring(drawnPart) : undefined;
    const { speech } = this;
    return html`${helpNow(voice, organisation)} ${beforeAsking(context)}
      <section class="form" part="questions">
        ${
          speech
            ? errorSummary(
                this.heading(this.t('errors-title', { count: form.faults.length }), 1),
                form.faults.map(fault => ({
                  words: faultWords(speech, fault),
                  control: controlOf(fault.field, form),
                })),
              )
            : nothing
        }
        ${fields(context, wish?.wishFields(context) ?? nothing, drawn?.drawn ?? (() => nothing))}
        <div class="actions">
          <button
            class="button main"
            type="button"
            aria-disabled=${form.progress === 'sending' ? 'true' : nothing}
            @click=${context.send}
          >
            ${this.label('send', kind)}
          </button>
        </div>
        <div role="status" id="progress" tabindex="-1">${this.#progress()}</div>
      </section>`;
  }

  #error(field: string): string | undefined {
    const fault = this.form.faults.find(one => one.field === field);
    return fault && this.speech && faultWords(this.speech, fault);
  }

  #progress(): TemplateResult | typeof nothing {
    const { progress } = this.form;
    if (progress === 'none') return nothing;
    if (progress === 'sending') return html`<p>${this.t('sending')}</p>`;
    if (typeof progress === 'string') {
      return html`<div class="message">
        <p>${this.t(progress)}</p>
        <div class="actions">
          <button class="button" type="button" @click=${() => void this.#sending.send()}>
            ${this.t('try-again')}
          </button>
        </div>
      </div>`;
    }
    const { code } = progress;
    return html`<div class="message">
      <p>${this.t('send-refused')} ${this.problemWords(code)}</p>
      ${
        turning.includes(code)
          ? html`<div class="actions">
              <button class="button main" type="button" @click=${this.#askForNext}>
                ${this.label('title', 'next-intake')}
              </button>
            </div>`
          : over.includes(code)
            ? this.#wishInstead()
            : nothing
      }
    </div>`;
  }

  /** The group became full meanwhile: the same is sent as a wish to be told, with the same key. */
  #askForNext = (): void => {
    this.turned = 'next-intake';
    this.#set({ progress: 'none' });
    void this.#sending.send();
  };

  /** The way to the server's own page, where the organisation takes words of this level nowhere else. */
  #ownWay(organisation: string): TemplateResult {
    const query = new URLSearchParams({ organisation, 'age-level': this.level, language: this.language });
    const { group, as } = this;
    for (const [name, value] of Object.entries({ group, kind: this.#kind, as })) {
      if (value) query.set(name, value);
    }
    return html`<section class="before" part="own-way">
      <p>${this.t('own-way')}</p>
      <p>
        <a class="button main" href="${this.server.replace(/\/$/, '')}/join?${query}"
          >${this.t('own-way-go')}</a
        >
      </p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-join': KuulluksiJoin;
  }
}
