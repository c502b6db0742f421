import '@kuulluksi/elements/group-finder/define';
import type { GroupSummary } from '@kuulluksi/contract/groups/schemas';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import type { KuulluksiGroupFinder } from '@kuulluksi/elements/group-finder/group-finder';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { answerWith, group, threeGroups } from './group-finder-groups.ts';
import { api, FakeServer, problem } from './support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, show, until } from './support/fixtures.ts';

describe('kuulluksi-group-finder for everybody', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(async () => {
    await setViewport({ width: 1000, height: 800 });
    server.close();
  });

  const showFinder = async (
    language: InterfaceLanguage,
    groups: readonly GroupSummary[],
    shown = '.card',
  ) => {
    server
      .on('GET /v1/groups', () => answerWith(groups))
      .on('GET /v1/group-words', () => ({ items: [], madeAt: '2026-11-22T10:00:00.000Z' }))
      .on('GET /v1/groups/*', (_, url) => groups.find(({ id }) => url.pathname.endsWith(`/${id}`)));
    const finder = await show<KuulluksiGroupFinder>(
      html`<kuulluksi-group-finder api=${api}><p>Soita meille</p></kuulluksi-group-finder>`,
      language,
    );
    await until(() => rootOf(finder).querySelector(shown), `${shown} is there`);
    return finder;
  };
  const open = async (finder: KuulluksiGroupFinder) => {
    find(finder, '.card button').click();
    await until(() => rootOf(finder).querySelector('.details dl'), 'the details are there');
  };
  const idsLeftIn = (finder: KuulluksiGroupFinder) =>
    rootOf(finder).textContent?.match(/\{\{\w+\}\}|\b[a-z]+(-[a-z]+)*\.[a-z]+-[a-z-]+\b/g);

  inEveryLanguage('the list passes axe', async language => {
    await isAccessible(await showFinder(language, threeGroups));
  });

  inEveryLanguage('open details pass axe', async language => {
    const finder = await showFinder(language, threeGroups);
    await open(finder);
    await isAccessible(finder);
  });

  inEveryLanguage('nothing found passes axe', async language => {
    const finder = await showFinder(language, threeGroups);
    find<HTMLInputElement>(finder, '#search').value = 'xyzzy';
    find(finder, '#search').dispatchEvent(new InputEvent('input'));
    await finder.updateComplete;
    await isAccessible(finder);
  });

  inEveryLanguage('no groups yet passes axe', async language => {
    await isAccessible(await showFinder(language, [], '.message'));
  });

  inEveryLanguage('the server away passes axe', async language => {
    server.away = true;
    await isAccessible(await showFinder(language, threeGroups, '.message'));
  });

  inEveryLanguage('a refusal passes axe', async language => {
    const finder = await showFinder(language, threeGroups);
    server.on('GET /v1/groups', () => problem(404, 'unknown-organisation'));
    finder.organisation = 'tuntematon';
    await until(() => rootOf(finder).querySelector('.message'), 'the message is there');
    await isAccessible(finder);
  });

  inEveryLanguage('every word is a word and no id', async language => {
    const finder = await showFinder(language, threeGroups);
    await open(finder);
    expect(idsLeftIn(finder)).to.equal(null);
  });

  inEveryLanguage('nothing sticks out at 320 px', async language => {
    await setViewport({ width: 320, height: 640 });
    const finder = await showFinder(language, threeGroups);
    find(finder, 'summary').click();
    await open(finder);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('everything that can be pressed is 44 px high', async () => {
    const finder = await showFinder('fi', threeGroups);
    await open(finder);
    const pressed = [...rootOf(finder).querySelectorAll<HTMLElement>('button, select, .option, a, #search')];
    const low = pressed.filter(each => each.getBoundingClientRect().height < 44);
    expect(low.map(each => each.outerHTML)).to.deep.equal([]);
  });

  it('the cards stand under the heading level that was asked for', async () => {
    const finder = await showFinder('fi', threeGroups);
    finder.headingLevel = '3';
    await finder.updateComplete;
    expect(find(finder, '.name').getAttribute('aria-level')).to.equal('4');
  });

  it('the choices stay where they are while a person types', async () => {
    const finder = await showFinder('fi', [
      ...threeGroups,
      ...Array.from({ length: 12 }, (_, at) => group(`ryhma-${at}`)),
    ]);
    const places = () =>
      [...rootOf(finder).querySelectorAll('.option, select, #search')].map(each => {
        const { x, y, width } = each.getBoundingClientRect();
        return [x, y, width];
      });
    const before = places();
    find<HTMLInputElement>(finder, '#search').value = 'olohuone';
    find(finder, '#search').dispatchEvent(new InputEvent('input'));
    await finder.updateComplete;
    expect(places()).to.deep.equal(before);
  });

  it('a change of the page’s language changes the list and open details', async () => {
    const finder = await showFinder('fi', threeGroups);
    await open(finder);
    document.documentElement.lang = 'sv';
    await until(
      () => rootOf(finder).textContent?.includes('Får jag bara lyssna?'),
      'the details are Swedish',
    );
    expect(find(finder, '.title').textContent?.trim()).to.equal('Hitta en grupp');
  });
});
