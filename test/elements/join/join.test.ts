import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import type { KuulluksiJoin } from '../../../packages/elements/src/join/join.ts';
import { FakeServer, problem, Reply } from '../support/fake-server.ts';
import {
  find,
  fitsIn320Pixels,
  inEveryLanguage,
  isAccessible,
  rootOf,
  textOf,
  until,
} from '../support/fixtures.ts';
import { choose, code, formOf, press, showJoin, type } from './support.ts';

const stored = (outcome = 'stored') => new Reply(201, { receiptCode: code, outcome });

describe('kuulluksi-join', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(async () => {
    server.close();
    await setViewport({ width: 1000, height: 800 });
  });

  const sent = () =>
    server.requests
      .filter(({ method, path }) => method === 'POST' && path === '/v1/join-requests')
      .map(({ body }) => body as Record<string, unknown>);
  const isSent = (element: KuulluksiJoin) =>
    until(() => rootOf(element).querySelector('[part=receipt]') !== null, 'the code is in view');

  const states: Record<string, (language: InterfaceLanguage) => Promise<KuulluksiJoin>> = {
    'before anything is filled in': language => showJoin(server, formOf(), { language }),
    'for a child': language => showJoin(server, formOf(), { language, level: 'child' }),
    'for youths': language => showJoin(server, formOf(), { language, level: 'youth' }),
    'with a full group': language =>
      showJoin(server, formOf({ wayIn: 'next-intake', because: 'full' }), { language }),
    'with an intake to come': language =>
      showJoin(
        server,
        formOf({
          wayIn: 'next-intake',
          because: 'no-intake',
          intake: { from: '2027-01-04', to: '2027-01-17' },
        }),
        { language },
      ),
    'with a group that has ended': language =>
      showJoin(server, formOf({ wayIn: 'none', because: 'ended' }), { language, shown: '.actions .button' }),
    'with a group that one walks into': language =>
      showJoin(server, formOf({ wayIn: 'walk-in', because: 'walk-in' }), {
        language,
        shown: '[part=way-in]',
      }),
    'for a wish': async language => {
      const element = await showJoin(server, formOf(null), { language, kind: 'wish' });
      await until(
        () => rootOf(element).querySelector('#municipality') !== null,
        'what is wished for is asked',
      );
      return element;
    },
    'for coming along': language =>
      showJoin(server, formOf(null), { language, kind: 'come-along', as: 'expert' }),
    'with a way to be called and words of danger': async language => {
      const element = await showJoin(server, formOf(), { language });
      await choose(element, 'contact-way', 'call');
      const danger = {
        fi: 'En jaksa enää, haluan kuolla.',
        sv: 'Jag vill dö.',
        en: 'I want to die.',
        'fi-simple': 'Haluan kuolla.',
      };
      await type(element, 'words', danger[language]);
      await until(() => rootOf(element).querySelector('[part=help-notice]') !== null, 'help is in view');
      return element;
    },
    'with faults': async language => {
      const element = await showJoin(server, formOf(), { language });
      await choose(element, 'contact-way', 'through-my-worker');
      press(element);
      await until(() => rootOf(element).querySelector('[part=error-summary]') !== null, 'faults are in view');
      return element;
    },
    'with the code': async language => {
      server.on('POST /v1/join-requests', () => stored());
      const element = await showJoin(server, formOf(), { language });
      await type(element, 'nickname', 'Orava');
      await choose(element, 'contact-way', 'code');
      press(element);
      await isSent(element);
      return element;
    },
  };

  for (const [state, showState] of Object.entries(states)) {
    inEveryLanguage(`is accessible, and fits in 320 pixels, ${state}`, async language => {
      const element = await showState(language);
      expect(rootOf(element).textContent).not.to.match(/[a-z]\.(child|youth|professional)\b|\{\{/);
      await isAccessible(element);
      await fitsIn320Pixels(element);
    });
  }

  it('has enough contrast in the dark', async () => {
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = '#172124';
    for (const state of ['with faults', 'with the code']) await isAccessible(await states[state]!('fi'));
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });

  describe('what it sends', () => {
    it('is what was filled in, and nothing that was not', async () => {
      server.on('POST /v1/join-requests', () => stored());
      const element = await showJoin(server, formOf(), { level: 'youth' });
      await type(element, 'nickname', '  Orava ');
      await choose(element, 'contact-way', 'call');
      await type(element, 'contact-value', '050 000 0123');
      await type(element, 'contact-safely', 'Viiden jälkeen');
      await choose(element, 'contact-leaveMessage', 'no');
      await type(element, 'contact-callingAs', 'Kirjaston Kaisla');
      press(element);
      await isSent(element);
      const [{ key, ...body } = {}] = sent();
      expect(key).to.match(/^[0-9a-f]{32}$/);
      expect(body).to.deep.equal({
        kind: 'join',
        organisation: 'koe',
        group: 'kerho',
        nickname: 'Orava',
        contact: {
          way: 'call',
          value: '050 000 0123',
          safely: 'Viiden jälkeen',
          leaveMessage: false,
          callingAs: 'Kirjaston Kaisla',
        },
        ageLevel: 'youth',
        language: 'fi',
      });
      expect(textOf(element, '[part=receipt-code]')).to.equal('1234 5678 9012 3456');
    });

    it('is sent again with the same key when the line was lost, and nothing is lost meanwhile', async () => {
      server.on('POST /v1/join-requests', () => stored('repeated'));
      const element = await showJoin(server, formOf());
      await type(element, 'nickname', 'Orava');
      await type(element, 'words', 'Jännittää vähän.');
      await choose(element, 'contact-way', 'code');
      server.away = true;
      press(element);
      await until(() => textOf(element, '#progress').includes('yhteys'), 'it says that it is not sent yet');
      expect(find<HTMLTextAreaElement>(element, '#words').value).to.equal('Jännittää vähän.');
      server.away = false;
      find<HTMLButtonElement>(element, '#progress button').click();
      await isSent(element);
      const keys = sent().map(({ key }) => key);
      expect(keys.length).to.be.greaterThan(1);
      expect(new Set(keys).size).to.equal(1);
    });

    it('becomes a wish to be told when the group filled up meanwhile, by one press and with all that was typed', async () => {
      let full = true;
      server.on('POST /v1/join-requests', () => (full ? problem(409, 'group-full') : stored()));
      const element = await showJoin(server, formOf());
      await type(element, 'nickname', 'Orava');
      await type(element, 'words', 'Odotan mielelläni.');
      await choose(element, 'contact-way', 'code');
      press(element);
      await until(() => textOf(element, '#progress').includes('täyttyi'), 'it says why');
      full = false;
      find<HTMLButtonElement>(element, '#progress .main').click();
      await isSent(element);
      const [first, second] = sent();
      expect(second).to.deep.equal({ ...first, kind: 'next-intake' });
    });

    it('becomes a wish for a group when the group is gone, with all that was typed', async () => {
      server.on('POST /v1/join-requests', () => problem(404, 'group-not-found'));
      const element = await showJoin(server, formOf());
      await type(element, 'nickname', 'Orava');
      await type(element, 'words', 'Kaipaan kavereita.');
      await choose(element, 'contact-way', 'code');
      press(element);
      await until(() => rootOf(element).querySelector('#progress .button') !== null, 'a wish is offered');
      find<HTMLButtonElement>(element, '#progress .button').click();
      await until(() => textOf(element, '#title').includes('Toivo'), 'a wish is asked for');
      expect(find<HTMLTextAreaElement>(element, '#words').value).to.equal('Kaipaan kavereita.');
      server.on('POST /v1/join-requests', () => stored());
      press(element);
      await isSent(element);
      const last = sent().at(-1);
      expect([last?.['kind'], last?.['group'] === undefined]).to.deep.equal(['wish', true]);
    });

    it('is not sent with a fault: each is named at its field and above, and the summary takes the focus', async () => {
      const element = await states['with faults']!('fi');
      expect(sent()).to.deep.equal([]);
      expect(rootOf(element).activeElement?.id).to.equal('error-summary');
      for (const id of ['nickname', 'contact-value']) {
        expect(find(element, `#${id}`).getAttribute('aria-invalid')).to.equal('true');
        expect(find(element, `#${id}-error`).textContent?.length).to.be.greaterThan(5);
      }
    });

    it('shows newer words that came too late', async () => {
      server.on('POST /v1/join-requests', () => stored('kept-first'));
      const element = await showJoin(server, formOf());
      await type(element, 'nickname', 'Orava');
      await type(element, 'words', 'Vielä yksi asia.');
      await choose(element, 'contact-way', 'code');
      press(element);
      await isSent(element);
      expect(textOf(element, '[part=kept-words]')).to.contain('Vielä yksi asia.');
    });
  });

  it('asks nobody to say that they want to join where one just comes', async () => {
    const element = await showJoin(server, formOf({ wayIn: 'walk-in', because: 'walk-in' }), {
      shown: '[part=way-in]',
    });
    expect(textOf(element)).to.contain('voit tulla suoraan');
    expect(textOf(element)).not.to.contain('Kerro, että haluat mukaan');
  });

  it('is a plain way to the own page where the organisation takes words of the level there alone', async () => {
    const form = formOf({}, { feedback: { ...formOf().organisation.feedback, ownPages: ['child'] } });
    const element = await showJoin(server, form, { level: 'child', shown: '[part=own-way] a' });
    const { pathname, searchParams } = new URL(find<HTMLAnchorElement>(element, '[part=own-way] a').href);
    expect([pathname, searchParams.get('group'), searchParams.get('age-level')]).to.deep.equal([
      '/join',
      'kerho',
      'child',
    ]);
    expect(rootOf(element).querySelector('input') === null).to.equal(true);
  });

  it('asks a child for less', async () => {
    const adult = await showJoin(server, formOf());
    await choose(adult, 'contact-way', 'call');
    const child = await showJoin(server, formOf(), { level: 'child' });
    await choose(child, 'contact-way', 'call');
    const count = (element: KuulluksiJoin) => rootOf(element).querySelectorAll('[part=field]').length;
    expect(count(child)).to.be.lessThan(count(adult));
    await until(() => rootOf(child).querySelector('.option .picture') !== null, 'pictures are there');
  });

  it('forgets everything when somebody leaves in a hurry', async () => {
    const element = await showJoin(server, formOf());
    await type(element, 'nickname', 'Orava');
    document.dispatchEvent(new CustomEvent('kuulluksi-exit'));
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, '#nickname').value).to.equal('');
  });
});
