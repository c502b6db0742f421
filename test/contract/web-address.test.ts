import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OrganisationRecord } from '@kuulluksi/contract/organisations/records';

const name = { fi: 'Nimi' };
const recordWith = (address: string, where: 'website' | 'helpLines' | 'elsewhere') => ({
  id: 'esimerkki',
  kind: 'ngo',
  name,
  languages: ['fi'],
  areas: [],
  ...(where === 'website' && { website: address }),
  contact: { role: name },
  subregions: [],
  units: [],
  helpLines:
    where === 'helpLines'
      ? [
          {
            kind: 'emergency',
            name,
            url: address,
            hiddenOnBill: false,
            ageLevels: ['youth'],
            checkedOn: '2026-11-22',
          },
        ]
      : [],
  elsewhere: where === 'elsewhere' ? [{ kind: 'supervision', name, url: address }] : [],
});

describe('an address in a record of an organisation', () => {
  for (const where of ['website', 'helpLines', 'elsewhere'] as const) {
    it(`may lead to a web page: ${where}`, () => {
      const read = OrganisationRecord.safeParse(recordWith('https://esimerkki.example/apua', where));
      assert.equal(read.success, true, JSON.stringify(read.error?.issues));
    });
    for (const address of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
    ]) {
      it(`may not be ${address}: ${where}`, () => {
        assert.equal(OrganisationRecord.safeParse(recordWith(address, where)).success, false);
      });
    }
  }
});
