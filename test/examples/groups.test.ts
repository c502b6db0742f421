import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import type { Texts } from '@kuulluksi/contract/foundation/texts';
import { publicGroup, tellsTime } from '@kuulluksi/contract/groups/public-form';
import { GroupRecord } from '@kuulluksi/contract/groups/records';
import type { Schedule } from '@kuulluksi/contract/groups/schemas';
import {
  attendances,
  audiences,
  groupAccess,
  groupKinds,
  groupRooms,
  groupStandings,
  interfaceLanguages,
} from '@kuulluksi/contract/vocabularies';
import { allGroups } from '@kuulluksi/examples/groups/all-groups';
import { includedAreas } from '@kuulluksi/server/areas/file';

const { municipalities, areas } = includedAreas();
const areaOf = new Map(municipalities.map(({ code, area }) => [code, area]));
const areaCodes = new Set(areas.map(({ code }) => code));

const textsOf = (group: GroupRecord): Texts[] => [
  group.name,
  group.summary,
  group.description,
  ...(group.rhythm ? [group.rhythm] : []),
  ...(group.place.venue ? [group.place.venue] : []),
  ...group.answers.map(({ answer }) => answer),
  group.contact.role,
];

const isForMinors = ({ ages, audiences: whom }: GroupRecord): boolean =>
  whom.includes('child') || (ages?.to !== undefined && ages.to < 18);

const weekdayCodes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Says plainly which groups break a rule. */
const none = (broken: string[]) => assert.deepEqual(broken, []);
const idsWhere = (breaks: (group: GroupRecord) => boolean): string[] =>
  allGroups.filter(breaks).map(({ id }) => id);

describe('example groups', () => {
  test('there are about forty', () => {
    assert.ok(allGroups.length >= 40, `${allGroups.length} groups`);
  });

  for (const group of allGroups) {
    test(`${group.id} parses as a group record`, () => {
      assert.deepEqual(GroupRecord.parse(group), group);
    });
  }

  test('every id is used once', () => {
    assert.equal(new Set(allGroups.map(({ id }) => id)).size, allGroups.length);
  });

  test('every text stands in every language of the interface, and in no other', () => {
    none(
      idsWhere(group =>
        textsOf(group).some(
          text => Object.keys(text).sort().join() !== [...interfaceLanguages].sort().join(),
        ),
      ),
    );
  });

  test('every question is answered once in a group', () => {
    none(idsWhere(({ answers }) => new Set(answers.map(({ question }) => question)).size !== answers.length));
  });

  test('every group answers three to seven questions of a newcomer', () => {
    none(idsWhere(({ answers }) => answers.length < 3 || answers.length > 7));
  });

  test('every municipality lies in the area of the group', () => {
    none(
      idsWhere(
        ({ area, place }) =>
          !areaCodes.has(area) ||
          (place.municipality !== undefined && areaOf.get(place.municipality) !== area),
      ),
    );
  });

  test('a group that is only remote has no municipality, any other has one', () => {
    none(
      idsWhere(({ attendance, place }) => (place.municipality === undefined) !== (attendance === 'remote')),
    );
  });

  test('together they show every choice of the vocabularies', () => {
    const shown = <T>(codes: readonly T[], read: (group: GroupRecord) => T | T[]) => {
      const seen = new Set(allGroups.flatMap(read));
      assert.deepEqual(
        codes.filter(code => !seen.has(code)),
        [],
      );
    };
    shown(groupKinds, ({ kind }) => kind);
    shown(audiences, ({ audiences: whom }) => whom);
    shown(groupAccess, ({ access }) => access);
    shown(groupStandings, ({ standing }) => standing);
    shown(attendances, ({ attendance }) => attendance);
    shown(groupRooms, ({ room }) => room);
  });

  test('lastensuojelu is child welfare in English', () => {
    none(idsWhere(group => textsOf(group).some(({ en }) => /child protection/i.test(en ?? ''))));
  });

  test('six groups and more speak of jälkihuolto', () => {
    const speaking = allGroups.filter(({ name, summary, description }) =>
      /jälkihuol/i.test([name.fi, summary.fi, description.fi].join(' ')),
    );
    assert.ok(speaking.length >= 6, `${speaking.length} groups`);
  });

  test('two records were last checked before summer was over, the rest in autumn', () => {
    const old = allGroups.filter(({ checkedOn }) => checkedOn < '2026-07-22');
    assert.equal(old.length, 2);
    none(idsWhere(group => !old.includes(group) && !/^2026-(09|1[01])-/.test(group.checkedOn)));
  });
});

describe('schedules of example groups', () => {
  const withSchedule = (wrong: (schedule: Schedule, group: GroupRecord) => boolean) =>
    idsWhere(group => (group.schedules ?? []).some(schedule => wrong(schedule, group)));

  test('begin on a weekday that the recurrence names', () => {
    none(
      withSchedule(schedule => {
        const named = schedule.recurrence.match(/BYDAY=([^;]+)/)?.[1];
        if (!named) return false;
        const first = weekdayCodes[new Date(`${schedule.firstDay}T00:00:00Z`).getUTCDay()] ?? '';
        return !named.split(',').some(day => day.endsWith(first));
      }),
    );
  });

  test('begin in the week of the month that the recurrence names', () => {
    none(
      withSchedule(schedule => {
        const week = schedule.recurrence.match(/BYDAY=(\d)/)?.[1];
        if (!week) return false;
        return Math.ceil(Number(schedule.firstDay.slice(8)) / 7) !== Number(week);
      }),
    );
  });

  test('except only weekdays on which the group would meet', () => {
    none(
      withSchedule(schedule => {
        const named = schedule.recurrence.match(/BYDAY=([^;]+)/)?.[1]?.split(',') ?? [];
        return schedule.except.some(
          day =>
            !named.some(code => code.endsWith(weekdayCodes[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '?')),
        );
      }),
    );
  });

  test('end with the period, and go on where the group does', () => {
    none(
      withSchedule((schedule, { run }) => {
        const until = schedule.recurrence.match(/UNTIL=(\d{8})/)?.[1];
        if (run.kind === 'continuous') return until !== undefined;
        const isOneDay = schedule.recurrence.includes('COUNT=1');
        return (
          schedule.firstDay < run.from ||
          (isOneDay ? run.from !== run.to : until !== run.to.replaceAll('-', ''))
        );
      }),
    );
  });

  test('take new members before the period ends', () => {
    none(
      idsWhere(
        ({ run }) => run.kind === 'period' && (run.intake.from > run.intake.to || run.intake.to > run.to),
      ),
    );
  });
});

describe('what example groups keep to themselves', () => {
  const context: PublicFormContext = {
    organisationName: id => ({ fi: id }),
    municipalityName: code => ({ fi: code }),
    areaName: code => ({ fi: code }),
    languagesOf: () => ['fi'],
  };
  const everyPublicForm = interfaceLanguages
    .flatMap(language =>
      allGroups.map(group => JSON.stringify(publicGroup(group, undefined, { ...context, language }))),
    )
    .join('\n');

  test('a group of minors that is granted or told after contact hides its place', () => {
    none(
      idsWhere(
        group =>
          isForMinors(group) &&
          (group.access === 'granted' || group.kind === 'peer-group') &&
          group.place.visibility !== 'told-after-contact',
      ),
    );
  });

  test('a hidden place has a venue, so that tests can look for it', () => {
    none(idsWhere(({ place }) => place.visibility === 'told-after-contact' && !place.venue));
  });

  test('a hidden venue or street is in no public form of any group', () => {
    const leaks = allGroups
      .filter(({ place }) => place.visibility !== 'public')
      .flatMap(({ id, place }) =>
        [...Object.values(place.venue ?? {}), place.street ?? ''].map(text => ({ id, text })),
      )
      .filter(({ text }) => text && everyPublicForm.includes(text));
    assert.deepEqual(leaks, []);
  });

  test('the own word of a hidden venue is in no public form of any group', () => {
    const leaks = allGroups
      .filter(({ place }) => place.visibility === 'told-after-contact')
      .map(({ id, place }) => ({
        id,
        word: place.venue?.fi?.match(/(\p{Lu}\p{Ll}+) \(esimerkki\)$/u)?.[1] ?? id,
      }))
      .filter(({ word }) => word.includes('-') || everyPublicForm.includes(word));
    assert.deepEqual(leaks, []);
  });

  test('a group that tells no exact time says none in its texts either', () => {
    const time =
      /\b(klo|kl\.|kello|at)\s*\d|\b\d{1,2}[.:]\d\d\b|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai/i;
    none(
      idsWhere(
        group =>
          !tellsTime(group) && textsOf(group).some(text => Object.values(text).some(said => time.test(said))),
      ),
    );
  });

  test('no text and no contact holds a telephone number', () => {
    none(
      idsWhere(
        group =>
          group.contact.phone !== undefined || /\+\d|\d[\d ]{5,}\d/.test(JSON.stringify(textsOf(group))),
      ),
    );
  });

  test('every e-mail address ends in .example', () => {
    none(idsWhere(({ contact }) => !contact.email?.endsWith('.example')));
    none(idsWhere(group => JSON.stringify(textsOf(group)).includes('@')));
  });

  test('developer groups, panels and feedback groups tell of the fee', () => {
    const paid = ['developer-group', 'client-panel', 'digital-panel', 'feedback-group'];
    none(
      idsWhere(
        ({ kind, answers }) =>
          paid.includes(kind) &&
          !answers.some(({ question, answer }) => question === 'cost' && /palkkion/.test(answer.fi ?? '')),
      ),
    );
  });

  test('where an expert comes to a place, the travel is told to be paid back', () => {
    const paid = ['developer-group', 'client-panel', 'feedback-group'];
    none(
      idsWhere(
        ({ kind, attendance, answers }) =>
          paid.includes(kind) &&
          attendance !== 'remote' &&
          !answers.some(({ question }) => question === 'who-pays-travel'),
      ),
    );
  });
});
