import { fallback } from './fallback.ts';
import { html } from './html.ts';
import { layoutOf } from './layout.ts';
import { addressOf, type Language, type Page, type Site } from './site.ts';
import { texts } from './texts.ts';

const organisation = 'esimerkki-pirkanmaa';
const inside = (language: Language) => fallback(language, 'osallisuus@pirkanmaa.esimerkki.example');

/** A county's site for its own workers: dense, with the pages on the left; words for professionals. */
export const intranetSite = (server: string, port: number): Site => {
  const pages: Page[] = [
    {
      path: '',
      inNavigation: texts.front,
      title: texts.intranetTitle,
      body: language => html`
        <h1>${texts.intranetTitle[language]}</h1>
        <p class="lead">${texts.intranetLead[language]}</p>
        <ul class="doors">
          ${(['groups', 'ways', 'feedback'] as const).map(
            door =>
              html`<li>
                <a href="${addressOf(door, language)}"
                  ><strong>${texts[door][language]}</strong
                  ><span>${texts[`${door}ForWorkers`][language]}</span></a
                >
              </li>`,
          )}
        </ul>
        <section class="webpart">
          <kuulluksi-board organisation="${organisation}" status="done" link-to="page"
            >${inside(language)}</kuulluksi-board
          >
        </section>
      `,
    },
    {
      path: 'groups',
      inNavigation: texts.groups,
      title: texts.groups,
      body: language => html`
        <kuulluksi-group-finder
          heading-level="1"
          organisation="${organisation}"
          age-level="professional"
          sort="name"
          >${inside(language)}</kuulluksi-group-finder
        >
      `,
    },
    {
      path: 'ways',
      inNavigation: texts.ways,
      title: texts.ways,
      body: language => html`
        <kuulluksi-pathways
          heading-level="1"
          organisation="${organisation}"
          age-level="professional"
          audience="professional"
          care-context="any"
          groups-page="${addressOf('groups', language)}"
          feedback-page="${addressOf('feedback', language)}"
          board-page="${addressOf('board', language)}"
          >${inside(language)}</kuulluksi-pathways
        >
      `,
    },
    {
      path: 'feedback',
      inNavigation: texts.feedback,
      title: texts.feedback,
      body: language => html`
        <kuulluksi-feedback-form heading-level="1" organisation="${organisation}" age-level="professional"
          >${inside(language)}</kuulluksi-feedback-form
        >
      `,
    },
    {
      path: 'conversation',
      inNavigation: texts.conversation,
      title: texts.conversation,
      body: language => html`
        <kuulluksi-conversation heading-level="1">${inside(language)}</kuulluksi-conversation>
      `,
    },
    {
      path: 'board',
      inNavigation: texts.board,
      title: texts.board,
      body: language => html`
        <kuulluksi-board heading-level="1" organisation="${organisation}"
          >${inside(language)}</kuulluksi-board
        >
      `,
    },
  ];
  return {
    name: 'intranet',
    port,
    folder: 'intranet',
    pages,
    layout: layoutOf(server, 'intranetName', pages),
  };
};
