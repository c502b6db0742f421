import type { Texts } from '@kuulluksi/contract/foundation/texts';
import { allOrganisations } from '@kuulluksi/examples/organisations/all-organisations';
import { allPages } from '@kuulluksi/examples/pages/pages';
import { allPanelMeetings } from '@kuulluksi/examples/panels/meetings';
import { afterCarePanel } from '@kuulluksi/examples/panels/panels';
import { html, type Markup } from './html.ts';
import { addressOf, type Language, type Page, type Words } from './site.ts';

const say = (texts: Texts, language: Language): string => texts[language] ?? texts['fi'] ?? '';
const words = (texts: Texts): Words => ({
  fi: say(texts, 'fi'),
  sv: say(texts, 'sv'),
  en: say(texts, 'en'),
  'fi-simple': say(texts, 'fi-simple'),
});

/** A page for each of the information pages, and the list that leads to them. */
export const informationPages = (): Page[] =>
  allPages.map(({ id, title, sections }) => ({
    path: `information/${id}`,
    title: words(title),
    body: language => html`
      <h1>${say(title, language)}</h1>
      ${sections.map(
        ({ heading, paragraphs }) => html`
          <section class="text">
            ${heading && html`<h2>${say(heading, language)}</h2>`}
            ${paragraphs.map(paragraph => html`<p>${say(paragraph, language)}</p>`)}
          </section>
        `,
      )}
    `,
  }));

export const informationList = (language: Language): Markup =>
  html`<ul class="doors">
    ${allPages.map(
      ({ id, title }) =>
        html`<li>
          <a href="${addressOf(`information/${id}`, language)}"><strong>${say(title, language)}</strong></a>
        </li>`,
    )}
  </ul>`;

const sayDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat({ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB', 'fi-simple': 'fi-FI' }[language], {
    timeZone: 'Europe/Helsinki',
    dateStyle: 'long',
  }).format(new Date(`${day}T12:00:00Z`));

/** The organisation whose panel the meetings are of. */
export const panelOrganisation = afterCarePanel.organisation;

/** The meetings of the client panel: days and topics, never who or how many came. */
export const panelMeetings = (language: Language): Markup => {
  const organisation = allOrganisations.find(({ id }) => id === panelOrganisation);
  return html`
    <p class="lead">
      ${say(afterCarePanel.name, language)}, ${organisation && say(organisation.name, language)}
    </p>
    <dl class="meetings">
      ${allPanelMeetings
        .filter(({ panel }) => panel === afterCarePanel.id)
        .map(
          ({ day, topics }) =>
            html`<dt>${sayDay(day, language)}</dt>
              ${topics.map(topic => html`<dd>${say(topic, language)}</dd>`)}`,
        )}
    </dl>
  `;
};
