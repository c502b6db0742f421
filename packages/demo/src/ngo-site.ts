import { fallback } from './fallback.ts';
import { html } from './html.ts';
import { panelMeetings, panelOrganisation } from './information.ts';
import { layoutOf } from './layout.ts';
import { addressOf, type Language, type Page, type Site } from './site.ts';
import { texts } from './texts.ts';

const inside = (language: Language) => fallback(language, 'hei@kuulolla.esimerkki.example');

/** An NGO's site: finder of all organisations' groups on the front page, a form to several organisations, the board. */
export const ngoSite = (server: string, port: number): Site => {
  const pages: Page[] = [
    {
      path: '',
      inNavigation: texts.groups,
      title: texts.ngoTitle,
      body: language => html`
        <h1>${texts.ngoTitle[language]}</h1>
        <p class="lead">${texts.ngoLead[language]}</p>
        <ul class="doors">
          ${(['feedback', 'conversation', 'board'] as const).map(
            door => html`<li><a href="${addressOf(door, language)}">${texts[door][language]}</a></li>`,
          )}
        </ul>
        <div class="panel">
          <kuulluksi-group-finder>${inside(language)}</kuulluksi-group-finder>
        </div>
      `,
    },
    {
      path: 'feedback',
      inNavigation: texts.feedback,
      title: texts.feedback,
      body: language => html`
        <div class="panel">
          <kuulluksi-settings heading-level="1" organisation="kuulolla esimerkki-pirkanmaa">
            <kuulluksi-feedback-form>${inside(language)}</kuulluksi-feedback-form>
          </kuulluksi-settings>
        </div>
      `,
    },
    {
      path: 'conversation',
      inNavigation: texts.conversation,
      title: texts.conversation,
      body: language => html`
        <div class="panel">
          <kuulluksi-conversation heading-level="1">${inside(language)}</kuulluksi-conversation>
        </div>
      `,
    },
    {
      path: 'board',
      inNavigation: texts.board,
      title: texts.board,
      body: language => html`
        <div class="panel">
          <kuulluksi-board heading-level="1">${inside(language)}</kuulluksi-board>
        </div>
      `,
    },
    {
      path: 'panels',
      inNavigation: texts.panels,
      title: texts.panels,
      body: language => html`
        <h1>${texts.panels[language]}</h1>
        ${panelMeetings(language)}
        <div class="panel">
          <kuulluksi-board organisation="${panelOrganisation}">${inside(language)}</kuulluksi-board>
        </div>
      `,
    },
  ];
  return { name: 'NGO', port, folder: 'ngo', pages, layout: layoutOf(server, 'ngoName', pages) };
};
