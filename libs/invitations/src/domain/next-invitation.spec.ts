import fc from 'fast-check';
import { called, withdrawn, type InvitationVersion } from './next-invitation.js';
import type { Wanted } from './planned-mails.js';

const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 9, minute));
const now = new Date('2026-05-04T05:30:00.900Z');
const window = (from: number, but: Partial<Wanted> = {}): Wanted => ({
  personId: 'vaino',
  function: 'NURSE',
  part: 'MEMBER',
  startsAt: at(from),
  endsAt: at(from + 20),
  ...but,
});
const first = called(null, window(5), now);

describe('the next version of an invitation', () => {
  it('begins at zero, stamped with a whole second', () => {
    expect(first).toMatchObject({ sequence: 0, state: 'queued' });
    expect(first.changedAt).toEqual(new Date('2026-05-04T05:30:00.000Z'));
  });

  it('has a higher SEQUENCE at another time, and the same with other words', () => {
    expect(called(first, window(25), now).sequence).toBe(1);
    expect(called(first, window(5, { part: 'SUBSTITUTE' }), now).sequence).toBe(0);
  });

  it('has a higher SEQUENCE when it is taken back, and when it returns to the same time', () => {
    const gone = withdrawn(first, now);
    expect(gone).toMatchObject({ state: 'cancelled', sequence: 1, startsAt: at(5) });
    expect(called(gone, window(5), now)).toMatchObject({ state: 'queued', sequence: 2 });
  });

  it('is told apart from every earlier one, however fast changes follow and clocks go', () => {
    const step = fc.record({ minute: fc.nat({ max: 3 }), gone: fc.boolean(), ms: fc.nat(3_000) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let last: InvitationVersion = first;
        for (const { minute, gone, ms } of steps) {
          const moment = new Date(now.getTime() - 1_500 + ms);
          const next = gone ? withdrawn(last, moment) : called(last, window(minute), moment);
          expect(next.sequence).toBeGreaterThanOrEqual(last.sequence);
          expect(next.changedAt.getTime() % 1000).toBe(0);
          expect(next.changedAt.getTime()).toBeGreaterThanOrEqual(last.changedAt.getTime() + 1000);
          if (gone) expect(next.sequence).toBe(last.sequence + 1);
          last = next;
        }
      }),
    );
  });
});
