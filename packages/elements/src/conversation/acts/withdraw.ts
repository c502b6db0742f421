import { withdrawConversation } from '@kuulluksi/api-client/conversations';
import { html, nothing, type TemplateResult } from 'lit';
import { sayFullDay } from '../../foundation/dates.ts';
import { Acting, type ActingHost, type Panel } from '../acting.ts';
import type { Voice } from '../voice.ts';
import { progressOf, type WritingVoice } from './words.ts';

/** Taking back what was said: first what goes, what stays and for how long, then a yes. */
export class Withdrawing implements Panel {
  readonly #acting: Acting;

  constructor(private readonly host: ActingHost) {
    this.#acting = new Acting(host);
  }

  #withdraw = async (): Promise<void> => {
    const { host } = this;
    const answer = await this.#acting.send(signal =>
      withdrawConversation(host.client(), { code: host.code(), language: host.language() }, { signal }),
    );
    if (!answer) return;
    host.took(answer.conversation);
    host.back();
    await host.focus('opened');
  };

  stop(): void {
    this.#acting.stop();
  }

  view(plain: Voice): TemplateResult | typeof nothing {
    const voice = plain as WritingVoice;
    const { t } = voice;
    const opened = this.host.conversation();
    if (!opened || opened.what === 'meeting') return nothing;
    const matter = opened.what === 'matter' ? opened : undefined;
    const goes = [
      'withdraw-words',
      'withdraw-contact',
      'withdraw-answers',
      ...(matter?.published ? (['withdraw-entry'] as const) : []),
      ...(matter?.draft ? (['withdraw-draft'] as const) : []),
    ] as const;
    return html`<section class="panel" part="withdrawal">
      ${voice.heading(t('withdraw-title'), 1, { id: 'act-title' })}
      <p>${t('withdraw-goes')}</p>
      <ul class="list">
        ${goes.map(id => html`<li>${t(id)}</li>`)}
      </ul>
      <p>${t('withdraw-stays', { day: sayFullDay(opened.openUntil, voice.language) })}</p>
      ${matter ? html`<p>${t('withdraw-concern')}</p>` : nothing}
      <p><strong>${t('withdraw-final')}</strong></p>
      <div class="actions">
        <button
          class="button main"
          type="button"
          aria-disabled=${this.#acting.progress === 'sending' ? 'true' : nothing}
          @click=${this.#withdraw}
        >
          ${t('withdraw-yes')}
        </button>
        <button class="button" type="button" @click=${this.host.back}>${t('withdraw-no')}</button>
      </div>
      <div role="status">${progressOf(voice, this.#acting, this.host.problem)}</div>
    </section>`;
  }
}
