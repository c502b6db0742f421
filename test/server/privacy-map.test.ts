import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Contact } from '@kuulluksi/contract/feedback/schemas';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from '../../packages/server/src/database/migrate.ts';
import type { Handle, Tables } from '../../packages/server/src/database/tables.ts';

const map = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8');
const rows = [...map.matchAll(/^\| `([a-z_]+\.[a-z_]+)` \|(.*)\|$/gm)].map(([, field = '', rest = '']) => ({
  field,
  cells: rest.split('|').map(cell => cell.trim()),
}));

describe('the map of what is stored', () => {
  let database: Handle;
  before(async () => {
    const pool = new pg.Pool(createPgConfig(await PGlite.create()) as unknown as pg.PoolConfig);
    database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    await migrate(database);
  });
  after(() => database.destroy());

  test('names every field of the whole database, and none that is not there', async () => {
    const { rows: columns } = await sql<{ field: string }>`
      select table_name || '.' || column_name as field from information_schema.columns
      where table_schema not in ('information_schema', 'pg_catalog')
    `.execute(database);
    assert.deepEqual(rows.map(({ field }) => field).sort(), columns.map(({ field }) => field).sort());
  });

  test('says of each field why it is there, who reads it and how long it lives', () => {
    for (const { field, cells } of rows) {
      assert.equal(cells.length, 3, field);
      for (const cell of cells) assert.notEqual(cell, '', field);
    }
  });

  test('names what a contact holds', () => {
    const contact = rows.find(({ field }) => field === 'contacts.contact');
    for (const name of Object.keys(Contact.shape))
      assert.ok(contact?.cells[0]?.includes(`\`${name}\``), name);
  });
});
