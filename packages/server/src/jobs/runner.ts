import type { Handle } from '../database/tables.ts';
import type { Job, Log } from './job.ts';
import { endTurn, keepTurn, takeTurn } from './store.ts';

interface Surroundings {
  database: Handle;
  clock: () => Date;
  log: Log;
  /** Aborted when the server is told to stop. */
  signal?: AbortSignal;
  /** False while nothing may be done by the clock: every job waits. */
  mayBegin?: (now: Date) => Promise<boolean>;
}

const keepEvery = 20_000;

/** Does a job if it is due. Its time is the one that was asked about, whatever the clock says by its end. */
const runOne = async (job: Job, now: Date, { database, clock, log, signal }: Surroundings): Promise<void> => {
  const holder = await takeTurn(database, job, now);
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
      const now = surroundings.clock();
      if (surroundings.mayBegin && !(await surroundings.mayBegin(now))) return;
      await runOne(job, now, surroundings);
    } catch (error) {
      // Not the job itself, which is heard above, but the database with whose help turns are taken.
      surroundings.log.warn({ err: error, job: job.name }, 'a turn at a job could not be taken');
    }
  }
};

/**
 * Looks every few seconds what is due, until it is stopped. Stopping waits for the job under way.
 * @param surroundings.doubt Why nothing may be done by the clock; it is said once.
 */
export const startJobs = (
  jobs: readonly Job[],
  {
    doubt,
    ...surroundings
  }: Omit<Surroundings, 'signal' | 'mayBegin'> & { doubt?: (now: Date) => Promise<string | undefined> },
  every = 5_000,
) => {
  let told: string | undefined;
  const mayBegin = async (now: Date): Promise<boolean> => {
    const found = await doubt?.(now);
    if (found !== undefined && found !== told) surroundings.log.error(`No job is done. ${found}`);
    told = found;
    return found === undefined;
  };
  const stop = new AbortController();
  let underWay: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const round = () => {
    underWay = runDueJobs(jobs, { ...surroundings, signal: stop.signal, mayBegin }).then(() => {
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
