import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { leadersOf, groupsLedBy, possibleLeaders, putLeaders } from '@kuulluksi/server/groups/leaders-store';
import { storeGroups } from '@kuulluksi/server/groups/store';
import { removeMember } from '@kuulluksi/server/staff/store';
import { group } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';

onEachDatabase((name, open) => {
  describe(`who leads a group, on ${name}`, () => {
    let desk: Desk;
    let leader: { id: string };
    let coordinator: { id: string };
    let contactPerson: { id: string };
    const ids = async () => (await leadersOf(desk.database, ours, 'nuoret')).map(({ id }) => id).sort();

    before(async () => {
      desk = await openDesk({ open });
      leader = await desk.signIn(['group-leader']);
      coordinator = await desk.signIn(['coordinator']);
      contactPerson = await desk.signIn(['contact-person']);
      await desk.signIn(['group-leader'], theirs);
      await storeGroups(desk.database, [group('nuoret', { organisation: ours })]);
    });
    after(() => desk.close());

    it('may be whoever of the organisation holds the right', async () => {
      const possible = (await possibleLeaders(desk.database, ours)).map(({ id }) => id).sort();
      assert.deepEqual(possible, [leader.id, coordinator.id].sort());
    });

    it('is nobody, until somebody is said to', async () => {
      assert.deepEqual(await ids(), []);
    });

    it('are those who were said to last', async () => {
      const of = { organisation: ours, group: 'nuoret' };
      await putLeaders(desk.database, of, [leader.id]);
      await putLeaders(desk.database, of, [leader.id, coordinator.id]);
      assert.deepEqual(await ids(), [leader.id, coordinator.id].sort());
      assert.deepEqual(await groupsLedBy(desk.database, { ...leader, organisation: ours }), ['nuoret']);
    });

    it('is nobody of another organisation, whatever is asked', async () => {
      assert.deepEqual(await leadersOf(desk.database, theirs, 'nuoret'), []);
    });

    it('is nobody who lost the right or whose account was removed', async () => {
      const of = { organisation: ours, group: 'nuoret' };
      await putLeaders(desk.database, of, [leader.id, contactPerson.id]);
      assert.deepEqual(await ids(), [leader.id]);
      const { email } = await desk.database
        .selectFrom('staff_users')
        .select('email')
        .where('id', '=', leader.id)
        .executeTakeFirstOrThrow();
      await removeMember(desk.database, email, desk.time.now);
      assert.deepEqual(await ids(), []);
    });
  });
});
