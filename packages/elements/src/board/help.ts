import { listOrganisations } from '@kuulluksi/api-client/organisations';
import { html, nothing } from 'lit';
import { holdsDanger } from '../foundation/danger-words.ts';
import { commonTexts, type CommonId } from '../foundation/common-texts.ts';
import { defineTexts, speak, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/board-help.json';
import type { Around, Part } from './parts.ts';

const helpTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/board-help.json'),
  en: () => import('../locales/en/board-help.json'),
  'fi-simple': () => import('../locales/fi-simple/board-help.json'),
});
type HelpId = IdsOf<typeof helpTexts>;

/** As it is dialled from abroad too; short service numbers stay as they are. */
const dialled = (phone: string): string => `tel:${phone.replace(/ /g, '').replace(/^0(?=\d{6})/, '+358')}`;

/** Help beside a search that holds words of danger. They are matched here, on the device; 112 stands there in any case. */
export const begin = async ({ client, organisations, language, signal }: Around): Promise<Part<string>> => {
  const query = { organisation: [...organisations], language };
  const [{ t }, known] = await Promise.all([
    speak<HelpId | CommonId>([commonTexts, helpTexts], language),
    listOrganisations(client, query, { signal }).catch(() => ({ items: [] })),
  ]);
  const lines = new Map(known.items.flatMap(({ helpLines }) => helpLines).map(line => [line.phone, line]));
  return {
    render: ({ say }, q) =>
      holdsDanger(q)
        ? html`<div class="message help" role="status">
            <p><strong>${t('help')}</strong> <a href="tel:112">112</a></p>
            <ul role="list">
              ${[...lines.values()].map(({ phone, name, hours }) =>
                phone && phone !== '112'
                  ? html`<li>
                      ${say(name)} <a href=${dialled(phone)}>${phone}</a>
                      ${hours ? html`<span class="muted small">${say(hours)}</span>` : nothing}
                    </li>`
                  : nothing,
              )}
            </ul>
          </div>`
        : html``,
  };
};
