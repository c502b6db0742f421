import { expect, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { problem, type FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import { answer, board, boardServer, entries, entry, loaded } from './board-answers.ts';

describe('kuulluksi-board', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = boardServer();
  });
  afterEach(() => server.close());

  it('shows what was said and what was answered as a pair', async () => {
    const element = await loaded();
    const pair = find(element, '.entry');
    expect(pair.querySelector('.said')?.textContent).to.contain('Sanottu done');
    expect(pair.querySelector('.answered')?.textContent).to.contain('Retki tehtiin');
  });

  it('shows the reasons of a no at once', async () => {
    const element = await loaded();
    expect(textOf(element, '.answered[data-status="not-possible"]')).to.contain('Koska laki ei salli');
  });

  it('says when nobody has answered yet', async () => {
    const element = await loaded();
    expect(textOf(element, '.answered[data-status="received"]')).to.contain('ei ole vielä vastattu');
  });

  it('says months and rough times, never a day', async () => {
    const element = await loaded();
    expect(textOf(element)).to.contain('lokakuu 2026').and.to.contain('Vastattu kahdessa viikossa');
    expect(textOf(element)).not.to.match(/\d{1,2}\.\d{1,2}\./);
  });

  it('marks a text that is in another language', async () => {
    const element = await loaded();
    expect(find(element, 'blockquote [lang="sv"]').textContent).to.equal('Vi vill tala');
  });

  it('fetches the following page and keeps the one before', async () => {
    server.on('GET /v1/board', (_, url) =>
      url.searchParams.has('cursor') ? answer([entries[1]!]) : answer([entries[0]!], { next: 'more' }),
    );
    const element = await loaded();
    find(element, '.button').click();
    await until(() => rootOf(element).querySelectorAll('.entry').length === 2, 'two entries are shown');
    await until(
      () => rootOf(element).activeElement?.id === 'said-refused',
      'the first new entry has the focus',
    );
    expect(rootOf(element).querySelector('.button')).to.equal(null);
  });

  it('says kindly that there is nothing yet', async () => {
    server.on('GET /v1/board', () => answer([]));
    const element = await board();
    await until(() => textOf(element).includes('Täällä ei ole vielä mitään'), 'the empty words are shown');
  });

  it('shows its children and a calm sentence while the server is away, and goes on when it is back', async () => {
    server.away = true;
    const element = await board();
    await until(() => textOf(element).includes('ei juuri nyt toimi'), 'the calm sentence is shown');
    expect(rootOf(element).querySelector('slot')).not.to.equal(null);
    server.away = false;
    find(element, '.message button').click();
    await until(() => rootOf(element).querySelector('.entry'), 'entries are shown');
    expect(rootOf(element).querySelector('slot')).to.equal(null);
  });

  it('tells the page that the server is away', async () => {
    server.away = true;
    setTimeout(() => board());
    const event = await oneEvent(document, 'kuulluksi-away');
    expect(event.composed).to.equal(true);
  });

  it('says which organisation is unknown in a sentence, not as a code', async () => {
    server.on('GET /v1/board', () => problem(404, 'unknown-organisation'));
    const element = await board();
    await until(() => textOf(element).includes('organisaatiota ei löydy'), 'the sentence is shown');
  });

  it('says the same of what cannot be the name of an organisation', async () => {
    const fields = [{ field: 'organisation', code: 'wrong-form' }];
    server.on('GET /v1/board', () => problem(400, 'invalid-input', { fields }));
    const element = await board();
    await until(() => textOf(element).includes('organisaatiota ei löydy'), 'the sentence is shown');
  });

  it('takes away what was shown when the organisation is changed to one that is unknown', async () => {
    const element = await loaded();
    server.on('GET /v1/board', () => problem(404, 'unknown-organisation'));
    element.setAttribute('organisation', 'unknown');
    await until(() => textOf(element).includes('organisaatiota ei löydy'), 'the sentence is shown');
    expect(rootOf(element).querySelectorAll('.entry')).to.have.length(0);
  });

  it('shows the rest of a partly broken answer and reports the remainder', async () => {
    server.on('GET /v1/board', () => ({ ...answer(entries), items: [{ id: 'broken' }, entries[0]] }));
    setTimeout(() => board());
    const event = await oneEvent(document, 'kuulluksi-remainder');
    expect(event.detail).to.deep.equal({ leftOut: 1 });
    const element = event.target as Element;
    await until(() => rootOf(element).querySelectorAll('.entry').length === 1, 'the rest is shown');
  });

  it('reads a status that it does not know as something else, and shows the entry', async () => {
    server.on('GET /v1/board', () => answer([entry('new', { status: 'dreamt' as 'done' })]));
    const element = await loaded();
    expect(textOf(element, '.status')).to.equal('muu');
  });

  it('changes its language with the page', async () => {
    const element = await loaded();
    document.documentElement.lang = 'sv';
    await until(() => textOf(element).includes('Ni sade – vi gjorde'), 'the board speaks Swedish');
    await until(
      () => server.requests.at(-1)?.url.searchParams.get('language') === 'sv',
      'the board asks in Swedish',
    );
  });

  it('is dark where the page is dark', async () => {
    const element = await loaded();
    document.documentElement.style.colorScheme = 'dark';
    await until(() => find(element, '.root').dataset['theme'] === 'dark', 'the board is dark');
    document.documentElement.style.colorScheme = '';
  });

  it('fits 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    await loaded();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  inEveryLanguage('has no fault that axe finds when it shows entries', async language => {
    await isAccessible(await loaded(language));
  });

  inEveryLanguage('has no fault that axe finds when the server is away', async language => {
    server.away = true;
    const element = await board(language);
    await until(() => rootOf(element).querySelector('.message button'), 'the calm sentence is shown');
    await isAccessible(element);
  });

  inEveryLanguage('has no fault that axe finds when it is empty', async language => {
    server.on('GET /v1/board', () => answer([]));
    const element = await board(language);
    await until(() => rootOf(element).querySelector('p.message'), 'the empty words are shown');
    await isAccessible(element);
  });
});
