import type { PlanOutreach } from '@rukkanen/contract';
import { refusal } from '@testing/kernel';
import { AreaDaysKeeping } from './area-days.service.js';
import { Outreach } from './outreach.service.js';
import { TermPlanning } from './term-planning.service.js';
import { Stage } from './testing/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
  await stage.sql(
    `insert into places (id, area_id, kind, name, opening)
     values ('P', 'SOUTH', 'SERVICE_POINT', 'Karvia', 'BY_NEED_AND_AGREEMENT'),
       ('P-N', 'NORTH', 'SERVICE_POINT', 'Muualla', 'BY_NEED_AND_AGREEMENT')`,
  );
});
afterAll(() => stage.close());

const day = (but: Partial<PlanOutreach> = {}): PlanOutreach => ({
  placeId: 'P',
  onDay: '2026-05-14',
  startTime: '09:00',
  minutes: 240,
  function: 'SOCIAL_COUNSELLOR',
  personId: null,
  ...but,
});
const outreach = () => stage.get(Outreach);

describe('an outreach day', () => {
  it('says which function is where, and who once that is known', async () => {
    const planned = await outreach().plan(stage.convener, day());
    expect(planned).toMatchObject({ placeName: 'Karvia', personName: null, revision: 0 });
    const named = await outreach().change(stage.convener, planned.id, {
      ...day({ personId: 'vaino' }),
      revision: 0,
      cancelled: false,
    });
    expect(named).toMatchObject({ personName: 'Väinö Kokeilu', revision: 1 });
    const late = { ...day(), revision: 0, cancelled: true };
    await expect(outreach().change(stage.convener, planned.id, late)).rejects.toEqual(
      refusal('state.changed_meanwhile', { revision: 1 }),
    );
    await outreach().change(stage.convener, planned.id, { ...late, revision: 1 });
    const { days } = await outreach().list(stage.convener, 'SOUTH');
    expect(days).toMatchObject([{ id: planned.id, cancelled: true, revision: 2 }]);
  });

  it.each([
    ['at a place of another area', { placeId: 'P-N' }, 'access.not_found'],
    ['by somebody of another area', { personId: 'hilja' }, 'request.invalid'],
    [
      'in an hour that the clocks skip',
      { onDay: '2027-03-28', startTime: '03:30' },
      'session.skipped_hour',
    ],
    ['on a day that has passed', { onDay: '2026-05-01' }, 'session.day_passed'],
  ])('is refused %s', async (_where, but, code) => {
    await expect(outreach().plan(stage.convener, day(but))).rejects.toMatchObject({ code });
  });
});

describe('shared days of an area', () => {
  const shared = {
    purpose: 'TEAMS',
    repeat: { every: 'SECOND_WEEK', from: '2026-08-24' },
    firstOn: '2026-08-01',
    lastOn: '2026-12-31',
    startTime: '12:30',
    minutes: 90,
  } as const;

  it('are marked in every term that is planned, and end like one', async () => {
    const days = stage.get(AreaDaysKeeping);
    const { lastOn: _end, ...endless } = shared;
    await expect(days.share(stage.convener, 'SOUTH', endless)).rejects.toEqual(
      refusal('term.without_end'),
    );
    const { sharedDays } = await days.share(stage.convener, 'SOUTH', shared);
    expect(sharedDays).toMatchObject([shared]);
    const preview = () =>
      stage.get(TermPlanning).preview(stage.convener, {
        teamId: 'T',
        kind: 'CONSULTATION',
        placeId: null,
        repeat: { every: 'WEEK', weekday: 1 },
        exceptions: [],
        firstOn: '2026-08-17',
        lastOn: '2026-09-07',
        startTime: '12:30',
        minutes: 90,
      });
    expect((await preview()).days.map((one) => one.shared)).toEqual([false, true, false, true]);
    await days.unshare(stage.convener, 'SOUTH', sharedDays[0]?.id ?? '');
    expect((await preview()).days.some((one) => one.shared)).toBe(false);
  });
});
