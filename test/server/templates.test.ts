import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { TemplateInput, type AnswerTemplate } from '@kuulluksi/contract/templates/schemas';
import { onEachDatabase } from './databases.ts';
import { openDesk, theirs, type Desk } from './support/staff.ts';

const thanks = {
  name: 'Kiitos palautteesta',
  texts: [
    { language: 'fi', ageLevel: 'youth', text: 'Kiitos, kun kerroit. Puhumme tästä […].' },
    { language: 'sv', ageLevel: 'youth', text: 'Tack för att du berättade.' },
  ],
};

describe('a template', () => {
  const [first] = thanks.texts;
  for (const [what, input, good] of [
    ['with texts by language and age level', thanks, true],
    ['without a name', { ...thanks, name: ' ' }, false],
    ['without a text', { ...thanks, texts: [] }, false],
    ['with two texts for one language and level', { ...thanks, texts: [first, first] }, false],
    ['with an identity code', { ...thanks, texts: [{ ...first, text: '131052-308T' }] }, false],
  ] as const) {
    it(`${what} is ${good ? 'taken' : 'refused'}`, () => {
      assert.equal(TemplateInput.safeParse(input).success, good);
    });
  }
});

onEachDatabase((name, open) => {
  describe(`templates on ${name}`, () => {
    let desk: Desk;
    let cookie: string;
    before(async () => {
      desk = await openDesk({ open });
      ({ cookie } = await desk.signIn(['coordinator']));
    });
    after(() => desk.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('answer_templates').execute();
    });

    const path = '/v1/staff/templates';
    const list = async (as = cookie) =>
      ((await desk.call('GET', path, { cookie: as })).body as unknown as { items: AnswerTemplate[] }).items;
    const post = async (more: string, body: object, as = cookie) => {
      const answer = await desk.call('POST', `${path}${more}`, { cookie: as, body });
      return { status: answer.status, body: answer.body as AnswerTemplate & { code?: string } };
    };

    it('are made, changed and deleted, each step logged', async () => {
      const { status, body: made } = await post('', thanks);
      assert.equal(status, 201);
      assert.deepEqual(await list(), [{ id: made.id, version: 1, ...thanks }]);
      const changed = await post(`/${made.id}`, { ...thanks, name: 'Kiitos', version: 1 });
      assert.deepEqual([changed.body.version, changed.body.name], [2, 'Kiitos']);
      assert.equal((await post(`/${made.id}/deletion`, {})).status, 200);
      assert.deepEqual(await list(), []);
      const lines = await desk.database
        .selectFrom('log_lines')
        .select('what')
        .where('record', '=', made.id)
        .orderBy('number')
        .execute();
      assert.deepEqual(
        lines.map(({ what }) => what),
        ['createTemplate', 'changeTemplate', 'deleteTemplate'],
      );
    });

    it('are changed only in the version that was read, so that no words are overwritten', async () => {
      const { body: made } = await post('', thanks);
      const both = await Promise.all([
        post(`/${made.id}`, { ...thanks, name: 'A', version: 1 }),
        post(`/${made.id}`, { ...thanks, name: 'B', version: 1 }),
      ]);
      assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
      assert.ok(both.some(({ body }) => body.code === 'changed-meanwhile'));
    });

    it('come in the order of their names, as Finnish has it', async () => {
      for (const each of ['Ööppinen', 'Anteeksi', 'Ålanti', 'äiti'])
        await post('', { ...thanks, name: each });
      assert.deepEqual(
        (await list()).map(template => template.name),
        ['Anteeksi', 'Ålanti', 'äiti', 'Ööppinen'],
      );
    });

    it('of another organisation are not there, for any call', async () => {
      const { body: made } = await post('', thanks);
      const other = (await desk.signIn(['coordinator'], theirs)).cookie;
      assert.deepEqual(await list(other), []);
      for (const answer of [
        await post(`/${made.id}`, { ...thanks, version: 1 }, other),
        await post(`/${made.id}/deletion`, {}, other),
      ]) {
        assert.deepEqual([answer.status, answer.body.code], [404, 'not-found']);
      }
      assert.equal((await list()).length, 1);
    });
  });
});
