import type { Actions } from '@rukkanen/actions';
import type { Retention } from '@rukkanen/cases';
import type { MissingServices } from '@rukkanen/catalogue';
import type { CutOff, DirectMails, FeedbackReminders } from '@rukkanen/invitations';
import type { IdentitySweep, People } from '@rukkanen/identity';
import type { ExampleLibrary } from '@rukkanen/library';
import type { MeetingMaker } from '@rukkanen/meetings';
import { StoppedClock } from '@testing/kernel';
import { Sweeps } from './sweeps.js';

const EVERYTHING = [
  'identity',
  'NORTH',
  'agendas of NORTH',
  'reminders of NORTH',
  'direct of NORTH',
  'library of NORTH',
  'needs of NORTH',
  'actions of NORTH',
  'meetings of NORTH',
  'SOUTH',
  'agendas of SOUTH',
  'reminders of SOUTH',
  'direct of SOUTH',
  'library of SOUTH',
  'needs of SOUTH',
  'actions of SOUTH',
  'meetings of SOUTH',
];

function aWorker(failing: readonly string[] = []) {
  const swept: string[] = [];
  const clock = new StoppedClock('2026-05-04T05:30:00Z');
  const sweep = async (name: string) => {
    swept.push(name);
    if (failing.includes(name)) throw new Error('no');
    return 0;
  };
  const sweeps = new Sweeps(
    clock,
    { allAreas: async () => ['NORTH', 'SOUTH'] } as unknown as People,
    { run: () => sweep('identity') } as unknown as IdentitySweep,
    { sweep: (areaId: string) => sweep(areaId) } as unknown as Retention,
    { sweep: (areaId: string) => sweep(`actions of ${areaId}`) } as unknown as Actions,
    { sweep: (areaId: string) => sweep(`agendas of ${areaId}`) } as unknown as CutOff,
    { sweep: (areaId: string) => sweep(`reminders of ${areaId}`) } as unknown as FeedbackReminders,
    { sweep: (areaId: string) => sweep(`direct of ${areaId}`) } as unknown as DirectMails,
    { sweep: (areaId: string) => sweep(`library of ${areaId}`) } as unknown as ExampleLibrary,
    { sweep: (areaId: string) => sweep(`needs of ${areaId}`) } as unknown as MissingServices,
    { sweep: (areaId: string) => sweep(`meetings of ${areaId}`) } as unknown as MeetingMaker,
  );
  return { swept, clock, look: () => sweeps.look() };
}

describe('the sweep', () => {
  it('goes through everything, area by area', async () => {
    const { swept, look } = aWorker();
    await look();
    expect(swept).toEqual(EVERYTHING);
  });

  it('comes once a minute of the product, and at once after its clock was stepped', async () => {
    const { swept, clock, look } = aWorker();
    await look();
    clock.set('2026-05-04T05:30:59Z');
    await look();
    expect(swept).toHaveLength(EVERYTHING.length);
    clock.set('2026-05-05T05:30:00Z');
    await look();
    expect(swept).toHaveLength(2 * EVERYTHING.length);
  });

  it('never runs twice at once', async () => {
    const { swept, clock, look } = aWorker();
    const first = look();
    clock.set('2026-05-05T05:30:00Z');
    await Promise.all([first, look()]);
    expect(swept).toHaveLength(EVERYTHING.length);
  });

  it('gives the others their turn when one step fails, and goes on the next minute', async () => {
    const { swept, clock, look } = aWorker(['identity', 'NORTH']);
    await look();
    expect(swept).toEqual(EVERYTHING);
    clock.set('2026-05-04T05:31:00Z');
    await look();
    expect(swept).toHaveLength(2 * EVERYTHING.length);
  });
});
