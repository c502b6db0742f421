import type { Handle } from '../database/tables.ts';
import type { Job, Log } from './job.ts';
import { endTurn, keepTurn, takeTurn } from './store.ts';

interface Surroundings {
  database: Handle;
  clock: () => Date;
  log: Log;
  /** Aborted when the server is told to stop. */
  signal?: AbortSignal;
}

const keepEvery = 20_000;

const runOne = async (job: Job, { database, clock, log, signal }: Surroundings): Promise<void> => {
  const holder = await takeTurn(database, job, clock());
  if (holder === undefined) return;
  let held = true;
  const keep = () =>
    keepTurn(database, holder).then(
      kept => (held = kept),
      () => undefined,
    );
  const timer = setInterval(() => void keep(), keepEvery);
  const begun = performance.now();
  let failed = false;
  try {
    await job.run({ database, clock, log, mayGoOn: () => held && !signal?.aborted });
  } catch (error) {
    failed = true;
    log.error({ err: error, job: job.name }, 'a job failed');
  } finally {
    clearInterval(timer);
  }
  const now = clock();
  await endTurn(database, holder, {
    now,
    nextRunAt: new Date(now.getTime() + job.everySeconds * 1000),
    failed,
  });
  const milliseconds = Math.round(performance.now() - begun);
  if (milliseconds > 1000) log.info({ job: job.name, milliseconds }, 'job');
};

/** Does every job whose time has come and whose turn is free, one after the other. One that fails stops no other. */
export const runDueJobs = async (jobs: readonly Job[], surroundings: Surroundings): Promise<void> => {
  for (const job of jobs) {
    if (surroundings.signal?.aborted) return;
    try {
      await runOne(job, surroundings);
    } catch (error) {
      // Not the job itself, which is heard above, but the database with whose help turns are taken.
      surroundings.log.warn({ err: error, job: job.name }, 'a turn at a job could not be taken');
    }
  }
};

/** Looks every few seconds what is due, until it is stopped. Stopping waits for the job under way. */
export const startJobs = (
  jobs: readonly Job[],
  surroundings: Omit<Surroundings, 'signal'>,
  every = 5_000,
) => {
  const stop = new AbortController();
  let underWay: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const round = () => {
    underWay = runDueJobs(jobs, { ...surroundings, signal: stop.signal }).then(() => {
      if (!stop.signal.aborted) timer = setTimeout(round, every);
    });
  };
  // Servers that are started together do not all ask at the same moment.
  timer = setTimeout(round, Math.random() * every);
  return {
    stop: async (): Promise<void> => {
      stop.abort();
      clearTimeout(timer);
      await underWay;
    },
  };
};
