import { fallback } from './fallback.ts';
import { html } from './html.ts';
import { informationList, informationPages } from './information.ts';
import { layoutOf } from './layout.ts';
import { plainForm } from './plain-form.ts';
import { addressOf, type Language, type Page, type Site } from './site.ts';
import { texts } from './texts.ts';

const organisation = 'esimerkki-pirkanmaa';
/** The open question of the demo's content. */
const openQuestion = 'mita-palaverissa-paatettiin';
const otherLevels = ['child', 'youth', 'professional'] as const;
const inside = (language: Language) => fallback(language, 'osallisuus@pirkanmaa.esimerkki.example');

/** A wellbeing services county's site: each element on a page of its own. */
export const countySite = (server: string, port: number): Site => {
  const pages: Page[] = [
    {
      path: '',
      inNavigation: texts.front,
      title: texts.countyTitle,
      body: language => html`
        <h1>${texts.countyTitle[language]}</h1>
        <p class="lead">${texts.countyLead[language]}</p>
        <ul class="doors">
          ${(['groups', 'ways', 'feedback', 'weAsk', 'conversation', 'board'] as const).map(
            door =>
              html`<li>
                <a href="${addressOf(door === 'weAsk' ? 'we-ask' : door, language)}"
                  ><strong>${texts[door][language]}</strong><span>${texts[`${door}Lead`][language]}</span></a
                >
              </li>`,
          )}
        </ul>
      `,
    },
    {
      path: 'groups',
      inNavigation: texts.groups,
      title: texts.groups,
      body: language => html`
        <kuulluksi-group-finder heading-level="1" organisation="${organisation}"
          >${inside(language)}</kuulluksi-group-finder
        >
      `,
    },
    {
      path: 'ways',
      inNavigation: texts.ways,
      title: texts.ways,
      body: language => html`
        <kuulluksi-pathways heading-level="1" organisation="${organisation}"
          >${inside(language)}</kuulluksi-pathways
        >
        <p><a href="${addressOf('ways/child', language)}">${texts.waysForChildren[language]}</a></p>
      `,
    },
    {
      path: 'ways/child',
      title: texts.ways,
      body: language => html`
        <kuulluksi-pathways heading-level="1" organisation="${organisation}" age-level="child"
          >${inside(language)}</kuulluksi-pathways
        >
      `,
    },
    {
      path: 'feedback',
      inNavigation: texts.feedback,
      title: texts.feedback,
      body: language => html`
        <kuulluksi-feedback-form heading-level="1" organisation="${organisation}" exit
          >${plainForm(server, organisation, language)}</kuulluksi-feedback-form
        >
        <p>
          ${texts.otherForms[language]}
          ${otherLevels.map(
            level =>
              html` <a href="${addressOf(`feedback/${level}`, language)}">${texts[level][language]}</a>`,
          )}
        </p>
      `,
    },
    ...otherLevels.map((level): Page => ({
      path: `feedback/${level}`,
      title: texts.feedback,
      body: language => html`
        <kuulluksi-feedback-form heading-level="1" organisation="${organisation}" age-level="${level}"
          >${inside(language)}</kuulluksi-feedback-form
        >
      `,
    })),
    {
      path: 'we-ask',
      inNavigation: texts.weAsk,
      title: texts.weAsk,
      body: language => html`
        <kuulluksi-feedback-form
          heading-level="1"
          organisation="${organisation}"
          open-question="${openQuestion}"
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
    {
      path: 'information',
      inNavigation: texts.information,
      title: texts.information,
      body: language =>
        html`<h1>${texts.information[language]}</h1>
          ${informationList(language)}`,
    },
    ...informationPages(),
  ];
  return { name: 'county', port, folder: 'county', pages, layout: layoutOf(server, 'countyName', pages) };
};
