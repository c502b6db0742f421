import { listOf } from '@kuulluksi/contract/foundation/codes';
import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import type { FastifyInstance } from 'fastify';
import { Feed } from 'feed';
import { sendCached } from '../http/caching.ts';
import { ProblemError } from '../http/problem-error.ts';
import { html } from '../pages/html.ts';
import { addressWith, queryOf } from '../pages/page.ts';
import { speechIn } from '../pages/speech.ts';
import { htmlLanguage } from '../texts.ts';
import { askedOf, idsOf, unknownOf } from './asked-for.ts';
import { entryMarkup } from './entry-markup.ts';
import type { BoardHolder } from './held-board.ts';
import { boardTexts } from './texts.ts';
import { tellEntry, type ToldEntry } from './told-entry.ts';
import { seen } from './xml.ts';

const longest = 50;

/** Public entries carry months: the moment that a feed must name is the month's first. */
const momentOf = (month: string) => new Date(`${month}-01T00:00:00Z`);
const lastMonth = ({ timeline, saidIn }: BoardEntry): string => timeline.at(-1)?.month ?? saidIn;

const titleOf = ({ statusWord, said }: ToldEntry): string => {
  const words = [...said.text.replace(/\s+/g, ' ')];
  return `${statusWord}: ${words.slice(0, 120).join('')}${words.length > 120 ? ' …' : ''}`;
};

/** What is new on the board, as an Atom feed. */
export const boardFeed = (
  app: FastifyInstance,
  { board, publicUrl }: { board: BoardHolder; publicUrl: string },
): void => {
  app.get('/feeds/board.atom', async (request, reply) => {
    const query = queryOf(request.query);
    const { language, say } = speechIn(query['language']);
    const t = boardTexts(language);
    const held = await board.read();
    const asked = askedOf(request.query);
    if (unknownOf(held, asked).length > 0) throw new ProblemError('unknown-organisation');
    const address = (path: string, more: Record<string, string | undefined>) =>
      new URL(addressWith(path, { ...more, language }), publicUrl).href;
    const of = { organisation: listOf(asked.organisation)[0] };
    const entries = idsOf(held, asked)
      .flatMap(id => board.tell(held, id, language) ?? [])
      .sort((one, other) => lastMonth(other).localeCompare(lastMonth(one)))
      .slice(0, longest);
    const [newest] = entries;
    const own = new URL(request.url, publicUrl).href;
    const feed = new Feed({
      id: seen(own),
      title: t('title'),
      description: t('intro'),
      link: address('/board', of),
      language: htmlLanguage(language),
      updated: momentOf(newest ? lastMonth(newest) : '2020-01'),
      feedLinks: { atom: seen(own) },
      author: {
        name:
          entries[0] && listOf(asked.organisation).length === 1
            ? seen(entries[0].organisation.name.text)
            : 'Kuulluksi',
      },
      copyright: '',
      generator: 'Kuulluksi',
    });
    for (const entry of entries) {
      const told = tellEntry(entry, language);
      const link = address('/board', { entry: entry.id });
      feed.addItem({
        id: link,
        title: html`${seen(titleOf(told))}`.markup,
        link,
        date: momentOf(lastMonth(entry)),
        published: momentOf(entry.saidIn),
        content: seen(entryMarkup(told, say, true).markup),
        author: [{ name: seen(entry.organisation.name.text) }],
      });
    }
    return sendCached(request, reply.type('application/atom+xml; charset=utf-8'), feed.atom1());
  });
};
