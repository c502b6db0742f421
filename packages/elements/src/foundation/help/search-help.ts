/** Help beside a search that holds words of danger; it comes as code of its own once somebody searches. */
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { css, html, nothing, type TemplateResult } from 'lit';
import fi from '../../locales/fi/search-help.json';
import { holdsDanger } from '../danger-words.ts';
import { defineTexts, type IdsOf } from '../texts.ts';
import { helpLines, type HelpVoice } from './help-lines.ts';

export const searchHelpTexts = defineTexts(fi, {
  sv: () => import('../../locales/sv/search-help.json'),
  en: () => import('../../locales/en/search-help.json'),
  'fi-simple': () => import('../../locales/fi-simple/search-help.json'),
});
export type SearchHelpId = IdsOf<typeof searchHelpTexts>;

export { listOrganisations } from '@kuulluksi/api-client/organisations';
export const bundles = [searchHelpTexts];
export const styles = [
  css`
    .search-help .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-3);
      align-items: center;
    }
    .search-help .line a {
      display: inline-block;
      min-inline-size: var(--_target);
      padding-block: var(--_space-2);
    }
  `,
];

/** The words are matched here, on the device; 112 stands there in any case. */
export const searchHelp = (
  voice: HelpVoice & { t: (id: 'help') => string },
  searched: string,
  organisations: readonly Organisation[],
): TemplateResult | typeof nothing =>
  holdsDanger(searched)
    ? html`<div class="message search-help" part="help-notice" role="status">
        <p><strong>${voice.t('help')}</strong></p>
        ${helpLines(voice, organisations)}
      </div>`
    : nothing;
