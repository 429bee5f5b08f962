import { share, slotsNeeded, slotsSat, type Movable } from '@rukkanen/sessions';
import type { Measure } from '../measure.js';
import { atMost, beside } from '../row.js';

const SLOT_MINUTES = 20;
const SESSIONS = 10;
const SLOTS = 4;
const TIMES = 5;

/** How often the cases of the demonstration ask for each function, of forty cases. */
const ASKED: Readonly<Record<string, number>> = {
  EMPLOYMENT_EXPERT: 34,
  KELA_EXPERT: 20,
  NURSE: 16,
  SOCIAL_WORKER: 14,
  SOCIAL_COUNSELLOR: 9,
  PSYCHOSOCIAL_CONTACT: 8,
  EDUCATION_PROVIDER: 3,
  DEBT_COUNSELLOR: 1,
  PSYCHOLOGIST: 1,
};
const BRINGERS = 12;

/** Forty cases over ten sessions of four slots, by a seed: the order found beside what nobody can better. */
export const arrange: Measure = {
  name: 'agenda.arrange40',
  run() {
    const cases = fortyCases();
    const slots = Array.from({ length: SESSIONS }, () => SLOTS);
    share(cases, slots);
    const runs = Array.from({ length: TIMES }, () => timed(() => share(cases, slots)));
    const sat = (groups: readonly (readonly Movable[])[]) =>
      groups.reduce((sum, group) => sum + slotsSat(group), 0) * SLOT_MINUTES;
    const found = sat(runs[0]?.result ?? []);
    const bound = slotsNeeded(cases) * SLOT_MINUTES;
    const ms = runs.map((run) => run.ms).toSorted((one, other) => one - other)[TIMES >> 1] ?? 0;
    return Promise.resolve([
      atMost('agenda.arrange40.ms', ms, 'ms', 1_000),
      atMost('agenda.arrange40.gap', (found - bound) / bound, 'share', 0.1),
      beside('agenda.arrange40.minutes', found, 'min'),
      beside('agenda.arrange40.bound_minutes', bound, 'min'),
      beside('agenda.arrange40.as_they_come_minutes', sat(dealt(cases)), 'min'),
      beside('agenda.arrange40.everybody_minutes', everybody(cases), 'min'),
    ]);
  },
};

/** Like the demonstration's: two to four functions a case, and whoever brings it. */
function fortyCases(): Movable[] {
  const random = numbers(40);
  return Array.from({ length: SESSIONS * SLOTS }, (_, at) => {
    const functions = Object.keys(ASKED).filter((own) => random() < (ASKED[own] ?? 0) / 40);
    const bringer = `bringer ${Math.floor(random() * BRINGERS)}`;
    return { id: `case ${at}`, people: [...functions, bringer] };
  });
}

const dealt = (cases: readonly Movable[]): Movable[][] =>
  Array.from({ length: SESSIONS }, (_, at) => cases.slice(at * SLOTS, (at + 1) * SLOTS));

/** Everybody whom any case of a session needs, sitting through all of it. */
const everybody = (cases: readonly Movable[]): number =>
  dealt(cases)
    .map((group) => new Set(group.flatMap(({ people }) => people)).size)
    .reduce((sum, people) => sum + people * SLOTS * SLOT_MINUTES, 0);

function timed<T>(work: () => T): { result: T; ms: number } {
  const began = performance.now();
  const result = work();
  return { result, ms: performance.now() - began };
}

/** The same numbers from 0 to 1 for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}
