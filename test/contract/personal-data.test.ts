import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personalDataIn } from '@kuulluksi/contract/foundation/personal-data';

const table: [text: string, found: string[]][] = [
  ['Toivottiin enemmän yhteistä tekemistä.', []],
  ['Kevään 2026–2027 ryhmät, 12 osallistujaa, 3 500 €', []],
  ['Aloitamme 2027-01-15 klo 16–18.', []],
  ['Soita 040 123 4567', ['phone']],
  ['+358401234567', ['phone']],
  ['tai nimi.sukunimi@example.org', ['email']],
  ['131052-308T', ['identity-code']],
  ['131052-308T, a@example.org, 09 1234 5678', ['phone', 'email', 'identity-code']],
  ['Asun osoitteessa Esimerkkitie 4 B 12', ['address']],
  ['Adressen är Exempelgatan 12.', ['address']],
  ['Kuljimme metsätietä 4 kilometriä.', []],
  ['ohjaaja Maija Esimerkki oli kiva', ['name']],
  ['Työntekijämme on Anna-Liisa Esimerkki.', ['name']],
  ['Kävimme Tampereella. Siellä oli kivaa.', []],
  ['Vain elämää. Minä Tulin myöhässä', []],
  ['Esimerkki-Pirkanmaan hyvinvointialue', []],
  ['HEI KAIKKI TEILLE', []],
];

for (const [text, found] of table) {
  test(`“${text}” holds ${found.join(', ') || 'nothing that tells who somebody is'}.`, () => {
    assert.deepEqual(personalDataIn(text), found);
  });
}
