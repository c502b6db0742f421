import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../http/problem-error.ts';

const aYear = 'public, max-age=31536000, immutable';
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const compressors: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  br: bytes =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: bytes => promisify(gzip)(bytes, { level: 9 }),
};
/** What the build writes beside its files. */
const endings: Record<string, string> = { br: '.br', gzip: '.gz' };

const takes = (accepted: string | undefined, encoding: string): boolean =>
  (accepted ?? '').split(',').some(one => {
    // No pattern: on a header of many spaces one could take seconds.
    const [name, ...more] = one.split(';').map(word => word.trim());
    const weight = more.find(word => word.startsWith('q='))?.slice(2) ?? '1';
    return name === encoding && Number(weight) > 0;
  });

/** Files below a folder, by their place in it. */
const filesIn = (folder: string): [name: string, file: string][] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter(name => extname(name) in types)
    .map(name => [name.split(sep).join('/'), join(folder, name)]);

/**
 * Files whose address stands for the same bytes for ever. They are known from the start, so no address leads anywhere else. A
 * file that the build has not compressed is compressed once.
 * @param folders In the order in which a file is looked for.
 */
export const lastingFiles = (app: FastifyInstance, prefix: string, folders: readonly string[]): void => {
  const files = new Map([...folders].reverse().flatMap(filesIn));
  const compressed = new Map<string, Promise<Buffer>>();
  const bytesOf = (file: string, encoding: string | undefined): Promise<Buffer> => {
    if (!encoding) return readFile(file);
    const beside = file + endings[encoding];
    if (existsSync(beside)) return readFile(beside);
    const known = compressed.get(beside) ?? readFile(file).then(compressors[encoding]);
    compressed.set(beside, known);
    // What could not be read once may be read the next time.
    known.catch(() => compressed.delete(beside));
    return known;
  };

  app.get<{ Params: { '*': string } }>(`${prefix}*`, async (request, reply) => {
    const name = request.params['*'];
    const file = files.get(name);
    if (!file) throw new ProblemError('not-found');
    const encoding = Object.keys(compressors).find(one => takes(request.headers['accept-encoding'], one));
    const bytes = await bytesOf(file, encoding);
    if (encoding) reply.header('content-encoding', encoding);
    return reply
      .header('cache-control', aYear)
      .header('vary', 'accept-encoding')
      .type(types[extname(name)]!)
      .send(bytes);
  });
};
