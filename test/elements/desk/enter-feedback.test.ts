import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { expect } from '@open-wc/testing';
import type { FakeServer } from '../support/fake-server.ts';
import { inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import {
  chooseIn,
  id,
  me,
  openDesk,
  receiptCode,
  receiptCodeInGroups,
  select,
  sentTo,
  signedIn,
  submit,
  type,
  view,
} from './support.ts';

const set = {
  id: 'arki',
  version: 3,
  ageLevels: ['youth'],
  title: { fi: 'Arki meillä', sv: 'Vardagen hos oss' },
  kind: 'experience',
  usual: true,
  answered: false,
  questions: [
    { id: 'olo', kind: 'mood', words: { fi: 'Miltä täällä tuntuu?' }, optional: true },
    {
      id: 'ruoka',
      kind: 'choices',
      words: { fi: 'Mikä toimii?' },
      options: [
        { id: 'aamu', words: { fi: 'Aamupala' } },
        { id: 'ilta', words: { fi: 'Iltapala' } },
      ],
      optional: true,
    },
    { id: 'muu', kind: 'text', words: { fi: 'Mitä muuttaisit?' }, optional: true },
  ],
};
const asked = {
  id: 'kesa',
  organisation: { id: 'testi', name: { text: 'Testi', lang: 'fi' } },
  question: { text: 'Mitä kesällä?', lang: 'fi' },
  ageLevels: ['youth'],
  opensOn: '2026-11-01',
  closesOn: '2099-12-01',
  state: 'open',
};

let server: FakeServer;

describe('entering what somebody said at the desk', () => {
  beforeEach(() => {
    server = signedIn()
      .on('GET /v1/staff/me', () => ({ ...me, rights: ['feedback:enter', 'concerns:mark'] }))
      .on('GET /v1/staff/question-sets', () => ({ items: [set] }))
      .on('GET /v1/open-questions', () => ({ items: [asked] }))
      .on('POST /v1/staff/feedback', () => ({
        receiptCode,
        outcome: 'stored',
        matter: id,
      }));
  });
  afterEach(() => server.close());

  const openForm = async (language?: InterfaceLanguage) => {
    const desk = await openDesk('#/enter-feedback', { language });
    const form = await view(desk, 'enter-feedback');
    await until(() => rootOf(form).getElementById('questionSet-id'), 'the sets');
    return [desk, form] as const;
  };

  inEveryLanguage('is accessible with the questions of a set and a contact', async language => {
    const [desk, form] = await openForm(language);
    select(form, 'questionSet-id', 'arki');
    select(form, 'contact-way', 'call');
    await until(() => rootOf(form).getElementById('contact-value'), 'the contact');
    await isAccessible(desk);
  });

  it('sends the answers to a set, who the person is, how to reach them, and what the unit may read', async () => {
    const [, form] = await openForm();
    chooseIn(form, 'way', 'paper');
    select(form, 'ageLevel', 'youth');
    select(form, 'questionSet-id', 'arki');
    await until(() => rootOf(form).getElementById('question-muu'), 'the questions');
    chooseIn(form, 'question-olo', 'good');
    (rootOf(form).getElementById('question-ruoka') as HTMLInputElement).click();
    type(form, 'question-muu', 'Hiljainen tunti illalla.');
    select(form, 'openQuestion', 'kesa');
    select(form, 'unit', 'koivula');
    await until(() => rootOf(form).getElementById('unitMayRead'), 'the leave');
    (rootOf(form).getElementById('unitMayRead') as HTMLInputElement).click();
    type(form, 'introduction', 'Olen toisen kerroksen nuori.');
    select(form, 'contact-way', 'text-message');
    await until(() => rootOf(form).getElementById('contact-value'), 'the contact');
    type(form, 'contact-value', '050 000 0007');
    chooseIn(form, 'publication', 'no');
    submit(form);
    await until(() => textOf(form).includes(receiptCodeInGroups), 'the code');
    const [{ key, ...sent } = {}] = sentTo(server, '/v1/staff/feedback') as Record<string, unknown>[];
    expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(sent).to.deep.equal({
      way: 'paper',
      kind: 'experience',
      ageLevel: 'youth',
      language: 'fi',
      publication: 'no',
      unit: 'koivula',
      questionSet: { id: 'arki', version: 3 },
      answers: [
        { question: 'olo', mood: 'good' },
        { question: 'ruoka', choices: ['aamu'] },
        { question: 'muu', text: 'Hiljainen tunti illalla.' },
      ],
      openQuestion: 'kesa',
      unitMayRead: true,
      introduction: 'Olen toisen kerroksen nuori.',
      contact: { way: 'text-message', value: '050 000 0007' },
    });
    const concern = await view(form, 'concern');
    await until(() => textOf(concern).includes('Merkitse huoli'), 'the concern procedure');
  });

  it('puts a fault of an answer at its question', async () => {
    const [, form] = await openForm();
    select(form, 'questionSet-id', 'arki');
    await until(() => rootOf(form).getElementById('question-muu'), 'the questions');
    type(form, 'question-muu', 'Tunnus 131052-308T.');
    submit(form);
    await until(() => rootOf(form).querySelector('a[href="#question-muu"]'), 'the way to the question');
  });
});
