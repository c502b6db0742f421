import { expect } from '@open-wc/testing';
import { hostPage } from '../../../packages/elements/src/foundation/host-page.ts';

describe('a page that the host names', () => {
  for (const address of ['/ryhmat/', '#palaute', '../groups?lang=fi', 'https://county.example/ryhmat', '']) {
    it(`may be ${address || 'the page itself'}`, () => {
      expect(hostPage(address)).to.equal(address);
    });
  }
  for (const address of [
    'javascript:alert(1)',
    ' \tjava\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<p>',
    'vbscript:x',
    'https://',
  ]) {
    it(`is not ${JSON.stringify(address)}, which would run in it or leads nowhere`, () => {
      expect(hostPage(address)).to.equal(undefined);
    });
  }
  it('is missing where none is named', () => {
    expect(hostPage(undefined)).to.equal(undefined);
  });
});
