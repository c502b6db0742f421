import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { content } from './content.ts';
import { runServer } from './server-process.ts';
import { readable, startMailServer } from './support/smtp.ts';
import { dataFolder } from './support.ts';

const subscribe = (address: string) =>
  fetch(`${address}/v1/subscriptions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      email: 'tilaaja@example.org',
      organisations: [],
      rhythm: 'weekly',
      language: 'sv',
    }),
  });

/** Waits until something is there, twenty seconds at most. */
const until = async <T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await delay(100);
  }
  throw new Error('It did not come within twenty seconds.');
};

describe('a server that runs', () => {
  it('sends mail by itself: into a folder, and to a mail server once it has one', async () => {
    const { folder, remove } = await dataFolder();
    const mails = await startMailServer({ login: { user: 'user', password: 'p@ss wörd' } });
    try {
      const contentFile = join(folder, 'content.json');
      await writeFile(contentFile, JSON.stringify(content));
      const first = await runServer({ DATA_FOLDER: folder, CONTENT_FILE: contentFile });
      assert.equal((await subscribe(first.address)).status, 201);
      const mailFolder = join(folder, 'mail');
      const [name = ''] = await until(async () => {
        const names = (await readdir(mailFolder).catch(() => [])).filter(one => one.endsWith('.eml'));
        return names.length > 0 ? names : undefined;
      });
      const source = readable(await readFile(join(mailFolder, name), 'utf8'));
      const [, path = ''] = /http:\/\/\S+?(\/subscriptions\/[\w-]{43})/.exec(source) ?? [];
      const page = await (await fetch(`${first.address}${path}`)).text();
      assert.ok(page.includes('Bekräfta prenumerationen'));
      assert.equal((await fetch(`${first.address}${path}/leave`, { method: 'POST' })).status, 200);
      first.signal('SIGTERM');
      assert.equal(await first.ended, 0);

      const second = await runServer({
        DATA_FOLDER: folder,
        SMTP_URL: mails.url,
        MAIL_FROM: 'posti@kuulluksi.example',
      });
      assert.equal((await subscribe(second.address)).status, 201);
      const mail = await until(() => mails.received[0]);
      assert.deepEqual(mail.to, ['tilaaja@example.org']);
      second.signal('SIGTERM');
      assert.equal(await second.ended, 0);
      for (const server of [first, second]) {
        for (const word of ['tilaaja', 'p@ss', 'p%40ss', path.split('/').at(-1) as string]) {
          assert.ok(!server.said().includes(word), word);
        }
      }
    } finally {
      await mails.close();
      await remove();
    }
  });
});
