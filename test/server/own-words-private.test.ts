import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PublicationLeave } from '@kuulluksi/contract/vocabularies';
import fc from 'fast-check';
import { conversationCalls } from './support/conversations.ts';
import { openDesk, type Desk } from './support/staff.ts';

const unlimited = { reads: 1_000_000, submissions: 1_000_000, codes: 1_000_000 };
const leaves = ['yes', 'ask-first', 'no'] as const satisfies readonly PublicationLeave[];

/** Everything that the person ever writes holds this; nothing that staff write does. */
const secret = 'Omatsanat';

type Step =
  | { do: 'answer' | 'publish' | 'propose' | 'reopen' | 'write' | 'withdraw' }
  | { do: 'decide'; decision: 'yes' | 'no' | 'change' }
  | { do: 'leave'; leave: PublicationLeave };

const step = (weight: number, one: Step) => ({ weight, arbitrary: fc.constant(one) });
/** What leads to something public comes often, what ends it seldom: most runs come to where it could go wrong. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  step(4, { do: 'publish' }),
  step(4, { do: 'propose' }),
  step(4, { do: 'decide', decision: 'yes' }),
  step(1, { do: 'decide', decision: 'no' }),
  step(1, { do: 'decide', decision: 'change' }),
  step(2, { do: 'answer' }),
  step(1, { do: 'reopen' }),
  step(1, { do: 'write' }),
  step(1, { do: 'withdraw' }),
  ...leaves.map(leave => step(1, { do: 'leave', leave })),
);

describe('what a person wrote', () => {
  let desk: Desk;
  let call: ReturnType<typeof conversationCalls>;
  before(async () => {
    desk = await openDesk({ limits: unlimited });
    const { cookie } = await desk.signIn(['coordinator']);
    call = conversationCalls(desk, () => cookie);
  });
  after(() => desk.close());

  /** All that anybody may read. */
  const publicText = async () => {
    const board = await call.board();
    const addresses = [
      '/board',
      '/print/board',
      '/feeds/board.atom',
      ...board.flatMap(({ id }) => [`/v1/board/entries/${id}`, `/pictures/board/${id}.svg`]),
    ];
    const told = await Promise.all(
      addresses.map(async address => {
        const { statusCode, body } = await desk.app.inject(address);
        assert.equal(statusCode, 200, address);
        return body;
      }),
    );
    return JSON.stringify(board) + told.join('');
  };

  it('never becomes public without leave, whatever its person and staff do, and in whatever order', async () => {
    let published = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...leaves),
        fc.array(steps, { minLength: 3, maxLength: 7 }),
        async (first, taken) => {
          const { id, receiptCode } = await desk.giveFeedback({ text: `${secret} 1`, publication: first });
          let shown = (await call.open(receiptCode)).body;
          let version = 0;
          /** What the person has said yes to, word for word. */
          const agreed = new Set<string>();
          for (const step of [{ do: 'answer' } as Step, ...taken]) {
            version += 1;
            const said = { fi: `Kerromme asiasta, ${version}.` };
            const { draft } = shown;
            if (step.do === 'answer') await call.answer(id);
            if (step.do === 'publish') await call.publish(id, { said });
            if (step.do === 'propose') await call.propose(id, { said });
            if (step.do === 'reopen') await call.reopen(receiptCode, { text: `${secret} 2` });
            if (step.do === 'write') await call.write(receiptCode, { text: `${secret} 3` });
            if (step.do === 'withdraw') await call.withdraw(receiptCode);
            if (step.do === 'leave') await call.leave(receiptCode, step.leave);
            if (step.do === 'decide') {
              const wish = step.decision === 'change' ? { wish: `${secret} 4` } : {};
              const { status } = await call.decide(receiptCode, draft, step.decision, wish);
              if (step.decision === 'yes' && status === 200 && draft) agreed.add(draft.entry.said.text);
            }
            const body = (shown = (await call.open(receiptCode)).body);
            const entry = (await call.board()).find(one => one.id === body.boardEntry);
            assert.equal(body.published, entry !== undefined);
            if (entry) {
              published += 1;
              assert.ok(body.leave !== 'no' && body.status !== 'withdrawn', JSON.stringify([step, body]));
              assert.ok(body.leave === 'yes' || agreed.has(entry.said.text), entry.said.text);
            }
            assert.ok(!(await publicText()).includes(secret));
          }
          // Whoever takes it back in the end leaves nothing behind.
          await call.withdraw(receiptCode);
          assert.equal((await call.open(receiptCode)).body.published, false);
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
    // The runs must have come to where something is public, or they say nothing.
    assert.ok(published > 2, `${published} times something was public`);
  });
});
