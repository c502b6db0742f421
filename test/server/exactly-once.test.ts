import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openDatabase } from '@kuulluksi/server/database/open';
import { content } from './content.ts';
import { postgresPrograms, startPostgres } from './databases.ts';
import { runServer } from './server-process.ts';
import { sendThroughKills, storedTexts } from './support/exactly-once.ts';
import { dataFolder, entries, feedback } from './support.ts';

/** A short form of what `npm run bench exactly-once` does with 20,000. */
const submissions = Array.from({ length: 120 }, (_, at) => feedback({ text: `Toive ${at}` }));

const storesEachOnce = async (databaseUrl: string | undefined): Promise<void> => {
  const data = await dataFolder();
  const contentFile = join(data.folder, 'content.json');
  await writeFile(contentFile, JSON.stringify(content));
  const environment = {
    DATA_FOLDER: data.folder,
    CONTENT_FILE: contentFile,
    TRUST_PROXY: '1',
    SECRET: 'a secret of the tests that is long enough',
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  };
  try {
    const flooded = await sendThroughKills({
      start: () => runServer(environment),
      submissions,
      connections: 20,
      killEvery: 50,
    });
    assert.equal(flooded.kills, 2);
    assert.equal(new Set(flooded.codes.values()).size, submissions.length);
    const database = await openDatabase({ databaseUrl, dataFolder: data.folder }, entries);
    assert.deepEqual(
      await storedTexts(database.handle),
      submissions.map(({ text }) => text as string).sort(),
    );
    await database.close();
  } finally {
    await data.remove();
  }
};

describe('what is sent by twenty at once to a server that is killed again and again', () => {
  it('is stored whole, nothing lost and nothing twice, on PGlite', () => storesEachOnce(undefined));

  const bin = postgresPrograms();
  if (bin !== undefined) {
    it('is stored whole, nothing lost and nothing twice, on PostgreSQL', async () => {
      const postgres = await startPostgres(bin);
      try {
        await storesEachOnce(postgres.url);
      } finally {
        await postgres.stop();
      }
    });
  }
});
