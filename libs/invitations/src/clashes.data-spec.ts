import { Stage } from '@testing/sessions';
import { anActor } from '@testing/identity';
import { refusal } from '@testing/kernel';
import { TeamClashes, TermPlanning } from '@rukkanen/sessions';
import { Convening } from './convening.service.js';
import { InvitationsModule } from './invitations.module.js';

// A stage for each story takes its time on a machine that does other things.
import.meta.jest.setTimeout(60_000);

const rooms = InvitationsModule.forRoot({
  smtpUrl: 'smtp://127.0.0.1:1',
  from: 'rukkanen@south.example',
  publicUrl: 'https://rukkanen.south.example',
});

let stage: Stage;
let convening: Convening;
/** The nurse of the south is borrowed by a team of the north, which meets on the same day. */
beforeEach(async () => {
  stage = await Stage.open('NETWORK', [rooms]);
  convening = stage.get(Convening);
  await stage.sql(`insert into teams values ('N', 'NORTH', 'Pohjoisen tiimi', 'WSC', 20, 4, 5, 5)`);
  await stage.sql(`insert into seats values ('N-01', 'NORTH', 'N', 'CONVENER', 'WSC'),
    ('N-02', 'NORTH', 'N', 'NURSE', 'WSC')`);
  await stage.sql(`insert into seat_holders (area_id, seat_id, rank, user_id, valid) values
    ('NORTH', 'N-01', 1, 'hilja', '[2026-01-01,)'), ('NORTH', 'N-02', 1, 'vaino', '[2026-01-01,)')`);
});
afterEach(() => stage.close());

const aNorthernSession = async (date: string) => {
  const id = await stage.aSession({ date });
  await stage.sql(`update sessions set team_id = 'N', area_id = 'NORTH' where id = $1`, [id]);
  return id;
};
const called = (sessionId: string, from: string, to: string) =>
  stage.sql(
    `insert into invitations (id, area_id, session_id, user_id, uid, sequence, state, function, part,
       starts_at, ends_at, created_at, changed_at)
     values (gen_random_uuid(), 'NORTH', $1, 'vaino', 'north@x', 0, 'sent', 'NURSE', 'MEMBER', $2, $3, now(), now())`,
    [sessionId, from, to],
  );
const boardWithNurse = async () => {
  const id = await stage.aSession();
  const caseIds = [await stage.aCase()];
  return convening.arrange(stage.convener, id, { revision: 0, caseIds });
};

describe('somebody who sits in two teams', () => {
  it('is shown in the roster where both meet at once, without the name of an area that is not one’s own', async () => {
    const here = await stage.aSession({ date: '2026-05-18' });
    await stage.aSession({ date: '2026-05-25' });
    await aNorthernSession('2026-05-18');
    const clash = { kind: 'PERSON', startsAt: '2026-05-18T09:30:00.000Z', person: 'Väinö Kokeilu' };
    expect(await stage.get(TeamClashes).of(stage.convener, 'T')).toEqual({
      meetings: [
        {
          sessionId: here,
          on: '2026-05-18',
          startsAt: '2026-05-18T09:30:00.000Z',
          endsAt: '2026-05-18T11:00:00.000Z',
          conflicts: [{ ...clash, sessionId: null, teamName: null }],
        },
      ],
    });
    const both = anActor({ userId: 'kerttu', areas: ['SOUTH', 'NORTH'] });
    const [seen] = (await stage.get(TeamClashes).of(both, 'T')).meetings;
    expect(seen?.conflicts).toMatchObject([{ teamName: 'Pohjoisen tiimi' }]);
  });

  it('is nobody’s to ask of a foreign team', async () => {
    const asked = stage.get(TeamClashes).of(stage.convener, 'N');
    await expect(asked).rejects.toEqual(refusal('access.not_found'));
  });

  it('is shown before a term is sent, and keeps it from nothing', async () => {
    await aNorthernSession('2026-08-17');
    const { days, blockers } = await stage.get(TermPlanning).preview(stage.convener, {
      teamId: 'T',
      kind: 'CONSULTATION',
      placeId: null,
      repeat: { every: 'WEEK', weekday: 1 },
      exceptions: [],
      firstOn: '2026-08-17',
      lastOn: '2026-08-24',
      startTime: '13:30',
      minutes: 90,
    });
    expect(blockers).toEqual([]);
    expect(days.map(({ conflicts }) => conflicts.map(({ person }) => person))).toEqual([
      ['Väinö Kokeilu'],
      [],
    ]);
  });

  it('is shown before an agenda is locked when the times for which both call them meet', async () => {
    const other = await aNorthernSession('2026-05-04');
    await called(other, '2026-05-04T09:50:00Z', '2026-05-04T10:10:00Z');
    expect((await boardWithNurse()).clashes).toEqual([
      {
        personId: 'vaino',
        name: 'Väinö Kokeilu',
        teamName: null,
        startsAt: '2026-05-04T09:50:00.000Z',
        endsAt: '2026-05-04T10:10:00.000Z',
      },
    ]);
  });

  it('is no clash when one place ends as the other begins, or the other is declined or called off', async () => {
    const after = await aNorthernSession('2026-05-04');
    await called(after, '2026-05-04T09:55:00Z', '2026-05-04T10:15:00Z');
    expect((await boardWithNurse()).clashes).toEqual([]);
    await stage.sql(`update invitations set starts_at = '2026-05-04T09:40:00Z'`);
    await stage.sql(
      `insert into session_declines (session_id, user_id, area_id, starts_at)
       select id, 'vaino', 'NORTH', starts_at from sessions where id = $1`,
      [after],
    );
    expect((await boardWithNurse()).clashes).toEqual([]);
    await stage.sql('delete from session_declines');
    expect((await boardWithNurse()).clashes).toHaveLength(1);
    await stage.sql(`update sessions set state = 'cancelled' where id = $1`, [after]);
    expect((await boardWithNurse()).clashes).toEqual([]);
  });
});
