import { expect, html, oneEvent } from '@open-wc/testing';
import { api, FakeServer, problem, Reply } from '../support/fake-server.ts';
import { find, rootOf, show, textOf, until } from '../support/fixtures.ts';
import type { KuulluksiFeedbackForm } from '../../../packages/elements/src/feedback-form/feedback-form.ts';
import {
  button,
  choose,
  fill,
  focused,
  goToCheck,
  organisation,
  posts,
  press,
  receiptCode,
  showForm,
  stored,
  type,
  viewIs,
  words,
  tickContact,
} from './support.ts';

describe('kuulluksi-feedback-form when sending', () => {
  let server: FakeServer;
  let form: KuulluksiFeedbackForm;
  beforeEach(async () => {
    server = new FakeServer();
    form = await showForm(server);
    await fill(form);
  });
  afterEach(() => server.close());

  const send = async () => {
    await goToCheck(form);
    await press(form, button(form, 'Lähetä palaute'));
  };
  const sendWell = async () => {
    server.on('POST /v1/feedback', () => stored());
    await send();
    await viewIs(form, 'sent');
    await form.updateComplete;
  };

  it('sends what was answered', async () => {
    await sendWell();
    const [{ key, ...sent }] = posts(server) as [ReturnType<typeof posts>[number]];
    expect(sent).to.deep.equal({
      organisation: 'koe',
      kind: 'thanks',
      text: words,
      publication: 'yes',
      ageLevel: 'adult',
      language: 'fi',
    });
    expect(key).to.match(/^[0-9a-f]{32}$/);
  });
  it('sends once, also when the button is pressed twice', async () => {
    let answer: (reply: Reply) => void = () => undefined;
    server.on('POST /v1/feedback', () => new Promise(resolve => (answer = resolve)));
    await send();
    button(form, 'Lähetä palaute').click();
    await until(() => posts(server).length > 0, 'it was sent');
    answer(stored());
    await viewIs(form, 'sent');
    expect(posts(server).length).to.equal(1);
  });
  it('sends the contact as the person gave it', async () => {
    await tickContact(form);
    await choose(form, '#contact-way');
    await type(form, '#contact-value', '040 000 0000');
    await type(form, '#contact-safely', 'iltaisin');
    await sendWell();
    expect(posts(server)[0]?.contact).to.deep.equal({
      way: 'call',
      value: '040 000 0000',
      safely: 'iltaisin',
    });
  });
  it('sends no contact that was taken back', async () => {
    await tickContact(form);
    await type(form, '#contact-value', '040 000 0000');
    await tickContact(form);
    await sendWell();
    expect(posts(server)[0]).not.to.have.property('contact');
  });
  it('sends to the organisation that was chosen', async () => {
    form = await showForm(server, [organisation('a'), organisation('b')]);
    await choose(form, '#organisation-b');
    await fill(form);
    await sendWell();
    expect(posts(server)[0]?.organisation).to.equal('b');
  });
  it('tells the page before it sends, and a page can prevent it', async () => {
    form.addEventListener('kuulluksi-send', event => event.preventDefault());
    await send();
    await form.updateComplete;
    expect(posts(server)).to.deep.equal([]);
  });
  it('tells the page when it is stored, without a word or a code', async () => {
    const told = oneEvent(form, 'kuulluksi-sent');
    await sendWell();
    expect((await told).detail).to.equal(null);
  });

  it('thanks, and moves the focus there', async () => {
    await sendWell();
    expect(focused(form)?.id).to.equal('sent-title');
    expect(textOf(form, '#sent-title')).to.equal('Kiitos, että kerroit');
  });
  it('shows the code in groups of four', async () => {
    await sendWell();
    expect(textOf(form, '.code')).to.equal('1234 5678 9012 3456');
  });
  it('breaks the code in the middle where it does not fit on one line', async () => {
    await sendWell();
    form.style.width = '220px';
    const halves = [...rootOf(form).querySelectorAll<HTMLElement>('.code span')];
    expect(halves.map(half => half.textContent)).to.deep.equal(['1234 5678', '9012 3456']);
    expect(halves[1]!.offsetTop).to.be.above(halves[0]!.offsetTop);
    expect(halves.map(half => half.getClientRects().length)).to.deep.equal([1, 1]);
  });
  it('says what the code is for and that it cannot be shown again', async () => {
    await sendWell();
    expect(textOf(form))
      .to.contain('Sillä luet vastauksen')
      .and.to.contain('emme voi näyttää sitä uudelleen');
  });
  it('says what happens next, and where help is', async () => {
    await sendWell();
    expect(textOf(form)).to.contain('14 päivässä');
    expect(find(form, "a[href='tel:112']")).not.to.equal(null);
  });
  it('leads to the conversation on the same page', async () => {
    const conversation = document.createElement('kuulluksi-conversation');
    document.body.append(conversation);
    await sendWell();
    conversation.remove();
    expect(textOf(form)).to.contain('Vastauksen voit lukea tällä sivulla');
  });
  it('leaves the code in no attribute', async () => {
    await sendWell();
    const attributes = [form, ...rootOf(form).querySelectorAll('*')].flatMap(one =>
      [...one.attributes].map(({ value }) => value.replaceAll(' ', '')),
    );
    expect(attributes.filter(value => value.includes(receiptCode))).to.deep.equal([]);
  });
  it('leaves the code in no address', async () => {
    await sendWell();
    expect(location.href.includes(receiptCode)).to.equal(false);
  });
  it('keeps nothing on the device', async () => {
    await sendWell();
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });
  it('copies the code with one press, and says so', async () => {
    let copied = '';
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const fake = { writeText: async (text: string) => void (copied = text) };
    Object.defineProperty(Navigator.prototype, 'clipboard', { ...real, get: () => fake });
    await sendWell();
    await press(form, button(form, 'Kopioi koodi'));
    await until(() => textOf(form).includes('Koodi on kopioitu'), 'it is said');
    Object.defineProperty(Navigator.prototype, 'clipboard', real);
    expect(copied).to.equal('1234 5678 9012 3456');
  });
  it('offers no copying where the browser has no clipboard to give', async () => {
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    Object.defineProperty(Navigator.prototype, 'clipboard', { ...real, get: () => undefined });
    await sendWell();
    Object.defineProperty(Navigator.prototype, 'clipboard', real);
    expect(textOf(form)).not.to.contain('Kopioi koodi');
  });
  it('forgets the code and the words when asked to', async () => {
    await sendWell();
    await press(form, button(form, 'Koodi on tallessa'));
    await viewIs(form, 'questions');
    expect(textOf(form)).not.to.contain('1234 5678');
    expect(find<HTMLTextAreaElement>(form, '#text').value).to.equal('');
  });
  it('sends the next feedback with a key of its own', async () => {
    await sendWell();
    await press(form, button(form, 'Koodi on tallessa'));
    await viewIs(form, 'questions');
    await fill(form);
    await sendWell();
    const [first, second] = posts(server);
    expect(first?.key).not.to.equal(second?.key);
  });

  it('says calmly that it is not sent yet when the network is away', async () => {
    await goToCheck(form);
    server.away = true;
    await press(form, button(form, 'Lähetä palaute'));
    await until(() => textOf(form).includes('ei ole vielä lähetetty, koska yhteys'), 'it is said');
    expect(textOf(form, '.answers')).to.contain(words);
  });
  it('tells the page that the server is away', async () => {
    await goToCheck(form);
    const told = oneEvent(form, 'kuulluksi-away');
    server.away = true;
    await press(form, button(form, 'Lähetä palaute'));
    await told;
  });
  it('repeats a lost answer with the same key and shows one code', async () => {
    let lost = true;
    server.on('POST /v1/feedback', () => {
      if (lost) throw new TypeError('Failed to fetch');
      return stored('repeated');
    });
    await send();
    await until(() => textOf(form).includes('koska yhteys ei toimi'), 'the answer is lost');
    lost = false;
    await press(form, button(form, 'Yritä uudelleen'));
    await viewIs(form, 'sent');
    const [first, second] = posts(server);
    expect(second).to.deep.equal(first);
    expect(rootOf(form).querySelectorAll('.code').length).to.equal(1);
  });
  it('keeps the text when the person goes back while the network is away', async () => {
    await goToCheck(form);
    server.away = true;
    await press(form, button(form, 'Lähetä palaute'));
    await until(() => textOf(form).includes('koska yhteys'), 'it is away');
    await press(form, button(form, 'Takaisin'));
    await viewIs(form, 'questions');
    expect(find<HTMLTextAreaElement>(form, '#text').value).to.equal(words);
  });
  it('keeps the key when the words were changed after a lost answer', async () => {
    let lost = true;
    server.on('POST /v1/feedback', () => {
      if (lost) throw new TypeError('Failed to fetch');
      return stored('kept-first');
    });
    await send();
    await until(() => textOf(form).includes('koska yhteys'), 'the answer is lost');
    await press(form, button(form, 'Takaisin'));
    await viewIs(form, 'questions');
    await type(form, '#text', '!');
    lost = false;
    await send();
    await viewIs(form, 'sent');
    expect(new Set(posts(server).map(({ key }) => key)).size).to.equal(1);
    await until(() => textOf(form).includes('Sen sanat jäivät voimaan'), 'it says which words are kept');
    let refused = true;
    server.on('POST /v1/conversations/messages', () => {
      if (refused) throw new TypeError('Failed to fetch');
      return new Reply(201, {
        outcome: 'stored',
        conversation: {
          what: 'matter',
          organisation: { id: 'koe', name: { text: 'Koealue', lang: 'fi' }, helpLines: [] },
          kind: 'idea',
          status: 'received',
          version: 1,
          given: [],
          messages: [],
          leave: 'yes',
          may: [],
          openUntil: '2027-11-24',
          published: false,
        },
      });
    });
    const newer = find(form, "[part='kept-words']").textContent;
    await press(form, button(form, 'Lisää sanat'));
    await until(() => textOf(form).includes('Ne ovat yhä tässä'), 'it did not work');
    expect(find(form, "[part='kept-words']").textContent).to.equal(newer);
    refused = false;
    await press(form, button(form, 'Lisää sanat'));
    await until(() => textOf(form).includes('ovat nyt keskustelussa'), 'the newer words are added');
    const added = server.requests.filter(({ path }) => path === '/v1/conversations/messages');
    expect(added.map(({ body }) => (body as { text: string }).text)).to.deep.equal([newer, newer]);
    expect(new Set(added.map(({ body }) => (body as { key: string }).key)).size).to.equal(1);
  });
  it('chooses the unit that the page names, and asks whether it may read the words', async () => {
    form.remove();
    const units = [{ id: 'kielo', kind: 'childrens-home' as const, name: { text: 'Kielo', lang: 'fi' } }];
    server.on('GET /v1/feedback/form', () => ({
      items: [organisation('koe', { units })],
      questionSets: [],
    }));
    form = await show<KuulluksiFeedbackForm>(
      html`<kuulluksi-feedback-form api=${api} unit="kielo"></kuulluksi-feedback-form>`,
    );
    await until(() => rootOf(form).querySelector('#unitMayRead'), 'it is asked');
    expect(find<HTMLSelectElement>(form, '#unit').value).to.equal('kielo');
    await fill(form);
    await choose(form, '#unitMayRead-no');
    server.on('POST /v1/feedback', () => stored());
    await send();
    await viewIs(form, 'sent');
    expect(posts(server).at(-1)).to.include({ unit: 'kielo', unitMayRead: false });
  });
  it('has quick exit in view over a plain form, with no room of its own', async () => {
    form.remove();
    form = await show<KuulluksiFeedbackForm>(
      html`<kuulluksi-feedback-form api=${api} exit="https://example.com/">
        <form method="post" action="https://koe.example/feedback"><textarea name="text"></textarea></form>
      </kuulluksi-feedback-form>`,
    );
    const before = form.getBoundingClientRect().height;
    await until(() => rootOf(form).querySelector("[part='exit-button']"), 'quick exit is there');
    expect(form.querySelector('form')?.checkVisibility()).to.equal(true);
    expect(form.getBoundingClientRect().height).to.equal(before);
  });
  it('waits when the service is busy, and says so', async () => {
    server.on('POST /v1/feedback', () => problem(429, 'too-many-requests'));
    await send();
    await until(() => textOf(form).includes('palvelussa on nyt ruuhkaa'), 'it is said');
    server.on('POST /v1/feedback', () => stored());
    await press(form, button(form, 'Yritä uudelleen'));
    await viewIs(form, 'sent');
  });
  it('comes back by itself when the service said when', async () => {
    let busy = true;
    server.on('POST /v1/feedback', () => {
      if (!busy) return stored();
      busy = false;
      return new Reply(
        503,
        { type: 'urn:kuulluksi:problem:busy', title: 'Busy', status: 503, code: 'busy' },
        {
          'retry-after': '1',
        },
      );
    });
    await send();
    await viewIs(form, 'sent');
    expect(posts(server).length).to.equal(2);
  });
  it('shows what the server found at fault at its field', async () => {
    server.on('POST /v1/feedback', () =>
      problem(400, 'invalid-input', { fields: [{ field: 'text', code: 'identity-code' }] }),
    );
    await send();
    await until(() => rootOf(form).querySelector('#error-summary'), 'the summary is there');
    await form.updateComplete;
    expect(textOf(form, '#text-error')).to.contain('henkilötunnus');
    expect(focused(form)?.id).to.equal('error-summary');
  });
  it('lets the person mend what the server found at fault', async () => {
    server.on('POST /v1/feedback', () =>
      problem(400, 'invalid-input', { fields: [{ field: 'text', code: 'too-long', limit: 10 }] }),
    );
    await send();
    await until(() => rootOf(form).querySelector('#error-summary'), 'the summary is there');
    await type(form, '#text', '!');
    await sendWell();
  });
  it('names a fault of no field without a link', async () => {
    server.on('POST /v1/feedback', () =>
      problem(400, 'invalid-input', { fields: [{ field: 'key', code: 'wrong-form' }] }),
    );
    await send();
    await until(() => rootOf(form).querySelector('#error-summary'), 'the summary is there');
    expect(rootOf(form).querySelector('#error-summary a')).to.equal(null);
  });
  it('keeps the text when the server refuses for good', async () => {
    server.on('POST /v1/feedback', () => problem(404, 'unknown-organisation'));
    await send();
    await until(() => textOf(form).includes('Viestiäsi ei lähetetty'), 'it is said');
    expect(textOf(form, '.answers')).to.contain(words);
  });
});
