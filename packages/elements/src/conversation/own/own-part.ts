/** What the person said themselves; it comes only when they ask to see it. */
import type { MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { sayFullDay } from '../../foundation/dates.ts';
import { face } from '../../foundation/pictures/faces.ts';
import { pictureStyles } from '../../foundation/pictures/pictures.styles.ts';
import type { Message, Voice } from '../voice.ts';
import { ownTexts, type OwnId } from './own-texts.ts';

export const bundles = [ownTexts];
export const styles = [pictureStyles];

type Face = Parameters<typeof face>[0];

const chosenFace = ({ label }: Voice, mood: string) =>
  html`<span class="mood">${mood === 'other' ? nothing : face(mood as Face)} ${label('mood', mood)}</span>`;

/** Something that the person wrote, or said with a press alone. */
export const ownMessage = (plain: Voice, { text, reopens, on }: Message): TemplateResult => {
  const { t, say, language } = plain as Voice<OwnId>;
  return html`<li class="said" part="said">
    ${reopens ? html`<p class="words">${t('own-reopened')}</p>` : nothing}
    ${text ? html`<p class="words" dir="auto">${say(text)}</p>` : nothing}
    <p class="muted small">${t('own-on', { day: sayFullDay(on, language) })}</p>
  </li>`;
};

/** Faces and answers to questions, before the words. */
export const ownGiven = (
  plain: Voice,
  { mood, given, messages }: Pick<MatterConversation, 'mood' | 'given' | 'messages'>,
): TemplateResult | typeof nothing => {
  const voice = plain as Voice<OwnId>;
  const { t, say } = voice;
  if (!mood && given.length === 0) {
    return messages.some(({ from }) => from === 'person')
      ? nothing
      : html`<li class="said" part="said"><p>${t('own-none')}</p></li>`;
  }
  return html`<li class="said" part="said">
    ${mood ? html`<p class="mood">${t('own-mood')} ${chosenFace(plain, mood)}</p>` : nothing}
    ${
      given.length === 0
        ? nothing
        : html`<dl>
            ${given.map(
              ({ question, mood: chosen, choices, text }) =>
                html`<dt>${say(question)}</dt>
                  ${chosen ? html`<dd>${chosenFace(plain, chosen)}</dd>` : nothing}
                  ${choices?.map(choice => html`<dd>${say(choice)}</dd>`)}
                  ${text ? html`<dd class="words" dir="auto">${text}</dd>` : nothing}`,
            )}
          </dl>`
    }
  </li>`;
};

export const ownTitle = ({ t }: Voice): string => (t as Voice<OwnId>['t'])('talk');
