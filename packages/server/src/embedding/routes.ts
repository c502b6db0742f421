import type { FastifyInstance } from 'fastify';
import type { BoardHolder } from '../board/held-board.ts';
import type { PublicRecordsHolder } from '../public-records.ts';
import { frameRoutes } from './frame-routes.ts';
import { embeddingPages } from './page-routes.ts';
import { oembedRoutes } from './oembed-routes.ts';
import { embeddingScripts } from './scripts.ts';

/** What sites need that show elements in frames, and who writes codes for them. */
export const embeddingRoutes = (
  app: FastifyInstance,
  options: {
    records: PublicRecordsHolder;
    board: BoardHolder;
    publicUrl: string;
    scripts: string | undefined;
    releases: string | undefined;
  },
): void => {
  frameRoutes(app, options);
  embeddingPages(app, options);
  oembedRoutes(app, options);
  embeddingScripts(app, options.scripts);
};
