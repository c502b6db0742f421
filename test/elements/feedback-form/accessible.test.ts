import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { FakeServer } from '../support/fake-server.ts';
import { find, fitsIn320Pixels, inEveryLanguage, isAccessible, rootOf, until } from '../support/fixtures.ts';
import type { KuulluksiFeedbackForm } from '../../../packages/elements/src/feedback-form/feedback-form.ts';
import { fill, organisation, showForm, stored, viewIs, tickContact, unfold } from './support.ts';

describe('kuulluksi-feedback-form in every state and language', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer().on('POST /v1/feedback', () => stored());
  });
  afterEach(async () => {
    server.close();
    await setViewport({ width: 1000, height: 800 });
  });

  const pressMain = async (form: KuulluksiFeedbackForm) => {
    find(form, '.button.main').click();
    await form.updateComplete;
  };
  /** The states that a person can meet, each with the way to it. */
  const states: Record<string, (language: InterfaceLanguage) => Promise<KuulluksiFeedbackForm>> = {
    'with its questions': language => showForm(server, [organisation('koe')], language),
    'with everything unfolded': async language => {
      const form = await showForm(server, [organisation('koe')], language);
      await unfold(form);
      await tickContact(form);
      return form;
    },
    'with several organisations': language =>
      showForm(server, [organisation('a'), organisation('b')], language),
    'with many organisations': language =>
      showForm(
        server,
        'abcdefg'.split('').map(id => organisation(id)),
        language,
      ),
    'where nobody takes feedback': language => {
      const { feedback: _, ...silent } = organisation('hiljaa');
      return showForm(server, [silent], language);
    },
    'with errors': async language => {
      const form = await showForm(server, [organisation('koe')], language);
      await tickContact(form);
      await pressMain(form);
      await until(() => rootOf(form).querySelector('#error-summary'), 'the summary is there');
      return form;
    },
    'before sending': async language => {
      const form = await showForm(server, [organisation('koe')], language);
      await fill(form);
      await pressMain(form);
      await viewIs(form, 'check');
      return form;
    },
    'while the network is away': async language => {
      const form = await states['before sending']!(language);
      server.away = true;
      await pressMain(form);
      await until(() => rootOf(form).querySelector('.message'), 'the message is there');
      return form;
    },
    'when sent': async language => {
      const form = await states['before sending']!(language);
      await pressMain(form);
      await viewIs(form, 'sent');
      return form;
    },
  };

  for (const [state, showState] of Object.entries(states)) {
    inEveryLanguage(`is accessible ${state}`, async language => {
      await isAccessible(await showState(language));
    });
    inEveryLanguage(`fits in 320 pixels ${state}`, async language => {
      await fitsIn320Pixels(await showState(language));
    });
  }

  it('has enough contrast in the dark, with errors', async () => {
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = '#172124';
    const form = await states['with errors']!('fi');
    await isAccessible(form);
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });
  it('is large enough to hit: every button and choice is at least 44 pixels high', async () => {
    const form = await states['with everything unfolded']!('fi');
    const small = [
      ...rootOf(form).querySelectorAll('.button, .option, summary, input[type=text], textarea'),
    ].filter(one => one.getBoundingClientRect().height < 44);
    expect(small.map(one => one.outerHTML.slice(0, 80))).to.deep.equal([]);
  });
});
