import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { expect } from '@open-wc/testing';
import { problem, type FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import {
  focused,
  id as matterId,
  me,
  openDesk,
  press,
  sentTo,
  signedIn,
  submit,
  type,
  view,
} from './support.ts';

const item = {
  id: '5b671a64-40d5-491e-99b0-da01ff1f3345',
  version: 2,
  meeting: '6b671a64-40d5-491e-99b0-da01ff1f3346',
  matter: matterId,
  wording: { text: 'Perheet toivovat, että palaverista saa muistion.', lang: 'fi' },
  kind: 'idea',
  themes: ['information'],
  saidIn: '2026-10',
  state: 'to-discuss',
};
const decided = {
  ...item,
  id: '7b671a64-40d5-491e-99b0-da01ff1f3347',
  state: 'answered',
  decision: {
    what: { fi: 'Muistio annetaan aina.' },
    who: { fi: 'Perhetyön tiimi' },
    when: '2027-01',
    in: '2026-11',
  },
  answer: { status: 'done', what: { fi: 'Muistion saa nyt mukaansa.' }, when: '2026-11', month: '2026-11' },
};
const meeting = { id: item.meeting, version: 1, day: '2026-11-02', items: [item, decided] };
const toCome = {
  id: '8b671a64-40d5-491e-99b0-da01ff1f3348',
  version: 1,
  day: '2099-01-05',
  items: [{ ...item, id: '9b671a64-40d5-491e-99b0-da01ff1f3349' }],
};
const group = {
  id: 'perheet',
  version: 1,
  name: { fi: 'Perhepalvelujen kehittämisryhmä' },
  meetings: [toCome, meeting],
};
const decision = `/v1/staff/agenda-items/${item.id}/decision`;
const leads = ['agenda:read', 'agenda:lead', 'concerns:mark'];

let server: FakeServer;
const signIn = (...rights: string[]) => server.on('GET /v1/staff/me', () => ({ ...me, rights }));
const openGroup = async (language?: InterfaceLanguage) => {
  const desk = await openDesk('#/agendas/perheet', { language });
  return [desk, await view(desk, 'agendas', 'agenda')] as const;
};

describe('agendas of feedback groups at the desk', () => {
  beforeEach(() => {
    server = signedIn().on('GET /v1/staff/agenda', () => ({ items: [group] }));
    signIn(...me.rights, ...leads);
  });
  afterEach(() => server.close());

  inEveryLanguage('are a list that is accessible', async language => {
    const desk = await openDesk('#/agendas', { language });
    const agendas = await view(desk, 'agendas');
    await until(() => rootOf(agendas).querySelector('a.card'), 'the list');
    await isAccessible(desk);
  });

  inEveryLanguage(
    'open with items, decisions and answers, accessibly, and so does the form',
    async language => {
      const [desk, shown] = await openGroup(language);
      expect(textOf(shown)).to.contain('Muistio annetaan aina.').and.contain('Muistion saa nyt mukaansa.');
      await isAccessible(desk);
      const buttons = [...rootOf(shown).querySelectorAll<HTMLElement>('[role="group"] .actions button')];
      buttons[0]?.click();
      const form = await view(shown, 'decision-form');
      submit(form);
      await until(() => rootOf(form).querySelector('.error-summary'), 'the faults');
      await isAccessible(desk);
    },
  );

  it('let a member read and mark a concern, and do nothing else', async () => {
    signIn('agenda:read', 'concerns:mark');
    const [, shown] = await openGroup();
    expect(rootOf(shown).querySelectorAll('button').length).to.equal(0);
    expect(rootOf(shown).querySelector(`a[href="#/matters/${matterId}"]`)).to.equal(null);
    const worry = await view(shown, 'worry');
    find<HTMLElement>(worry, 'summary').click();
    const concern = await view(worry, 'concern');
    await until(() => textOf(concern).includes('Merkitse huoli'), 'the concern procedure');
  });

  it('take a decision from the day of the meeting on', async () => {
    const [, shown] = await openGroup();
    const words = [...rootOf(shown).querySelectorAll('article')].map(one => one.textContent);
    expect(words[0])
      .to.contain('Päätöksen voi kirjata kokouspäivästä alkaen')
      .and.not.contain('Kirjaa päätös');
    expect(words[1]).to.contain('Kirjaa päätös');
  });

  it('store a decision with what, who and when', async () => {
    server.on(`POST ${decision}`, () => item);
    const [, shown] = await openGroup();
    press(shown, 'Kirjaa päätös');
    const form = await view(shown, 'decision-form');
    await until(() => focused()?.id === 'form-title', 'the form has the focus');
    type(form, 'what-fi', 'Muistio annetaan aina.');
    type(form, 'who-fi', 'Perhetyön tiimi');
    type(form, 'when', '1/2027');
    submit(form);
    await until(() => !rootOf(shown).querySelector('kuulluksi-desk-decision-form'), 'the form is gone');
    expect(sentTo(server, decision)).to.deep.equal([
      { version: 2, what: { fi: 'Muistio annetaan aina.' }, who: { fi: 'Perhetyön tiimi' }, when: '2027-01' },
    ]);
  });

  it('say that a decision repeats the words of the person, at its field', async () => {
    server.on(`POST ${decision}`, () =>
      problem(400, 'invalid-input', { fields: [{ field: 'what', code: 'own-words' }] }),
    );
    const [, shown] = await openGroup();
    press(shown, 'Kirjaa päätös');
    const form = await view(shown, 'decision-form');
    type(form, 'what-fi', 'Sanasta sanaan.');
    type(form, 'who-fi', 'Tiimi');
    type(form, 'when', '1/2027');
    submit(form);
    await until(() => textOf(form, '.error-summary').includes('lähettäjän omia sanoja'), 'the sentence');
    find<HTMLAnchorElement>(form, '.error-summary a').click();
    expect(focused()?.id).to.equal('what-fi');
  });

  it('keep the words and show the newest decision when somebody else was faster', async () => {
    let stored: object = item;
    server.on('GET /v1/staff/agenda', () => ({
      items: [{ ...group, meetings: [{ ...meeting, items: [stored] }] }],
    }));
    server.on(`POST ${decision}`, () => {
      stored = { ...decided, id: item.id, version: 3 };
      return problem(409, 'changed-meanwhile');
    });
    const [, shown] = await openGroup();
    press(shown, 'Kirjaa päätös');
    const form = await view(shown, 'decision-form');
    type(form, 'what-fi', 'Toisin.');
    type(form, 'who-fi', 'Tiimi');
    type(form, 'when', '1/2027');
    submit(form);
    await until(() => textOf(form, '.notice').includes('Muistio annetaan aina.'), 'the newest');
    expect(find<HTMLTextAreaElement>(form, '#what-fi').value).to.equal('Toisin.');
    submit(form);
    await until(() => sentTo(server, decision).length === 2, 'it is sent again');
    expect((sentTo(server, decision)[1] as { version: number }).version).to.equal(3);
  });
});
