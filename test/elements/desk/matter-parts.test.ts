import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { expect } from '@open-wc/testing';
import { problem, type FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import {
  answered,
  choose,
  focused,
  id,
  list,
  me,
  openDesk,
  press,
  select,
  sentTo,
  signedIn,
  submit,
  type,
  view,
} from './support.ts';

const other = list.items[1]?.id ?? '';
const meeting = { id: '6b671a64-40d5-491e-99b0-da01ff1f3346', version: 1, day: '2026-12-01', items: [] };
const groups = {
  items: [{ id: 'perheet', version: 1, name: { fi: 'Kehittämisryhmä' }, meetings: [meeting] }],
};
const linked = {
  id: other,
  source: 'client-panel',
  kind: 'idea',
  status: 'done',
  receivedIn: '2026-09',
  entry: { id: 'ruoka', said: { text: 'Ryhmään toivottiin ruokaa.', lang: 'fi' } },
};
const colleagues = {
  items: [
    {
      member: 'ab671a64-40d5-491e-99b0-da01ff1f3350',
      name: 'Työntekijä',
      roles: ['peer-worker'],
      shutOut: false,
    },
  ],
};
const item = {
  id: '5b671a64-40d5-491e-99b0-da01ff1f3345',
  version: 1,
  meeting: meeting.id,
  wording: { text: 'Ohjaajan vaihtuessa toivotaan tapaamista.', lang: 'fi' },
  kind: 'question',
  themes: [],
  saidIn: '2026-11',
  state: 'to-discuss',
};
const entry = {
  id: 'tapaaminen',
  organisation: me.organisation,
  said: { text: 'Toivottiin tapaamista.', lang: 'fi' },
  ownWords: false,
  source: 'web-feedback',
  helped: false,
  kind: 'question',
  themes: [],
  status: 'planned',
  saidIn: '2026-11',
  timeline: [],
  alsoRaisedBy: [],
};
const draftPath = `/v1/staff/matters/${id}/board-draft`;
const entryPath = `/v1/staff/matters/${id}/board-entry`;

let server: FakeServer;
let matter: object;

/** The matter, with every part unfolded. */
const openParts = async (language?: InterfaceLanguage) => {
  const desk = await openDesk(`#/matters/${id}`, { language });
  const shown = await view(desk, 'matter');
  const parts = await Promise.all(
    ['agenda-place', 'links', 'exclusions', 'publish'].map(name => view(shown, name)),
  );
  for (const part of parts) for (const one of rootOf(part).querySelectorAll('details')) one.open = true;
  const [place, links, exclusions, publish] = parts as [Element, Element, Element, Element];
  return { desk, shown, place, links, exclusions, publish };
};

describe('what is done with a matter besides answering it', () => {
  beforeEach(() => {
    matter = { ...answered, themes: ['safety'] };
    server = signedIn()
      .on('GET /v1/staff/me', () => ({ ...me, rights: [...me.rights, 'agenda:read', 'agenda:lead'] }))
      .on(`GET /v1/staff/matters/${id}`, () => matter)
      .on(`GET /v1/staff/matters/${id}/agenda-items`, () => ({ items: [] }))
      .on('GET /v1/staff/agenda', () => groups)
      .on(`GET /v1/staff/matters/${id}/links`, () => ({ items: [], alike: [linked] }))
      .on(`GET /v1/staff/matters/${id}/exclusions`, () => colleagues);
  });
  afterEach(() => server.close());

  inEveryLanguage('is accessible, unfolded', async language => {
    matter = {
      ...answered,
      publication: 'ask-first',
      draft: { version: 1, state: 'change-wished', said: { fi: 'Toivottiin ruokaa.' } },
    };
    const { desk, links, exclusions } = await openParts(language);
    await until(() => textOf(links).includes('Ryhmään toivottiin ruokaa.'), 'the links');
    await until(() => textOf(exclusions).includes('Työntekijä'), 'the members');
    await isAccessible(desk);
  });

  it('is put on an agenda in other words; what repeats the person is said at its field', async () => {
    const path = `/v1/staff/matters/${id}/agenda-items`;
    server.on(`POST ${path}`, () =>
      problem(400, 'invalid-input', { fields: [{ field: 'wording', code: 'own-words' }] }),
    );
    const { place } = await openParts();
    await until(() => textOf(place).includes('Vie asialistalle'), 'the way to an agenda');
    press(place, 'Vie asialistalle');
    const form = await view(place, 'agenda-item-form');
    submit(form);
    await until(() => textOf(form, '.error-summary').includes('Valitse kokous.'), 'the faults');
    select(form, 'meeting', meeting.id);
    type(form, 'wording', 'Voinko tavata uuden ohjaajan etukäteen?');
    submit(form);
    await until(() => textOf(form, '.error-summary').includes('omia sanoja'), 'the sentence');
    type(form, 'wording', 'Ohjaajan vaihtuessa toivotaan tapaamista.');
    server.on(`POST ${path}`, () => item);
    submit(form);
    await until(() => !rootOf(place).querySelector('kuulluksi-desk-agenda-item-form'), 'the form is gone');
    const [first, second] = sentTo(server, path) as { key: string; wording: string; meeting: string }[];
    expect(second?.key).to.equal(first?.key);
    expect([second?.meeting, second?.wording]).to.deep.equal([
      meeting.id,
      'Ohjaajan vaihtuessa toivotaan tapaamista.',
    ]);
  });

  it('tells what the unit was told, and writes down the next in other words than the person’s', async () => {
    const path = `/v1/staff/matters/${id}/unit-tellings`;
    const telling = {
      words: { text: 'Iltaisin joutuu odottamaan.', lang: 'fi' },
      toldOn: '2026-11-21',
      by: { id: other, name: 'Koordinaattori' },
    };
    matter = { ...answered, unit: 'koivula' };
    server.on(`POST ${path}`, () =>
      problem(400, 'invalid-input', { fields: [{ field: 'words', code: 'own-words' }] }),
    );
    const { desk, shown } = await openParts();
    const part = await view(shown, 'unit-tellings');
    const details = find<HTMLDetailsElement>(part, 'details');
    details.open = true;
    expect(textOf(part)).to.include('ei antanut yksikön lukea');
    submit(part);
    await until(() => textOf(part, '.error-summary').includes('Valitse päivä'), 'the faults');
    type(part, 'words', 'Voinko tavata uuden ohjaajan etukäteen?');
    type(part, 'toldOn', '2026-11-21');
    submit(part);
    await until(() => textOf(part, '.error-summary').includes('omia sanoja'), 'the sentence');
    await isAccessible(desk);
    type(part, 'words', telling.words.text);
    server.on(`POST ${path}`, () => ({ ...answered, unit: 'koivula', version: 3, unitTellings: [telling] }));
    submit(part);
    await until(() => textOf(shown, '#done').includes('yksikölle on kerrottu'), 'the notice');
    expect(sentTo(server, path).at(-1)).to.deep.equal({
      version: 2,
      words: telling.words.text,
      language: 'fi',
      toldOn: '2026-11-21',
    });
    await until(() => textOf(part).includes('Yksikölle on kerrottu kerran'), 'the summary');
    details.open = true;
    await until(() => textOf(part).includes('21.11.2026'), 'the day');
    expect(textOf(part)).to.include(telling.words.text);
    await isAccessible(desk);
  });

  for (const [what, more, words, without] of [
    [
      'while the person waits',
      { waitingDays: 3, contactDeletedOn: '2028-11-09' },
      'Asia poistetaan 9.11.2028. Yhteystieto poistetaan viimeistään 9.11.2028',
      'Huoli',
    ],
    [
      'once it is answered',
      { contactDeletedOn: '2027-01-21' },
      'Asia poistetaan 9.11.2028. Yhteystieto poistetaan 21.1.2027.',
      'Huoli',
    ],
    ['without a contact', { hasContact: false }, 'Asia poistetaan 9.11.2028.', 'Yhteystieto poistetaan'],
    [
      'while an open concern holds it',
      { openConcern: true },
      'Huoli lapsesta on avoin, joten mitään ei poisteta.',
      'Yhteystieto poistetaan',
    ],
  ] as const) {
    it(`says when it will be deleted, ${what}`, async () => {
      matter = { ...answered, ...more };
      const { shown } = await openParts();
      const said = textOf(shown, '#times').replace(/\s+/g, ' ');
      expect(said).to.include(words);
      expect(said).not.to.include(without);
    });
  }

  it('is linked with another that tells of the same idea', async () => {
    const path = `/v1/staff/matters/${id}/links`;
    server.on(`POST ${path}`, () => ({ items: [linked], alike: [] }));
    const { links } = await openParts();
    await until(() => textOf(links).includes('Liitä'), 'what is alike');
    press(links, 'Liitä');
    await until(() => textOf(links).includes('Irrota tämä asia muista'), 'they are linked');
    expect(sentTo(server, path)).to.deep.equal([{ to: other }]);
  });

  it('is kept from a colleague whom it is about, and says why it cannot be', async () => {
    const path = `/v1/staff/matters/${id}/exclusions`;
    server.on(`POST ${path}`, () => problem(409, 'nobody-left'));
    const { exclusions } = await openParts();
    await until(() => textOf(exclusions).includes('Työntekijä'), 'the members');
    press(exclusions, 'Sulje ulos');
    await until(() => textOf(exclusions, '#trouble').includes('ei jäisi ketään'), 'the sentence');
    const [member] = colleagues.items;
    server.on(`POST ${path}`, () => ({ items: [{ ...member, shutOut: true }] }));
    press(exclusions, 'Sulje ulos');
    await until(() => textOf(exclusions).includes('Päästä takaisin'), 'they are shut out');
    expect(sentTo(server, path)[1]).to.deep.equal({ member: member?.member, shutOut: true });
  });

  it('is shown to its person as a draft where they want to be asked first', async () => {
    matter = { ...answered, publication: 'ask-first' };
    server.on(`POST ${draftPath}`, () => ({ version: 1, state: 'proposed', entry }));
    const { shown, publish } = await openParts();
    type(publish, 'said-fi', 'Toivottiin tapaamista.');
    press(publish, 'Näytä luonnos lähettäjälle');
    await until(() => textOf(shown, '#done').includes('Luonnos näkyy nyt lähettäjälle'), 'the notice');
    expect(sentTo(server, draftPath)).to.deep.equal([{ version: 2, said: { fi: 'Toivottiin tapaamista.' } }]);
    expect(sentTo(server, entryPath)).to.deep.equal([]);
  });

  it('says what the person decided on the draft, and goes on from its words', async () => {
    matter = {
      ...answered,
      publication: 'ask-first',
      draft: { version: 1, state: 'change-wished', said: { fi: 'Toivottiin ruokaa.' }, voice: 'youth' },
    };
    const { publish } = await openParts();
    expect(textOf(publish)).to.contain('Lähettäjä toivoi muutosta').and.contain('Toivottiin ruokaa.');
    expect(find<HTMLTextAreaElement>(publish, '#said-fi').value).to.equal('Toivottiin ruokaa.');
    expect(find<HTMLSelectElement>(publish, '#voice').value).to.equal('youth');
  });

  it('is published with its themes, unit and who raised it; a unit too small says so', async () => {
    server.on(`POST ${entryPath}`, () =>
      problem(400, 'invalid-input', { fields: [{ field: 'unit', code: 'not-one-of' }] }),
    );
    const { publish } = await openParts();
    type(publish, 'said-fi', 'Toivottiin tapaamista.');
    select(publish, 'unit', 'koivula');
    type(publish, 'raisedBy-fi', 'Nuorten raati');
    submit(publish);
    await until(() => textOf(publish, '.error-summary').includes('ei voi nimetä'), 'the sentence');
    expect(sentTo(server, entryPath)).to.deep.equal([
      {
        version: 2,
        said: { fi: 'Toivottiin tapaamista.' },
        themes: ['safety'],
        unit: 'koivula',
        raisedBy: { fi: 'Nuorten raati' },
      },
    ]);
  });

  it('is taken off the board only after one more press, and with a reason', async () => {
    matter = {
      ...answered,
      published: true,
      entry: { id: 'tapaaminen', said: { fi: 'Toivottiin tapaamista.' } },
    };
    const path = '/v1/staff/board/tapaaminen/removal';
    server.on(`POST ${path}`, () => ({ removed: true }));
    const { shown, publish } = await openParts();
    const removal = await view(publish, 'entry-removal');
    press(removal, 'Ota pois taululta');
    await until(() => focused()?.id === 'form-title', 'it is asked once more');
    expect(sentTo(server, path).length).to.equal(0);
    matter = answered;
    choose(removal, 'asked-for');
    submit(removal);
    await until(() => textOf(shown, '#done').includes('ei ole enää taululla'), 'the notice');
    expect(sentTo(server, path)).to.deep.equal([{ reason: 'asked-for' }]);
  });

  it('leads on to who has waited longest of the others, once it is answered', async () => {
    server.on(`POST /v1/staff/matters/${id}/answers`, () => answered);
    server.on('GET /v1/staff/matters', (_request, url) =>
      url.searchParams.get('waiting') === 'yes' ? { ...list, items: [...list.items] } : list,
    );
    const { desk, shown } = await openParts();
    const form = await view(desk, 'matter', 'answer');
    choose(form, 'planned');
    await until(() => rootOf(form).getElementById('answer-when'), 'the month');
    type(form, 'answer-what-fi', 'Tapaaminen järjestetään.');
    type(form, 'answer-when', '3/2027');
    type(form, 'message', 'Kyllä voit.');
    submit(form);
    await until(() => textOf(shown).includes('Seuraava, joka odottaa'), 'the way on');
    expect(find<HTMLAnchorElement>(shown, 'p > a.button').hash).to.equal(`#/matters/${other}`);
  });

  it('tells a member calmly that their mail comes back', async () => {
    server.on('GET /v1/staff/me', () => ({ ...me, mailRefusedSince: '2026-11-20' }));
    const desk = await openDesk();
    await until(
      () => textOf(desk).includes('ei ole ottanut viestejämme vastaan 20.11.2026 jälkeen'),
      'the sentence',
    );
    await isAccessible(desk);
  });
});
