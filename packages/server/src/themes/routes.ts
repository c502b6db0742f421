import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../http/problem-error.ts';
import { themeNames } from './names.ts';

/** Sets of tokens that a site links or copies: `/themes/hds-like.css`. The address stays; what it holds may be mended. */
export const themeRoutes = (app: FastifyInstance, folder: string | undefined): void => {
  const themes = new Map<string, string>(
    themeNames.flatMap(name => {
      const file = folder && join(folder, `${name}.css`);
      return file && existsSync(file) ? [[`${name}.css`, readFileSync(file, 'utf8')] as const] : [];
    }),
  );
  app.get<{ Params: { file: string } }>('/themes/:file', async (request, reply) => {
    const theme = themes.get(request.params.file);
    if (theme === undefined) throw new ProblemError('not-found');
    return reply.header('cache-control', 'public, max-age=3600').type('text/css; charset=utf-8').send(theme);
  });
};
