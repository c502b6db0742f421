import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { expect } from '@open-wc/testing';
import { problem, type FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import {
  chooseIn,
  focused,
  id as matterId,
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

const meeting = {
  id: '4b671a64-40d5-491e-99b0-da01ff1f3344',
  version: 1,
  panel: 'jalkihuolto',
  day: '2026-11-02',
  topics: [{ fi: 'Ohjaajan vaihtuminen', sv: 'Byte av handledare' }],
  attended: '5-9',
  raised: [
    {
      id: matterId,
      kind: 'question',
      said: { text: 'Voiko uuden ohjaajan tavata etukäteen?', lang: 'fi' },
      publication: 'ask-first',
      status: 'planned',
      published: false,
      answer: {
        status: 'planned',
        what: { fi: 'Tapaaminen järjestetään ennen muuttoa.' },
        when: '2027-01',
        month: '2026-11',
      },
    },
  ],
};
const panel = {
  id: 'jalkihuolto',
  version: 3,
  name: { fi: 'Jälkihuollon asiakasraati', sv: 'Eftervårdens klientråd' },
  description: { fi: 'Jälkihuollossa olevat nuoret tapaavat.' },
  ageLevel: 'youth',
  meetings: [meeting],
};

let server: FakeServer;
const bodies = (path: string) => sentTo(server, path);

describe('panels at the desk', () => {
  beforeEach(() => {
    server = signedIn()
      .on('GET /v1/staff/me', () => ({ ...me, rights: [...me.rights, 'panels:lead'] }))
      .on('GET /v1/staff/panels', () => ({ items: [panel] }));
  });
  afterEach(() => server.close());

  const openPanel = async (language?: InterfaceLanguage) => {
    const desk = await openDesk('#/panels/jalkihuolto', { language });
    const shown = await view(desk, 'panels', 'panel');
    return [desk, shown] as const;
  };
  const openMeetingForm = async (language?: InterfaceLanguage) => {
    const [desk, shown] = await openPanel(language);
    find(shown, '.actions .button.main').click();
    return [desk, await view(shown, 'meeting-form'), shown] as const;
  };
  const fill = (form: Element) => {
    type(form, 'day', '2026-11-20');
    type(form, 'topics-fi', 'Hyvä ohjaaja\nRyhmät');
    type(form, 'attended', '4');
    select(form, 'raised-0-kind', 'idea');
    type(form, 'raised-0-said', 'Raati toivoo yhteistä retkeä.');
    chooseIn(form, 'raised-0-publication', 'yes');
  };

  inEveryLanguage('are a list that is accessible', async language => {
    const desk = await openDesk('#/panels', { language });
    const panels = await view(desk, 'panels');
    await until(() => rootOf(panels).querySelector('a.card'), 'the list');
    await isAccessible(desk);
  });

  inEveryLanguage('open with their meetings, accessibly', async language => {
    const [desk, shown] = await openPanel(language);
    expect(textOf(shown))
      .to.contain('Voiko uuden ohjaajan tavata etukäteen?')
      .and.contain('Tapaaminen järjestetään');
    await isAccessible(desk);
  });

  inEveryLanguage('take a meeting in a form that is accessible, with its faults too', async language => {
    const [desk, form] = await openMeetingForm(language);
    await isAccessible(desk);
    select(form, 'raised-0-kind', 'idea');
    submit(form);
    await until(() => rootOf(form).querySelector('.error-summary'), 'the faults');
    await isAccessible(desk);
  });

  it('show what was said with its answer, the class of who came, and a way to the matter', async () => {
    const [, shown] = await openPanel();
    expect(textOf(shown, '.pair')).to.contain('Suunnitteilla').and.contain('tammikuu 2027');
    expect(textOf(shown)).to.contain('Paikalla 5–9');
    expect(find(shown, '.crumb a').getAttribute('href')).to.equal(`#/matters/${matterId}`);
  });

  it('lead nobody to a matter who may not read it', async () => {
    server.on('GET /v1/staff/me', () => ({ ...me, rights: ['panels:lead'] }));
    const [, shown] = await openPanel();
    expect(rootOf(shown).querySelector('.crumb a')).to.equal(null);
  });

  it('let a facilitator mark a concern in what was raised', async () => {
    server.on('GET /v1/staff/me', () => ({ ...me, rights: ['panels:lead', 'concerns:mark'] }));
    const [desk, shown] = await openPanel();
    const worry = await view(shown, 'worry');
    find<HTMLElement>(worry, 'summary').click();
    const concern = await view(worry, 'concern');
    await until(() => textOf(concern).includes('Merkitse huoli'), 'the concern procedure');
    await isAccessible(desk);
  });

  it('record a meeting and show its code once', async () => {
    server.on('POST /v1/staff/panels/jalkihuolto/meetings', () => ({
      meeting,
      receiptCode,
      outcome: 'stored',
    }));
    const [desk, form, shown] = await openMeetingForm();
    fill(form);
    submit(form);
    await until(() => textOf(form).includes(receiptCodeInGroups), 'the code');
    expect(focused()?.id).to.equal('receipt');
    await isAccessible(desk);
    const [sent] = bodies('/v1/staff/panels/jalkihuolto/meetings') as Record<string, unknown>[];
    const { key, ...rest } = sent ?? {};
    expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(rest).to.deep.equal({
      day: '2026-11-20',
      topics: [{ fi: 'Hyvä ohjaaja' }, { fi: 'Ryhmät' }],
      attended: 4,
      raised: [{ kind: 'idea', said: 'Raati toivoo yhteistä retkeä.', publication: 'yes' }],
      language: 'fi',
    });
    press(form, 'Koodi on tallessa');
    await until(() => !rootOf(shown).querySelector('kuulluksi-desk-meeting-form'), 'the form is gone');
    expect(textOf(shown)).not.to.contain('1234 5678');
  });

  it('send the same key again when the first try failed, with every word', async () => {
    server.away = false;
    let tries = 0;
    server.on('POST /v1/staff/panels/jalkihuolto/meetings', () => {
      tries += 1;
      return tries === 1 ? problem(500, 'internal') : { meeting, receiptCode, outcome: 'repeated' };
    });
    const [, form] = await openMeetingForm();
    fill(form);
    submit(form);
    await until(() => rootOf(form).querySelector('.error-summary'), 'what went wrong');
    submit(form);
    await until(() => textOf(form).includes(receiptCodeInGroups), 'the code');
    const [first, second] = bodies('/v1/staff/panels/jalkihuolto/meetings');
    expect(second).to.deep.equal(first);
  });

  it('say what is missing in a sentence of its own, and lead to it', async () => {
    const [, form] = await openMeetingForm();
    select(form, 'raised-0-kind', 'idea');
    submit(form);
    await until(() => rootOf(form).querySelector('.error-summary'), 'the faults');
    const words = textOf(form, '.error-summary');
    for (const sentence of [
      'Valitse tapaamisen päivä.',
      'Kirjoita ainakin yksi aihe.',
      'Kirjoita, mitä raati otti esiin.',
      'Valitse, mitä raati päätti.',
    ]) {
      expect(words).to.contain(sentence);
    }
    for (const link of rootOf(form).querySelectorAll<HTMLAnchorElement>('.error-summary a')) {
      link.click();
      expect(link.hash).to.equal(`#${focused()?.id}`);
    }
    expect(bodies('/v1/staff/panels/jalkihuolto/meetings')).to.deep.equal([]);
  });

  it('keep what was typed when somebody looks elsewhere in between', async () => {
    const [desk, form] = await openMeetingForm();
    fill(form);
    location.hash = '#/templates';
    await view(desk, 'templates');
    location.hash = '#/panels/jalkihuolto';
    const again = await view(desk, 'panels', 'panel', 'meeting-form');
    expect(find<HTMLTextAreaElement>(again, '#raised-0-said').value).to.equal(
      'Raati toivoo yhteistä retkeä.',
    );
    expect(find<HTMLInputElement>(again, '#day').value).to.equal('2026-11-20');
  });

  it('show the newest and keep the words when somebody else changed the panel first', async () => {
    let stored = panel;
    server.on('GET /v1/staff/panels', () => ({ items: [stored] }));
    server.on('POST /v1/staff/panels/jalkihuolto', () =>
      stored.version === 3
        ? ((stored = { ...panel, version: 4, name: { fi: 'Raati', sv: 'Råd' } }),
          problem(409, 'changed-meanwhile'))
        : stored,
    );
    const [, shown] = await openPanel();
    press(shown, 'Muuta raadin tietoja');
    const form = await view(shown, 'panel-form');
    type(form, 'name-fi', 'Nuorten raati');
    submit(form);
    await until(() => textOf(form, '.notice').includes('Raati'), 'the newest');
    expect(textOf(form, '.error-summary')).to.contain('Joku toinen ehti muuttaa tätä ensin');
    expect(find<HTMLInputElement>(form, '#name-fi').value).to.equal('Nuorten raati');
    submit(form);
    await until(() => bodies('/v1/staff/panels/jalkihuolto').length === 2, 'it is sent again');
    expect((bodies('/v1/staff/panels/jalkihuolto')[1] as { version: number }).version).to.equal(4);
  });

  it('add what was forgotten to a meeting that is recorded', async () => {
    const path = `/v1/staff/panel-meetings/${meeting.id}/raised`;
    server.on(`POST ${path}`, () => meeting);
    const [, shown] = await openPanel();
    press(shown, 'Lisää unohtunut asia');
    const form = await view(shown, 'raise-form');
    select(form, 'kind', 'thanks');
    type(form, 'said', 'Siirto sujui hyvin.');
    chooseIn(form, 'publication', 'no');
    submit(form);
    await until(() => bodies(path).length === 1, 'it is sent');
    await until(() => !rootOf(shown).querySelector('kuulluksi-desk-raise-form'), 'the form is gone');
    expect(focused()?.id).to.equal('title');
  });
});
