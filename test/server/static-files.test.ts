import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { StaticFile } from '@kuulluksi/contract/static-files/schemas';
import { takeInAreas } from '@kuulluksi/server/areas/take-in';
import { takeInContent } from '@kuulluksi/server/content';
import { exportFiles } from '@kuulluksi/server/static-files/export';
import { content, group, hidden } from './content.ts';
import { openForTest } from './support.ts';

const organisation = 'esimerkki-maakunta';
const now = new Date('2026-11-22T10:00:00Z');
const hiddenSchedule = {
  recurrence: 'FREQ=WEEKLY;BYDAY=WE',
  firstDay: '2026-09-02',
  from: hidden.time,
  to: '18:55',
  except: [],
};
const hiddenPlace = { municipality: '837', street: hidden.street, venue: { fi: hidden.venue } };

describe('the files of a site without a server', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kuulluksi-files-'));
  let database: Awaited<ReturnType<typeof openForTest>>;
  let names: string[] = [];
  const file = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const finnish = () => StaticFile.parse(JSON.parse(file('fi.json')));
  before(async () => {
    database = await openForTest();
    await takeInAreas(database.handle);
    await takeInContent(database.handle, {
      ...content,
      groups: [
        group('avoin', {
          changes: [
            { change: 'cancelled', day: '2026-12-01', why: { fi: 'Ohjaaja on sairas.' } },
            { change: 'moved', day: '2026-12-08', to: { day: '2026-12-09', from: '16:00', to: '18:00' } },
          ],
        }),
        group('piilossa', {
          place: { visibility: 'told-after-contact', ...hiddenPlace },
          schedules: [hiddenSchedule],
        }),
        group('lasten', {
          access: 'granted',
          audiences: ['child'],
          ages: { from: 7, to: 12 },
          place: { visibility: 'told-after-contact', ...hiddenPlace },
          schedules: [hiddenSchedule],
        }),
        group('paattynyt', { standing: 'ended' }),
        group('muiden', { organisation: 'esimerkki-yhdistys' }),
      ],
      pathways: [
        {
          id: 'eka',
          organisation,
          way: 'peer-groups',
          text: { fi: 'Tapaat muita.' },
          audiences: ['youth'],
          careContexts: ['any'],
          targets: [
            { kind: 'group', group: 'lasten' },
            { kind: 'group', group: 'avoin' },
          ],
          place: 1,
        },
      ],
    });
    names = await exportFiles(database.handle, folder, {
      organisations: [organisation],
      now,
      page: 'https://jarjesto.example/ryhmat/',
    });
  });
  after(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are one a language, with the places and with what search engines may read', () => {
    assert.deepEqual(readdirSync(folder).sort(), [...names].sort());
    for (const language of ['fi', 'sv', 'en', 'fi-simple']) assert.ok(names.includes(`${language}.json`));
  });

  it('hold the groups, ways, terms and contact of the organisation, and the moment of making', () => {
    const { groups, pathways, organisations, words, madeAt } = finnish();
    assert.deepEqual(groups.map(({ id }) => id).sort(), ['avoin', 'paattynyt', 'piilossa']);
    assert.deepEqual(
      pathways.items[0]?.targets.map(({ group: of }) => of?.id),
      ['avoin'],
    );
    assert.ok(pathways.glossary.length > 10);
    assert.ok(organisations[0]?.contact.email);
    assert.equal(words.items.length, 3);
    assert.equal(madeAt, now.toISOString());
  });

  it('hold the sessions of twelve months: without what is cancelled, what is moved at its new time', () => {
    const { sessions } = finnish();
    const days = sessions['avoin']?.map(({ day }) => day) ?? [];
    assert.ok(days.length > 45, `${days.length} sessions`);
    assert.ok(!days.includes('2026-12-01') && !days.includes('2026-12-08') && days.includes('2026-12-09'));
    assert.ok(days.every(day => day >= '2026-11-22' && day <= '2027-11-24'));
  });

  it('hold no session of a group whose time is not public, nor of one that has ended', () => {
    assert.deepEqual(Object.keys(finnish().sessions), ['avoin']);
  });

  it('hold no closed group of minors, but where somebody asks for them', async () => {
    for (const name of names) assert.ok(!file(name).includes('lasten"'), name);
    const asked = mkdtempSync(path.join(tmpdir(), 'kuulluksi-files-'));
    await exportFiles(database.handle, asked, {
      organisations: [organisation],
      now,
      page: 'https://jarjesto.example/ryhmat/',
      closedGroups: true,
    });
    const read = (name: string) => readFileSync(path.join(asked, name), 'utf8');
    const { groups, pathways, words } = StaticFile.parse(JSON.parse(read('fi.json')));
    assert.ok(groups.some(({ id }) => id === 'lasten'));
    assert.equal(pathways.items[0]?.targets[0]?.group?.id, 'lasten');
    assert.ok(words.items.some(({ id }) => id === 'lasten'));
    for (const name of readdirSync(asked))
      for (const word of Object.values(hidden)) assert.ok(!read(name).includes(word), `${name}: ${word}`);
    assert.ok(!read('groups.jsonld').includes('lasten'), 'search engines are told of it never');
    rmSync(asked, { recursive: true, force: true });
  });

  it('hold nothing that is hidden', () => {
    for (const name of names)
      for (const word of Object.values(hidden)) assert.ok(!file(name).includes(word), `${name}: ${word}`);
  });

  it('lead search engines to the page with the finder, and tell them of no closed group of minors', () => {
    const events = JSON.parse(file('groups.jsonld')) as { '@id': string; url: string }[];
    assert.ok(events.some(({ url }) => url === 'https://jarjesto.example/ryhmat/#group=avoin'));
    assert.ok(!file('groups.jsonld').includes('lasten'));
    assert.ok(!file('groups.jsonld').includes('kuulluksi.invalid'));
  });
});
