import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { takeInAreas } from './areas/take-in.ts';
import { buildApp } from './app.ts';
import { readConfiguration, type Configuration } from './configuration.ts';
import { readContentFile, takeInContent } from './content.ts';
import { openDatabase, type Database } from './database/open.ts';
import { allJobs, mailFolderOf } from './jobs/all.ts';
import { startJobs } from './jobs/runner.ts';
import { clockDoubt, demandRightClock } from './retention/clock.ts';
import { retain } from './retention/job.ts';
import { takeBackAgain, takenBackFile } from './retention/taken-back.ts';
import { compact } from './retention/store.ts';
import { checkSecret } from './security/secret-check.ts';
import { readSecret } from './security/secret.ts';
import { linkToDesk, openDemo } from './staff/demo-coordinator.ts';
import { StartFault } from './start-fault.ts';

/** The folder of the entry points: `src` as source, `dist` when built. Both lie in the package's own folder. */
const entries = new URL('.', import.meta.url);
const builtFiles = (name: string) => fileURLToPath(new URL(`../../${name}/dist/browser`, entries));

/** Milliseconds for requests and a job under way to come to their end when the server is told to stop. */
const longestFarewell = 10_000;

const listen = async (configuration: Configuration, database: Database): Promise<() => Promise<void>> => {
  const secret = await readSecret(configuration.secret, configuration.dataFolder);
  await checkSecret(database.handle, secret);
  await demandRightClock(database.handle, new Date(), configuration.clockChecked);
  await takeInAreas(database.handle);
  if (configuration.contentFile) {
    await takeInContent(database.handle, await readContentFile(configuration.contentFile));
  }
  const now = () => new Date();
  const demo = configuration.demo ? await openDemo(database.handle, now) : undefined;
  const app = await buildApp({
    database: database.handle,
    secret,
    demo,
    trustProxy: configuration.trustProxy,
    publicUrl: configuration.publicUrl,
    logLevel: configuration.logLevel,
    browserFolders: {
      elements: builtFiles('elements'),
      desk: builtFiles('desk'),
      releases: configuration.releasesFolder ?? fileURLToPath(new URL('../../../releases', entries)),
      embedding: builtFiles('server'),
      themes: fileURLToPath(new URL('../../elements/themes', entries)),
    },
  });
  try {
    // Before anybody is answered: a restored back-up brings back what was taken back or deleted after it was made.
    const takenBack = await takeBackAgain({
      database: database.handle,
      secret,
      file: takenBackFile(configuration.dataFolder),
      now: now(),
    });
    if (takenBack > 0) app.log.info({ takenBack }, 'retention');
    const deleted = await retain({
      database: database.handle,
      now: now(),
      log: app.log,
      mailFolder: mailFolderOf(configuration),
    });
    if ((deleted || takenBack > 0) && database.embedded) await compact(database.handle);
    await app.listen({ port: configuration.port, host: configuration.host });
  } catch (error) {
    await app.close();
    const { code } = error as NodeJS.ErrnoException;
    const { host, port } = configuration;
    if (code === 'EADDRINUSE') throw new StartFault(`PORT ${port} is in use by another program.`);
    if (code === 'EACCES') throw new StartFault(`PORT ${port} may not be used by this user.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new StartFault(`HOST ${host} is no address of this machine.`);
    }
    throw error;
  }
  if (demo) {
    const { port } = app.server.address() as AddressInfo;
    console.log(linkToDesk(`http://localhost:${port}`, 'enter', demo.door.makeToken(now())));
  }
  const jobs = startJobs(allJobs(configuration, { secret, embedded: database.embedded, log: app.log }), {
    database: database.handle,
    clock: now,
    log: app.log,
    doubt: at => clockDoubt(database.handle, at, configuration.clockChecked),
  });
  return async () => {
    const patience = setTimeout(() => app.server.closeAllConnections(), longestFarewell);
    // A mail that is being handed over may take longer; it is tried again after the next start.
    const jobsEnd = Promise.race([jobs.stop(), delay(longestFarewell, undefined, { ref: false })]);
    await Promise.all([app.close(), jobsEnd]);
    clearTimeout(patience);
  };
};

const start = async (): Promise<void> => {
  const configuration = readConfiguration(process.env);
  if (configuration.contentFile && !existsSync(configuration.contentFile)) {
    throw new StartFault(`CONTENT_FILE ${configuration.contentFile} does not exist.`);
  }
  const database = await openDatabase(configuration, entries);
  let closeApp: () => Promise<void>;
  try {
    closeApp = await listen(configuration, database);
  } catch (error) {
    await database.close();
    throw error;
  }

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await closeApp();
    await database.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
};

try {
  await start();
} catch (error) {
  console.error(error instanceof StartFault ? error.message : error);
  process.exit(1);
}
