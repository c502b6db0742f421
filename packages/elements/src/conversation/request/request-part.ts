/** The request of somebody who asked to join; it comes where a code opens one. */
import type { RequestConversation } from '@kuulluksi/contract/conversations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { sayFullDay } from '../../foundation/dates.ts';
import { choices, talk, type Around } from '../opened.ts';
import type { Voice } from '../voice.ts';
import { requestTexts, type RequestId } from './request-texts.ts';

export const bundles = [requestTexts];

/** The shapes of matters say as well how far a request is. */
const shapes: Record<string, string> = {
  'in-contact': 'in-progress',
  coming: 'done',
  'not-this-time': 'not-possible',
  closed: 'answered',
};

export const requestView = (
  plain: Voice,
  conversation: RequestConversation,
  around: Around,
): TemplateResult => {
  const voice = plain as Voice<RequestId>;
  const { t, label, say, language } = voice;
  const { request, about, as, status, organisation, openUntil, messages } = conversation;
  if (status === 'withdrawn') {
    return html`${voice.heading(t('withdrawn-title'), 0, { id: 'opened' })}
      <p>${t('request-withdrawn')}</p>`;
  }
  const what = about ? say(about) : as ? label('request-as', as) : undefined;
  return html`${voice.heading(html`${label('request', request)}${what ? html`: ${what}` : nothing}`, 0, {
      id: 'opened',
    })}
    <div class="about" data-status=${shapes[status] ?? status}>
      <p class="status"><span class="shape" aria-hidden="true"></span>${label('request-status', status)}</p>
      <p>${t('with')} ${say(organisation.name)}</p>
      <p class="muted">${t('open-until', { day: sayFullDay(openUntil, language) })}</p>
    </div>
    ${talk(voice, { messages, given: [] }, around)}
    ${around.panel === nothing ? choices(voice, conversation, around.act) : around.panel}`;
};
