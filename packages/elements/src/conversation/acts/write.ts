import { reopenConversation, writeToConversation } from '@kuulluksi/api-client/conversations';
import { html, nothing, type TemplateResult } from 'lit';
import { Proof } from '../../foundation/proof/proof.ts';
import type { ActingHost, Panel } from '../acting.ts';
import type { Voice } from '../voice.ts';
import { before } from './before.ts';
import { progressOf, Words, type WritingVoice } from './words.ts';

/** Which version of a matter the person read, where what they do depends on it. */
const versionOf = (host: ActingHost, matter: string | undefined): number | undefined => {
  const opened = host.conversation();
  return opened?.what === 'meeting'
    ? opened.matters.find(({ id }) => id === matter)?.version
    : opened?.what === 'matter'
      ? opened.version
      : undefined;
};

const idsOf = {
  write: { title: 'write-title', text: 'write-text', send: 'send-write', done: 'done-written' },
  reopen: { title: 'reopen-title', text: 'reopen-text', send: 'send-reopen', done: 'done-reopened' },
} as const;

/** Writing back, and "this did not answer me", which may be said without a word. */
export class Writing implements Panel {
  readonly #proof: Proof;
  readonly #words: Words;
  #voice?: WritingVoice;

  constructor(
    private readonly host: ActingHost,
    private act: 'write' | 'reopen',
    matter?: string,
  ) {
    this.#proof = new Proof(host.client);
    this.#words = new Words(host, {
      optional: () => this.act === 'reopen',
      typed: () => this.#proof.begin(),
      stored: () => this.#voice && host.done(this.#voice.t(idsOf[this.act].done)),
      // It is open again: what is newer goes as a message.
      newer: () => (this.act = 'write'),
      attempt: ({ text, key }, signal) => {
        const body = { code: host.code(), key, language: host.language() };
        if (this.act === 'reopen') {
          const version = versionOf(host, matter);
          return reopenConversation(
            host.client(),
            { ...body, ...(text && { text }), ...(matter && { matter }), ...(version && { version }) },
            { signal },
          );
        }
        return this.#proof.send(proof =>
          writeToConversation(
            host.client(),
            { ...body, text: text ?? '', ...(proof && { proof }) },
            { signal },
          ),
        );
      },
    });
  }

  stop(): void {
    this.#words.stop();
    this.#proof.stop();
  }

  view(plain: Voice): TemplateResult {
    const voice = (this.#voice = plain as WritingVoice);
    const { t } = voice;
    const { host, act } = this;
    const words = this.#words;
    const way = host.ownWay();
    return html`<section class="panel" part="writing">
      ${voice.heading(t(idsOf[act].title), 1, { id: 'act-title' })}
      ${act === 'reopen' ? html`<p>${t('reopen-intro')}</p>` : nothing}
      ${
        host.asking() ? html`<p class="muted" role="status">${t('waiting')}</p>` : (way ?? this.#field(voice))
      }
      <div class="actions">
        ${
          host.asking() || way
            ? nothing
            : html`<button
                class="button main"
                type="button"
                aria-disabled=${words.acting.progress === 'sending' ? 'true' : nothing}
                @click=${words.send}
              >
                ${t(idsOf[act].send)}
              </button>`
        }
        <button class="button" type="button" @click=${host.back}>${t('back')}</button>
      </div>
      <div role="status">
        ${progressOf(voice, words.acting, host.problem, { written: words.text !== '' })}
      </div>
    </section>`;
  }

  #field(voice: WritingVoice): TemplateResult {
    const { t } = voice;
    return html`${before(voice, this.host)}
    ${this.#words.view(voice, { label: t(idsOf[this.act].text), hint: t('text-hint') })}`;
  }
}
