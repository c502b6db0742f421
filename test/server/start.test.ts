import assert from 'node:assert/strict';
import { stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readConfiguration } from '@kuulluksi/server/configuration';
import { StartFault } from '@kuulluksi/server/start-fault';
import { content } from './content.ts';
import { freePort } from './databases.ts';
import { runServer, startServer } from './server-process.ts';
import { sendOnce } from './support/exactly-once.ts';
import { dataFolder, feedback } from './support.ts';

describe('the configuration', () => {
  const faults: [Record<string, string>, RegExp][] = [
    [{ PORT: 'eighty' }, /^PORT must be a port number/],
    [{ PORT: '70000' }, /^PORT /],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must begin with postgres/],
    [{ DATABASE_URL: 'postgres://x/y' }, /^SECRET is missing/],
    [{ SECRET: 'short' }, /^SECRET must have at least 32 characters/],
    [{ TRUST_PROXY: 'true' }, /^TRUST_PROXY must be false, a number of proxies/],
    [{ TRUST_PROXY: '10.0.0.0/99' }, /^TRUST_PROXY /],
    [{ PUBLIC_URL: 'example.org' }, /^PUBLIC_URL must be an address/],
    [{ DEMO: 'yes' }, /^DEMO must be true or false/],
    [{ DEMO: 'true', HOST: '0.0.0.0' }, /^DEMO is only for this machine/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
  ];
  for (const [environment, sentence] of faults) {
    it(`is refused with a sentence: ${JSON.stringify(environment)}`, () => {
      assert.throws(
        () => readConfiguration(environment),
        (error: unknown) => error instanceof StartFault && sentence.test(error.message),
      );
    });
  }
  it('names every fault at once, and never the secret', () => {
    assert.throws(
      () => readConfiguration({ PORT: 'x', SECRET: 'tiny-secret' }),
      (error: unknown) =>
        error instanceof StartFault &&
        error.message.split('\n').length === 2 &&
        !error.message.includes('tiny'),
    );
  });
  it('has a value for everything but what must be given', () => {
    const { port, host, dataFolder: folder, trustProxy, publicUrl, demo } = readConfiguration({ PORT: '' });
    assert.deepEqual(
      { port, host, folder, trustProxy, publicUrl, demo },
      {
        port: 8080,
        host: '127.0.0.1',
        folder: 'data',
        trustProxy: false,
        publicUrl: 'http://127.0.0.1:8080',
        demo: false,
      },
    );
    assert.equal(readConfiguration({ TRUST_PROXY: '2' }).trustProxy, 2);
    assert.deepEqual(readConfiguration({ TRUST_PROXY: '10.0.0.0/8, ::1' }).trustProxy, ['10.0.0.0/8', '::1']);
  });
});

describe('a server that cannot start says why in a sentence and ends with 1', () => {
  const refusal = async (environment: Record<string, string>) => {
    const server = await startServer(environment);
    if (!('code' in server)) {
      server.signal('SIGKILL');
      assert.fail('it started');
    }
    assert.equal(server.code, 1);
    assert.ok(!/\n\s+at /.test(server.said), 'a stack trace is no sentence');
    return server.said;
  };

  it('when a value is bad', async () => {
    assert.match(await refusal({ PORT: 'eighty' }), /^PORT must be a port number from 0 to 65535\.\n$/);
  });
  it('when the database cannot be reached', async () => {
    const DATABASE_URL = `postgres://kuulluksi:hidden-word@127.0.0.1:${await freePort()}/x`;
    const said = await refusal({ DATABASE_URL, SECRET: 's'.repeat(32) });
    assert.match(said, /^The database at DATABASE_URL cannot be reached \(ECONNREFUSED\)\.\n$/);
  });
  it('when the content is not there', async () => {
    assert.match(
      await refusal({ CONTENT_FILE: 'nowhere.json' }),
      /^CONTENT_FILE nowhere\.json does not exist\.\n$/,
    );
  });
});

describe('a data folder', () => {
  let data: Awaited<ReturnType<typeof dataFolder>>;
  let environment: Record<string, string>;
  before(async () => {
    data = await dataFolder();
    const contentFile = join(data.folder, 'content.json');
    await writeFile(contentFile, JSON.stringify(content));
    environment = { DATA_FOLDER: data.folder, CONTENT_FILE: contentFile };
  });
  after(() => data.remove());

  it('is held by one server alone', async () => {
    const server = await runServer(environment);
    const second = await startServer(environment);
    assert.ok('code' in second && second.code === 1);
    assert.match(second.said, /^The data folder .* is in use by another process\.\n$/);
    assert.equal((await stat(join(data.folder, 'secret'))).mode & 0o777, 0o600);
    server.signal('SIGTERM');
    assert.equal(await server.ended, 0);
  });

  it('stays closed to a server with another secret', async () => {
    const server = await startServer({ ...environment, SECRET: 'x'.repeat(32) });
    assert.ok('code' in server && server.code === 1);
    assert.match(server.said, /^SECRET is not the one that this database was begun with/);
  });

  it('is let go when the port is in use, and when the server is told to stop it finishes what it does', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const refused = await startServer({ ...environment, PORT: String(port) });
    other.close();
    assert.ok('code' in refused && refused.code === 1);
    assert.match(refused.said, new RegExp(`PORT ${port} is in use by another program\\.`));

    const server = await runServer({ ...environment, TRUST_PROXY: '1' });
    const sending = Array.from({ length: 10 }, (_, at) => sendOnce(server.address, feedback(), at));
    await sending[0];
    server.signal('SIGINT');
    const answers = await Promise.allSettled(sending);
    for (const answer of answers) {
      // A connection that was not begun may be refused; one that was is answered whole.
      if (answer.status === 'fulfilled') assert.equal(answer.value.status, 201);
    }
    assert.equal(await server.ended, 0);
  });
});
