import type { DeskApp } from '@kuulluksi/desk/desk-app';
import '@kuulluksi/desk/define';
import { forgetDrafts } from '@kuulluksi/desk/foundation/drafts';
import type { OneTimeLink } from '@kuulluksi/desk/staff/link';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { fixture, html } from '@open-wc/testing';
import { api, FakeServer } from '../support/fake-server.ts';
import { rootOf, until } from '../support/fixtures.ts';

export const me = {
  name: 'Koordinaattori',
  organisation: { id: 'testi', name: { text: 'Testialueen hyvinvointialue', lang: 'fi' } },
  roles: ['coordinator'],
  rights: [
    'matters:read',
    'matters:answer',
    'board:publish',
    'identity:read',
    'feedback:enter',
    'concerns:mark',
  ],
};

export const id = '1b671a64-40d5-491e-99b0-da01ff1f3341';
/** A receipt code as the server gives it, and as a person reads it. */
export const receiptCode = '1234567890123456';
export const receiptCodeInGroups = '1234 5678 9012 3456';

const other = '2b671a64-40d5-491e-99b0-da01ff1f3342';

export const summary = {
  id,
  organisation: 'testi',
  source: 'web-feedback',
  kind: 'question',
  status: 'received',
  ageLevel: 'adult',
  language: 'fi',
  receivedOn: '2026-11-10',
  waitingDays: 12,
  published: false,
  themes: [],
  helped: false,
  openConcern: false,
};

export const matter = {
  ...summary,
  version: 1,
  publication: 'yes',
  hasContact: true,
  answers: [],
  unitMayRead: false,
  unitTellings: [],
  deletedOn: '2028-11-09',
  messages: [
    {
      from: 'person',
      text: { text: 'Voinko tavata uuden ohjaajan etukäteen?', lang: 'fi' },
      on: '2026-11-10',
    },
  ],
};

export const answered = {
  ...matter,
  version: 2,
  status: 'planned',
  waitingDays: undefined,
  messages: [
    ...matter.messages,
    {
      from: 'staff',
      role: 'coordinator',
      text: { text: 'Kyllä voit.', lang: 'fi' },
      on: '2026-11-22',
    },
  ],
};

export const list = {
  items: [
    summary,
    {
      ...summary,
      id: other,
      kind: 'thanks',
      status: 'thanked',
      waitingDays: undefined,
      published: true,
      language: 'so',
    },
  ],
  total: 2,
  waiting: 1,
  openConcerns: 0,
  next: null,
};

export const home = {
  id: 'testi',
  kind: 'county',
  name: { text: 'Testialueen hyvinvointialue', lang: 'fi' },
  languages: ['fi'],
  areas: [],
  contact: { role: { text: 'osallisuuskoordinaattori', lang: 'fi' } },
  subregions: [],
  units: [{ id: 'koivula', kind: 'youth-home', name: { text: 'Koivula', lang: 'fi' } }],
  feedback: {
    kinds: ['thanks', 'idea', 'question', 'concern'],
    readBy: { text: 'koordinaattori', lang: 'fi' },
    readOn: ['mon'],
    aimDays: 14,
    ownPages: [],
  },
  helpLines: [
    {
      kind: 'social-emergency',
      name: { text: 'Testialueen sosiaalipäivystys', lang: 'fi' },
      phone: '000 111 222',
      hiddenOnBill: false,
      ageLevels: ['adult'],
      checkedOn: '2026-11-01',
    },
  ],
  elsewhere: [],
};

export const templates = {
  items: [
    {
      id: '3b671a64-40d5-491e-99b0-da01ff1f3343',
      version: 1,
      name: 'Kiitos kysymyksestä',
      texts: [
        { language: 'sv', ageLevel: 'adult', text: 'Tack för frågan.' },
        { language: 'fi', ageLevel: 'adult', text: 'Kiitos, että kysyit. […]' },
      ],
    },
  ],
};

/** A server at which somebody is signed in, with one matter that waits and one that does not. */
export const signedIn = (): FakeServer =>
  new FakeServer()
    .on('GET /v1/staff/me', () => me)
    .on('GET /v1/staff/matters', () => list)
    .on(`GET /v1/staff/matters/${id}`, () => matter)
    .on('GET /v1/organisations', () => ({ items: [home] }))
    .on('GET /v1/staff/templates', () => templates)
    .on(`GET /v1/staff/matters/${id}/concerns`, () => ({ items: [] }));

/** The desk at an address of its own; the drafts of an earlier test are forgotten. */
export const openDesk = async (
  hash = '',
  { language = 'fi', link }: { language?: InterfaceLanguage | undefined; link?: OneTimeLink } = {},
): Promise<DeskApp> => {
  forgetDrafts();
  document.documentElement.lang = language;
  history.replaceState(null, '', hash || location.pathname + location.search);
  const desk = await fixture<DeskApp>(html`<kuulluksi-desk .api=${api} .link=${link}></kuulluksi-desk>`);
  await until(() => desk.shadowRoot?.querySelector('.root'), 'the desk speaks');
  return desk;
};

/** A view of the desk, or a form of a view, once it is there. */
export const view = async (desk: Element, ...names: string[]): Promise<Element> => {
  let at = desk;
  for (const name of names) {
    await until(
      () => rootOf(at).querySelector(`kuulluksi-desk-${name}`)?.shadowRoot?.querySelector('.root'),
      name,
    );
    at = rootOf(at).querySelector(`kuulluksi-desk-${name}`) as Element;
  }
  return at;
};

/** Types into a field as a person does, whose every key the form hears. */
export const type = (root: Element, control: string, words: string): void => {
  const field = rootOf(root).getElementById(control) as HTMLInputElement | HTMLTextAreaElement | null;
  if (!field) throw new Error(`There is no ${control}`);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

export const choose = (root: Element, value: string): void => {
  const radio = rootOf(root).querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`);
  if (!radio) throw new Error(`There is no choice ${value}`);
  radio.click();
};

export const submit = (root: Element): void => {
  rootOf(root).querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
};

/** What has the focus, looked for through the shadow roots. */
export const focused = (): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

/** Chooses a radio of one question. */
export const chooseIn = (root: Element, name: string, value: string): void => {
  const radio = `input[type="radio"][name="${name}"][value="${value}"]`;
  const found = rootOf(root).querySelector<HTMLInputElement>(radio);
  if (!found) throw new Error(`There is no choice ${value} of ${name}`);
  found.click();
};

/** Chooses from a list. */
export const select = (root: Element, control: string, value: string): void => {
  const field = rootOf(root).getElementById(control) as HTMLSelectElement | null;
  if (!field) throw new Error(`There is no ${control}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Presses the first button that says so. */
export const press = (root: Element, words: string): void => {
  const button = [...rootOf(root).querySelectorAll('button')].find(one => one.textContent.includes(words));
  if (!button) throw new Error(`There is no button ${words}`);
  button.click();
};

/** What was sent to a path, oldest first. */
export const sentTo = (server: FakeServer, path: string): unknown[] =>
  server.requests.filter(one => one.method === 'POST' && one.path === path).map(({ body }) => body);
