import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { expect } from '@open-wc/testing';
import { draftOfSet, freeId, inputOf, moved } from '@kuulluksi/desk/question-sets/drafts';
import { topicsOf, typedTopics, unevenLanguages } from '@kuulluksi/desk/panels/topics';
import { problem, type FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import { focused, me, openDesk, press, select, sentTo, signedIn, submit, type, view } from './support.ts';

const open = {
  id: 'auttaisiko',
  version: 1,
  question: { fi: 'Mikä auttaisi sinua palaverissa?' },
  ageLevels: ['youth'],
  opensOn: '2026-11-01',
  closesOn: '2026-12-31',
  state: 'open',
  answered: 'under-5',
};
const closed = {
  ...open,
  id: 'ryhma',
  version: 4,
  question: { fi: 'Millaiseen ryhmään tulisit?' },
  state: 'closed',
  answered: '10-19',
};
const set = {
  id: 'nuorten-kysely',
  version: 2,
  ageLevels: ['youth'],
  title: { fi: 'Miten menee?', sv: 'Hur går det?' },
  questions: [
    { id: 'olo', kind: 'mood', words: { fi: 'Miltä tuntuu?', sv: 'Hur känns det?' }, optional: true },
    {
      id: 'kuulee',
      kind: 'choice',
      words: { fi: 'Kuunnellaanko sinua?' },
      options: [
        { id: 'joo', words: { fi: 'Joo' } },
        { id: 'ei', words: { fi: 'Ei' } },
      ],
      optional: false,
    },
  ],
  usual: true,
  answered: true,
};

let server: FakeServer;
beforeEach(() => {
  server = signedIn()
    .on('GET /v1/staff/me', () => ({ ...me, rights: [...me.rights, 'questions:ask'] }))
    .on('GET /v1/staff/open-questions', () => ({ items: [open, closed] }))
    .on('GET /v1/staff/question-sets', () => ({ items: [set] }));
});
afterEach(() => server.close());

describe('open questions at the desk', () => {
  inEveryLanguage('are accessible, and so are their forms', async language => {
    const desk = await openDesk('#/open-questions', { language });
    const shown = await view(desk, 'open-questions');
    await until(() => rootOf(shown).querySelectorAll('article').length === 2, 'the questions');
    await isAccessible(desk);
    find(shown, '.actions .main').click();
    const form = await view(shown, 'open-question-form');
    await until(() => rootOf(form).querySelector('#questionSet'), 'the sets');
    submit(form);
    await until(() => rootOf(form).querySelector('.error-summary'), 'the faults');
    await isAccessible(desk);
  });

  it('are asked with their days and whom they are for', async () => {
    server.on('POST /v1/staff/open-questions', () => open);
    const shown = await view(await openDesk('#/open-questions'), 'open-questions');
    press(shown, 'Kysy uusi kysymys');
    const form = await view(shown, 'open-question-form');
    type(form, 'question-fi', 'Mikä auttaisi?');
    find(form, '#ageLevels-youth').click();
    type(form, 'opensOn', '2026-12-01');
    type(form, 'closesOn', '2026-11-30');
    submit(form);
    await until(() => textOf(form, '.error-summary').includes('ennen avautumista'), 'the days are at fault');
    type(form, 'closesOn', '2026-12-31');
    submit(form);
    await until(() => !rootOf(shown).querySelector('kuulluksi-desk-open-question-form'), 'the form is gone');
    const [sent] = sentTo(server, '/v1/staff/open-questions') as Record<string, unknown>[];
    const { key, ...asked } = sent ?? {};
    expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(asked).to.deep.equal({
      question: { fi: 'Mikä auttaisi?' },
      ageLevels: ['youth'],
      opensOn: '2026-12-01',
      closesOn: '2026-12-31',
    });
  });

  it('are closed only after one more press', async () => {
    const path = `/v1/staff/open-questions/${open.id}/closing`;
    server.on(`POST ${path}`, () => ({ ...open, state: 'closed' }));
    const shown = await view(await openDesk('#/open-questions'), 'open-questions');
    await until(() => rootOf(shown).querySelector('article'), 'the questions');
    press(shown, 'Sulje ennen aikaa');
    await until(() => focused()?.id === 'really-close', 'it is asked once more');
    expect(sentTo(server, path)).to.deep.equal([]);
    press(shown, 'Sulje nyt');
    await until(() => sentTo(server, path).length === 1, 'it is closed');
  });

  it('tell what came of them, and keep the words when somebody else told it first', async () => {
    const path = `/v1/staff/open-questions/${closed.id}/result`;
    let stored: object = closed;
    server.on('GET /v1/staff/open-questions', () => ({ items: [stored] }));
    server.on(`POST ${path}`, () => {
      stored = { ...closed, version: 5, result: { told: { fi: 'Moni toivoi ruokaa.' }, month: '2026-11' } };
      return problem(409, 'changed-meanwhile');
    });
    const shown = await view(await openDesk('#/open-questions'), 'open-questions');
    await until(() => rootOf(shown).querySelector('article'), 'the question');
    press(shown, 'Kerro tulos');
    const form = await view(shown, 'result-form');
    type(form, 'told-fi', 'Moni toivoi alkuiltaa.');
    submit(form);
    await until(() => textOf(form, '.notice').includes('Moni toivoi ruokaa.'), 'the newest');
    expect(find<HTMLTextAreaElement>(form, '#told-fi').value).to.equal('Moni toivoi alkuiltaa.');
    server.on(`POST ${path}`, () => stored);
    submit(form);
    await until(() => sentTo(server, path).length === 2, 'it is sent again');
    expect(sentTo(server, path)[1]).to.deep.equal({ version: 5, told: { fi: 'Moni toivoi alkuiltaa.' } });
  });
});

describe('question sets at the desk', () => {
  const openSet = async (language?: InterfaceLanguage) => {
    const desk = await openDesk('#/question-sets/nuorten-kysely', { language });
    const shown = await view(desk, 'question-sets');
    await until(() => rootOf(shown).querySelector('.as-text'), 'the text');
    return [desk, shown] as const;
  };
  const openEditor = async (language?: InterfaceLanguage) => {
    const [desk, shown] = await openSet(language);
    find(shown, '.actions .main').click();
    return [desk, await view(shown, 'question-set-form')] as const;
  };
  const versions = '/v1/staff/question-sets/nuorten-kysely/versions';

  inEveryLanguage('are a list by level, and open as text, accessibly', async language => {
    const desk = await openDesk('#/question-sets', { language });
    const shown = await view(desk, 'question-sets');
    await until(() => rootOf(shown).querySelector('a.card'), 'the list');
    await isAccessible(desk);
    location.hash = '#/question-sets/nuorten-kysely';
    await until(() => rootOf(shown).querySelector('.as-text'), 'the text');
    await isAccessible(desk);
  });

  inEveryLanguage('are written in a form that is accessible', async language => {
    const [desk, form] = await openEditor(language);
    for (const one of rootOf(form).querySelectorAll('details')) one.open = true;
    await isAccessible(desk);
  });

  it('show each question as it is read, and lead to the paper form', async () => {
    const [, shown] = await openSet();
    expect(textOf(shown, '.as-text')).to.contain('Kuunnellaanko sinua?').and.contain('Joo');
    const paper = new URL(find<HTMLAnchorElement>(shown, 'a.button').href);
    expect(paper.pathname).to.equal('/print/feedback');
    expect(Object.fromEntries(paper.searchParams)).to.deep.equal({
      organisation: 'testi',
      'question-set': 'nuorten-kysely',
      'age-level': 'youth',
      language: 'fi',
    });
    select(shown, 'shown-in', 'sv');
    await until(() => textOf(shown, '.as-text').includes('Hur känns det?'), 'the text in Swedish');
  });

  it('become a new version: a question is added, moved and taken out', async () => {
    server.on(`POST ${versions}`, () => ({ ...set, version: 3 }));
    const [, form] = await openEditor();
    press(form, 'Lisää kysymys');
    await until(() => focused()?.id === 'questions-2-words-fi', 'the new question has the focus');
    type(form, 'questions-2-words-fi', 'Mitä muuttaisit?');
    select(form, 'questions-2-kind', 'text');
    const button = (...words: string[]) =>
      [...rootOf(form).querySelectorAll('button')].find(one =>
        words.every(part => one.textContent.includes(part)),
      );
    await until(() => button('Ylös', 'Mitä muuttaisit?'), 'the way up');
    button('Ylös', 'Mitä muuttaisit?')?.click();
    await until(() => textOf(form, '#question-1').includes('Mitä muuttaisit?'), 'it is second');
    button('Poista kysymys', 'Miltä tuntuu?')?.click();
    await until(() => textOf(form, '#question-0').includes('Mitä muuttaisit?'), 'the first is out');
    submit(form);
    await until(() => sentTo(server, versions).length === 1, 'it is sent');
    const [sent] = sentTo(server, versions) as { version: number; questions: { id: string }[] }[];
    expect(sent?.version).to.equal(2);
    expect(sent?.questions.map(({ id }) => id)).to.deep.equal(['kysymys-5', 'kuulee']);
    expect(sent?.questions[1]).to.deep.equal(set.questions[1]);
  });

  it('say which question has the name of another, and open it', async () => {
    const [, form] = await openEditor();
    type(form, 'questions-1-id', 'olo');
    submit(form);
    await until(() => textOf(form, '.error-summary').includes('jo sama tunnus'), 'the sentence');
    find<HTMLAnchorElement>(form, '.error-summary a').click();
    expect(focused()?.id).to.equal('questions-1-id');
    expect(sentTo(server, versions)).to.deep.equal([]);
  });

  it('keep what was written when somebody else wrote a version first', async () => {
    let stored = set;
    server.on('GET /v1/staff/question-sets', () => ({ items: [stored] }));
    server.on(`POST ${versions}`, () => {
      stored = { ...set, version: 3, title: { fi: 'Toisen nimi', sv: 'Annan' } };
      return problem(409, 'changed-meanwhile');
    });
    const [, form] = await openEditor();
    type(form, 'title-fi', 'Oma nimi');
    submit(form);
    await until(() => textOf(form, '.notice').includes('Toisen nimi'), 'the newest');
    expect(find<HTMLInputElement>(form, '#title-fi').value).to.equal('Oma nimi');
    submit(form);
    await until(() => sentTo(server, versions).length === 2, 'it is sent again');
    expect((sentTo(server, versions)[1] as { version: number }).version).to.equal(3);
  });
});

describe('what the forms make of what is typed', () => {
  it('gives a new question a name that none has', () => {
    expect(freeId('kysymys', [])).to.equal('kysymys-1');
    expect(freeId('kysymys', ['kysymys-2'])).to.equal('kysymys-3');
  });
  it('moves a question a step, and not past an end', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).to.deep.equal(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, -1)).to.deep.equal(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).to.deep.equal(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).to.deep.equal(['a', 'b']);
  });
  it('sends a set that nobody changed as it was', () => {
    const { ageLevels, title, questions, usual } = set;
    expect(inputOf(draftOfSet(set as never, ''))).to.deep.equal({ ageLevels, title, questions, usual });
  });
  it('pairs topics line by line over languages, and back', () => {
    const typed = { fi: 'Yksi\n\n Kaksi ', sv: 'Ett\nTvå' };
    expect(topicsOf(typed)).to.deep.equal([
      { fi: 'Yksi', sv: 'Ett' },
      { fi: 'Kaksi', sv: 'Två' },
    ]);
    expect(typedTopics(topicsOf(typed))).to.deep.equal({ fi: 'Yksi\nKaksi', sv: 'Ett\nTvå' });
    expect(unevenLanguages(typed, 'fi')).to.deep.equal([]);
    expect(unevenLanguages({ ...typed, en: 'One' }, 'fi')).to.deep.equal(['en']);
    expect(unevenLanguages({ fi: 'Yksi', sv: '' }, 'fi')).to.deep.equal([]);
  });
});
