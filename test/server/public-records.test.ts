import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { renewGroup, storeGroups } from '@kuulluksi/server/groups/store';
import { publicRecords, publicRecordsChanged } from '@kuulluksi/server/public-records';
import { search } from '@kuulluksi/search/search';
import { content, group } from './content.ts';
import { freshApp, openForTest } from './support.ts';

let database: Awaited<ReturnType<typeof openForTest>>;
before(async () => {
  database = await openForTest();
  await (await freshApp(database.handle, content)).close();
});
after(() => database?.close());

it('A change of one group makes anew only what is of it, and it is found by its new words alone.', async () => {
  const time = { now: new Date('2026-11-22T10:00:00Z') };
  const holder = publicRecords(database.handle, () => time.now);
  const first = await holder.read();
  await database.handle.transaction().execute(async transaction => {
    const renamed = group('ryhma-a', { name: { fi: 'Vadelmailta' } });
    await renewGroup(transaction, { id: 'ryhma-a', version: 1 }, renamed);
    await storeGroups(transaction, [group('ryhma-uusi', { name: { fi: 'Mustikkailta' } })]);
    await transaction.deleteFrom('groups').where('id', '=', 'ryhma-c').execute();
    await publicRecordsChanged(transaction);
  });
  holder.forget();
  const second = await holder.read();
  assert.equal(second.groups.get('ryhma-b'), first.groups.get('ryhma-b'));
  assert.deepEqual(
    [...second.groups.keys()],
    ['ryhma-a', 'ryhma-b', 'ryhma-d', 'ryhma-uusi', 'suljettu-ryhma'],
  );
  const kept = (records: typeof first) => records.words.find(({ id }) => id === 'ryhma-b');
  assert.equal(kept(second), kept(first));
  const found = (q: string) => search(second.index, { q }).ids;
  assert.deepEqual(found('vadelma'), ['ryhma-a']);
  assert.deepEqual(found('mustikka'), ['ryhma-uusi']);
});

it('A new name of an organisation is in the words of its groups.', async () => {
  const holder = publicRecords(database.handle, () => new Date());
  await holder.read();
  await database.handle.transaction().execute(async transaction => {
    const { record } = await transaction
      .selectFrom('organisations')
      .select('record')
      .where('id', '=', 'esimerkki-maakunta')
      .executeTakeFirstOrThrow();
    const renamed = JSON.stringify({ ...record, name: { fi: 'Karpalomaan alue' } });
    await transaction
      .updateTable('organisations')
      .set({ record: renamed })
      .where('id', '=', record.id)
      .execute();
    await publicRecordsChanged(transaction);
  });
  holder.forget();
  const { index } = await holder.read();
  assert.ok(search(index, { q: 'karpalomaa' }).total > 1);
});
