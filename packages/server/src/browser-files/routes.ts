import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files, { type SetHeadersResponse } from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../http/problem-error.ts';
import { pagePolicy } from '../security/headers.ts';
import { lastingFiles } from './lasting-files.ts';
import { readReleases } from './releases.ts';

const aYear = 'public, max-age=31536000, immutable';
const askEachTime = 'no-cache';

/** A name that holds a hash of the content stands for the same bytes for ever. */
const cachingOf = (path: string): string =>
  /-[A-Za-z0-9_-]{8,}\.(js|css)(\.br|\.gz)?$/.test(path) ? aYear : askEachTime;

const served = {
  preCompressed: true,
  cacheControl: false,
  acceptRanges: false,
  index: false,
  decorateReply: false,
} as const;

/** Folders of files for browsers: the built elements, the built desk, the releases of the elements. */
export interface BrowserFolders {
  elements: string;
  desk: string;
  releases: string;
  /** Scripts of frames and of the page that writes codes (`embedding/browser`). */
  embedding?: string;
  /** Sets of tokens (`packages/elements/themes`). */
  themes?: string;
}

/** Whoever starts the server without building gets `not-found` for these files, and everything else. */
export const browserFiles = async (
  app: FastifyInstance,
  { elements, desk, releases }: BrowserFolders,
): Promise<void> => {
  // A page that began with an earlier loader, or lies in a cache, takes the code of that one.
  const earlier = readReleases(releases).map(({ version }) => join(releases, version, 'chunks'));
  lastingFiles(app, '/chunks/', [join(elements, 'chunks'), ...earlier]);
  lastingFiles(app, '/releases/', [releases]);

  await app.register(async scope => {
    const root = elements;
    const there = existsSync(join(root, 'kuulluksi.js'));
    if (there) {
      await scope.register(files, { ...served, root, serve: false, decorateReply: true });
    }
    scope.get('/kuulluksi.js', async (_request, reply) => {
      if (!there) throw new ProblemError('not-found');
      reply.header('cache-control', askEachTime);
      return reply.sendFile('kuulluksi.js', root, { cacheControl: false });
    });
  });

  if (!existsSync(desk)) return;
  app.get('/desk', async (_request, reply) => reply.redirect('/desk/', 308));
  await app.register(async scope => {
    await scope.register(files, {
      ...served,
      root: desk,
      prefix: '/desk/',
      // A list: a single name is not looked for when the browser takes compressed files.
      index: ['index.html'],
      setHeaders: (reply: SetHeadersResponse, path: string) => {
        reply.setHeader('cache-control', cachingOf(path));
        reply.setHeader('content-security-policy', pagePolicy);
      },
    });
  });
};
