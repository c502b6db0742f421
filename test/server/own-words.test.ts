import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { demandOurWords, demandParaphrase } from '@kuulluksi/server/board/staff-rules';
import { dayInFinland } from '@kuulluksi/server/helsinki';
import { ProblemError } from '@kuulluksi/server/http/problem-error';
import type { StatusInput } from '@kuulluksi/contract/matters/schemas';
import { onEachDatabase } from './databases.ts';
import { conversationCalls, newKey } from './support/conversations.ts';
import { openDesk, type Desk } from './support/staff.ts';

const words = 'Odotin puhelua koko päivän eikä kukaan soittanut minulle takaisin.';

describe('what is published of a matter', () => {
  const known = { written: [words], left: ['Aino'] };
  for (const [what, said, agreed, taken] of [
    ['a paraphrase', { fi: 'Soittoa jouduttiin odottamaan.' }, [], true],
    ["the person's words", { fi: `Joku kertoi: ${words}` }, [], false],
    ["the person's words in one of its languages", { sv: 'Om samtal.', fi: words }, [], false],
    ["the person's name", { fi: 'Aino odotti soittoa.' }, [], false],
    ['exactly the words that they said yes to', { fi: words }, [words], true],
    ['more of their words than they said yes to', { fi: `${words} Taas.` }, [words], false],
  ] as const) {
    it(`is ${what}: ${taken ? 'taken' : 'refused'}`, () => {
      const publish = () => demandParaphrase('said', said as Record<string, string>, agreed, known);
      if (taken) publish();
      else
        assert.throws(publish, error => {
          assert.ok(error instanceof ProblemError);
          assert.deepEqual(error.fields, [{ field: 'said', code: 'own-words' }]);
          return true;
        });
    });
  }
});

describe('what an answer tells everybody', () => {
  const known = { written: [words], left: ['Aino'] };
  for (const [field, answer] of [
    ['answer.what', { status: 'answered', what: { fi: `Kirjoitit: ${words}` } }],
    ['answer.reasons', { status: 'not-possible', reasons: { fi: 'Emme voi, Aino.' } }],
    [
      'answer.reasonsForChildren',
      { status: 'not-possible', reasons: { fi: 'Emme voi.' }, reasonsForChildren: { fi: words } },
    ],
    ['answer.to', { status: 'passed-on', to: { sv: words }, reasons: { fi: 'He päättävät.' } }],
    [undefined, { status: 'answered', what: { fi: 'Soitamme jatkossa samana päivänä.' } }],
    [undefined, { status: 'thanked' }],
  ] as [string | undefined, StatusInput][]) {
    it(`${field ?? answer.status}: ${field ? 'refused with the words of the person' : 'taken in words of ours'}`, () => {
      const demand = () => demandOurWords(answer, known);
      if (field === undefined) return demand();
      assert.throws(demand, error => {
        assert.ok(error instanceof ProblemError);
        assert.deepEqual(error.fields, [{ field, code: 'own-words' }]);
        return true;
      });
    });
  }
});

onEachDatabase((name, open) => {
  describe(`the words of a person on ${name}`, () => {
    let desk: Desk;
    let coordinator: { cookie: string };
    let peer: { cookie: string };
    before(async () => {
      desk = await openDesk({ open });
      coordinator = await desk.signIn(['coordinator']);
      peer = await desk.signIn(['peer-worker']);
    });
    after(() => desk.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('matters').execute();
      await desk.database.deleteFrom('board_entries').execute();
    });

    const call = () => conversationCalls(desk, () => coordinator.cookie);
    const post = async <B>(path: string, body: object, by = coordinator) => {
      const answer = await desk.call('POST', path, { cookie: by.cookie, body });
      return {
        status: answer.status,
        body: answer.body as B & { code?: string; fields?: { field: string; code: string }[] },
      };
    };
    const today = () => dayInFinland(desk.time.now);
    const agendaMeeting = async (): Promise<string> => {
      const group = await post<{ id: string }>('/v1/staff/feedback-groups', {
        key: newKey(),
        name: { fi: 'Ryhmä' },
      });
      const path = `/v1/staff/feedback-groups/${group.body.id}/meetings`;
      return (await post<{ id: string }>(path, { key: newKey(), day: today() })).body.id;
    };
    const putOn = (id: string, meeting: string, wording: string) =>
      post<{ id: string; version: number }>(`/v1/staff/matters/${id}/agenda-items`, {
        key: newKey(),
        meeting,
        wording,
        language: 'fi',
      });

    it('are not published as ours, though they may be told of', async () => {
      const { id } = await desk.giveFeedback({ text: words });
      await call().answer(id);
      const { status, body } = await call().publish(id, { said: { fi: words } });
      assert.equal(status, 400);
      assert.deepEqual(body.fields, [{ field: 'said', code: 'own-words' }]);
      assert.deepEqual(await call().board(), []);
    });

    it('are published where the person said yes to exactly these in a draft, and stay so', async () => {
      const { id, receiptCode } = await desk.giveFeedback({ text: words });
      await call().answer(id);
      await call().propose(id, { said: { fi: words } });
      const { draft } = (await call().open(receiptCode)).body;
      assert.ok(draft);
      assert.equal((await call().decide(receiptCode, draft, 'yes')).status, 200);
      assert.equal((await call().publish(id, { said: { fi: words } })).status, 201);
      assert.deepEqual(
        (await call().board()).map(({ said, ownWords }) => [said.text, ownWords]),
        [[words, true]],
      );
      assert.equal(
        (await call().publish(id, { said: { fi: words }, themes: ['participation'] })).status,
        201,
      );
      assert.equal((await call().publish(id, { said: { fi: `${words} Ja taas.` } })).status, 400);
    });

    it('are not published by the way of an answer', async () => {
      const { id } = await desk.giveFeedback({ text: words });
      const { status, body } = await post(`/v1/staff/matters/${id}/answers`, {
        version: 1,
        message: `Kirjoitit näin: ${words} Kiitos.`,
        language: 'fi',
        answer: { status: 'answered', what: { fi: words } },
      });
      assert.equal(status, 400);
      assert.deepEqual(body.fields, [{ field: 'answer.what', code: 'own-words' }]);
    });

    it('that a panel agreed on are told as they are: on the board and on an agenda', async () => {
      const panel = await post<{ id: string }>('/v1/staff/panels', {
        key: newKey(),
        name: { fi: 'Raati' },
        description: { fi: 'Raati kokoontuu.' },
        ageLevel: 'youth',
      });
      const recorded = await post<{ meeting: { raised: { id: string }[] } }>(
        `/v1/staff/panels/${panel.body.id}/meetings`,
        {
          key: newKey(),
          day: today(),
          topics: [{ fi: 'Soittoajat' }],
          raised: [{ kind: 'idea', said: words, publication: 'yes' }],
          language: 'fi',
        },
      );
      const id = recorded.body.meeting.raised[0]?.id ?? '';
      assert.equal((await putOn(id, await agendaMeeting(), words)).status, 201);
      await call().answer(id);
      assert.equal((await call().publish(id, { said: { fi: words } })).status, 201);
    });

    it('are not to be guessed by who may not read them: a decision is compared with them for readers alone', async () => {
      const { id } = await desk.giveFeedback({ text: words });
      const item = (await putOn(id, await agendaMeeting(), 'Soittoajoista.')).body;
      const decide = (by: { cookie: string }, version: number, what: string) =>
        post<{ version: number }>(
          `/v1/staff/agenda-items/${item.id}/decision`,
          { version, what: { fi: what }, who: { fi: 'Tiimi' }, when: '2026-12' },
          by,
        );
      const refused = await decide(coordinator, item.version, words);
      assert.deepEqual(refused.body.fields, [{ field: 'what', code: 'own-words' }]);
      assert.equal((await decide(peer, item.version, words)).status, 200);
      const number = await decide(peer, item.version + 1, 'Soitto numeroon 050 000 0001.');
      assert.deepEqual(number.body.fields, [{ field: 'what', code: 'personal-data' }]);
    });
  });
});
