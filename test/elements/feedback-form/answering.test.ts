import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { api, FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, rootOf, show, textOf, until } from '../support/fixtures.ts';
import type { KuulluksiFeedbackForm } from '../../../packages/elements/src/feedback-form/feedback-form.ts';
import { questionSet } from './child-support.ts';
import {
  button,
  choose,
  fill,
  focused,
  goToCheck,
  identityCode,
  organisation,
  posts,
  press,
  showForm,
  type,
  viewIs,
  words,
  tickContact,
} from './support.ts';

describe('kuulluksi-feedback-form while answering', () => {
  let server: FakeServer;
  let form: KuulluksiFeedbackForm;
  beforeEach(async () => {
    server = new FakeServer();
    form = await showForm(server);
  });
  afterEach(() => server.close());

  const summary = () => until(() => rootOf(form).querySelector('#error-summary'), 'the summary is there');
  const checkEmpty = async () => {
    await press(form, button(form, 'Tarkista'));
    await summary();
    await form.updateComplete;
  };
  const errorOf = (control: string) => textOf(form, `#${control}-error`);

  it('shows no error before anything was done', () => {
    expect(rootOf(form).querySelector('.error')).to.equal(null);
  });
  it('shows no error in a field that was only visited', async () => {
    find(form, '#text').focus();
    await sendKeys({ press: 'Tab' });
    expect(rootOf(form).querySelector('.error')).to.equal(null);
  });
  it('moves the focus to a summary of what is missing', async () => {
    await checkEmpty();
    expect(focused(form)?.id).to.equal('error-summary');
    expect(textOf(form, '#error-summary')).to.contain('Virhe: tarkista 3 kohtaa');
  });
  it('says what is missing in the words of the field', async () => {
    await checkEmpty();
    expect(errorOf('text')).to.contain('Kirjoita, mitä haluat sanoa.');
    expect(errorOf('kind')).to.contain('Valitse, millaista asiaa viestisi koskee.');
    expect(errorOf('publication')).to.contain('Valitse, saammeko kertoa tästä.');
  });
  it('says the same in the summary as at the field', async () => {
    await checkEmpty();
    const said = [...rootOf(form).querySelectorAll('#error-summary a')].map(link => link.textContent);
    expect(said).to.deep.equal([
      'Valitse, millaista asiaa viestisi koskee.',
      'Kirjoita, mitä haluat sanoa.',
      'Valitse, saammeko kertoa tästä.',
    ]);
  });
  it('names faults in the order of the questions', async () => {
    await tickContact(form);
    await checkEmpty();
    const controls = [...rootOf(form).querySelectorAll('#error-summary a')].map(link =>
      link.getAttribute('href'),
    );
    expect(controls).to.deep.equal(['#kind', '#text', '#publication', '#contact-way', '#contact-value']);
  });
  it('leads from the summary to the field', async () => {
    await checkEmpty();
    find(form, "#error-summary a[href='#text']").focus();
    await sendKeys({ press: 'Enter' });
    expect(focused(form)?.id).to.equal('text');
  });
  it('leads from the summary to the first of several choices', async () => {
    await checkEmpty();
    find(form, "#error-summary a[href='#kind']").focus();
    await sendKeys({ press: 'Enter' });
    expect(focused(form)?.id).to.equal('kind');
  });
  it('leaves the address of the page as it was', async () => {
    const address = location.href;
    await checkEmpty();
    find(form, "#error-summary a[href='#text']").focus();
    await sendKeys({ press: 'Enter' });
    expect(location.href).to.equal(address);
  });
  it('joins the error to its field', async () => {
    await checkEmpty();
    const field = find(form, '#text');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')?.split(' ')).to.include('text-error');
  });
  it('takes the error away when the field is mended', async () => {
    await checkEmpty();
    await type(form, '#text', words);
    await sendKeys({ press: 'Tab' });
    await form.updateComplete;
    expect(rootOf(form).querySelector('#text-error')).to.equal(null);
  });
  it('takes the first press below a field whose error goes away', async () => {
    await checkEmpty();
    await type(form, '#text', words);
    const option = find(form, '#publication').closest('label')!;
    option.scrollIntoView({ block: 'center' });
    const { left, top } = option.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 60), Math.round(top + 4)] });
    await until(() => rootOf(form).querySelector('#text-error') === null, 'the error is gone');
    await until(() => find<HTMLInputElement>(form, '#publication').checked, 'the press is met');
  });
  it('refuses an identity code with a kind sentence', async () => {
    await fill(form, `Lapseni ${identityCode} asuu siellä`);
    await press(form, button(form, 'Tarkista'));
    await summary();
    expect(errorOf('text')).to.contain(
      'Tekstissä on henkilötunnus. Ota se pois, niin voit lähettää viestin.',
    );
  });
  it('tells of an identity code as soon as the field is left', async () => {
    await goToCheckAndBack();
    await type(form, '#text', ` ${identityCode}`);
    await sendKeys({ press: 'Tab' });
    await until(() => rootOf(form).querySelector('#text-error'), 'the error is there');
    expect(rootOf(form).querySelector('#kind-error')).to.equal(null);
  });
  const goToCheckAndBack = async () => {
    await fill(form);
    await goToCheck(form);
    await press(form, button(form, 'Takaisin'));
    await viewIs(form, 'questions');
  };

  it('counts characters only near the limit', async () => {
    await goToCheckAndBack();
    expect(textOf(form, '#text-count')).to.equal('');
    const field = find<HTMLTextAreaElement>(form, '#text');
    field.value = 'a'.repeat(4999);
    field.dispatchEvent(new Event('input'));
    await form.updateComplete;
    expect(textOf(form, '#text-count')).to.equal('Tekstiin mahtuu vielä yksi merkki.');
  });
  it('says how much too long a text is', async () => {
    await goToCheckAndBack();
    const field = find<HTMLTextAreaElement>(form, '#text');
    field.value = 'a'.repeat(5003);
    field.dispatchEvent(new Event('input'));
    await form.updateComplete;
    expect(textOf(form, '#text-count')).to.equal('Tekstissä on 3 merkkiä liikaa.');
    await press(form, button(form, 'Tarkista'));
    await summary();
    expect(errorOf('text')).to.contain('enintään 5000 merkkiä');
  });
  it('says how much too long what tells of a person is, and of danger in it, not of their name', async () => {
    await tickContact(form);
    await choose(form, '#known');
    for (const [control, most] of [
      ['contact-safely', 500],
      ['introduction', 300],
    ] as const) {
      const field = find<HTMLTextAreaElement>(form, `#${control}`);
      field.value = `Minua lyödään. Numeroni on 040 123 4567. ${'a'.repeat(most)}`;
      field.dispatchEvent(new Event('input'));
      const around = field.closest('.field') as HTMLElement;
      await until(() => around.querySelector('[part=help-notice]'), 'help is under the field');
      expect(textOf(form, `#${control}-count`)).to.equal('Tekstissä on 41 merkkiä liikaa.');
      expect(field.getAttribute('aria-describedby')?.split(' ')).to.include(`${control}-count`);
      expect(around.querySelector('[part=personal-notice]') === null).to.equal(true);
      expect(field.value.length).to.equal(41 + most);
    }
  });
  it('watches the words that answer a question of a set as it does the others', async () => {
    form.remove();
    server.on('GET /v1/feedback/form', () => ({
      items: [organisation('koe')],
      questionSets: [{ ...questionSet, ageLevels: ['adult'] }],
    }));
    form = await show<KuulluksiFeedbackForm>(
      html`<kuulluksi-feedback-form api=${api}></kuulluksi-feedback-form>`,
    );
    await until(() => rootOf(form).querySelector('#question-sanat'), 'the questions are there');
    const field = find<HTMLTextAreaElement>(form, '#question-sanat');
    field.value = `Minua lyödään. Soita 040 123 4567. ${'a'.repeat(2000)}`;
    field.dispatchEvent(new Event('input'));
    const around = field.closest('.field') as HTMLElement;
    await until(() => around.querySelector('[part=help-notice]'), 'help is under the field');
    expect(around.querySelector('[part=personal-notice]')?.textContent).to.contain('puhelinnumero');
    expect(textOf(form, '#question-sanat-count')).to.equal('Tekstissä on 35 merkkiä liikaa.');
  });
  for (const [level, words] of [
    ['adult', 'Miten minut kohdattiin'],
    ['youth', 'Miten minua kohdeltiin'],
    ['professional', 'Miten asiakas kohdataan'],
  ] as const) {
    it(`names the themes in the words of the level: ${level}`, async () => {
      form.remove();
      form = await show<KuulluksiFeedbackForm>(
        html`<kuulluksi-feedback-form api=${api} age-level=${level}></kuulluksi-feedback-form>`,
      );
      await until(() => rootOf(form).querySelector('#publication'), 'the questions are there');
      expect(textOf(form)).to.contain(words);
    });
  }
  it('offers the words to no spell checker and no memory of the browser', () => {
    const field = find(form, '#text');
    expect(field.getAttribute('spellcheck')).to.equal('false');
    expect(field.getAttribute('autocomplete')).to.equal('off');
  });

  it('asks for no name and no contact', async () => {
    await fill(form);
    await goToCheck(form);
    expect(rootOf(form).querySelector('#contact-value')).to.equal(null);
  });
  it('asks how to reach a person only when they want to be reached', async () => {
    await tickContact(form);
    expect(textOf(form)).to.contain('Miten otamme yhteyttä?');
    expect(textOf(form)).to.contain('Milloin on turvallista ottaa yhteyttä?');
  });
  it('needs a number or an address when a person wants to be reached', async () => {
    await fill(form);
    await tickContact(form);
    await press(form, button(form, 'Tarkista'));
    await summary();
    expect(errorOf('contact-value')).to.contain('Kirjoita numero tai osoite');
    expect(errorOf('contact-way')).to.contain('Valitse, miten otamme yhteyttä.');
  });
  it('leads from the summary to the contact', async () => {
    await fill(form);
    await tickContact(form);
    await press(form, button(form, 'Tarkista'));
    await summary();
    find(form, "#error-summary a[href='#contact-value']").focus();
    await sendKeys({ press: 'Enter' });
    expect(focused(form)?.id).to.equal('contact-value');
  });

  it('shows all answers before sending, and that nothing is sent yet', async () => {
    await fill(form);
    await goToCheck(form);
    expect(textOf(form)).to.contain('Viestiäsi ei ole vielä lähetetty');
    expect(textOf(form, '.answers')).to.contain(words).and.to.contain('Haluan kiittää');
    expect(posts(server)).to.deep.equal([]);
  });
  it('moves the focus to the heading of the check', async () => {
    await fill(form);
    await goToCheck(form);
    await form.updateComplete;
    expect(focused(form)?.id).to.equal('check-title');
  });
  it('says for each change button what it changes', async () => {
    await fill(form);
    await goToCheck(form);
    const said = [...rootOf(form).querySelectorAll('.answers button')].map(one => one.textContent?.trim());
    expect(said).to.include('Muuta: Mitä haluat sanoa?');
  });
  it('leads from a change button to the field, with the text still there', async () => {
    await fill(form);
    await goToCheck(form);
    await press(form, button(form, 'Muuta: Mitä haluat sanoa?'));
    await viewIs(form, 'questions');
    expect(focused(form)?.id).to.equal('text');
    expect(find<HTMLTextAreaElement>(form, '#text').value).to.equal(words);
  });
  it('keeps everything on the way back', async () => {
    await goToCheckAndBack();
    expect(find<HTMLTextAreaElement>(form, '#text').value).to.equal(words);
    expect(find<HTMLInputElement>(form, '#kind').checked).to.equal(true);
    expect(find<HTMLInputElement>(form, '#publication').checked).to.equal(true);
  });
  it('keeps what was typed when the page changes its language', async () => {
    await fill(form);
    document.documentElement.lang = 'sv';
    await until(() => textOf(form).includes('Berätta för oss'), 'the form speaks Swedish');
    expect(find<HTMLTextAreaElement>(form, '#text').value).to.equal(words);
  });
  it('keeps what was typed when it is moved on its page', async () => {
    await fill(form);
    const place = document.createElement('div');
    document.body.append(place);
    place.append(form);
    await form.updateComplete;
    expect(find<HTMLTextAreaElement>(form, '#text').value).to.equal(words);
    await goToCheck(form);
    place.remove();
  });
  inEveryLanguage('has words for every fault of its own fields', async language => {
    const other = await showForm(server, [organisation('koe')], language);
    const check = { fi: 'Tarkista', sv: 'Kontrollera', en: 'Check', 'fi-simple': 'Tarkista' }[language];
    await tickContact(other);
    await press(other, button(other, check));
    await until(() => rootOf(other).querySelector('#error-summary'), 'the summary is there');
    expect(rootOf(other).querySelectorAll('#error-summary a').length).to.equal(5);
  });
});
