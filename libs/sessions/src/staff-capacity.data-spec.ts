import { anActor } from '@testing/identity';
import { refusal } from '@testing/kernel';
import { StaffCapacities } from './staff-capacity.service.js';
import { Stage } from './testing/stage.js';

// A stage for each story takes its time on a machine that does other things.
import.meta.jest.setTimeout(60_000);

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
  await stage.sql(
    `insert into terms (id, area_id, team_id, state, kind, pattern, first_on, last_on, start_time, minutes, created_at)
     values ('TERM', 'SOUTH', 'T', 'sent', 'CONSULTATION',
       '{"repeat": {"every": "WEEK", "weekday": 1}}', '2026-04-06', '2026-05-31', '12:30', 90, now())`,
  );
  await stage.aSession({ date: '2026-05-11' });
  await stage.aSession({ date: '2026-05-18' });
  await stage.sql(
    `insert into absences (area_id, seat_id, user_id, away, covered)
     values ('SOUTH', 'T-03', 'tauno', '[2026-05-18,2026-05-19)', true)`,
  );
});
afterEach(() => stage.close());

const of = async (actor = stage.convener) => (await stage.get(StaffCapacities).list(actor)).terms;
const manager = (organisationId: string) => ({
  ...anActor({ userId: 'martta', role: 'MANAGER', areas: ['SOUTH'] }),
  organisationId,
});

describe('the staff of a term', () => {
  it('is each organisation’s seats on the days that are ahead, against waiting cases', async () => {
    for (let count = 0; count < 9; count += 1) await stage.aCase({ day: '2025-01-07' });
    await stage.aCase({ functions: ['PHYSICIAN'], day: '2025-01-07' });
    const [term] = await of();
    expect(term).toMatchObject({ from: '2026-05-04', to: '2026-05-31', sessions: 2, slots: 8 });
    expect(term?.organisations).toEqual([
      {
        organisation: {
          id: 'WSC',
          name: 'Hyvinvointialue',
          type: 'WELLBEING_SERVICES_COUNTY',
        },
        functions: [{ function: 'NURSE', given: 8, needed: 9, missing: 1 }],
        given: 8,
        needed: 9,
        missing: 1,
      },
      {
        organisation: { id: 'KELA', name: 'Kela', type: 'KELA' },
        functions: [{ function: 'KELA_EXPERT', given: 4, needed: 0, missing: 0 }],
        given: 4,
        needed: 0,
        missing: 0,
      },
      {
        organisation: null,
        functions: [{ function: 'PHYSICIAN', given: 0, needed: 1, missing: 1 }],
        given: 0,
        needed: 1,
        missing: 1,
      },
    ]);
    expect(term?.sectors).toEqual(
      expect.arrayContaining([{ sector: 'HEALTH', given: 8, needed: 10, missing: 2 }]),
    );
  });

  it('is shown to a manager for the own organisation alone', async () => {
    const [term] = await of(manager('KELA'));
    expect(term?.organisations.map(({ organisation }) => organisation?.id)).toEqual(['KELA']);
    expect(term?.sectors).toEqual([]);
  });

  it('is nobody’s in another area, and not a member’s', async () => {
    expect(await of(stage.stranger)).toEqual([]);
    const asked = stage.get(StaffCapacities).list(stage.stranger, 'SOUTH');
    await expect(asked).rejects.toEqual(refusal('access.not_found'));
    const member = anActor({ userId: 'vaino', role: 'STANDING_MEMBER', areas: ['SOUTH'] });
    expect(await of(member)).toEqual([]);
  });
});
