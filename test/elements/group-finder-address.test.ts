import '@kuulluksi/elements/group-finder/define';
import type { GroupSummary } from '@kuulluksi/contract/groups/schemas';
import type { KuulluksiGroupFinder } from '@kuulluksi/elements/group-finder/group-finder';
import { readAsked, wordsOfAddress } from '@kuulluksi/elements/group-finder/address-part';
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { group, livingRoom, text, threeGroups } from './group-finder-groups.ts';
import { card, choicesAreThere, names, openByKey, press, serve, type, words } from './group-finder-page.ts';
import { api, FakeServer, problem } from './support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, show, textOf, until } from './support/fixtures.ts';

const ended = group('entinen', { name: text('Entinen ryhmä'), standing: 'ended', audiences: ['parent'] });

describe('what an address asks of a finder', () => {
  for (const [words, again] of [
    ['audience=youth', 'audience=youth'],
    ['audience=youth+child', 'audience=youth+child'],
    [
      'care-context=after-care&group-language=sv&weekday=tue',
      'weekday=tue&care-context=after-care&group-language=sv',
    ],
    ['age=16&municipality=837&area=06', 'age=16&municipality=837&area=06'],
    ['search=+oma+tupa+&sort=name', 'search=oma+tupa&sort=name'],
    ['group=valkeakoski-ti', 'group=valkeakoski-ti'],
    [
      'standing=ended&access=walk-in&attendance=remote&kind=training',
      'kind=training&attendance=remote&access=walk-in&standing=ended',
    ],
    ['audience=king&age=-1&age=200&weekday=sunday&sort=size&group=..%2F&municipality=Tampere', ''],
    ['audience=youth+king', 'audience=youth'],
    ['unknown=1', ''],
  ] as const) {
    it(`reads ${words} and writes ${again || 'nothing'}`, () => {
      const given = new URLSearchParams(words);
      expect(wordsOfAddress(readAsked(name => given.get(name)))).to.equal(again);
    });
  }
});

describe('kuulluksi-group-finder and its page', () => {
  let server: FakeServer;
  const { warn } = console;
  let warned: string[] = [];
  beforeEach(() => {
    server = new FakeServer();
    warned = [];
    Object.assign(console, { warn: (words: string) => warned.push(words) });
  });
  afterEach(() => {
    server.close();
    Object.assign(console, { warn });
    history.replaceState(null, '', location.pathname + location.search);
  });

  const showWith = async (
    finder: TemplateResult,
    groups: readonly GroupSummary[] = [...threeGroups, ended],
  ) => {
    serve(server, groups);
    const shown = await show<KuulluksiGroupFinder>(finder);
    await until(() => rootOf(shown).querySelector('.card, .message'), 'the list is there');
    await choicesAreThere(shown);
    return shown;
  };

  describe('choices that the page sets', () => {
    for (const [name, finder, found] of [
      [
        'audience',
        html`<kuulluksi-group-finder api=${api} audience="youth"></kuulluksi-group-finder>`,
        ['Nuorten olohuone'],
      ],
      [
        'two audiences',
        html`<kuulluksi-group-finder api=${api} audience="youth child"></kuulluksi-group-finder>`,
        ['Nuorten olohuone', 'Salapoliisi Mäyrä'],
      ],
      [
        'kind',
        html`<kuulluksi-group-finder api=${api} kind="parent-group"></kuulluksi-group-finder>`,
        ['Mammornas kväll'],
      ],
      [
        'municipality',
        html`<kuulluksi-group-finder api=${api} municipality="694"></kuulluksi-group-finder>`,
        ['Salapoliisi Mäyrä'],
      ],
      [
        'care-context',
        html`<kuulluksi-group-finder api=${api} care-context="after-care"></kuulluksi-group-finder>`,
        ['Nuorten olohuone'],
      ],
      [
        'access',
        html`<kuulluksi-group-finder api=${api} access="granted"></kuulluksi-group-finder>`,
        ['Salapoliisi Mäyrä'],
      ],
      [
        'group-language',
        html`<kuulluksi-group-finder api=${api} group-language="sv"></kuulluksi-group-finder>`,
        ['Mammornas kväll'],
      ],
      [
        'standing',
        html`<kuulluksi-group-finder api=${api} standing="ended"></kuulluksi-group-finder>`,
        ['Entinen ryhmä'],
      ],
      [
        'age',
        html`<kuulluksi-group-finder api=${api} age="18"></kuulluksi-group-finder>`,
        ['Nuorten olohuone'],
      ],
      [
        'search',
        html`<kuulluksi-group-finder api=${api} search="mäyrä"></kuulluksi-group-finder>`,
        ['Salapoliisi Mäyrä'],
      ],
    ] as const) {
      it(`narrow the list by ${name}, and never show what they leave out`, async () => {
        serve(server, [...threeGroups, ended]);
        const shown = await show<KuulluksiGroupFinder>(finder);
        const seen = new Set<string>();
        await until(() => {
          for (const one of names(shown)) seen.add(one);
          return names(shown).length > 0;
        }, 'the list is there');
        expect([...seen]).to.deep.equal(found);
      });
    }

    it('can be taken away one by one', async () => {
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} audience="youth child"></kuulluksi-group-finder>`,
      );
      await until(() => rootOf(finder).querySelectorAll('.chosen li').length === 2, 'both are told');
      await press(finder, '.chosen li button', 'Enter');
      await until(() => names(finder).length === 1, 'one is left');
    });

    it('follow a change of the attributes', async () => {
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} audience="youth"></kuulluksi-group-finder>`,
      );
      finder.setAttribute('audience', 'child');
      await until(() => names(finder).join() === 'Salapoliisi Mäyrä', 'the list follows');
    });

    it('that are not known are left out, and named for the web team', async () => {
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} audience="youth king" sort="size"></kuulluksi-group-finder>`,
      );
      await until(() => names(finder).join() === 'Nuorten olohuone', 'the list is narrowed by what is known');
      expect(warned).to.deep.equal(
        [
          '<kuulluksi-group-finder> does not know sort="size".',
          '<kuulluksi-group-finder> does not know audience="king".',
        ].sort((one, other) => warned.indexOf(one) - warned.indexOf(other)),
      );
    });

    it('leave what was typed before', async () => {
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} sort="name"></kuulluksi-group-finder>`,
      );
      await until(
        () => names(finder).join() === 'Mammornas kväll,Nuorten olohuone,Salapoliisi Mäyrä',
        'by name',
      );
      await type(finder, 'olohuone');
      expect(names(finder)).to.deep.equal(['Nuorten olohuone']);
    });
  });

  describe('a group that the page opens', () => {
    it('stands above the list with its details, and not in it again', async () => {
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} group="mayra"></kuulluksi-group-finder>`,
      );
      await until(() => textOf(finder, '.pinned').includes('Ryhmän ohjaajat'), 'the details are there');
      expect(names(finder)).to.deep.equal(['Salapoliisi Mäyrä', 'Nuorten olohuone', 'Mammornas kväll']);
      await isAccessible(finder);
      await press(finder, '.pinned > .button', 'Enter');
      await until(() => names(finder)[0] === 'Nuorten olohuone', 'the list alone');
    });

    inEveryLanguage('that is gone says so, and the list goes on', async language => {
      serve(server, threeGroups);
      server.on('GET /v1/groups/*', () => problem(404, 'not-found'));
      const finder = await show<KuulluksiGroupFinder>(
        html`<kuulluksi-group-finder api=${api} group="poissa"></kuulluksi-group-finder>`,
        language,
      );
      await until(() => rootOf(finder).querySelector('.pinned .message'), 'the sentence is there');
      await until(() => names(finder).length === 3, 'the list is there');
      await isAccessible(finder);
    });
  });

  describe('the address of the page', () => {
    it('stays as it is where the page did not say otherwise', async () => {
      const before = location.href;
      const finder = await showWith(html`<kuulluksi-group-finder api=${api}></kuulluksi-group-finder>`);
      await press(finder, 'input[value=youth]', 'Space');
      await openByKey(finder, 'Nuorten olohuone');
      expect(location.href).to.equal(before);
    });

    it('is not read where the page did not say so', async () => {
      history.replaceState(null, '', '#kuulluksi-group-finder:audience=youth');
      const finder = await showWith(html`<kuulluksi-group-finder api=${api}></kuulluksi-group-finder>`);
      expect(names(finder)).to.have.length(3);
    });

    it('keeps search, choices and the open group behind its #, with no new step in the history', async () => {
      const steps = history.length;
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} keep-in-fragment></kuulluksi-group-finder>`,
      );
      await press(finder, 'input[value=youth]', 'Space');
      await type(finder, 'tupa');
      await until(
        () => location.hash === '#kuulluksi-group-finder:search=tupa&audience=youth',
        'search and choice are kept',
      );
      find<HTMLInputElement>(finder, '#search').value = '';
      find(finder, '#search').dispatchEvent(new InputEvent('input'));
      await until(() => names(finder).length === 1, 'the group is there');
      await openByKey(finder, 'Nuorten olohuone');
      await until(
        () => location.hash === '#kuulluksi-group-finder:audience=youth&group=valkeakoski-ti',
        'the group is kept',
      );
      expect(location.search).not.to.include('audience');
      expect(history.length).to.equal(steps);
    });

    it('shows again what it keeps', async () => {
      history.replaceState(null, '', '#kuulluksi-group-finder:search=m%C3%A4yr%C3%A4&group=mammor');
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} keep-in-fragment></kuulluksi-group-finder>`,
      );
      await until(() => names(finder).join() === 'Mammornas kväll,Salapoliisi Mäyrä', 'both are there');
      expect(find<HTMLInputElement>(finder, '#search').value).to.equal('mäyrä');
    });

    it('opens a group that another element of the page leads to', async () => {
      history.replaceState(null, '', '#group=mayra');
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} keep-in-fragment></kuulluksi-group-finder>`,
      );
      await until(() => textOf(finder, '.pinned').includes('Ryhmän ohjaajat'), 'the group is there');
    });

    it('is followed when it changes', async () => {
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} keep-in-fragment></kuulluksi-group-finder>`,
      );
      await until(() => names(finder).length === 3, 'all are there');
      location.hash = '#kuulluksi-group-finder:audience=child';
      await until(() => names(finder).join() === 'Salapoliisi Mäyrä', 'the list follows');
    });

    it('is followed and never written where the page says so', async () => {
      history.replaceState(null, '', '#kuulluksi-group-finder:audience=child');
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} keep-in-fragment="read"></kuulluksi-group-finder>`,
      );
      await until(() => names(finder).join() === 'Salapoliisi Mäyrä', 'the list follows');
      await type(finder, 'xyzzy');
      await until(() => names(finder).length === 0, 'it was searched');
      expect(location.hash).to.equal('#kuulluksi-group-finder:audience=child');
    });

    it('of something else on the page stays', async () => {
      history.replaceState(null, '', '#sisalto');
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} keep-in-fragment></kuulluksi-group-finder>`,
      );
      await press(finder, 'input[value=youth]', 'Space');
      await until(() => names(finder).length === 1, 'the list is narrowed');
      expect(location.hash).to.equal('#sisalto');
    });

    it('is kept for each of two finders by its id', async () => {
      history.replaceState(null, '', '#toinen:audience=child');
      const finder = await showWith(
        html`<kuulluksi-group-finder id="eka" api=${api} keep-in-fragment></kuulluksi-group-finder>`,
      );
      await until(() => names(finder).length === 3, 'the other one’s choice is not taken');
    });
  });

  describe('a link', () => {
    const clipboard = () => {
      const copied: string[] = [];
      const { writeText } = navigator.clipboard;
      navigator.clipboard.writeText = async words => void copied.push(words);
      return { copied, restore: () => (navigator.clipboard.writeText = writeText) };
    };

    it('to a search leads to the server’s own page, with what is searched behind the # alone', async () => {
      const { copied, restore } = clipboard();
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} organisation="esimerkki"></kuulluksi-group-finder>`,
      );
      await type(finder, 'olohuone');
      await until(
        () => rootOf(finder).querySelector('.chosen > .plain + .plain'),
        'the way to a link is there',
      );
      await press(finder, '.chosen > .plain + .plain', 'Enter');
      await until(() => rootOf(finder).querySelector('.copy button'), 'the button is there');
      await press(finder, '.copy button', 'Enter');
      restore();
      expect(copied).to.deep.equal([
        `${api}/groups?language=fi&organisation=esimerkki#kuulluksi-group-finder:search=olohuone`,
      ]);
    });

    it('to a group leads to its page on the server', async () => {
      const { copied, restore } = clipboard();
      const finder = await showWith(html`<kuulluksi-group-finder api=${api}></kuulluksi-group-finder>`);
      await openByKey(finder, 'Nuorten olohuone');
      await press(finder, '.details .copy button', 'Enter');
      restore();
      expect(copied).to.deep.equal([`${api}/groups/valkeakoski-ti?language=fi`]);
    });

    it('leads back to the page around it where that follows its fragment', async () => {
      const { copied, restore } = clipboard();
      const finder = await showWith(
        html`<kuulluksi-group-finder api=${api} keep-in-fragment></kuulluksi-group-finder>`,
      );
      await openByKey(finder, 'Nuorten olohuone');
      await press(finder, '.details .copy button', 'Enter');
      restore();
      const page = location.href.split('#')[0];
      expect(copied).to.deep.equal([`${page}#kuulluksi-group-finder:group=valkeakoski-ti`]);
    });
  });

  it('says in its card that a group was deleted meanwhile, and goes on', async () => {
    const finder = await showWith(html`<kuulluksi-group-finder api=${api}></kuulluksi-group-finder>`);
    server.on('GET /v1/groups/*', () => problem(404, 'not-found'));
    card(finder, 'Nuorten olohuone').querySelector('button')?.click();
    await until(() => words(card(finder, 'Nuorten olohuone')).includes('Tätä ei löydy enää'), 'the sentence');
    expect(names(finder)).to.have.length(3);
    expect(livingRoom.id).to.equal('valkeakoski-ti');
  });
});
