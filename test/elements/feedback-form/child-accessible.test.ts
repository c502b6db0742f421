import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import type { KuulluksiFeedbackForm } from '../../../packages/elements/src/feedback-form/feedback-form.ts';
import { FakeServer } from '../support/fake-server.ts';
import { find, fitsIn320Pixels, inEveryLanguage, isAccessible, rootOf } from '../support/fixtures.ts';
import {
  begin,
  goTo,
  lookAtAnswers,
  pick,
  questionSet,
  send,
  showChild,
  units,
  write,
} from './child-support.ts';
import { organisation, stored } from './support.ts';

/** The views in the order in which a child meets them. */
const views: [name: string, reach: (form: KuulluksiFeedbackForm) => Promise<unknown>][] = [
  ['the beginning', async () => undefined],
  [
    'the beginning, unfolded',
    async form => {
      for (const folded of rootOf(form).querySelectorAll('details')) folded.open = true;
    },
  ],
  ['the faces', begin],
  ['a face chosen', form => pick(form, 'bad')],
  ['pictures to choose from', form => goTo(form, "input[name='themes']")],
  ['pictures chosen', form => pick(form, 'safety')],
  ['a place for words', form => goTo(form, '#words')],
  [
    'words of danger and a number',
    form => write(form, 'Hän lyö minua. He hits me. Han slår mig. 040 123 4567'),
  ],
  ['names of places', form => goTo(form, "input[name='unit']")],
  ['whether somebody helps', form => goTo(form, "input[name='helped']")],
  ['whether we may tell', form => goTo(form, "input[name='publication']")],
  ['the answers', lookAtAnswers],
  ['the thanks', send],
];

describe("every view of the child's level", () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer().on('POST /v1/feedback', () => stored());
  });
  afterEach(async () => {
    server.close();
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    await setViewport({ width: 1000, height: 800 });
  });
  const show = (language: InterfaceLanguage) =>
    showChild(server, { language, organisation: organisation('koe', { units }) });
  const shownIds = (form: Element) => /\b(start|ask|about|face|tell|strip)[-.][a-z-]+\b/.exec(textIn(form));
  const textIn = (form: Element) =>
    rootOf(form).querySelector('.child')?.textContent?.replace(/\s+/g, ' ') ?? '';

  inEveryLanguage('is accessible and says no bare id', async language => {
    const form = await show(language);
    for (const [, reach] of views) {
      await reach(form);
      await isAccessible(form);
      expect(shownIds(form)).to.equal(null);
    }
  });

  inEveryLanguage('fits in 320 pixels', async language => {
    const form = await show(language);
    for (const [, reach] of views) {
      await reach(form);
      await fitsIn320Pixels(form);
    }
  });

  it('has enough contrast in the dark', async () => {
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = '#172124';
    const form = await show('fi');
    for (const [, reach] of views) {
      await reach(form);
      await isAccessible(form);
    }
  });

  it('is large enough for a small hand: every choice and every way on is at least 56 pixels high', async () => {
    await setViewport({ width: 320, height: 640 });
    const form = await show('fi');
    for (const [name, reach] of views) {
      await reach(form);
      const small = [...rootOf(form).querySelectorAll('.card, .big')].filter(
        one => one.getBoundingClientRect().height < 56,
      );
      expect(small.map(one => `${name}: ${one.outerHTML.slice(0, 80)}`)).to.deep.equal([]);
      const links = [
        ...rootOf(form).querySelectorAll('.help-strip a, .read-aloud, .link, summary, .lines a'),
      ].filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 44);
      expect(links.map(one => `${name}: ${one.outerHTML.slice(0, 80)}`)).to.deep.equal([]);
    }
  });

  it('is accessible with a set of an organisation, whose choices have pictures or none', async () => {
    const form = await showChild(server, { questionSet });
    await begin(form);
    for (const name of ['kaveri', 'ruoka']) {
      await goTo(form, `input[name='${name}']`);
      await isAccessible(form);
    }
  });

  inEveryLanguage('is accessible with more places than cards may show: one list of them', async language => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...units[0]!, id: `koti-${at}` }));
    const form = await showChild(server, { language, organisation: organisation('koe', { units: many }) });
    await begin(form);
    await goTo(form, "select[name='unit']");
    await isAccessible(form);
    const select = find<HTMLSelectElement>(form, "select[name='unit']");
    select.value = 'koti-8';
    select.dispatchEvent(new Event('change'));
    await form.updateComplete;
    expect(select.value).to.equal('koti-8');
    await isAccessible(form);
  });

  it('is accessible when nothing was said yet', async () => {
    const form = await show('fi');
    await begin(form);
    await goTo(form, "input[name='publication']");
    await lookAtAnswers(form, 'error-summary');
    await isAccessible(form);
  });
});
