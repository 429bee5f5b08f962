import { Cases, Ending, UrgencyMarks } from '@rukkanen/cases';
import { anActor } from '@testing/identity';
import { refusal } from '@testing/kernel';
import { Stage } from './testing/index.js';
import { Agendas } from './agenda.service.js';
import { Transactions } from '@rukkanen/persistence';

let stage: Stage;
let marks: UrgencyMarks;
beforeAll(async () => {
  stage = await Stage.open();
  marks = stage.get(UrgencyMarks);
});
afterAll(() => stage.close());

const onni = anActor({ userId: 'onni', role: 'BRINGER', areas: ['SOUTH'] });
const deadline = (by: string) => ({ reason: 'STATUTORY_DEADLINE' as const, by });
const queue = async () => (await stage.get(Cases).queue(stage.convener)).map(({ id }) => id);

describe('a case that cannot wait its turn', () => {
  it('stands before older ones in the queue: the nearest day first, then those without a day', async () => {
    const old = await stage.aCase({ day: '2026-04-01' });
    const some = await stage.aCase({ day: '2026-04-02' });
    const later = await stage.aCase({ day: '2026-04-03' });
    const sooner = await stage.aCase({ day: '2026-04-04' });
    await marks.set(onni, some, { urgency: { reason: 'SITUATION_WORSENS', by: null } });
    await marks.set(onni, later, { urgency: deadline('2026-06-30') });
    await marks.set(onni, sooner, { urgency: deadline('2026-05-15') });

    expect(await queue()).toEqual([sooner, later, some, old]);
    const [first] = await stage.get(Cases).queue(stage.convener);
    expect(first?.urgency).toEqual(deadline('2026-05-15'));

    await marks.set(onni, sooner, { urgency: null });
    expect(await queue()).toEqual([later, some, old, sooner]);
  });

  it('gets the free slot before an older one when the agenda is filled', async () => {
    const waiting = await queue();
    const [urgent] = waiting;
    const id = await stage.aSession();
    await stage.sql('update sessions set slots = 1 where id = $1', [id]);
    const placed = await stage.get(Transactions).run(stage.convener, async (tx) => {
      const tidied = await stage.get(Agendas).tidy(tx, stage.convener, id, { revision: 0 });
      const board = await stage
        .get(Agendas)
        .board(tx, stage.convener, await stage.get(Agendas).plan(tx, tidied));
      return board.items.map(({ caseId, urgency }) => ({ caseId, urgency }));
    });
    expect(placed).toEqual([{ caseId: urgent, urgency: deadline('2026-06-30') }]);
  });

  it('is marked by its bringer alone, with a day to come, while it waits', async () => {
    const id = await stage.aCase();
    const urgency = deadline('2026-05-20');
    await expect(marks.set(stage.convener, id, { urgency })).rejects.toEqual(
      refusal('access.not_found'),
    );
    await expect(marks.set(onni, id, { urgency: deadline('2026-05-03') })).rejects.toEqual(
      refusal('request.invalid', { issues: [{ path: 'urgency.by', code: 'too_small' }] }),
    );
    const decided = await stage.aCase({ state: 'decided' });
    await expect(marks.set(onni, decided, { urgency })).rejects.toEqual(
      refusal('case.wrong_state', { state: 'decided' }),
    );
  });

  it('says that and not why in its events, and is forgotten with the texts', async () => {
    const id = await stage.aCase();
    await marks.set(onni, id, { urgency: deadline('2026-05-20') });
    const events = await stage.sql('select type, codes from case_events where case_id = $1', [id]);
    expect(events).toEqual([{ type: 'marked_urgent', codes: {} }]);
    await stage.get(Ending).withdraw(onni, id);
    const row = await stage.sql('select urgency_reason, urgent_by from cases where id = $1', [id]);
    expect(row).toEqual([{ urgency_reason: null, urgent_by: null }]);
  });
});
