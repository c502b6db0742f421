import { expect } from '@open-wc/testing';
import type { BoardFigures } from '@kuulluksi/contract/board/figures-schemas';
import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import type { Panel } from '@kuulluksi/contract/panels/schemas';
import { challengeOf } from '../support/challenge.ts';
import { problem, type FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import { answer, board, boardServer, entries, loaded, narrowing, text } from './board-answers.ts';

const figures = (more: Partial<BoardFigures> = {}): BoardFigures => ({
  organisation: { id: 'koe', name: text('Koe') },
  year: 2026,
  received: { from: 25, to: 29 },
  answered: { from: 20, to: 24 },
  waiting: { from: 0, to: 4 },
  changes: { from: 5 },
  medianDays: 6,
  ...more,
});
const question = (id: string, more: Partial<OpenQuestion>): OpenQuestion => ({
  id,
  organisation: { id: 'koe', name: text('Koe') },
  question: text(`Kysymys ${id}?`),
  ageLevels: ['youth', 'adult'],
  opensOn: '2026-11-01',
  closesOn: '2026-12-01',
  state: 'open',
  ...more,
});
const questions = [
  question('auki', { background: text('Siksi kysymme.') }),
  question('tulossa', { state: 'coming' }),
  question('odottaa', { state: 'closed', answered: 'under-5' }),
  question('kerrottu', {
    state: 'closed',
    answered: '20-or-more',
    result: { told: text('Toivottiin rauhaa.'), follows: text('Teemme huoneen.'), month: '2026-10' },
  }),
];
const panels: Panel[] = [
  {
    id: 'raati',
    organisation: { id: 'koe', name: text('Koe') },
    name: text('Nuorten raati'),
    description: text('Nuorille, jotka tuntevat jälkihuollon.'),
    ageLevel: 'youth',
    join: {
      how: text('Laita viesti, niin sovitaan.'),
      contact: { role: text('vetäjä'), phone: '050 000 0000', email: 'raati@koe.example' },
    },
    meetings: [
      { month: '2026-10', topics: [text('Miten meitä kuullaan?')], attended: '5-9', entries: ['done'] },
    ],
  },
  {
    id: 'taysi',
    organisation: { id: 'koe', name: text('Koe') },
    name: text('Toinen raati'),
    description: text('Raati vanhemmille.'),
    ageLevel: 'adult',
    meetings: [],
  },
];
const open = async (element: Element, view: string) => {
  find(element, `input[value="${view}"]`).click();
  await until(() => rootOf(element).querySelector('.figures, .asked'), `${view} is shown`);
};

describe('the parts of kuulluksi-board', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = boardServer()
      .on('GET /v1/board/figures', (_, url) => ({
        items: [figures(url.searchParams.get('year') === '2025' ? { received: { from: 40, to: 40 } } : {})],
        years: [2026, 2025],
      }))
      .on('GET /v1/open-questions', () => ({ items: questions }));
  });
  afterEach(() => server.close());

  describe('the figures', () => {
    it('are a table to a screen reader, a row for each number', async () => {
      const element = await loaded();
      await open(element, 'figures');
      const rows = [...find(element, 'table').querySelectorAll('tr')];
      expect(rows.map(row => row.querySelector('th')?.getAttribute('scope'))).to.deep.equal(
        Array(4).fill('row'),
      );
      expect(
        rows.map(row => row.querySelector('td')?.textContent?.replace(/\s+/g, ' ').trim()),
      ).to.deep.equal(['25–29', '20–24', 'alle 5', 'vähintään 5']);
      expect(textOf(element)).to.contain('Puolet vastauksista tuli 6 päivässä.');
    });

    it('of another year are fetched when it is chosen', async () => {
      const element = await loaded();
      await open(element, 'figures');
      const select = find<HTMLSelectElement>(element, '#figures-year');
      select.value = '2025';
      select.dispatchEvent(new Event('change'));
      await until(() => textOf(element, '.number') === '40', 'the number of that year is shown');
    });

    it('are first where the page says so', async () => {
      const element = await board('fi', { view: 'figures' });
      await until(() => rootOf(element).querySelector('table'), 'the figures are shown');
    });

    inEveryLanguage('have no fault that axe finds', async language => {
      const element = await loaded(language);
      await open(element, 'figures');
      await isAccessible(element);
    });
  });

  describe('what was asked', () => {
    const asking = () =>
      server.on('GET /v1/board', () => answer(entries, { questions: { all: 4, open: 1 } }));

    it('is offered only where something was asked', async () => {
      const element = await loaded();
      expect(rootOf(element).querySelector('input[value="asked"]')).to.equal(null);
    });

    it('says how many questions are open, and shows each with its state', async () => {
      asking();
      const element = await loaded();
      expect(textOf(element, '.views b')).to.equal('1 auki');
      await open(element, 'asked');
      expect(textOf(element))
        .to.contain('Voit vastata 1.12.2026 asti')
        .and.to.contain('Avautuu 1.11.2026')
        .and.to.contain('Luemme vastauksia')
        .and.to.contain('Toivottiin rauhaa.')
        .and.to.contain('Teemme huoneen.');
    });

    it('leads to a form of the server’s own for what is open, and to none for what is not', async () => {
      asking();
      const element = await loaded('fi', { 'age-level': 'youth' });
      await open(element, 'asked');
      const links = [...rootOf(element).querySelectorAll<HTMLAnchorElement>('.asked a')];
      expect(links).to.have.length(1);
      const { pathname, searchParams } = new URL(links[0]!.href);
      expect([
        pathname,
        ...['organisation', 'open-question', 'age-level'].map(name => searchParams.get(name)),
      ]).to.deep.equal(['/feedback', 'koe', 'auki', 'youth']);
    });

    it('leads to the page’s own form where it has one', async () => {
      asking();
      const element = await loaded('fi', { 'form-at': '/palaute' });
      await open(element, 'asked');
      expect(find<HTMLAnchorElement>(element, '.asked a').pathname).to.equal('/palaute');
    });

    it('leads to the server’s form where the page names an address that would run as code', async () => {
      asking();
      const element = await loaded('fi', { 'form-at': 'javascript:alert(1)' });
      await open(element, 'asked');
      expect(find<HTMLAnchorElement>(element, '.asked a').pathname).to.equal('/feedback');
    });

    inEveryLanguage('has no fault that axe finds', async language => {
      asking();
      const element = await loaded(language);
      await open(element, 'asked');
      await isAccessible(element);
    });
  });

  describe('the client panels', () => {
    const withPanels = () =>
      server
        .on('GET /v1/board', () => answer(entries, { panels: 2 }))
        .on('GET /v1/panels', () => ({ items: panels }));
    const openPanels = async (element: Element) => {
      find(element, 'input[value="panels"]').click();
      await until(() => rootOf(element).querySelector('.panels'), 'the panels are shown');
    };

    it('are offered only where there is one', async () => {
      const element = await loaded();
      expect(rootOf(element).querySelector('input[value="panels"]') === null).to.equal(true);
    });

    it('say how somebody new comes along and whom to ask, or that nobody new is taken', async () => {
      withPanels();
      const element = await loaded();
      await openPanels(element);
      const [open, full] = rootOf(element).querySelectorAll('.panel');
      expect(open?.textContent?.replace(/\s+/g, ' '))
        .to.contain('Näin pääset mukaan Laita viesti, niin sovitaan.')
        .and.to.contain('Kysy lisää: vetäjä');
      expect(
        [...(open?.querySelectorAll('.joining a') ?? [])].map(a => a.getAttribute('href')),
      ).to.deep.equal(['tel:+358500000000', 'mailto:raati@koe.example']);
      expect(full?.textContent).to.contain('Raati ei juuri nyt ota mukaan uusia.');
    });

    it('tell what was talked about by month, and lead to all that the panel said', async () => {
      withPanels();
      const element = await loaded();
      await openPanels(element);
      expect(textOf(element, '.meetings')).to.equal('lokakuu 2026 · paikalla 5–9 Miten meitä kuullaan?');
      const link = find<HTMLAnchorElement>(element, '.panel > p:last-child a');
      expect(link.href).to.equal(
        'https://kuulluksi.test/print/board?organisation=koe&language=fi&panel=raati',
      );
    });

    it('are first where the page says so', async () => {
      withPanels();
      const element = await board('fi', { view: 'panels' });
      await until(() => rootOf(element).querySelector('.panels'), 'the panels are shown');
    });

    inEveryLanguage('have no fault that axe finds', async language => {
      withPanels();
      const element = await loaded(language);
      await openPanels(element);
      await isAccessible(element);
    });
  });

  describe('help beside a search', () => {
    const search = (element: Element, words: string) => {
      const field = find<HTMLInputElement>(element, '#search');
      field.value = words;
      field.dispatchEvent(new Event('input'));
    };

    it('comes into view beside words of danger, with the numbers of the organisation', async () => {
      server.on('GET /v1/organisations', () => ({
        items: [
          {
            id: 'koe',
            kind: 'county',
            name: text('Koe'),
            languages: ['fi'],
            areas: [],
            contact: { role: text('x') },
            subregions: [],
            units: [],
            elsewhere: [],
            helpLines: [
              {
                kind: 'child-and-youth-line',
                name: text('Lasten ja nuorten puhelin'),
                phone: '116 111',
                hiddenOnBill: true,
                ageLevels: ['adult'],
                checkedOn: '2026-11-01',
              },
            ],
          },
        ],
      }));
      const element = await narrowing();
      search(element, 'isä lyö minua');
      await until(() => textOf(element).includes('116 111'), 'help is in view');
      expect(find<HTMLAnchorElement>(element, '[part=help-notice] a').href).to.equal('tel:112');
      await isAccessible(element);
    });

    it('stays out of view beside other words', async () => {
      server.on('GET /v1/organisations', () => ({ items: [] }));
      const element = await narrowing();
      search(element, 'iltapala');
      await until(() => server.requests.some(({ path }) => path === '/v1/organisations'), 'help is here');
      await new Promise(resolve => setTimeout(resolve, 100));
      expect(rootOf(element).querySelector('[part=help-notice]')).to.equal(null);
    });

    it('shows the emergency number also when the organisation cannot be read', async () => {
      server.on('GET /v1/organisations', () => problem(500, 'internal'));
      const element = await narrowing();
      search(element, 'haluan kuolla');
      await until(() => rootOf(element).querySelector('[part=help-notice] a'), 'help is in view');
    });
  });

  describe('following the board', () => {
    const following = async (element: Element) => {
      find<HTMLDetailsElement>(element, '.follow').open = true;
      await until(() => rootOf(element).querySelector('.digest form'), 'the form is here');
    };
    const submit = (element: Element, email: string) => {
      const field = find<HTMLInputElement>(element, '#email');
      field.value = email;
      field.dispatchEvent(new Event('input'));
      find(element, '.digest button').click();
    };

    it('leads to the paper and the feed of the organisation, narrowed as the board is', async () => {
      const element = await loaded('fi', { status: 'done' });
      await following(element);
      const links = [...rootOf(element).querySelectorAll<HTMLAnchorElement>('.ways a')].map(
        ({ href }) => href,
      );
      expect(links).to.deep.equal([
        'https://kuulluksi.test/print/board?status=done&organisation=koe&language=fi',
        'https://kuulluksi.test/feeds/board.atom?organisation=koe&language=fi',
      ]);
    });

    it('by mail sends the address once, and says that nothing begins before it is confirmed', async () => {
      server.on('POST /v1/subscriptions', () => ({ outcome: 'confirm-by-mail' }));
      const element = await loaded();
      await following(element);
      expect(textOf(element, '.digest')).to.contain('Kooste alkaa vasta, kun avaat linkin');
      submit(element, ' nimi@example.org ');
      await until(
        () => textOf(element, '.digest').includes('vahvista tilaus seitsemän päivän'),
        'it is asked for',
      );
      const [sent] = server.requests.filter(({ path }) => path === '/v1/subscriptions');
      expect(sent?.body).to.deep.equal({
        email: 'nimi@example.org',
        organisations: ['koe'],
        rhythm: 'monthly',
        language: 'fi',
      });
    });

    it('by mail brings a proof of work, begun when the address is typed', async () => {
      server.on('POST /v1/subscriptions', () => ({ outcome: 'confirm-by-mail' }));
      const element = await loaded();
      await following(element);
      expect(server.requests.some(({ path }) => path === '/v1/challenges')).to.equal(false);
      server.on('GET /v1/challenges', () => challengeOf(2));
      submit(element, 'nimi@example.org');
      await until(() => textOf(element, '.digest').includes('seitsemän päivän'), 'it is asked for');
      const [sent] = server.requests.filter(({ path }) => path === '/v1/subscriptions');
      const { proof } = sent?.body as { proof: string };
      expect(JSON.parse(atob(proof)).solution.counter).to.equal(2);
    });

    it('by mail says what is wrong with an address, and sends nothing', async () => {
      const element = await loaded();
      await following(element);
      submit(element, 'nimi(at)example');
      await until(() => textOf(element, '.digest .error').includes('Tarkista osoite'), 'the fault is said');
      submit(element, ' ');
      await until(
        () => textOf(element, '.digest .error').includes('Kirjoita sähköpostiosoitteesi'),
        'an empty field is not a wrong address',
      );
      expect(rootOf(element).activeElement?.id).to.equal('email');
      expect(server.requests.some(({ path }) => path === '/v1/subscriptions')).to.equal(false);
    });

    it('by mail keeps the address when the server cannot be reached, and when the language changes', async () => {
      const element = await loaded();
      await following(element);
      server.away = true;
      submit(element, 'nimi@example.org');
      await until(() => textOf(element, '.digest').includes('Yhteys palveluun'), 'it is said');
      server.away = false;
      document.documentElement.lang = 'sv';
      await until(() => textOf(element, '.digest').includes('E-postadress'), 'the form speaks Swedish');
      expect(find<HTMLInputElement>(element, '#email').value).to.equal('nimi@example.org');
    });

    it('asks no child for an address', async () => {
      const element = await loaded('fi', { 'age-level': 'child' });
      find<HTMLDetailsElement>(element, '.follow').open = true;
      await until(() => rootOf(element).querySelector('.ways'), 'the ways are here');
      expect(rootOf(element).querySelector('.digest')).to.equal(null);
    });

    inEveryLanguage('has no fault that axe finds when an address is at fault', async language => {
      const element = await loaded(language);
      await following(element);
      submit(element, 'x');
      await until(() => rootOf(element).querySelector('.digest .error'), 'the fault is said');
      await isAccessible(element);
    });
  });
});
