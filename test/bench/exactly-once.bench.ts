import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@kuulluksi/server/database/open';
import { content } from '../server/content.ts';
import { postgresPrograms, startPostgres } from '../server/databases.ts';
import { runServer } from '../server/server-process.ts';
import { sendThroughKills, storedTexts, type Flooded } from '../server/support/exactly-once.ts';
import { entries, feedback } from '../server/support.ts';
import { seconds, timeOf, type Measurement } from './measurement.ts';

const count = Number(process.env['SUBMISSIONS'] ?? 20_000);
const killEvery = Number(process.env['KILL_EVERY'] ?? 1_000);
const connections = 20;
const program = [fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url))];

const rowOf = async (name: string, databaseUrl: string | undefined): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'kuulluksi-once-'));
  const contentFile = join(folder, 'content.json');
  await writeFile(contentFile, JSON.stringify(content));
  const environment = {
    DATA_FOLDER: join(folder, 'data'),
    CONTENT_FILE: contentFile,
    TRUST_PROXY: '1',
    LOG_LEVEL: 'info',
    SECRET: 'a secret of the bench that is long enough',
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  };
  const submissions = Array.from({ length: count }, (_, at) => feedback({ text: `Toive ${at}` }));
  try {
    let flooded: Flooded | undefined;
    const time = await timeOf(async () => {
      flooded = await sendThroughKills({
        start: () => runServer(environment, program),
        submissions,
        connections,
        killEvery,
      });
    });
    const database = await openDatabase({ databaseUrl, dataFolder: join(folder, 'data') }, entries);
    const texts = await storedTexts(database.handle);
    await database.close();
    const different = new Set(texts);
    const lost = submissions.filter(({ text }) => !different.has(text as string)).length;
    const { kills, repeats, storedBefore, codes } = flooded as Flooded;
    return [
      name,
      String(different.size),
      String(texts.length - different.size),
      String(lost),
      String(new Set(codes.values()).size),
      String(kills),
      String(repeats),
      String(storedBefore),
      seconds(time),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Does each submission reach the database once, whenever the server dies? */
export const measure = async (): Promise<Measurement> => {
  const bin = postgresPrograms();
  const onPostgres = async () => {
    if (bin === undefined) return [];
    const postgres = await startPostgres(bin);
    try {
      return [await rowOf('PostgreSQL', postgres.url)];
    } finally {
      await postgres.stop();
    }
  };
  const [onPGlite, more] = await Promise.all([rowOf('PGlite', undefined), onPostgres()]);
  const rows = [onPGlite, ...more];
  return {
    title: 'Exactly once',
    columns: [
      'Database',
      'Stored',
      'Twice',
      'Lost',
      'Different codes',
      'Kills',
      'Sent again',
      'Of these stored before',
      'In all',
    ],
    rows,
    note: `${count} submissions over ${connections} connections, each with a challenge that it solves; the built server is
killed (SIGKILL) each time that ${killEvery} more were answered, and started again; of seven lines one breaks while the
server works; who got no answer sends again with the same key. Most of the time goes into the slow hash of each code and the challenges. PostgreSQL itself is not killed. Both
databases are measured at the same time on the same cores. A short form of it is test/server/exactly-once.test.ts.`,
  };
};
