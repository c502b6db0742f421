/** All that is asked, and sending it. It comes while the first read is on its way. */
import type { Client } from '@kuulluksi/api-client/client';
import type { JoinForm } from '@kuulluksi/contract/joining/schemas';
import type { ComeAlongRole, JoinKind } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../foundation/form/error-summary.ts';
import { faultWords } from '../foundation/form/fault-words.ts';
import { formStyles } from '../foundation/form/form.styles.ts';
import { formTexts } from '../foundation/form/form-texts.ts';
import type { Part } from '../foundation/kuulluksi-element.ts';
import type { Speech } from '../foundation/texts.ts';
import { askingStyles } from './asking.styles.ts';
import { beforeAsking, helpNow } from './before.ts';
import type { Context, Voice } from './context.ts';
import { controlOf, fields } from './fields.ts';
import { Sending } from './sending.ts';
import { sentView } from './sent.ts';
import { emptyForm, inputOf, type FormState } from './state.ts';

export const bundles = [formTexts];
export const styles = [formStyles, askingStyles].flat();

const wishPart = () => import('./wish-part.ts');
const refusedPart = () => import('./refused-part.ts');
const drawnPart = () => import('./drawn-part.ts');

/** Problems of a group that became full, or closed its intake, while somebody filled the form in. */
const turning = ['group-full', 'group-intake'];
/** What no request helps against. */
const over = ['group-ended', 'group-not-found', 'group-walk-in'];

/** What asking needs of the element around it. */
export interface AskingHost {
  voice: () => Voice;
  speech: () => Speech<string> | undefined;
  server: () => string;
  client: () => Client;
  asked: () => JoinForm | undefined;
  kind: () => JoinKind;
  group: () => string | undefined;
  as: () => ComeAlongRole | '';
  /** The person turned to something else: the next intake of a group that is full, a wish instead of one that is gone. */
  turn: (kind: 'next-intake' | 'wish') => void;
  bring: <P extends Part>(load: () => Promise<P>) => P | undefined;
  problem: (code: string) => string;
  update: () => void;
  focus: (id: string) => Promise<void>;
  away: () => void;
  tell: (event: Event) => boolean;
}

/** The form from the first field to the code. All state of it is one plain object. */
export class Asking {
  #form: FormState;
  readonly #sending: Sending;

  constructor(private readonly host: AskingHost) {
    this.#form = emptyForm(host.as());
    this.#sending = new Sending({
      client: host.client,
      form: () => this.#form,
      input: () =>
        inputOf(this.#form, {
          kind: host.kind(),
          organisation: host.asked()?.organisation.id ?? '',
          group: host.group(),
          ageLevel: host.voice().level,
          language: host.voice().language,
        }),
      set: changes => this.#set(changes),
      focus: host.focus,
      away: host.away,
      tell: host.tell,
    });
  }

  get isSent(): boolean {
    return this.#form.sent !== undefined;
  }

  forget(): void {
    this.#sending.stop();
    this.#form = emptyForm(this.host.as());
  }

  stop(): void {
    this.#sending.stop();
  }

  /** Something else is asked for now; what was typed stays. */
  turned(): void {
    this.#sending.stop();
    this.#set({ progress: 'none', faults: [] });
  }

  #set(changes: Partial<FormState>): void {
    this.#form = { ...this.#form, ...changes };
    this.host.update();
  }

  #context(asked: JoinForm): Context {
    const speech = this.host.speech();
    return {
      voice: this.host.voice(),
      asked,
      kind: this.host.kind(),
      form: this.#form,
      error: field => {
        const fault = this.#form.faults.find(one => one.field === field);
        return fault && speech && faultWords(speech, fault);
      },
      set: (field, value) => {
        this.#sending.beginProof();
        const sending = this.#form.progress === 'sending';
        if (!sending) this.#sending.changed();
        this.#set({
          draft: { ...this.#form.draft, [field]: value },
          progress: sending ? 'sending' : 'none',
          faults: this.#form.faults.filter(fault => fault.field !== field),
        });
      },
      send: () => void this.#sending.send(),
    };
  }

  /** Thanks, and the code. */
  sent(asked: JoinForm): TemplateResult | typeof nothing {
    return sentView(this.#context(asked), this.host.server(), {
      kind: this.#drawn()?.kind,
      copied: copying => this.#set({ copying }),
      clear: () => {
        this.forget();
        this.host.update();
        void this.host.focus('title');
      },
    });
  }

  #drawn() {
    return this.host.voice().level === 'child' ? this.host.bring(drawnPart) : undefined;
  }

  view(asked: JoinForm): TemplateResult {
    const context = this.#context(asked);
    const { voice, kind, form } = context;
    const wish = kind === 'wish' ? this.host.bring(wishPart) : undefined;
    return html`${helpNow(voice, asked.organisation)} ${beforeAsking(context)}
      <section class="form" part="questions">
        ${this.#summary(context)}
        ${fields(context, wish?.wishFields(context) ?? nothing, this.#drawn()?.drawn ?? (() => nothing))}
        <div class="actions">
          <button
            class="button main"
            type="button"
            aria-disabled=${form.progress === 'sending' ? 'true' : nothing}
            @click=${context.send}
          >
            ${voice.label('send', kind)}
          </button>
        </div>
        <div role="status" id="progress" tabindex="-1">${this.#progress(voice)}</div>
      </section>`;
  }

  #summary({ voice, form }: Context): TemplateResult | typeof nothing {
    const speech = this.host.speech();
    if (!speech) return nothing;
    return errorSummary(
      voice.heading(voice.t('errors-title', { count: form.faults.length }), 1),
      form.faults.map(fault => ({ words: faultWords(speech, fault), control: controlOf(fault.field, form) })),
    );
  }

  #progress({ t, label }: Voice): TemplateResult | typeof nothing {
    const { progress } = this.#form;
    if (progress === 'none') return nothing;
    if (progress === 'sending') return html`<p>${t('sending')}</p>`;
    if (typeof progress === 'string') {
      return html`<div class="message">
        <p>${t(progress)}</p>
        <div class="actions">
          <button class="button" type="button" @click=${this.#sending.send}>${t('try-again')}</button>
        </div>
      </div>`;
    }
    const { code } = progress;
    return html`<div class="message">
      <p>${t('send-refused')} ${this.#why(code, label)}</p>
      ${
        turning.includes(code)
          ? html`<div class="actions">
              <button class="button main" type="button" @click=${this.#askForNext}>
                ${label('title', 'next-intake')}
              </button>
            </div>`
          : over.includes(code)
            ? html`<div class="actions">
                <button class="button" type="button" @click=${() => this.host.turn('wish')}>
                  ${t('to-wish')}
                </button>
              </div>`
            : nothing
      }
    </div>`;
  }

  #why(code: string, label: Voice['label']): string {
    if (![...turning, ...over].includes(code)) return this.host.problem(code);
    return this.host.bring(refusedPart) ? label('problem', code) : '';
  }

  /** The same is sent as a wish to be told, with the same key: the first was not stored. */
  #askForNext = (): void => {
    this.host.turn('next-intake');
    void this.#sending.send();
  };
}
