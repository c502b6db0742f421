import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { OpenQuestionsAnswer } from '@kuulluksi/contract/open-questions/schemas';
import type { StaffOpenQuestion } from '@kuulluksi/contract/open-questions/staff-schemas';
import type { StaffQuestionSet } from '@kuulluksi/contract/question-sets/staff-schemas';
import type { FeedbackForm } from '@kuulluksi/contract/feedback/form-schemas';
import { publicRecordsChanged } from '@kuulluksi/server/public-records';
import { onEachDatabase } from './databases.ts';
import { newKey } from './support/conversations.ts';
import { callsOf } from './support/panels.ts';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';

const asking = (more: object = {}) => ({
  key: newKey(),
  question: { fi: 'Mikä auttaisi sinua?' },
  ageLevels: ['youth'],
  opensOn: '2026-11-22',
  closesOn: '2026-11-30',
  ...more,
});

const set = (more: object = {}) => ({
  key: newKey(),
  ageLevels: ['youth'],
  title: { fi: 'Kysymme' },
  questions: [
    { id: 'olo', kind: 'mood', words: { fi: 'Millainen olo?' }, optional: true },
    {
      id: 'mika',
      kind: 'choice',
      words: { fi: 'Mikä?' },
      options: [
        { id: 'yksi', words: { fi: 'Yksi' } },
        { id: 'kaksi', words: { fi: 'Kaksi' } },
      ],
      optional: true,
    },
  ],
  usual: false,
  ...more,
});

onEachDatabase((name, open) => {
  describe(`questions on ${name}`, () => {
    let desk: Desk;
    let coordinator: { cookie: string; id: string };
    let calls: ReturnType<typeof callsOf>;
    before(async () => {
      desk = await openDesk({ open });
      coordinator = await desk.signIn(['coordinator']);
      calls = callsOf(desk, () => coordinator.cookie);
    });
    after(() => desk?.close());
    beforeEach(async () => {
      desk.time.now = new Date('2026-11-22T10:00:00Z');
      for (const table of ['matters', 'open_questions', 'question_sets'] as const) {
        await desk.database.deleteFrom(table).execute();
      }
      await publicRecordsChanged(desk.database);
    });

    /** What is public is held in memory for a second of the server's clock. */
    const tick = () => {
      desk.time.now = new Date(desk.time.now.getTime() + 2000);
    };
    const publicCall = (...call: Parameters<Desk['call']>) => {
      tick();
      return desk.call(...call);
    };
    const ask = (more: object = {}) =>
      calls.post<StaffOpenQuestion>('/v1/staff/open-questions', asking(more));
    const act = (id: string, what: string, body: object) =>
      calls.post<StaffOpenQuestion>(`/v1/staff/open-questions/${id}${what}`, body);
    const publicQuestions = async () =>
      (
        (await publicCall('GET', `/v1/open-questions?organisation=${ours}`))
          .body as unknown as OpenQuestionsAnswer
      ).items;
    const answerTo = (openQuestion: string, more: object = {}) =>
      publicCall('POST', '/v1/feedback', {
        body: {
          key: newKey(),
          organisation: ours,
          kind: 'idea',
          text: 'Selkeä paperi auttaisi.',
          publication: 'no',
          ageLevel: 'youth',
          language: 'fi',
          openQuestion,
          ...more,
        },
      });
    const fault = ({ body }: { body: unknown }) => (body as { code?: string }).code;
    const days = (count: number) => {
      desk.time.now = new Date(Date.parse('2026-11-22T10:00:00Z') + count * 86_400_000);
      return desk.signIn(['coordinator']).then(member => (coordinator = member));
    };

    describe('an open question', () => {
      it('is asked once for a key, answered while it is open, and told of when it is closed', async () => {
        const key = newKey();
        const { id, state } = await ask({ key });
        assert.equal(state, 'open');
        assert.equal((await ask({ key })).id, id);
        for (let count = 0; count < 5; count += 1) assert.equal((await answerTo(id)).status, 201);
        const [open] = await publicQuestions();
        assert.deepEqual([open?.state, open?.answered], ['open', undefined]);
        const early = await calls.refused(`/v1/staff/open-questions/${id}/result`, {
          version: 1,
          told: { fi: 'Moni toivoi paperia.' },
        });
        assert.deepEqual([early.status, early.code], [409, 'status-may-not-follow']);

        await days(9);
        const told = await act(id, '/result', {
          version: 1,
          told: { fi: 'Moni toivoi paperia.' },
          follows: { fi: 'Teemme sellaisen.' },
        });
        assert.deepEqual([told.state, told.answered, told.result?.month], ['closed', '5-9', '2026-12']);
        const [closed] = await publicQuestions();
        assert.deepEqual(
          [closed?.state, closed?.answered, closed?.result?.told.text],
          ['closed', '5-9', 'Moni toivoi paperia.'],
        );
        // Answers are deleted in time; the result stays with the number that it was written on.
        await desk.database.deleteFrom('matters').execute();
        assert.equal((await publicQuestions())[0]?.answered, '5-9');
      });

      it('that closed while somebody wrote takes no answer; the same words go as feedback under the same key', async () => {
        const { id } = await ask();
        await act(id, '/closing', { version: 1 });
        const key = newKey();
        const late = await answerTo(id, { key });
        assert.deepEqual([late.status, fault(late)], [409, 'question-closed']);
        assert.deepEqual(await desk.database.selectFrom('matters').select('id').execute(), []);
        const without = await answerTo(id, { key, openQuestion: undefined });
        assert.equal(without.status, 201);
        const [matter] = await desk.database
          .selectFrom('matters')
          .select(['source', 'open_question'])
          .execute();
        assert.deepEqual(matter, { source: 'web-feedback', open_question: null });
      });

      it('that closed after an answer was stored answers the repeat with the same code', async () => {
        const { id } = await ask();
        const key = newKey();
        const first = await answerTo(id, { key });
        await days(20);
        const again = await answerTo(id, { key });
        assert.equal(again.status, 201);
        assert.deepEqual(again.body, { ...(first.body as object), outcome: 'repeated' });
      });

      it('takes answers to the last minute of its last day in Finland', async () => {
        const { id } = await ask();
        desk.time.now = new Date('2026-11-30T21:59:00Z');
        assert.equal((await answerTo(id)).status, 201);
        desk.time.now = new Date('2026-11-30T22:00:00Z');
        assert.equal(fault(await answerTo(id)), 'question-closed');
      });

      it('is changed only before it opens, and never asked about yesterday', async () => {
        const { id } = await ask({ opensOn: '2026-11-25' });
        assert.equal(fault(await answerTo(id)), 'question-closed');
        const words = { ...asking({ question: { fi: 'Toisin kysytty?' } }), key: undefined };
        const changed = await act(id, '', { version: 1, ...words, opensOn: '2026-11-24' });
        assert.deepEqual([changed.version, changed.question], [2, { fi: 'Toisin kysytty?' }]);
        const stale = await calls.refused(`/v1/staff/open-questions/${id}`, { version: 1, ...words });
        assert.equal(stale.code, 'changed-meanwhile');
        await days(2);
        const open = await calls.refused(`/v1/staff/open-questions/${id}`, { version: 2, ...words });
        assert.deepEqual([open.status, open.code], [409, 'status-may-not-follow']);
        for (const [more, field, code] of [
          [{ opensOn: '2026-11-21' }, 'opensOn', 'in-the-past'],
          [{ opensOn: '2026-12-01', closesOn: '2026-11-30' }, 'closesOn', 'wrong-form'],
          [{ opensOn: '2026-11-24', questionSet: 'ei-ole' }, 'questionSet', 'not-one-of'],
        ] as const) {
          const { fields } = await calls.refused('/v1/staff/open-questions', asking(more));
          assert.deepEqual(fields, [{ field, code }]);
        }
      });

      it('that was called off before it opened is told of to nobody', async () => {
        const { id } = await ask({ opensOn: '2026-11-25' });
        await act(id, '/closing', { version: 1 });
        await days(5);
        assert.deepEqual(await publicQuestions(), []);
        const none = await calls.refused(`/v1/staff/open-questions/${id}/result`, {
          version: 2,
          told: { fi: 'Ei mitään.' },
        });
        assert.equal(none.code, 'status-may-not-follow');
      });

      it('of another organisation is there for no member of this one', async () => {
        const { id } = await ask();
        const stranger = await desk.signIn(['coordinator'], theirs);
        const { status, code } = await calls.refused(
          `/v1/staff/open-questions/${id}/closing`,
          { version: 1 },
          stranger.cookie,
        );
        assert.deepEqual([status, code], [404, 'not-found']);
      });

      it('counts nobody who took back what they said', async () => {
        const { id } = await ask();
        const codes: string[] = [];
        for (let count = 0; count < 5; count += 1) {
          codes.push(((await answerTo(id)).body as { receiptCode: string }).receiptCode);
        }
        await desk.call('POST', '/v1/conversations/withdrawal', { body: { code: codes[0] } });
        await act(id, '/closing', { version: 1 });
        assert.equal((await publicQuestions())[0]?.answered, 'under-5');
      });
    });

    describe('a question set', () => {
      const make = (more: object = {}) => calls.post<StaffQuestionSet>('/v1/staff/question-sets', set(more));
      const form = async (more = '') =>
        (
          (await publicCall('GET', `/v1/feedback/form?organisation=${ours}&ageLevel=youth${more}`))
            .body as unknown as FeedbackForm
        ).questionSets;
      const answers = (id: string, version: number, more: object = {}) =>
        publicCall('POST', '/v1/feedback', {
          body: {
            key: newKey(),
            organisation: ours,
            kind: 'experience',
            questionSet: { id, version },
            answers: [{ question: 'olo', mood: 'good' }],
            publication: 'no',
            ageLevel: 'youth',
            language: 'fi',
            ...more,
          },
        });

      it('has versions: an answer keeps the questions that it was given to', async () => {
        const { id, version } = await make({ usual: true });
        assert.equal((await answers(id, version)).status, 201);
        const words = { ...set({ title: { fi: 'Toisin' }, usual: true }), key: undefined };
        const next = await calls.post<StaffQuestionSet>(`/v1/staff/question-sets/${id}/versions`, {
          ...words,
          version,
        });
        assert.deepEqual([next.version, next.answered], [2, false]);
        assert.deepEqual(
          (await form()).map(one => [one.id, one.version, one.title.text]),
          [[id, 2, 'Toisin']],
        );
        // Somebody had the form open meanwhile.
        assert.equal((await answers(id, 1)).status, 201);
        assert.equal((await answers(id, 3)).status, 400);
        const stale = await calls.refused(`/v1/staff/question-sets/${id}/versions`, { ...words, version });
        assert.equal(stale.code, 'changed-meanwhile');
        const matter = await desk.database.selectFrom('feedback_answers').select('matter').executeTakeFirst();
        const { asked } = await calls.get<{ asked: { title: { text: string } } }>(
          `/v1/staff/matters/${matter?.matter}`,
        );
        assert.equal(asked.title.text, 'Kysymme');
      });

      it('is made once for a key, and of two usual ones of a level the newer stays usual', async () => {
        const key = newKey();
        const first = await make({ key, usual: true });
        assert.equal((await make({ key, usual: true })).id, first.id);
        const second = await make({ title: { fi: 'Toinen' }, usual: true });
        assert.deepEqual(
          (await form()).map(({ id }) => id),
          [second.id],
        );
        await calls.post(`/v1/staff/question-sets/${first.id}/usual`, { usual: true });
        assert.deepEqual(
          (await form()).map(({ id }) => id),
          [first.id],
        );
        assert.deepEqual(
          (await form(`&questionSet=${second.id}`)).map(({ id }) => id),
          [second.id],
        );
        await calls.post(`/v1/staff/question-sets/${first.id}/usual`, { usual: false });
        assert.deepEqual(await form(), []);
      });

      it('with one name for two questions is refused, and nothing is stored', async () => {
        const [question] = set().questions;
        const { status, fields } = await calls.refused(
          '/v1/staff/question-sets',
          set({ questions: [question, question] }),
        );
        assert.deepEqual([status, fields], [400, [{ field: 'questions.1.id', code: 'repeated' }]]);
        assert.deepEqual(await desk.database.selectFrom('question_sets').select('id').execute(), []);
      });

      it('of another organisation is answered by nobody here', async () => {
        const { id } = await make();
        const { status, body } = await answers(id, 1, { organisation: theirs });
        assert.equal(status, 400);
        assert.deepEqual((body as { fields?: unknown }).fields, [
          { field: 'questionSet.id', code: 'not-one-of' },
        ]);
      });
    });
  });
});
