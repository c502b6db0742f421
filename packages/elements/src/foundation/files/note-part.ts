/** That the files of a site without a server are old. Comes where such files are shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { defineTexts } from '../texts.ts';
import fi from '../../locales/fi/files.json';
import { oldDay } from './answering.ts';

const filesTexts = defineTexts(fi, {
  sv: () => import('../../locales/sv/files.json'),
  en: () => import('../../locales/en/files.json'),
  'fi-simple': () => import('../../locales/fi-simple/files.json'),
});
export const bundles = [filesTexts];

/** One sentence with the day, where they were made more than a month ago. */
export const oldFiles = (
  server: string,
  language: string,
  t: (id: never, values?: Readonly<Record<string, string | number>>) => string,
): TemplateResult | typeof nothing => {
  const day = oldDay(server, language);
  return day ? html`<p class="message" part="old">${t('files-of' as never, { day })}</p>` : nothing;
};
