import { changeLeave } from '@kuulluksi/api-client/conversations';
import { publicationLeaves, type PublicationLeave } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { choices } from '../../foundation/form/fields.ts';
import { Acting, type ActingHost, type Panel } from '../acting.ts';
import type { Voice } from '../voice.ts';
import { progressOf, type WritingVoice } from './words.ts';

/** May we tell of this? What was chosen once can be chosen otherwise later. */
export class Leave implements Panel {
  readonly #acting: Acting;
  #chosen: PublicationLeave | undefined;

  constructor(private readonly host: ActingHost) {
    this.#acting = new Acting(host);
  }

  stop(): void {
    this.#acting.stop();
  }

  async #save(leave: PublicationLeave, words: string): Promise<void> {
    const { host } = this;
    const answer = await this.#acting.send(signal =>
      changeLeave(host.client(), { code: host.code(), language: host.language(), leave }, { signal }),
    );
    if (!answer) return;
    host.took(answer.conversation);
    host.done(words);
  }

  view(plain: Voice): TemplateResult | typeof nothing {
    const voice = plain as WritingVoice;
    const { t } = voice;
    const opened = this.host.conversation();
    if (opened?.what !== 'matter') return nothing;
    const present = publicationLeaves.find(leave => leave === opened.leave) ?? 'no';
    const chosen = this.#chosen ?? present;
    const goes = opened.published && chosen !== 'yes' && chosen !== present;
    return html`<section class="panel" part="leave">
      ${voice.heading(t('leave-title'), 1, { id: 'act-title' })}
      ${choices<PublicationLeave>({
        id: 'leave',
        label: t('leave-title'),
        hint: t('leave-hint'),
        value: chosen,
        options: publicationLeaves.map(value => ({ value, words: t(`leave.${value}`) })),
        choose: value => {
          this.#acting.stop();
          this.#chosen = value;
          this.host.update();
        },
        t,
      })}
      <div role="status">
        ${goes ? html`<p>${t('leave-goes')}</p>` : nothing}
        ${progressOf(voice, this.#acting, this.host.problem)}
      </div>
      <div class="actions">
        <button
          class="button main"
          type="button"
          aria-disabled=${this.#acting.progress === 'sending' ? 'true' : nothing}
          @click=${() => this.#save(chosen, t('done-leave'))}
        >
          ${t('leave-save')}
        </button>
        <button class="button" type="button" @click=${this.host.back}>${t('back')}</button>
      </div>
    </section>`;
  }
}
