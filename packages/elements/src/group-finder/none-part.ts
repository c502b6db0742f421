/** Who may know more where nothing was found; it comes with the first search that finds nothing. */
import type { Client } from '@kuulluksi/api-client/client';
import { listOrganisations } from '@kuulluksi/api-client/organisations';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { css, html, nothing, type TemplateResult } from 'lit';
import { dialled } from '../foundation/dialled.ts';
import { Reading } from '../foundation/reading.ts';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/group-finder-none.json';
import type { Host } from './finding.ts';
import { joiningStyles, joiningTexts, renderJoining, type JoiningId } from './joining.ts';
import type { Words } from './words.ts';

const noneTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/group-finder-none.json'),
  en: () => import('../locales/en/group-finder-none.json'),
  'fi-simple': () => import('../locales/fi-simple/group-finder-none.json'),
});
export type NoneId = IdsOf<typeof noneTexts>;
export const bundles = [noneTexts, joiningTexts];
export const styles = [
  joiningStyles,
  css`
    .nobody {
      display: grid;
      gap: var(--_space-2);
      margin-block-start: var(--_space-5);
    }
  `,
];

/** More contacts than these are no help. */
const most = 3;

const readings = new WeakMap<Host, Reading<readonly Organisation[]>>();

const contact = (
  { id, name, contact }: Organisation,
  { t, say }: Words<NoneId | JoiningId>,
  host: Host,
): TemplateResult => {
  const { role, phone, email } = contact;
  return html`<li>
    <p><strong>${say(name)}</strong>, ${say(role)}</p>
    ${phone ? html`<p>${t('phone')}: <a class="link" href=${dialled(phone)}>${phone}</a></p>` : nothing}
    ${email ? html`<p>${t('email')}: <a class="link" href="mailto:${email}">${email}</a></p>` : nothing}
    ${renderJoining(host, t, 'wish', { organisation: id })}
  </li>`;
};

/** The coordinators of the organisations that are shown. Asked whatever was searched. */
export const renderNone = (host: Host, client: Client): TemplateResult | typeof nothing => {
  const words = host.words as unknown as Words<NoneId | JoiningId>;
  let reading = readings.get(host);
  if (!reading) {
    reading = new Reading<readonly Organisation[]>(host, async signal => {
      const { organisation, language } = host.firstRead().query;
      return (await listOrganisations(client, { organisation, language }, { signal })).items;
    });
    readings.set(host, reading);
    reading.start();
  }
  const organisations = reading.current.value ?? [];
  if (!organisations.length || organisations.length > most) return nothing;
  return html`<div class="nobody" part="contacts">
    ${words.heading(words.t('ask'), 1)}
    <p>${words.t('ask-hint')}</p>
    <ul role="list">
      ${organisations.map(one => contact(one, words, host))}
    </ul>
  </div>`;
};
