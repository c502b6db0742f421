import { expect } from '@open-wc/testing';
import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { KuulluksiFeedbackForm } from '../../../packages/elements/src/feedback-form/feedback-form.ts';
import { api, FakeServer } from '../support/fake-server.ts';
import { isAccessible, rootOf, show, textOf, until } from '../support/fixtures.ts';
import { fill, goToCheck, organisation, text } from './support.ts';

const openQuestion: OpenQuestion = {
  id: 'iltapala',
  organisation: { id: 'koe', name: text('Koealue') },
  question: text('Milloin iltapalan pitäisi olla?'),
  background: text('Olemme muuttamassa ruoka-aikoja.'),
  opensOn: '2026-11-01',
  closesOn: '2026-12-31',
  ageLevels: ['adult'],
  state: 'open',
};

describe('kuulluksi-feedback-form around a plain form', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());

  const around = async ({
    action = 'https://koe.example/feedback',
    level = 'adult',
    ownPages = [],
    asked,
  }: {
    action?: string;
    level?: AgeLevel;
    ownPages?: readonly AgeLevel[];
    asked?: OpenQuestion;
  } = {}) => {
    const one = organisation('koe');
    server.on('GET /v1/feedback/form', () => ({
      items: [{ ...one, feedback: one.feedback && { ...one.feedback, ownPages: [...ownPages] } }],
      questionSets: [],
      ...(asked && { openQuestion: asked }),
    }));
    const form = await show<KuulluksiFeedbackForm>(
      html`<kuulluksi-feedback-form api=${api} age-level=${level} open-question=${asked?.id ?? ''}>
        <form method="post" action=${action}>
          <label>Sano <textarea name="text"></textarea></label>
        </form>
      </kuulluksi-feedback-form>`,
    );
    return { form, field: form.querySelector('textarea') as HTMLTextAreaElement };
  };
  const settled = async (form: KuulluksiFeedbackForm) => {
    await until(() => server.requests.length > 0, 'the element asks');
    await new Promise(resolve => setTimeout(resolve, 700));
    form.requestUpdate();
    await form.updateComplete;
  };
  const here = location.pathname + location.search;

  it("leaves another site's plain form in view", async () => {
    const { form, field } = await around();
    await settled(form);
    expect(field.checkVisibility()).to.equal(true);
  });

  it("shows its own view, with the question that is asked, on the server's own page", async () => {
    const { form, field } = await around({ action: here, asked: openQuestion });
    await until(() => !field.checkVisibility(), 'the own view is there');
    await until(() => rootOf(form).querySelector('[part=open-question]'), 'the question is there');
    const said = textOf(form, '[part=open-question]');
    expect(said).to.contain('Milloin iltapalan pitäisi olla?').and.to.contain('muuttamassa ruoka-aikoja');
  });

  it("leaves the plain form of the server's own page to who has begun with it", async () => {
    const { form, field } = await around({ action: here });
    field.value = 'Minulla on asiaa.';
    await settled(form);
    expect(field.checkVisibility()).to.equal(true);
  });

  it('names the question once more before sending', async () => {
    const { form } = await around({ action: here, asked: openQuestion });
    await until(() => rootOf(form).querySelector('#publication'), 'the form is there');
    await fill(form);
    await goToCheck(form);
    expect(textOf(form, '[part=answers]')).to.contain('Vastaat kysymykseen Milloin iltapalan pitäisi olla?');
    await isAccessible(form);
  });

  for (const level of ['adult', 'youth', 'professional'] as const) {
    it(`leads away where the organisation takes the level on its own pages alone: ${level}`, async () => {
      const { form, field } = await around({ level, ownPages: [level] });
      await until(() => rootOf(form).querySelector('[part~=own-way] a'), 'the way is there');
      expect(field.checkVisibility()).to.equal(false);
    });
  }

  it('tells of danger and of personal data under a plain field, while somebody types', async () => {
    const { form, field } = await around();
    await settled(form);
    const box = () => form.querySelector('label + div')?.shadowRoot;
    field.focus();
    await sendKeys({ type: 'Iltapala on liian aikaisin' });
    await settled(form);
    expect(Boolean(box())).to.equal(false);
    await sendKeys({ type: '. Minua lyödään, soita 040 123 4567' });
    await until(() => box()?.querySelector('[part=help-notice]'), 'help is there');
    expect(Boolean(box()?.querySelector("a[href='tel:112']"))).to.equal(true);
    expect(box()?.querySelector('[part=personal-notice]')?.textContent).to.contain('puhelinnumero');
    expect(Boolean(box()?.querySelector('[role=status]'))).to.equal(true);
    expect(field.value).to.equal('Iltapala on liian aikaisin. Minua lyödään, soita 040 123 4567');
    await isAccessible(form);
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(Boolean(box()?.querySelector('.notice'))).to.equal(false);
  });

  it('keeps help in view when the words were typed before it was ready', async () => {
    const { form, field } = await around();
    field.value = 'Minua lyödään.';
    await until(
      () => form.querySelector('label + div')?.shadowRoot?.querySelector('[part=help-notice]'),
      'help is there',
    );
  });

  it('leaves no notice of words that were forgotten, as a quick exit forgets them', async () => {
    const { form, field } = await around();
    field.value = 'Minua lyödään, soita 040 123 4567';
    const box = () => form.querySelector('label + div')?.shadowRoot;
    await until(() => box()?.querySelector('.notice'), 'the notices are there');
    field.form?.reset();
    await until(() => !box()?.querySelector('.notice'), 'the notices are gone');
  });
});
