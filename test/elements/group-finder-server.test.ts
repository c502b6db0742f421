import '@kuulluksi/elements/group-finder/define';
import { expect } from '@open-wc/testing';
import { answerWith, group, hiddenGroup, livingRoom, threeGroups } from './group-finder-groups.ts';
import { choicesAreThere, names, press, serve, showFinder, type } from './group-finder-page.ts';
import { FakeServer, problem } from './support/fake-server.ts';
import { find, rootOf, textOf, until } from './support/fixtures.ts';

describe('kuulluksi-group-finder and its server', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());

  describe('without the server', () => {
    it('shows its children and a calm message', async () => {
      server.away = true;
      const finder = await showFinder();
      await until(() => textOf(finder, '.message').includes('Yhteys palveluun'), 'the message is there');
      expect(find<HTMLSlotElement>(finder, 'slot').assignedElements()).to.have.length(1);
    });

    it('goes on without a reload when the server is back', async () => {
      server.away = true;
      const finder = await showFinder();
      await until(() => textOf(finder, '.message').includes('Yhteys palveluun'), 'the message is there');
      server.away = false;
      serve(server, threeGroups);
      find(finder, '.message button').click();
      await until(() => names(finder).length === 3, 'the groups are there');
    });

    it('goes on when it is moved on its page while it waits', async () => {
      server.away = true;
      const finder = await showFinder();
      await until(() => textOf(finder, '.message').includes('Yhteys palveluun'), 'the message is there');
      server.away = false;
      serve(server, threeGroups);
      finder.parentElement?.append(finder);
      await until(() => names(finder).length === 3, 'the groups are there');
    });

    it('says in words what asking again does not solve', async () => {
      server.on('GET /v1/groups', () => problem(404, 'unknown-organisation'));
      const finder = await showFinder();
      await until(
        () => textOf(finder, '.message').includes('organisaatiota ei löydy'),
        'the message is there',
      );
    });
  });

  describe('with an answer that is broken', () => {
    it('in one group leaves that out, shows the rest, and tells the page', async () => {
      serve(server, threeGroups);
      server.on('GET /v1/groups', () => {
        const answer = answerWith(threeGroups);
        return { ...answer, items: [{ id: 'rikki' }, ...answer.items.slice(1)] };
      });
      const left: number[] = [];
      const listen = (event: Event) => left.push((event as CustomEvent<{ leftOut: number }>).detail.leftOut);
      document.addEventListener('kuulluksi-remainder', listen);
      const finder = await showFinder();
      await until(() => names(finder).length === 2, 'the rest is there');
      document.removeEventListener('kuulluksi-remainder', listen);
      expect(names(finder)).to.deep.equal(['Salapoliisi Mäyrä', 'Mammornas kväll']);
      expect(left[0]).to.equal(1);
    });

    for (const [what, answer] of [
      ['that is no list', { items: 'ei' }],
      ['that is empty', {}],
      ['that is null', null],
    ] as const) {
      it(`${what} shows the fallback and one calm sentence, and goes on when it is whole`, async () => {
        server.on('GET /v1/groups', () => answer);
        const finder = await showFinder();
        await until(() => textOf(finder, '.message').includes('Yhteys palveluun'), 'the message is there');
        serve(server, threeGroups);
        find(finder, '.message button').click();
        await until(() => names(finder).length === 3, 'the groups are there');
      });
    }
  });

  describe('with more groups than one answer holds', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      group(`ryhma-${at}`, { audiences: [at % 2 ? 'youth' : 'child'] }),
    );
    const showMany = async () => {
      server.on('GET /v1/groups', (_, url) => {
        const { searchParams: asked } = url;
        if (asked.has('q')) return answerWith([livingRoom]);
        if (asked.has('audience')) return answerWith([hiddenGroup]);
        return asked.has('cursor')
          ? answerWith([group('viimeinen')], { total: 231 })
          : answerWith(many, { total: 231, next: 'seuraava' });
      });
      const finder = await showFinder();
      await until(() => rootOf(finder).querySelector('.card'), 'the list is there');
      await choicesAreThere(finder);
      return finder;
    };

    it('asks the server once for what was typed', async () => {
      const finder = await showMany();
      await type(finder, 'olohuone');
      await until(() => names(finder).join() === 'Nuorten olohuone', 'the group is there');
      expect(server.requests.filter(({ url }) => url.searchParams.has('q'))).to.have.length(1);
    });

    it('asks the server for what was chosen', async () => {
      const finder = await showMany();
      await press(finder, 'input[value=child]', 'Space');
      await until(() => names(finder).join() === 'Salapoliisi Mäyrä', 'the group is there');
    });

    it('goes back to all groups when the choices are cleared', async () => {
      const finder = await showMany();
      await press(finder, 'input[value=child]', 'Space');
      await until(() => names(finder).length === 1, 'one group is there');
      await until(() => rootOf(finder).querySelector('.chosen > .plain'), 'the way back is there');
      await press(finder, '.chosen > .plain', 'Enter');
      expect(names(finder)).to.have.length(20);
    });

    it('keeps what was found in view while the server is away', async () => {
      const finder = await showMany();
      server.away = true;
      await press(finder, 'input[value=child]', 'Space');
      await until(() => textOf(finder, '.message').includes('Yhteys palveluun'), 'the message is there');
      expect(names(finder)).to.have.length(20);
    });

    it('shows the following pages too', async () => {
      const finder = await showMany();
      await press(finder, '.groups + .button', 'Enter');
      await until(() => names(finder).includes('viimeinen'), 'the next page is there');
      expect(names(finder)).to.have.length(31);
    });
  });
});
