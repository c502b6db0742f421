import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { html } from 'lit';
import '../../../packages/elements/src/conversation/define.ts';
import type { KuulluksiConversation } from '../../../packages/elements/src/conversation/conversation.ts';
import { groupTyped } from '../../../packages/elements/src/conversation/code-field.ts';
import { organisation } from '../feedback-form/support.ts';
import { api, FakeServer, problem } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, show, textOf, until } from '../support/fixtures.ts';

const text = (words: string, lang = 'fi') => ({ text: words, lang });
const conversation = (more: Partial<MatterConversation> = {}): MatterConversation => ({
  what: 'matter',
  version: 2,
  given: [],
  leave: 'yes',
  may: ['reopen', 'write', 'withdraw', 'change-leave'],
  openUntil: '2028-11-01',
  organisation: { id: 'koe', name: text('Koealue') },
  kind: 'idea',
  status: 'planned',
  messages: [
    { from: 'person', text: text('Toivon kerhoa'), on: '2026-11-02' },
    { from: 'staff', role: 'coordinator', text: text('Kerho alkaa keväällä'), on: '2026-11-09' },
  ],
  published: true,
  ...more,
});
const code = '1234567890123456';

describe('kuulluksi-conversation', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());

  const showField = (language: InterfaceLanguage = 'fi') =>
    show<KuulluksiConversation>(
      html`<kuulluksi-conversation api=${api}></kuulluksi-conversation>`,
      language,
    ).then(async element => {
      await until(() => rootOf(element).querySelector('#code'), 'the field is there');
      return element;
    });
  const give = async (element: KuulluksiConversation, typed: string) => {
    find(element, '#code').focus();
    if (typed) await sendKeys({ type: typed });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
  };
  const showOpened = async (opened = conversation(), language?: InterfaceLanguage) => {
    server.on('POST /v1/conversations/open', () => opened);
    const element = await showField(language);
    await give(element, code);
    await until(() => rootOf(element).querySelector('#opened'), 'the conversation is open');
    await element.updateComplete;
    return element;
  };
  const press = async (element: KuulluksiConversation, words: string) => {
    const button = [...rootOf(element).querySelectorAll('button')].find(one =>
      one.textContent?.includes(words),
    );
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
  };
  const focused = (element: Element) => rootOf(element).activeElement?.id;
  const posts = () => server.requests.filter(({ method }) => method === 'POST');

  it('asks for nothing before a code is given', async () => {
    await showField();
    expect(server.requests).to.deep.equal([]);
  });
  it('shows a keyboard of numbers and keeps no memory of codes', async () => {
    const field = find(await showField(), '#code');
    expect(field.getAttribute('inputmode')).to.equal('numeric');
    expect(field.getAttribute('autocomplete')).to.equal('off');
  });
  it('opens with the code in the body, without spaces', async () => {
    server.on('POST /v1/conversations/open', () => conversation());
    const element = await showField();
    await give(element, '1234 5678 9012-3456');
    await until(() => rootOf(element).querySelector('#opened'), 'it is open');
    expect(posts()[0]?.body).to.deep.equal({ code, language: 'fi' });
    expect(posts()[0]?.url.href).not.to.contain('1234');
  });
  it('opens with a press of the button too', async () => {
    server.on('POST /v1/conversations/open', () => conversation());
    const element = await showField();
    find(element, '#code').focus();
    await sendKeys({ type: code });
    await press(element, 'Avaa keskustelu');
    await until(() => rootOf(element).querySelector('#opened'), 'it is open');
  });
  it('says kindly that a code is missing', async () => {
    const element = await showField();
    await give(element, '');
    expect(textOf(element, '#code-error')).to.contain('Kirjoita koodi, jonka sait.');
    expect(focused(element)).to.equal('code');
  });
  it('says that a code has 16 numbers', async () => {
    const element = await showField();
    await give(element, '1234');
    expect(textOf(element, '#code-error')).to.contain('Koodissa on 16 numeroa.');
    expect(posts()).to.deep.equal([]);
  });
  it('says kindly that no conversation has this code, and keeps what was typed', async () => {
    server.on('POST /v1/conversations/open', () => problem(404, 'code-not-found'));
    const element = await showField();
    await give(element, code);
    await until(() => rootOf(element).querySelector('#code-error'), 'the error is there');
    expect(textOf(element, '#code-error')).to.contain('Tarkista numerot rauhassa');
    expect(find<HTMLInputElement>(element, '#code').value).to.equal('1234 5678 9012 3456');
    expect(find(element, '#code').getAttribute('aria-describedby')).to.contain('code-error');
  });
  it('says a fault aloud after Enter, where the field has the focus already, and not after a press of the button', async () => {
    const element = await showField();
    const said = () => textOf(element, '.form > [role=status]').trim();
    await give(element, '1234');
    expect(said()).to.contain('Koodissa on 16 numeroa.');
    await press(element, 'Avaa keskustelu');
    expect(focused(element)).to.equal('code');
    expect(said()).to.equal('');
  });
  it('asks to wait when too many codes were tried', async () => {
    server.on('POST /v1/conversations/open', () => problem(429, 'too-many-requests'));
    const element = await showField();
    await give(element, code);
    await until(() => textOf(element).includes('Yritä uudelleen minuutin kuluttua'), 'it is said');
  });
  it('says calmly that the server is away, and opens on trying again', async () => {
    server.away = true;
    const element = await showField();
    await give(element, code);
    await until(() => textOf(element).includes('Yhteys palveluun ei juuri nyt toimi'), 'it is said');
    server.away = false;
    server.on('POST /v1/conversations/open', () => conversation());
    await press(element, 'Yritä uudelleen');
    await until(() => rootOf(element).querySelector('#opened'), 'it is open');
  });

  it('groups the digits while they are typed, and takes what was pasted in any form', async () => {
    const element = await showField();
    const field = find<HTMLInputElement>(element, '#code');
    field.focus();
    await sendKeys({ type: '12345' });
    expect(field.value).to.equal('1234 5');
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    expect(field.value).to.equal('123');
    field.value = '';
    field.dispatchEvent(new Event('input'));
    for (const pasted of [
      '1234-5678–9012 3456',
      ' 1234567890123456\n',
      '1234\u00a05678\u00a09012\u00a03456',
      '1234.5678.9012.3456',
      '١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٦',
    ]) {
      field.value = pasted.replace('\n', '');
      field.dispatchEvent(new Event('input'));
      expect(field.value).to.equal('1234 5678 9012 3456');
    }
  });
  it('leaves the cursor where the person has it, and what is no digit as it is', () => {
    for (const [typed, cursor, shown, after] of [
      ['12 34 56 78', 5, '1234 5678', 4],
      ['1234 5', 6, '1234 5', 6],
      ['91234 5678', 1, '9123 4567 8', 1],
      ['abc 12', 6, 'abc 12', 6],
      ['', 0, '', 0],
    ] as const) {
      expect(groupTyped(typed, cursor)).to.deep.equal({ shown, cursor: after });
    }
  });
  it('leads to the own page of an organisation that opens conversations nowhere else', async () => {
    server.on('GET /v1/organisations', () => ({ items: [organisation('koe')] }));
    const element = await show<KuulluksiConversation>(
      html`<kuulluksi-conversation api=${api} organisation="koe" age-level="child"></kuulluksi-conversation>`,
    );
    await until(() => rootOf(element).querySelector('[part=own-way] a'), 'the way is there');
    expect(rootOf(element).querySelector('#code')).to.equal(null);
  });

  it('leads there too where the page names several and one of them demands it', async () => {
    const anywhere = { ...organisation('muu'), feedback: { ...organisation('muu').feedback, ownPages: [] } };
    server.on('GET /v1/organisations', () => ({ items: [anywhere, organisation('koe')] }));
    const element = await show<KuulluksiConversation>(
      html`<kuulluksi-conversation
        api=${api}
        organisation="koe muu"
        age-level="child"
      ></kuulluksi-conversation>`,
    );
    await until(() => rootOf(element).querySelector('[part=own-way] a'), 'the way is there');
    expect(Boolean(rootOf(element).querySelector('#code'))).to.equal(false);
  });

  const showToChild = () =>
    show<KuulluksiConversation>(
      html`<kuulluksi-conversation api=${api} age-level="child"></kuulluksi-conversation>`,
    );

  it('takes no code of a child where the page names nobody and somebody here demands an own page', async () => {
    server.on('GET /v1/organisations', () => ({ items: [organisation('muu'), organisation('koe')] }));
    const element = await showToChild();
    await until(() => rootOf(element).querySelector('[part=own-way] a'), 'the way is there');
    expect(Boolean(rootOf(element).querySelector('#code'))).to.equal(false);
    expect(find<HTMLAnchorElement>(element, '[part=own-way] a').href).to.equal(
      'https://kuulluksi.test/conversation?age-level=child&language=fi',
    );
  });

  it('takes the code of a child where nobody demands an own page, but not before that is known', async () => {
    let answer = (_: unknown) => {};
    const here = { ...organisation('koe'), feedback: { ...organisation('koe').feedback, ownPages: [] } };
    server.on('GET /v1/organisations', () => new Promise(resolve => (answer = resolve)));
    const element = await showToChild();
    await until(() => server.requests.length === 1, 'the organisations are asked for');
    expect(Boolean(rootOf(element).querySelector('#code'))).to.equal(false);
    answer({ items: [here] });
    await until(() => rootOf(element).querySelector('#code'), 'the field is there');
  });

  it('reads nothing to a child whose code tells of an organisation that demands its own page', async () => {
    const anywhere = { ...organisation('muu'), feedback: { ...organisation('muu').feedback, ownPages: [] } };
    server.on('GET /v1/organisations', (_, url) => ({
      items: [url.searchParams.getAll('organisation').includes('koe') ? organisation('koe') : anywhere],
    }));
    server.on('POST /v1/conversations/open', () => conversation());
    const element = await show<KuulluksiConversation>(
      html`<kuulluksi-conversation api=${api} organisation="muu" age-level="child"></kuulluksi-conversation>`,
    );
    await until(() => rootOf(element).querySelector('#code'), 'the field is there');
    await give(element, code);
    await until(() => rootOf(element).querySelector('[part=own-way] a'), 'the way is there');
    expect(Boolean(rootOf(element).querySelector('[part=conversation]'))).to.equal(false);
  });

  it('says that the server cannot be reached where a child waits for it', async () => {
    server.on('GET /v1/organisations', () => ({ items: [] })).away = true;
    const element = await showToChild();
    await until(() => rootOf(element).querySelector('.message button'), 'it is said');
    expect(Boolean(rootOf(element).querySelector('#code'))).to.equal(false);
  });

  it('moves the focus to what was opened', async () => {
    expect(focused(await showOpened())).to.equal('opened');
  });
  it('shows the organisation, the status in words, and the answer with its role and date', async () => {
    const said = textOf(await showOpened());
    expect(said).to.contain('Koealue').and.to.contain('Suunnitteilla');
    expect(said).to.contain('Kerho alkaa keväällä').and.to.contain('osallisuuskoordinaattori, 9.11.2026');
  });
  it('shows a shape beside the word of the status', async () => {
    expect(find(await showOpened(), "[data-status='planned'] .shape")).not.to.equal(null);
  });
  it('says whether it stands on the board', async () => {
    expect(textOf(await showOpened())).to.contain('Asiasta kerrotaan sivulla');
    expect(textOf(await showOpened(conversation({ published: false })))).to.contain(
      'ei ole kerrottu julkisesti',
    );
  });
  it('hides own words until they are asked for', async () => {
    const element = await showOpened();
    expect(textOf(element)).not.to.contain('Toivon kerhoa');
    await press(element, 'Näytä, mitä kirjoitit');
    await until(() => textOf(element).includes('Toivon kerhoa'), 'own words are there');
  });
  it('hides own words again', async () => {
    const element = await showOpened();
    await press(element, 'Näytä, mitä kirjoitit');
    await press(element, 'Piilota, mitä kirjoitit');
    expect(textOf(element)).not.to.contain('Toivon kerhoa');
  });
  it('says that there is no answer yet', async () => {
    const element = await showOpened(conversation({ status: 'received', messages: [] }));
    expect(textOf(element)).to.contain('Vastausta ei ole vielä');
  });
  it('keeps the code nowhere once it is open', async () => {
    const element = await showOpened();
    expect(rootOf(element).innerHTML).not.to.contain(code);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });
  it('forgets everything when it is closed', async () => {
    const element = await showOpened();
    await press(element, 'Sulje ja tyhjennä');
    expect(textOf(element)).not.to.contain('Kerho alkaa');
    expect(find<HTMLInputElement>(element, '#code').value).to.equal('');
    expect(textOf(element)).to.contain('Keskustelu on suljettu');
    expect(focused(element)).to.equal('title');
  });
  it('forgets everything when the page is left', async () => {
    const element = await showOpened();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('Kerho alkaa');
  });

  inEveryLanguage('is accessible with its field', async language => {
    await isAccessible(await showField(language));
  });
  inEveryLanguage('is accessible with an error', async language => {
    const element = await showField(language);
    await give(element, '12');
    await isAccessible(element);
  });
  inEveryLanguage('is accessible when open, with own words in view', async language => {
    const element = await showOpened(conversation(), language);
    find(element, 'button[aria-expanded]').click();
    await element.updateComplete;
    await isAccessible(element);
  });
  inEveryLanguage('fits in 320 pixels', async language => {
    await setViewport({ width: 320, height: 640 });
    const element = await showOpened(conversation(), language);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(find(element, '.root').scrollWidth).to.be.at.most(320);
    await setViewport({ width: 1000, height: 800 });
  });
});
