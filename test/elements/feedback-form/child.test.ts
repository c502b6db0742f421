import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { KuulluksiFeedbackForm } from '../../../packages/elements/src/feedback-form/feedback-form.ts';
import { api, FakeServer, problem, Reply } from '../support/fake-server.ts';
import { find, isAccessible, rootOf, show, textOf, until } from '../support/fixtures.ts';
import {
  begin,
  goBack,
  goOn,
  goTo,
  lookAtAnswers,
  pick,
  questionSet,
  send,
  showChild,
  units,
  wordsNow,
  write,
} from './child-support.ts';
import { button, identityCode, organisation, posts, stored, text } from './support.ts';

/** The answer to words that were added to a conversation. */
const written = {
  outcome: 'stored',
  conversation: {
    what: 'matter',
    organisation: { id: 'koe', name: text('Koealue'), helpLines: [] },
    kind: 'experience',
    status: 'received',
    version: 1,
    given: [],
    messages: [],
    leave: 'no',
    may: [],
    openUntil: '2027-11-24',
    published: false,
  },
};

describe("the child's level", () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer().on('POST /v1/feedback', () => stored());
  });
  afterEach(() => server.close());

  const has = (form: Element, selector: string) => rootOf(form).querySelector(selector) !== null;

  const aroundPlain = async () => {
    server.on('GET /v1/feedback/form', () => ({ items: [organisation('koe')], questionSets: [] }));
    const form = await show<KuulluksiFeedbackForm>(
      html`<kuulluksi-feedback-form api=${api} age-level="child">
        <form method="post" action="https://koe.example/feedback"><textarea name="text"></textarea></form>
      </kuulluksi-feedback-form>`,
    );
    return { form, field: form.querySelector('textarea') as HTMLTextAreaElement };
  };

  it('comes in place of a plain form that nobody has begun with', async () => {
    const { field } = await aroundPlain();
    await until(() => !field.checkVisibility(), "the child's own views are there");
  });

  it('does not come in place of a plain form that somebody has begun with', async () => {
    const { form, field } = await aroundPlain();
    field.value = 'Minulla on asiaa.';
    await until(() => server.requests.length > 0, 'the element asks');
    await new Promise(resolve => setTimeout(resolve, 500));
    form.requestUpdate();
    await form.updateComplete;
    expect(field.checkVisibility()).to.equal(true);
    field.value = '';
    form.requestUpdate();
    await until(() => !field.checkVisibility(), 'it was only the words that kept it');
  });

  it('begins with what a child must know, and with help', async () => {
    const form = await showChild(server);
    const said = textOf(form, '.child');
    for (const words of [
      'Aikuinen saa istua vieressäsi',
      'Emme kysy nimeäsi',
      'lastensuojelun osallisuuskoordinaattori',
      'meidän täytyy kertoa siitä aikuisille',
      'eivät muuta sitä, missä asut',
      'Tämä ei ole lastensuojeluilmoitus',
      '112',
      '116 111',
    ]) {
      expect(said).to.contain(words);
    }
    expect(has(form, 'input, textarea')).to.equal(false);
  });

  it('says in the open who reads and when, what can be seen, and where a notification is made', async () => {
    const form = await showChild(server);
    const said = textOf(form, '.facts');
    for (const words of [
      'Vastauksia luetaan näinä päivinä: maanantai ja torstai.',
      'Yritämme vastata sinulle 14 päivässä',
      'voivat nähdä, että kävit täällä',
      'Tämä ei ole lastensuojeluilmoitus',
    ]) {
      expect(said).to.contain(words);
    }
    expect(find<HTMLAnchorElement>(form, '.facts a').href).to.equal('https://koe.example/ilmoitus');
  });

  it('says how much too long the words are, and keeps them', async () => {
    const form = await showChild(server);
    await begin(form);
    await goOn(form);
    await goOn(form);
    const field = find<HTMLTextAreaElement>(form, '#words');
    field.value = 'a'.repeat(5012);
    field.dispatchEvent(new Event('input'));
    await form.updateComplete;
    expect(textOf(form, '#words-count')).to.equal('Tekstissä on 12 merkkiä liikaa.');
    expect(field.getAttribute('aria-describedby')?.split(' ')).to.include('words-count');
    expect(field.value.length).to.equal(5012);
  });

  it('shows newer words that came too late, and adds them to what was said', async () => {
    const form = await showChild(server);
    server.on('POST /v1/feedback', () => stored('kept-first'));
    server.on('POST /v1/conversations/messages', () => new Reply(201, written));
    await begin(form);
    await goOn(form);
    await goOn(form);
    await write(form, 'Illalla on meteliä.');
    await goTo(form, '#check-title');
    await send(form);
    await until(() => has(form, '[part=kept-words]'), 'the words are there');
    expect(textOf(form, '[part=kept-words]')).to.equal('Illalla on meteliä.');
    button(form, 'Lähetä nämäkin sanat').click();
    await until(() => textOf(form, '.child').includes('Nyt saimme nämäkin sanat'), 'they are added');
    const added = server.requests.filter(({ path }) => path === '/v1/conversations/messages');
    expect(added.map(({ body }) => (body as { text: string }).text)).to.deep.equal(['Illalla on meteliä.']);
    await isAccessible(form);
  });

  it('names the question that is asked where the set of the level is shown', async () => {
    const form = await showChild(server, {
      questionSet,
      openQuestion: {
        id: 'iltapala',
        organisation: { id: 'koe', name: text('Koealue') },
        question: text('Milloin iltapala on hyvä?'),
        ageLevels: ['child'],
        opensOn: '2026-11-01',
        closesOn: '2026-12-31',
        state: 'open',
      },
    });
    expect(textOf(form, '[part=open-question]')).to.contain('Milloin iltapala on hyvä?');
    await begin(form);
    await pick(form, 'good');
    await goTo(form, '#check-title');
    expect(textOf(form, '.answers')).to.contain('Vastaat kysymykseen Milloin iltapala on hyvä?');
  });

  it('asks one question a view, with its place among them', async () => {
    const form = await showChild(server);
    await begin(form);
    const asked = [];
    for (;;) {
      expect(rootOf(form).querySelectorAll('[role=heading]').length).to.equal(1);
      asked.push([textOf(form, '.way'), wordsNow(form)]);
      if (has(form, "input[name='publication']")) break;
      await goOn(form);
    }
    expect(asked).to.deep.equal([
      ['1/5', 'Millainen olo sinulla on nyt?'],
      ['2/5', 'Mistä haluat kertoa?'],
      ['3/5', 'Haluatko kertoa lisää?'],
      ['4/5', 'Auttaako joku sinua vastaamaan?'],
      ['5/5', 'Saammeko kertoa tästä muille?'],
    ]);
  });

  it('keeps 112 and 116 111 in view at every question', async () => {
    const form = await showChild(server, { questionSet });
    await begin(form);
    for (;;) {
      const numbers = [...rootOf(form).querySelectorAll<HTMLAnchorElement>('.help-strip a')];
      expect(numbers.map(({ href }) => href)).to.deep.equal(['tel:112', 'tel:116111']);
      if (has(form, "input[name='publication']")) break;
      await goOn(form);
    }
  });

  it('keeps 116 111 in view where an organisation has named no line', async () => {
    const form = await showChild(server, { organisation: organisation('koe', { helpLines: [] }) });
    await begin(form);
    expect(textOf(form, '.help-strip')).to.contain('112').and.to.contain('116 111');
  });

  it('sends a face, themes and words with no name, no contact and no kind asked', async () => {
    const form = await showChild(server);
    await begin(form);
    await pick(form, 'bad');
    await goOn(form);
    await pick(form, 'safety');
    await pick(form, 'being-met');
    await goOn(form);
    await write(form, 'Illalla on liian kova meteli.');
    await goOn(form);
    await pick(form, 'yes');
    await goOn(form);
    await pick(form, 'ask-first');
    await lookAtAnswers(form);
    expect(posts(server)).to.deep.equal([]);
    await send(form);
    const [{ key, ...sent }] = posts(server) as [ReturnType<typeof posts>[0]];
    expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(sent).to.deep.equal({
      organisation: 'koe',
      ageLevel: 'child',
      language: 'fi',
      kind: 'experience',
      text: 'Illalla on liian kova meteli.',
      mood: 'bad',
      themes: ['safety', 'being-met'],
      publication: 'ask-first',
      helped: true,
    });
  });

  it('needs one face and nothing else; what is left open is not allowed', async () => {
    const form = await showChild(server);
    await begin(form);
    await pick(form, 'very-good');
    await goTo(form, '#check-title');
    expect(textOf(form, '.answers')).to.contain('Ei, älkää kertoko');
    await send(form);
    const [{ key: _, ...sent }] = posts(server) as [ReturnType<typeof posts>[0]];
    expect(sent).to.deep.equal({
      organisation: 'koe',
      ageLevel: 'child',
      language: 'fi',
      kind: 'experience',
      mood: 'very-good',
      publication: 'no',
    });
  });

  it('asks the questions of the set, in its version, and passes over a kind it does not know', async () => {
    const form = await showChild(server, { questionSet });
    expect(textOf(form, '#title')).to.equal('Miten sinulla menee?');
    await begin(form);
    expect(wordsNow(form)).to.equal('Kysymys olo?');
    await pick(form, 'good');
    await goOn(form);
    expect(wordsNow(form)).to.equal('Kysymys kaveri?');
    await pick(form, 'ei');
    await pick(form, 'yksi');
    await goOn(form);
    expect(wordsNow(form)).to.equal('Kysymys ruoka?');
    await pick(form, 'puuro');
    await pick(form, 'keitto');
    await pick(form, 'puuro');
    await goOn(form);
    expect(wordsNow(form)).to.equal('Kysymys sanat?');
    await write(form, 'Enemmän keittoa');
    await goTo(form, '#check-title');
    await send(form);
    const [sent] = posts(server);
    expect(sent).to.deep.include({ kind: 'idea', questionSet: { id: 'lapset', version: 3 } });
    expect(sent?.answers).to.deep.equal([
      { question: 'olo', mood: 'good' },
      { question: 'kaveri', choices: ['yksi'] },
      { question: 'ruoka', choices: ['keitto'] },
      { question: 'sanat', text: 'Enemmän keittoa' },
    ]);
  });

  it('asks an open question with a face and a place for words', async () => {
    const openQuestion = {
      id: 'iltapala',
      organisation: { id: 'koe', name: text('Koealue') },
      question: text('Mitä mieltä olet iltapalasta?'),
      ageLevels: ['child' as const],
      opensOn: '2026-11-01',
      closesOn: '2026-12-01',
      state: 'open' as const,
    };
    const form = await showChild(server, { openQuestion });
    await begin(form);
    expect(wordsNow(form)).to.equal('Mitä mieltä olet iltapalasta?');
    await pick(form, 'so-so');
    await goOn(form);
    expect(wordsNow(form)).to.equal('Haluatko kertoa lisää?');
    await goTo(form, '#check-title');
    await send(form);
    expect(posts(server)[0]).to.deep.include({ openQuestion: 'iltapala', mood: 'so-so' });
  });

  it('asks which place it is about, and not saying is as good', async () => {
    const form = await showChild(server, { organisation: organisation('koe', { units }) });
    await begin(form);
    await pick(form, 'good');
    await goTo(form, "input[name='unit']");
    expect(textOf(form, '#question-hint')).to.contain('eivät saa lukea vastauksiasi');
    await pick(form, 'kielo');
    await goOn(form);
    await goBack(form);
    expect(find<HTMLInputElement>(form, "input[value='kielo']").checked).to.equal(true);
    await pick(form, 'none');
    await goTo(form, '#check-title');
    await send(form);
    expect(posts(server)[0]).to.not.have.property('unit');
  });

  it('asks it in a list where there are more than eight places', async () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      id: `paikka-${at}`,
      kind: 'childrens-home' as const,
      name: text(`Paikka ${at}`),
    }));
    const form = await showChild(server, { organisation: organisation('koe', { units: many }) });
    await begin(form);
    await pick(form, 'good');
    const list = (await goTo(form, "select[name='unit']")) as HTMLSelectElement;
    expect(list.selectedOptions[0]?.textContent).to.contain('En halua sanoa');
    expect(list.options.length).to.equal(10);
    const choose = (value: string) => {
      const field = find<HTMLSelectElement>(form, "select[name='unit']");
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('paikka-8');
    await goOn(form);
    await goBack(form);
    expect(find<HTMLSelectElement>(form, "select[name='unit']").value).to.equal('paikka-8');
    choose('none');
    await goOn(form);
    await goBack(form);
    choose('paikka-7');
    await goTo(form, '#check-title');
    expect(textOf(form, '.answers')).to.contain('Paikka 7');
    await send(form);
    expect(posts(server)[0]).to.include({ unit: 'paikka-7' });
  });

  it('copies and prints the code, and says so in words', async () => {
    const form = await showChild(server);
    await begin(form);
    await pick(form, 'good');
    await goTo(form, '#check-title');
    await send(form);
    const press = (words: string) =>
      [...rootOf(form).querySelectorAll('button')].find(one => one.textContent?.trim() === words)!.click();
    const { writeText } = navigator.clipboard;
    const { print } = window;
    let copied = '';
    let printed = '';
    navigator.clipboard.writeText = words => {
      copied = words;
      return Promise.resolve();
    };
    window.print = () => (printed += 'once');
    try {
      press('Kopioi koodi');
      await until(
        () => textOf(form, '.receipt').includes('Koodi on nyt kopioitu'),
        'it is said as to a child',
      );
      press('Tulosta koodi');
      await until(() => printed, 'it is printed');
    } finally {
      Object.assign(navigator.clipboard, { writeText });
      window.print = print;
      dispatchEvent(new Event('afterprint'));
    }
    expect(copied).to.equal('1234 5678 9012 3456');
    expect(printed).to.equal('once');
  });

  it('keeps every answer while one goes back and forth', async () => {
    const form = await showChild(server);
    await begin(form);
    await pick(form, 'bad');
    await goOn(form);
    await pick(form, 'safety');
    await goBack(form);
    expect(find<HTMLInputElement>(form, "input[value='bad']").checked).to.equal(true);
    await goBack(form, 'title');
    await begin(form);
    await goOn(form);
    expect(find<HTMLInputElement>(form, "input[value='safety']").checked).to.equal(true);
    expect(find<HTMLInputElement>(form, "input[value='being-met']").checked).to.equal(false);
  });

  it('shows every answer before sending, each with a way back to its question', async () => {
    const form = await showChild(server);
    await begin(form);
    await pick(form, 'bad');
    await goTo(form, '#check-title');
    expect(textOf(form, '.answers')).to.contain('Huono');
    expect(textOf(form, '#check-title ~ p')).to.contain('ei ole vielä lähetetty');
    rootOf(form).querySelectorAll<HTMLElement>('.answers .link')[2]!.click();
    await until(() => rootOf(form).activeElement?.id === 'questions', 'the question has the focus');
    expect(wordsNow(form)).to.equal('Haluatko kertoa lisää?');
    await write(form, 'Vielä tämä');
    await goTo(form, '#check-title');
    expect(textOf(form, '.answers')).to.contain('Vielä tämä');
  });

  it('says kindly that nothing was said yet, and shows the way', async () => {
    const form = await showChild(server);
    await begin(form);
    await goTo(form, "input[name='publication']");
    await lookAtAnswers(form, 'error-summary');
    expect(textOf(form, '#error-summary')).to.contain('Vastaa vaikka yhteen kysymykseen');
    find(form, '#error-summary button').click();
    await until(() => rootOf(form).activeElement?.id === 'questions', 'the question has the focus');
    expect(wordsNow(form)).to.equal('Millainen olo sinulla on nyt?');
    await pick(form, 'good');
    await goTo(form, '#check-title');
  });

  for (const [where, more, field] of [
    ['the built-in question', {}, '#words'],
    ['a question of a set', { questionSet }, '#words'],
  ] as const) {
    it(`does not go on with an identity code in ${where}, and keeps the words`, async () => {
      const form = await showChild(server, more);
      await begin(form);
      await goTo(form, field);
      // The rules come with the code for sending, while the child reads.
      await until(() => {
        find(form, field).dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }, 'the field was left');
      await write(form, `Numeroni on ${identityCode}.`);
      await until(() => {
        find(form, field).dispatchEvent(new Event('change', { bubbles: true }));
        return has(form, '#words-error');
      }, 'the fault is told');
      find(form, '.big.main').click();
      await until(() => rootOf(form).activeElement?.id === 'words', 'the field has the focus');
      expect(find<HTMLTextAreaElement>(form, field).value).to.contain(identityCode);
      await write(form, 'Numeroni on pois.');
      await goTo(form, '#check-title');
    });
  }

  it('brings help into view at words of danger, and stops nobody', async () => {
    const form = await showChild(server);
    await begin(form);
    await goTo(form, '#words');
    expect(has(form, '.before.help')).to.equal(false);
    await write(form, 'Pelkään mennä kotiin');
    expect(textOf(form, '.before.help')).to.contain('112').and.to.contain('116 111');
    await goTo(form, '#check-title');
    await send(form);
    expect(posts(server)[0]?.text).to.equal('Pelkään mennä kotiin');
  });

  it('tells of what could be a name or a number, and stops nobody', async () => {
    const form = await showChild(server);
    await begin(form);
    await goTo(form, '#words');
    await write(form, 'Soittakaa minulle 040 123 4567');
    expect(textOf(form, '.field [role=status]')).to.contain('Se ei haittaa');
    await goTo(form, '#check-title');
    await send(form);
    expect(posts(server)[0]?.text).to.contain('040 123 4567');
  });

  it('explains the code so that a child can keep it, and thanks', async () => {
    const form = await showChild(server);
    await begin(form);
    await pick(form, 'good');
    await goTo(form, '#check-title');
    await send(form);
    expect(textOf(form, '.code')).to.equal('1234 5678 9012 3456');
    const said = textOf(form, '.child');
    for (const words of ['Kiitos, että kerroit', 'Ota koodista kuva', 'aikuiselle, johon luotat', '112'])
      expect(said).to.contain(words);
    find(form, '.child > .actions .button').click();
    await until(() => rootOf(form).activeElement?.id === 'title', 'the beginning has the focus');
    expect(form.shadowRoot?.textContent).to.not.contain('1234 5678');
  });

  it('keeps the answers and says so while the network is away', async () => {
    const form = await showChild(server);
    await begin(form);
    await pick(form, 'good');
    await goTo(form, '#check-title');
    server.away = true;
    find(form, '.big.main').click();
    await until(() => has(form, '.message'), 'the message is there');
    expect(textOf(form, '.message')).to.contain('Älä sulje tätä sivua');
    server.away = false;
    find(form, '.big.main').click();
    await until(() => has(form, '#sent-title'), 'the answers have arrived');
    expect(new Set(posts(server).map(({ key }) => key)).size).to.equal(1);
  });

  it('says what the server refused, with the way to the question', async () => {
    server.on('POST /v1/feedback', () =>
      problem(400, 'invalid-input', { fields: [{ field: 'unit', code: 'not-one-of' }] }),
    );
    const form = await showChild(server, { organisation: organisation('koe', { units }) });
    await begin(form);
    await pick(form, 'good');
    await goTo(form, '#check-title');
    find(form, '.big.main').click();
    await until(() => has(form, '#error-summary button'), 'the summary is there');
    find(form, '#error-summary button').click();
    await until(() => has(form, "input[name='unit']"), 'the question is in view');
  });
});

describe("what is read aloud at the child's level", () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis');
  const realPart = globalThis.SpeechSynthesisUtterance;
  let said: string[];
  let server: FakeServer;
  const device = (local: boolean) => {
    const voices = [{ lang: 'fi-FI', localService: local }];
    const mouth = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: ({ text: words }: { text: string }) => void said.push(words),
      cancel: () => undefined,
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: mouth, configurable: true });
    globalThis.SpeechSynthesisUtterance = class {
      constructor(readonly text: string) {}
    } as unknown as typeof SpeechSynthesisUtterance;
  };
  beforeEach(() => {
    said = [];
    server = new FakeServer().on('POST /v1/feedback', () => stored());
  });
  afterEach(() => {
    server.close();
    if (real) Object.defineProperty(globalThis, 'speechSynthesis', real);
    globalThis.SpeechSynthesisUtterance = realPart;
  });
  const listen = (form: Element) => find(form, '.read-aloud').click();

  it('is the question with its hint and its choices', async () => {
    device(true);
    const form = await showChild(server);
    await begin(form);
    await goOn(form);
    listen(form);
    expect(said.slice(0, 3)).to.deep.equal([
      'Mistä haluat kertoa?',
      'Voit valita monta.',
      'Saanko apua, kun tarvitsen',
    ]);
    expect(said.length).to.equal(9);
  });

  it('is never a word that the child wrote, nor the code', async () => {
    device(true);
    const form = await showChild(server);
    await begin(form);
    await goTo(form, '#words');
    await write(form, 'Salainen lause');
    listen(form);
    await goTo(form, '#check-title');
    listen(form);
    await send(form);
    listen(form);
    expect(said.length).to.be.above(8);
    expect(said.filter(words => /Salainen|\d{4}/.test(words))).to.deep.equal([]);
  });

  it('is nothing, without a button, where the device has no voice of its own', async () => {
    device(false);
    const form = await showChild(server);
    expect(rootOf(form).querySelector('.read-aloud')).to.equal(null);
  });
});
