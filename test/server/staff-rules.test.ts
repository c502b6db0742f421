import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { givenStatuses, mayFollow, stillWaits } from '@kuulluksi/contract/matters/course';
import { answerStatuses, rights, roles, type Right } from '@kuulluksi/contract/vocabularies';
import { placesRead } from '@kuulluksi/server/concerns/rules';
import {
  entryOf,
  holdsOwnWords,
  renewed,
  roughTime,
  type GivenAnswer,
} from '@kuulluksi/server/board/staff-rules';
import { waitingSinceAfter, wholeDays } from '@kuulluksi/server/matters/staff-rules';
import { rightsOf, rightsOfRoles, roleWith } from '@kuulluksi/server/staff/rights';

describe('who may what', () => {
  const table: Record<string, Right[]> = {
    coordinator: [
      'matters:read',
      'matters:answer',
      'board:publish',
      'identity:read',
      'feedback:enter',
      'matters:raise',
      'concerns:mark',
      'panels:lead',
      'agenda:read',
      'agenda:lead',
      'questions:ask',
      'groups:lead',
      'groups:write',
      'pathways:write',
      'joins:read',
      'joins:answer',
    ],
    'peer-worker': [
      'feedback:enter',
      'matters:raise',
      'concerns:mark',
      'panels:lead',
      'agenda:read',
      'agenda:lead',
      'groups:lead',
      'groups:write',
      'pathways:write',
      'joins:read',
      'joins:answer',
    ],
    'contact-person': ['feedback:enter', 'matters:raise', 'concerns:mark'],
    'group-leader': [
      'feedback:enter',
      'matters:raise',
      'concerns:mark',
      'groups:lead',
      'joins:read',
      'joins:answer',
    ],
    'panel-facilitator': ['feedback:enter', 'concerns:mark', 'panels:lead'],
    'feedback-group-member': ['concerns:mark', 'agenda:read'],
    unit: [],
    supervision: [],
    payroll: [],
    'data-protection-officer': ['log:read'],
    administrator: ['staff:invite'],
  };
  for (const role of roles) {
    it(`${role} has exactly: ${table[role]?.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(rightsOf([role]), table[role]);
    });
  }
  it('gives the rights of several roles together, each once', () => {
    assert.deepEqual(rightsOf(['administrator', 'panel-facilitator', 'peer-worker', 'administrator']), [
      'feedback:enter',
      'matters:raise',
      'concerns:mark',
      'panels:lead',
      'agenda:read',
      'agenda:lead',
      'groups:lead',
      'groups:write',
      'pathways:write',
      'staff:invite',
      'joins:read',
      'joins:answer',
    ]);
  });
  it('gives every right to at least one role', () => {
    for (const right of rights) assert.ok(roles.some(role => rightsOfRoles[role].includes(right)));
  });
  it('lets whoever answers also publish, for an answer renews an entry that stands on the board', () => {
    for (const role of roles) {
      if (rightsOfRoles[role].includes('matters:answer')) {
        assert.ok(rightsOfRoles[role].includes('board:publish'));
      }
    }
  });
  it('lets whoever reads what was said, in any place, mark a concern for a child', () => {
    for (const role of roles) {
      if (placesRead(rightsOfRoles[role]).length > 0) {
        assert.ok(rightsOfRoles[role].includes('concerns:mark'), role);
      }
    }
  });
  it('lets nobody but coordinators read what a person wrote', () => {
    for (const role of roles) {
      if (rightsOfRoles[role].includes('matters:read')) assert.equal(role, 'coordinator');
    }
  });
  it('names the role in which somebody answers', () => {
    assert.equal(roleWith(['payroll', 'coordinator'], 'matters:answer'), 'coordinator');
    assert.equal(roleWith(['payroll'], 'matters:answer'), undefined);
  });
});

describe('what may follow what', () => {
  const table: Record<(typeof answerStatuses)[number], string> = {
    received: 'considering planned in-progress done partly-done answered thanked passed-on not-possible',
    reopened: 'considering planned in-progress done partly-done answered thanked passed-on not-possible',
    considering: 'considering planned in-progress done partly-done answered thanked passed-on not-possible',
    'passed-on': 'considering planned in-progress done partly-done answered thanked passed-on not-possible',
    planned: 'planned in-progress done partly-done passed-on not-possible',
    'in-progress': 'planned in-progress done partly-done passed-on not-possible',
    done: 'done',
    'partly-done': 'planned in-progress done partly-done',
    answered: 'considering planned in-progress done answered',
    thanked: 'considering answered thanked',
    'not-possible': 'considering planned in-progress done partly-done not-possible',
    withdrawn: '',
  };
  for (const present of answerStatuses) {
    it(`after ${present}: ${table[present] || 'nothing'}`, () => {
      assert.equal(givenStatuses.filter(next => mayFollow(present, next)).join(' '), table[present]);
    });
  }
});

describe('who waits', () => {
  const earlier = new Date('2026-11-01T08:00:00Z');
  const now = new Date('2026-11-22T10:00:00Z');
  const waiting = ['received', 'considering', 'passed-on', 'reopened'];
  for (const status of answerStatuses) {
    it(`${status}: ${waiting.includes(status) ? 'the person waits' : 'nobody waits'}`, () => {
      assert.equal(stillWaits(status), waiting.includes(status));
    });
  }
  it('lets the clock run on while a matter is considered or passed on', () => {
    assert.equal(waitingSinceAfter('considering', earlier, now), earlier);
    assert.equal(waitingSinceAfter('passed-on', earlier, now), earlier);
  });
  it('stops the clock at an answer', () => {
    assert.equal(waitingSinceAfter('not-possible', earlier, now), null);
  });
  it('starts the clock when an answered matter is considered again', () => {
    assert.equal(waitingSinceAfter('considering', null, now), now);
  });
  it('counts whole days only', () => {
    assert.equal(wholeDays(new Date('2026-11-20T10:00:01Z'), now), 1);
    assert.equal(wholeDays(new Date('2026-11-20T10:00:00Z'), now), 2);
  });
  it('counts no day before nought', () => {
    assert.equal(wholeDays(new Date('2026-11-23T10:00:00Z'), now), 0);
  });
});

describe('rough times', () => {
  const table: [number, string][] = [
    [0, 'within-a-week'],
    [7, 'within-a-week'],
    [8, 'within-two-weeks'],
    [14, 'within-two-weeks'],
    [15, 'within-a-month'],
    [31, 'within-a-month'],
    [32, 'within-three-months'],
    [92, 'within-three-months'],
    [93, 'longer'],
  ];
  const received = new Date('2026-01-01T00:00:00Z');
  for (const [days, words] of table) {
    it(`${days} days are said as ${words}`, () => {
      assert.equal(roughTime(received, new Date(received.getTime() + days * 86_400_000)), words);
    });
  }
});

describe('an entry of the board', () => {
  const answers: GivenAnswer[] = [
    {
      answer: { status: 'considering' },
      role: 'coordinator',
      answeredAt: new Date('2026-10-05T10:00:00Z'),
    },
    {
      answer: { status: 'planned', what: { fi: 'Perustamme ryhmän.' }, when: '2027-01' },
      role: 'coordinator',
      answeredAt: new Date('2026-10-12T10:00:00Z'),
    },
  ];
  const matter = {
    organisation: 'testi',
    source: 'web-feedback' as const,
    kind: 'idea' as const,
    status: 'planned' as const,
    statusSince: new Date('2026-10-12T10:00:00Z'),
    helped: false,
    receivedAt: new Date('2026-09-30T21:30:00Z'),
    answers,
    reopenings: [],
  };
  const entry = entryOf('nimi', matter, { said: { fi: 'Toivottiin ryhmää.' } }, false);

  it('says months of Finland, not of Greenwich', () => {
    assert.equal(entry.saidIn, '2026-10');
    assert.equal(entry.answeredIn, '2026-10');
  });
  it('carries no day and no moment anywhere', () => {
    assert.doesNotMatch(JSON.stringify(entry), /\d{4}-\d{2}-\d{2}|\d{2}:\d{2}/);
  });
  it('counts the time to the first answer that ended the waiting', () => {
    assert.equal(entry.answeredWithin, 'within-two-weeks');
  });
  it('names the panel that raised it, in closer words where staff have some', () => {
    const panel = { id: 'raati', name: { fi: 'Jälkihuollon raati' } };
    const raised = entryOf('nimi', matter, { said: { fi: 'X' } }, false, panel);
    assert.deepEqual([raised.panel, raised.raisedBy], ['raati', { fi: 'Jälkihuollon raati' }]);
    const inCloserWords = { said: { fi: 'X' }, raisedBy: { fi: 'Raadin työryhmä' } };
    const closer = entryOf('nimi', matter, inCloserWords, false, panel);
    assert.deepEqual([closer.panel, closer.raisedBy], ['raati', { fi: 'Raadin työryhmä' }]);
    assert.deepEqual([entry.panel, entry.raisedBy], [undefined, undefined]);
  });
  it('says no time while the matter is only considered', () => {
    const [first] = answers;
    const early = { ...matter, answers: first ? [first] : [] };
    const considered = entryOf('nimi', early, { said: { fi: 'X' } }, false);
    assert.equal(considered.answeredWithin, undefined);
    assert.equal(considered.answer?.status, 'considering');
  });
  it('tells its course in statuses and months, each status once', () => {
    const again: GivenAnswer = {
      ...(answers[1] as GivenAnswer),
      answeredAt: new Date('2026-11-02T10:00:00Z'),
    };
    const told = entryOf('nimi', { ...matter, answers: [...answers, again] }, { said: { fi: 'X' } }, false);
    assert.deepEqual(told.timeline, [
      { status: 'considering', month: '2026-10' },
      { status: 'planned', month: '2026-10' },
    ]);
  });
  it('says since when the answer is asked about again, until there is a newer one', () => {
    const reopened = {
      ...matter,
      status: 'reopened' as const,
      statusSince: new Date('2026-11-20T10:00:00Z'),
    };
    assert.equal(renewed(entry, reopened).reopenedIn, '2026-11');
    const newer: GivenAnswer = {
      ...(answers[1] as GivenAnswer),
      answeredAt: new Date('2026-12-01T10:00:00Z'),
    };
    const after = renewed(renewed(entry, reopened), {
      ...reopened,
      answers: [...answers, newer],
      reopenings: [reopened.statusSince],
    });
    assert.equal(after.reopenedIn, undefined);
    assert.deepEqual(after.timeline?.slice(-2), [
      { status: 'reopened', month: '2026-11' },
      { status: 'planned', month: '2026-12' },
    ]);
  });
  for (const [said, written, own] of [
    ['Toivottiin ryhmää.', ['Haluaisin ryhmän, johon pääsee illalla.'], false],
    ['”Haluaisin ryhmän, johon pääsee illalla.”', ['Haluaisin ryhmän, johon pääsee illalla.'], true],
  ] as const) {
    it(`“${said}” holds ${own ? 'own words' : 'no own words'} of the person`, () => {
      assert.equal(holdsOwnWords({ fi: said }, { written, left: [] }), own);
    });
  }
  it('keeps its words and takes the new answer when it is renewed', () => {
    const done: GivenAnswer = {
      answer: { status: 'done', what: { fi: 'Ryhmä alkoi.' }, when: '2027-01' },
      role: 'coordinator',
      answeredAt: new Date('2027-01-20T10:00:00Z'),
    };
    const after = renewed(entry, { ...matter, answers: [...answers, done] });
    assert.deepEqual(after.said, entry.said);
    assert.equal(after.answer?.status, 'done');
    assert.equal(after.answeredIn, '2027-01');
    assert.equal(after.answeredWithin, 'within-two-weeks');
  });
});
