import type { Panel } from '@kuulluksi/contract/panels/schemas';
import { boardTexts } from '../board/texts.ts';
import { monthIn } from '../board/told-entry.ts';
import { phone } from '../feedback/before-writing.ts';
import { html, type Markup } from '../pages/html.ts';
import { addressWith } from '../pages/page.ts';
import type { Speech } from '../pages/speech.ts';

/** How somebody new comes along, and whom to ask; or that nobody new is taken now. */
export const joiningMarkup = ({ join }: Panel, { language, say }: Speech): Markup => {
  const t = boardTexts(language);
  if (!join) return html`<p>${t('panel.join-not')}</p>`;
  const { role, phone: number, email } = join.contact;
  return html`<p class="words">${say(join.how)}</p>
    <p>${t('panel.ask', { role: role.text })}</p>
    ${number && html`<p>${t('panel.phone')}: ${phone(number)}</p>`}
    ${email && html`<p>${t('panel.email')}: <a href="mailto:${email}">${email}</a></p>`}`;
};

/** A panel with what it met about, for a page without JavaScript. `several`: panels of several organisations are shown. */
export const panelMarkup = (panel: Panel, speech: Speech, several: boolean): Markup => {
  const { language, say } = speech;
  const { id, organisation, name, description, meetings } = panel;
  const t = boardTexts(language);
  const paper = addressWith('/print/board', { organisation: organisation.id, panel: id, language });
  return html`<section class="box">
    <h3>${say(name)}</h3>
    ${several && html`<p class="muted small">${say(organisation.name)}</p>`}
    <p>${say(description)}</p>
    <h4>${t('panel.join')}</h4>
    ${joiningMarkup(panel, speech)}
    <h4>${t('panel.met')}</h4>
    ${meetings.length === 0 && html`<p>${t('panel.not-met')}</p>`}
    <ul>
      ${meetings.map(
        ({ month, topics }) =>
          html`<li>
            ${monthIn(month, language)}: ${topics.map((topic, at) => [at > 0 && '; ', say(topic)])}
          </li>`,
      )}
    </ul>
    <p><a href="${paper}">${t('panel.all-said')}</a></p>
  </section>`;
};
