import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { json } from '@kuulluksi/server/database/tables';
import { waitsMail } from '@kuulluksi/server/reminders/mail';
import { queueMail } from '@kuulluksi/server/mail/store';
import { publicRecordsChanged } from '@kuulluksi/server/public-records';
import { group, hidden } from './content.ts';
import { newKey } from './support/conversations.ts';
import { openDesk, ours, publicUrl, type Desk } from './support/staff.ts';

const unlimited = { reads: 1_000_000, submissions: 1_000_000, codes: 1_000_000 };

/** Everything that the asker ever writes holds this; nothing else does. */
const secret = 'Omatsanat';

const kinds = [
  { kind: 'join', group: 'avoin' },
  { kind: 'next-intake', group: 'suljettu' },
  { kind: 'join', group: 'suljettu' },
  { kind: 'wish', audience: 'close-person', municipality: '837' },
  { kind: 'come-along', as: 'expert' },
] as const;
const acts = ['write', 'in-contact', 'coming', 'not-this-time', 'closed', 'withdraw'] as const;

describe('what somebody wrote who asked to join', () => {
  let desk: Desk;
  let coordinator: { cookie: string; id: string };
  before(async () => {
    desk = await openDesk({ limits: unlimited });
    coordinator = await desk.signIn(['coordinator']);
    const groups = [
      group('avoin', { organisation: ours }),
      group('suljettu', {
        organisation: ours,
        access: 'granted',
        audiences: ['child'],
        place: {
          visibility: 'told-after-contact',
          municipality: '837',
          venue: { fi: hidden.venue },
          street: hidden.street,
        },
      }),
    ];
    for (const record of groups) {
      const { id, organisation } = record;
      await desk.database
        .insertInto('groups')
        .values({ id, organisation, record: json(record) })
        .execute();
    }
    const { includedAreas } = await import('@kuulluksi/server/areas/file');
    const { takeInAreas } = await import('@kuulluksi/server/areas/take-in');
    await takeInAreas(desk.database, includedAreas());
    await publicRecordsChanged(desk.database);
  });
  after(() => desk.close());

  /** All that anybody may read about the groups and the organisation, and every form that they may open. */
  const publicText = async (): Promise<string> => {
    const addresses = [
      '/v1/groups',
      '/v1/groups/avoin',
      '/v1/groups/suljettu',
      '/v1/group-words',
      '/v1/organisations',
      '/v1/board',
      '/board',
      '/groups',
      '/groups/avoin',
      '/feeds/board.atom',
      `/v1/join-requests/form?organisation=${ours}`,
      '/v1/join-requests/form?group=suljettu',
      `/join?organisation=${ours}&kind=wish`,
      '/join?group=avoin',
      '/join?group=suljettu&age-level=child',
      '/conversation',
      '/health',
    ];
    const told = await Promise.all(
      addresses.map(async address => {
        const { statusCode, body } = await desk.app.inject(address);
        assert.ok(statusCode < 500, address);
        return body;
      }),
    );
    return told.join('\n');
  };

  it('is in no public output, no mail and no log, whatever its person and staff do; nor is a hidden place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.constantFrom('call', 'text-message', 'email', 'through-my-worker', undefined),
        fc.array(fc.constantFrom(...acts), { maxLength: 5 }),
        async (asked, way, taken) => {
          const { status, body } = (await desk.call('POST', '/v1/join-requests', {
            body: {
              key: newKey(),
              organisation: ours,
              ...asked,
              nickname: `${secret} nimi`,
              words: `${secret} 1`,
              ...(way && {
                contact: {
                  way,
                  value: `${secret} 050 000 0000`,
                  safely: `${secret} milloin`,
                  ...(way === 'call' && { callingAs: `${secret} kuka` }),
                },
              }),
              ageLevel: 'youth',
              language: 'fi',
            },
          })) as { status: number; body: { receiptCode: string } };
          assert.equal(status, 201);
          const code = body.receiptCode;
          const { id } = await desk.database
            .selectFrom('join_requests')
            .select('id')
            .orderBy('received_at', 'desc')
            .orderBy('id')
            .executeTakeFirstOrThrow();
          for (const act of taken) {
            if (act === 'write') {
              await desk.call('POST', '/v1/conversations/messages', {
                body: { code, key: newKey(), text: `${secret} 2`, language: 'fi' },
              });
            } else if (act === 'withdraw') {
              await desk.call('POST', '/v1/conversations/withdrawal', { body: { code } });
            } else {
              const { version } = await desk.database
                .selectFrom('join_requests')
                .select('version')
                .where('id', '=', id)
                .executeTakeFirstOrThrow();
              await desk.call('POST', `/v1/staff/join-requests/${id}/answers`, {
                cookie: coordinator.cookie,
                body: { version, language: 'fi', status: act, message: 'Vastaus sinulle.' },
              });
            }
          }
          const read = await publicText();
          assert.ok(!read.includes(secret));
          assert.ok(!read.includes(hidden.street) && !read.includes(hidden.venue));
          // By its code it opens, and even there no hidden place stands unless a leader wrote it.
          const opened = await desk.call('POST', '/v1/conversations/open', { body: { code } });
          assert.ok(!JSON.stringify(opened.body).includes(hidden.street));
          await desk.database.deleteFrom('mail_queue').execute();
          await queueMail(desk.database, 'something-waits', { member: coordinator.id }, desk.time.now);
          const [mail] = await desk.database.selectFrom('mail_queue').selectAll().execute();
          const message = mail && (await waitsMail(desk.database, mail, publicUrl));
          assert.ok(!JSON.stringify(message ?? '').includes(secret));
          assert.ok(!desk.logged.some(line => line.includes(secret)));
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
