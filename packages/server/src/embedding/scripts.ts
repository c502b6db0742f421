import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sendCached } from '../http/caching.ts';
import { ProblemError } from '../http/problem-error.ts';

/** Scripts of frames, of pages that hold them, and of the page that writes codes; built from `browser/`. */
const scripts = { '/embed.js': 'host.js', '/embed/frame.js': 'frame.js', '/embed/page.js': 'page.js' };

/** Whoever starts the server without building gets `not-found` for these, and everything else. */
export const embeddingScripts = (app: FastifyInstance, folder: string | undefined): void => {
  for (const [path, name] of Object.entries(scripts)) {
    const file = folder && join(folder, name);
    const script = file && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    app.get(path, async (request, reply) => {
      if (script === undefined) throw new ProblemError('not-found');
      return sendCached(request, reply.type('text/javascript; charset=utf-8'), script);
    });
  }
};
