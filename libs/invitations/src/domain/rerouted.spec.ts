import { aTakenSeat } from '@testing/rosters';
import type { Told } from './planned-mails.js';
import { rerouted } from './rerouted.js';

const at = (hour: string) => new Date(`2026-05-04T${hour}:00Z`);
const told = (userId: string, but: Partial<Told> = {}): Told => ({
  userId,
  cancelled: false,
  function: 'NURSE',
  part: 'MEMBER',
  startsAt: at('09:30'),
  endsAt: at('11:00'),
  ...but,
});
const nurse = (personId: string | null) => aTakenSeat('NURSE', personId, { id: 'N' });
const who = (wanted: ReturnType<typeof rerouted>) =>
  wanted.map(({ personId, part }) => `${personId} ${part}`);

describe('an invitation to an agenda that is not locked', () => {
  it('goes to whoever sits in the seat now, at the same times', () => {
    const substitute = { ...nurse('veikko'), today: 'SUBSTITUTE' as const };
    const [wanted] = rerouted([told('vaino')], [nurse('vaino')], [substitute]);
    expect(wanted).toMatchObject({
      personId: 'veikko',
      part: 'SUBSTITUTE',
      startsAt: at('09:30'),
      endsAt: at('11:00'),
    });
  });

  it('is withdrawn when nobody sits there any more', () => {
    expect(rerouted([told('vaino')], [nurse('vaino')], [nurse(null)])).toEqual([]);
  });

  it('stays with everybody whom the change does not concern', () => {
    const bringer = told('vaino', { part: 'BRINGER' });
    const guest = told('tellervo', { function: 'DEBT_COUNSELLOR' });
    expect(who(rerouted([bringer, guest], [nurse('vaino')], [nurse('veikko')]))).toEqual([
      'vaino BRINGER',
      'tellervo MEMBER',
    ]);
  });

  it('stays with somebody who sits in another seat that day, and is given to nobody twice', () => {
    const other = aTakenSeat('SOCIAL_WORKER', 'vaino', { id: 'S' });
    expect(who(rerouted([told('vaino')], [nurse('vaino'), other], [nurse('x'), other]))).toEqual([
      'vaino MEMBER',
    ]);
    const both = [told('vaino'), told('veikko')];
    expect(who(rerouted(both, [nurse('vaino')], [nurse('veikko')]))).toHaveLength(1);
  });
});
