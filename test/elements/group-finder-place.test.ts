import '@kuulluksi/elements/group-finder/define';
import type { Whereabouts } from '@kuulluksi/contract/areas/schemas';
import { placesFor } from '@kuulluksi/elements/group-finder/place/matching';
import { kilometresBetween, nearestPlaces } from '@kuulluksi/elements/group-finder/place/nearness';
import type { KuulluksiGroupFinder } from '@kuulluksi/elements/group-finder/group-finder';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { group, text } from './group-finder-groups.ts';
import { names, serve, showFinder, words } from './group-finder-page.ts';
import { FakeServer } from './support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, until } from './support/fixtures.ts';

const place = (
  code: string,
  name: string,
  [latitude, longitude]: [number, number],
  swedish?: string,
): Whereabouts => ({
  code,
  area: '06',
  name: text(name),
  ...(swedish && { otherNames: [text(swedish, 'sv')] }),
  centre: { latitude, longitude },
});
const tampere = place('837', 'Tampere', [61.63, 23.82], 'Tammerfors');
const valkeakoski = place('908', 'Valkeakoski', [61.22, 24.06]);
const riihimaki = place('694', 'Riihimäki', [60.75, 24.75]);
const espoo = place('049', 'Espoo', [60.24, 24.67], 'Esbo');
const utsjoki = place('890', 'Utsjoki', [69.8, 26.7]);
const pyha = [place('630', 'Pyhäntä', [64.1, 26.33]), place('631', 'Pyhäranta', [60.94, 21.51])];
const everywhere = [espoo, ...pyha, riihimaki, tampere, utsjoki, valkeakoski];

describe('looking for a municipality', () => {
  const table: [typed: string, found: string[]][] = [
    ['', everywhere.map(({ name }) => name.text)],
    ['tam', ['Tampere']],
    ['TAMPERE', ['Tampere']],
    ['riihimaki', ['Riihimäki']],
    ['Tampereella', ['Tampere']],
    ['esbo', ['Espoo']],
    ['tammerf', ['Tampere']],
    ['pyhä', ['Pyhäntä', 'Pyhäranta']],
    ['x', []],
  ];
  for (const [typed, found] of table) {
    it(`finds ${found.length} by "${typed}"`, () => {
      expect(placesFor(everywhere, typed).map(({ name }) => name.text)).to.deep.equal(found);
    });
  }
});

describe('what is near', () => {
  it('is counted in kilometres along the ground', () => {
    const { centre } = tampere;
    expect(kilometresBetween(centre, centre)).to.equal(0);
    expect(Math.round(kilometresBetween(centre, riihimaki.centre))).to.be.within(108, 112);
  });

  it('is all within 30 km, and at least three, the nearest first', () => {
    const near = nearestPlaces(everywhere, { latitude: 61.5, longitude: 23.8 });
    expect(near.map(({ code }) => code)).to.deep.equal(['837', '908', '694']);
    const many = Array.from({ length: 20 }, (_, at) => place(`1${at + 10}`, `Kunta ${at}`, [60, 24]));
    expect(nearestPlaces(many, { latitude: 60, longitude: 24 }).length).to.equal(8);
  });
});

describe('the place in kuulluksi-group-finder', () => {
  let server: FakeServer;
  const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!;
  beforeEach(async () => {
    server = new FakeServer();
    await setViewport({ width: 1000, height: 900 });
  });
  afterEach(() => {
    Object.defineProperty(Navigator.prototype, 'geolocation', real);
    server.close();
  });

  const groups = [tampere, valkeakoski, riihimaki].map(({ code, name }) =>
    group(name.text.toLowerCase(), {
      name: text(`Ryhmä: ${name.text}`),
      place: { visibility: 'public', municipality: { code, name } },
    }),
  );

  const showPlaces = async (language: Parameters<typeof showFinder>[0] = 'fi') => {
    serve(server, groups).on('GET /v1/municipalities', () => ({ items: everywhere }));
    const finder = await showFinder(language);
    await until(() => rootOf(finder).querySelector('#place'), 'the field is there');
    return finder;
  };
  const options = (finder: KuulluksiGroupFinder) =>
    [...rootOf(finder).querySelectorAll('#places [role=option]')].map(words);
  const typeIn = async (finder: KuulluksiGroupFinder, typed: string) => {
    find(finder, '#place').focus();
    await sendKeys({ type: typed });
    await until(() => rootOf(finder).querySelector('#places'), 'the list is there');
    await finder.updateComplete;
  };
  const isFound = (finder: KuulluksiGroupFinder, found: string[]) =>
    until(() => names(finder).join() === found.join(), `the list shows ${found.join()}`);
  const device = (tell: (told: PositionCallback, denied: () => void) => void) =>
    Object.defineProperty(Navigator.prototype, 'geolocation', {
      configurable: true,
      get: () => ({ getCurrentPosition: tell }),
    });
  const noteOf = (finder: KuulluksiGroupFinder) =>
    rootOf(finder).querySelector('.place-note')?.textContent?.trim() ?? '';
  const pressNear = (finder: KuulluksiGroupFinder) => find(finder, '.near').click();

  it('reads no list of municipalities before somebody turns to the field', async () => {
    const finder = await showPlaces();
    expect(server.requests.some(({ path }) => path === '/v1/municipalities')).to.equal(false);
    find(finder, '#place').focus();
    await until(() => server.requests.some(({ path }) => path === '/v1/municipalities'), 'it is read');
  });

  it('is chosen by keyboard alone, in either language, and taken back by unticking', async () => {
    const finder = await showPlaces();
    await typeIn(finder, 'tammer');
    await until(() => options(finder).length === 1, 'one is offered');
    expect(options(finder)).to.deep.equal(['Tampere Tammerfors 1 ryhmä']);
    await sendKeys({ press: 'ArrowDown' });
    await finder.updateComplete;
    const field = find<HTMLInputElement>(finder, '#place');
    expect(field.getAttribute('aria-activedescendant')).to.equal('place-837');
    await sendKeys({ press: 'Enter' });
    await isFound(finder, ['Ryhmä: Tampere']);
    expect(field.value).to.equal('');
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    find(finder, 'input[name=municipality]').focus();
    await sendKeys({ press: 'Space' });
    await until(() => rootOf(finder).activeElement?.id === 'place', 'one goes on at the field');

    await isFound(
      finder,
      groups.map(({ name }) => name.text),
    );
  });

  it('offers where there are groups while nothing is typed, and several can be chosen', async () => {
    const finder = await showPlaces();
    find(finder, '#place').focus();
    await until(() => rootOf(finder).querySelector('#places'), 'the part is here');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => options(finder).length === 3, 'three are offered');
    await sendKeys({ press: 'Enter' });
    await isFound(finder, ['Ryhmä: Riihimäki']);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    await isFound(finder, ['Ryhmä: Valkeakoski', 'Ryhmä: Riihimäki']);
  });

  it('closes with Escape, clears with a second one, and closes when the field is left', async () => {
    const finder = await showPlaces();
    await typeIn(finder, 'pyh');
    await until(() => options(finder).length === 2, 'two are offered');
    const field = find<HTMLInputElement>(finder, '#place');
    await sendKeys({ press: 'Escape' });
    await finder.updateComplete;
    expect([options(finder).length, field.value]).to.deep.equal([0, 'pyh']);
    await sendKeys({ press: 'Escape' });
    await finder.updateComplete;
    expect(field.value).to.equal('');
    await sendKeys({ type: 'pyh' });
    await until(() => options(finder).length === 2, 'two are offered again');
    find(finder, '#search').focus();
    await until(() => options(finder).length === 0, 'the list is closed');
  });

  it('tells of a municipality without groups, and shows the nearest that have some', async () => {
    const finder = await showPlaces();
    await typeIn(finder, 'utsj');
    await until(() => options(finder).length === 1, 'one is offered');
    await sendKeys({ press: 'Enter' });
    await until(() => noteOf(finder).includes('Utsjoki ei ole'), 'it is told');
    expect(names(finder).length).to.equal(3);
    await isAccessible(finder);
    find(finder, '.place-note button').click();
    await until(() => rootOf(finder).querySelectorAll('input[name=municipality]').length === 3, 'chosen');
  });

  it('says so where no municipality has the name', async () => {
    const finder = await showPlaces();
    await typeIn(finder, 'xyz');
    await until(() => noteOf(finder).includes('Tarkista nimi'), 'it is told');
  });

  it('near me chooses the nearest; the coordinates are in nothing that leaves', async () => {
    device(told =>
      told({ coords: { latitude: 61.4978, longitude: 23.761 } } as unknown as GeolocationPosition),
    );
    const finder = await showPlaces();
    pressNear(finder);
    await until(() => rootOf(finder).querySelectorAll('input[name=municipality]').length === 3, 'chosen');
    const chosen = [...rootOf(finder).querySelectorAll('.place .option')].map(words);
    expect(chosen[0]).to.match(/^Tampere \(1\) ?noin 15 km kunnan keskipisteeseen$/);
    await finder.updateComplete;
    for (const { url, body } of server.requests)
      expect(`${url.href}${JSON.stringify(body) ?? ''}`).to.not.match(/61[.,]49|23[.,]76/);
  });

  it('a device that does not tell where it is leaves the field, with a calm sentence', async () => {
    device((_, denied) => denied());
    const finder = await showPlaces();
    pressNear(finder);
    await until(() => noteOf(finder).includes('Voit kirjoittaa'), 'it is told');
    await isAccessible(finder);
  });

  it('says that the server is away, and keeps what was typed', async () => {
    const finder = await showPlaces();
    server.away = true;
    await typeIn(finder, 'tam');
    await until(() => noteOf(finder).length > 0, 'it is told');
    expect(find<HTMLInputElement>(finder, '#place').value).to.equal('tam');
    server.away = false;
    find(finder, '.place-note button').click();
    await until(() => options(finder).length === 1, 'the list came');
  });

  inEveryLanguage('is accessible with its list open', async language => {
    const finder = await showPlaces(language);
    await typeIn(finder, 't');
    await until(() => rootOf(finder).querySelector('#places:not([hidden])'), 'the list is open');
    await isAccessible(finder);
  });
});
