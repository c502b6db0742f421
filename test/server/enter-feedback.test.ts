import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Matter } from '@kuulluksi/contract/matters/schemas';
import { allOrganisations } from '@kuulluksi/examples/organisations/all-organisations';
import { onEachDatabase } from './databases.ts';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';

onEachDatabase((name, open) => {
  describe(`feedback that staff enter, on ${name}`, () => {
    let desk: Desk;
    let leader: { cookie: string; id: string };
    let coordinator: { cookie: string };
    before(async () => {
      desk = await openDesk({ open });
      leader = await desk.signIn(['group-leader']);
      coordinator = await desk.signIn(['coordinator']);
    });
    after(() => desk.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('matters').execute();
    });

    const said = (more: object = {}) => ({
      key: randomBytes(16).toString('hex'),
      kind: 'idea',
      text: 'Iltapalaa myöhemmin.',
      publication: 'no',
      ageLevel: 'youth',
      language: 'fi',
      way: 'paper',
      ...more,
    });
    const enter = async (body: object, cookie = leader.cookie) => {
      const answer = await desk.call('POST', '/v1/staff/feedback', { cookie, body });
      return {
        status: answer.status,
        body: answer.body as { receiptCode: string; outcome: string; code?: string; fields?: unknown },
      };
    };
    const matters = async () =>
      (
        (await desk.call('GET', '/v1/staff/matters', { cookie: coordinator.cookie })).body as unknown as {
          items: Matter[];
        }
      ).items;

    it('opens a matter of their own organisation, marked as helped and by which way', async () => {
      assert.equal((await enter(said({ way: 'phone' }))).status, 201);
      const [summary] = await matters();
      assert.deepEqual([summary?.organisation, summary?.helped], [ours, true]);
      const { body } = await desk.call('GET', `/v1/staff/matters/${summary?.id}`, {
        cookie: coordinator.cookie,
      });
      assert.equal((body as Matter).helpedWay, 'phone');
    });

    it('gives the code to hand to the person, which opens the conversation', async () => {
      const { body } = await enter(said());
      const opened = await desk.call('POST', '/v1/conversations/open', { body: { code: body.receiptCode } });
      assert.equal(opened.status, 200);
    });

    it('takes answers to a question set from paper, who the person is, and what the unit may read', async () => {
      const made = await desk.call('POST', '/v1/staff/question-sets', {
        cookie: coordinator.cookie,
        body: {
          key: randomBytes(16).toString('hex'),
          ageLevels: ['youth'],
          title: { fi: 'Arki meillä' },
          questions: [{ id: 'olo', kind: 'mood', words: { fi: 'Miltä täällä tuntuu?' }, optional: true }],
          usual: false,
        },
      });
      assert.equal(made.status, 201, JSON.stringify(made.body));
      // Whoever enters reads the questions at the desk; making them takes another right.
      const listed = await desk.call('GET', '/v1/staff/question-sets', { cookie: leader.cookie });
      const [set] = (listed.body as { items: { id: string; version: number }[] }).items;
      assert.equal(listed.status, 200);
      // What is public is held in memory for a second of the server's clock.
      desk.time.now = new Date(desk.time.now.getTime() + 2000);
      const organisation = allOrganisations.find(({ id }) => id === ours);
      const unit = organisation?.units[0]?.id ?? '';
      const { status } = await enter(
        said({
          questionSet: { id: set?.id, version: set?.version },
          answers: [{ question: 'olo', mood: 'good' }],
          unit,
          unitMayRead: true,
          contact: { way: 'call', value: '050 000 0007' },
          introduction: 'Olen toisen kerroksen nuori.',
        }),
      );
      assert.equal(status, 201);
      const [summary] = await matters();
      const { body } = await desk.call('GET', `/v1/staff/matters/${summary?.id}`, {
        cookie: coordinator.cookie,
      });
      const matter = body as Matter;
      assert.deepEqual(
        [matter.answers, matter.asked?.title.text, matter.unitMayRead, matter.hasContact, matter.helped],
        [[{ question: 'olo', mood: 'good' }], 'Arki meillä', true, true, true],
      );
    });

    it('is stored once, however often it is sent', async () => {
      const once = said();
      const answers = [...(await Promise.all([enter(once), enter(once)])), await enter(once)];
      assert.equal(new Set(answers.map(({ body }) => body.receiptCode)).size, 1);
      assert.deepEqual(answers.map(({ body }) => body.outcome).sort(), ['repeated', 'repeated', 'stored']);
      assert.equal((await matters()).length, 1);
      const lines = await desk.database
        .selectFrom('log_lines')
        .select(['who', 'record'])
        .where('what', '=', 'enterFeedback')
        .where('record', '=', (await matters())[0]?.id ?? '')
        .execute();
      assert.deepEqual(
        lines.map(({ who }) => who),
        [leader.id],
      );
    });

    it('says which way it came, and says something', async () => {
      const { status, body } = await enter({ ...said(), way: undefined, text: undefined });
      assert.equal(status, 400);
      assert.deepEqual(
        (body.fields as { field: string; code: string }[])
          .map(({ field, code }) => `${field} ${code}`)
          .sort(),
        ['text required', 'way required'],
      );
    });

    it('cannot be put into another organisation', async () => {
      const { status, body } = await enter(said({ organisation: theirs }));
      assert.equal(status, 400);
      assert.deepEqual(body.fields, [{ field: 'organisation', code: 'unknown-field' }]);
      assert.deepEqual(await matters(), []);
    });
  });
});
