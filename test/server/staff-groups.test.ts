import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Group } from '@kuulluksi/contract/groups/schemas';
import type { StaffGroup, StaffGroupsAnswer } from '@kuulluksi/contract/groups/staff-schemas';
import { takeInAreas } from '@kuulluksi/server/areas/take-in';
import { storeGroups } from '@kuulluksi/server/groups/store';
import { putLeaders } from '@kuulluksi/server/groups/leaders-store';
import { publicRecordsChanged } from '@kuulluksi/server/public-records';
import { group } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { newKey } from './support/conversations.ts';
import { callsOf } from './support/panels.ts';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';

const written = (more: object = {}) => {
  const { id: _id, organisation: _organisation, checkedOn: _checkedOn, ...rest } = group('a');
  return { ...rest, ...more };
};

onEachDatabase((name, open) => {
  describe(`groups at the desk on ${name}`, () => {
    let desk: Desk;
    let coordinator: { cookie: string; id: string };
    let leader: { cookie: string; id: string };
    let stranger: { cookie: string; id: string };
    const { get, post, refused } = callsOf(
      { call: (...all) => desk.call(...all) } as Desk,
      () => coordinator.cookie,
    );
    const path = '/v1/staff/groups/nuoret';
    const read = (as?: string) => get<StaffGroup>(path, undefined, as);
    const list = (as?: string) => get<StaffGroupsAnswer>('/v1/staff/groups', undefined, as);
    const seen = async () => {
      const answer = await desk.call('GET', '/v1/groups/nuoret');
      return answer.body as Group;
    };
    const lines = async () =>
      (
        await desk.database
          .selectFrom('log_lines')
          .select(['what', 'record', 'who'])
          .orderBy('number')
          .execute()
      ).filter(({ what }) => what !== 'signIn');

    before(async () => {
      desk = await openDesk({ open });
      await takeInAreas(desk.database);
      coordinator = await desk.signIn(['coordinator']);
      leader = await desk.signIn(['group-leader']);
      stranger = await desk.signIn(['coordinator'], theirs);
    });
    beforeEach(async () => {
      await desk.database.deleteFrom('groups').execute();
      await storeGroups(desk.database, [
        group('nuoret', { organisation: ours }),
        group('lapset', { organisation: ours, name: { fi: 'Lasten ryhmä' } }),
        group('muualla', { organisation: theirs, area: '05' }),
      ]);
      await publicRecordsChanged(desk.database);
      desk.time.now = new Date(desk.time.now.getTime() + 60_000);
    });
    after(() => desk.close());

    it('are those of the own organisation, each with what is missing of it', async () => {
      const { items, possibleLeaders } = await list();
      assert.deepEqual(
        items.map(({ id, gaps }) => [id, gaps]),
        [
          ['lapset', ['no-leader']],
          ['nuoret', ['no-leader']],
        ],
      );
      assert.deepEqual(items[1]?.next, { day: '2026-12-01', from: '17:00', to: '19:00' });
      assert.deepEqual(items[1]?.municipality, {
        code: '908',
        name: { fi: 'Valkeakoski', sv: 'Valkeakoski' },
      });
      assert.deepEqual(possibleLeaders?.map(({ id }) => id).sort(), [coordinator.id, leader.id].sort());
    });

    it('are to a leader their own ones alone, and nothing else', async () => {
      assert.deepEqual(await list(leader.cookie), { items: [] });
      await putLeaders(desk.database, { organisation: ours, group: 'nuoret' }, [leader.id]);
      const { items } = await list(leader.cookie);
      assert.deepEqual(
        items.map(({ id }) => id),
        ['nuoret'],
      );
      assert.equal(
        (await desk.call('GET', '/v1/staff/groups/lapset', { cookie: leader.cookie })).status,
        404,
      );
      assert.equal(
        (await refused('/v1/staff/groups/lapset/confirmation', { version: 1 }, leader.cookie)).status,
        404,
      );
      assert.equal(
        (await refused('/v1/staff/groups', { key: newKey(), ...written() }, leader.cookie)).status,
        403,
      );
      assert.equal((await refused(`${path}/ending`, { version: 1 }, leader.cookie)).status, 403);
    });

    it('are to nobody of another organisation', async () => {
      assert.equal((await desk.call('GET', path, { cookie: stranger.cookie })).status, 404);
      for (const [of, body] of [
        [path, { version: 1, ...written() }],
        [`${path}/confirmation`, { version: 1 }],
        [`${path}/ending`, { version: 1 }],
        [`${path}/sessions`, { version: 1, session: { change: 'cancelled', day: '2026-12-01' } }],
      ] as const)
        assert.equal((await refused(of, body, stranger.cookie)).status, 404, of);
    });

    it('are read whole, with what is not public', async () => {
      const { version, place, sessions, leaders } = await read();
      assert.deepEqual([version, place.street, leaders], [1, 'Esimerkkitie 1', []]);
      assert.deepEqual(sessions[0], { day: '2026-12-01', from: '17:00', to: '19:00' });
    });

    it('are made once with a key, checked today, and public at once', async () => {
      const input = { key: newKey(), ...written({ name: { fi: 'Uusi ryhmä' } }), leaders: [leader.id] };
      const made = await post<StaffGroup>('/v1/staff/groups', input);
      assert.match(made.id, /^uusi-ryhma-/);
      assert.equal(made.checkedOn, '2026-11-22');
      assert.deepEqual(
        made.leaders.map(({ id }) => id),
        [leader.id],
      );
      assert.equal((await post<StaffGroup>('/v1/staff/groups', input)).id, made.id);
      assert.equal((await list()).items.length, 3);
      assert.equal((await desk.call('GET', `/v1/groups/${made.id}`)).status, 200);
      const other = await refused('/v1/staff/groups', { ...input, summary: { fi: 'Toisin.' } });
      assert.equal(other.code, 'changed-meanwhile');
      assert.deepEqual((await lines()).at(-1), { what: 'makeGroup', record: made.id, who: coordinator.id });
    });

    it('change whole, with the version that was seen, and are confirmed by it', async () => {
      await post(path, { version: 1, ...written({ name: { fi: 'Toinen nimi' } }) });
      const { name: said, checkedOn } = await seen();
      assert.deepEqual([said.text, checkedOn], ['Toinen nimi', '2026-11-22']);
      const stale = await refused(path, { version: 1, ...written({ name: { fi: 'Kolmas nimi' } }) });
      assert.deepEqual(stale, { status: 409, code: 'changed-meanwhile' });
      assert.equal((await seen()).name.text, 'Toinen nimi');
    });

    it('are told by none of what is at fault, which is said at its field', async () => {
      const bad = { ...written({ area: '05' }), place: { visibility: 'public', municipality: '091' } };
      assert.deepEqual(await refused(path, { version: 1, ...bad }), {
        status: 400,
        code: 'invalid-input',
        fields: [{ field: 'area', code: 'not-one-of' }],
      });
      assert.equal((await read()).version, 1);
    });

    it('are confirmed by one press', async () => {
      const { checkedOn, version } = await post<StaffGroup>(`${path}/confirmation`, { version: 1 });
      assert.deepEqual([checkedOn, version], ['2026-11-22', 2]);
      assert.equal((await seen()).checkedOn, '2026-11-22');
      assert.equal((await refused(`${path}/confirmation`, { version: 1 })).code, 'changed-meanwhile');
      assert.deepEqual((await lines()).at(-1), {
        what: 'confirmGroup',
        record: 'nuoret',
        who: coordinator.id,
      });
    });

    it('are confirmed, changed and their sessions cancelled by who leads them', async () => {
      await putLeaders(desk.database, { organisation: ours, group: 'nuoret' }, [leader.id]);
      await post(`${path}/confirmation`, { version: 1 }, leader.cookie);
      const session = { change: 'cancelled', day: '2026-12-01', why: { fi: 'Ohjaaja on sairas.' } };
      await post(`${path}/sessions`, { version: 2, session }, leader.cookie);
      await post(path, { version: 3, ...written({ room: 'full' }) }, leader.cookie);
      assert.equal((await seen()).room, 'full');
      const leaders = { version: 4, ...written(), leaders: [] };
      assert.equal((await refused(path, leaders, leader.cookie)).status, 403);
      assert.equal((await read()).version, 4);
    });

    it('tell of a session that is cancelled or moved, until it is taken back', async () => {
      const sessions = `${path}/sessions`;
      const to = { day: '2026-12-03', from: '18:00', to: '20:00' };
      await post(sessions, { version: 1, session: { change: 'moved', day: '2026-12-01', to } });
      assert.deepEqual((await seen()).next, to);
      assert.deepEqual((await seen()).changed, { day: '2026-12-01', change: 'moved', to });
      const moved = (await read()).sessions[0];
      assert.deepEqual(moved, {
        day: '2026-12-01',
        from: '17:00',
        to: '19:00',
        change: 'moved',
        movedTo: to,
      });
      await post(sessions, { version: 2, session: { change: 'cancelled', day: '2026-12-01' } });
      assert.equal((await seen()).next?.day, '2026-12-08');
      await post(sessions, { version: 3, session: { change: 'as-planned', day: '2026-12-01' } });
      const { next, changed } = await seen();
      assert.deepEqual([next?.day, changed], ['2026-12-01', undefined]);
    });

    it('are ended, taken up again and their place opened by nobody who only leads them', async () => {
      await putLeaders(desk.database, { organisation: ours, group: 'nuoret' }, [leader.id]);
      const closed = { access: 'granted', audiences: ['child'], ages: { from: 7, to: 12 } };
      const place = { ...written().place, visibility: 'area-only' };
      const asLeader = async (version: number, more: object) =>
        (await desk.call('POST', path, { cookie: leader.cookie, body: { version, ...written(more) } }))
          .status;
      assert.equal(await asLeader(1, { standing: 'ended' }), 403);
      assert.equal(await asLeader(1, { ...closed, place, placeMayBeTold: true }), 403);
      await post(path, { version: 1, ...written({ standing: 'ended' }) });
      assert.equal(await asLeader(2, { standing: 'regular' }), 403);
      assert.equal(await asLeader(2, { standing: 'ended', room: 'full' }), 200);
      const opened = { ...closed, place, placeMayBeTold: true };
      await post(path, { version: 3, ...written(opened) });
      assert.deepEqual(
        (await lines()).slice(-2).map(({ what, record, who }) => [what, record, who]),
        [
          ['openPlace', 'nuoret', coordinator.id],
          ['changeGroup', 'nuoret', coordinator.id],
        ],
      );
      // What was decided stands: who leads goes on telling of the group, but opens it no further.
      assert.equal(await asLeader(4, { ...opened, room: 'full' }), 200);
      assert.equal((await lines()).at(-2)?.what === 'openPlace', false);
      assert.equal(await asLeader(5, { ...opened, place: { ...place, visibility: 'public' } }), 403);
      const made = await post<StaffGroup>('/v1/staff/groups', { key: newKey(), ...written(opened) });
      const of = (await lines()).filter(({ record }) => record === made.id).map(({ what }) => what);
      assert.deepEqual(of, ['makeGroup', 'openPlace']);
    });

    it('tell no hidden place in the reason of a changed session, new or kept', async () => {
      const place = { ...written().place, visibility: 'area-only' };
      const session = { change: 'cancelled', day: '2026-12-01', why: { fi: 'Esimerkkitie 1 on kiinni.' } };
      await post(`${path}/sessions`, { version: 1, session });
      assert.deepEqual((await refused(path, { version: 2, ...written({ place }) })).fields, [
        { field: 'place.visibility', code: 'personal-data' },
      ]);
      await post(`${path}/sessions`, {
        version: 2,
        session: { ...session, change: 'as-planned', why: undefined },
      });
      await post(path, { version: 3, ...written({ place }) });
      assert.deepEqual((await refused(`${path}/sessions`, { version: 4, session })).fields, [
        { field: 'session.why.fi', code: 'personal-data' },
      ]);
      assert.equal((await read()).version, 4);
    });

    it('lose no change of a session when something else is changed', async () => {
      await post(`${path}/sessions`, { version: 1, session: { change: 'cancelled', day: '2026-12-01' } });
      await post(path, { version: 2, ...written({ room: 'full' }) });
      assert.equal((await read()).sessions[0]?.change, 'cancelled');
    });

    it('are led by whom the organisation names, of its own alone', async () => {
      const other = await refused(path, { version: 1, ...written(), leaders: [stranger.id] });
      assert.deepEqual(other.fields, [{ field: 'leaders.0', code: 'not-one-of' }]);
      const changed = await post<StaffGroup>(path, { version: 1, ...written(), leaders: [leader.id] });
      assert.deepEqual(
        changed.leaders.map(({ id }) => id),
        [leader.id],
      );
      const same = await post<StaffGroup>(path, { version: 2, ...written() });
      assert.deepEqual(
        same.leaders.map(({ id }) => id),
        [leader.id],
      );
      assert.deepEqual((await post<StaffGroup>(path, { version: 3, ...written(), leaders: [] })).leaders, []);
    });

    it('end, and stay as such', async () => {
      const { standing, gaps, sessions } = await post<StaffGroup>(`${path}/ending`, { version: 1 });
      assert.deepEqual([standing, gaps, sessions], ['ended', [], []]);
      assert.equal((await seen()).standing, 'ended');
    });

    it('of two who change at once one is heard', async () => {
      const answers = await Promise.all(
        ['Yksi', 'Kaksi'].map(fi =>
          desk.call('POST', path, {
            cookie: coordinator.cookie,
            body: { version: 1, ...written({ name: { fi } }) },
          }),
        ),
      );
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
      assert.equal((await read()).version, 2);
    });
  });
});
