import { expect } from '@open-wc/testing';
import { daysFrom, emptyTimes, pausesOf, scheduleOf, timesOf } from '@kuulluksi/desk/groups/recurrence';
import { problem, type FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import {
  choose,
  chooseIn,
  focused,
  home,
  me,
  openDesk,
  press,
  select,
  sentTo,
  signedIn,
  submit,
  type,
  view,
} from './support.ts';

const leader = { id: '1b671a64-40d5-491e-99b0-da01ff1f3341', name: 'Ohjaaja Omena' };
const line = {
  id: 'nuoret',
  version: 3,
  name: { fi: 'Nuorten olohuone', sv: 'Ungas vardagsrum' },
  kind: 'peer-group',
  standing: 'regular',
  checkedOn: '2026-01-10',
  leaders: [leader],
  gaps: ['unconfirmed'],
  municipality: { code: '908', name: { fi: 'Valkeakoski' } },
  next: { day: '2026-12-01', from: '17:00', to: '19:00' },
};
const ended = {
  ...line,
  id: 'vanha',
  name: { fi: 'Vanha ryhmä' },
  standing: 'ended',
  gaps: [],
  next: undefined,
};
const { municipality: _municipality, next: _next, ...kept } = line;
const whole = {
  ...kept,
  summary: { fi: 'Avoin ryhmä.' },
  description: { fi: 'Kokataan ja jutellaan.' },
  audiences: ['youth'],
  ages: { from: 17, to: 23 },
  careContexts: ['after-care'],
  area: '08',
  place: { visibility: 'public', municipality: '908', street: 'Esimerkkitie 1' },
  attendance: 'on-site',
  languages: ['fi'],
  access: 'walk-in',
  run: { kind: 'continuous' },
  room: 'room',
  schedules: [
    {
      recurrence: 'FREQ=WEEKLY;BYDAY=TU',
      firstDay: '2026-09-01',
      from: '17:00',
      to: '19:00',
      except: ['2026-12-22', '2026-12-23'],
    },
  ],
  answers: [{ question: 'cost', answer: { fi: 'Ei maksa.' } }],
  contact: { role: { fi: 'ryhmän ohjaaja' }, phone: '050 000 0000' },
  sessions: [
    { day: '2026-12-01', from: '17:00', to: '19:00' },
    { day: '2026-12-08', from: '17:00', to: '19:00', change: 'cancelled', why: { fi: 'Ohjaaja on poissa.' } },
  ],
};
const area = {
  code: '08',
  kind: 'county',
  name: { text: 'Pirkanmaan hyvinvointialue', lang: 'fi' },
  shortName: { text: 'Pirkanmaa', lang: 'fi' },
  municipalities: [{ code: '908', name: { text: 'Valkeakoski', lang: 'fi' } }],
};

let server: FakeServer;
const rights = [...me.rights, 'groups:lead', 'groups:write'];
beforeEach(() => {
  server = signedIn()
    .on('GET /v1/staff/me', () => ({ ...me, rights }))
    .on('GET /v1/organisations', () => ({ items: [{ ...home, areas: ['08'] }] }))
    .on('GET /v1/areas', () => ({ items: [area] }))
    .on('GET /v1/staff/groups', () => ({ items: [line, ended], possibleLeaders: [leader] }))
    .on('GET /v1/staff/groups/nuoret', () => whole);
});
afterEach(() => server.close());

const opened = async (hash = '#/groups') => view(await openDesk(hash), 'groups');
const openedGroup = async () => {
  const list = await opened('#/groups/nuoret');
  return { list, group: await view(list, 'group') };
};

describe('groups at the desk', () => {
  inEveryLanguage('are accessible: the list, a group, its form', async language => {
    const desk = await openDesk('#/groups', { language });
    const list = await view(desk, 'groups');
    await until(() => rootOf(list).querySelector('article'), 'the groups');
    await isAccessible(desk);
    location.hash = '#/groups/nuoret';
    const group = await view(list, 'group');
    await isAccessible(desk);
    rootOf(group).querySelectorAll<HTMLButtonElement>('.card .actions button')[1]?.click();
    const form = await view(group, 'group-record-form');
    await until(() => rootOf(form).querySelector('[value="908"]'), 'the municipalities');
    type(form, 'summary-fi', '');
    submit(form);
    await until(() => rootOf(form).querySelector('.error-summary'), 'the faults');
    await isAccessible(desk);
  });

  it('say what is missing of each, and keep those that do not meet apart', async () => {
    const list = await opened();
    await until(() => rootOf(list).querySelector('article'), 'the groups');
    expect(textOf(list, 'article')).to.include('vahvistamatta yli neljä kuukautta');
    expect(textOf(list, 'article')).to.include('seuraavan kerran');
    expect(textOf(list, 'details')).to.include('Vanha ryhmä');
  });

  it('are confirmed by one press', async () => {
    const path = '/v1/staff/groups/nuoret/confirmation';
    server.on(`POST ${path}`, () => ({ ...whole, version: 4 }));
    const list = await opened();
    await until(() => rootOf(list).querySelector('article'), 'the groups');
    press(list, 'Kokoontuu yhä näin');
    await until(() => textOf(list, '.notice').includes('Nuorten olohuone on vahvistettu'), 'it is said');
    expect(sentTo(server, path)).to.deep.equal([{ version: 3 }]);
    await until(() => focused()?.id === 'group-nuoret', 'the focus stays with the group');
  });

  it('say that somebody else was first, and read the newest', async () => {
    server.on('POST /v1/staff/groups/nuoret/confirmation', () => problem(409, 'changed-meanwhile'));
    const list = await opened();
    await until(() => rootOf(list).querySelector('article'), 'the groups');
    press(list, 'Kokoontuu yhä näin');
    await until(() => textOf(list, '#trouble').includes('Joku toinen muutti'), 'it is said');
    const readings = server.requests.filter(
      ({ method, path }) => method === 'GET' && path === '/v1/staff/groups',
    );
    await until(() => readings.length > 0, 'it is read again');
  });

  it('are made with fields for their times, never by a rule', async () => {
    server.on('POST /v1/staff/groups', () => ({ ...whole, id: 'uusi' }));
    const list = await opened();
    await until(() => rootOf(list).querySelector('article'), 'the groups');
    press(list, 'Lisää ryhmä');
    const form = await view(list, 'group-record-form');
    await until(() => rootOf(form).querySelector('[value="908"]'), 'the municipalities');
    type(form, 'name-fi', 'Uusi ryhmä');
    type(form, 'summary-fi', 'Avoin ryhmä.');
    type(form, 'description-fi', 'Kokataan.');
    select(form, 'kind', 'peer-group');
    find(form, '#audiences-parent').click();
    find(form, '#careContexts-any').click();
    find(form, '#languages').click();
    choose(form, 'walk-in');
    choose(form, 'continuous');
    choose(form, 'on-site');
    select(form, 'place-municipality', '908');
    choose(form, 'public');
    press(form, 'Lisää aika');
    await until(() => rootOf(form).querySelector('#schedules-0-recurrence'), 'the fields of a time');
    select(form, 'schedules-0-recurrence', 'month-1');
    await until(() => rootOf(form).querySelector('#schedules-0-week'), 'the week');
    select(form, 'schedules-0-week', '2');
    select(form, 'schedules-0-weekday', 'thu');
    type(form, 'schedules-0-from', '17:30');
    type(form, 'schedules-0-to', '19:00');
    type(form, 'schedules-0-firstDay', '2026-12-10');
    select(form, 'nextAnswer', 'cost');
    await until(() => rootOf(form).querySelector('#answers-cost-fi'), 'the answer');
    type(form, 'answers-cost-fi', 'Ei maksa.');
    type(form, 'contact-role-fi', 'ryhmän ohjaaja');
    find(form, '#leaders').click();
    submit(form);
    await until(() => textOf(list, '.notice').includes('on lisätty'), 'it is made');
    const [sent] = sentTo(server, '/v1/staff/groups') as Record<string, unknown>[];
    const { key, ...told } = sent ?? {};
    expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(told).to.deep.equal({
      name: { fi: 'Uusi ryhmä' },
      summary: { fi: 'Avoin ryhmä.' },
      description: { fi: 'Kokataan.' },
      kind: 'peer-group',
      audiences: ['parent'],
      careContexts: ['any'],
      area: '08',
      place: { visibility: 'public', municipality: '908' },
      attendance: 'on-site',
      languages: ['fi'],
      access: 'walk-in',
      run: { kind: 'continuous' },
      standing: 'regular',
      room: 'not-told',
      schedules: [
        {
          recurrence: 'FREQ=MONTHLY;BYDAY=2TH',
          firstDay: '2026-12-10',
          from: '17:30',
          to: '19:00',
          except: [],
        },
      ],
      answers: [{ question: 'cost', answer: { fi: 'Ei maksa.' } }],
      contact: { role: { fi: 'ryhmän ohjaaja' } },
      leaders: [leader.id],
    });
  });

  it('of minors that are closed hide their place by themselves, and ask before they tell it', async () => {
    const list = await opened();
    await until(() => rootOf(list).querySelector('article'), 'the groups');
    press(list, 'Lisää ryhmä');
    const form = await view(list, 'group-record-form');
    find(form, '#audiences').click();
    choose(form, 'granted');
    await until(
      () =>
        rootOf(form).querySelector<HTMLInputElement>('[name="place-visibility"][value="told-after-contact"]')
          ?.checked,
      'the place is hidden',
    );
    chooseIn(form, 'place-visibility', 'public');
    await until(() => rootOf(form).querySelector('#placeMayBeTold'), 'it is asked');
  });

  it('are neither ended nor opened by who only leads them', async () => {
    server.on('GET /v1/staff/groups', () => ({ items: [line] }));
    const { group } = await openedGroup();
    press(group, 'Muuta tietoja');
    const form = await view(group, 'group-record-form');
    expect(Boolean(rootOf(form).querySelector('[name="standing"][value="regular"]'))).to.equal(true);
    expect(Boolean(rootOf(form).querySelector('[name="standing"][value="ended"]'))).to.equal(false);
    find(form, '#audiences').click();
    choose(form, 'granted');
    chooseIn(form, 'place-visibility', 'public');
    await until(
      () => rootOf(form).querySelector('[name="place-visibility"][value="public"]:checked'),
      'the place is chosen',
    );
    expect(Boolean(rootOf(form).querySelector('#placeMayBeTold'))).to.equal(false);
  });

  it('change whole with the version that was seen; what is at fault is said at its field and nothing is lost', async () => {
    let fields = [
      { field: 'answers.0.answer.fi', code: 'personal-data' },
      { field: 'schedules.0.recurrence', code: 'not-one-of' },
    ];
    server.on('POST /v1/staff/groups/nuoret', () =>
      fields.length > 0 ? problem(400, 'invalid-input', { fields }) : { ...whole, version: 4 },
    );
    const { group } = await openedGroup();
    press(group, 'Muuta tietoja');
    const form = await view(group, 'group-record-form');
    type(form, 'summary-fi', 'Toinen lause.');
    press(form, 'Poista tauko');
    submit(form);
    await until(() => textOf(form, '.error-summary').includes('ei kokoontuisi koskaan'), 'the faults');
    expect(textOf(form, '#answers-cost-fi-error')).to.include('ei ole julkinen');
    expect(textOf(form, '#schedules-0-recurrence-error')).to.include('ei kokoontuisi koskaan');
    expect((find(form, '#summary-fi') as HTMLTextAreaElement).value).to.equal('Toinen lause.');
    fields = [];
    submit(form);
    await until(() => !rootOf(group).querySelector('kuulluksi-desk-group-record-form'), 'the form is gone');
    const sent = sentTo(server, '/v1/staff/groups/nuoret').at(-1) as Record<string, unknown>;
    expect(sent['version']).to.equal(3);
    expect(sent['summary']).to.deep.equal({ fi: 'Toinen lause.' });
    expect(sent['schedules']).to.deep.equal([{ ...whole.schedules[0], except: [] }]);
  });

  it('keep what was typed when somebody else changed them first, and show the newest', async () => {
    let stored: object = whole;
    server.on('GET /v1/staff/groups/nuoret', () => stored);
    server.on('POST /v1/staff/groups/nuoret', () => {
      stored = { ...whole, version: 4, summary: { fi: 'Toisen lause.' } };
      return problem(409, 'changed-meanwhile');
    });
    const { group } = await openedGroup();
    press(group, 'Muuta tietoja');
    const form = await view(group, 'group-record-form');
    type(form, 'summary-fi', 'Minun lauseeni.');
    submit(form);
    await until(() => textOf(form, '.notice').includes('Toisen lause.'), 'the newest');
    expect((find(form, '#summary-fi') as HTMLTextAreaElement).value).to.equal('Minun lauseeni.');
    submit(form);
    await until(() => sentTo(server, '/v1/staff/groups/nuoret').length === 2, 'it is sent again');
    expect((sentTo(server, '/v1/staff/groups/nuoret')[1] as { version: number }).version).to.equal(4);
  });

  it('have sessions that are moved, cancelled and held after all', async () => {
    const path = '/v1/staff/groups/nuoret/sessions';
    server.on(`POST ${path}`, () => whole);
    const { group } = await openedGroup();
    press(group, 'Siirrä tämä kerta');
    const form = await view(group, 'session-form');
    type(form, 'session-to-day', '2026-12-03');
    type(form, 'session-why-fi', 'Talo on kiinni.');
    submit(form);
    await until(() => sentTo(server, path).length === 1, 'it is moved');
    await until(() => !rootOf(group).querySelector('kuulluksi-desk-session-form'), 'the form is gone');
    press(group, 'Palauta ennalleen');
    await until(() => sentTo(server, path).length === 2, 'it is held');
    expect(sentTo(server, path)).to.deep.equal([
      {
        version: 3,
        session: {
          change: 'moved',
          day: '2026-12-01',
          from: '17:00',
          to: { day: '2026-12-03', from: '17:00', to: '19:00' },
          why: { fi: 'Talo on kiinni.' },
        },
      },
      { version: 3, session: { change: 'as-planned', day: '2026-12-08', from: '17:00' } },
    ]);
  });

  it('are ended only after one more press', async () => {
    const path = '/v1/staff/groups/nuoret/ending';
    server.on(`POST ${path}`, () => ({ ...whole, standing: 'ended' }));
    const { group } = await openedGroup();
    press(group, 'Päätä ryhmä');
    await until(() => focused()?.id === 'really-end', 'it is asked once more');
    expect(sentTo(server, path)).to.deep.equal([]);
    press(group, 'Päätä ryhmä nyt');
    await until(() => sentTo(server, path).length === 1, 'it is ended');
  });

  it('are to a leader their own ones, with no say of who leads', async () => {
    server.on('GET /v1/staff/me', () => ({ ...me, roles: ['group-leader'], rights: ['groups:lead'] }));
    server.on('GET /v1/staff/groups', () => ({ items: [line] }));
    const { group } = await openedGroup();
    expect(rootOf(group).textContent).not.to.include('Päätä ryhmä');
    press(group, 'Muuta tietoja');
    const form = await view(group, 'group-record-form');
    expect(rootOf(form).querySelector('#leaders') === null).to.equal(true);
  });
});

describe('the times of a group', () => {
  const base = { firstDay: '2026-09-01', from: '17:00', to: '19:00', except: ['2026-12-22'] };
  for (const recurrence of [
    'FREQ=WEEKLY;BYDAY=TU',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR',
    'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330',
    'FREQ=MONTHLY;BYDAY=2TU',
    'FREQ=MONTHLY;INTERVAL=6;BYDAY=-1TH',
    'FREQ=YEARLY;COUNT=1',
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=MONTHLY;BYMONTHDAY=15',
    'FREQ=WEEKLY;BYDAY=TU;COUNT=8',
  ]) {
    it(`come out of the form as they went in: ${recurrence}`, () => {
      expect(scheduleOf(timesOf({ ...base, recurrence }))).to.deep.equal({ ...base, recurrence });
    });
  }
  it('name the weekday of the first day, where the rule names none', () => {
    expect(timesOf({ ...base, recurrence: 'FREQ=WEEKLY' }).days).to.deep.equal(['tue']);
  });
  it('end with the closed period, or before', () => {
    const times = { ...emptyTimes(), rhythm: 'week-1' as const, days: ['wed'] };
    expect(scheduleOf(times, '2026-12-16').recurrence).to.equal('FREQ=WEEKLY;BYDAY=WE;UNTIL=20261216');
    expect(scheduleOf({ ...times, endsOn: '2026-11-30' }, '2026-12-16').recurrence).to.include(
      'UNTIL=20261130',
    );
  });
  it('are missing where nobody chose', () => {
    expect(scheduleOf(emptyTimes())).to.deep.equal({ except: [] });
    expect(scheduleOf({ ...emptyTimes(), rhythm: 'week-1' }).recurrence).to.equal(undefined);
  });
  it('have breaks of whole days', () => {
    const days = daysFrom('2026-12-30', '2027-01-02');
    expect(days).to.deep.equal(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
    expect(pausesOf([...days, '2026-12-24'])).to.deep.equal([
      { from: '2026-12-24', to: '2026-12-24' },
      { from: '2026-12-30', to: '2027-01-02' },
    ]);
    expect(daysFrom('2026-12-30', '2026-12-01')).to.deep.equal([]);
    expect(daysFrom('2026-01-01', '2027-01-01').length).to.equal(120);
  });
});
