import type { AgendaBoard, SessionCard, SubmitCase } from '@rukkanen/contract';
import { everyWeeks, nextMonday, plusDays, secondThursdays } from './days.js';
import type { Planning, Team, Term } from './planning.js';
import { Visitor } from './visitor.js';

/** One step of a season; what it says is printed when it is done. */
export interface Step {
  readonly name: string;
  run(): Promise<void>;
}

const KUOPIO: Team = { id: 'T-KUO', areaId: 'KUOPIO', convener: 'hilja.esimerkki' };
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
export async function season(address: string, planning: Planning): Promise<Step[]> {
  const hilja = await Visitor.enter(address, KUOPIO.convener);
  const monday = nextMonday(planning.today());
  const weekly = await planning.plan(KUOPIO, everyWeeks(monday, 2, 27), '09:00');
  const monthly = await planning.plan(YLA_SAVO, secondThursdays(monday, 12), '13:00');
  const network = await planning.plan(SATAKUNTA, everyWeeks(monday, 1, 4), '12:30');
  const of = (index: number) => weekly.sessions[index] ?? '';
  return [
    step('send the terms', () => all([weekly, monthly, network], (term) => planning.send(term))),
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
    step('remove a guest', () => change(hilja, of(2), 'remove-guest', { personId: GUEST })),
    step('move one past its neighbour', () =>
      change(hilja, of(7), 'move', later(weekly, 7, 16, '10:00')),
    ),
    step('hand a seat over', () => planning.handOverNurse(KUOPIO, dayOf(of(11)))),
    step('cancel all', () => all([weekly, monthly, network], (term) => planning.cancelAll(term))),
  ];
}

const step = (name: string, run: () => Promise<void>): Step => ({ name, run });

async function all(terms: readonly Term[], work: (term: Term) => Promise<void>): Promise<void> {
  for (const term of terms) await work(term);
}

const dayOf = (sessionId: string): string => sessionId.slice(-10);

const later = ({ sessions }: Term, index: number, days: number, startLocal: string) => ({
  date: plusDays(dayOf(sessions[index] ?? ''), days),
  startLocal,
});

async function change(by: Visitor, id: string, what: string, body: object): Promise<void> {
  const { revision } = await by.ask<SessionCard>('GET', `/api/sessions/${id}`);
  await by.ask('POST', `/api/sessions/${id}/${what}`, { revision, ...body });
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
  agreement: { agreedOn: '2026-01-12' },
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
  narrative: 'Selkäkipu paheni keväällä, eikä kuntoutus ole alkanut. Haluaa palata töihin.',
  acknowledgements: [],
};
