import type { Text } from '@kuulluksi/contract/foundation/texts';
import { isClosedToOthers } from '@kuulluksi/contract/groups/public-form';
import type { PathwaysAnswer, PublicTarget } from '@kuulluksi/contract/pathways/schemas';
import { ageLevels, interfaceLanguages, type AgeLevel } from '@kuulluksi/contract/vocabularies';
import type { FastifyInstance } from 'fastify';
import { discovery } from '../embedding/oembed.ts';
import { phone } from '../feedback/before-writing.ts';
import { html, Markup, type Part } from '../pages/html.ts';
import { addressWith, queryOf, sendPage } from '../pages/page.ts';
import { speechIn } from '../pages/speech.ts';
import type { PublicRecordsHolder } from '../public-records.ts';
import { meetingTexts, pathwaysTexts, type PathwaysSay } from './texts.ts';
import { tellPathways } from './told-pathways.ts';

/** What an address asks for, in the words of a level; the adult's where it asks for none that there is. */
const levelOf = (asked: string | undefined): AgeLevel => ageLevels.find(level => level === asked) ?? 'adult';

interface Around {
  t: PathwaysSay;
  say: (text: Text) => Markup;
  language: string;
  level: AgeLevel;
  of: PathwaysAnswer['organisations'][number] | undefined;
}

const contactMarkup = ({ t, say, of }: Around): Part =>
  of && [
    html`${t('contact')}: ${say(of.contact.role)}`,
    of.contact.phone && html`, ${phone(of.contact.phone)}`,
    of.contact.email && html`, <a href="mailto:${of.contact.email}">${of.contact.email}</a>`,
  ];

/** Where a way leads, for who has no JavaScript and for search engines. */
const targetMarkup = (target: PublicTarget, around: Around): Part => {
  const { t, say, language, level, of } = around;
  const { kind, group, openQuestion, panel, link, as } = target;
  const own = { organisation: of?.id, language, 'age-level': level };
  const lead = (href: string, words: Part) => html`<a href="${href}">${words}</a>`;
  switch (kind) {
    case 'group':
      return (
        group &&
        html`${lead(addressWith(`/groups/${group.id}`, { language }), say(group.name))}<br />${say(group.summary)}`
      );
    case 'feedback':
      return lead(addressWith('/feedback', own), t('give-feedback'));
    case 'open-question':
      return (
        openQuestion &&
        lead(addressWith('/feedback', { ...own, 'open-question': openQuestion.id }), [
          t('answer-question'),
          ' ',
          say(openQuestion.question),
        ])
      );
    case 'panel':
      return panel && lead(addressWith('/board', own), [t('panel'), ' ', say(panel.name)]);
    case 'board':
      return lead(addressWith('/board', own), t('board'));
    case 'sheet':
      return lead(addressWith('/print/my-meeting', { language, 'age-level': level }), t('sheet'));
    case 'link':
      return link && lead(link.url, say(link.words));
    case 'come-along':
      return [html`${t(`along.${as === 'other' || !as ? 'expert' : as}`)}. `, contactMarkup(around)];
    case 'contact':
      return contactMarkup(around);
    default:
      return undefined;
  }
};

/** What a sheet asks, by its reader's level; staff help adults with theirs. */
const prompts = {
  child: ['child-good', 'child-hard', 'child-wish', 'child-ask', 'child-with', 'child-not'],
  youth: ['youth-now', 'youth-works', 'youth-change', 'youth-ask', 'youth-not', 'youth-agreed'],
  adult: ['adult-now', 'adult-helps', 'adult-worries', 'adult-wish', 'adult-ask', 'adult-agreed'],
} as const;
const rights = ['bring', 'ask', 'pause', 'reasons'] as const;

/** The ways on a page of the server's own, and the sheet to take to a meeting. */
export const pathwayPages = (
  app: FastifyInstance,
  options: { records: PublicRecordsHolder; clock: () => Date; publicUrl: string },
): void => {
  app.get('/pathways', async (request, reply) => {
    const query = queryOf(request.query);
    const { organisation } = query;
    const level = levelOf(query['age-level']);
    const speech = speechIn(query['language'], level);
    const { language } = speech;
    const t = pathwaysTexts(language);
    const records = await options.records.read();
    if (organisation !== undefined && !records.organisations.has(organisation)) {
      return sendPage(
        reply,
        {
          speech,
          title: t('title'),
          body: html`<h1>${t('title')}</h1>
            <p>${speech.t('unknown')}</p>`,
        },
        404,
      );
    }
    const { items, organisations, glossary } = tellPathways(
      records,
      organisation === undefined ? [] : [organisation],
      { language, now: options.clock() },
    );
    const namesClosedGroup = items.some(({ targets }) =>
      targets.some(({ group }) => {
        const record = group && records.groups.get(group.id);
        return record !== undefined && isClosedToOthers(record);
      }),
    );
    const attributes = ['audience', 'care-context'].flatMap(name =>
      query[name] === undefined ? [] : html`${new Markup(name)}="${query[name]}" `,
    );
    return sendPage(reply, {
      speech,
      title: t('title'),
      elements: true,
      // Who has no JavaScript reads of a closed group of minors too; a search engine does not.
      indexed: !namesClosedGroup,
      owner: organisations.length === 1 && organisations[0] ? speech.say(organisations[0].name) : undefined,
      head: discovery(addressWith('/pathways', { ...query, language }), t('title'), options.publicUrl),
      inLanguage: other => addressWith('/pathways', { ...query, language: other }),
      body: html`<kuulluksi-pathways
        heading-level="1"
        age-level="${level}"
        ${organisation !== undefined && html`organisation="${organisation}"`}
        ${attributes}
      >
        <h1>${t('title')}</h1>
        <p>${t('intro')}</p>
        ${items.length === 0 && html`<p>${t('no-ways')}</p>`}
        ${items.map(way => {
          const of = organisations.find(({ id }) => id === way.organisation);
          const around = { t, say: speech.say, language, level, of };
          const words = (level === 'child' && way.childText) || (level === 'youth' && way.youthText);
          return html`<section class="box">
            <h2>${way.name ? speech.say(way.name) : way.way !== 'other' && t(`way.${way.way}`)}</h2>
            ${organisations.length > 1 && of && html`<p class="muted">${speech.say(of.name)}</p>`}
            <p>${speech.say(words || way.text)}</p>
            <ul>
              ${way.targets.map(target => html`<li>${targetMarkup(target, around)}</li>`)}
            </ul>
          </section>`;
        })}
        <details>
          <summary>${t('words')}</summary>
          <dl>
            ${glossary.map(
              ({ term, explanation }) =>
                html`<dt>${speech.say(term)}</dt>
                  <dd>${speech.say(explanation)}</dd>`,
            )}
          </dl>
        </details>
      </kuulluksi-pathways>`,
    });
  });

  app.get('/print/my-meeting', async (request, reply) => {
    const query = queryOf(request.query);
    const level = levelOf(query['age-level']);
    const shown = level === 'professional' ? 'adult' : level;
    const speech = speechIn(query['language'], level);
    const { language } = speech;
    const t = meetingTexts(language);
    const address = (other: { language?: string; level?: string }) =>
      addressWith('/print/my-meeting', {
        language: other.language ?? language,
        'age-level': other.level ?? shown,
      });
    return sendPage(reply, {
      speech,
      title: t('title'),
      sheet: true,
      indexed: true,
      body: html`<div class="screen box">
          <p>${t('how')}</p>
          <nav aria-label="${t('levels')}">
            ${(['child', 'youth', 'adult'] as const).map(
              one =>
                html`<a href="${address({ level: one })}" ${one === shown && html`aria-current="true"`}
                  >${t(`level.${one}`)}</a
                > `,
            )}
          </nav>
          <nav aria-label="${speech.t('languages')}">
            ${interfaceLanguages.map(
              one =>
                html`<a
                  href="${address({ language: one })}"
                  lang="${one.split('-')[0]}"
                  ${one === language && html`aria-current="true"`}
                  >${{ fi: 'Suomi', sv: 'Svenska', en: 'English', 'fi-simple': 'Selkosuomi' }[one]}</a
                > `,
            )}
          </nav>
        </div>
        <h1>${t('title')}</h1>
        <div class="my-meeting ${shown}">
          ${prompts[shown].map(
            id =>
              html`<section>
                <label for="${id}">${t(`ask.${id}`)}</label>
                <textarea id="${id}" rows="3" autocomplete="off" spellcheck="false"></textarea>
              </section>`,
          )}
        </div>
        <section class="box">
          <h2>${t('rights')}</h2>
          <ul>
            ${rights.map(id => html`<li>${t(`right.${id}`)}</li>`)}
          </ul>
        </section>`,
    });
  });
};
