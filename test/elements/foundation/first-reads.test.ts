import { expect } from '@open-wc/testing';
import { addressOf as clientAddress } from '@kuulluksi/api-client/address';
import { listBoard } from '@kuulluksi/contract/board/operations';
import { readFeedbackForm } from '@kuulluksi/contract/feedback/operations';
import { findGroups } from '@kuulluksi/contract/groups/operations';
import { addressOf } from '../../../packages/elements/src/foundation/first-read.ts';
import { firstReads } from '../../../packages/elements/src/loader/first-reads.ts';

const operations = {
  board: listBoard,
  'group-finder': findGroups,
  'feedback-form': readFeedbackForm,
};

describe('the loader', () => {
  for (const [name, operation] of Object.entries(operations)) {
    it(`asks for the first data of ${name} at the very address that its client asks for`, () => {
      for (const [organisations, areas] of [
        [[], []],
        [['a'], ['06']],
        [
          ['b', 'a'],
          ['06', '05'],
        ],
      ] as const) {
        const first = firstReads[name]!({
          organisations: [...organisations],
          areas: [...areas],
          language: 'fi-simple',
          level: 'youth',
          own: attribute => (attribute === 'open-question' ? 'kysymys' : undefined),
        })!;
        const asked = clientAddress('https://kuulluksi.test/', operation.path, first.query);
        expect(addressOf('https://kuulluksi.test', first)).to.equal(asked);
      }
    });
  }
});
