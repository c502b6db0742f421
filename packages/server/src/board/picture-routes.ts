import type { FastifyInstance } from 'fastify';
import { sendCached } from '../http/caching.ts';
import { ProblemError } from '../http/problem-error.ts';
import { queryOf } from '../pages/page.ts';
import { speechIn } from '../pages/speech.ts';
import { htmlLanguage } from '../texts.ts';
import type { BoardHolder } from './held-board.ts';
import { pictureOf } from './picture.ts';
import { boardTexts } from './texts.ts';
import { tellEntry } from './told-entry.ts';

/** Opened by itself a picture is a page of its own: nothing in it runs, and it reaches for nothing. */
const policy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** An entry as a square picture, drawn here: nobody else learns of it. */
export const boardPictures = (
  app: FastifyInstance,
  { board, publicUrl }: { board: BoardHolder; publicUrl: string },
): void => {
  app.get<{ Params: { name: string } }>('/pictures/board/:name', async (request, reply) => {
    const [, id = ''] = /^(.+)\.svg$/.exec(request.params.name) ?? [];
    const { language } = speechIn(queryOf(request.query)['language']);
    const held = await board.read();
    const entry = board.tell(held, id, language);
    if (!entry) throw new ProblemError('not-found');
    const picture = pictureOf(tellEntry(entry, language), {
      title: boardTexts(language)('title'),
      lang: htmlLanguage(language),
      address: new URL('/board', publicUrl).host,
    });
    reply.header('content-security-policy', policy).type('image/svg+xml; charset=utf-8');
    return sendCached(request, reply, picture);
  });
};
