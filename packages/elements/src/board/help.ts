import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { html } from 'lit';
import {
  bundles,
  listOrganisations,
  searchHelp,
  styles,
  type SearchHelpId,
} from '../foundation/help/search-help.ts';
import { speak } from '../foundation/texts.ts';
import type { Around, Part } from './parts.ts';

/** Help beside a search that holds words of danger. */
export const begin = async ({ client, organisations, language, signal }: Around): Promise<Part<string>> => {
  const query = { organisation: [...organisations], language };
  const [{ t }, { items }] = await Promise.all([
    speak<SearchHelpId>(bundles, language),
    listOrganisations(client, query, { signal }).catch(() => ({ items: [] })),
  ]);
  return {
    styles,
    render: ({ say, level }, q) => html`${searchHelp({ t, say, level: level as AgeLevel }, q, items)}`,
  };
};
