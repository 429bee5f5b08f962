import type { Change } from './damaged.js';

type Damage = readonly [what: string, changes: Change[], told: string[]];

/** What is done to the file, and what it is told. Case 3 is C04, closed; case 10 is C11, scheduled. */
export const DAMAGES: readonly Damage[] = [
  [
    'a code that is not in our lists',
    [['cases.3.ageBand', '90+']],
    ['$.cases[3].ageBand: Invalid option'],
  ],
  [
    'a number where a text belongs',
    [['areas.0.name.fi', 7]],
    ['$.areas[0].name.fi: Invalid input'],
  ],
  [
    'a missing part',
    [['cases.3.submittedOn', undefined]],
    ['$.cases[3].submittedOn: Invalid input'],
  ],
  [
    'an outcome told twice',
    [['fixtures.kisalli2020.1.destination', 'WORK']],
    ['$.fixtures.kisalli2020[1].destination: stands in this table already'],
  ],
  [
    'a line break in a name',
    [['teams.0.name', 'Rukkanen\nX']],
    ['$.teams[0].name: Invalid string'],
  ],
  [
    'a link that is not https',
    [['teams.0.teamsLink', 'http://teams.invalid/x']],
    ['$.teams[0].teamsLink: Invalid URL'],
  ],
  [
    'a year that no calendar has',
    [['directReferrals.0.openedOn', '0000-01-01']],
    ['$.directReferrals[0].openedOn'],
  ],
  ['a missing list', [['people', undefined]], ['$.people: Invalid input']],
  ['an unknown key', [['cases.3.nickname', 'x']], ['$.cases[3].nickname: unknown key']],
  [
    'an unknown key that is no plain word',
    [['teams.0.två ord', 1]],
    ['$.teams[0]["två ord"]: unknown key'],
  ],
  ['an id with a comma', [['organisations.9.id', 'A,B']], ['$.organisations[9].id: Invalid']],
  [
    'a day that is not in the calendar',
    [['directReferrals.0.openedOn', '2026-02-30']],
    ['$.directReferrals[0].openedOn: Invalid ISO date'],
  ],
  ['a team that is not there', [['cases.3.team', 'T-X']], ['$.cases[3].team: no team']],
  [
    'a person that is not there',
    [['cases.3.bringer', 'nobody']],
    ['$.cases[3].bringer: no person'],
  ],
  ['a session that is not there', [['cases.3.session', 'S-X']], ['$.cases[3].session: no session']],
  [
    'an area that is not there',
    [['people.0.roles.0.areas.0', 'X']],
    ['$.people[0].roles[0].areas[0]: no area'],
  ],
  [
    'an organisation that is not there',
    [['cases.3.outcome.actions.0.organisation', 'X']],
    ['$.cases[3].outcome.actions[0].organisation: no organisation'],
  ],
  [
    'an id for the second time',
    [['cases.3.id', 'C01']],
    ['$.cases[3].id: stands in the file already'],
  ],
  [
    'an address for the second time',
    [['people.1.email', 'AINO.kokeilu@kela.example']],
    ['$.people[1].email: another person'],
  ],
  [
    'a code word that another open case has',
    [['cases.10.code', 'Valkovuokko-99']],
    ['$.cases[29].code: another open case'],
  ],
  [
    'two cases in one slot',
    [['cases.10.slot', 2]],
    ['$.cases[29].slot: another case has this place'],
  ],
  [
    'a slot that the team does not have',
    [['cases.10.slot', 5]],
    ['$.cases[10].slot: the team has fewer'],
  ],
  [
    'a session of another team',
    [['cases.10.session', 'T-KUO-2026-05-11']],
    ['$.cases[10].session: a session of another team'],
  ],
  [
    'a local time that the clock skips',
    [
      ['sessions.23.date', '2027-03-28'],
      ['sessions.23.startLocal', '03:30'],
    ],
    ['$.sessions[23].startLocal: this local time does not exist'],
  ],
  [
    'an instant beside its local time',
    [['sessions.0.startUtc', '2026-01-19T09:30:00Z']],
    ['$.sessions[0].startUtc: another moment'],
  ],
  [
    'a session that ends before it starts',
    [['sessions.0.endUtc', '2026-01-19T10:00:00Z']],
    ['$.sessions[0].endUtc: not after startUtc'],
  ],
  [
    'a session held in the future',
    [['sessions.23.status', 'HELD']],
    ['$.sessions[23].status: held, but ends after demoNow'],
  ],
  [
    'an agreement after the submission',
    [['cases.3.agreedWithClientOn', '2026-03-01']],
    ['$.cases[3].agreedWithClientOn: after submittedOn'],
  ],
  [
    'a submission after the session',
    [['cases.3.submittedOn', '2026-01-27']],
    ['$.cases[3].submittedOn: after the day of its session'],
  ],
  [
    'feedback before the session',
    [['cases.3.feedback.doneOn', '2026-01-20']],
    ['$.cases[3].feedback.doneOn: before the day of its session'],
  ],
  [
    'feedback that is still to come',
    [['cases.3.feedback.doneOn', '2026-05-05']],
    ['$.cases[3].feedback.doneOn: after demoNow'],
  ],
  [
    'a closed case without feedback',
    [['cases.3.feedback.doneOn', null]],
    ['$.cases[3].feedback.doneOn: missing, though the case is CLOSED'],
  ],
  [
    'a scheduled case with a final outcome',
    [['cases.10.outcome.final', true]],
    ['$.cases[10].outcome.final: true, though no session was held'],
  ],
  [
    'a closed case whose outcome is a script',
    [['cases.3.outcome.final', false]],
    ['$.cases[3].outcome.final: false, though the session was held'],
  ],
  [
    'a queued case on an agenda',
    [['cases.10.state', 'QUEUED']],
    ['$.cases[10].session: a case in state QUEUED stands in no session'],
  ],
  [
    'a case in a session that was called off',
    [['sessions.0.status', 'CANCELLED']],
    [
      '$.cases[1].session',
      '$.cases[1].outcome.final',
      '$.cases[4].session',
      '$.cases[4].outcome.final',
    ],
  ],
  [
    'a new customership without needs',
    [['cases.1.outcome.needs', null]],
    ['$.cases[1].outcome.needs: missing'],
  ],
  [
    'a seat that two people hold at once',
    [['roster.1.seat', 'T-SAT-01']],
    [
      '$.roster[1].function: another than in an earlier row',
      '$.roster[1].organisation: another',
      '$.roster[1].validFrom: the seat is held already',
    ],
  ],
  [
    'somebody who stands in for themselves',
    [['roster.0.substituteId', 'kerttu.nayte']],
    ['$.roster[0].substituteId: the same person'],
  ],
  [
    'a term that ends before it begins',
    [['meta.term.to', '2026-01-01']],
    ['$.meta.term.to: before from'],
  ],
  [
    'an absence from a seat that is not there',
    [['absences.0.function', 'PHYSICIAN']],
    ['$.absences[0]: no seat of the roster'],
  ],
  [
    'an absence that may mean several seats',
    [['absences.0.district', undefined]],
    ['$.absences[0]: several seats'],
  ],
  [
    'a need told under a case of another area',
    [['missingServices.0.area', 'KUOPIO']],
    ['$.missingServices[0].area: the case belongs to another area'],
  ],
];
