import { expect } from '@open-wc/testing';
import { takeLink } from '@kuulluksi/desk/staff/link';
import { monthOf } from '@kuulluksi/desk/foundation/months';
import { interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import en from '../../../packages/desk/src/locales/en/desk.json';
import fi from '../../../packages/desk/src/locales/fi/desk.json';
import simple from '../../../packages/desk/src/locales/fi-simple/desk.json';
import sv from '../../../packages/desk/src/locales/sv/desk.json';
import { FakeServer, problem } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import { focused, home, list, me, openDesk, submit, type, view } from './support.ts';

const token = 'a'.repeat(43);

describe("the desk's entrance", () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer()
      .on('GET /v1/staff/me', () => problem(401, 'not-signed-in'))
      .on('GET /v1/staff/matters', () => list)
      .on('GET /v1/organisations', () => ({ items: [home] }));
  });
  afterEach(() => server.close());

  inEveryLanguage('is accessible', async language => {
    const desk = await openDesk('', { language });
    await view(desk, 'entrance');
    await isAccessible(desk);
  });

  inEveryLanguage('with an invitation is accessible', async language => {
    const desk = await openDesk('', { language, link: { kind: 'invitation', token } });
    await view(desk, 'entrance');
    await isAccessible(desk);
  });

  it('signs in with e-mail and password, and then shows the list', async () => {
    server.on('POST /v1/staff/sign-in', () => me);
    const desk = await openDesk();
    const entrance = await view(desk, 'entrance');
    type(entrance, 'email', ' nimi@example.org ');
    type(entrance, 'password', 'aivan jokin muu');
    submit(entrance);
    await view(desk, 'matters');
    await until(() => focused()?.id === 'title', 'the list has the focus');
    expect(server.requests.find(({ path }) => path === '/v1/staff/sign-in')?.body).to.deep.equal({
      email: 'nimi@example.org',
      password: 'aivan jokin muu',
    });
  });

  it('tells a wrong password and an unknown address apart by nothing', async () => {
    server.on('POST /v1/staff/sign-in', () => problem(401, 'not-signed-in'));
    const entrance = await view(await openDesk(), 'entrance');
    type(entrance, 'email', 'nimi@example.org');
    type(entrance, 'password', 'väärä');
    submit(entrance);
    await until(() => textOf(entrance).includes('Sähköposti tai salasana on väärin'), 'the sentence');
    expect(focused()?.id).to.equal('error-summary');
  });

  it('says what is missing, and leads there', async () => {
    const desk = await openDesk();
    const entrance = await view(desk, 'entrance');
    submit(entrance);
    await until(() => rootOf(entrance).querySelector('.error-summary'), 'the error summary');
    await isAccessible(desk);
    rootOf(entrance).querySelector<HTMLAnchorElement>('.error-summary a')?.click();
    expect(focused()?.id).to.equal('email');
  });

  it('enters by a one-time link by itself', async () => {
    server.on('POST /v1/staff/enter', () => me);
    await view(await openDesk('', { link: { kind: 'enter', token } }), 'matters');
    expect(server.requests[0]?.body).to.deep.equal({ token });
  });

  it('says that a link was used already, and offers to sign in', async () => {
    server.on('POST /v1/staff/enter', () => problem(410, 'link-used-or-old'));
    const entrance = await view(await openDesk('', { link: { kind: 'enter', token } }), 'entrance');
    await until(() => textOf(entrance).includes('Linkkiä on jo käytetty'), 'the sentence');
    expect(rootOf(entrance).getElementById('email')).not.to.equal(null);
  });

  it('lets who is invited choose a password of twelve characters or more', async () => {
    server.on('POST /v1/staff/accept-invitation', () => me);
    const desk = await openDesk('', { link: { kind: 'invitation', token } });
    const entrance = await view(desk, 'entrance');
    type(entrance, 'password', 'lyhyt');
    submit(entrance);
    await until(() => textOf(entrance).includes('vähintään 12 merkkiä'), 'the fault');
    type(entrance, 'password', 'neljä aivan eri sanaa');
    submit(entrance);
    await view(desk, 'matters');
    expect(server.requests.find(({ path }) => path === '/v1/staff/accept-invitation')?.body).to.deep.equal({
      token,
      password: 'neljä aivan eri sanaa',
    });
  });

  it('says that an invitation would leave nobody who may answer, and keeps what was typed', async () => {
    server.on('POST /v1/staff/accept-invitation', () => problem(409, 'nobody-left'));
    const desk = await openDesk('', { link: { kind: 'invitation', token } });
    const entrance = await view(desk, 'entrance');
    type(entrance, 'password', 'neljä sanaa aivan eri asioista');
    submit(entrance);
    await until(() => textOf(entrance).includes('Mitään ei muutettu'), 'the sentence');
    expect(focused()?.id).to.equal('error-summary');
    expect(find<HTMLInputElement>(entrance, '#password').value).to.equal('neljä sanaa aivan eri asioista');
  });

  it('keeps trying calmly while the server is away', async () => {
    server.away = true;
    const desk = await openDesk();
    await until(() => textOf(desk).includes('Yhteys palveluun ei juuri nyt toimi'), 'the calm sentence');
    server.away = false;
    server.on('GET /v1/staff/me', () => me);
    rootOf(desk).querySelector<HTMLButtonElement>('.message button')?.click();
    await view(desk, 'matters');
  });
});

describe('a one-time link', () => {
  it('is taken out of the address at once', () => {
    const written: unknown[] = [];
    const link = takeLink(
      { hash: `#enter=${token}`, pathname: '/desk/', search: '' },
      { replaceState: (...given) => written.push(given[2]) },
    );
    expect(link).to.deep.equal({ kind: 'enter', token });
    expect(written).to.deep.equal(['/desk/']);
  });
  it('is nothing that stands in another address', () => {
    const history = { replaceState: () => expect.fail('The address was changed') };
    expect(takeLink({ hash: '#/matters/1', pathname: '/', search: '' }, history)).to.equal(undefined);
  });
});

describe('a month', () => {
  const table = { '3/2027': '2027-03', '11.2026': '2026-11', ' 1 / 2027 ': '2027-01', '2027-03': '2027-03' };
  for (const [typed, month] of Object.entries(table)) {
    it(`typed as “${typed}” is ${month}`, () => {
      expect(monthOf(typed)).to.equal(month);
    });
  }
});

describe("the desk's texts", () => {
  const all = { fi, sv, en, 'fi-simple': simple };
  for (const language of interfaceLanguages) {
    it(`are the same ones in ${language} as in Finnish, none empty`, () => {
      expect(Object.keys(all[language])).to.deep.equal(Object.keys(fi));
      for (const words of Object.values(all[language])) expect(words.trim()).not.to.equal('');
    });
    it(`hold the same values in ${language} as in Finnish`, () => {
      const values = (words: string) => (words.match(/\{\{\w+\}\}/g) ?? []).sort().join();
      for (const [id, words] of Object.entries(fi)) {
        expect(values(all[language][id as keyof typeof fi]), id).to.equal(values(words));
      }
    });
  }
});
