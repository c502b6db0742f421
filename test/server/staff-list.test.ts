import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Matter, MatterSummary } from '@kuulluksi/contract/matters/schemas';
import { storeOpenQuestions } from '@kuulluksi/server/open-questions/store';
import { publicRecordsChanged } from '@kuulluksi/server/public-records';
import { storeQuestionSets } from '@kuulluksi/server/question-sets/store';
import { onEachDatabase } from './databases.ts';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';

const questionSet = (version: number, words: string) => ({
  id: 'nuori',
  organisation: ours,
  version,
  ageLevels: ['youth' as const],
  title: { fi: 'Kysely', sv: 'Enkät' },
  questions: [
    {
      id: 'ruoka',
      kind: 'choice' as const,
      words: { fi: words, sv: `${words} sv` },
      options: [
        { id: 'hyva', words: { fi: 'Hyvää', sv: 'God' } },
        { id: 'huono', words: { fi: 'Huonoa', sv: 'Dålig' } },
      ],
      optional: true,
    },
  ],
  usual: true,
});

onEachDatabase((name, open) => {
  describe(`the desk's list and its matters on ${name}`, () => {
    let desk: Desk;
    let cookie: string;
    before(async () => {
      desk = await openDesk({ open });
      ({ cookie } = await desk.signIn(['coordinator']));
      await desk.database.transaction().execute(async transaction => {
        await storeQuestionSets(transaction, [questionSet(1, 'Millaista ruoka on?')]);
        await storeOpenQuestions(transaction, [
          {
            id: 'mita-kesalla',
            organisation: ours,
            question: { fi: 'Mitä kesällä?', sv: 'Vad i sommar?' },
            ageLevels: ['youth'],
            opensOn: '2026-11-01',
            closesOn: '2026-12-31',
          },
        ]);
        await publicRecordsChanged(transaction);
      });
    });
    after(() => desk.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('matters').execute();
    });

    const list = async (query: string) =>
      (await desk.call('GET', `/v1/staff/matters?${query}`, { cookie })).body as unknown as {
        items: MatterSummary[];
        total: number;
        waiting: number;
      };
    const read = async (id: string) =>
      (await desk.call('GET', `/v1/staff/matters/${id}`, { cookie })).body as unknown as Matter;
    const thank = (id: string) =>
      desk.call('POST', `/v1/staff/matters/${id}/answers`, {
        cookie,
        body: { version: 1, answer: { status: 'thanked' }, message: 'Kiitos.', language: 'fi' },
      });

    it('can be narrowed by each thing, and by several together', async () => {
      const [unit] = (
        (await desk.call('GET', `/v1/organisations?organisation=${ours}`)).body as unknown as {
          items: { units: { id: string }[] }[];
        }
      ).items.flatMap(({ units }) => units);
      assert.ok(unit);
      const plain = (await desk.giveFeedback()).id;
      const themed = (await desk.giveFeedback({ kind: 'thanks', themes: ['safety', 'information'] })).id;
      const housed = (await desk.giveFeedback({ unit: unit.id, themes: ['safety'] })).id;
      const asked = (await desk.giveFeedback({ openQuestion: 'mita-kesalla' })).id;
      await thank(themed);
      const table: [string, string[]][] = [
        ['', [plain, housed, asked, themed]],
        ['kind=thanks', [themed]],
        ['kind=thanks&kind=idea', [plain, housed, asked, themed]],
        ['theme=safety', [housed, themed]],
        ['theme=usefulness', []],
        ['theme=information&theme=usefulness', [themed]],
        [`unit=${unit.id}`, [housed]],
        ['source=digital-panel', [asked]],
        ['status=received&status=thanked', [plain, housed, asked, themed]],
        ['waiting=yes', [plain, housed, asked]],
        ['waiting=yes&theme=safety', [housed]],
        ['openConcern=yes', []],
      ];
      for (const [query, ids] of table) {
        const { items, total, waiting } = await list(query);
        assert.deepEqual(items.map(({ id }) => id).sort(), [...ids].sort(), query);
        assert.deepEqual([total, waiting], [ids.length, 3], query);
      }
    });

    it('takes no other narrowing', async () => {
      const { status } = await desk.call('GET', '/v1/staff/matters?q=sana', { cookie });
      assert.equal(status, 400);
    });

    it('shows the questions as they were asked, in the language in which the person read them', async () => {
      const { id } = await desk.giveFeedback({
        ageLevel: 'youth',
        language: 'sv',
        questionSet: { id: 'nuori', version: 1 },
        answers: [{ question: 'ruoka', choices: ['hyva'] }],
        openQuestion: 'mita-kesalla',
      });
      await storeQuestionSets(desk.database, [questionSet(2, 'Aivan muuta?')]);
      const { asked, answers, openQuestionAsked } = await read(id);
      assert.deepEqual(asked?.title, { text: 'Enkät', lang: 'sv' });
      assert.deepEqual(
        asked?.questions.map(({ words, options }) => [words.text, options.map(one => one.words.text)]),
        [['Millaista ruoka on? sv', ['God', 'Dålig']]],
      );
      assert.deepEqual(answers, [{ question: 'ruoka', choices: ['hyva'] }]);
      assert.deepEqual(openQuestionAsked, { text: 'Vad i sommar?', lang: 'sv' });
    });

    it('tells who did what with a matter, newest first, to whom may read it alone', async () => {
      const { id } = await desk.giveFeedback();
      await read(id);
      await thank(id);
      const log = async (as: string) => desk.call('GET', `/v1/staff/matters/${id}/log`, { cookie: as });
      const { items } = (await log(cookie)).body as unknown as { items: { what: string; name: string }[] };
      assert.deepEqual(
        items.map(({ what, name }) => [what, name]),
        [
          ['answerMatter', 'Jäsen'],
          ['readMatter', 'Jäsen'],
        ],
      );
      assert.equal((await log((await desk.signIn(['coordinator'], theirs)).cookie)).status, 404);
    });
  });
});
