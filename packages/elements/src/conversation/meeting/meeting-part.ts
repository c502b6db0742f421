/** The meeting of a panel, for those who were there; it comes where a code opens one. */
import type { MeetingConversation } from '@kuulluksi/contract/conversations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { sayFullDay } from '../../foundation/dates.ts';
import { answerOf } from '../answer.ts';
import type { Message, Voice } from '../voice.ts';
import { meetingStyles } from './meeting.styles.ts';
import { meetingTexts, type MeetingId } from './meeting-texts.ts';

export const bundles = [meetingTexts];
export const styles = [meetingStyles];

type Raised = MeetingConversation['matters'][number];

const said = ({ t, say, language }: Voice<MeetingId>, { text, reopens, on }: Message): TemplateResult =>
  html`<li class="said" part="said">
    ${reopens ? html`<p class="words">${t('panel-reopened')}</p>` : nothing}
    ${text ? html`<p class="words" dir="auto">${say(text)}</p>` : nothing}
    <p class="muted small">${t('panel-said', { day: sayFullDay(on, language) })}</p>
  </li>`;

const raised = (
  voice: Voice<MeetingId>,
  { id, kind, status, messages, published, may }: Raised,
  { act, panel }: Acts,
): TemplateResult => {
  const { t, label } = voice;
  return html`<li class="matter" part="matter" data-status=${status}>
    ${voice.heading(html`<span class="kind">${label('kind', kind)}</span>`, 2)}
    <p class="status"><span class="shape" aria-hidden="true"></span>${label('status', status)}</p>
    <ul role="list" class="messages">
      ${messages.map(message => (message.from === 'staff' ? answerOf(voice, message) : said(voice, message)))}
    </ul>
    ${messages.some(({ from }) => from === 'staff') ? nothing : html`<p class="muted">${t('matter-waiting')}</p>`}
    ${published ? html`<p class="muted small">${t('published')}</p>` : nothing} ${panel(id)}
    ${
      may.includes('reopen') && panel(id) === nothing
        ? html`<div class="actions">
            <button class="button" type="button" @click=${() => act(id)}>${t('meeting-reopen')}</button>
          </div>`
        : nothing
    }
  </li>`;
};

/** What may be done with one of the matters. */
interface Acts {
  /** "This did not answer us." */
  act: (matter: string) => void;
  /** Where that is under way: in place of its button. */
  panel: (matter: string) => TemplateResult | typeof nothing;
}

export const meetingView = (
  plain: Voice,
  { panel, heldOn, topics, matters, organisation, openUntil }: MeetingConversation,
  acts: Acts,
): TemplateResult => {
  const voice = plain as Voice<MeetingId>;
  const { t, say, language } = voice;
  return html`${voice.heading(
      html`${say(panel)}, ${t('meeting', { day: sayFullDay(heldOn, language) })}`,
      0,
      {
        id: 'opened',
      },
    )}
    <div class="about">
      <p>${t('meeting-intro')}</p>
      <p>${t('with')} ${say(organisation.name)}</p>
      <p class="muted small">${t('open-until', { day: sayFullDay(openUntil, language) })}</p>
    </div>
    ${
      topics.length === 0
        ? nothing
        : html`<section class="messages">
            ${voice.heading(t('topics'), 1)}
            <ul class="topics">
              ${topics.map(topic => html`<li>${say(topic)}</li>`)}
            </ul>
          </section>`
    }
    <section class="messages">
      ${voice.heading(t('matters'), 1)}
      ${
        matters.length === 0
          ? html`<p>${t('no-matters')}</p>`
          : html`<ul role="list" class="matters">
              ${matters.map(matter => raised(voice, matter, acts))}
            </ul>`
      }
    </section>`;
};
