import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { runDueJobs } from '@kuulluksi/server/jobs/runner';
import type { QueuedMail } from '@kuulluksi/server/mail/store';
import { reminders } from '@kuulluksi/server/reminders/job';
import { waitsMail } from '@kuulluksi/server/reminders/mail';
import { rightsOf } from '@kuulluksi/server/staff/rights';
import { mustBeTold, waitingFor } from '@kuulluksi/server/reminders/rules';
import { json } from '@kuulluksi/server/database/tables';
import { putLeaders } from '@kuulluksi/server/groups/leaders-store';
import { storeGroups } from '@kuulluksi/server/groups/store';
import { group } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';

const day = 86_400_000;
const now = new Date('2026-11-22T10:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * day);

describe('whether a member must be told that something waits', () => {
  const cases: [what: string, toldAt: Date | null, newestAt: Date, since: Date[], told: boolean][] = [
    ['nobody waits', null, ago(1), [], false],
    ['somebody waits, and they were never told', null, ago(200), [ago(200)], true],
    ['something came after they were told', ago(2), ago(1), [ago(1)], true],
    ['something came, but they were told today', ago(0.9), ago(0.5), [ago(0.5)], false],
    ['nothing came since they were told', ago(2), ago(3), [ago(3)], false],
    ['somebody has waited for 29 days', ago(5), ago(29), [ago(29)], false],
    ['somebody has waited for 30 days since', ago(5), ago(31), [ago(31)], true],
    ['of the 30 days they were told', ago(5), ago(40), [ago(40)], false],
    ['somebody has waited for 60 days since', ago(5), ago(60), [ago(60)], true],
    ['somebody has waited for 90 days since', ago(1), ago(90.5), [ago(90.5)], true],
    ['somebody has waited for long, and they know', ago(30), ago(150), [ago(150)], false],
    ['one of many comes to 30 days', ago(2), ago(10), [ago(10), ago(31), ago(100)], true],
  ];
  for (const [what, toldAt, newestAt, since, told] of cases) {
    it(`${told ? 'yes' : 'no'}, when ${what}`, () => {
      assert.equal(mustBeTold(toldAt, { newestAt, since }, now), told);
    });
  }
});

describe('what waits for a member', () => {
  const matter = {
    organisation: ours,
    right: 'matters:answer' as const,
    since: ago(9),
    newestAt: ago(3),
    shutOut: [],
  };
  const join = { ...matter, right: 'joins:answer' as const, led: { by: ['leader'] } };
  const cases: [what: string, matters: Parameters<typeof waitingFor>[1], count: number][] = [
    ['nothing, where nothing waits', [], 0],
    ['what waits in their organisation', [matter, { ...matter, since: ago(1) }], 2],
    ['nothing of another organisation', [{ ...matter, organisation: theirs }], 0],
    ['nothing that they are shut out of', [{ ...matter, shutOut: ['they', 'somebody'] }], 0],
    ['what somebody else is shut out of', [{ ...matter, shutOut: ['somebody'] }], 1],
    ['who asks to join any of the groups', [join], 1],
  ];
  for (const [what, matters, count] of cases) {
    it(`is ${what}`, () => {
      const they = { id: 'they', organisation: ours, rights: rightsOf(['coordinator']) };
      const { since, newestAt } = waitingFor(they, matters);
      assert.equal(since.length, count);
      if (count > 0) assert.deepEqual(newestAt, ago(3));
    });
  }

  const leaders: [who: string, member: string, count: number][] = [
    ['who leads the group: of those who ask to join it, and of no matter', 'leader', 1],
    ['who leads another group: of nobody', 'they', 0],
  ];
  for (const [who, id, count] of leaders) {
    it(`is told to ${who}`, () => {
      const leader = { id, organisation: ours, rights: rightsOf(['group-leader']) };
      assert.equal(waitingFor(leader, [matter, join]).since.length, count);
    });
  }
});

onEachDatabase((name, open) => {
  describe(`the job that tells staff on ${name}`, () => {
    let desk: Desk;
    let coordinator: { id: string };
    const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const run = () =>
      runDueJobs([reminders], { database: desk.database, clock: () => desk.time.now, log: quiet });
    const later = (days: number) => {
      desk.time.now = new Date(desk.time.now.getTime() + days * day);
    };
    const queued = async () => {
      const mails = await desk.database.deleteFrom('mail_queue').returning(['kind', 'member']).execute();
      return mails.map(({ kind, member }) => [kind, member]);
    };
    before(async () => {
      desk = await openDesk({ open });
      coordinator = await desk.signIn(['coordinator']);
      await desk.signIn(['payroll', 'unit', 'data-protection-officer']);
      await desk.signIn(['coordinator'], theirs);
    });
    after(() => desk.close());
    beforeEach(() => later(1));

    it('queues nothing while nothing waits', async () => {
      await run();
      assert.deepEqual(await queued(), []);
    });
    it('tells of something new who may answer it, in that organisation alone, once', async () => {
      await desk.giveFeedback({ organisation: ours });
      later(0.1);
      await run();
      assert.deepEqual(await queued(), [['something-waits', coordinator.id]]);
      later(0.1);
      await run();
      assert.deepEqual(await queued(), []);
    });
    it('tells of what came later at most once a day', async () => {
      await desk.giveFeedback({ organisation: ours });
      await run();
      const first = await queued();
      later(0.5);
      await desk.giveFeedback({ organisation: ours });
      await run();
      assert.deepEqual([first.length, (await queued()).length], [1, 0]);
      later(0.6);
      await run();
      assert.equal((await queued()).length, 1);
    });
    it('tells again when nobody has answered for 30, 60 and 90 days, and then no more', async () => {
      const told: number[] = [];
      for (let days = 1; days <= 120; days += 1) {
        later(1);
        await run();
        if ((await queued()).length > 0) told.push(days);
      }
      // Each of those who wait comes to its marks on a day of its own.
      const marks = told.map(days => Math.round(days / 30) * 30);
      assert.deepEqual([...new Set(marks)], [30, 60, 90]);
      assert.ok(told.length <= 9, told.join(' '));
    });
    it('tells nobody of a matter that they are shut out of, and takes back what was on its way', async () => {
      const other = await desk.signIn(['coordinator']);
      await desk.database
        .updateTable('staff_members')
        .set({ told_at: desk.time.now })
        .where('user_id', '=', other.id)
        .execute();
      later(1.1);
      const { id } = await desk.giveFeedback({ organisation: ours });
      await desk.database
        .insertInto('matter_exclusions')
        .values({ matter: id, organisation: ours, member: other.id })
        .execute();
      await run();
      assert.deepEqual(
        (await queued()).map(([, member]) => member),
        [coordinator.id],
      );
      await desk.database.updateTable('matters').set({ waiting_since: null }).where('id', '!=', id).execute();
      const compose = (member: string) =>
        waitsMail(
          desk.database,
          { id: 'x', member, queued_at: desk.time.now } as QueuedMail,
          'https://kuulluksi.example',
        );
      assert.equal(await compose(other.id), undefined);
      assert.match((await compose(coordinator.id))?.text ?? '', /kuulluksi\.example\/desk/);
    });
    it('tells the leaders of a group that nobody has confirmed for three and a half months, and nobody else', async () => {
      await desk.database.updateTable('matters').set({ waiting_since: null }).execute();
      const leader = await desk.signIn(['group-leader']);
      await desk.signIn(['group-leader']);
      const today = desk.time.now.toISOString().slice(0, 10);
      await storeGroups(desk.database, [
        group('nuoret', { organisation: ours, checkedOn: today }),
        group('vanha', { organisation: ours, checkedOn: '2020-01-01', standing: 'ended' }),
      ]);
      for (const id of ['nuoret', 'vanha'])
        await putLeaders(desk.database, { organisation: ours, group: id }, [leader.id]);
      later(105);
      await run();
      assert.deepEqual(await queued(), []);
      later(1);
      await run();
      assert.deepEqual(await queued(), [['something-waits', leader.id]]);
      const compose = () =>
        waitsMail(
          desk.database,
          { id: 'x', member: leader.id, queued_at: desk.time.now } as QueuedMail,
          'https://kuulluksi.example',
        );
      const mail = JSON.stringify(await compose());
      assert.match(mail, /kuulluksi\.example\/desk/);
      assert.doesNotMatch(mail, /nuoret|ryhmä|grupp|group|vahvist/i);
      await desk.database
        .updateTable('groups')
        .set({ record: json(group('nuoret', { organisation: ours, checkedOn: '2027-12-01' })) })
        .where('id', '=', 'nuoret')
        .execute();
      assert.equal(await compose(), undefined);
    });
    it('tells who may answer of a concern for a child that nobody has closed for 30 days, in neutral words', async () => {
      await run();
      await desk.database.updateTable('matters').set({ waiting_since: null }).execute();
      const { id } = await desk.giveFeedback({ organisation: ours });
      await desk.database.updateTable('matters').set({ waiting_since: null }).execute();
      const marked = { organisation: ours, matter: id, marked_by: coordinator.id, marked_at: desk.time.now };
      await desk.database.insertInto('concerns').values(marked).execute();
      await queued();
      later(29.9);
      await run();
      assert.deepEqual(await queued(), []);
      later(0.2);
      await run();
      assert.ok((await queued()).some(([, member]) => member === coordinator.id));
      const compose = () =>
        waitsMail(
          desk.database,
          { id: 'x', member: coordinator.id, queued_at: desk.time.now } as QueuedMail,
          'https://kuulluksi.example',
        );
      const mail = JSON.stringify(await compose());
      assert.match(mail, /kuulluksi\.example\/desk/);
      assert.doesNotMatch(mail, /huol|laps|concern|child/i);
      await desk.database
        .updateTable('concerns')
        .set({ closed_at: desk.time.now, closed_by: coordinator.id, ending: 'no-ground' })
        .execute();
      assert.equal(await compose(), undefined);
    });
  });
});
