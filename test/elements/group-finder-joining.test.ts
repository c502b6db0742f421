import '@kuulluksi/elements/group-finder/define';
import type { Group } from '@kuulluksi/contract/groups/schemas';
import { askingFor } from '@kuulluksi/elements/group-finder/joining';
import { expect } from '@open-wc/testing';
import { group, livingRoom, text } from './group-finder-groups.ts';
import { card, choicesAreThere, openByKey, press, serve, showFinder, type } from './group-finder-page.ts';
import { FakeServer, problem } from './support/fake-server.ts';
import { find, isAccessible, rootOf, textOf, until } from './support/fixtures.ts';

const today = '2026-11-28';
const run = (from: string, to: string): Group['run'] => ({
  kind: 'period',
  from: '2027-01-01',
  to: '2027-05-31',
  intake: { from, to },
});

describe('what one may ask of a group', () => {
  for (const [what, more, asked] of [
    ['of one where one just comes: nothing', { access: 'walk-in' }, undefined],
    ['of one that has ended: nothing', { standing: 'ended' }, undefined],
    ['to join, where one signs up', {}, 'join'],
    ['to join, where a worker grants a place', { access: 'granted' }, 'join'],
    ['to join, where it is planned', { standing: 'planned' }, 'join'],
    ['to hear of the next, where it is full', { room: 'full' }, 'next-intake'],
    ['to hear of the next, where it does not meet', { standing: 'has-been' }, 'next-intake'],
    ['to join, on the first day of the intake', { run: run(today, '2026-12-31') }, 'join'],
    ['to join, on the last day of the intake', { run: run('2026-11-01', today) }, 'join'],
    ['to hear of the next, before the intake', { run: run('2026-11-29', '2026-12-31') }, 'next-intake'],
    ['to hear of the next, after the intake', { run: run('2026-11-01', '2026-11-27') }, 'next-intake'],
  ] as [string, Partial<Group>, string | undefined][]) {
    it(what, () => {
      expect(askingFor(group('ryhma', { access: 'sign-up', ...more }), today)).to.equal(asked);
    });
  }
});

describe('asking from the finder', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
    server.on('GET /v1/join-requests/form', () => problem(404, 'unknown-organisation'));
  });
  afterEach(() => server.close());

  const showGroup = async (more: Partial<Group>) => {
    serve(server, [group('valkeakoski-ti', { ...livingRoom, ...more })]);
    const finder = await showFinder();
    await until(() => rootOf(finder).querySelector('.card'), 'the list is there');
    await choicesAreThere(finder);
    await openByKey(finder, 'Nuorten olohuone');
    return finder;
  };
  const attributes = (element: Element) =>
    Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));

  it('unfolds where it was pressed, about that group', async () => {
    const finder = await showGroup({ access: 'sign-up' });
    expect(textOf(finder, '.joining .button')).to.equal('Pyydä päästä mukaan');
    await press(finder, '.joining .button', 'Enter');
    await until(() => rootOf(finder).querySelector('kuulluksi-join'), 'asking is there');
    const { api, ...others } = attributes(find(finder, 'kuulluksi-join'));
    expect(api).to.equal(finder.api);
    expect(others).to.deep.equal({
      organisation: 'esimerkki',
      group: 'valkeakoski-ti',
      kind: 'join',
      'age-level': 'adult',
      'heading-level': '4',
    });
    expect(textOf(finder, '.joining .button')).to.equal('Sulje lomake');
    await isAccessible(finder);
  });

  it('folds away, and what was begun is there when it unfolds again', async () => {
    const finder = await showGroup({ access: 'sign-up' });
    await press(finder, '.joining .button', 'Enter');
    await until(() => rootOf(finder).querySelector('kuulluksi-join'), 'asking is there');
    const asking = find(finder, 'kuulluksi-join');
    await press(finder, '.joining .button', 'Enter');
    expect(asking.hidden).to.equal(true);
    await press(finder, '.joining .button', 'Enter');
    expect(asking.hidden).to.equal(false);
    expect(find(finder, 'kuulluksi-join') === asking).to.equal(true);
  });

  it('is for the next time where the group takes nobody now', async () => {
    const finder = await showGroup({ access: 'sign-up', room: 'full' });
    expect(textOf(finder, '.joining .button')).to.equal('Kerro, kun seuraava alkaa');
  });

  it('is not offered where one just comes', async () => {
    const finder = await showGroup({ access: 'walk-in' });
    expect(Boolean(rootOf(finder).querySelector('.joining'))).to.equal(false);
    expect(card(finder, 'Nuorten olohuone').textContent).to.include('Voit tulla suoraan paikalle.');
  });

  it('is a wish where nothing was found, beside who may know more', async () => {
    serve(server, [livingRoom]);
    server.on('GET /v1/organisations', () => ({
      items: [
        {
          id: 'esimerkki',
          kind: 'county',
          name: text('Esimerkin hyvinvointialue'),
          languages: ['fi'],
          areas: ['06'],
          contact: { role: text('Osallisuuskoordinaattori'), phone: '050 000 0000' },
          subregions: [],
          units: [],
          helpLines: [],
          elsewhere: [],
        },
      ],
    }));
    const finder = await showFinder();
    await until(() => rootOf(finder).querySelector('.card'), 'the list is there');
    await choicesAreThere(finder);
    await type(finder, 'xyzzy');
    await until(() => rootOf(finder).querySelector('[part=contacts] .joining'), 'the contact is there');
    expect(textOf(finder, '[part=contacts]')).to.include('Osallisuuskoordinaattori Puhelin: 050 000 0000');
    expect(server.requests.some(({ url }) => url.href.includes('xyzzy'))).to.equal(false);
    await press(finder, '.joining .button', 'Enter');
    await until(() => rootOf(finder).querySelector('kuulluksi-join[kind=wish]'), 'the wish is there');
    await isAccessible(finder);
  });
});
