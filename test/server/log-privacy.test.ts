import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { logging } from '@kuulluksi/server/http/log';
import { StartFault } from '@kuulluksi/server/start-fault';
import Fastify from 'fastify';
import type { Database } from '@kuulluksi/server/database/open';
import { content } from './content.ts';
import { feedback, freshApp, open, openForTest, send } from './support.ts';

let database: Database;
before(async () => {
  database = await openForTest();
});
after(() => database.close());

describe('the log', () => {
  it('holds of a request its method, route and status, and nothing that a person gave', async () => {
    const lines: string[] = [];
    const app = await freshApp(database.handle, content, {
      logLevel: 'trace',
      logStream: { write: line => lines.push(line) },
      trustProxy: 1,
    });
    app.get('/broken', () => {
      throw Object.assign(new Error('Key (text)=(salaisuus) exists\n    at salaisuus'), {
        detail: 'salaisuus',
      });
    });
    const headers = {
      'x-forwarded-for': '198.51.100.77',
      'user-agent': 'Vakoilija/1.0',
      referer: 'https://salaisuus.example',
    };
    const submission = feedback({
      text: 'Tämä on salaisuus.',
      contact: { way: 'call', value: '050 111 2222' },
    });
    const { receiptCode } = (await send(app, submission, headers)).json();
    await send(app, { ...submission, text: 'salaisuus'.repeat(1000) }, headers);
    await open(app, receiptCode);
    await open(app, '1234567890123456');
    for (const url of [
      '/v1/groups?q=salaisuus',
      '/v1/groups/salaisuus',
      '/salaisuus?q=salaisuus',
      '/broken',
      '/%salaisuus',
    ]) {
      await app.inject({ url, headers });
    }
    await app.inject({
      method: 'POST',
      url: '/v1/feedback?salaisuus',
      payload: '{"salaisuus',
      headers: { 'content-type': 'application/json' },
    });

    const log = lines.join('');
    assert.ok(lines.length >= 9, 'the log was written');
    for (const word of [
      'salaisuus',
      '198.51.100',
      '050 111',
      'Vakoilija',
      submission.key,
      receiptCode,
      '1234567890123456',
      '127.0.0.1',
    ]) {
      assert.ok(!log.includes(word), `${word} stands in the log`);
    }
    const requests = lines.map(line => JSON.parse(line)).filter(line => line.msg === 'request');
    assert.deepEqual(Object.keys(requests[0]).sort(), [
      'level',
      'method',
      'milliseconds',
      'msg',
      'reqId',
      'route',
      'status',
      'time',
    ]);
    assert.ok(requests.some(line => line.route === '/v1/groups/:id' && line.status === 404));
    assert.ok(
      lines.some(line => line.includes('a request failed')),
      'an error is told of',
    );
  });

  it('says why of a fault in how the server is run, and of no other error', () => {
    const lines: string[] = [];
    const app = Fastify({ logger: logging('info', { write: line => void lines.push(line) }) });
    app.log.error({ err: new StartFault('Set both clocks right.') }, 'a job failed');
    app.log.error({ err: new Error('Key (text)=(Pelkään) already exists.') }, 'a job failed');
    const said = lines.map(line => (JSON.parse(line) as { err: { message: string } }).err.message);
    assert.deepEqual(said, ['Set both clocks right.', '']);
    assert.doesNotMatch(lines.join(), /Pelkään/);
  });
});
