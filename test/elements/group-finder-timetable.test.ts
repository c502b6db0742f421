import type { Group, Schedule } from '@kuulluksi/contract/groups/schemas';
import { hoursByWeekday, saySchedules } from '@kuulluksi/elements/group-finder/timetable';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import '@kuulluksi/elements/group-finder/define';
import { expect } from '@open-wc/testing';
import en from '../../packages/elements/src/locales/en/group-finder-details.json' with { type: 'json' };
import enCards from '../../packages/elements/src/locales/en/group-finder.json' with { type: 'json' };
import fi from '../../packages/elements/src/locales/fi/group-finder-details.json' with { type: 'json' };
import fiCards from '../../packages/elements/src/locales/fi/group-finder.json' with { type: 'json' };
import sv from '../../packages/elements/src/locales/sv/group-finder-details.json' with { type: 'json' };
import svCards from '../../packages/elements/src/locales/sv/group-finder.json' with { type: 'json' };
import { defineTexts, speak, type Speech } from '@kuulluksi/elements/foundation/texts';
import { group, livingRoom, text } from './group-finder-groups.ts';
import { card, openByKey, serve, showFinder, words } from './group-finder-page.ts';
import { FakeServer } from './support/fake-server.ts';
import { rootOf, until } from './support/fixtures.ts';

const given: Partial<Record<InterfaceLanguage, Record<string, string>>> = {
  fi: { ...fiCards, ...fi },
  sv: { ...svCards, ...sv },
  en: { ...enCards, ...en },
};
const speechIn = async (language: InterfaceLanguage): Promise<Speech<never>> => {
  const load = async () => ({ default: given[language]! });
  return speak(
    [defineTexts({}, { sv: load, en: load, 'fi-simple': load }), { fi: given.fi!, load: {} }].slice(
      language === 'fi' ? 1 : 0,
      language === 'fi' ? 2 : 1,
    ),
    language,
  );
};

const schedule = (recurrence: string, more: Partial<Schedule> = {}): Schedule => ({
  recurrence,
  firstDay: '2026-11-24',
  from: '17:00',
  to: '19:00',
  except: [],
  ...more,
});

describe('when a group meets, in words', () => {
  for (const [recurrence, ...said] of [
    ['FREQ=WEEKLY;BYDAY=TU', 'tiistaisin klo 17–19', 'på tisdagar kl. 17–19', 'on Tuesdays, 17:00–19:00'],
    ['FREQ=WEEKLY', 'tiistaisin klo 17–19', 'på tisdagar kl. 17–19', 'on Tuesdays, 17:00–19:00'],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
      'joka toinen torstai klo 17–19',
      'varannan torsdag kl. 17–19',
      'every second Thursday, 17:00–19:00',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=TH;UNTIL=20270429',
      'joka kolmas torstai klo 17–19',
      'var tredje torsdag kl. 17–19',
      'every third Thursday, 17:00–19:00',
    ],
    [
      'FREQ=WEEKLY;BYDAY=MO,FR',
      'maanantaisin ja perjantaisin klo 17–19',
      'på måndagar och på fredagar kl. 17–19',
      'on Mondays and on Fridays, 17:00–19:00',
    ],
    [
      'FREQ=MONTHLY;BYDAY=1SA',
      'kuukauden ensimmäinen lauantai klo 17–19',
      'den första lördagen i månaden kl. 17–19',
      'the first Saturday of the month, 17:00–19:00',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE',
      'kuukauden toinen keskiviikko, 2 kuukauden välein klo 17–19',
      'den andra onsdagen i månaden, med 2 månaders mellanrum kl. 17–19',
      'the second Wednesday of the month, every 2 months, 17:00–19:00',
    ],
    [
      'FREQ=MONTHLY;BYDAY=-1MO',
      'kuukauden viimeinen maanantai klo 17–19',
      'den sista måndagen i månaden kl. 17–19',
      'the last Monday of the month, 17:00–19:00',
    ],
    ['FREQ=DAILY', 'joka päivä klo 17–19', 'varje dag kl. 17–19', 'every day, 17:00–19:00'],
  ] as const) {
    it(`says ${recurrence}`, async () => {
      const languages = ['fi', 'sv', 'en'] as const;
      const all = await Promise.all(
        languages.map(async language => {
          const { t } = await speechIn(language);
          return saySchedules([schedule(recurrence)], language, t as never).join();
        }),
      );
      expect(all).to.deep.equal(said);
    });
  }

  for (const recurrence of ['FREQ=YEARLY;COUNT=1', 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=DAILY;INTERVAL=3']) {
    it(`leaves ${recurrence} to the group's own words and the next time`, async () => {
      const { t } = await speechIn('fi');
      expect(saySchedules([schedule(recurrence)], 'fi', t as never)).to.deep.equal([]);
    });
  }

  it('gives opening hours by the days of the week, in their order', () => {
    const hours = hoursByWeekday(
      [
        schedule('FREQ=WEEKLY;BYDAY=TH,MO', { from: '09:00', to: '15:00' }),
        schedule('FREQ=WEEKLY;BYDAY=MO', { from: '17:30', to: '20:00' }),
      ],
      'fi',
    );
    expect(hours).to.deep.equal([
      ['mon', '9–15, 17.30–20'],
      ['thu', '9–15'],
    ]);
  });

  describe('in the details', () => {
    let server: FakeServer;
    beforeEach(() => {
      server = new FakeServer();
    });
    afterEach(() => server.close());
    const opened = async (more: Partial<Group>) => {
      serve(server, [group('valkeakoski-ti', { ...livingRoom, ...more })]);
      const finder = await showFinder();
      await until(() => rootOf(finder).querySelector('.card'), 'the list is there');
      await openByKey(finder, 'Nuorten olohuone');
      return words(card(finder, 'Nuorten olohuone'));
    };

    it('a recurrence is said where the group does not say it itself', async () => {
      const { rhythm: _, ...rest } = livingRoom;
      serve(server, [{ ...rest, schedules: [schedule('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH')] } as Group]);
      const finder = await showFinder();
      await until(() => rootOf(finder).querySelector('.card'), 'the list is there');
      await openByKey(finder, 'Nuorten olohuone');
      expect(words(card(finder, 'Nuorten olohuone'))).to.include('Joka toinen torstai klo 17–19');
    });

    it('a meeting place has a table of its opening hours', async () => {
      const said = await opened({
        kind: 'meeting-place',
        schedules: [schedule('FREQ=WEEKLY;BYDAY=TU,WE,TH', { from: '10:00', to: '14:00' })],
      });
      expect(said).to.include('tiistai 10–14 keskiviikko 10–14 torstai 10–14');
    });

    it('days to come on which it does not meet are told, and past ones are not', async () => {
      const except = ['2020-12-24', '2999-12-24', '2999-12-31'];
      const said = await opened({ schedules: [schedule('FREQ=WEEKLY;BYDAY=TU', { except })] });
      expect(said).to.include('Ei kokoonnu ti 24.12., ti 31.12.');
    });

    it('room is told where there is some, and never how much', async () => {
      expect(await opened({ room: 'room' })).to.include('Ryhmässä on nyt tilaa.');
    });

    it('words of another language give way to what can be said in the reader’s', async () => {
      const said = await opened({
        rhythm: text('Varje tisdag', 'sv'),
        schedules: [schedule('FREQ=WEEKLY;BYDAY=TU')],
      });
      expect(said).to.include('Tiistaisin klo 17–19');
      expect(said).not.to.include('Varje tisdag');
    });
  });
});
