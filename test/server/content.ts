import type { Content } from '@kuulluksi/contract/content';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';

/** Words that stand only where nobody may read them from outside. */
export const hidden = { street: 'Piilokatu 13', venue: 'Kätketty talo', time: '17:35' };

const organisation = (id: string, changes: Partial<OrganisationRecord> = {}): OrganisationRecord => ({
  id,
  kind: 'county',
  name: { fi: `Järjestäjä ${id}`, sv: `Anordnaren ${id}` },
  languages: ['fi', 'sv'],
  areas: ['08'],
  contact: { role: { fi: 'osallisuuskoordinaattori' }, email: 'osallisuus@maakunta.example' },
  subregions: [],
  units: [],
  feedback: {
    kinds: ['thanks', 'idea', 'question', 'concern'],
    readBy: { fi: 'lastensuojelun osallisuuskoordinaattori' },
    readOn: ['mon', 'thu'],
    aimDays: 14,
  },
  helpLines: [],
  elsewhere: [],
  ...changes,
});

export const group = (id: string, changes: Partial<GroupRecord> = {}): GroupRecord => ({
  id,
  organisation: 'esimerkki-maakunta',
  name: { fi: `Jälkihuollon ryhmä ${id}`, sv: `Eftervårdens grupp ${id}` },
  summary: { fi: 'Nuoret tapaavat toisiaan.' },
  description: { fi: 'Ryhmässä puhutaan ja kokataan.', sv: 'I gruppen pratar man och lagar mat.' },
  kind: 'peer-group',
  audiences: ['youth'],
  ages: { from: 18, to: 25 },
  careContexts: ['after-care'],
  area: '08',
  place: {
    visibility: 'public',
    municipality: '908',
    venue: { fi: 'Nuorten talo' },
    street: 'Esimerkkitie 1',
  },
  attendance: 'on-site',
  languages: ['fi'],
  access: 'sign-up',
  run: { kind: 'continuous' },
  standing: 'regular',
  room: 'room',
  schedules: [
    {
      recurrence: 'FREQ=WEEKLY;BYDAY=TU',
      firstDay: '2026-09-01',
      from: '17:00',
      to: '19:00',
      except: ['2026-11-24'],
    },
  ],
  answers: [{ question: 'cost', answer: { fi: 'Ei maksa mitään.' } }],
  contact: { role: { fi: 'ryhmän ohjaaja' }, phone: '050 000 0000' },
  checkedOn: '2026-11-01',
  ...changes,
});

/** A closed group of minors: its place and time are told after contact. */
const hiddenGroup = group('suljettu-ryhma', {
  name: { fi: 'Sijoitettujen lasten ryhmä' },
  audiences: ['child'],
  ages: { from: 7, to: 12 },
  careContexts: ['family-care'],
  access: 'granted',
  place: {
    visibility: 'told-after-contact',
    municipality: '837',
    venue: { fi: hidden.venue },
    street: hidden.street,
  },
  schedules: [
    {
      recurrence: 'FREQ=WEEKLY;BYDAY=WE',
      firstDay: '2026-09-02',
      from: hidden.time,
      to: '18:55',
      except: [],
    },
  ],
});

export const entry = (id: string, changes: Partial<BoardEntryRecord> = {}): BoardEntryRecord => ({
  id,
  organisation: 'esimerkki-maakunta',
  said: { fi: `Toivottiin parannusta ${id}.` },
  ownWords: false,
  source: 'client-panel',
  helped: false,
  kind: 'idea',
  saidIn: '2026-05',
  ...changes,
});

/** Two organisations, five groups, five entries of the board. */
export const content: Content = {
  organisations: [
    organisation('esimerkki-maakunta'),
    organisation('esimerkki-yhdistys', { kind: 'ngo', feedback: undefined } as Partial<OrganisationRecord>),
  ],
  groups: [
    group('ryhma-a'),
    group('ryhma-b', { kind: 'parent-group', audiences: ['parent'], name: { fi: 'Vanhempien ryhmä' } }),
    group('ryhma-c', { organisation: 'esimerkki-yhdistys', audiences: ['youth', 'parent'] }),
    group('ryhma-d', {
      place: { visibility: 'area-only', municipality: '980', street: hidden.street },
    }),
    hiddenGroup,
  ],
  boardEntries: [
    entry('merkinta-1', { saidIn: '2026-01' }),
    entry('merkinta-2', {
      answer: { status: 'done', what: { fi: 'Tehtiin.' }, when: '2026-09' },
      answeredBy: 'coordinator',
      answeredIn: '2026-09',
      answeredWithin: 'within-a-month',
    }),
    entry('merkinta-3', {
      answer: { status: 'not-possible', reasons: { fi: 'Laki ei salli.' } },
      answeredIn: '2026-08',
    }),
    entry('merkinta-4', {
      source: 'event',
      answer: { status: 'done', what: { fi: 'Korjattiin.' }, when: '2026-08' },
      answeredIn: '2026-08',
    }),
    entry('merkinta-5', { organisation: 'esimerkki-yhdistys', source: 'event' }),
  ],
};
