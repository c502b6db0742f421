import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { api, FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, rootOf, show, textOf, until } from '../support/fixtures.ts';
import { html } from 'lit';
import type { KuulluksiFeedbackForm } from '../../../packages/elements/src/feedback-form/feedback-form.ts';
import { feedbackFormFirstRead } from '../../../packages/elements/src/feedback-form/first-read.ts';
import { addressOf } from '../../../packages/elements/src/foundation/first-read.ts';
import { button, choose, organisation, press, showForm, text, unfold } from './support.ts';

describe('kuulluksi-feedback-form before the first word', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());

  /** All that stands before the text field, in the order of the document. */
  const before = (form: KuulluksiFeedbackForm): string => {
    const range = document.createRange();
    range.setStart(rootOf(form), 0);
    range.setEndBefore(find(form, '#text'));
    return range.toString().replace(/\s+/g, ' ');
  };
  /** The same without what is folded away. */
  const inView = (form: KuulluksiFeedbackForm) =>
    [...rootOf(form).querySelectorAll('.before')]
      .map(section => {
        const copy = section.cloneNode(true) as Element;
        for (const folded of copy.querySelectorAll('details')) folded.remove();
        return copy.textContent?.replace(/\s+/g, ' ');
      })
      .join(' ');

  it('names help for who is in danger, with its number, before the text field', async () => {
    const form = await showForm(server);
    expect(before(form)).to.contain('Jos joku on vaarassa, soita').and.to.contain('112');
  });
  it('shows 112 without unfolding anything', async () => {
    expect(inView(await showForm(server))).to.contain('112');
  });
  it('shows the line against violence, and a chat for who cannot speak aloud, without unfolding anything', async () => {
    const said = inView(await showForm(server));
    expect(said).to.contain('080 005 005').and.to.contain('Nollalinjan chat');
  });
  it('says whose line it is where two organisations have one of the same name', async () => {
    const line = (number: string) => ({
      kind: 'social-emergency' as const,
      name: text('Sosiaalipäivystys'),
      phone: number,
      hiddenOnBill: false,
      ageLevels: ['adult' as const],
      checkedOn: '2026-11-01',
    });
    const form = await showForm(server, [
      organisation('yksi', { helpLines: [line('010 000 0001')] }),
      organisation('kaksi', { helpLines: [line('010 000 0002')] }),
    ]);
    const help = find(form, '.help').textContent;
    expect(help)
      .to.contain('Sosiaalipäivystys, Koealue yksi')
      .and.to.contain('Sosiaalipäivystys, Koealue kaksi');
  });
  it('shows 112 also where an organisation has named no help line', async () => {
    const form = await showForm(server, [organisation('koe', { helpLines: [] })]);
    expect(find(form, "a[href='tel:112']").textContent).to.equal('112');
  });
  it('says which calls do not show on the bill', async () => {
    const form = await showForm(server);
    const line = [...rootOf(form).querySelectorAll('li')].find(one =>
      one.textContent?.includes('080 005 005'),
    );
    expect(line?.textContent).to.contain('ei näy puhelinlaskussa');
  });
  it('shows only help of its own level', async () => {
    expect(before(await showForm(server))).not.to.contain('116 111');
  });
  it('gives a short number no country code', async () => {
    const form = await showForm(server);
    expect(find(form, "a[href='tel:080005005']").textContent).to.equal('080 005 005');
  });
  it('says when the numbers were checked', async () => {
    const form = await showForm(server);
    await unfold(form);
    expect(before(form)).to.contain('30.10.2026');
  });
  it('says what anonymous covers and what it does not', async () => {
    const said = inView(await showForm(server));
    expect(said).to.contain('Emme saa tietää, kuka olet, ellet itse kerro');
    expect(said).to.contain('voivat nähdä, että kävit täällä');
    expect(said).to.contain('voisi myös lukea, mitä kirjoitat');
  });
  it('says who reads it and on which days', async () => {
    const said = inView(await showForm(server));
    expect(said).to.contain('lastensuojelun osallisuuskoordinaattori');
    expect(said).to.contain('maanantai ja torstai');
  });
  it('says the days to an answer as an aim', async () => {
    expect(inView(await showForm(server))).to.contain('14 päivässä. Se on tavoite, ei lupaus');
  });
  it('says that it does not affect a case, a child or a place', async () => {
    expect(inView(await showForm(server))).to.contain('ei vaikuta asiaasi, lapseesi tai paikkaasi');
  });
  it('says what happens when a child may be in danger', async () => {
    expect(inView(await showForm(server))).to.contain(
      'meidän täytyy kertoa siitä niille, jotka voivat auttaa',
    );
  });
  it('says that it is no child welfare notification, and where to make one', async () => {
    const form = await showForm(server);
    expect(inView(form)).to.contain('Tämä ei ole lastensuojeluilmoitus');
    expect(find(form, "a[href='https://koe.example/ilmoitus']").textContent).to.contain(
      'Lastensuojeluilmoitus',
    );
  });
  it('says who can help with what it is not for', async () => {
    const form = await showForm(server);
    await unfold(form);
    expect(before(form)).to.contain('valitus, muistutus eikä kantelu').and.contain('Sosiaaliasiavastaava');
  });
  it('follows no address of another kind than http', async () => {
    const risky = {
      kind: 'child-welfare-notification',
      name: text('Vaara'),
      url: 'javascript:alert(1)',
    } as const;
    const form = await showForm(server, [organisation('koe', { elsewhere: [risky] })]);
    expect(rootOf(form).querySelector("a[href^='javascript']")).to.equal(null);
    expect(before(form)).to.contain('Vaara');
  });
  it('opens links beside the form, so that nothing typed is lost', async () => {
    const links = rootOf(await showForm(server)).querySelectorAll("a[href^='http']");
    expect([...links].every(link => link.getAttribute('target') === '_blank')).to.equal(true);
  });
  inEveryLanguage('asks to write in the own language', async language => {
    const form = await showForm(server, undefined, language);
    const own = {
      fi: 'omalla kielelläsi',
      sv: 'eget språk',
      en: 'own language',
      'fi-simple': 'omalla kielelläsi',
    };
    expect(before(form)).to.contain(own[language]);
  });

  it('names the one organisation and asks for no choice', async () => {
    const form = await showForm(server);
    expect(textOf(form)).to.contain('Kirjoitat tänne: Koealue koe');
    expect(rootOf(form).querySelector('#organisation')).to.equal(null);
  });
  it('shows no text field before one of several organisations is chosen', async () => {
    const form = await showForm(server, [organisation('a'), organisation('b')]);
    expect(rootOf(form).querySelector('#text')).to.equal(null);
  });
  it('says who reads it once an organisation is chosen', async () => {
    const form = await showForm(server, [organisation('a'), organisation('b')]);
    await choose(form, '#organisation');
    expect(before(form)).to.contain('lastensuojelun osallisuuskoordinaattori');
  });
  it('names help also before an organisation is chosen, each line once', async () => {
    const form = await showForm(server, [organisation('a'), organisation('b')]);
    expect(rootOf(form).querySelectorAll("a[href='tel:112']").length).to.equal(1);
  });
  it('offers a list where organisations are many', async () => {
    const many = 'abcdefg'.split('').map(id => organisation(id));
    expect(find(await showForm(server, many), '#organisation').localName).to.equal('select');
  });
  it('shows the questions once one of many is chosen from the list', async () => {
    const many = 'abcdefg'.split('').map(id => organisation(id));
    const form = await showForm(server, many);
    find(form, '#organisation').focus();
    for (let down = 0; down < 3; down += 1) await sendKeys({ press: 'ArrowDown' });
    await until(() => rootOf(form).querySelector('#text'), 'the text field is there');
    expect(find<HTMLSelectElement>(form, '#organisation').value).to.equal('c');
  });
  it('offers only organisations that take feedback', async () => {
    const { feedback: _, ...silent } = organisation('hiljaa');
    const form = await showForm(server, [organisation('a'), organisation('b'), silent]);
    expect(textOf(form)).not.to.contain('hiljaa');
  });
  it('names a contact where nobody takes feedback', async () => {
    const { feedback: _, ...silent } = organisation('hiljaa');
    const form = await showForm(server, [silent]);
    expect(find(form, "a[href='tel:030000000']").textContent).to.equal('03 000 0000');
    expect(rootOf(form).querySelector('#text')).to.equal(null);
  });
  it('asks first exactly what the loader has asked already', async () => {
    await showForm(server);
    expect(server.requests[0]?.url.href).to.equal(
      addressOf(
        api,
        feedbackFormFirstRead({ organisations: [], level: 'adult', language: 'fi' }, undefined, undefined),
      ),
    );
  });
  it('marks a text that is in another language', async () => {
    const form = await showForm(server, [organisation('koe', { name: text('Provområdet', 'sv') })]);
    expect(find(form, "[lang='sv']").textContent).to.equal('Provområdet');
  });

  it('is a plain way to the own page where the level is taken there alone, with help and without a text field', async () => {
    const one = organisation('koe');
    const own = { ...one, feedback: one.feedback && { ...one.feedback, ownPages: ['adult' as const] } };
    server.on('GET /v1/feedback/form', () => ({ items: [own], questionSets: [] }));
    const form = await show<KuulluksiFeedbackForm>(
      html`<kuulluksi-feedback-form api=${api}></kuulluksi-feedback-form>`,
    );
    await until(() => rootOf(form).querySelector('[part~=own-way] a'), 'the way is there');
    expect(find<HTMLAnchorElement>(form, '[part~=own-way] a').href).to.equal(
      `${api}/feedback?organisation=koe&age-level=adult&language=fi`,
    );
    expect(find(form, "a[href='tel:112']")).not.to.equal(null);
    expect(rootOf(form).querySelector('textarea')).to.equal(null);
  });

  it('shows its children and a calm message while the server is away', async () => {
    server.away = true;
    const form = await show<KuulluksiFeedbackForm>(
      html`<kuulluksi-feedback-form api=${api}><p>Soita meille</p></kuulluksi-feedback-form>`,
    );
    await until(() => rootOf(form).querySelector('.message'), 'the message is there');
    expect(rootOf(form).querySelector('slot')).not.to.equal(null);
    expect(textOf(form)).to.contain('Yritämme pian uudelleen');
  });
  it('goes on without a reload when the server is back', async () => {
    server.away = true;
    const form = await show<KuulluksiFeedbackForm>(
      html`<kuulluksi-feedback-form api=${api}></kuulluksi-feedback-form>`,
    );
    await until(() => rootOf(form).querySelector('.message'), 'the message is there');
    server.away = false;
    server.on('GET /v1/feedback/form', () => ({ items: [organisation('koe')], questionSets: [] }));
    await press(form, button(form, 'Yritä uudelleen'));
    await until(() => rootOf(form).querySelector('#text'), 'the form is there');
  });
});
