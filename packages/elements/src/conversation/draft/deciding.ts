import { decideDraft } from '@kuulluksi/api-client/conversations';
import type { Draft, MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { Acting, type ActingHost, type Panel } from '../acting.ts';
import type { ActsId } from '../acts/acts-texts.ts';
import { progressOf, Words } from '../acts/words.ts';
import type { FormTextId } from '../../foundation/form/form-texts.ts';
import type { Voice } from '../voice.ts';
import type { DraftId } from './draft-texts.ts';
import { draftEntry } from './entry.ts';

type DraftVoice = Voice<DraftId | ActsId | FormTextId>;

const isChanged = ({ progress }: Acting) =>
  typeof progress === 'object' && progress.code === 'changed-meanwhile';

/** "Ask me first": the entry as it would stand, and a yes, a no, or what is to be changed. */
export class Deciding implements Panel {
  readonly #acting: Acting;
  readonly #wish: Words;
  #wishing = false;
  #voice?: DraftVoice;

  constructor(private readonly host: ActingHost) {
    this.#acting = new Acting(host);
    this.#wish = new Words(host, {
      stored: () => this.#done('done-change'),
      attempt: ({ text, key }, signal) =>
        decideDraft(
          host.client(),
          { ...this.#ofDraft(), decision: 'change', key, wish: text ?? '' },
          { signal },
        ),
    });
  }

  stop(): void {
    this.#acting.stop();
    this.#wish.stop();
  }

  get #conversation(): MatterConversation | undefined {
    const opened = this.host.conversation();
    return opened?.what === 'matter' ? opened : undefined;
  }

  /** The decision is about the very text in view. */
  #ofDraft() {
    const { host } = this;
    const { id = '', version = 1 } = this.#conversation?.draft ?? {};
    return { code: host.code(), language: host.language(), draft: id, version };
  }

  #done(id: 'done-yes' | 'done-no' | 'done-change'): void {
    this.#wishing = false;
    this.host.done(this.#voice?.t(id) ?? '');
  }

  async #decide(decision: 'yes' | 'no'): Promise<void> {
    const { host } = this;
    const decided = { ...this.#ofDraft(), decision };
    const answer = await this.#acting.send(signal => decideDraft(host.client(), decided, { signal }));
    if (!answer) return;
    host.took(answer.conversation);
    this.#done(decision === 'yes' ? 'done-yes' : 'done-no');
  }

  #wishFor = async (wishing: boolean): Promise<void> => {
    this.stop();
    this.#wishing = wishing;
    this.host.update();
    await this.host.focus(wishing ? 'words' : 'draft-title');
  };

  view(plain: Voice): TemplateResult | typeof nothing {
    const voice = (this.#voice = plain as DraftVoice);
    const { t } = voice;
    const opened = this.#conversation;
    const changed = isChanged(this.#acting) || isChanged(this.#wish.acting);
    if (!opened?.draft) {
      return changed ? html`<div class="message" role="status"><p>${t('draft-gone')}</p></div>` : nothing;
    }
    const { draft } = opened;
    return html`<section class="panel" part="draft">
      ${voice.heading(t('draft-title'), 1, { id: 'draft-title' })}
      <p>${t('draft-intro')}</p>
      ${opened.published ? html`<p>${t('draft-renewed')}</p>` : nothing}
      ${draft.changeWished ? html`<p>${t('draft-wished')}</p>` : nothing}
      <div role="status">
        ${changed ? html`<div class="message"><p>${t('draft-changed')}</p></div>` : nothing}
      </div>
      ${draftEntry(voice, draft.entry)} ${this.#wishing ? this.#wishView(voice) : this.#choice(voice, draft)}
    </section>`;
  }

  #choice(voice: DraftVoice, { changeWished }: Draft): TemplateResult {
    const { t } = voice;
    const sending = this.#acting.progress === 'sending' ? 'true' : nothing;
    return html`<div class="actions">
        <button
          class="button main"
          type="button"
          aria-disabled=${sending}
          @click=${() => this.#decide('yes')}
        >
          ${t('draft-yes')}
        </button>
        <button class="button" type="button" aria-disabled=${sending} @click=${() => this.#decide('no')}>
          ${t('draft-no')}
        </button>
        ${
          changeWished
            ? nothing
            : html`<button class="button" type="button" @click=${() => this.#wishFor(true)}>
                ${t('draft-change')}
              </button>`
        }
      </div>
      <div role="status">
        ${isChanged(this.#acting) ? nothing : progressOf(voice, this.#acting, this.host.problem)}
      </div>`;
  }

  #wishView(voice: DraftVoice): TemplateResult {
    const { t } = voice;
    const { acting } = this.#wish;
    return html`${this.#wish.view(voice, { label: t('wish-text'), hint: t('wish-hint') })}
      <div class="actions">
        <button
          class="button main"
          type="button"
          aria-disabled=${acting.progress === 'sending' ? 'true' : nothing}
          @click=${this.#wish.send}
        >
          ${t('send-wish')}
        </button>
        <button class="button" type="button" @click=${() => this.#wishFor(false)}>${t('back')}</button>
      </div>
      <div role="status">
        ${isChanged(acting) ? nothing : progressOf(voice, acting, this.host.problem, { written: true })}
      </div>`;
  }
}
