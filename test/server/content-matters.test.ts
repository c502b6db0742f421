import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Content } from '@kuulluksi/contract/content';
import type { MatterRecord } from '@kuulluksi/contract/matters/records';
import { exampleContent } from '@kuulluksi/examples/content';
import { readContentFile, takeInContent } from '@kuulluksi/server/content';
import type { Database } from '@kuulluksi/server/database/open';
import { listMatters, messagesOf } from '@kuulluksi/server/matters/staff-store';
import { StartFault } from '@kuulluksi/server/start-fault';
import { content } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { empty, rowsIn, temporaryFolder } from './support.ts';

/** Somebody of the organisation, who is shut out of nothing. */
const memberOf = (organisation: string) => ({ id: '00000000-0000-4000-8000-000000000000', organisation });

const matter = (id: string, changes: Partial<MatterRecord> = {}): MatterRecord => ({
  id,
  organisation: 'esimerkki-maakunta',
  source: 'client-panel',
  kind: 'idea',
  ageLevel: 'youth',
  language: 'fi',
  publication: 'yes',
  receivedAt: '2026-10-12T10:00:00Z',
  messages: [{ from: 'person', text: { text: `Sanoin ${id}.`, lang: 'fi' }, at: '2026-10-12T10:00:00Z' }],
  ...changes,
});

describe('a file of content', () => {
  let folder: string;
  let remove: () => Promise<void>;
  before(async () => {
    ({ folder, remove } = await temporaryFolder());
  });
  after(() => remove());

  const read = async (changes: Partial<Content>) => {
    const file = join(folder, 'content.json');
    await writeFile(file, JSON.stringify({ ...content, ...changes }));
    return readContentFile(file);
  };
  const refusal = async (changes: Partial<Content>) => {
    try {
      await read(changes);
    } catch (error) {
      assert.ok(error instanceof StartFault);
      return error.message.split('\n').slice(1).join('\n').trim();
    }
    return assert.fail('it was taken');
  };

  it('may have matters, or none', async () => {
    assert.equal((await read({})).matters, undefined);
    const matters = [matter('asia', { boardEntry: 'merkinta-1' })];
    assert.deepEqual((await read({ matters })).matters, matters);
  });
  it('is refused when a record is of an organisation that it does not hold', async () => {
    assert.equal(
      await refusal({ matters: [matter('asia', { organisation: 'joku-muu' })] }),
      'matters.0.organisation: there is no organisation "joku-muu"',
    );
    const [first, ...others] = content.groups;
    assert.ok(first);
    assert.equal(
      await refusal({ groups: [{ ...first, organisation: 'joku-muu' }, ...others] }),
      'groups.0.organisation: there is no organisation "joku-muu"',
    );
  });
  it('is refused when a matter names an entry that is not there, of others, or taken', async () => {
    assert.equal(
      await refusal({ matters: [matter('asia', { boardEntry: 'merkinta-0' })] }),
      'matters.0.boardEntry: there is no board entry "merkinta-0"',
    );
    assert.equal(
      await refusal({ matters: [matter('asia', { boardEntry: 'merkinta-5' })] }),
      'matters.0.boardEntry: "merkinta-5" is of another organisation',
    );
    const both = ['asia-a', 'asia-b'].map(id => matter(id, { boardEntry: 'merkinta-1' }));
    assert.equal(
      await refusal({ matters: both }),
      'matters.1.boardEntry: "merkinta-1" tells of another matter already',
    );
  });
  it('is refused when a name stands twice', async () => {
    assert.equal(
      await refusal({ matters: [matter('asia'), matter('asia')] }),
      'matters.1: "asia" stands there before',
    );
  });
  it('is refused with the field when a matter is not one', async () => {
    assert.equal(
      await refusal({ matters: [matter('asia', { messages: [] })] }),
      'matters.0.messages: required',
    );
  });
});

onEachDatabase((name, open) => {
  describe(`the matters of the example content on ${name}`, () => {
    let database: Database;
    let taken: boolean[] = [];
    const ofPirkanmaa = exampleContent.matters.filter(
      ({ organisation }) => organisation === 'esimerkki-pirkanmaa',
    );
    const pirkanmaa = () =>
      listMatters(database.handle, memberOf('esimerkki-pirkanmaa'), {
        status: undefined,
        offset: 0,
        limit: 50,
      });

    before(async () => {
      database = await open();
      await empty(database.handle);
      const { takeInAreas } = await import('@kuulluksi/server/areas/take-in');
      await takeInAreas(database.handle);
      // Three servers start at once on one empty database.
      taken = await Promise.all([1, 2, 3].map(() => takeInContent(database.handle, exampleContent)));
    });
    after(() => database.close());

    it('are taken in once, however many servers start at the same time', () => {
      assert.deepEqual(taken.toSorted(), [false, false, true]);
    });

    it('are all there with their words, and with no code, no feedback and no contact', async () => {
      const { matters } = exampleContent;
      assert.equal(await rowsIn(database.handle, 'matters'), matters.length);
      assert.equal(await rowsIn(database.handle, 'messages'), matters.flatMap(one => one.messages).length);
      assert.equal(await rowsIn(database.handle, 'matter_answers'), matters.filter(one => one.answer).length);
      for (const table of ['receipt_codes', 'feedback', 'contacts']) {
        assert.equal(await rowsIn(database.handle, table), 0, table);
      }
    });
    it('are listed with the longest waiting first and those who wait for nothing last', async () => {
      const { items, total } = await pirkanmaa();
      assert.equal(total, ofPirkanmaa.length);
      assert.deepEqual(
        items.map(({ waiting_since: since }) => since?.toISOString().slice(0, 10)).slice(0, 4),
        ['2026-10-12', '2026-11-04', '2026-11-18', undefined],
      );
      assert.ok(items.slice(0, 3).every(({ status }) => status === 'received'));
      assert.ok(items.slice(3).every(({ waiting_since: since }) => since === null));
    });
    it('are told to stand on the board where an entry tells of them', async () => {
      const { items } = await pirkanmaa();
      const told = ofPirkanmaa.filter(({ boardEntry }) => boardEntry !== undefined);
      assert.deepEqual(
        items.flatMap(({ published, status }) => (published ? [status] : [])).sort(),
        told.map(({ answer }) => answer?.status).sort(),
      );
    });
    it('are kept and counted as if they had been sent and answered here', async () => {
      const { items } = await pirkanmaa();
      const [longest] = items;
      const thanked = items.find(({ status, source }) => status === 'thanked' && source === 'web-feedback');
      assert.ok(longest && thanked);
      assert.deepEqual([longest.version, thanked.version], [1, 2]);
      assert.equal(longest.keep_until.toISOString(), '2028-10-11T16:40:00.000Z');
      assert.equal(thanked.status_since.toISOString(), '2026-10-22T08:45:00.000Z');
      const messages = await messagesOf(database.handle, thanked.id);
      assert.deepEqual(
        messages.map(({ sender, role }) => [sender, role]),
        [
          ['person', null],
          ['staff', 'peer-worker'],
        ],
      );
    });
    it('still wait while they are only considered', async () => {
      const { items } = await listMatters(database.handle, memberOf('esimerkki-keski-suomi'), {
        status: 'considering',
        offset: 0,
        limit: 50,
      });
      assert.deepEqual(
        items.map(({ waiting_since: since }) => since?.toISOString()),
        ['2026-10-20T12:00:00.000Z'],
      );
    });
  });
});
