import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import { answer, board, boardServer, entries, loaded, namesOf, narrowing } from './board-answers.ts';

const choose = (element: Element, id: string, value: string) => {
  const select = find<HTMLSelectElement>(element, `#${id}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
};
const type = (element: Element, words: string) => {
  const field = find<HTMLInputElement>(element, '#search');
  field.value = words;
  field.dispatchEvent(new Event('input'));
};
const shows = (element: Element, ids: string[]) =>
  until(() => namesOf(element).join() === ids.join(), `the board shows ${ids.join(', ') || 'nothing'}`);

describe('kuulluksi-board, browsed', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = boardServer();
  });
  afterEach(() => {
    server.close();
    history.replaceState(null, '', location.pathname + location.search);
  });
  const last = () => server.requests.filter(({ path }) => path === '/v1/board').at(-1)!.url.searchParams;

  it('reads the list once, before anything else is fetched', async () => {
    await loaded();
    expect(server.requests.map(({ path }) => path)).to.deep.equal(['/v1/board']);
  });

  it('narrows to a status by a native select, and says how many there are', async () => {
    const element = await narrowing();
    choose(element, 'status', 'done');
    await shows(element, ['done']);
    expect(last().get('status')).to.equal('done');
    expect(textOf(element, '.count')).to.contain('Yksi asia');
  });

  it('keeps the choices in view that now lead to nothing, with their counts', async () => {
    const element = await narrowing();
    choose(element, 'status', 'done');
    await shows(element, ['done']);
    const options = [...find(element, '#status').querySelectorAll('option')].map(one =>
      one.textContent?.trim(),
    );
    expect(options).to.include.members(['Kaikki', 'Tehty (1)', 'Ei onnistu (1)']);
  });

  it('searches while a person types, once the typing pauses', async () => {
    const element = await narrowing();
    for (const words of ['S', 'Sa', 'Sanottu waiting']) type(element, words);
    await shows(element, ['waiting']);
    const asked = server.requests.filter(({ url }) => url.searchParams.has('q'));
    expect(asked.map(({ url }) => url.searchParams.get('q'))).to.deep.equal(['Sanottu waiting']);
  });

  it('says when nothing is found, and shows everything again at a press', async () => {
    const element = await narrowing();
    type(element, 'zzz');
    await until(() => textOf(element).includes('ei löydy mitään'), 'nothing is found');
    find(element, '.count .plain').click();
    await shows(
      element,
      entries.map(({ id }) => id),
    );
    expect(rootOf(element).activeElement?.parentElement?.className).to.contain('narrowing');
  });

  it('begins with what its attributes narrow it to, by one read', async () => {
    const element = await loaded('fi', { status: 'not-possible', year: '2025' });
    await shows(element, ['refused']);
    expect(server.requests).to.have.length(1);
    expect([last().get('status'), last().get('year')]).to.deep.equal(['not-possible', '2025']);
  });

  it('passes over an attribute that narrows to nothing there is', async () => {
    const element = await loaded('fi', { status: 'dreamt', year: '26', about: 'weather', unit: 'x' });
    expect(namesOf(element)).to.have.length(entries.length);
    expect([...last().keys()].sort()).to.deep.equal(['language', 'organisation']);
  });

  it('follows an attribute that changes later', async () => {
    const element = await loaded();
    element.setAttribute('status', 'done');
    await shows(element, ['done']);
  });

  it('shows one entry alone, and the whole board at a press', async () => {
    const element = await loaded('fi', { entry: 'refused' });
    await shows(element, ['refused']);
    expect(server.requests.map(({ path }) => path)).to.deep.equal(['/v1/board/entries/refused']);
    find(element, '.one + .button').click();
    await until(() => namesOf(element).length === entries.length, 'the whole board is shown');
    expect(rootOf(element).activeElement?.id).to.equal('title');
  });

  it('says that an entry is gone when it was withdrawn', async () => {
    const element = await board('fi', { entry: 'withdrawn' });
    await until(() => textOf(element).includes('ei löydy enää'), 'the sentence is shown');
    expect(rootOf(element).querySelector('.one + .button')).not.to.equal(null);
  });

  it('leads to who else raised the same, and tells the page which entry is shown', async () => {
    const element = await loaded();
    setTimeout(() => find(element, '.also .plain').click());
    const event = await oneEvent(element, 'kuulluksi-choose');
    expect(event.detail).to.deep.equal({ entry: 'done' });
    expect(event.composed).to.equal(true);
    await shows(element, ['done']);
  });

  it('tells the page what is chosen, but never the words that were searched', async () => {
    const element = await narrowing();
    type(element, 'hiljaa');
    setTimeout(() => choose(element, 'status', 'done'));
    const event = await oneEvent(element, 'kuulluksi-choose');
    expect(event.detail).to.deep.equal({ status: 'done' });
  });

  it('leaves the address of the page alone', async () => {
    const before = location.href;
    const element = await narrowing();
    choose(element, 'status', 'done');
    await shows(element, ['done']);
    expect(location.href).to.equal(before);
  });

  it('keeps what is chosen behind the # where the page wants it, without the words searched', async () => {
    const element = await narrowing('fi', { 'keep-in-fragment': '' });
    choose(element, 'status', 'done');
    type(element, 'Sanottu');
    await shows(element, ['done']);
    expect(location.hash).to.equal('#kuulluksi-board:status=done');
  });

  it('shows what the address of the page asks for, and follows it', async () => {
    location.hash = '#kuulluksi-board:status=not-possible';
    const element = await loaded('fi', { 'link-to': 'page' });
    await shows(element, ['refused']);
    location.hash = '#kuulluksi-board:entry=waiting';
    await shows(element, ['waiting']);
  });

  it('takes nothing from the address of the page unless the page wants it', async () => {
    location.hash = '#kuulluksi-board:status=not-possible';
    const element = await loaded();
    expect(namesOf(element)).to.have.length(entries.length);
  });

  it('tells two boards of one page apart in its address', async () => {
    location.hash = '#toinen:status=done';
    const first = await loaded('fi', { 'keep-in-fragment': '', id: 'ensimmainen' });
    expect(namesOf(first)).to.have.length(entries.length);
    const second = await loaded('fi', { 'keep-in-fragment': '', id: 'toinen' });
    await shows(second, ['done']);
  });

  it('keeps what is chosen when the language changes', async () => {
    const element = await narrowing();
    choose(element, 'status', 'done');
    await shows(element, ['done']);
    document.documentElement.lang = 'sv';
    await until(() => textOf(element).includes('Läge'), 'the choices speak Swedish');
    await until(() => last().get('language') === 'sv', 'it is asked in Swedish');
    expect(last().get('status')).to.equal('done');
    expect(find<HTMLSelectElement>(element, '#status').value).to.equal('done');
  });

  it('shows only organisations of its own to choose from', async () => {
    server.on('GET /v1/board', () =>
      answer(entries, {
        facets: { ...answer(entries).facets, organisation: { koe: 3, toinen: 2, vieras: 9 } },
        names: {
          koe: { text: 'Koe', lang: 'fi' },
          toinen: { text: 'Toinen', lang: 'fi' },
          vieras: { text: 'Vieras', lang: 'fi' },
        },
      }),
    );
    const element = await narrowing('fi', { organisation: 'koe toinen' });
    const options = [...find(element, '#organisation').querySelectorAll('option')].map(one => one.value);
    expect(options).to.deep.equal(['', 'koe', 'toinen']);
  });

  it('keeps the search and the choices behind one word, and fetches them when it is pressed', async () => {
    const element = await loaded();
    expect(rootOf(element).querySelector('#search')).to.equal(null);
    find(element, '.narrowing > summary').click();
    await until(
      () => rootOf(element).querySelector<HTMLElement>('#status')?.offsetHeight,
      'the choices are in view',
    );
    expect(find(element, '#status').offsetHeight).to.be.at.least(44);
  });

  it('fits 320 pixels with all of it open', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await narrowing();
    for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
    await until(() => rootOf(element).querySelector('.digest form'), 'the form is here');
    await until(() => rootOf(element).querySelector('.shared .button'), 'sharing is here');
    await setViewport({ width: 320, height: 640 });
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  it('is used whole with the keyboard: views by arrows, choices by Tab', async () => {
    server.on('GET /v1/board/figures', () => ({ items: [], years: [2026] }));
    const element = await loaded();
    find(element, '.views input').focus();
    await sendKeys({ press: 'Tab' });
    expect(rootOf(element).activeElement?.localName).to.equal('summary');
    await sendKeys({ press: 'Enter' });
    await until(() => rootOf(element).querySelector('#search'), 'the search is here');
    await sendKeys({ press: 'Tab' });
    expect(rootOf(element).activeElement?.id).to.equal('search');
    await sendKeys({ press: 'Tab' });
    expect(rootOf(element).activeElement?.id).to.equal('status');
    find(element, '.views input').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => rootOf(element).querySelector('.figures-part'), 'the figures are shown');
  });

  inEveryLanguage(
    'has no fault that axe finds when it is narrowed and every part is open',
    async language => {
      const element = await narrowing(language);
      choose(element, 'year', '2026');
      await until(() => last().get('year') === '2026', 'it is narrowed');
      for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
      await until(() => rootOf(element).querySelector('.digest, .follow-part'), 'the parts are here');
      await until(() => rootOf(element).querySelector('.shared .button'), 'sharing is here');
      await isAccessible(element);
    },
  );

  inEveryLanguage('has no fault that axe finds when it shows one entry', async language => {
    await isAccessible(await loaded(language, { entry: 'passed' }));
  });
});
