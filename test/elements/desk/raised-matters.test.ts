import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { expect } from '@open-wc/testing';
import { problem, type FakeServer } from '../support/fake-server.ts';
import { inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import {
  chooseIn,
  focused,
  id,
  me,
  openDesk,
  press,
  receiptCode,
  receiptCodeInGroups,
  select,
  sentTo,
  signedIn,
  submit,
  type,
  view,
} from './support.ts';

const path = '/v1/staff/raised-matters';
const raised = { matter: id, receiptCode, outcome: 'stored' };

let server: FakeServer;

describe('a matter of a group at the desk', () => {
  beforeEach(() => {
    server = signedIn().on('GET /v1/staff/me', () => ({ ...me, rights: ['matters:raise', 'concerns:mark'] }));
  });
  afterEach(() => server.close());

  const openForm = async (language?: InterfaceLanguage) => {
    const desk = await openDesk('#/raise-matter', { language });
    const form = await view(desk, 'raise-matter');
    await until(() => rootOf(form).getElementById('unit'), 'the units');
    return [desk, form] as const;
  };
  const fill = (form: Element) => {
    chooseIn(form, 'source', 'feedback-group');
    type(form, 'raisedBy-fi', 'Perheiden kehittämisryhmä');
    select(form, 'voice', 'parent');
    select(form, 'kind', 'idea');
    type(form, 'said', 'Perheet toivovat iltavastaanottoa.');
    select(form, 'unit', 'koivula');
    chooseIn(form, 'publication', 'yes');
    select(form, 'ageLevel', 'adult');
  };

  inEveryLanguage('has a form that is accessible, with its faults too', async language => {
    const [desk, form] = await openForm(language);
    await isAccessible(desk);
    chooseIn(form, 'source', 'event');
    submit(form);
    await until(() => rootOf(form).querySelector('.error-summary'), 'the faults');
    await isAccessible(desk);
  });

  it('is sent with who raised it, and its code is handed over with the way to mark a concern', async () => {
    server.on(`POST ${path}`, () => raised);
    const [desk, form] = await openForm();
    fill(form);
    submit(form);
    await until(() => textOf(form).includes(receiptCodeInGroups), 'the code');
    expect(focused()?.id).to.equal('receipt');
    const [{ key, ...rest } = {}] = sentTo(server, path) as Record<string, unknown>[];
    expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(rest).to.deep.equal({
      source: 'feedback-group',
      raisedBy: { fi: 'Perheiden kehittämisryhmä' },
      voice: 'parent',
      kind: 'idea',
      said: 'Perheet toivovat iltavastaanottoa.',
      unit: 'koivula',
      publication: 'yes',
      ageLevel: 'adult',
      language: 'fi',
    });
    const concern = await view(form, 'concern');
    await until(() => textOf(concern).includes('Merkitse huoli'), 'the concern procedure');
    await isAccessible(desk);
    press(form, 'Kirjaa seuraava');
    await until(() => rootOf(form).querySelector('form'), 'an empty form');
    expect((rootOf(form).getElementById('said') as HTMLTextAreaElement).value).to.equal('');
  });

  it('says what is missing, and demands the name of a group but not of the forum', async () => {
    const [, form] = await openForm();
    chooseIn(form, 'source', 'developer-group');
    submit(form);
    await until(() => textOf(form, '.error-summary').includes('ryhmän tai tapahtuman nimi'), 'the sentence');
    chooseIn(form, 'source', 'youth-forum');
    submit(form);
    await until(() => !textOf(form, '.error-summary').includes('tapahtuman nimi'), 'no such sentence');
    expect(textOf(form, '.error-summary')).to.contain('mitä otettiin esiin');
    expect(sentTo(server, path).length).to.equal(0);
  });

  it('keeps every word and its key when sending fails', async () => {
    server.on(`POST ${path}`, () => problem(503, 'database-away'));
    const [, form] = await openForm();
    fill(form);
    submit(form);
    await until(() => rootOf(form).querySelector('.error-summary'), 'the trouble');
    server.on(`POST ${path}`, () => raised);
    submit(form);
    await until(() => textOf(form).includes(receiptCodeInGroups), 'the code');
    const [first, second] = sentTo(server, path) as { key: string }[];
    expect(first).to.deep.equal(second);
  });
});
