import type { MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { sayFullDay } from '../foundation/dates.ts';
import type { ActName } from './acts/acts-part.ts';
import { answerOf } from './answer.ts';
import type * as own from './own/own-part.ts';
import type { Voice } from './voice.ts';

/** What is in view besides the conversation itself. */
export interface Around {
  ownInView: boolean;
  /** What shows own words, once it is here. */
  own: typeof own | undefined;
  showOwn: () => void;
  /** The draft of an entry that waits for the person's word. */
  draft: TemplateResult | typeof nothing;
  /** What the person has chosen to do, in place of the choices. */
  panel: TemplateResult | typeof nothing;
  act: (name: ActName) => void;
}

/** It was taken back: a plain last view. */
const withdrawnView = ({ t, heading }: Voice) =>
  html`${heading(t('withdrawn-title'), 0, { id: 'opened' })}
    <p>${t('withdrawn')}</p>`;

/** What was said on both sides. */
type Said = Pick<MatterConversation, 'messages' | 'given' | 'mood'>;

const answersOf = (voice: Voice, conversation: Said, { own, ownInView }: Around) => {
  const shown = ownInView ? own : undefined;
  const messages = conversation.messages.filter(({ from }) => shown || from === 'staff');
  return html`${voice.heading(shown ? shown.ownTitle(voice) : voice.t('answers'), 1)}
    <ul role="list" class="messages">
      ${shown?.ownGiven(voice, conversation)}
      ${messages.map(message =>
        shown && message.from === 'person' ? shown.ownMessage(voice, message) : answerOf(voice, message),
      )}
    </ul>
    ${
      conversation.messages.some(({ from }) => from === 'staff')
        ? nothing
        : html`<p>${voice.t('no-answer-yet')}</p>`
    }`;
};

const acts = {
  write: 'do-write',
  reopen: 'do-reopen',
  leave: 'do-leave',
  code: 'do-code',
  withdraw: 'do-withdraw',
} as const;

/** In the order in which most people would want them; each only where the contract allows it. */
export const choices = (
  { t, heading }: Voice,
  { may }: Pick<MatterConversation, 'may'>,
  act: Around['act'],
) => {
  const button = (name: ActName) =>
    html`<button class="button" type="button" id=${acts[name]} @click=${() => act(name)}>
      ${t(acts[name])}
    </button>`;
  return html`<section class="messages">
    ${heading(t('do'), 1, { id: 'do' })}
    <div class="actions">
      ${may.includes('write') ? button('write') : nothing}
      ${may.includes('reopen') ? button('reopen') : nothing}
      ${may.includes('change-leave') ? button('leave') : nothing} ${button('code')}
      ${may.includes('withdraw') ? button('withdraw') : nothing}
    </div>
  </section>`;
};

/** The answers at once, one's own words only when asked for. */
export const talk = (voice: Voice, conversation: Said, around: Around): TemplateResult =>
  html`<section class="messages">
    ${answersOf(voice, conversation, around)}
    <div class="actions">
      <button
        class="button"
        type="button"
        aria-expanded=${around.ownInView ? 'true' : 'false'}
        @click=${around.showOwn}
      >
        ${voice.t(around.ownInView ? 'hide-own' : 'show-own')}
      </button>
    </div>
  </section>`;

/** What a code opened: the answers at once, one's own words only when asked for. */
export const openedView = (
  voice: Voice,
  conversation: MatterConversation,
  around: Around,
): TemplateResult => {
  const { t, language } = voice;
  const { status, organisation, published, openUntil } = conversation;
  if (status === 'withdrawn') return withdrawnView(voice);
  return html`${voice.heading(t('opened'), 0, { id: 'opened' })}
    <div class="about" data-status=${status}>
      <p class="status"><span class="shape" aria-hidden="true"></span>${voice.label('status', status)}</p>
      <p>${t('with')} ${voice.say(organisation.name)}</p>
      <p class="muted">
        ${t(published ? 'published' : 'not-published')}
        ${t('open-until', { day: sayFullDay(openUntil, language) })} ${published ? t('entry-stays') : nothing}
      </p>
    </div>
    ${around.draft} ${talk(voice, conversation, around)}
    ${around.panel === nothing ? choices(voice, conversation, around.act) : around.panel}`;
};
