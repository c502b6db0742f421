import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '@kuulluksi/server/database/open';
import { keepUntil } from '@kuulluksi/server/feedback/rules';
import type { KyselyPlugin, PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely';
import { content } from './content.ts';
import { feedback, freshApp, now, openForTest, send } from './support.ts';

let database: Database;
before(async () => (database = await openForTest()));
after(() => database.close());

type App = Awaited<ReturnType<typeof freshApp>>;
const guess = (app: App, code: string, address = '192.0.2.1') =>
  app.inject({
    method: 'POST',
    url: '/v1/conversations/open',
    headers: { 'x-forwarded-for': address },
    payload: { code },
  });
const wrong = (at: number) => String(1_000_000_000_000_000 + at);

describe('guessing codes', () => {
  it('is bounded for all addresses together: after many wrong ones, one is tried after the other', async () => {
    let time = now;
    const app = await freshApp(database.handle, content, {
      clock: () => time,
      trustProxy: 1,
      guesses: { free: 5, forgivenAMinute: 6, pause: 3_600_000, longestQueue: 0 },
    });
    const { receiptCode } = (await send(app, feedback())).json<{ receiptCode: string }>();
    for (let at = 0; at < 6; at += 1) {
      assert.equal((await guess(app, wrong(at), `192.0.2.${at}`)).json().code, 'code-not-found');
    }
    // One is let through, whoever it is.
    assert.equal((await guess(app, receiptCode, '198.51.100.1')).statusCode, 200);
    for (const address of ['192.0.2.1', '198.51.100.1', '203.0.113.1']) {
      const held = await guess(app, wrong(99), address);
      assert.equal(held.statusCode, 503);
      assert.equal(held.json().code, 'busy');
      assert.match(String(held.headers['retry-after']), /^\d+$/);
    }
    assert.equal((await app.inject('/v1/board')).statusCode, 200);
    assert.equal((await send(app, feedback())).statusCode, 201);
    time = new Date(now.getTime() + 60_000);
    assert.equal((await guess(app, receiptCode, '198.51.100.1')).statusCode, 200);
    await app.close();
  });

  it('is not what who opens with a right code does, however often', async () => {
    const app = await freshApp(database.handle, content, {
      guesses: { free: 2, forgivenAMinute: 0, pause: 3_600_000, longestQueue: 0 },
    });
    const { receiptCode } = (await send(app, feedback())).json<{ receiptCode: string }>();
    for (let at = 0; at < 10; at += 1) assert.equal((await guess(app, receiptCode)).statusCode, 200);
  });
});

/** Writes down every statement that goes through it. */
class Listener implements KyselyPlugin {
  readonly heard: string[] = [];
  transformQuery({ node }: PluginTransformQueryArgs) {
    this.heard.push(node.kind);
    return node;
  }
  async transformResult({ result }: PluginTransformResultArgs) {
    return result;
  }
}

describe('a wrong code and one that opens nothing any more', () => {
  it('are answered in the same words, after the same work', async () => {
    let time = now;
    const listener = new Listener();
    const app = await freshApp(database.handle.withPlugin(listener), content, { clock: () => time });
    const { receiptCode } = (await send(app, feedback())).json<{ receiptCode: string }>();
    time = new Date(keepUntil(now).getTime() + 1);
    const tried = async (code: string) => {
      listener.heard.length = 0;
      const { statusCode, body, headers } = await guess(app, code);
      const { date: _date, ...same } = headers;
      return { statusCode, body, same, work: [...listener.heard] };
    };
    await tried(wrong(0));
    const [never, old] = [await tried(wrong(1)), await tried(receiptCode)];
    assert.equal(never.statusCode, 404);
    assert.deepEqual(old, never);
    assert.ok(never.work.length > 0);
  });
});
