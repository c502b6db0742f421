import { isClosedToOthers, publicGroup, publicGroupSummary } from '@kuulluksi/contract/groups/public-form';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import type { Group } from '@kuulluksi/contract/groups/schemas';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { renderSVG } from 'uqr';
import { discovery } from '../embedding/oembed.ts';
import { sendCached } from '../http/caching.ts';
import { html, Markup } from '../pages/html.ts';
import { addressWith, queryOf, sendPage } from '../pages/page.ts';
import { speechIn } from '../pages/speech.ts';
import { demandOrganisations, type PublicRecords, type PublicRecordsHolder } from '../public-records.ts';
import { answersMarkup, contactMarkup, factsMarkup, groupLine } from './group-markup.ts';
import { asScript, jsonLdOf } from './json-ld.ts';
import { comingOf } from './rules.ts';
import { meets } from './standing.ts';
import { groupSpeech, type GroupSpeech } from './texts.ts';

/** A search engine is told of what meets, and never of a closed group of minors. */
const mayBeFoundBySearchEngines = (record: GroupRecord): boolean =>
  meets(record) && !isClosedToOthers(record);

/** So many groups stand on a page of the list. */
const perPage = 100;
/** What search engines may know, by name: put in order once for all that is held. */
const listed = new WeakMap<PublicRecords, readonly GroupRecord[]>();
const inOrder = ({ groups }: PublicRecords): GroupRecord[] => {
  const collator = new Intl.Collator('fi');
  return [...groups.values()]
    .filter(mayBeFoundBySearchEngines)
    .sort((one, other) => collator.compare(one.name['fi'] ?? one.id, other.name['fi'] ?? other.id));
};

/** A page of a list by its number; the first one for what is no number. */
const pageOf = (asked: string | undefined): number =>
  /^[1-9]\d{0,4}$/.test(asked ?? '') ? Number(asked) : 1;

const groupAddress = (id: string, language: string) => addressWith(`/groups/${id}`, { language });

/** The groups on pages of the server's own: a list and a page of each, for who has no JavaScript and for search engines; leaflets; JSON-LD. */
export const groupPages = (
  app: FastifyInstance,
  options: { records: PublicRecordsHolder; clock: () => Date; publicUrl: string },
): void => {
  const { clock, publicUrl } = options;
  const publicOf = (records: PublicRecords, record: GroupRecord, language: string): Group =>
    publicGroup(record, comingOf(record, clock()), records.context(language));
  const found = (records: PublicRecords, organisation: string | undefined): readonly GroupRecord[] => {
    const all = listed.get(records) ?? inOrder(records);
    listed.set(records, all);
    return organisation === undefined ? all : all.filter(record => record.organisation === organisation);
  };
  const sayUnknown = (reply: FastifyReply, speech: GroupSpeech, language: string | undefined) => {
    const page = speechIn(language);
    const title = speech.t('list-title');
    return sendPage(
      reply,
      {
        speech: page,
        title,
        body: html`<h1>${title}</h1>
          <p>${speech.t('unknown')}</p>
          <p>
            <a href="${addressWith('/groups', { language: page.language })}">${speech.t('all-groups')}</a>
          </p>`,
      },
      404,
    );
  };

  app.get('/groups', async (request, reply) => {
    const { language: asked, organisation, page: number } = queryOf(request.query);
    const page = speechIn(asked);
    const speech = groupSpeech(page);
    const records = await options.records.read();
    if (organisation !== undefined && !records.organisations.has(organisation)) {
      return sayUnknown(reply, speech, asked);
    }
    const { language } = page;
    const all = found(records, organisation);
    const at = Math.min(pageOf(number), Math.max(1, Math.ceil(all.length / perPage)));
    const groups = all
      .slice((at - 1) * perPage, at * perPage)
      .map(record => publicGroupSummary(record, comingOf(record, clock()), records.context(language)));
    const list = (other: number, inLanguage: string = language) =>
      addressWith('/groups', {
        organisation,
        language: inLanguage,
        page: other === 1 ? undefined : String(other),
      });
    return sendPage(reply, {
      speech: page,
      title: speech.t('list-title'),
      elements: true,
      wide: true,
      indexed: true,
      head: discovery(list(1), speech.t('list-title'), publicUrl),
      inLanguage: other => list(at, other),
      body: html`<kuulluksi-group-finder
        heading-level="1"
        keep-in-fragment="read"
        ${organisation !== undefined && html`organisation="${organisation}"`}
      >
        <h1>${speech.t('list-title')}</h1>
        <p>${speech.t('list-intro')}</p>
        ${groups.length === 0 && html`<p>${speech.t('list-empty')}</p>`}
        <ul class="cards">
          ${groups.map(group => groupLine(group, speech, groupAddress(group.id, language)))}
        </ul>
        <ul class="links">
          ${at > 1 && html`<li><a rel="prev" href="${list(at - 1)}">${speech.t('list-before')}</a></li>`}
          ${
            at * perPage < all.length &&
            html`<li><a rel="next" href="${list(at + 1)}">${speech.t('list-next')}</a></li>`
          }
        </ul>
      </kuulluksi-group-finder>`,
    });
  });

  app.get<{ Params: { id: string } }>('/groups/:id', async (request, reply) => {
    const { language: asked } = queryOf(request.query);
    const page = speechIn(asked);
    const speech = groupSpeech(page);
    const records = await options.records.read();
    const record = records.groups.get(request.params.id);
    if (!record) return sayUnknown(reply, speech, asked);
    const { language } = page;
    const group = publicOf(records, record, language);
    const own = new URL(groupAddress(record.id, language), publicUrl).href;
    const indexed = mayBeFoundBySearchEngines(record);
    const paper = (size?: string) => addressWith(`/print/groups/${record.id}`, { language, size });
    return sendPage(reply, {
      speech: page,
      title: group.name.text,
      owner: speech.say(group.organisation.name),
      indexed,
      inLanguage: other => groupAddress(record.id, other),
      head: indexed
        ? html`<script type="application/ld+json">
            ${new Markup(asScript(jsonLdOf(group, own)))}
          </script>`
        : undefined,
      body: html`<h1>${speech.say(group.name)}</h1>
        <p>${speech.say(group.summary)}</p>
        <p class="words">${speech.say(group.description)}</p>
        ${factsMarkup(group, speech)} ${answersMarkup(group, speech)} ${contactMarkup(group, speech)}
        ${
          group.calendar &&
          html`<p>
            <a href="${addressWith(group.calendar, { language })}">${speech.t('calendar')}</a>
            <span class="muted">${speech.t('calendar-hint')}</span>
          </p>`
        }
        <ul class="links">
          <li><a href="${paper()}">${speech.t('leaflet')}</a></li>
          <li><a href="${paper('a5')}">${speech.t('leaflet-small')}</a></li>
          <li><a href="${addressWith('/groups', { language })}">${speech.t('all-groups')}</a></li>
        </ul>
        <p class="muted small">${speech.t('checked-on', { day: speech.day(group.checkedOn) })}</p>`,
    });
  });

  app.get<{ Params: { id: string } }>('/print/groups/:id', async (request, reply) => {
    const { language: asked, size } = queryOf(request.query);
    const page = speechIn(asked);
    const speech = groupSpeech(page);
    const records = await options.records.read();
    const record = records.groups.get(request.params.id);
    if (!record) return sayUnknown(reply, speech, asked);
    const group = publicOf(records, record, page.language);
    const own = new URL(groupAddress(record.id, page.language), publicUrl).href;
    return sendPage(reply, {
      speech: page,
      title: group.name.text,
      sheet: true,
      body: html`<p class="screen muted">${speech.t('paper-how')}</p>
        <article class="leaflet ${size === 'a5' && 'a5'}">
          <p class="owner">
            <span class="mark" aria-hidden="true"></span>${speech.say(group.organisation.name)}
          </p>
          <h1>${speech.say(group.name)}</h1>
          <p class="lead">${speech.say(group.summary)}</p>
          ${factsMarkup(group, speech)} ${contactMarkup(group, speech)}
          <div class="qr">
            ${new Markup(renderSVG(own, { border: 2 }))}
            <p><strong>${speech.t('qr')}</strong><br /><span class="small">${own}</span></p>
          </div>
        </article>`,
    });
  });

  // Who runs the element of the list like a person sees closed groups too: search engines ask no call for anything.
  app.get('/robots.txt', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send('User-agent: *\nDisallow: /v1/\nDisallow: /calendars/\n'),
  );

  /** Every group that search engines may know, as schema.org Events, for a web site to put into its own page. */
  app.get('/groups.jsonld', async (request, reply) => {
    const { language: asked, organisation } = queryOf(request.query);
    const { language } = speechIn(asked);
    const records = await options.records.read();
    demandOrganisations(records, organisation === undefined ? [] : [organisation]);
    const events = found(records, organisation).map(record =>
      jsonLdOf(
        publicOf(records, record, language),
        new URL(groupAddress(record.id, language), publicUrl).href,
      ),
    );
    return sendCached(request, reply.type('application/ld+json; charset=utf-8'), asScript(events));
  });
};
