import { readJoinForm } from '@kuulluksi/api-client/joining';
import type { JoinForm } from '@kuulluksi/contract/joining/schemas';
import type { ComeAlongRole, JoinKind } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { clientOf } from '../foundation/client.ts';
import { sayFullDay } from '../foundation/dates.ts';
import { property, state } from '../foundation/decorators.ts';
import { fieldStyles } from '../foundation/form/field.styles.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { goesElsewhere } from '../foundation/own-pages.ts';
import { Reading } from '../foundation/reading.ts';
import type { Speech, TextBundle } from '../foundation/texts.ts';
import type { Asking, AskingHost } from './asking-part.ts';
import type { Voice } from './context.ts';
import { joinStyles } from './join.styles.ts';
import { joinTexts, levelTexts, type JoinId } from './texts.ts';

const askingPart = () => import('./asking-part.ts');

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
export class KuulluksiJoin extends KuulluksiElement<JoinId> {
  static override styles = [KuulluksiElement.styles, fieldStyles, joinStyles].flat();

  /** The group: its id. */
  @property() group?: string;
  /**
   * What is asked for: `join`, `next-intake`, `wish` or `come-along`. Without it: to join, where there is a group; to come
   * along, where `as` is set; else a wish.
   */
  @property() kind?: string;
  /** As what somebody wants to come along: `expert`, `evaluator`, `support-person`, `panel-member` or `group-leader`. */
  @property() as?: string;

  /** The person turned to something else: the next intake of a group that is full, a wish instead of one that is gone. */
  @state() private turned?: 'next-intake' | 'wish' | undefined;
  #asking: Asking | undefined;

  protected override get bundles(): readonly TextBundle<string>[] {
    const own = levelTexts[this.level];
    return [joinTexts, ...(own ? [own] : [])];
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

  readonly #host: AskingHost = {
    voice: () => this.#voice,
    speech: () => this.speech as Speech<string> | undefined,
    server: () => this.server,
    client: () => clientOf(this.server),
    asked: () => this.asked.current.value,
    kind: () => this.#kind,
    group: () => this.group,
    as: () => this.#as,
    turn: kind => this.#turn(kind),
    bring: load => this.bring(load),
    problem: code => this.problemWords(code),
    update: () => this.requestUpdate(),
    focus: id => this.#focus(id),
    away: this.onAway,
    tell: event => this.dispatchEvent(event),
  };

  get #voice(): Voice {
    return this as unknown as Voice;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking?.stop();
  }

  protected override sourceOfData(): string {
    return JSON.stringify([super.sourceOfData(), this.group]);
  }

  protected override readData(): void {
    // What is asked is needed in a moment, so it comes along with the first read.
    this.bring(askingPart);
    this.asked.start();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('group') || changed.has('kind')) this.turned = undefined;
  }

  protected override forget = (): void => {
    this.turned = undefined;
    this.#asking?.forget();
    this.requestUpdate();
  };

  protected override exitTo(): string | undefined {
    return this.asked.current.value?.organisation.exitTo;
  }

  get #as(): ComeAlongRole | '' {
    return (this.as ?? '') as ComeAlongRole | '';
  }

  /** What is asked for now: as the page says, or as the group and the person turned it. */
  get #kind(): JoinKind {
    if (this.turned) return this.turned;
    const kind = this.kind ?? (this.group ? 'join' : this.as ? 'come-along' : 'wish');
    const wayIn = this.asked.current.value?.group?.wayIn;
    return kind === 'join' && wayIn === 'next-intake' ? 'next-intake' : (kind as JoinKind);
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  protected override renderContent(): TemplateResult {
    const { current } = this.asked;
    if (current.state === 'refused' && current.code === 'group-not-found') {
      return html`<div class="form" part="way-in">
        <p>${this.t('gone')}</p>
        ${this.organisations.length > 0 ? this.#wishInstead() : html`<slot></slot>`}
      </div>`;
    }
    return this.renderReading(this.asked, asked => this.#view(asked));
  }

  #view(asked: JoinForm): TemplateResult {
    const { organisation, group } = asked;
    const kind = this.#kind;
    const ofGroup = kind === 'join' || kind === 'next-intake';
    if (this.#asking?.isSent) return html`${this.#asking.sent(asked)}`;
    const way = ofGroup && group ? group.wayIn : 'join';
    return html`${this.heading(this.label('title', kind), 0, { id: 'title' })}
      <div class="form">
        ${way === 'walk-in' ? nothing : html`<p>${this.label('intro', kind)}</p>`}
        ${
          group && ofGroup
            ? html`<p>${this.t('group')} <strong>${this.say(group.name)}</strong></p>`
            : nothing
        }
        ${this.#because(asked)}
        ${way === 'walk-in' || way === 'none' ? this.#noForm(asked) : this.#form(asked, organisation)}
      </div>`;
  }

  /** Why it is not simply a request to join, and when people are taken next. */
  #because({ group }: JoinForm): TemplateResult | typeof nothing {
    const { because, intake } = group ?? {};
    const kind = this.#kind;
    if (!because || because === 'other' || kind === 'wish' || kind === 'come-along') return nothing;
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
    const { role, phone, email } = organisation.contact;
    return html`<p>
        ${this.t('contact-us')} ${this.say(role)}
        ${phone ? html`<a class="plain" href="tel:${phone.replaceAll(' ', '')}">${phone}</a>` : nothing}
        ${email ? html`<a class="plain" href="mailto:${email}">${email}</a>` : nothing}
      </p>
      ${group?.wayIn === 'none' ? this.#wishInstead() : nothing}`;
  }

  /** What was typed stays: a wish takes the same words. */
  #turn(kind: 'next-intake' | 'wish'): void {
    this.turned = kind;
    this.#asking?.turned();
    if (kind === 'next-intake') return;
    if (!this.asked.current.value) this.asked.start();
    void this.#focus('title');
  }

  #wishInstead(): TemplateResult {
    return html`<div class="actions">
      <button class="button" type="button" @click=${() => this.#turn('wish')}>${this.t('to-wish')}</button>
    </div>`;
  }

  #form(asked: JoinForm, organisation: JoinForm['organisation']): TemplateResult {
    const practice = organisation.feedback ?? { ownPages: ['child' as const] };
    if (goesElsewhere({ feedback: practice }, this.level, this.server)) return this.#ownWay(organisation.id);
    const part = this.bring(askingPart);
    if (!part) return this.#away ? this.renderAway({ now: () => this.hurry() }) : this.renderWaiting();
    return (this.#asking ??= new part.Asking(this.#host)).view(asked);
  }

  protected override partAway(): void {
    this.#away = true;
    this.requestUpdate();
  }
  #away = false;

  /** The way to the server's own page, where the organisation takes words of this level nowhere else. */
  #ownWay(organisation: string): TemplateResult {
    const query = new URLSearchParams({ organisation, 'age-level': this.level, language: this.language });
    const { group, as } = this;
    for (const [name, value] of Object.entries({ group, kind: this.#kind, as })) {
      if (value) query.set(name, value);
    }
    return html`<section class="own-way" part="own-way">
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
