import { aTerm } from '@testing/invitations';
import { Stage } from '@testing/sessions';
import { AddedSessions } from '@rukkanen/sessions';
import { ConveningTerms } from './convening-terms.service.js';
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
beforeEach(async () => {
  stage = await Stage.open('NETWORK', [rooms]);
});
afterEach(() => stage.close());

const invited = async (sessionId: string) =>
  (
    await stage.sql<{ who: string; minutes: number }>(
      `select user_id as who, extract(epoch from ends_at - starts_at)::int / 60 as minutes
       from invitations where session_id = $1 and state <> 'cancelled' order by 1`,
      [sessionId],
    )
  ).map(({ who, minutes }) => `${who} ${minutes}`);

describe('a meeting of another kind', () => {
  it('calls those who stand in the team to the whole of it, though nothing is on its agenda', async () => {
    const { id } = await stage.get(AddedSessions).add(stage.convener, {
      teamId: 'T',
      kind: 'LIST_REVIEW',
      placeId: null,
      date: '2026-05-14',
      startLocal: '09:00',
      minutes: 60,
    });
    await stage.get(Convening).lock(stage.convener, id, { revision: 1 });
    expect(await invited(id)).toEqual(['kerttu 60', 'vaino 60']);
  });

  it('is sent as a term to the whole team, also where consultations call by need', async () => {
    const term = await aTerm(stage, ['2026-06-01', '2026-06-08']);
    await stage.sql(`update terms set kind = 'STEERING_GROUP' where id = $1`, [term.id]);
    await stage.sql(`update sessions set kind = 'STEERING_GROUP' where term_id = $1`, [term.id]);
    await stage.get(ConveningTerms).send(stage.convener, term.id, 0);
    expect(await invited(term.sessions[0] ?? '')).toEqual(['kerttu 90', 'vaino 90']);
  });
});
