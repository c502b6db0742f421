import '@kuulluksi/elements/pathways/define';
import type { PathwaysAnswer } from '@kuulluksi/contract/pathways/schemas';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import type { KuulluksiPathways } from '@kuulluksi/elements/pathways/pathways';
import type { KuulluksiSelectWayEvent } from '@kuulluksi/elements/pathways/select-event';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { api, FakeServer, problem } from '../support/fake-server.ts';
import { inEveryLanguage, isAccessible, rootOf, show, textOf, until } from '../support/fixtures.ts';
import { answer, manyWays, toGroup, way } from './ways.ts';

describe('kuulluksi-pathways', () => {
  let server: FakeServer;
  beforeEach(() => {
    // The form of joining is tested by itself.
    server = new FakeServer().on('GET /v1/join-requests/form', () => problem(404, 'unknown-organisation'));
  });
  afterEach(() => server.close());

  interface Given {
    answer?: PathwaysAnswer;
    audience?: string;
    context?: string;
    level?: string;
    language?: InterfaceLanguage;
    pages?: boolean;
  }
  const showWays = async ({
    answer: given = answer(manyWays),
    audience = '',
    context = '',
    level = 'adult',
    language = 'fi',
    pages = false,
  }: Given = {}) => {
    server.on('GET /v1/pathways', () => given);
    const element = await show<KuulluksiPathways>(
      html`<kuulluksi-pathways
        api=${api}
        organisation="esimerkki"
        age-level=${level}
        audience=${audience}
        care-context=${context}
        .groupsPage=${pages ? '/ryhmat/' : undefined}
        .feedbackPage=${pages ? '#palaute' : undefined}
        ><p>Soita meille</p></kuulluksi-pathways
      >`,
      language,
    );
    await until(() => rootOf(element).querySelector('#step, .message'), 'the first step is there');
    return element;
  };
  const button = (element: Element, words: string) => {
    const all = [...rootOf(element).querySelectorAll<HTMLButtonElement>('button')];
    const found = all.find(one => one.textContent?.replace(/\s+/g, ' ').trim() === words);
    if (!found)
      throw new Error(`No button says ${words}: ${all.map(one => one.textContent?.trim()).join(' | ')}`);
    return found;
  };
  const step = (element: Element) => textOf(element, '#step');
  const press = async (element: KuulluksiPathways, words: string) => {
    button(element, words).click();
    await element.updateComplete;
  };
  const choose = async (element: KuulluksiPathways, words: string, then: string) => {
    button(element, words).click();
    await until(() => step(element) === then, `the step "${then}" is there`);
  };
  const groups = (element: Element) =>
    [...rootOf(element).querySelectorAll('.target .link')].map(one => one.textContent?.trim());
  const focused = (element: Element) => rootOf(element).activeElement;

  it('asks who somebody is: only those for whom there is something', async () => {
    const element = await showWays();
    expect(step(element)).to.equal('Kuka sinä olet?');
    const asked = [...rootOf(element).querySelectorAll('.choice')].map(one => one.textContent?.trim());
    expect(asked).to.deep.equal(['Vanhempi', 'Nuori', 'Lapsi', 'Päättäjä']);
  });

  it('asks for the situation where it makes a difference, and shows what suits', async () => {
    const element = await showWays();
    await choose(element, 'Nuori', 'Mikä sopii sinuun?');
    await choose(element, 'Asun kotona ja saan apua', 'Nämä sopivat sinulle');
    await press(element, 'Vertaisryhmät');
    expect(groups(element)).to.deep.equal(['Ryhmä kotona', 'Ryhmä piilossa']);
  });

  it('asks for no situation where there are not two', async () => {
    const element = await showWays();
    await choose(element, 'Vanhempi', 'Nämä sopivat sinulle');
    await press(element, 'Vertaisryhmät');
    expect(groups(element)).to.deep.equal(['Ryhmä vanhemmille']);
  });

  it('goes back without loss: what was chosen is marked, what was open is open', async () => {
    const element = await showWays();
    await choose(element, 'Nuori', 'Mikä sopii sinuun?');
    await choose(element, 'En tiedä tai en halua valita', 'Nämä sopivat sinulle');
    await press(element, 'Vertaisryhmät');
    await choose(element, 'Takaisin', 'Mikä sopii sinuun?');
    await choose(element, 'Takaisin', 'Kuka sinä olet?');
    expect(button(element, 'Nuori').getAttribute('aria-current')).to.equal('true');
    await choose(element, 'Nuori', 'Mikä sopii sinuun?');
    await choose(element, 'En tiedä tai en halua valita', 'Nämä sopivat sinulle');
    expect(groups(element).length).to.equal(3);
  });

  it('leaves the focus alone at first, and moves it to the heading of each new step', async () => {
    const element = await showWays();
    expect(document.activeElement === element).to.equal(false);
    button(element, 'Vanhempi').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => step(element) === 'Nämä sopivat sinulle', 'the ways are there');
    await until(() => focused(element)?.id === 'step', 'the heading has the focus');
    await choose(element, 'Takaisin', 'Kuka sinä olet?');
    await until(() => focused(element)?.id === 'step', 'the heading has the focus again');
  });

  it('is used with the keyboard alone', async () => {
    const element = await showWays();
    button(element, 'Vanhempi').focus();
    await sendKeys({ press: 'Space' });
    await until(() => focused(element)?.id === 'step', 'the heading has the focus');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.textContent?.trim()).to.equal('Vertaisryhmät');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.textContent?.trim()).to.equal('Vertaisryhmässä');
    await sendKeys({ press: 'Enter' });
    expect(textOf(element, '.explanation')).to.contain('samanlaista kokeneita');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.textContent?.trim()).to.equal('Ryhmä vanhemmille');
  });

  it('begins where the page says: an audience, a situation, or neither of a code that does not exist', async () => {
    expect(step(await showWays({ audience: 'parent', context: 'any' }))).to.equal('Nämä sopivat sinulle');
    expect(step(await showWays({ audience: 'youth' }))).to.equal('Mikä sopii sinuun?');
    expect(step(await showWays({ audience: 'marsilainen' }))).to.equal('Kuka sinä olet?');
    const young = await showWays({ audience: 'youth', context: 'institution' });
    expect(textOf(young)).to.contain('Asun lastenkodissa tai nuorisokodissa');
  });

  it('speaks to a child in words for children, with a picture for each choice', async () => {
    const element = await showWays({ level: 'child' });
    await until(() => rootOf(element).querySelector('.choice svg'), 'the pictures are there');
    expect(textOf(element)).to.contain('Olen lapsi').and.not.to.contain('Päättäjä');
    await choose(element, 'Olen lapsi', 'Nämä sopivat sinulle');
    expect(textOf(element)).to.contain('Kerro aikuisille.').and.not.to.contain('Kehitä palveluja.');
    await press(element, 'Kerro, mikä voisi olla paremmin');
    expect(textOf(element)).not.to.contain('kokemusasiantuntijaksi');
  });

  it('leads to real things, on the server or on the pages that the host names', async () => {
    const links = (element: Element) =>
      [...rootOf(element).querySelectorAll<HTMLAnchorElement>('.targets a')].map(one =>
        one.getAttribute('href'),
      );
    const own = await showWays({ audience: 'parent', context: 'any' });
    await press(own, 'Palvelujen kehittäminen');
    const query = 'organisation=esimerkki&language=fi&age-level=adult';
    expect(links(own)).to.deep.equal([
      `${api}/feedback?${query}`,
      `${api}/board?${query}`,
      `${api}/print/my-meeting?language=fi&age-level=adult`,
      `${api}/board?${query}`,
      `${api}/feedback?organisation=esimerkki&open-question=mita-toivot&language=fi&age-level=adult`,
      'https://maakunta.example/oikeudet',
      'tel:+358500000000',
      'mailto:osallisuus@example.org',
    ]);
    const hosts = await showWays({ audience: 'parent', context: 'any', pages: true });
    await press(hosts, 'Vertaisryhmät');
    expect(links(hosts)).to.deep.equal(['/ryhmat/#group=vanhemmille']);
  });

  it('shows no link that is none of the web', async () => {
    const bad = { url: 'javascript:alert(1)', words: { text: 'Paina', lang: 'fi' } };
    const element = await showWays({
      answer: answer([way('a', { targets: [{ kind: 'link', link: bad }, { kind: 'sheet' }] })]),
      audience: 'parent',
    });
    await press(element, 'Vertaisryhmät');
    expect(rootOf(element).querySelectorAll('.targets a').length).to.equal(1);
  });

  it('says no venue that is not public, whatever the answer holds', async () => {
    const element = await showWays({ audience: 'child', context: 'any' });
    await press(element, 'Vertaisryhmät');
    expect(textOf(element)).to.contain('Paikka kerrotaan').and.not.to.contain('Kätketty talo');
  });

  it('shows whom to ask where a way leads to nothing that suits', async () => {
    const element = await showWays({
      answer: answer([way('tyhja', { targets: [toGroup('lapsille', { audiences: ['child'] })] })]),
      audience: 'parent',
    });
    await press(element, 'Vertaisryhmät');
    expect(textOf(element, '.targets')).to.contain('Koordinaattori');
  });

  it('shows whom to ask where there are no ways, and where none suits', async () => {
    const none = await showWays({ answer: answer([]) });
    await until(() => rootOf(none).querySelector('.target'), 'the contact is there');
    expect(textOf(none)).to.contain('050 000 0000');
    const other = await showWays({ audience: 'student', context: 'any' });
    await until(() => rootOf(other).querySelector('.target'), 'the contact is there');
    expect(textOf(other)).to.contain('mietitään yhdessä');
  });

  it('tells what happens before anybody leaves a name: talk, group, training, fee, travel, age', async () => {
    const element = await showWays({ audience: 'parent', context: 'any' });
    await press(element, 'Palvelujen kehittäminen');
    await press(element, 'Haluan mukaan kokemusasiantuntijaksi');
    await until(() => rootOf(element).querySelector('.steps li'), 'the steps are there');
    for (const words of [
      'Juttelemme',
      'ryhmään',
      'Se ei ole pakollista',
      'aina palkkio',
      'matkasi korvataan',
      '12',
    ])
      expect(textOf(element, '.steps')).to.contain(words);
  });

  it('promises a fee to those alone who are always paid one', async () => {
    const toRaati = way('raatiin', { targets: [{ kind: 'come-along', as: 'panel-member' }] });
    const element = await showWays({ answer: answer([toRaati]), audience: 'parent', context: 'any' });
    await press(element, 'Vertaisryhmät');
    await press(element, 'Haluan mukaan raatiin');
    await until(() => rootOf(element).querySelector('.steps li'), 'the steps are there');
    expect(textOf(element, '.steps')).to.contain('Kerromme heti alussa palkkiosta');
    expect(textOf(element, '.steps')).not.to.contain('aina palkkio');
  });

  it('tells the page what was chosen, in codes and names alone, and lets it show that in its own way', async () => {
    const element = await showWays();
    const told: unknown[] = [];
    element.addEventListener('kuulluksi-select', event => {
      told.push((event as KuulluksiSelectWayEvent).detail);
      event.preventDefault();
    });
    await choose(element, 'Vanhempi', 'Nämä sopivat sinulle');
    await press(element, 'Vertaisryhmät');
    rootOf(element).querySelector<HTMLElement>('.target .link')?.click();
    expect(told).to.deep.equal([
      { audience: 'parent' },
      { way: 'ryhmat' },
      { way: 'ryhmat', group: 'vanhemmille' },
    ]);
  });

  it('forgets what was chosen and opened when somebody leaves in a hurry', async () => {
    const element = await showWays();
    await choose(element, 'Vanhempi', 'Nämä sopivat sinulle');
    document.dispatchEvent(new CustomEvent('kuulluksi-exit'));
    await until(() => step(element) === 'Kuka sinä olet?', 'the first step is there');
    expect(button(element, 'Vanhempi').hasAttribute('aria-current')).to.equal(false);
  });

  it('leaves out what of an answer is broken, and tells how much', async () => {
    server.on('GET /v1/pathways', () => ({ ...answer([]), items: [{ id: 'rikki' }, way('ehja')] }));
    let leftOut = 0;
    const listen = (event: Event) => (leftOut = (event as CustomEvent<{ leftOut: number }>).detail.leftOut);
    addEventListener('kuulluksi-remainder', listen);
    const element = await show<KuulluksiPathways>(
      html`<kuulluksi-pathways api=${api} audience="parent" care-context="any"></kuulluksi-pathways>`,
    );
    await until(() => rootOf(element).querySelectorAll('.way').length === 1, 'the other way is there');
    removeEventListener('kuulluksi-remainder', listen);
    expect(leftOut).to.equal(1);
  });

  it('shows its children and one calm sentence while the server is away, or refuses', async () => {
    server.on('GET /v1/pathways', () => problem(404, 'unknown-organisation'));
    const element = await show<KuulluksiPathways>(
      html`<kuulluksi-pathways api=${api} organisation="ei-ole"><p>Soita meille</p></kuulluksi-pathways>`,
    );
    await until(
      () => rootOf(element).querySelector('.message')?.textContent?.trim(),
      'the sentence is there',
    );
    expect(rootOf(element).querySelectorAll('slot').length).to.equal(1);
  });

  for (const level of ['adult', 'child']) {
    inEveryLanguage(`who and the ways pass axe for ${level}`, async language => {
      const element = await showWays({ level, language });
      if (level === 'child')
        await until(() => rootOf(element).querySelector('svg'), 'the pictures are there');
      await isAccessible(element);
      const ways = await showWays({ level, language, audience: 'youth', context: 'any' });
      await until(() => rootOf(ways).querySelector('.way'), 'the ways are there');
      for (const one of rootOf(ways).querySelectorAll<HTMLElement>('.way [aria-expanded="false"]'))
        one.click();
      await ways.updateComplete;
      rootOf(ways).querySelector<HTMLElement>('.targets .button')?.click();
      await until(() => rootOf(ways).querySelector('.steps li'), 'the steps are there');
      await isAccessible(ways);
      expect(rootOf(ways).textContent).not.to.match(/\{\{\w+\}\}|\b[a-z]+(-[a-z]+)*\.[a-z]+-[a-z-]+\b(?!\.)/);
    });
  }

  inEveryLanguage('the situation and an empty answer pass axe', async language => {
    await isAccessible(await showWays({ language, audience: 'youth' }));
    await isAccessible(await showWays({ language, answer: answer([]) }));
  });
});
