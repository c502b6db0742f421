import { expect } from '@open-wc/testing';
import { problem, type FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import { me, openDesk, select, sentTo, signedIn, submit, type, view } from './support.ts';

const way = {
  id: 'vertaisryhmat',
  version: 3,
  way: 'peer-groups',
  text: { fi: 'Tapaat muita samanlaista kokeneita.' },
  audiences: ['parent'],
  careContexts: ['any'],
  targets: [{ kind: 'contact' }, { kind: 'group', group: 'poistettu' }],
  place: 1,
};
const term = {
  id: 'perhekeskus',
  version: 2,
  term: { fi: 'perhekeskus' },
  explanation: { fi: 'Talo, josta perhe saa apua.' },
  forms: { fi: ['perhekesku'] },
};
const base = {
  id: 'avohuolto',
  term: { fi: 'avohuolto' },
  explanation: { fi: 'Apua kotiin.' },
  forms: { fi: ['avohuolto', 'avohuollo'] },
};

let server: FakeServer;
beforeEach(() => {
  server = signedIn()
    .on('GET /v1/staff/me', () => ({ ...me, rights: [...me.rights, 'pathways:write'] }))
    .on('GET /v1/staff/pathways', () => ({ items: [way] }))
    .on('GET /v1/staff/glossary', () => ({ items: [term], base: [base] }))
    .on('GET /v1/groups', () => ({
      items: [],
      total: 0,
      facets: { audience: {}, kind: {}, municipality: {} },
      next: null,
    }))
    .on('GET /v1/panels', () => ({ items: [] }))
    .on('GET /v1/open-questions', () => ({
      items: [
        {
          id: 'mita-toivot',
          organisation: { id: 'testi', name: { text: 'Testi', lang: 'fi' } },
          question: { text: 'Mitä toivot?', lang: 'fi' },
          ageLevels: ['youth'],
          opensOn: '2026-11-01',
          closesOn: '2027-11-01',
          state: 'open',
        },
      ],
    }));
});
afterEach(() => server.close());

describe('ways to take part at the desk', () => {
  const openForm = async (language: 'fi' = 'fi') => {
    const desk = await openDesk('#/pathways', { language });
    const shown = await view(desk, 'pathways');
    await until(() => rootOf(shown).querySelector('article'), 'the way');
    find(shown, 'article .actions .button').click();
    const form = await view(shown, 'pathway-form');
    await until(() => rootOf(form).querySelectorAll('#targets option').length > 5, 'what can be led to');
    return { desk, shown, form };
  };

  inEveryLanguage('are accessible, and so is their form with faults', async language => {
    const desk = await openDesk('#/pathways', { language });
    const shown = await view(desk, 'pathways');
    await until(() => rootOf(shown).querySelector('article'), 'the way');
    await isAccessible(desk);
    find(shown, '.actions .main').click();
    const form = await view(shown, 'pathway-form');
    submit(form);
    await until(() => rootOf(form).querySelector('.error-summary'), 'the faults');
    await isAccessible(desk);
  });

  it('name a target that is gone, and send what is chosen from lists and written', async () => {
    server.on('POST /v1/staff/pathways/*', () => ({ ...way, version: 4 }));
    const { form } = await openForm();
    expect(textOf(form, 'form')).to.contain('Tätä ei enää ole: group:poistettu');
    [...rootOf(form).querySelectorAll<HTMLElement>('li .button')].at(1)?.click();
    select(form, 'targets', 'open-question:mita-toivot');
    await (form as unknown as { updateComplete: Promise<void> }).updateComplete;
    select(form, 'targets', 'link');
    await until(() => rootOf(form).querySelector('#targets-2-url'), 'the fields of the link');
    type(form, 'targets-2-url', 'http://maakunta.example/sivu');
    submit(form);
    await until(() => rootOf(form).querySelector('.error-summary'), 'the faults');
    expect(textOf(form, '.error-summary')).to.contain('https://').and.to.contain('linkissä lukee');
    type(form, 'targets-2-url', 'https://maakunta.example/sivu');
    type(form, 'targets-2-words-fi', 'Lue lisää');
    submit(form);
    await until(() => sentTo(server, `/v1/staff/pathways/${way.id}`).length === 1, 'it is sent');
    expect(sentTo(server, `/v1/staff/pathways/${way.id}`)[0]).to.deep.equal({
      version: 3,
      way: 'peer-groups',
      text: way.text,
      audiences: ['parent'],
      careContexts: ['any'],
      targets: [
        { kind: 'contact' },
        { kind: 'open-question', openQuestion: 'mita-toivot' },
        { kind: 'link', url: 'https://maakunta.example/sivu', words: { fi: 'Lue lisää' } },
      ],
      place: 1,
    });
  });

  it('keep what was typed when somebody else was faster', async () => {
    server.on('POST /v1/staff/pathways/*', () => problem(409, 'changed-meanwhile'));
    const { form } = await openForm();
    type(form, 'text-fi', 'Uudet sanat');
    submit(form);
    await until(() => rootOf(form).querySelector('.error-summary'), 'the trouble');
    expect(find<HTMLTextAreaElement>(form, '#text-fi').value).to.equal('Uudet sanat');
  });
});

describe('the glossary at the desk', () => {
  inEveryLanguage('is accessible', async language => {
    const desk = await openDesk('#/glossary', { language });
    const shown = await view(desk, 'glossary');
    await until(() => rootOf(shown).querySelectorAll('article').length === 2, 'the terms');
    await isAccessible(desk);
  });

  it('says a term of the base set in other words, with the beginnings of its forms', async () => {
    server.on('POST /v1/staff/glossary', () => ({ ...base, version: 1 }));
    const desk = await openDesk('#/glossary');
    const shown = await view(desk, 'glossary');
    await until(() => rootOf(shown).querySelectorAll('article').length === 2, 'the terms');
    [...rootOf(shown).querySelectorAll<HTMLElement>('article .button')].at(-1)?.click();
    const form = await view(shown, 'term-form');
    type(form, 'explanation-fi', 'Autamme kotona.');
    submit(form);
    await until(() => sentTo(server, '/v1/staff/glossary').length === 1, 'it is sent');
    const { key, ...sent } = sentTo(server, '/v1/staff/glossary')[0] as { key: string };
    expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(sent).to.deep.equal({
      insteadOf: 'avohuolto',
      term: { fi: 'avohuolto' },
      explanation: { fi: 'Autamme kotona.' },
      forms: { fi: ['avohuolto', 'avohuollo'] },
    });
  });
});
