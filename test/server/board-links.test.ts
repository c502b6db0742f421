import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { LinkedMatter } from '@kuulluksi/contract/board/links-schemas';
import type { BoardAnswer } from '@kuulluksi/contract/board/schemas';
import { onEachDatabase } from './databases.ts';
import { openDesk, theirs, type Desk } from './support/staff.ts';

onEachDatabase((name, open) => {
  describe(`links between matters on ${name}`, () => {
    let desk: Desk;
    let cookie: string;
    before(async () => {
      desk = await openDesk({ open });
      ({ cookie } = await desk.signIn(['coordinator']));
    });
    after(() => desk.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('matters').execute();
      await desk.database.deleteFrom('board_entries').execute();
      desk.time.now = new Date('2026-11-22T10:00:00Z');
    });

    const onBoard = async (said: string, more: Record<string, unknown> = {}) => {
      const { id } = await desk.giveFeedback(more);
      await desk.call('POST', `/v1/staff/matters/${id}/answers`, {
        cookie,
        body: { version: 1, message: 'Kiitos.', language: 'fi', answer: { status: 'considering' } },
      });
      const body = { version: 2, said: { fi: said }, themes: ['participation'] };
      await desk.call('POST', `/v1/staff/matters/${id}/board-entry`, { cookie, body });
      return id;
    };
    interface Links {
      items: LinkedMatter[];
      alike: LinkedMatter[];
    }
    const links = async (id: string, query = ''): Promise<Links> =>
      (await desk.call('GET', `/v1/staff/matters/${id}/links${query}`, { cookie })).body;
    const link = (id: string, to: string, by = cookie) =>
      desk.call('POST', `/v1/staff/matters/${id}/links`, { cookie: by, body: { to } });
    const unlink = (id: string) => desk.call('POST', `/v1/staff/matters/${id}/links/removal`, { cookie });
    const idsOf = (matters: LinkedMatter[]) => matters.map(({ id }) => id);
    const others = async (): Promise<number[]> => {
      const { body } = await desk.call('GET', '/v1/board');
      return (body as BoardAnswer).items.map(({ alsoRaisedBy }) => alsoRaisedBy.length).sort();
    };

    it('show each on the board beside the other', async () => {
      const [one, other] = [await onBoard('Toivottiin ryhmää.'), await onBoard('Ryhmä puuttuu.')];
      assert.deepEqual(await others(), [0, 0]);
      const { status, body } = await link(one, other);
      assert.equal(status, 201);
      assert.deepEqual(idsOf((body as Links).items), [other]);
      assert.deepEqual(await others(), [1, 1]);
    });

    it('join all that either is linked with', async () => {
      const all: string[] = [];
      for (const said of ['Yksi.', 'Kaksi.', 'Kolme.', 'Neljä.']) all.push(await onBoard(said));
      const [one, two, three, four] = all as [string, string, string, string];
      await link(one, two);
      await link(three, four);
      await link(two, three);
      assert.deepEqual(idsOf((await links(one)).items).sort(), [two, three, four].sort());
      assert.deepEqual(await others(), [3, 3, 3, 3]);
    });

    it('are taken from one matter while the others stay linked', async () => {
      const [one, two, three] = [await onBoard('Yksi.'), await onBoard('Kaksi.'), await onBoard('Kolme.')];
      await link(one, two);
      await link(two, three);
      assert.equal((await unlink(two)).status, 200);
      assert.deepEqual(idsOf((await links(one)).items), [three]);
      assert.deepEqual(idsOf((await links(two)).items), []);
      assert.deepEqual(await others(), [0, 1, 1]);
    });

    it('show nothing of a matter that is not on the board', async () => {
      const one = await onBoard('Toivottiin ryhmää.');
      const { id: secret } = await desk.giveFeedback({ publication: 'no' });
      await link(one, secret);
      assert.deepEqual(await others(), [0]);
      const [linked] = (await links(one)).items;
      assert.equal(linked?.id, secret);
      assert.equal(linked?.entry, undefined);
    });

    it('hold when a matter comes onto the board only later', async () => {
      const one = await onBoard('Toivottiin ryhmää.');
      const { id: later } = await desk.giveFeedback();
      await link(later, one);
      await desk.call('POST', `/v1/staff/matters/${later}/answers`, {
        cookie,
        body: { version: 1, message: 'Kiitos.', language: 'fi', answer: { status: 'considering' } },
      });
      await desk.call('POST', `/v1/staff/matters/${later}/board-entry`, {
        cookie,
        body: { version: 2, said: { fi: 'Ryhmä puuttuu.' } },
      });
      assert.deepEqual(await others(), [1, 1]);
    });

    it('are offered by words, or else by what shares a theme, and never with itself or what is linked', async () => {
      const one = await onBoard('Toivottiin ryhmää.', { themes: ['participation'] });
      const two = await onBoard('Kyyti puuttuu.', { themes: ['participation'] });
      const three = await onBoard('Kyytiä ei saa.', { themes: ['participation'] });
      assert.deepEqual(idsOf((await links(one)).alike).sort(), [two, three].sort());
      assert.deepEqual(idsOf((await links(one, '?q=kyydin')).alike).sort(), [two, three].sort());
      await link(one, two);
      assert.deepEqual(idsOf((await links(one)).alike), [three]);
      assert.equal((await links(one)).alike[0]?.entry?.said.text, 'Kyytiä ei saa.');
    });

    it('are logged at both matters, without a word', async () => {
      const [one, two] = [await onBoard('Yksi.'), await onBoard('Kaksi.')];
      await link(one, two);
      await unlink(one);
      const lines = await desk.database
        .selectFrom('log_lines')
        .select(['what', 'record'])
        .where('what', 'in', ['linkMatter', 'unlinkMatter'])
        .orderBy('number', 'desc')
        .limit(3)
        .execute();
      assert.deepEqual(
        lines.map(({ what, record }) => `${what} ${record}`).sort(),
        [`linkMatter ${one}`, `linkMatter ${two}`, `unlinkMatter ${one}`].sort(),
      );
    });

    it('join no matter of another organisation, and none with itself', async () => {
      const one = await onBoard('Toivottiin ryhmää.');
      const { id: foreign } = await desk.giveFeedback({ organisation: theirs });
      const refused = await link(one, foreign);
      assert.deepEqual([refused.status, (refused.body as { code: string }).code], [404, 'not-found']);
      const itself = await link(one, one);
      assert.equal((itself.body as { code: string }).code, 'invalid-input');
      const { cookie: foreigner } = await desk.signIn(['coordinator'], theirs);
      assert.equal((await link(one, foreign, foreigner)).status, 404);
    });

    it('made by two at once are both made', async () => {
      const [one, two] = [await onBoard('Yksi.'), await onBoard('Kaksi.')];
      const answers = await Promise.all([link(one, two), link(two, one)]);
      assert.deepEqual(
        answers.map(({ status }) => status),
        [201, 201],
      );
      assert.deepEqual(await others(), [1, 1]);
    });
  });
});
