import '@kuulluksi/elements/group-finder/define';
import { exampleContent } from '@kuulluksi/examples/content';
import { publicGroupDetails, publicGroups } from '@kuulluksi/examples/public-examples';
import { interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import type { KuulluksiGroupFinder } from '@kuulluksi/elements/group-finder/group-finder';
import { wordsOf } from '@kuulluksi/search/groups';
import { ownWordTable } from '@kuulluksi/search/own-word-table';
import { expect } from '@open-wc/testing';
import { qualityOf } from '../search/quality.ts';
import { names, showFinder, type, words } from './group-finder-page.ts';
import { FakeServer } from './support/fake-server.ts';
import { find, rootOf, textOf, until } from './support/fixtures.ts';

describe('the search of kuulluksi-group-finder over the example groups', () => {
  let server: FakeServer;
  let finder: KuulluksiGroupFinder;
  const groups = publicGroups('fi');
  const idOf = new Map(groups.items.map(({ id, name }) => [name.text, id]));

  before(async () => {
    server = new FakeServer()
      .on('GET /v1/groups', () => groups)
      .on('GET /v1/group-words', () => ({
        items: exampleContent.groups.map(({ id }) => ({
          id,
          words: wordsOf(interfaceLanguages.map(language => publicGroupDetails(id, language))),
        })),
        ownWords: ownWordTable,
        madeAt: '2026-11-22T10:00:00.000Z',
      }));
    finder = await showFinder();
    await until(() => rootOf(finder).querySelector('.card'), 'the list is there');
    await type(finder, 'grävling');
    await until(() => names(finder).join() === 'Salapoliisi Mäyrä', 'the words of other languages are there');
  });
  after(() => server.close());

  const search = async (q: string) => {
    const field = find<HTMLInputElement>(finder, '#search');
    field.value = q;
    field.dispatchEvent(new InputEvent('input'));
    await finder.updateComplete;
    return names(finder).map(name => idOf.get(name) ?? name);
  };

  for (const half of ['tuning', 'held-out', 'unseen'] as const) {
    it(`finds the right group among the first five for 95 of 100 queries of the ${half} part`, async function (this: {
      timeout(milliseconds: number): void;
    }) {
      this.timeout(180_000);
      const { asked, share, wrong } = await qualityOf(half, search);
      expect(asked).to.be.greaterThan(250);
      expect(share, wrong.join('\n')).to.be.at.least(0.95);
    });
  }

  it('says when not all that it shows has all the words', async () => {
    await search('jälkihuolto');
    expect(textOf(finder, '[role=status]')).not.to.include('Kaikkia sanojasi');
    await search('jälkihuolto jalkapallo');
    expect(words(find(finder, '.count'))).to.include('Kaikkia sanojasi ei ole kaikissa näistä.');
    expect(names(finder).length).to.be.greaterThan(3);
  });

  it('leaves the search to nobody: no word of it is asked of the server', () => {
    expect(server.requests.filter(({ url }) => url.search.includes('q=')).length).to.equal(0);
  });
});
