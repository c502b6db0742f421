import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DeskApp } from '@kuulluksi/desk/desk-app';
import { problem, type FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import {
  answered,
  choose,
  focused,
  id,
  list,
  matter,
  me,
  openDesk,
  signedIn,
  submit,
  type,
  view,
} from './support.ts';

let server: FakeServer;
const bodies = (path: string) =>
  server.requests
    .filter(request => request.method === 'POST' && request.path === path)
    .map(({ body }) => body);
const answers = `/v1/staff/matters/${id}/answers`;
const entry = `/v1/staff/matters/${id}/board-entry`;

describe('the desk', () => {
  beforeEach(() => {
    server = signedIn();
  });
  afterEach(() => server.close());

  describe('its list', () => {
    inEveryLanguage('is accessible', async language => {
      const desk = await openDesk('', { language });
      await until(() => textOf(desk).includes(me.name), 'who is signed in');
      await view(desk, 'matters');
      await isAccessible(desk);
    });

    it('says how many wait, and how long each has', async () => {
      const matters = await view(await openDesk(), 'matters');
      await until(() => textOf(matters).includes('Yksi ihminen odottaa vastausta'), 'the count');
      expect(textOf(matters, '.matter')).to.contain('odottanut 12 päivää').and.contain('Otettu vastaan');
    });

    it('is in the order of the server, and its links name the matters alone', async () => {
      const matters = await view(await openDesk(), 'matters');
      await until(() => rootOf(matters).querySelector('.matter'), 'the list');
      const links = [...rootOf(matters).querySelectorAll('a')].map(link => link.getAttribute('href'));
      expect(links).to.deep.equal(list.items.map(item => `#/matters/${item.id}`));
    });

    it('says what to do when there is nothing', async () => {
      server.on('GET /v1/staff/matters', () => ({
        items: [],
        total: 0,
        waiting: 0,
        openConcerns: 0,
        next: null,
      }));
      const matters = await view(await openDesk(), 'matters');
      await until(() => textOf(matters).includes('Täällä ei ole vielä yhtään asiaa'), 'the empty list');
    });

    it('says that there is nothing for a role without the right to read', async () => {
      server.on('GET /v1/staff/me', () => ({ ...me, roles: ['payroll'], rights: [] }));
      const desk = await openDesk();
      await until(() => textOf(desk).includes('Roolillesi ei ole vielä mitään'), 'the sentence');
      expect(server.requests.map(({ path }) => path)).to.deep.equal(['/v1/staff/me']);
    });
  });

  describe('a matter', () => {
    const openMatter = async (language?: InterfaceLanguage): Promise<[DeskApp, Element]> => {
      const desk = await openDesk(`#/matters/${id}`, { language });
      const shown = await view(desk, 'matter');
      await until(() => textOf(shown).includes('Voinko tavata'), 'the words of the person');
      await view(desk, 'matter', 'answer');
      await view(desk, 'matter', 'publish');
      return [desk, shown];
    };

    inEveryLanguage('is accessible', async language => {
      const [desk] = await openMatter(language);
      await isAccessible(desk);
    });

    it('takes the focus when it is opened with a key, shows it, and gives it back to its place in the list', async () => {
      const desk = await openDesk();
      const matters = await view(desk, 'matters');
      await until(() => rootOf(matters).querySelector('.matter'), 'the list');
      find(matters, `[data-matter='${id}']`).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused()?.id === 'title', 'the title has the focus');
      expect(focused()?.textContent).to.contain('Asia ja vastaaminen');
      const matter = await view(desk, 'matter');
      await until(() => rootOf(matter).querySelector('section'), 'the matter');
      expect(getComputedStyle(find(matter, 'section')).outlineStyle).to.equal('solid');
      location.hash = '#/';
      await until(
        () => (focused() as HTMLElement | null)?.dataset['matter'] === id,
        'the link has the focus',
      );
    });

    it('reads the contact only when somebody asks for it', async () => {
      const path = `/v1/staff/matters/${id}/contact`;
      server.on(`GET ${path}`, () => ({ contact: { way: 'call', value: '000 000', safely: 'iltaisin' } }));
      const [, shown] = await openMatter();
      expect(server.requests.some(request => request.path === path)).to.equal(false);
      rootOf(shown).querySelector<HTMLButtonElement>('.row .button')?.click();
      await until(() => textOf(shown).includes('iltaisin'), 'the contact');
      expect(focused()?.id).to.equal('contact');
    });

    it('offers no contact to whom it may not be shown', async () => {
      server.on('GET /v1/staff/me', () => ({ ...me, rights: ['matters:read', 'matters:answer'] }));
      const [, shown] = await openMatter();
      expect(textOf(shown)).not.to.contain('Näytä yhteystieto');
    });

    it('says what is missing, and asks the server nothing', async () => {
      const [desk] = await openMatter();
      const form = await view(desk, 'matter', 'answer');
      submit(form);
      await until(() => rootOf(form).querySelector('.error-summary'), 'the error summary');
      expect(focused()?.id).to.equal('error-summary');
      expect(textOf(form, '.error-summary'))
        .to.contain('Valitse, mitä asialle tapahtuu.')
        .and.contain('Kirjoita viesti');
      expect(bodies(answers)).to.deep.equal([]);
      await isAccessible(desk);
    });

    it('demands the reasons of a refusal', async () => {
      const [desk] = await openMatter();
      const form = await view(desk, 'matter', 'answer');
      choose(form, 'not-possible');
      type(form, 'message', 'Emme voi.');
      submit(form);
      await until(() => rootOf(form).querySelector('.error-summary'), 'the error summary');
      expect(textOf(form, '.error-summary')).to.contain('Kirjoita syyt');
      rootOf(form).querySelector<HTMLAnchorElement>('.error-summary a')?.click();
      expect(focused()?.id).to.equal('answer-reasons-fi');
    });

    it('sends what the status demands and nothing of another that was chosen before', async () => {
      server.on(`POST ${answers}`, () => answered);
      const [desk, shown] = await openMatter();
      const form = await view(desk, 'matter', 'answer');
      choose(form, 'not-possible');
      await until(() => rootOf(form).getElementById('answer-reasons-fi'), 'the reasons');
      type(form, 'answer-reasons-fi', 'Ei käy.');
      choose(form, 'planned');
      await until(() => rootOf(form).getElementById('answer-when'), 'the month');
      type(form, 'answer-what-fi', 'Tapaaminen järjestetään.');
      type(form, 'answer-when', '3/2027');
      type(form, 'message', 'Kyllä voit.');
      submit(form);
      await until(() => textOf(shown).includes('Vastaus on lähetetty.'), 'the notice');
      expect(bodies(answers)).to.deep.equal([
        {
          version: 1,
          answer: { status: 'planned', what: { fi: 'Tapaaminen järjestetään.' }, when: '2027-03' },
          message: 'Kyllä voit.',
          language: 'fi',
        },
      ]);
      expect(textOf(shown)).to.contain('Kyllä voit.');
      expect(focused()?.id).to.equal('done');
    });

    it('reads the list anew after an answer', async () => {
      server.on(`POST ${answers}`, () => answered);
      const [desk, shown] = await openMatter();
      const form = await view(desk, 'matter', 'answer');
      choose(form, 'thanked');
      type(form, 'message', 'Kiitos!');
      const before = server.requests.filter(({ path }) => path === '/v1/staff/matters').length;
      submit(form);
      await until(() => textOf(shown).includes('Vastaus on lähetetty.'), 'the notice');
      await until(
        () => server.requests.filter(({ path }) => path === '/v1/staff/matters').length > before,
        'the list is read',
      );
    });

    it('keeps the words and shows the newest when somebody else was faster', async () => {
      server.on(`POST ${answers}`, () => problem(409, 'changed-meanwhile'));
      const [desk, shown] = await openMatter();
      const form = await view(desk, 'matter', 'answer');
      choose(form, 'thanked');
      type(form, 'message', 'Kiitos!');
      server.on(`GET /v1/staff/matters/${id}`, () => answered);
      submit(form);
      await until(() => textOf(shown).includes('Kyllä voit.'), 'the newest answer');
      await until(() => textOf(form, '.error-summary').includes('Joku toinen'), 'what happened');
      expect((rootOf(form).getElementById('message') as HTMLTextAreaElement).value).to.equal('Kiitos!');
    });

    it('keeps the words when what was chosen may not follow any more', async () => {
      server.on(`POST ${answers}`, () => problem(409, 'status-may-not-follow'));
      const [desk] = await openMatter();
      const form = await view(desk, 'matter', 'answer');
      choose(form, 'thanked');
      type(form, 'message', 'Kiitos!');
      submit(form);
      await until(() => textOf(form, '.error-summary').includes('ei voi seurata'), 'what happened');
      expect((rootOf(form).getElementById('message') as HTMLTextAreaElement).value).to.equal('Kiitos!');
    });

    it('keeps the words when the person took it back meanwhile, until they are let go', async () => {
      server.on(`POST ${answers}`, () => problem(409, 'status-may-not-follow'));
      const [desk] = await openMatter();
      const form = await view(desk, 'matter', 'answer');
      choose(form, 'thanked');
      type(form, 'message', 'Kiitos sinulle!');
      server.on(`GET /v1/staff/matters/${id}`, () => ({ ...matter, status: 'withdrawn' }));
      submit(form);
      await until(() => textOf(form, '.kept').includes('Kiitos sinulle!'), 'the words');
      expect(textOf(form)).to.contain('ei voi enää vastata');
      (rootOf(form).querySelector('.kept button') as HTMLElement).click();
      await until(() => !rootOf(form).querySelector('.kept'), 'they are gone');
    });

    it('publishes nothing when the person said no meanwhile, says so and keeps the words', async () => {
      server.on(`GET /v1/staff/matters/${id}`, () => answered);
      server.on(`POST ${entry}`, () => problem(409, 'no-leave-to-publish'));
      const [desk] = await openMatter();
      const form = await view(desk, 'matter', 'publish');
      type(form, 'said-fi', 'Toivottiin tapaamista.');
      server.on(`GET /v1/staff/matters/${id}`, () => ({ ...answered, publication: 'no' }));
      submit(form);
      await until(() => textOf(form, '.error-summary').includes('Mitään ei julkaistu'), 'what happened');
      await until(() => textOf(form, '.kept').includes('Toivottiin tapaamista.'), 'the words');
      expect(rootOf(form).querySelector('form') === null).to.equal(true);
    });

    it('offers only what may follow', async () => {
      server.on(`GET /v1/staff/matters/${id}`, () => ({ ...matter, status: 'done' }));
      const [desk] = await openMatter();
      const form = await view(desk, 'matter', 'answer');
      const values = [...rootOf(form).querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      expect(values.map(({ value }) => value)).to.deep.equal(['done']);
    });

    it('cannot be published before it is answered, nor without leave', async () => {
      let [desk] = await openMatter();
      let form = await view(desk, 'matter', 'publish');
      expect(textOf(form)).to.contain('Vastaa ensin');
      expect(rootOf(form).querySelector('form')).to.equal(null);
      server.on(`GET /v1/staff/matters/${id}`, () => ({ ...answered, publication: 'no' }));
      [desk] = await openMatter();
      form = await view(desk, 'matter', 'publish');
      expect(textOf(form)).to.contain('ei antanut lupaa');
      expect(rootOf(form).querySelector('form')).to.equal(null);
    });

    it('is published in own words, with a warning of what could tell who somebody is', async () => {
      server.on(`GET /v1/staff/matters/${id}`, () => answered);
      server.on(`POST ${entry}`, () => ({
        id: 'nimi',
        organisation: me.organisation,
        said: { text: 'Toivottiin tapaamista.', lang: 'fi' },
        ownWords: false,
        source: 'web-feedback',
        helped: false,
        kind: 'question',
        status: 'planned',
        saidIn: '2026-11',
        themes: [],
        timeline: [],
        alsoRaisedBy: [],
      }));
      const [desk, shown] = await openMatter();
      const form = await view(desk, 'matter', 'publish');
      type(form, 'said-fi', 'Soittakaa 040 000 0000');
      await until(() => textOf(form, '.warning').includes('puhelinnumero'), 'the warning');
      await isAccessible(desk);
      type(form, 'said-fi', 'Toivottiin tapaamista.');
      await until(() => textOf(form, '.warning') === '', 'no warning');
      submit(form);
      await until(() => textOf(shown).includes('Asia on nyt taululla.'), 'the notice');
      expect(bodies(entry)).to.deep.equal([{ version: 2, said: { fi: 'Toivottiin tapaamista.' } }]);
    });

    it('that is not there says so', async () => {
      server.on(`GET /v1/staff/matters/${id}`, () => problem(404, 'not-found'));
      const shown = await view(await openDesk(`#/matters/${id}`), 'matter');
      await until(() => textOf(shown).includes('Tätä ei löydy enää'), 'the sentence');
    });

    it('keeps what was being written when the session ends', async () => {
      server.on(`POST ${answers}`, () => problem(401, 'not-signed-in'));
      server.on('POST /v1/staff/sign-in', () => me);
      const [desk] = await openMatter();
      const form = await view(desk, 'matter', 'answer');
      choose(form, 'thanked');
      type(form, 'message', 'Kiitos!');
      submit(form);
      const entrance = await view(desk, 'entrance');
      type(entrance, 'email', 'nimi@example.org');
      type(entrance, 'password', 'aivan jokin muu');
      submit(entrance);
      const again = await view(desk, 'matter', 'answer');
      expect((rootOf(again).getElementById('message') as HTMLTextAreaElement).value).to.equal('Kiitos!');
    });
  });
});
