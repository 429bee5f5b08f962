import { Answering, Asking, Cases, Ending, Retention, Submissions } from '@rukkanen/cases';
import { ENDPOINTS, type SubmitCase } from '@rukkanen/contract';
import { anActor } from '@testing/identity';
import { refusal } from '@testing/kernel';
import { Stage } from './testing/stage.js';

import.meta.jest.setTimeout(60_000);

const onni = anActor({ userId: 'onni', role: 'BRINGER', areas: ['SOUTH'] });
const member = (userId: string) => anActor({ userId, role: 'STANDING_MEMBER', areas: ['SOUTH'] });
const vaino = member('vaino');
const veikko = member('veikko');
const tauno = member('tauno');
const WORDS = 'Kannattaa aloittaa kivun arviosta terveysasemalla.';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open('ANONYMOUS_TEAM');
});
afterEach(() => stage.close());

const example = ENDPOINTS.submitCase.body.meta()?.['examples'] as [SubmitCase];
const ask = async (asked: SubmitCase['asked'] = { function: 'NURSE' }) =>
  (
    await stage.get(Submissions).submit(onni, {
      ...example[0],
      areaId: 'SOUTH',
      agreement: { ...example[0].agreement, agreedOn: '2026-05-04' },
      asked,
    })
  ).id;
const read = (actor = vaino, id: string) => stage.get(Cases).read(actor, id);
const answer = async (id: string, actor = vaino) =>
  stage.get(Answering).answer(actor, id, {
    revision: (await read(actor, id)).direct?.revision ?? 0,
    verdict: 'ANSWER',
    answer: WORDS,
    acknowledgements: [],
  });

describe('a question to one function', () => {
  it('reaches holder and substitute, with five working days to answer, and nobody else', async () => {
    const id = await ask();
    const [first] = await stage.get(Answering).list(vaino);
    expect(first).toMatchObject({ id, function: 'NURSE', answerBy: '2026-05-11', isLate: false });
    expect(await stage.get(Answering).list(veikko)).toHaveLength(1);
    for (const other of [tauno, stage.convener]) {
      expect(await stage.get(Answering).list(other)).toEqual([]);
      await expect(read(other, id)).rejects.toThrow(refusal('access.not_found'));
    }
    expect(await stage.get(Cases).queue(stage.convener)).toEqual([]);
  });

  it('hides its bringer until it is answered, and brings the words back to them', async () => {
    const id = await ask();
    expect(await read(vaino, id)).toMatchObject({ bringer: null, direct: { isYours: true } });
    expect(await answer(id)).toMatchObject({ state: 'answered' });
    expect((await read(vaino, id)).bringer?.id).toBe('onni');
    const card = await read(onni, id);
    expect(card.direct?.answer).toEqual({ text: WORDS, by: 'Väinö Kokeilu', on: '2026-05-04' });
    const [mine] = await stage.get(Cases).mine(onni);
    expect(mine).toMatchObject({ waitsFor: 'BRINGER', direct: { verdict: 'ANSWER' } });
  });

  it('is asked back once, and answered once', async () => {
    const id = await ask();
    const back = (revision: number) => ({
      revision,
      question: 'Onko kuntoutuksesta jo puhuttu?',
      acknowledgements: [],
    });
    const answering = stage.get(Answering);
    await expect(answering.askBack(vaino, id, back(9))).rejects.toThrow(
      refusal('state.changed_meanwhile'),
    );
    await answering.askBack(vaino, id, back(1));
    const reply = { reply: 'On puhuttu, asiakas toivoo sitä.', acknowledgements: [] };
    expect(await stage.get(Asking).reply(onni, id, reply)).toMatchObject({ state: 'asked' });
    await expect(answering.askBack(vaino, id, back(3))).rejects.toThrow(
      refusal('case.asked_back_before'),
    );
    await answer(id);
    await expect(answer(id, veikko)).rejects.toThrow(refusal('case.wrong_state'));
  });

  it('is raised with one tap: the convener reads the case and what was answered', async () => {
    const id = await ask();
    await answer(id);
    expect(await stage.get(Asking).raise(onni, id)).toMatchObject({ state: 'submitted' });
    const [item] = await stage.get(Cases).queue(stage.convener);
    expect(item).toMatchObject({ id, state: 'submitted' });
    expect((await read(stage.convener, id)).direct?.answer?.text).toBe(WORDS);
    await expect(read(vaino, id)).rejects.toThrow(refusal('access.not_found'));
    await stage.sql(`update cases set state = 'scheduled' where id = $1`, [id]);
    expect((await read(tauno, id)).direct?.answer?.text).toBe(WORDS);
  });

  it('that was answered well enough names who is responsible, and waits for the client to hear', async () => {
    await stage.sql(`insert into area_counties (area_id, organisation_id) values ('SOUTH', 'WSC')`);
    const id = await ask();
    const settled = { result: 'TOGETHER', organisations: ['KELA', 'WSC'] } as const;
    await expect(
      stage.get(Asking).settle(onni, id, { ...settled, organisations: [...settled.organisations] }),
    ).rejects.toThrow(refusal('case.wrong_state'));
    await answer(id);
    await stage
      .get(Asking)
      .settle(onni, id, { ...settled, organisations: [...settled.organisations] });
    expect(await stage.get(Cases).mine(onni)).toMatchObject([
      { state: 'decided', feedback: { dueOn: '2026-05-18', doneOn: null } },
    ]);
    const told = { toldClientOn: '2026-05-04', planChanged: 'YES', carriedOut: 'YES' } as const;
    expect(await stage.get(Ending).giveFeedback(onni, id, told)).toMatchObject({ state: 'closed' });
    await expect(read(stage.convener, id)).rejects.toThrow(refusal('access.not_found'));
    expect(await stage.sql('select 1 from decisions')).toEqual([]);
  });

  it('stands sealed only, and is gone for everybody when whoever is asked says that it identifies someone', async () => {
    const id = await ask();
    await answer(id);
    await stage.get(Ending).reportIdentifies(vaino, id);
    await expect(read(vaino, id)).rejects.toThrow(refusal('access.not_found'));
    expect((await read(onni, id)).direct?.answer?.text).toBeNull();
    const rows = await stage.sql('select 1 from case_texts where sealed is not null');
    expect(rows).toEqual([]);
  });

  it('ends as codes at the cap, whoever it waits for, with every word that was said', async () => {
    const waiting = await ask();
    const answered = await ask();
    await answer(answered);
    const retention = stage.get(Retention);
    stage.clock.set('2026-10-30T06:30:00Z');
    await retention.sweep('SOUTH');
    expect(await stage.sql('select 1 from case_texts where sealed is null')).toEqual([]);
    stage.clock.set('2026-10-31T06:30:00Z');
    await retention.sweep('SOUTH');
    expect(await stage.sql('select 1 from case_texts where sealed is not null')).toEqual([]);
    expect(await stage.get(Answering).list(vaino)).toEqual([]);
    for (const id of [waiting, answered])
      expect(await read(onni, id)).toMatchObject({ state: 'reduced', question: null });
  });

  it('is not sent where nobody would read it, nor for a day that has passed', async () => {
    await expect(ask({ function: 'PHYSICIAN' })).rejects.toThrow(refusal('case.nobody_asked'));
    await expect(ask({ function: 'CONVENER' })).rejects.toThrow(refusal('case.nobody_asked'));
    await expect(ask({ function: 'NURSE', answerBy: '2026-05-04' })).rejects.toThrow(
      refusal('request.invalid'),
    );
    expect(await stage.sql('select 1 from cases')).toEqual([]);
  });

  it('is late on the day after its day', async () => {
    await ask();
    stage.clock.set('2026-05-12T05:30:00Z');
    expect(await stage.get(Answering).list(vaino)).toMatchObject([{ isLate: true }]);
  });
});
