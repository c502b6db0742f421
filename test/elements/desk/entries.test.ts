import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { expect } from '@open-wc/testing';
import { problem, type FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import {
  choose,
  focused,
  id as matterId,
  openDesk,
  press,
  select,
  sentTo,
  signedIn,
  submit,
  type,
  view,
} from './support.ts';

const ofMatter = {
  id: '5b671a64-40d5-491e-99b0-da01ff1f3345',
  version: 1,
  status: 'planned',
  source: 'web-feedback',
  kind: 'idea',
  helped: false,
  ownWords: false,
  said: { fi: 'Toivottiin ryhmää iltaan.', sv: 'En kvällsgrupp önskades.' },
  saidIn: '2026-10',
  answeredIn: '2026-11',
  matter: matterId,
};
const alone = {
  ...ofMatter,
  id: 'viikonloput',
  status: 'done',
  source: 'peer-evaluation',
  said: { fi: 'Viikonloppuisin on tylsää.' },
  raisedBy: { fi: 'Koivulan nuoret' },
  ownWords: true,
  helped: true,
  voice: 'youth',
  matter: undefined,
};
const list = { items: [ofMatter, alone], total: 2, next: null };

let server: FakeServer;
beforeEach(() => {
  server = signedIn().on('GET /v1/staff/board', () => list);
});
afterEach(() => server.close());

const openEntries = async (language?: InterfaceLanguage) => {
  const desk = await openDesk('#/board', { language });
  const shown = await view(desk, 'entries');
  await until(() => rootOf(shown).querySelectorAll('article').length === 2, 'the entries');
  return [desk, shown] as const;
};
const removalOf = async (shown: Element, at: number): Promise<Element> => {
  const found = rootOf(shown).querySelectorAll('kuulluksi-desk-entry-removal')[at] as Element;
  await until(() => found.shadowRoot?.querySelector('button'), 'the button');
  return found;
};
const asked = (): string[] =>
  server.requests.filter(({ path }) => path === '/v1/staff/board').map(({ url }) => url.search);

describe('the entries of the board at the desk', () => {
  inEveryLanguage('are accessible, and so are their forms', async language => {
    const [desk, shown] = await openEntries(language);
    await isAccessible(desk);
    const words = rootOf(shown).querySelectorAll<HTMLElement>('article')[1] as HTMLElement;
    words.querySelector<HTMLElement>('.row > button')?.click();
    const form = await view(shown, 'entry-form');
    type(form, 'said-fi', '');
    submit(form);
    await until(() => rootOf(form).querySelector('.error-summary'), 'the faults');
    const removal = await removalOf(shown, 0);
    find(removal, '#ask').click();
    await until(() => rootOf(removal).querySelector('form'), 'the question');
    submit(removal);
    await until(() => rootOf(removal).querySelector('.error-summary'), 'the fault');
    await isAccessible(desk);
  });

  it('let the words of every button stand in one or two lines', async () => {
    const [, shown] = await openEntries();
    const ask = find(await removalOf(shown, 0), '#ask');
    expect(ask.getBoundingClientRect().height).to.be.at.most(72);
  });

  it('show each source, and lead to the matter where there is one', async () => {
    const [, shown] = await openEntries();
    const [first, second] = rootOf(shown).querySelectorAll('article');
    expect(first?.textContent).to.contain('Toivottiin ryhmää iltaan.');
    expect(first?.querySelector('a[href^="#"]')?.getAttribute('href')).to.contain(matterId);
    expect(second?.textContent).to.contain('Koivulan nuoret');
    expect(second?.textContent).to.contain('omin sanoin');
    expect(second?.querySelector('a[href^="#"]') === null).to.equal(true);
  });

  it('are searched and narrowed, and an empty find leads back to all', async () => {
    const [, shown] = await openEntries();
    server.on('GET /v1/staff/board', (_, { searchParams }) =>
      searchParams.has('q') ? { items: [], total: 0, next: null } : list,
    );
    select(shown, 'source', 'peer-evaluation');
    await until(() => asked().some(query => query.includes('source=peer-evaluation')), 'the source');
    type(shown, 'q', 'keilailu');
    submit(shown);
    await until(() => rootOf(shown).textContent?.includes('ei löytynyt mitään'), 'nothing is found');
    press(shown, 'Näytä koko taulu');
    await until(() => rootOf(shown).querySelectorAll('article').length === 2, 'all of them');
    expect(find<HTMLInputElement>(shown, '#q').value).to.equal('');
    expect(focused()?.id).to.equal('q');
  });

  it('are taken off only with a reason, after one more press, and the focus stays in the view', async () => {
    const path = `/v1/staff/board/${ofMatter.id}/removal`;
    server.on(`POST ${path}`, () => ({ removed: true }));
    const [, shown] = await openEntries();
    const removal = await removalOf(shown, 0);
    find(removal, '#ask').click();
    await until(() => focused()?.id === 'form-title', 'it is asked once more');
    submit(removal);
    await until(() => textOf(removal, '.error-summary').includes('Valitse syy'), 'a reason is asked for');
    expect(sentTo(server, path)).to.deep.equal([]);
    choose(removal, 'tells-who');
    server.on('GET /v1/staff/board', () => ({ items: [alone], total: 1, next: null }));
    submit(removal);
    await until(() => textOf(shown, '.notice').includes('ei ole enää taululla'), 'it is gone');
    expect(sentTo(server, path)).to.deep.equal([{ reason: 'tells-who' }]);
    await until(() => rootOf(shown).querySelectorAll('article').length === 1, 'the list is new');
    expect(focused()?.id).to.equal('title');
  });

  it('stay where somebody thought better of it', async () => {
    const [, shown] = await openEntries();
    const removal = await removalOf(shown, 1);
    find(removal, '#ask').click();
    await until(() => rootOf(removal).querySelector('form'), 'the question');
    press(removal, 'Älä tee mitään');
    await until(() => focused()?.id === 'ask', 'the button is back');
    expect(sentTo(server, `/v1/staff/board/${alone.id}/removal`)).to.deep.equal([]);
  });

  it('get new words, and keep what was typed when somebody else was faster', async () => {
    const path = `/v1/staff/board/${alone.id}`;
    let stored = alone;
    server.on('GET /v1/staff/board', () => ({ ...list, items: [ofMatter, stored] }));
    server.on(`POST ${path}`, () => {
      stored = { ...alone, version: 2, said: { fi: 'Joku toinen ehti.' } };
      return problem(409, 'changed-meanwhile');
    });
    const [, shown] = await openEntries();
    press(shown, 'Muuta sanoja');
    const form = await view(shown, 'entry-form');
    type(form, 'said-fi', 'Toivottiin tekemistä.');
    submit(form);
    await until(() => rootOf(shown).textContent?.includes('Joku toinen ehti.'), 'the newest');
    await until(() => textOf(form, '.error-summary').length > 0, 'it is said');
    expect(find<HTMLTextAreaElement>(form, '#said-fi').value).to.equal('Toivottiin tekemistä.');
    server.on(`POST ${path}`, () => stored);
    submit(form);
    await until(() => textOf(shown, '.notice').includes('nyt taululla'), 'it is stored');
    expect(sentTo(server, path)[1]).to.deep.equal({
      version: 2,
      said: { fi: 'Toivottiin tekemistä.' },
      voice: 'youth',
      raisedBy: { fi: 'Koivulan nuoret' },
    });
  });
});
