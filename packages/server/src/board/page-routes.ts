import { listOf } from '@kuulluksi/contract/foundation/codes';
import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import { stillWaits } from '@kuulluksi/contract/matters/course';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { discovery } from '../embedding/oembed.ts';
import { monthInFinland } from '../helsinki.ts';
import { html, Markup } from '../pages/html.ts';
import { addressWith, queryOf, sendPage } from '../pages/page.ts';
import { speechIn, type Speech } from '../pages/speech.ts';
import { joiningMarkup, panelMarkup } from '../panels/panel-markup.ts';
import { tellPanels } from '../panels/told-panels.ts';
import { askedOf, idsOf, ofPanel, unknownOf } from './asked-for.ts';
import { entryMarkup } from './entry-markup.ts';
import type { BoardHolder } from './held-board.ts';
import { boardTexts } from './texts.ts';
import { monthIn, tellEntry } from './told-entry.ts';

const coming = ['planned', 'in-progress'];
const refused = ['not-possible', 'partly-done'];

/** The parts of a print summary: first what a panel asks about, last why not. */
const partOf = ({ status }: BoardEntry): 'waiting' | 'coming' | 'done' | 'not' => {
  if (coming.includes(status)) return 'coming';
  if (refused.includes(status)) return 'not';
  return status !== 'other' && stillWaits(status) ? 'waiting' : 'done';
};
const parts = ['waiting', 'coming', 'done', 'not'] as const;

/** The board on a page of the server's own, where links and pictures lead, and the summary that a panel prints. */
export const boardPages = (
  app: FastifyInstance,
  {
    database,
    board,
    clock,
    publicUrl,
  }: { database: Handle; board: BoardHolder; clock: () => Date; publicUrl: string },
): void => {
  const read = async (query: unknown, speech: Speech, paper?: { panel: string | undefined }) => {
    const held = await board.read();
    const asked = askedOf(query);
    const found = paper ? idsOf(held, asked, Infinity) : idsOf(held, asked);
    const ids = paper?.panel === undefined ? found : ofPanel(held, found, paper.panel);
    const entries = ids.flatMap(id => board.tell(held, id, speech.language) ?? []);
    const of = listOf(asked.organisation);
    const [only] = of.length === 1 ? of : [];
    const context = held.records.context(speech.language);
    const unknown = unknownOf(held, asked).length > 0;
    const panels = () => tellPanels(database, held.records, of, context);
    return { held, asked, entries, unknown, several: of.length !== 1, only, panels };
  };
  const sayUnknown = (reply: FastifyReply, speech: Speech, title: string) =>
    sendPage(
      reply,
      {
        speech,
        title,
        body: html`<h1>${title}</h1>
          <p>${speech.t('unknown')}</p>`,
      },
      404,
    );

  app.get('/board', async (request, reply) => {
    const query = queryOf(request.query);
    const speech = speechIn(query['language']);
    const t = boardTexts(speech.language);
    const { held, entries, unknown, several, asked, panels } = await read(request.query, speech);
    if (unknown) return sayUnknown(reply, speech, t('title'));
    const alone =
      query['entry'] === undefined ? undefined : board.tell(held, query['entry'], speech.language);
    const gone = query['entry'] !== undefined && !alone;
    const organisation = listOf(asked.organisation).join(' ');
    const shown = gone ? [] : alone ? [alone] : entries;
    const told = alone || gone ? [] : await panels();
    const of = { ...(organisation && { organisation: listOf(asked.organisation)[0] }) };
    const inLanguage = (language: string) => addressWith('/board', { ...query, language });
    const feed = addressWith('/feeds/board.atom', { ...of, language: speech.language });
    return sendPage(
      reply,
      {
        speech,
        title: t('title'),
        head: html`<link rel="alternate" type="application/atom+xml" title="${t('feed')}" href="${feed}" />
          ${discovery(inLanguage(speech.language), t('title'), publicUrl)}`,
        body: gone
          ? html`<h1>${t('title')}</h1>
              <p>${t('gone')}</p>
              <p>
                <a href="${addressWith('/board', { ...of, language: speech.language })}"
                  >${t('whole-board')}</a
                >
              </p>`
          : html`<kuulluksi-board
              heading-level="1"
              age-level="${query['age-level'] ?? 'adult'}"
              ${organisation && html`organisation="${organisation}"`}
              ${attributesOf(query, alone?.id)}
            >
              <h1>${t('title')}</h1>
              <p>${t('intro')}</p>
              ${shown.map(entry => entryMarkup(tellEntry(entry, speech.language), speech.say, several))}
              ${shown.length === 0 && html`<p>${t('empty')}</p>`}
              ${told.length > 0 && html`<h2>${t('panels')}</h2>`}
              ${told.map(each => panelMarkup(each, speech, several))}
            </kuulluksi-board>`,
        elements: !gone,
        wide: true,
        inLanguage,
      },
      gone ? 404 : 200,
    );
  });

  app.get('/print/board', async (request, reply) => {
    const { language, panel } = queryOf(request.query);
    const speech = speechIn(language);
    const t = boardTexts(speech.language);
    const { entries, unknown, several, only, held, panels } = await read(request.query, speech, { panel });
    if (unknown) return sayUnknown(reply, speech, t('summary'));
    const named = only === undefined ? undefined : held.namedBy.get(only);
    const owner =
      named === undefined ? undefined : board.tell(held, named, speech.language)?.organisation.name;
    const about = panel === undefined ? undefined : (await panels()).find(({ id }) => id === panel);
    const sections = parts.map(part => {
      const some = entries.filter(entry => partOf(entry) === part);
      return some.length === 0
        ? undefined
        : html`<h2>${t(`part.${part}`)} (${some.length})</h2>
            ${some.map(entry => entryMarkup(tellEntry(entry, speech.language), speech.say, several))}`;
    });
    return sendPage(reply, {
      speech,
      title: t('summary'),
      sheet: true,
      body: html`<p class="screen muted">${t('paper-how')}</p>
        <h1>${t('summary')}</h1>
        <p>
          ${owner && html`${speech.say(owner)}. `}${t('as-of', {
            month: monthIn(monthInFinland(clock()), speech.language),
          })}.
        </p>
        ${
          about &&
          html`<h2>${speech.say(about.name)}</h2>
            <p>${speech.say(about.description)}</p>`
        }
        ${entries.length === 0 ? html`<p>${t('nothing')}</p>` : sections}
        ${
          about &&
          html`<section>
            <h2>${t('panel.join')}</h2>
            ${joiningMarkup(about, speech)}
          </section>`
        }
        <section>
          <h2>${t('notes')}</h2>
          <div class="blank"></div>
          <div class="blank"></div>
          <div class="blank"></div>
        </section>`,
    });
  });
};

/** An attribute whose name is ours and whose value is not. */
const attribute = (name: string, value: string): Markup => html`${new Markup(name)}="${value}" `;

/** What the address narrows to, as the element's own attributes. */
const attributesOf = (query: Record<string, string>, entry: string | undefined): Markup[] => {
  const values: Record<string, string | undefined> = {
    entry,
    status: query['status'],
    about: query['theme'],
    source: query['source'],
    year: query['year'],
    unit: query['unit'],
  };
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : attribute(name, value),
  );
};
