import { expect, html } from '@open-wc/testing';
import { api, FakeServer, problem } from '../support/fake-server.ts';
import { rootOf, show, textOf, until } from '../support/fixtures.ts';
import '../../../packages/elements/src/feedback-form/asked.ts';
import type { KuulluksiFeedbackForm } from '../../../packages/elements/src/feedback-form/feedback-form.ts';
import {
  button,
  fill,
  focused,
  goToCheck,
  organisation,
  posts,
  press,
  stored,
  text,
  viewIs,
  words,
} from './support.ts';

describe('kuulluksi-feedback-form whose open question closed while somebody wrote', () => {
  let server: FakeServer;
  let form: KuulluksiFeedbackForm;

  beforeEach(async () => {
    const one = organisation('koe');
    server = new FakeServer().on('GET /v1/feedback/form', () => ({
      items: [one],
      questionSets: [],
      openQuestion: {
        id: 'kesa',
        organisation: { id: one.id, name: one.name },
        question: text('Mitä tehdään kesällä?'),
        ageLevels: ['adult'],
        opensOn: '2026-11-01',
        closesOn: '2026-11-30',
        state: 'open',
      },
    }));
    server.on('POST /v1/feedback', () => problem(409, 'question-closed'));
    form = await show<KuulluksiFeedbackForm>(
      html`<kuulluksi-feedback-form api=${api} open-question="kesa"></kuulluksi-feedback-form>`,
    );
    await until(() => rootOf(form).querySelector('[part=open-question]'), 'the question is there');
    await until(() => rootOf(form).querySelector('#publication'), 'the form is there');
    await fill(form);
    await goToCheck(form);
    await press(form, button(form, 'Lähetä palaute'));
    await until(() => rootOf(form).querySelector('[part=check] .message'), 'it is told');
  });
  afterEach(() => server.close());

  it('offers one way on: to send without the question, under the finger that was there', () => {
    expect(textOf(form)).not.to.contain('Lähetä palaute');
    expect(focused(form) === button(form, 'Lähetä ilman kysymystä')).to.equal(true);
  });
  it('keeps the words, and sends them without the question', async () => {
    server.on('POST /v1/feedback', () => stored());
    await press(form, button(form, 'Lähetä ilman kysymystä'));
    await viewIs(form, 'sent');
    const sent = posts(server).map(({ text: said, openQuestion }) => ({ said, openQuestion }));
    expect(sent).to.deep.equal([
      { said: words, openQuestion: 'kesa' },
      { said: words, openQuestion: undefined },
    ]);
  });
});
