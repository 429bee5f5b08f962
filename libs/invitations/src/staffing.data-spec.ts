import { Stage } from '@testing/sessions';
import { Convening } from './convening.service.js';
import { InvitationsModule } from './invitations.module.js';
import { Staffing } from './staffing.service.js';

const nowhere = InvitationsModule.forRoot({
  smtpUrl: 'smtp://127.0.0.1:1',
  from: 'rukkanen@south.example',
  publicUrl: 'https://rukkanen.south.example',
});
let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open('NETWORK', [nowhere]);
});
afterAll(() => stage.close());

const invited = async (id: string) =>
  (
    await stage.sql<{ who: string } & Record<string, unknown>>(
      `select user_id as who from invitations
       where session_id = $1 and state <> 'cancelled' order by 1`,
      [id],
    )
  ).map(({ who }) => who);
const aSession = async (date: string, locks: boolean) => {
  const id = await stage.aSession({ date });
  const caseId = await stage.aCase({ functions: ['NURSE'] });
  const convening = stage.get(Convening);
  await convening.arrange(stage.convener, id, { revision: 0, caseIds: [caseId] });
  if (locks) await convening.lock(stage.convener, id, { revision: 1 });
  return id;
};
const change = (wanted: Parameters<Staffing['change']>[3]) =>
  stage.get(Staffing).change(stage.convener, 'T', '*', wanted);

describe('an absence', () => {
  it('gives an open session’s invitation on as well, and back again', async () => {
    const id = await stage.aSession({ date: '2026-06-01' });
    await stage.sql(
      `insert into invitations (id, area_id, session_id, user_id, uid, sequence, state, function, part,
         starts_at, ends_at, created_at, changed_at)
       select gen_random_uuid(), 'SOUTH', s.id, 'vaino', gen_random_uuid()::text, 0, 'sent', 'NURSE',
         'MEMBER', s.starts_at, s.ends_at, now(), now() from sessions s where s.id = $1`,
      [id],
    );
    const days = { from: '2026-06-01', to: '2026-06-01' };
    await change({ type: 'addAbsence', seatId: 'T-02', personId: 'vaino', covered: true, ...days });
    expect(await invited(id)).toEqual(['veikko']);
    await change({ type: 'undo' });
    expect(await invited(id)).toEqual(['vaino']);
  });

  it('calls the substitute at once to the locked sessions of its days, and to no others', async () => {
    const [on, later] = [await aSession('2026-05-11', true), await aSession('2026-05-18', true)];
    const open = await aSession('2026-05-12', false);
    expect(await invited(on)).toEqual(['kerttu', 'onni', 'vaino']);
    const days = { from: '2026-05-11', to: '2026-05-12' };
    await change({ type: 'addAbsence', seatId: 'T-02', personId: 'vaino', covered: true, ...days });
    expect(await invited(on)).toEqual(['kerttu', 'onni', 'veikko']);
    expect(await invited(later)).toEqual(['kerttu', 'onni', 'vaino']);
    expect(await invited(open)).toEqual([]);
    await change({ type: 'undo' });
    expect(await invited(on)).toEqual(['kerttu', 'onni', 'vaino']);
  });

  it('changes nothing when it is refused: neither the roster nor anybody’s invitation', async () => {
    const id = await aSession('2026-05-25', true);
    const before = await invited(id);
    const days = { from: '2026-05-25', to: '2026-05-26' };
    const twice = {
      type: 'addAbsence',
      seatId: 'T-02',
      personId: 'vaino',
      covered: false,
      ...days,
    };
    await stage.sql(
      `insert into absences (area_id, seat_id, user_id, away, covered)
       values ('SOUTH', 'T-02', 'vaino', '[2026-05-26,2026-05-27)', false)`,
    );
    await expect(change(twice as never)).rejects.toMatchObject({ code: 'roster.absence_overlaps' });
    expect(await invited(id)).toEqual(before);
  });
});
