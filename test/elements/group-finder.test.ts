import '@kuulluksi/elements/group-finder/define';
import type { GroupSummary } from '@kuulluksi/contract/groups/schemas';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { groupFinderFirstRead } from '@kuulluksi/elements/group-finder/first-read';
import type { KuulluksiGroupFinder } from '@kuulluksi/elements/group-finder/group-finder';
import { addressOf } from '@kuulluksi/elements/foundation/first-read';
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { group, livingRoom, text, threeGroups } from './group-finder-groups.ts';
import {
  card,
  choicesAreThere,
  names,
  openByKey,
  press,
  serve,
  showFinder,
  type,
  words,
} from './group-finder-page.ts';
import { api, FakeServer, problem } from './support/fake-server.ts';
import { find, isAccessible, rootOf, show, textOf, until } from './support/fixtures.ts';

describe('kuulluksi-group-finder', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());

  const showGroups = async (groups: readonly GroupSummary[] = threeGroups, language?: InterfaceLanguage) => {
    serve(server, groups);
    const finder = await showFinder(language);
    await until(() => rootOf(finder).querySelector('.card, .message'), 'the list is there');
    await choicesAreThere(finder);
    return finder;
  };

  describe('help beside the search', () => {
    it('comes into view beside words of danger, and only there; who helps is asked whatever is searched', async () => {
      const finder = await showGroups();
      server.on('GET /v1/organisations', () => problem(500, 'internal'));
      await type(finder, 'kerho');
      await until(() => server.requests.some(({ path }) => path === '/v1/organisations'), 'it was asked');
      expect(Boolean(rootOf(finder).querySelector('[part=help-notice]'))).to.equal(false);
      await type(finder, 'isä lyö minua');
      await until(() => rootOf(finder).querySelector('[part=help-notice]'), 'help is in view');
      expect(find<HTMLAnchorElement>(finder, '[part=help-notice] a').href).to.equal('tel:112');
      expect(server.requests.some(({ url }) => url.href.includes('ly%C3%B6'))).to.equal(false);
      await isAccessible(finder);
    });
  });

  describe('the list', () => {
    it('shows every group by name', async () => {
      expect(names(await showGroups())).to.deep.equal([
        'Nuorten olohuone',
        'Salapoliisi Mäyrä',
        'Mammornas kväll',
      ]);
    });

    it('asks first for exactly what the loader asks for', async () => {
      serve(server, threeGroups);
      await show(
        html`<kuulluksi-group-finder
          api=${api}
          organisation="yksi kaksi"
          area="06"
        ></kuulluksi-group-finder>`,
      );
      const early = addressOf(
        api,
        groupFinderFirstRead({ organisations: ['yksi', 'kaksi'], language: 'fi', areas: ['06'] }),
      );
      expect(server.requests[0]?.url.href).to.equal(early);
    });

    it('reads nothing any more once it was taken off the page', async () => {
      const finder = await showGroups(threeGroups, 'sv');
      const before = server.requests.length;
      finder.remove();
      // As when a part of its code comes late: away from a page that speaks Swedish it falls back to Finnish.
      finder.pageChanged();
      await finder.updateComplete;
      expect(server.requests.length).to.equal(before);
    });

    it('says the next time and the place in one line', async () => {
      const line = card(await showGroups(), 'Nuorten olohuone').querySelector('.when-and-where');
      expect(line && words(line)).to.equal('ti 24.11. klo 17–19 · Valkeakoski, Kohtaamispaikka Kataja');
    });

    it('says for whom in at most three words', async () => {
      const chips = card(await showGroups(), 'Nuorten olohuone').querySelectorAll('.for-whom li');
      expect([...chips].map(words)).to.deep.equal(['Nuorille', '17–23-vuotiaille', 'Jälkihuolto']);
    });

    it('says that the place is told later, and never the place', async () => {
      const hidden = card(await showGroups(), 'Salapoliisi Mäyrä');
      expect(words(hidden)).to.include('Riihimäki · Paikka kerrotaan, kun otat yhteyttä');
      expect(words(hidden)).not.to.include('Salainen');
    });

    it('says that a group is full', async () => {
      expect(words(card(await showGroups(), 'Salapoliisi Mäyrä'))).to.include('Ryhmä on nyt täynnä.');
    });

    it('says when a group takes new people', async () => {
      const period = words(card(await showGroups(), 'Mammornas kväll'));
      expect(period).to.include('Uusia otetaan mukaan 1.12.2026–31.12.2026.');
    });

    it('says that a group does not meet any more', async () => {
      const finder = await showGroups([group('entinen', { standing: 'has-been' })]);
      expect(textOf(finder)).to.include('Ryhmä ei kokoonnu juuri nyt.');
    });

    it('leaves out what has ended until its words are searched, and then says so', async () => {
      const finder = await showGroups([livingRoom, group('entinen', { standing: 'ended' })]);
      expect(names(finder)).to.deep.equal(['Nuorten olohuone']);
      await type(finder, 'entinen');
      expect(names(finder)).to.deep.equal(['entinen']);
      expect(words(card(finder, 'entinen'))).to.include('Ryhmä on päättynyt.');
    });

    it('says that a session is cancelled, and why', async () => {
      const changed = { day: '2026-12-01', change: 'cancelled' as const, why: text('Ohjaaja on sairas.') };
      const finder = await showGroups([group('peruttu', { changed })]);
      expect(textOf(finder)).to.include('Tapaaminen ti 1.12. on peruttu. Ohjaaja on sairas.');
    });

    it('says that a session is moved, and to when', async () => {
      const to = { day: '2026-12-03', from: '18:00', to: '20:00' };
      const changed = { day: '2026-12-01', change: 'moved' as const, to };
      const finder = await showGroups([group('siirretty', { changed })]);
      expect(textOf(finder)).to.include('Tapaaminen ti 1.12. siirtyy. Uusi aika: to 3.12. klo 18–20.');
    });

    it('says to ask when nobody has confirmed a group for four months', async () => {
      const finder = await showGroups([
        group('vanha', { checkedOn: '2020-03-01' }),
        group('entinen', { checkedOn: '2020-03-01', standing: 'has-been' }),
        group('uusi'),
      ]);
      const asks = (name: string) => words(card(finder, name)).includes('Kysy, kokoontuuko ryhmä yhä.');
      expect(['vanha', 'entinen', 'uusi'].map(asks)).to.deep.equal([true, false, false]);
    });

    it('marks words of another language', async () => {
      const name = card(await showGroups(), 'Mammornas kväll').querySelector('.name span');
      expect(name?.getAttribute('lang')).to.equal('sv');
    });

    it('says how many groups there are, in a live region', async () => {
      expect(textOf(await showGroups(), '[role=status]')).to.equal('3 ryhmää');
    });

    it('shows twenty cards at first', async () => {
      const many = Array.from({ length: 45 }, (_, at) => group(`ryhma-${at}`));
      expect(names(await showGroups(many))).to.have.length(20);
    });

    it('moves focus to the first new card after "show more"', async () => {
      const finder = await showGroups(Array.from({ length: 45 }, (_, at) => group(`ryhma-${at}`)));
      await press(finder, '.groups + .button', 'Enter');
      await until(() => names(finder).length === 40, 'forty cards are there');
      await until(
        () => rootOf(finder).activeElement?.getAttribute('aria-controls') === 'details-ryhma-20',
        'focus',
      );
    });
  });

  describe('searching', () => {
    it('filters as a person types', async () => {
      const finder = await showGroups();
      await type(finder, 'olohuoneessa');
      expect(names(finder)).to.deep.equal(['Nuorten olohuone']);
    });

    it('sends nothing of a search where all groups are here', async () => {
      const finder = await showGroups();
      await type(finder, 'hopea');
      expect(server.requests.filter(({ url }) => url.href.includes('hopea'))).to.have.length(0);
    });

    it('leaves no trace of a search in address, storage or events', async () => {
      const finder = await showGroups();
      const address = location.href;
      const told: string[] = [];
      for (const name of ['kuulluksi-select', 'kuulluksi-away', 'kuulluksi-remainder']) {
        finder.addEventListener(name, event => told.push(JSON.stringify((event as CustomEvent).detail)));
      }
      await type(finder, 'olohuone');
      await openByKey(finder, 'Nuorten olohuone');
      expect([location.href, localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([
        address,
        0,
        0,
        '',
      ]);
      expect(told).to.deep.equal(['{"group":"valkeakoski-ti"}']);
    });

    it('looks in descriptions too, once their words are here', async () => {
      const finder = await showGroups();
      await type(finder, 'hopea');
      await until(
        () => names(finder).join() === 'Salapoliisi Mäyrä',
        'the group is found by its description',
      );
    });

    it('says the number of what was found', async () => {
      const finder = await showGroups();
      await type(finder, 'olohuone');
      expect(textOf(finder, '[role=status]')).to.equal('Yksi ryhmä');
    });

    it('says what to do next when nothing is found', async () => {
      const finder = await showGroups();
      await type(finder, 'xyzzy');
      expect(textOf(finder, '.message')).to.include('Kokeile toista sanaa');
    });

    it('shows everything again with one key after nothing was found', async () => {
      const finder = await showGroups();
      await type(finder, 'xyzzy');
      await press(finder, '.message .button', 'Enter');
      expect(names(finder)).to.have.length(3);
    });

    it('puts focus back into the search field after clearing', async () => {
      const finder = await showGroups();
      await type(finder, 'xyzzy');
      await press(finder, '.message .button', 'Enter');
      expect(rootOf(finder).activeElement?.id).to.equal('search');
    });

    it('says calmly that there are no groups yet', async () => {
      expect(textOf(await showGroups([]), '.message')).to.include('ei ole vielä ryhmiä');
    });
  });

  describe('choices', () => {
    const chip = (finder: KuulluksiGroupFinder, code: string) =>
      find(finder, `input[value=${code}]`).parentElement as HTMLElement;

    it('say how many groups each would show', async () => {
      expect(words(chip(await showGroups(), 'youth'))).to.equal('Nuorille (1)');
    });

    it('count anew while a person types', async () => {
      const finder = await showGroups();
      await type(finder, 'mayra');
      expect(words(chip(finder, 'youth'))).to.equal('Nuorille (0)');
    });

    it('narrow the list by keyboard', async () => {
      const finder = await showGroups();
      await press(finder, 'input[value=youth]', 'Space');
      expect(names(finder)).to.deep.equal(['Nuorten olohuone']);
    });

    it('of one kind add to each other', async () => {
      const finder = await showGroups();
      await press(finder, 'input[value=youth]', 'Space');
      await press(finder, 'input[value=child]', 'Space');
      expect(names(finder)).to.have.length(2);
    });

    it('are taken back one by one, and the focus goes to the next, at last to the search', async () => {
      const finder = await showGroups();
      await press(finder, 'input[value=youth]', 'Space');
      await press(finder, 'input[value=child]', 'Space');
      await until(() => rootOf(finder).querySelectorAll('.chip-button').length === 2, 'both are there');
      const focused = () => rootOf(finder).activeElement;
      await press(finder, '.chip-button', 'Enter');
      await until(() => focused()?.className === 'chip-button', 'the next has the focus');
      await press(finder, '.chip-button', 'Enter');
      await until(() => focused()?.id === 'search', 'the search has the focus');
      expect(names(finder)).to.have.length(3);
    });

    it('say on a narrow place how many are chosen', async () => {
      await setViewport({ width: 400, height: 800 });
      const finder = await showGroups();
      find(finder, 'summary').click();
      await press(finder, 'input[value=youth]', 'Space');
      expect(textOf(finder, 'summary')).to.equal('Rajaa (valittu 1)');
      await setViewport({ width: 1000, height: 800 });
    });

    it('stand open where there is room', async () => {
      await setViewport({ width: 1000, height: 800 });
      const finder = await showGroups();
      await until(() => find<HTMLDetailsElement>(finder, 'details').open, 'the choices stand open');
    });
  });

  describe('details', () => {
    it('open by keyboard and hold the answers to a newcomer', async () => {
      const finder = await showGroups();
      await openByKey(finder, 'Nuorten olohuone');
      expect(words(card(finder, 'Nuorten olohuone'))).to.include(
        'Voinko vain kuunnella? Saat vain kuunnella.',
      );
    });

    it('hold a telephone number that can be pressed', async () => {
      const finder = await showGroups();
      await openByKey(finder, 'Nuorten olohuone');
      expect(find(finder, '.details a').getAttribute('href')).to.equal('tel:+358500000000');
    });

    it('lead to a calendar of the next time, of all times and of all that follows, and to a leaflet', async () => {
      const calendar = '/calendars/abc.ics';
      const finder = await showGroups([group('valkeakoski-ti', { ...livingRoom, calendar })]);
      await openByKey(finder, 'Nuorten olohuone');
      const links = [...rootOf(finder).querySelectorAll<HTMLAnchorElement>('.details a')].map(a => a.href);
      expect(links).to.include(`${api}${calendar}?language=fi&day=2026-11-24`);
      expect(links).to.include(`${api}${calendar}?language=fi`);
      expect(links).to.include(`${api.replace('https', 'webcal')}${calendar}?language=fi`);
      expect(links).to.include(`${api}/print/groups/valkeakoski-ti?language=fi`);
    });

    it('offer no calendar where there is none', async () => {
      const finder = await showGroups();
      await openByKey(finder, 'Nuorten olohuone');
      expect(rootOf(finder).querySelector('[part="calendar"]') === null).to.equal(true);
    });

    it('hold no place that is told after contact', async () => {
      const finder = await showGroups();
      await openByKey(finder, 'Salapoliisi Mäyrä');
      expect(textOf(finder)).not.to.match(/Salainen|Salakuja/);
    });

    it('name the languages of the group', async () => {
      const finder = await showGroups();
      await openByKey(finder, 'Mammornas kväll');
      expect(words(card(finder, 'Mammornas kväll'))).to.include('ruotsi, selkosuomi');
    });

    it('are told by an event that names the group', async () => {
      const finder = await showGroups();
      setTimeout(() => card(finder, 'Nuorten olohuone').querySelector('button')?.click());
      const { detail } = await oneEvent(finder, 'kuulluksi-select');
      expect(detail).to.deep.equal({ group: 'valkeakoski-ti' });
      await until(() => textOf(finder).includes('Ryhmän ohjaajat'), 'the details are there');
    });

    it('close with the same key', async () => {
      const finder = await showGroups();
      await openByKey(finder, 'Nuorten olohuone');
      await sendKeys({ press: 'Enter' });
      await until(() => !textOf(finder).includes('Ryhmän ohjaajat'), 'the details are gone');
    });

    it('say that a group was removed', async () => {
      const finder = await showGroups();
      server.on('GET /v1/groups/*', () => problem(404, 'not-found'));
      card(finder, 'Nuorten olohuone').querySelector('button')?.click();
      await until(() => textOf(finder).includes('Tätä ei löydy enää'), 'the sentence is there');
    });

    it('wait calmly while the server is away, and come without a reload when it is back', async () => {
      const finder = await showGroups();
      server.away = true;
      card(finder, 'Nuorten olohuone').querySelector('button')?.click();
      await until(() => textOf(finder, '.details .message').includes('Yhteys palveluun'), 'the message');
      expect(rootOf(finder).querySelector('slot')).to.equal(null);
      server.away = false;
      find(finder, '.details .message button').click();
      await until(() => textOf(finder).includes('Saat vain kuunnella.'), 'the answers are there');
    });
  });
});
