import type { ConsultationMode, FunctionKey } from '@rukkanen/contract';
import { usualNeed, type SeatOnDay } from '@rukkanen/rosters';
import fc from 'fast-check';
import { attendance, type PlannedItem } from './attendance.js';
import { minutes, slotSpan } from './schedule.js';

const session = {
  startsAt: new Date('2026-05-04T09:30:00Z'),
  endsAt: new Date('2026-05-04T11:00:00Z'),
  openingMinutes: 5,
  slotMinutes: 20,
};
const seat = (own: FunctionKey, id: string, sits = true): SeatOnDay => {
  const person = { id, name: id, language: 'fi' as const };
  return {
    seat: {
      id: `seat-${id}`,
      teamId: 'T',
      function: own,
      organisationId: 'ORG',
      organisationType: 'KELA',
      districtId: null,
      ageGroup: null,
      need: usualNeed(own),
      endedOn: null,
    },
    holder: person,
    substitute: null,
    today: sits ? 'HOLDER' : 'UNCOVERED',
    sits: sits ? person : null,
  };
};
const item = (position: number, ...functions: FunctionKey[]): PlannedItem => ({
  caseId: `C${position}`,
  position,
  functions,
  presenterFunction: 'EMPLOYMENT_EXPERT',
  bringer: { id: `bringer-${position}`, name: 'x' },
});
const clock = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) =>
  `${startsAt.toISOString().slice(11, 16)}–${endsAt.toISOString().slice(11, 16)}`;
const seats = [seat('CONVENER', 'kerttu'), seat('NURSE', 'vaino'), seat('KELA_EXPERT', 'tauno')];
const when = (...items: PlannedItem[]) => whenIn('NETWORK', ...items);
const whenIn = (mode: ConsultationMode, ...items: PlannedItem[]) => {
  const { windows } = attendance(session, items, seats, mode);
  return Object.fromEntries(windows.map((window) => [window.personId, clock(window)]));
};

describe('an agenda', () => {
  it('keeps the convener all the time and each expert for one unbroken run', () => {
    expect(when(item(1, 'NURSE'), item(2), item(3, 'NURSE', 'KELA_EXPERT'))).toEqual({
      kerttu: '09:30–11:00',
      vaino: '09:35–10:35',
      tauno: '10:15–10:35',
      'bringer-1': '09:35–09:55',
      'bringer-2': '09:55–10:15',
      'bringer-3': '10:15–10:35',
    });
  });

  it('asks nobody who is not needed', () => {
    expect(Object.keys(when(item(1, 'KELA_EXPERT')))).toEqual(['kerttu', 'tauno', 'bringer-1']);
  });

  it('keeps the standing members of an anonymous team from the first case to the last', () => {
    expect(whenIn('ANONYMOUS_TEAM', item(1), item(2, 'KELA_EXPERT'), item(3))).toMatchObject({
      kerttu: '09:30–11:00',
      vaino: '09:35–10:35',
      tauno: '09:55–10:15',
      'bringer-1': '09:35–09:55',
    });
    expect(whenIn('ANONYMOUS_TEAM', item(2))).not.toHaveProperty('tauno');
  });

  it('without a case needs the convener alone, in every kind of team', () => {
    for (const mode of ['NETWORK', 'ANONYMOUS_TEAM'] as const)
      expect(Object.keys(whenIn(mode))).toEqual(['kerttu']);
  });

  it('names the functions that nobody covers', () => {
    const away = seat('NURSE', 'otto', false);
    const { uncovered } = attendance(session, [item(1, 'NURSE', 'PHYSICIAN')], [away], 'NETWORK');
    expect(uncovered).toEqual(['NURSE', 'PHYSICIAN']);
  });

  it('gives everybody exactly one window that covers every case they are needed for', () => {
    const functions = fc.uniqueArray(fc.constantFrom('NURSE' as const, 'KELA_EXPERT' as const));
    fc.assert(
      fc.property(fc.array(functions, { maxLength: 4 }), (asked) => {
        const items = asked.map((list, index) => item(index + 1, ...list));
        const { windows } = attendance(session, items, seats, 'NETWORK');
        expect(new Set(windows.map(({ personId }) => personId)).size).toBe(windows.length);
        for (const { position, functions: own } of items)
          for (const needed of own) {
            const window = windows.find((found) => found.function === needed);
            const slot = slotSpan(session, position);
            expect(window && window.startsAt <= slot.startsAt && slot.endsAt <= window.endsAt).toBe(
              true,
            );
          }
        const { needed, everybody } = minutes(session, windows);
        expect(needed).toBeLessThanOrEqual(everybody);
      }),
    );
  });
});
