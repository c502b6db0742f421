import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { onEachDatabase } from './databases.ts';
import { openDesk, ours, type Desk } from './support/staff.ts';

const key = () => randomBytes(16).toString('hex');
const raised = 'Raati toivoo, että uuden ohjaajan voi tavata ennen muuttoa.';
const told = 'Nuoret haluavat tutustua työntekijään etukäteen.';

onEachDatabase((name, open) => {
  describe(`what a coordinator does at the desk on ${name}`, () => {
    let desk: Desk;
    let cookie: string;
    before(async () => {
      desk = await openDesk({ open });
      ({ cookie } = await desk.signIn(['coordinator']));
    });
    after(() => desk.close());

    const call = async <T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> => {
      const { status, body: answer } = await desk.call(method, path, { cookie, ...(body && { body }) });
      assert.ok(status < 300, `${method} ${path} ended in ${status}: ${JSON.stringify(answer)}`);
      return answer as T;
    };

    it('leads from the meeting of a panel over its matter and the answer to the board', async () => {
      const panel = await call<{ id: string }>('POST', '/v1/staff/panels', {
        key: key(),
        name: { fi: 'Jälkihuollon asiakasraati' },
        description: { fi: 'Nuoret tapaavat kuusi kertaa vuodessa.' },
        ageLevel: 'youth',
      });
      const recorded = await call<{ meeting: { raised: { id: string }[] }; receiptCode: string }>(
        'POST',
        `/v1/staff/panels/${panel.id}/meetings`,
        {
          key: key(),
          day: '2026-11-20',
          topics: [{ fi: 'Ohjaajan vaihtuminen' }],
          attended: 4,
          raised: [{ kind: 'idea', said: raised, publication: 'yes' }],
          language: 'fi',
        },
      );
      const id = recorded.meeting.raised[0]?.id ?? '';
      const { items } = await call<{ items: { id: string }[] }>('GET', '/v1/staff/matters?waiting=yes');
      assert.deepEqual(
        items.map(matter => matter.id),
        [id],
      );
      const answered = await call<{ version: number }>('POST', `/v1/staff/matters/${id}/answers`, {
        version: 1,
        answer: { status: 'planned', what: { fi: 'Tapaaminen järjestetään.' }, when: '2027-01' },
        message: 'Kiitos, näin teemme.',
        language: 'fi',
      });
      await call('POST', `/v1/staff/matters/${id}/board-entry`, {
        version: answered.version,
        said: { fi: told },
        voice: 'youth',
        themes: ['participation'],
        raisedBy: { fi: 'Jälkihuollon asiakasraati' },
      });
      const board = await call<{ items: { said: { text: string }; status: string }[] }>(
        'GET',
        `/v1/board?organisation=${ours}`,
      );
      assert.deepEqual(
        board.items.map(({ said, status }) => [said.text, status]),
        [[told, 'planned']],
      );
      const { entry } = await call<{ entry: { said: object; raisedBy: object; themes: string[] } }>(
        'GET',
        `/v1/staff/matters/${id}`,
      );
      assert.deepEqual(
        [entry.said, entry.themes, entry.raisedBy],
        [{ fi: told }, ['participation'], { fi: 'Jälkihuollon asiakasraati' }],
      );
      const opened = await desk.call('POST', '/v1/conversations/open', {
        body: { code: recorded.receiptCode },
      });
      assert.equal(opened.status, 200);
      assert.match(JSON.stringify(opened.body), /Kiitos, näin teemme\./);
    });

    it('leads from a question set over its next version to the form that people fill in', async () => {
      const words = (question: string) => ({
        ageLevels: ['youth'],
        title: { fi: 'Miten menee?' },
        questions: [{ id: 'olo', kind: 'text', words: { fi: question }, optional: true }],
        usual: true,
      });
      const set = await call<{ id: string; version: number }>('POST', '/v1/staff/question-sets', {
        key: key(),
        ...words('Mitä kuuluu?'),
      });
      const next = await call<{ version: number }>('POST', `/v1/staff/question-sets/${set.id}/versions`, {
        version: set.version,
        ...words('Mikä on nyt hyvin?'),
      });
      assert.equal(next.version, 2);
      // The server looks at most once a second whether something public changed.
      desk.time.now = new Date(desk.time.now.getTime() + 2_000);
      const form = await call<{
        questionSets: { version: number; questions: { words: { text: string } }[] }[];
      }>('GET', `/v1/feedback/form?organisation=${ours}&ageLevel=youth&language=fi`);
      assert.deepEqual(
        form.questionSets.map(({ version, questions }) => [version, questions.map(one => one.words.text)]),
        [[2, ['Mikä on nyt hyvin?']]],
      );
      const paper = await desk.app.inject({
        method: 'GET',
        url: `/print/feedback?organisation=${ours}&question-set=${set.id}&age-level=youth&language=fi`,
      });
      assert.equal(paper.statusCode, 200);
      assert.match(paper.body, /Mikä on nyt hyvin\?/);
    });
  });
});
