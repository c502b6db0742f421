import { expect } from '@open-wc/testing';
import { FakeServer, problem, Reply } from '../support/fake-server.ts';
import { find, rootOf, textOf, until } from '../support/fixtures.ts';
import {
  begin,
  code,
  conversation,
  draft,
  focused,
  matter,
  meeting,
  press,
  sent,
  showOpened,
  text,
  type,
  withDraft,
} from './support.ts';

const decided = (more = {}) => new Reply(200, { outcome: 'stored', conversation: conversation(more) });
const says = (element: Element, words: string) => until(() => textOf(element).includes(words), words);

describe('kuulluksi-conversation with a draft', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());
  const asked = async (more = {}) => {
    const element = await showOpened(server, withDraft(more));
    await until(() => rootOf(element).querySelector('#draft-title'), 'the draft is there');
    return element;
  };

  it('shows the entry as it would stand, with its answer', async () => {
    const said = textOf(await asked(), '[part=draft]');
    for (const words of ['Toivottiin kerhoa nuorille.', 'Kerho alkaa.', 'tammikuu 2027', 'Suunnitteilla']) {
      expect(said).to.contain(words);
    }
  });

  it('leaves out nothing that would stand on the board: whose voice, what about, with help, reasons in easy words and for children', async () => {
    const element = await asked({
      entry: {
        ...draft().entry,
        voice: 'youth',
        themes: ['participation', 'safety'],
        helped: true,
        status: 'not-possible',
        reasons: { text: 'Tila on varattu.', lang: 'fi' },
        easyReasons: { text: 'Huone ei ole vapaa.', lang: 'fi-simple' },
        reasonsForChildren: { text: 'Huoneessa on jo muita.', lang: 'fi' },
      },
    });
    const said = textOf(element, '[part=draft]');
    const wanted = ['nuori', 'osallisuus', 'turva', 'Kirjattu yhdessä', 'Tila on varattu.'];
    for (const words of [...wanted, 'Huone ei ole vapaa.', 'Huoneessa on jo muita.']) {
      expect(said).to.contain(words);
    }
  });
  it('takes a yes, for the very version that was read', async () => {
    server.on('POST /v1/conversations/draft-decision', () => decided());
    const element = await asked({ version: 4 });
    await press(element, '[part=draft] .main');
    await says(element, 'Voit vielä muuttaa mieltäsi');
    expect(sent(server, 'draft-decision')[0]).to.include({
      code,
      draft: draft().id,
      version: 4,
      decision: 'yes',
    });
    expect(rootOf(element).querySelector('[part=draft]')).to.equal(null);
    expect(focused(element)).to.equal('done');
  });
  it('takes a no', async () => {
    server.on('POST /v1/conversations/draft-decision', () => decided({ leave: 'no', published: false }));
    const element = await asked();
    await press(element, '[part=draft] .actions .button:nth-child(2)');
    await says(element, 'Asiasta ei kerrota');
    expect(sent(server, 'draft-decision')[0]).to.include({ decision: 'no' });
  });
  it('takes a wish for a change, and says that the new text is shown first', async () => {
    server.on('POST /v1/conversations/draft-decision', () =>
      decided({ draft: draft({ changeWished: true }), leave: 'ask-first', published: false }),
    );
    const element = await asked();
    await press(element, '[part=draft] .actions .button:nth-child(3)');
    await until(() => focused(element) === 'words', 'the field has the focus');
    await type(element, 'Ilman paikkaa');
    await press(element, '[part=draft] .main');
    await says(element, 'Toiveesi on perillä');
    expect(sent(server, 'draft-decision')[0]).to.include({ decision: 'change', wish: 'Ilman paikkaa' });
    expect(textOf(element)).to.contain('Toivoit tekstiin muutosta');
  });
  it('that staff have changed since shows the new one, and decides on that', async () => {
    const element = await asked();
    server.on('POST /v1/conversations/draft-decision', () => problem(409, 'changed-meanwhile'));
    server.on('POST /v1/conversations/open', () =>
      withDraft({ version: 2, entry: { ...draft().entry, said: text('Toivottiin iltakerhoa.') } }),
    );
    await press(element, '[part=draft] .main');
    await says(element, 'Toivottiin iltakerhoa.');
    expect(textOf(element)).to.contain('Tekstiä on muutettu sen jälkeen');
    server.on('POST /v1/conversations/draft-decision', () => decided());
    await press(element, '[part=draft] .main');
    await says(element, 'Voit vielä muuttaa mieltäsi');
    expect(sent(server, 'draft-decision')[1]).to.include({ version: 2 });
  });
  it('that is gone says so', async () => {
    const element = await asked();
    server.on('POST /v1/conversations/draft-decision', () => problem(409, 'changed-meanwhile'));
    server.on('POST /v1/conversations/open', () => conversation({ published: false }));
    await press(element, '[part=draft] .main');
    await says(element, 'Tekstiä ei enää ole');
  });
  it('waits for the network and says so', async () => {
    const element = await asked();
    server.away = true;
    await press(element, '[part=draft] .main');
    await says(element, 'Tämä ei ole vielä perillä');
    server.away = false;
    server.on('POST /v1/conversations/draft-decision', () => decided());
    await press(element, '[part=draft] .main');
    await says(element, 'Voit vielä muuttaa mieltäsi');
  });
  it('keeps what was just typed elsewhere: both may be under way', async () => {
    const element = await asked();
    await begin(element, 'code');
    expect(find(element, '[part=draft]')).not.to.equal(null);
  });
});

describe('kuulluksi-conversation with the code of a meeting', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());
  const showMeeting = async () => {
    const element = await showOpened(server, meeting());
    await until(() => rootOf(element).querySelector('[part=matter]'), 'the meeting is there');
    return element;
  };

  it('shows when it met, what about, and what became of each question and idea', async () => {
    const element = await showMeeting();
    expect(textOf(element, '#opened')).to.equal('Jälkihuollon raati, kokous 5.10.2026');
    const said = textOf(element);
    for (const words of ['Jälkihuollon alku', 'Voiko ohjaajan tavata aiemmin?', 'Voi, siitä sovitaan.']) {
      expect(said).to.contain(words);
    }
    expect(said).to.contain('Vastattu').and.to.contain('Otettu vastaan').and.to.contain('Ryhmätoimintaa');
  });
  it('has the focus on its heading', async () => {
    const element = await showMeeting();
    await until(() => focused(element) === 'opened', 'the heading has the focus');
  });
  it('reopens one of its matters, in its place', async () => {
    server.on(
      'POST /v1/conversations/reopening',
      () => new Reply(201, { outcome: 'stored', conversation: meeting() }),
    );
    const element = await showMeeting();
    await press(element, '[part=matter] .actions .button');
    await until(() => rootOf(element).querySelector('#words'), 'there is a place to write');
    expect(find(element, '[part=matter]').contains(find(element, '#words'))).to.equal(true);
    await press(element, '[part=writing] .main');
    await says(element, 'Asia on avattu uudelleen');
    expect(sent(server, 'reopening')[0]).to.include({ code, matter, version: 3 });
  });
});
