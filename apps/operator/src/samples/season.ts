import type { AgendaBoard, Repeat, SessionCard, SubmitCase } from '@rukkanen/contract';
import { CommandError } from '../env.js';
import { nextMonday, plusDays } from './days.js';
import type { Backstage } from './backstage.js';
import type { MailSystem } from './mail-system.js';
import { PlayedRoster } from './played-roster.js';
import { PlayedTerm } from './played-term.js';
import { decliningReply } from './reply.js';
import type { Team } from './team.js';
import { Visitor } from './visitor.js';

/** One step of a season; what it says is printed when it is done. */
export interface Step {
  readonly name: string;
  run(): Promise<void>;
}

export const KUOPIO: Team = { id: 'T-KUO', areaId: 'KUOPIO', convener: 'hilja.esimerkki' };
/** Where that team meets. */
export const OFFICE = 'KUO-KUOP';
const YLA_SAVO: Team = { id: 'T-YLA', areaId: 'YLA_SAVO', convener: 'otto.demo' };
const SATAKUNTA: Team = { id: 'T-SAT', areaId: 'SATAKUNTA', convener: 'kerttu.nayte' };

export const AREAS = [KUOPIO, YLA_SAVO, SATAKUNTA].map(({ areaId }) => areaId);
/** Whose personal feed is fetched over time. */
export const READER = 'vaino.demo';
const BRINGER = 'heikki.malli';
const GUEST = 'sulo.malli';

/**
 * A season as conveners play it: terms of a year, and so over both clock changes (every second week,
 * and monthly), a short one in a network, and everything that may happen to them.
 */
export async function season(
  address: string,
  backstage: Backstage,
  post: MailSystem,
): Promise<Step[]> {
  const hilja = await Visitor.enter(address, KUOPIO.convener);
  const monday = nextMonday(backstage.today());
  const terms = await planned(address, monday);
  const [weekly] = terms;
  const of = (index: number) => weekly.session(index).id;
  return [
    step('send the terms', () => all(terms, (term) => term.send())),
    step('move one', () => change(hilja, of(3), 'move', later(weekly, 3, 1, '14:00'))),
    step('cancel one', () => change(hilja, of(4), 'cancel', { reason: 'other' })),
    step('lock an agenda', async () => {
      await place(address, hilja, of(1));
      await change(hilja, of(1), 'lock', {});
    }),
    step('add a late case', async () => {
      await change(hilja, of(1), 'unlock', { reason: 'late_case' });
      await place(address, hilja, of(1));
      await change(hilja, of(1), 'lock', {});
    }),
    step('decline and substitute', () => decline(backstage, post, of(1))),
    step('remove a guest', () => change(hilja, of(2), 'remove-guest', { personId: GUEST })),
    step('move one past its neighbour', () =>
      change(hilja, of(7), 'move', later(weekly, 7, 16, '10:00')),
    ),
    step('hand a seat over', () =>
      new PlayedRoster(hilja, KUOPIO.id).handOverNurse(weekly.session(11).plannedOn),
    ),
    step('change this and later', async () => {
      terms.push(await weekly.changeFrom(18, { startTime: '14:30' }));
    }),
    step('cancel all', () => all(terms.toReversed(), (term) => term.cancelAll('other'))),
  ];
}

const step = (name: string, run: () => Promise<void>): Step => ({ name, run });

/** Sessions stand on days on which their teams do not meet already. */
async function planned(address: string, monday: string): Promise<[PlayedTerm, ...PlayedTerm[]]> {
  const plan = async (
    team: Team,
    length: number,
    repeat: Repeat,
    startTime: string,
    placeId: string | null = null,
  ) => {
    const [firstOn, lastOn] = [monday, plusDays(monday, length)];
    const by = await Visitor.enter(address, team.convener);
    await new PlayedRoster(by, team.id).lengthen();
    const rest = { kind: 'CONSULTATION', placeId, minutes: 90 } as const;
    const days = { repeat, firstOn, lastOn, startTime, exceptions: [] };
    return PlayedTerm.plan(team, by, { ...rest, ...days });
  };
  const year = 370;
  return [
    await plan(KUOPIO, year, { every: 'SECOND_WEEK', from: plusDays(monday, 1) }, '12:00', OFFICE),
    await plan(YLA_SAVO, year, { every: 'MONTH', nth: 2, weekday: 4 }, '13:00'),
    await plan(SATAKUNTA, 27, { every: 'WEEK', weekday: 3 }, '12:30'),
  ];
}

async function all(
  terms: readonly PlayedTerm[],
  work: (term: PlayedTerm) => Promise<void>,
): Promise<void> {
  for (const term of terms) await work(term);
}

const later = (term: PlayedTerm, index: number, days: number, startLocal: string) => ({
  date: plusDays(term.session(index).plannedOn, days),
  startLocal,
});

async function change(by: Visitor, id: string, what: string, body: object): Promise<void> {
  const { revision } = await by.ask<SessionCard>('GET', `/api/sessions/${id}`);
  await by.ask('POST', `/api/sessions/${id}/${what}`, { revision, ...body });
}

/** The nurse declines one session in her calendar program; her REPLY comes by the site's mail system. */
async function decline(backstage: Backstage, post: MailSystem, sessionId: string): Promise<void> {
  const place = await backstage.placeOf(KUOPIO.areaId, sessionId, READER);
  if (!place) throw new CommandError(`${READER} is not invited to ${sessionId}`);
  await post.hand(decliningReply(place, post.name));
}

/** Brings a case, lets it into the queue, and puts it first on the agenda. */
async function place(address: string, convener: Visitor, id: string): Promise<void> {
  const bringer = await Visitor.enter(address, BRINGER);
  const brought = await bringer.ask<{ id: string }>('POST', '/api/cases', CASE);
  const accepted = { version: 1, nobodyIdentifiable: true };
  await convener.ask('POST', `/api/cases/${brought.id}/accept`, accepted);
  const board = await convener.ask<AgendaBoard>('GET', `/api/sessions/${id}/agenda`);
  const caseIds = [brought.id, ...board.items.map(({ caseId }) => caseId)];
  const { revision } = board.session;
  await convener.ask('PUT', `/api/sessions/${id}/agenda`, { revision, caseIds });
}

const CASE: SubmitCase = {
  areaId: 'KUOPIO',
  question: 'Mistä aloitetaan, kun hoivavastuu ja kipu vievät voimat työnhaulta?',
  agreement: { agreedOn: '2026-01-12', channel: 'PHONE' },
  scores: {
    dailyAffairs: 2,
    serviceAttendance: 1,
    housing: 1,
    employment: 3,
    finances: 3,
    health: 3,
    socialRelations: null,
  },
  ageBand: '45-54',
  serviceLanguage: 'fi',
  interpreter: false,
  tags: ['HEALTH'],
  functions: ['KELA_EXPERT', 'NURSE'],
  servicesTried: [],
  referralSource: 'OWN_WORK',
  narrative: 'Selkäkipu paheni keväällä, eikä kuntoutus ole alkanut. Haluaa palata töihin.',
  acknowledgements: [],
};
