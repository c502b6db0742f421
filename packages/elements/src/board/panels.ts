import { listPanels } from '@kuulluksi/api-client/panels';
import type { Panel } from '@kuulluksi/contract/panels/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { commonTexts, type CommonId } from '../foundation/common-texts.ts';
import { sayMonth } from '../foundation/dates.ts';
import { dialled } from '../foundation/dialled.ts';
import { defineTexts, speak, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/board-panels.json';
import { onServer } from './links.ts';
import { panelsStyles } from './panels.styles.ts';
import type { Around, Part } from './parts.ts';
import type { Words } from './words.ts';

const panelsTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/board-panels.json'),
  en: () => import('../locales/en/board-panels.json'),
  'fi-simple': () => import('../locales/fi-simple/board-panels.json'),
});
type PanelsId = IdsOf<typeof panelsTexts>;

/** Client panels: who meets there, how somebody new comes along, and what was talked about. */
export const begin = async (around: Around): Promise<Part> => {
  const { client, organisations, language, signal } = around;
  const [{ t, has }, { items }] = await Promise.all([
    speak<PanelsId | CommonId>([commonTexts, panelsTexts], language),
    listPanels(client, { organisation: [...organisations], language }, { signal }),
  ]);

  const joining = ({ join }: Panel, { say }: Words): TemplateResult => {
    if (!join) return html`<p>${t('join-not')}</p>`;
    const { role, phone, email } = join.contact;
    return html`<p class="words">${say(join.how)}</p>
      <p>${t('ask', { role: role.text })}</p>
      ${phone ? html`<p>${t('phone')}: <a class="link" href=${dialled(phone)}>${phone}</a></p>` : nothing}
      ${email ? html`<p>${t('email')}: <a class="link" href="mailto:${email}">${email}</a></p>` : nothing}`;
  };

  const meeting = (
    { month, topics, attended }: Panel['meetings'][number],
    { say }: Words,
  ): TemplateResult => {
    const size = `size.${attended}`;
    return html`<li>
      <p class="muted small">
        ${[sayMonth(month, language), ...(has(size) ? [t('attended', { size: t(size) })] : [])].join(' · ')}
      </p>
      ${topics.map(topic => html`<p>${say(topic)}</p>`)}
    </li>`;
  };

  const allSaid = ({ id, organisation }: Panel): string => {
    const address = new URL(onServer({ ...around, organisations: [organisation.id] }, '/print/board'));
    address.searchParams.set('panel', id);
    return address.href;
  };

  const panel = (one: Panel, words: Words): TemplateResult =>
    html`<article class="panel">
      ${words.heading(words.say(one.name), 1)}
      ${words.several ? html`<p class="muted small">${words.say(one.organisation.name)}</p>` : nothing}
      <p>${words.say(one.description)}</p>
      <div class="joining">${words.heading(t('join'), 2)} ${joining(one, words)}</div>
      ${words.heading(t('met'), 2)}
      ${
        one.meetings.length === 0
          ? html`<p>${t('not-met')}</p>`
          : html`<ul role="list" class="meetings">
              ${one.meetings.map(each => meeting(each, words))}
            </ul>`
      }
      <p><a class="link" href=${allSaid(one)}>${t('all-said')}</a></p>
    </article>`;

  return {
    styles: [panelsStyles],
    render: words =>
      items.length === 0
        ? html`<p class="message">${t('none')}</p>`
        : html`<div class="panels">${items.map(one => panel(one, words))}</div>`,
  };
};
