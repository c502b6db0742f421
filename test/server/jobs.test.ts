import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Database } from '@kuulluksi/server/database/open';
import type { Job } from '@kuulluksi/server/jobs/job';
import { runDueJobs, startJobs } from '@kuulluksi/server/jobs/runner';
import { keepTurn, takeTurn } from '@kuulluksi/server/jobs/store';
import { sql } from 'kysely';
import { onEachDatabase } from './databases.ts';

onEachDatabase((name, open) => {
  describe(`jobs on ${name}`, () => {
    let database: Database;
    let time: number;
    let told: { error: object[] };
    const clock = () => new Date(time);
    const log = {
      info: () => undefined,
      warn: () => undefined,
      error: (what: object) => void told.error.push(what),
    };
    const run = (...jobs: Job[]) => runDueJobs(jobs, { database: database.handle, clock, log });
    const counted = (more: Partial<Job> = {}) => {
      const done: Date[] = [];
      const job: Job = {
        name: 'count',
        everySeconds: 60,
        run: async ({ clock: now }) => void done.push(now()),
        ...more,
      };
      return { job, done };
    };

    before(async () => {
      database = await open();
    });
    after(() => database.close());
    beforeEach(async () => {
      time = Date.parse('2026-11-22T10:00:00Z');
      told = { error: [] };
      await database.handle.deleteFrom('jobs').execute();
    });

    it('are done at once the first time, and then when their time has come', async () => {
      const { job, done } = counted();
      await run(job);
      await run(job);
      assert.equal(done.length, 1);
      time += 59_000;
      await run(job);
      assert.equal(done.length, 1);
      time += 1_000;
      await run(job);
      assert.equal(done.length, 2);
    });

    it('are done by one of many servers that look at the same time', async () => {
      const { job, done } = counted();
      await Promise.all(Array.from({ length: 8 }, () => run(job)));
      assert.equal(done.length, 1);
    });

    it('that fail stop no other, and are tried again at their next time', async () => {
      const bad = counted({
        name: 'bad',
        run: () => Promise.reject(new Error('salaisuus')),
      });
      const good = counted();
      await run(bad.job, good.job);
      assert.equal(good.done.length, 1);
      assert.equal(told.error.length, 1);
      const failures = async () =>
        (await database.handle.selectFrom('jobs').selectAll().where('name', '=', 'bad').executeTakeFirst())
          ?.failures;
      assert.equal(await failures(), 1);
      time += 60_000;
      await run(bad.job);
      assert.equal(await failures(), 2);
      time += 60_000;
      await run({ ...bad.job, run: async () => undefined });
      assert.equal(await failures(), 0);
    });

    it('that a killed server had begun are free for another after a minute', async () => {
      const { job, done } = counted();
      assert.ok(await takeTurn(database.handle, job, clock()));
      await run(job);
      assert.equal(done.length, 0);
      await sql`update jobs set held_until = held_until - interval '60 seconds'`.execute(database.handle);
      await run(job);
      assert.equal(done.length, 1);
    });

    it('that take long are held on to; who has lost the turn is told so', async () => {
      const { job } = counted();
      const first = await takeTurn(database.handle, job, clock());
      assert.equal(await keepTurn(database.handle, first as string), true);
      await sql`update jobs set held_until = now() - interval '1 second'`.execute(database.handle);
      const second = await takeTurn(database.handle, job, clock());
      assert.ok(second);
      assert.equal(await keepTurn(database.handle, first as string), false);
      assert.equal(await keepTurn(database.handle, second), true);
    });

    it('are not put off for years by a server whose clock was wrong', async () => {
      const { job, done } = counted();
      time = Date.parse('2099-01-01T00:00:00Z');
      await run(job);
      time = Date.parse('2026-11-22T10:00:00Z');
      await run(job);
      assert.deepEqual(
        done.map(moment => moment.getUTCFullYear()),
        [2099, 2026],
      );
    });

    it('go on by themselves until they are stopped, and stopping waits for the one under way', async () => {
      let finish: () => void = () => undefined;
      let began: () => void = () => undefined;
      const begun = new Promise<void>(resolve => (began = resolve));
      let ended = false;
      const slow = counted({
        run: async ({ mayGoOn }) => {
          began();
          await new Promise<void>(resolve => (finish = resolve));
          ended = !mayGoOn();
        },
      });
      const after = counted({ name: 'after' });
      const jobs = startJobs([slow.job, after.job], { database: database.handle, clock, log }, 1);
      await begun;
      const stopped = jobs.stop();
      finish();
      await stopped;
      assert.ok(ended, 'the job heard that it must come to its end');
      assert.equal(after.done.length, 0);
    });
  });
});
