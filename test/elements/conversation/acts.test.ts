import { expect } from '@open-wc/testing';
import type { KuulluksiConversation } from '../../../packages/elements/src/conversation/conversation.ts';
import { FakeServer, problem, Reply } from '../support/fake-server.ts';
import { find, rootOf, textOf, until } from '../support/fixtures.ts';
import { begin, code, conversation, focused, press, sent, showOpened, text, type } from './support.ts';

const act = (outcome = 'stored', more = {}) => new Reply(201, { outcome, conversation: conversation(more) });
const send = '[part=writing] .main';

describe('kuulluksi-conversation, what a person does in it', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());
  const says = (element: Element, words: string) => until(() => textOf(element).includes(words), words);

  describe('writing back', () => {
    const written = async (words = 'Kiitos tästä') => {
      const element = await showOpened(server);
      await begin(element, 'write');
      await type(element, words);
      return element;
    };
    it('begins with its heading, and help and readers stand before the field', async () => {
      const element = await showOpened(server);
      await begin(element, 'write');
      expect(focused(element)).to.equal('act-title');
      const root = rootOf(element);
      const help = find(element, '[part=help]');
      const words = find(element, '#words');
      expect(help.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      expect(root.textContent).to.contain('112').and.to.contain('lastensuojelun osallisuuskoordinaattori');
      expect(root.textContent).to.contain('meidän täytyy kertoa siitä niille');
    });
    it('says before the field who reads and when, what anonymous covers, and what follows from a concern', async () => {
      const element = await showOpened(server);
      await begin(element, 'write');
      const before = find(element, '[part=before]');
      const words = find(element, '#words');
      expect(before.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      expect(textOf(element, '[part=before]'))
        .to.contain('Viestisi lukee: lastensuojelun osallisuuskoordinaattori.')
        .and.to.contain('Viestejä luetaan näinä päivinä: maanantai ja torstai.')
        .and.to.contain('Pyrimme vastaamaan 14 päivässä. Se on tavoite, ei lupaus.')
        .and.to.contain('Emme saa tietää, kuka olet, ellet itse kerro.')
        .and.to.contain('Sivusto voisi myös lukea, mitä kirjoitat.')
        .and.to.contain('Sitä ei laiteta asiakastietoihin.')
        .and.to.contain('meidän täytyy kertoa siitä niille, jotka voivat auttaa.')
        .and.to.contain('Tämä ei ole lastensuojeluilmoitus.')
        .and.to.contain('viestisi ei mene heille luettavaksi')
        .and.to.contain('Emme voi hoitaa täällä omaa asiaasi.');
    });
    for (const [level, sentences] of [
      [
        'child',
        [
          'Yritämme vastata sinulle 14 päivässä.',
          'Emme tiedä, kuka olet, jos et kerro sitä itse.',
          'meidän täytyy kertoa siitä aikuisille',
        ],
      ],
      [
        'youth',
        [
          'Yritämme vastata 14 päivässä. Aina emme ehdi.',
          'Emme tiedä, kuka olet, ellet itse kerro.',
          'sinä tai joku muu alle 18-vuotias on vaarassa',
        ],
      ],
      [
        'professional',
        [
          'Tämä sivusto ja työpaikkasi verkko voivat nähdä',
          'Viestisi ei mene esihenkilöllesi',
          'Tämä ei täytä ilmoitusvelvollisuuttasi.',
        ],
      ],
    ] as const) {
      it(`says so in the words of a ${level}`, async () => {
        const element = await showOpened(server, conversation(), 'fi', level);
        await begin(element, 'write');
        for (const sentence of sentences) expect(textOf(element, '[part=before]')).to.contain(sentence);
      });
    }
    it('sends the words with a key, says that they arrived, and goes back to the choices', async () => {
      server.on('POST /v1/conversations/messages', () => act());
      const element = await written();
      await press(element, send);
      await says(element, 'Viestisi on perillä');
      expect(focused(element)).to.equal('done');
      const [body] = sent(server, 'messages');
      expect(body).to.include({ code, text: 'Kiitos tästä', language: 'fi' });
      expect(body?.['key']).to.match(/^[0-9a-f]{32}$/);
      expect(rootOf(element).querySelector('#do-write')).not.to.equal(null);
    });
    it('keeps the words when the network fails, says so, and sends them again with the same key', async () => {
      server.on('POST /v1/conversations/messages', () => act());
      const element = await written();
      server.away = true;
      await press(element, send);
      await says(element, 'Tekstisi on tallessa tässä');
      expect(find<HTMLTextAreaElement>(element, '#words').value).to.equal('Kiitos tästä');
      server.away = false;
      await press(element, send);
      await says(element, 'Viestisi on perillä');
      const keys = sent(server, 'messages').map(body => body['key']);
      expect(keys.length).to.be.greaterThan(1);
      expect(new Set(keys).size).to.equal(1);
    });
    it('loses nothing where the first words had arrived: the newer ones can go as a message of their own', async () => {
      server.on('POST /v1/conversations/messages', () => act('kept-first'));
      const element = await written('Uudemmat sanat');
      await press(element, send);
      await says(element, 'Edellinen viestisi oli jo ehtinyt perille');
      expect(find<HTMLTextAreaElement>(element, '#words').value).to.equal('Uudemmat sanat');
      server.on('POST /v1/conversations/messages', () => act());
      await press(element, send);
      await says(element, 'Viestisi on perillä');
      const [first, second] = sent(server, 'messages');
      expect(first?.['key']).not.to.equal(second?.['key']);
    });
    it('says the limit and the count of a text that is too long, and keeps it', async () => {
      const element = await written('a');
      const field = find<HTMLTextAreaElement>(element, '#words');
      field.value = 'a'.repeat(5003);
      field.dispatchEvent(new Event('input'));
      await press(element, send);
      expect(textOf(element, '#words-error')).to.contain('5003').and.to.contain('5000');
      expect(field.value.length).to.equal(5003);
      expect(focused(element)).to.equal('words');
      expect(sent(server, 'messages')).to.deep.equal([]);
    });
    it('asks kindly for words where there are none', async () => {
      const element = await showOpened(server);
      await begin(element, 'write');
      await press(element, send);
      expect(textOf(element, '#words-error')).to.contain('Kirjoita, mitä haluat sanoa');
    });
    it('brings help into view for words of danger, and names what could tell who somebody is', async () => {
      const element = await written('haluan kuolla, soita 040 123 4567');
      expect(textOf(element, '[part=help-notice]')).to.contain('112');
      expect(textOf(element, '[part=personal-notice]')).to.contain('puhelinnumero');
    });
    it('can be let be', async () => {
      const element = await written();
      await press(element, '[part=writing] .actions .button:not(.main)');
      expect(focused(element)).to.equal('do-write');
    });
    it('says what a refusal was, and keeps the words', async () => {
      server.on('POST /v1/conversations/messages', () => problem(404, 'code-not-found'));
      const element = await written();
      await press(element, send);
      await says(element, 'Tätä ei lähetetty');
      expect(find<HTMLTextAreaElement>(element, '#words').value).to.equal('Kiitos tästä');
    });
  });

  describe('"this did not answer me"', () => {
    it('is said without a word, with the version that was read', async () => {
      server.on('POST /v1/conversations/reopening', () => act('stored', { status: 'reopened' }));
      const element = await showOpened(server);
      await begin(element, 'reopen');
      await press(element, send);
      await says(element, 'Asia on avattu uudelleen');
      const [body] = sent(server, 'reopening');
      expect(body).to.include({ code, version: 2 });
      expect(body).not.to.have.property('text');
    });
    it('shows first what was answered meanwhile', async () => {
      const element = await showOpened(server);
      await begin(element, 'reopen');
      server.on('POST /v1/conversations/reopening', () => problem(409, 'changed-meanwhile'));
      server.on('POST /v1/conversations/open', () =>
        conversation({
          version: 3,
          messages: [{ from: 'staff', text: text('Kerho alkaakin jo nyt'), on: '2026-11-20' }],
        }),
      );
      await press(element, send);
      await says(element, 'Kerho alkaakin jo nyt');
      expect(textOf(element)).to.contain('Täällä on tullut uutta');
      server.on('POST /v1/conversations/reopening', () => act('stored', { status: 'reopened' }));
      await press(element, send);
      await says(element, 'Asia on avattu uudelleen');
      expect(sent(server, 'reopening')[1]).to.include({ version: 3 });
    });
  });

  describe('taking back', () => {
    const asked = async () => {
      const element = await showOpened(server);
      await begin(element, 'withdraw');
      return element;
    };
    it('says first what goes, what stays, and what a concern for a child may keep', async () => {
      const said = textOf(await asked());
      expect(said).to.contain('teksti sivulta ”Te sanoitte – me teimme”');
      expect(said).to.contain('viimeistään 1.11.2028').and.to.contain('lapsen turvallisuudesta');
    });
    it('does nothing before a yes', async () => {
      const element = await asked();
      await press(element, '[part=withdrawal] .actions .button:not(.main)');
      expect(sent(server, 'withdrawal')).to.deep.equal([]);
      expect(focused(element)).to.equal('do-withdraw');
    });
    it('leaves a plain last view', async () => {
      server.on('POST /v1/conversations/withdrawal', () =>
        act('stored', { status: 'withdrawn', messages: [], may: [], published: false }),
      );
      const element = await asked();
      await press(element, '[part=withdrawal] .main');
      await says(element, 'Tämä on peruttu');
      expect(focused(element)).to.equal('opened');
      expect(rootOf(element).querySelectorAll('[id^=do-]').length).to.equal(0);
      expect(textOf(element)).not.to.contain('Kerho alkaa');
    });
  });

  it('changes whether others may know, and says that the entry then goes', async () => {
    server.on('POST /v1/conversations/leave', () => act('stored', { leave: 'no', published: false }));
    const element = await showOpened(server);
    await begin(element, 'leave');
    find(element, '#leave-no').click();
    await element.updateComplete;
    expect(textOf(element)).to.contain('lähtee silloin heti pois');
    await press(element, '[part=leave] .main');
    await says(element, 'Valintasi on tallessa');
    expect(sent(server, 'leave')[0]).to.include({ code, leave: 'no' });
    expect(textOf(element)).to.contain('ei ole kerrottu julkisesti');
  });

  it('shows the code again in groups of four, hides it, and forgets it with the page', async () => {
    const element = await showOpened(server);
    await begin(element, 'code');
    expect(textOf(element, '[part=receipt-code]')).to.equal('1234 5678 9012 3456');
    await press(element, '[part=receipt] .actions .button:last-child');
    expect(rootOf(element).innerHTML).not.to.contain('1234');
    await begin(element, 'code');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await element.updateComplete;
    expect(rootOf(element).innerHTML).not.to.contain('1234');
    expect(rootOf(element).querySelector('#code')).not.to.equal(null);
  });

  it('takes no words where the organisation takes them on its own pages alone, and leads there', async () => {
    const element = await showOpened(server, conversation(), 'fi', 'youth', ['youth']);
    await press(element, '#do-write');
    await until(() => rootOf(element).querySelector('[part=own-way] a'), 'the way is there');
    expect(rootOf(element).querySelector('#words')).to.equal(null);
    expect(find(element, '[part=own-way] a').getAttribute('href')).to.equal(
      'https://kuulluksi.test/conversation?age-level=youth&language=fi',
    );
  });

  it('offers only what may be done', async () => {
    const element: KuulluksiConversation = await showOpened(server, conversation({ may: ['write'] }));
    const offered = [...rootOf(element).querySelectorAll('[id^=do-]')].map(({ id }) => id);
    expect(offered).to.deep.equal(['do-write', 'do-code']);
  });
});
