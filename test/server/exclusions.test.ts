import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Role } from '@kuulluksi/contract/vocabularies';
import { commandLine } from '@kuulluksi/server/log/store';
import { runStaffCommand } from '@kuulluksi/server/staff/commands';
import { putMemberWithoutPassword } from '@kuulluksi/server/staff/store';
import { StartFault } from '@kuulluksi/server/start-fault';
import { onEachDatabase } from './databases.ts';
import { openDesk, ours, publicUrl, theirs, type Desk } from './support/staff.ts';

onEachDatabase((name, open) => {
  describe(`who is shut out of a matter, and who is removed, on ${name}`, () => {
    let desk: Desk;
    let first: { cookie: string; id: string };
    let second: { cookie: string; id: string };
    before(async () => {
      desk = await openDesk({ open });
    });
    after(() => desk.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('matters').execute();
      await desk.database.deleteFrom('staff_users').execute();
      first = await desk.signIn(['coordinator']);
      second = await desk.signIn(['coordinator']);
    });

    const path = (matter: string) => `/v1/staff/matters/${matter}/exclusions`;
    const setOut = (matter: string, by: { cookie: string }, member: { id: string }, shutOut = true) =>
      desk.call('POST', path(matter), { cookie: by.cookie, body: { member: member.id, shutOut } });
    const reads = async (matter: string, by: { cookie: string }) =>
      (await desk.call('GET', `/v1/staff/matters/${matter}`, { cookie: by.cookie })).status;
    const emailOf = async ({ id }: { id: string }) =>
      (
        await desk.database
          .selectFrom('staff_users')
          .select('email')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
      ).email;
    const command = (...words: string[]) =>
      runStaffCommand(words, {
        database: desk.database,
        publicUrl,
        now: desk.time.now,
        say: () => undefined,
      });
    const logged = async (count: number) =>
      (
        await desk.database
          .selectFrom('log_lines')
          .select(['who', 'organisation', 'what', 'record'])
          .orderBy('number', 'desc')
          .limit(count)
          .execute()
      )
        .reverse()
        .map(line => Object.values(line));

    it('comes back as shut out as they went, under any spelling of the address', async () => {
      const { id } = await desk.giveFeedback();
      await setOut(id, first, second);
      const email = await emailOf(second);
      await command('remove', '--email', email);
      const back = await putMemberWithoutPassword(
        desk.database,
        { email: email.toUpperCase(), name: 'Jäsen', organisation: ours, roles: ['coordinator'] },
        desk.time.now,
      );
      assert.notEqual(back, second.id);
      const out = await desk.database.selectFrom('matter_exclusions').select(['matter', 'member']).execute();
      assert.deepEqual(out, [{ matter: id, member: back }]);
      assert.deepEqual(await desk.database.selectFrom('left_exclusions').selectAll().execute(), []);
    });

    it('is forgotten with the matter', async () => {
      const { id } = await desk.giveFeedback();
      await setOut(id, first, second);
      await command('remove', '--email', await emailOf(second));
      const left = () => desk.database.selectFrom('left_exclusions').select('matter').execute();
      assert.deepEqual(await left(), [{ matter: id }]);
      await desk.database.deleteFrom('matters').execute();
      assert.deepEqual(await left(), []);
    });

    it('stays while they are the last who may answer some matter, and the command says so', async () => {
      const { id } = await desk.giveFeedback();
      await setOut(id, first, second);
      const email = await emailOf(first);
      await assert.rejects(
        command('remove', '--email', email),
        error => error instanceof StartFault && /is the last who may answer some matter/.test(error.message),
      );
      assert.equal(await reads(id, first), 200);
      await setOut(id, first, second, false);
      await command('remove', '--email', email);
      assert.equal(await reads(id, first), 401);
    });

    describe('an invitation with other roles', () => {
      const password = 'neljä sanaa aivan eri asioista';
      const invite = async (email: string, role: Role, organisation = ours): Promise<string> => {
        const said: string[] = [];
        const words = ['--email', email, '--name', 'Jäsen', '--organisation', organisation, '--role', role];
        const around = { database: desk.database, publicUrl, now: desk.time.now };
        await runStaffCommand(['invite', ...words], { ...around, say: line => void said.push(line) });
        return /#invitation=([A-Za-z0-9_-]{43})/.exec(said.join('\n'))?.[1] ?? '';
      };
      const accept = async (token: string) => {
        const { status, body } = await desk.call('POST', '/v1/staff/accept-invitation', {
          body: { token, password },
        });
        return [status, (body as { code?: string }).code];
      };
      const rolesOf = async ({ id }: { id: string }) =>
        (
          await desk.database
            .selectFrom('staff_members')
            .select('roles')
            .where('user_id', '=', id)
            .executeTakeFirst()
        )?.roles;
      const isRefused = (error: unknown) =>
        error instanceof StartFault && /is the last who may answer in their organisation/.test(error.message);

      it('takes the right to answer from one of two, and not from the last', async () => {
        const tokens = [
          await invite(await emailOf(first), 'unit'),
          await invite(await emailOf(second), 'unit'),
        ] as const;
        assert.deepEqual(await accept(tokens[0]), [200, undefined]);
        assert.deepEqual(await accept(tokens[1]), [409, 'nobody-left']);
        assert.deepEqual([await rolesOf(first), await rolesOf(second)], [['unit'], ['coordinator']]);
        await assert.rejects(invite(await emailOf(second), 'unit'), isRefused);
        // The link is not used up: when somebody else can answer, it works.
        await desk.signIn(['coordinator']);
        assert.deepEqual(await accept(tokens[1]), [200, undefined]);
      });

      it('is accepted by one of two who do so at once', async () => {
        const tokens = [
          await invite(await emailOf(first), 'unit'),
          await invite(await emailOf(second), 'unit'),
        ];
        const codes = (await Promise.all(tokens.map(accept))).map(([status]) => status);
        assert.deepEqual(codes.sort(), [200, 409]);
      });

      it('leaves no organisation without an answer, whatever other one it leads to', async () => {
        const token = await invite(await emailOf(second), 'coordinator', theirs);
        assert.deepEqual(await accept(token), [200, undefined]);
        await assert.rejects(invite(await emailOf(first), 'coordinator', theirs), isRefused);
      });

      it('leaves no matter without one who may answer it', async () => {
        const { id } = await desk.giveFeedback();
        await setOut(id, first, second);
        await assert.rejects(invite(await emailOf(first), 'unit'), isRefused);
        assert.notEqual(await invite(await emailOf(second), 'unit'), '');
      });

      it('with the right to answer among its roles is like any other', async () => {
        const token = await invite(await emailOf(first), 'coordinator');
        assert.deepEqual(await accept(token), [200, undefined]);
      });
    });

    it('is one of two who shut each other out at once, though a third is left', async () => {
      await desk.signIn(['coordinator']);
      const { id } = await desk.giveFeedback();
      const answers = await Promise.all([setOut(id, first, second), setOut(id, second, first)]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 404]);
      const out = await desk.database.selectFrom('matter_exclusions').select('member').execute();
      assert.equal(out.length, 1);
    });

    it('is in the log, with the direction, as is who looked, who was invited and who was removed', async () => {
      const { id } = await desk.giveFeedback();
      await setOut(id, first, second);
      await setOut(id, first, second, false);
      await desk.call('GET', path(id), { cookie: first.cookie });
      await desk.call('GET', `/v1/staff/matters/${id}/concerns`, { cookie: first.cookie });
      await desk.call('GET', `/v1/staff/matters/${id}/links`, { cookie: first.cookie });
      await desk.call('GET', '/v1/staff/agenda', { cookie: first.cookie });
      const invited = ['--email', 'uusi@example.org', '--name', 'Uusi', '--organisation', ours];
      await command('invite', ...invited, '--role', 'unit');
      await command('remove', '--email', await emailOf(second));
      assert.deepEqual(await logged(8), [
        [first.id, ours, 'shutOut', id],
        [first.id, ours, 'letIn', id],
        [first.id, ours, 'listExclusions', id],
        [first.id, ours, 'readConcerns', id],
        [first.id, ours, 'readLinks', id],
        [first.id, ours, 'readAgenda', null],
        [commandLine, ours, 'inviteMember', null],
        [commandLine, ours, 'removeMember', second.id],
      ]);
    });
  });
});
