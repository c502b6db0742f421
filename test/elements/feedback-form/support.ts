import type { FeedbackInput } from '@kuulluksi/contract/feedback/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../packages/elements/src/feedback-form/define.ts';
// Here before the first test begins: the development server sends its many files one by one.
import '../../../packages/elements/src/feedback-form/rest.ts';
import type { KuulluksiFeedbackForm } from '../../../packages/elements/src/feedback-form/feedback-form.ts';
import { api, Reply, type FakeServer } from '../support/fake-server.ts';
import { find, rootOf, show, textOf, until } from '../support/fixtures.ts';

export const text = (words: string, lang = 'fi') => ({ text: words, lang });

export const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  kind: 'county',
  name: text(`Koealue ${id}`),
  languages: ['fi', 'sv'],
  areas: ['06'],
  contact: { role: text('osallisuuskoordinaattori'), phone: '03 000 0000', email: 'osallisuus@koe.example' },
  subregions: [],
  units: [],
  feedback: {
    kinds: ['thanks', 'idea', 'question', 'concern', 'experience'],
    readBy: text('lastensuojelun osallisuuskoordinaattori'),
    readOn: ['mon', 'thu'],
    aimDays: 14,
    ownPages: ['child'],
  },
  helpLines: [
    {
      kind: 'emergency',
      name: text('Hätänumero'),
      phone: '112',
      hours: text('joka päivä, kaikkina aikoina'),
      hiddenOnBill: false,
      ageLevels: ['child', 'youth', 'adult', 'professional'],
      checkedOn: '2026-11-01',
    },
    {
      kind: 'violence-line',
      name: text('Nollalinja'),
      phone: '080 005 005',
      hours: text('joka päivä, kaikkina aikoina'),
      hiddenOnBill: true,
      ageLevels: ['youth', 'adult'],
      checkedOn: '2026-10-30',
    },
    {
      kind: 'child-and-youth-line',
      name: text('Lasten ja nuorten puhelin'),
      phone: '116 111',
      hiddenOnBill: true,
      ageLevels: ['child', 'youth'],
      checkedOn: '2026-10-30',
    },
    {
      kind: 'chat',
      name: text('Nollalinjan chat'),
      url: 'https://chat.example/',
      hiddenOnBill: true,
      ageLevels: ['adult'],
      checkedOn: '2026-10-30',
    },
  ],
  elsewhere: [
    {
      kind: 'child-welfare-notification',
      name: text('Lastensuojeluilmoitus'),
      url: 'https://koe.example/ilmoitus',
    },
    { kind: 'social-affairs-ombudsman', name: text('Sosiaaliasiavastaava'), phone: '03 000 0001' },
  ],
  ...more,
});

/** A well-formed code with the right check character that belongs to nobody: numbers from 900 are never given. */
export const identityCode = '010199-9001';

export const receiptCode = '1234567890123456';
export const stored = (outcome = 'stored') => new Reply(201, { receiptCode, outcome });

export const showForm = async (
  server: FakeServer,
  organisations: readonly Organisation[] = [organisation('koe')],
  language: InterfaceLanguage = 'fi',
) => {
  server.on('GET /v1/feedback/form', () => ({ items: organisations, questionSets: [] }));
  const form = await show<KuulluksiFeedbackForm>(
    html`<kuulluksi-feedback-form api=${api}><p>Soita meille</p></kuulluksi-feedback-form>`,
    language,
  );
  // The further questions come a moment after the first ones.
  const takes = organisations.filter(({ feedback }) => feedback !== undefined).length;
  const sign = takes === 0 ? '.message' : takes === 1 ? '#publication' : '#organisation';
  await until(() => rootOf(form).querySelector(sign), 'the form is there');
  return form;
};

/** Waits until the code for sending is here, without which nothing is checked. */
export const press = async (form: KuulluksiFeedbackForm, control: HTMLElement) => {
  control.focus();
  await sendKeys({ press: 'Enter' });
  await form.updateComplete;
};

export const button = (form: Element, words: string): HTMLButtonElement => {
  const found = [...rootOf(form).querySelectorAll('button')].find(one =>
    one.textContent?.replace(/\s+/g, ' ').trim().startsWith(words),
  );
  if (!found) throw new Error(`No button says ${words}: ${textOf(form)}`);
  return found;
};

/** Some fields come when they are asked for. */
const whenThere = async (form: Element, selector: string) => {
  await until(() => rootOf(form).querySelector(selector), `${selector} is there`);
  return find(form, selector);
};

/** Unfolds what else may be known before writing; it comes then. */
export const unfold = async (form: Element) => {
  find(form, 'details:has(.unfolded) > summary').click();
  await whenThere(form, '.unfolded p');
};

export const choose = async (form: KuulluksiFeedbackForm, selector: string) => {
  (await whenThere(form, selector)).focus();
  await sendKeys({ press: 'Space' });
  await form.updateComplete;
};

/** Ticks that one wants to be reached, or takes it back; the fields for it come then. */
export const tickContact = async (form: KuulluksiFeedbackForm) => {
  await choose(form, '#contact');
  if (find<HTMLInputElement>(form, '#contact').checked) await whenThere(form, '#contact-way');
};

export const type = async (form: KuulluksiFeedbackForm, selector: string, typed: string) => {
  (await whenThere(form, selector)).focus();
  await sendKeys({ type: typed });
  await form.updateComplete;
};

export const words = 'Kerhossa oli hyvä olla';

/** Answers what must be answered. */
export const fill = async (form: KuulluksiFeedbackForm, typed = words) => {
  await choose(form, '#kind');
  await type(form, '#text', typed);
  await choose(form, '#publication');
};

export const viewIs = (form: Element, view: 'questions' | 'check' | 'sent') =>
  until(() => rootOf(form).querySelector(`section[part='${view}']`), `the view is ${view}`);

/** From the questions to the answers before sending. */
export const goToCheck = async (form: KuulluksiFeedbackForm, check = 'Tarkista') => {
  await press(form, button(form, check));
  await viewIs(form, 'check');
};

export const posts = (server: FakeServer): FeedbackInput[] =>
  server.requests.filter(({ method }) => method === 'POST').map(({ body }) => body as FeedbackInput);

/** The element in the page that has the focus, inside the shadow root. */
export const focused = (form: Element) => rootOf(form).activeElement;
