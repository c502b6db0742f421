/** A link to a search or to a group, to be sent on; it comes when somebody asks for it, or opens a group. */
import { nothing, type TemplateResult } from 'lit';
import { copyButton, type Copied } from '../foundation/copy.ts';
import { isFiles } from '../foundation/files/address.ts';
import { defineTexts, type IdsOf, type Translate } from '../foundation/texts.ts';
import fi from '../locales/fi/group-finder-share.json';
import { noChoices, type Asked } from './choices.ts';
import type { Host } from './finding.ts';
import { fragmentOf } from './address-part.ts';

export const shareTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/group-finder-share.json'),
  en: () => import('../locales/en/group-finder-share.json'),
  'fi-simple': () => import('../locales/fi-simple/group-finder-share.json'),
});
export type ShareId = IdsOf<typeof shareTexts>;
export const bundles = [shareTexts];

/** The server's own page has one finder, without an id, which follows its address. */
const ofServer = { id: '', localName: 'kuulluksi-group-finder' };

/**
 * The address that shows this: the page around the element where that follows its fragment, else the server's own page.
 * What is searched stands behind the `#` alone, so that no server is told of it.
 */
export const linkTo = (host: Host, asked: Asked): string => {
  if (host.keepInFragment !== undefined) {
    const page = new URL(location.href);
    page.hash = fragmentOf(host, asked);
    return page.href;
  }
  const { server, organisations, areas, words } = host;
  const alone = asked.group !== undefined;
  const page = new URL(alone ? `/groups/${asked.group}` : '/groups', server);
  page.searchParams.set('language', words.language);
  if (!alone && organisations.length === 1) page.searchParams.set('organisation', organisations[0]!);
  const { area } = asked.choices;
  const choices = { ...asked.choices, area: area.length ? area : areas };
  if (!alone) page.hash = fragmentOf(ofServer, { ...asked, choices });
  return page.href;
};

const copied: Copied = new Map();

export const renderShare = (
  host: Host,
  t: Translate<ShareId>,
  asked: Partial<Asked>,
): TemplateResult | typeof nothing => {
  // A site without a server has no page of its own to lead to.
  if (isFiles(host.server) && host.keepInFragment === undefined) return nothing;
  const link = linkTo(host, { q: '', choices: noChoices, sort: undefined, group: undefined, ...asked });
  const words = t(asked.group === undefined ? 'copy-search' : 'copy-group');
  return copyButton(link, link, words, t, copied, () => host.requestUpdate());
};
