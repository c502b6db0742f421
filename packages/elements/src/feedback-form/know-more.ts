import { html, nothing, type TemplateResult } from 'lit';
import { sayFullDay } from '../foundation/dates.ts';
import { link, phone } from './before.ts';
import { moreTexts } from './more-texts.ts';
import type { RestContext } from './rest-context.ts';

export const bundles = [moreTexts];

/** What unfolds under "before you write": what this is not for, and who helps with that. */
export const knowMore = ({
  voice,
  organisation,
}: Pick<RestContext, 'voice' | 'organisation'>): TemplateResult => {
  const { t, say } = voice;
  const others = organisation.elsewhere.filter(
    ({ kind }) => kind !== 'child-welfare-notification' && kind !== 'supervision',
  );
  const [oldest] = organisation.helpLines.map(({ checkedOn }) => checkedOn).sort();
  return html`<p>${t('read-unit')}</p>
    <p>${t('anonymous-device')}</p>
    <p>${t(others.length > 0 ? 'not-here-case' : 'not-here-alone')}</p>
    ${
      others.length > 0
        ? html`<ul role="list" class="lines">
            ${others.map(
              ({ name, url, phone: number }) =>
                html`<li class="line">
                  ${link(voice, url, say(name))} ${number ? phone(number) : nothing}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      oldest
        ? html`<p class="muted small">${t('checked', { day: sayFullDay(oldest, voice.language) })}</p>`
        : nothing
    }`;
};
