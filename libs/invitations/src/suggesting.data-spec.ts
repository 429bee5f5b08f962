import { refusal } from '@testing/kernel';
import { Stage } from '@testing/sessions';
import { Convening } from './convening.service.js';
import { InvitationsModule } from './invitations.module.js';

let stage: Stage;
let convening: Convening;
beforeAll(async () => {
  stage = await Stage.open('NETWORK', [
    InvitationsModule.forRoot({
      smtpUrl: 'smtp://127.0.0.1:1',
      from: 'rukkanen@south.example',
      publicUrl: 'https://rukkanen.south.example',
    }),
  ]);
  convening = stage.get(Convening);
});
afterAll(() => stage.close());

/** Three cases on the agenda, the two for the nurse apart, and one that waits. */
async function anAgenda() {
  await stage.sql(`update cases set state = 'withdrawn' where state = 'queued'`);
  const id = await stage.aSession();
  const [first, between, last, waits] = [
    await stage.aCase({ functions: ['NURSE'], day: '2026-04-01' }),
    await stage.aCase({ functions: ['KELA_EXPERT'], day: '2026-04-02' }),
    await stage.aCase({ functions: ['NURSE'], day: '2026-04-03' }),
    await stage.aCase({ functions: ['KELA_EXPERT'], day: '2026-04-04' }),
  ];
  const caseIds = [first, between, last];
  const board = await convening.arrange(stage.convener, id, { revision: 0, caseIds });
  return { id, first, between, last, waits, board };
}

describe('suggesting an order', () => {
  it('fills the free slots with whoever waits and lets nobody wait between two cases', async () => {
    const { id, first, between, last, waits, board } = await anAgenda();
    const suggested = await convening.suggest(stage.convener, id, { revision: 1 });

    expect(suggested.items.map(({ caseId }) => caseId)).toEqual([first, last, between, waits]);
    const nurse = (of: typeof board) => of.windows.find((one) => one.function === 'NURSE');
    const minutes = (of: typeof board) =>
      (Date.parse(nurse(of)?.endsAt ?? '') - Date.parse(nurse(of)?.startsAt ?? '')) / 60_000;
    expect([minutes(board), minutes(suggested)]).toEqual([60, 40]);
    expect(suggested.mails.length).toBeGreaterThan(0);
  });

  it('changes nothing: the agenda, the queue and the mails stay as they were', async () => {
    const { id, first, between, last, waits } = await anAgenda();
    await convening.suggest(stage.convener, id, { revision: 1 });

    const board = await convening.board(stage.convener, id);
    expect(board.items.map(({ caseId }) => caseId)).toEqual([first, between, last]);
    expect(board.session.revision).toBe(1);
    expect(board.queue.map((one) => one.id)).toEqual([waits]);
    expect(await stage.sql('select id from mails')).toEqual([]);
  });

  it('leaves a case in the slot that it keeps', async () => {
    const { id, first, between, last } = await anAgenda();
    const caseIds = [first, between, last];
    await convening.arrange(stage.convener, id, { revision: 1, caseIds, kept: [last] });
    await convening.arrange(stage.convener, id, { revision: 2, caseIds });

    const suggested = await convening.suggest(stage.convener, id, { revision: 3 });
    expect(suggested.items[2]).toMatchObject({ caseId: last, keptSlot: true });
    expect(suggested.items[3]?.caseId).toBe(first);
  });

  it('refuses what was looked at before somebody else changed it, and a locked agenda', async () => {
    const { id } = await anAgenda();
    await expect(convening.suggest(stage.convener, id, { revision: 0 })).rejects.toEqual(
      refusal('state.changed_meanwhile', { revision: 1 }),
    );
    await convening.lock(stage.convener, id, { revision: 1 });
    await expect(convening.suggest(stage.convener, id, { revision: 2 })).rejects.toEqual(
      refusal('session.wrong_state', { state: 'locked' }),
    );
  });
});
