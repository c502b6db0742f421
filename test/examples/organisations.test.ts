import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { AreaRecord, MunicipalityRecord } from '@kuulluksi/contract/areas/records';
import { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import { elsewhereKinds, helpLineKinds, interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import { allOrganisations } from '@kuulluksi/examples/organisations/all-organisations';
import { areaNames, municipalityNames } from '@kuulluksi/examples/places';

/** The country's areas as the server brings them. */
const official = JSON.parse(
  readFileSync(new URL('../../packages/server/src/areas/areas-2026.json', import.meta.url), 'utf8'),
) as { areas: AreaRecord[]; municipalities: MunicipalityRecord[] };

test('Every organisation is one by the contract.', () => {
  for (const record of allOrganisations) assert.deepEqual(OrganisationRecord.parse(record), record);
});

test('An organisation has an id of its own.', () => {
  assert.equal(new Set(allOrganisations.map(one => one.id)).size, allOrganisations.length);
});

test('An organisation says in its name that it is an example.', () => {
  for (const { id, name } of allOrganisations) {
    for (const language of interfaceLanguages) {
      assert.match(name[language] ?? '', /esimerkki|exempel|example/i, `${id} in ${language}`);
    }
  }
});

test('A county stands in the area whose name it carries.', () => {
  for (const { kind, name, areas } of allOrganisations) {
    if (kind !== 'county') continue;
    assert.deepEqual(
      areas.map(code => `Esimerkki-${areaNames[code]?.['fi']}`),
      [name['fi']],
    );
    assert.deepEqual(
      areas.map(code => `Exempel-${areaNames[code]?.['sv']}`),
      [name['sv']],
    );
  }
});

test('The subregions of a county cover each municipality of its area once.', () => {
  for (const { kind, id, areas, subregions } of allOrganisations) {
    if (kind !== 'county') continue;
    const covered = subregions.flatMap(subregion => subregion.municipalities);
    const inArea = official.municipalities.filter(one => areas.includes(one.area)).map(one => one.code);
    assert.deepEqual(covered.sort(), inArea.sort(), id);
  }
});

test('The names of places are the official ones.', () => {
  for (const [code, name] of Object.entries(areaNames)) {
    assert.deepEqual(name, official.areas.find(area => area.code === code)?.name);
  }
  for (const [code, name] of Object.entries(municipalityNames)) {
    assert.deepEqual(name, official.municipalities.find(one => one.code === code)?.name);
  }
});

test('A unit stands in a municipality of one of the subregions.', () => {
  for (const { id, subregions, units } of allOrganisations) {
    const covered = subregions.flatMap(subregion => subregion.municipalities);
    for (const unit of units) assert.ok(covered.includes(unit.municipality ?? ''), `${id}: ${unit.id}`);
  }
});

test('Five youth homes take part in peer evaluation.', () => {
  const keskiSuomi = allOrganisations.find(one => one.id === 'esimerkki-keski-suomi');
  assert.equal(keskiSuomi?.units.filter(unit => unit.kind === 'youth-home').length, 5);
});

test('No organisation gives a phone number of its own.', () => {
  for (const { contact, elsewhere } of allOrganisations) {
    assert.equal(contact.phone, undefined);
    for (const place of elsewhere) assert.equal(place.phone, undefined);
  }
});

test('Every kind of help stands before the text field, each line with its hours.', () => {
  for (const { id, helpLines } of allOrganisations) {
    assert.deepEqual(new Set(helpLines.map(line => line.kind)), new Set(helpLineKinds), id);
    for (const line of helpLines) {
      assert.ok(line.hours, `${id}: ${line.kind}`);
      assert.ok(line.phone ?? line.url, `${id}: ${line.kind}`);
    }
  }
});

test('There is a chat for children, youths and adults.', () => {
  for (const { helpLines } of allOrganisations) {
    for (const level of ['child', 'youth', 'adult'] as const) {
      assert.ok(helpLines.some(line => line.kind === 'chat' && line.ageLevels.includes(level)));
    }
  }
});

test('The Swedish line for children stands where the organisation has Swedish, and only there.', () => {
  for (const { id, languages, helpLines } of allOrganisations) {
    const stands = helpLines.some(line => line.phone === '0800 96 116');
    assert.equal(stands, languages.includes('sv'), id);
  }
});

test('Only calls that are known to stay off the bill are said to.', () => {
  for (const { helpLines } of allOrganisations) {
    const hidden = helpLines.filter(line => line.hiddenOnBill).map(line => line.phone);
    assert.deepEqual(hidden, ['116 111', '080 005 005']);
  }
});

test('Each place to turn to elsewhere is named, with a page.', () => {
  for (const { elsewhere } of allOrganisations) {
    assert.deepEqual(
      elsewhere.map(place => place.kind),
      [...elsewhereKinds],
    );
    for (const place of elsewhere) assert.ok(place.url);
  }
});

test('Everybody who takes feedback says who reads it and on which days.', () => {
  for (const { feedback } of allOrganisations) {
    assert.deepEqual(feedback?.readOn, ['mon', 'tue', 'wed', 'thu', 'fri']);
    assert.ok(feedback?.readBy['fi']);
  }
});
