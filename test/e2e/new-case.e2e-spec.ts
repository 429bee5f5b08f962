import { randomUUID } from 'node:crypto';
import { CaseCard, CaseReceipt, FORM, MyCase, Problem, type SubmitCase } from '@rukkanen/contract';
import { z } from 'zod';
import { aCase } from '../support/a-case.js';
import { openHouse, type House } from '../support/house.js';
import { Rows } from '../support/rows.js';

let house: House;
let rows: Rows;
beforeAll(async () => {
  house = await openHouse();
  rows = await Rows.open(house.database.ownerUrl);
});
afterAll(async () => {
  await rows.close();
  await house.close();
});

const vilja = () => house.as('vilja.kokeilu');
const submit = async (but: Partial<SubmitCase> = {}) =>
  (await vilja()).post('/api/cases').send(aCase(but));
const receiptOf = async (but: Partial<SubmitCase>): Promise<CaseReceipt> =>
  CaseReceipt.parse((await submit(but)).body);
const cardOf = async (id: string): Promise<CaseCard> =>
  CaseCard.parse((await (await vilja()).get(`/api/cases/${id}`).expect(200)).body);
const casesNow = async (): Promise<unknown> => rows.ask('select count(*)::int as n from cases');
const refused = (answer: { status: number; body: unknown }) => {
  const { code, details } = Problem.parse(answer.body);
  return { status: answer.status, code, issues: details?.['issues'] };
};

describe('what a form tells', () => {
  it('is read by the team as it was told, in codes and words', async () => {
    const told = {
      agreement: { agreedOn: '2026-01-12', channel: 'PHONE' as const },
      servicesTried: [
        { service: 'Työhönvalmennus', key: 'JOB_COACHING', outcome: 'NOT_TIMELY', result: 'kipu' },
        { service: 'työpaja' },
      ] satisfies SubmitCase['servicesTried'],
      proposed: ['REHABILITATIVE_WORK' as const],
      serviceGoal: 'Arki kantaa niin, että kuntoutus voi alkaa.',
      referralSource: 'KELA_NOTICE' as const,
      returning: true,
      partialWorkAbility: 'YES' as const,
      otherAssessment: 'KYKYVIISARI' as const,
      urgency: { reason: 'BENEFIT_ENDS' as const, by: '2030-05-14' },
    };
    const { id } = await receiptOf(told);
    expect(await cardOf(id)).toMatchObject({
      agreedBy: 'PHONE',
      servicesTried: [
        { service: 'Työhönvalmennus', key: 'JOB_COACHING', outcome: 'NOT_TIMELY', result: 'kipu' },
        { service: 'työpaja', key: null, outcome: null, result: '' },
      ],
      proposed: ['REHABILITATIVE_WORK'],
      serviceGoal: told.serviceGoal,
      referralSource: 'KELA_NOTICE',
      returning: true,
      partialWorkAbility: 'YES',
      otherAssessment: 'KYKYVIISARI',
      urgency: told.urgency,
      formVersion: FORM.version,
    });
  });

  it('may leave out what was not told', async () => {
    const { id } = await receiptOf({});
    expect(await cardOf(id)).toMatchObject({
      proposed: [],
      serviceGoal: null,
      returning: false,
      partialWorkAbility: null,
      otherAssessment: null,
      urgency: null,
    });
  });

  it('always says how the client was asked and where the matter came up', async () => {
    const before = await casesNow();
    const { referralSource: _, ...unsourced } = aCase({});
    const { channel: __, ...unsaid } = unsourced.agreement;
    const lacking = { ...unsourced, agreement: unsaid };
    const issues = refused(await (await vilja()).post('/api/cases').send(lacking)).issues;
    expect(issues).toMatchObject([{ path: 'agreement.channel' }, { path: 'referralSource' }]);
    expect(await casesNow()).toEqual(before);
  });

  it('has a goal for a social service, and what was tried before rehabilitative work', async () => {
    const before = await casesNow();
    const proposal = { proposed: ['REHABILITATIVE_WORK' as const], servicesTried: [] };
    expect(refused(await submit(proposal))).toEqual({
      status: 400,
      code: 'request.invalid',
      issues: [
        { path: 'serviceGoal', code: 'too_small' },
        { path: 'servicesTried', code: 'too_small' },
      ],
    });
    const past = { urgency: { reason: 'BENEFIT_ENDS' as const, by: '2020-01-01' } };
    expect(refused(await submit(past)).issues).toEqual([{ path: 'urgency.by', code: 'too_small' }]);
    expect(await casesNow()).toEqual(before);
  });

  it('loses what was proposed when its words are deleted, and keeps the codes that are counted', async () => {
    const { id } = await receiptOf({ proposed: ['JOB_COACHING'], referralSource: 'SCHOOL' });
    await (await vilja()).post(`/api/cases/${id}/withdraw`).expect(200);
    const left = await rows.ask(
      `select v.proposed, c.referral_source from case_versions v join cases c on c.id = v.case_id
       where c.id = '${id}'`,
    );
    expect(left).toEqual([{ proposed: null, referral_source: 'SCHOOL' }]);
  });
});

describe('a returning client', () => {
  const mine = async (id: string) => {
    const listed = z
      .array(MyCase)
      .parse((await (await vilja()).get('/api/cases').expect(200)).body);
    return listed.find((one) => one.id === id)?.earlier;
  };

  it("is linked to the bringer's earlier case in their own list, and to others only returns", async () => {
    const earlier = await receiptOf({});
    const { id } = await receiptOf({ returning: true, earlierCaseId: earlier.id });
    expect(await mine(id)).toEqual({ id: earlier.id, codeWord: earlier.codeWord });
    const kerttu = await house.as('kerttu.nayte');
    const read = await kerttu.get(`/api/cases/${id}`).expect(200);
    expect(CaseCard.parse(read.body)).toMatchObject({ returning: true });
    expect(read.text).not.toContain(earlier.id);
    expect(read.text).not.toContain(earlier.codeWord);
  });

  it('loses the link with its words, and when it did not return after all', async () => {
    const earlier = await receiptOf({});
    const withdrawn = await receiptOf({ returning: true, earlierCaseId: earlier.id });
    await (await vilja()).post(`/api/cases/${withdrawn.id}/withdraw`).expect(200);
    const never = await receiptOf({ returning: false, earlierCaseId: earlier.id });
    expect([await mine(withdrawn.id), await mine(never.id)]).toEqual([null, null]);
  });

  it.each([
    [
      "another's case",
      async () =>
        await rows.ask(
          `select case_id as id from case_bringers where user_id <> 'vilja.kokeilu' limit 1`,
        ),
    ],
    ['no case at all', async () => [{ id: 'C999' }]],
  ])('cannot be linked to %s, and the two are refused alike', async (_, find) => {
    const [other] = z.array(z.object({ id: z.string() })).parse(await find());
    const before = await casesNow();
    const sent = await submit({ returning: true, earlierCaseId: other?.id ?? '' });
    expect(refused(sent)).toEqual({
      status: 400,
      code: 'request.invalid',
      issues: [{ path: 'earlierCaseId', code: 'unknown' }],
    });
    expect(await casesNow()).toEqual(before);
  });
});

describe('a submission that comes again because its answer was lost', () => {
  it('makes one case and gets the same answer, also when its writer has gone on', async () => {
    const submissionKey = randomUUID();
    const first = await receiptOf({ submissionKey });
    const before = await casesNow();
    const again = await receiptOf({ submissionKey, question: 'Mitä muuta voisi vielä tehdä?' });
    expect(first.replayed).toBe(false);
    expect(again).toEqual({ ...first, replayed: true });
    expect(await casesNow()).toEqual(before);
  });

  it('makes one case of ten at the same moment', async () => {
    const submissionKey = randomUUID();
    const before = (await casesNow()) as { n: number }[];
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => receiptOf({ submissionKey })),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await casesNow()).toEqual([{ n: (before[0]?.n ?? 0) + 1 }]);
  });

  it("is not another person's submission, whoever learns its key", async () => {
    const submissionKey = randomUUID();
    const own = await receiptOf({ submissionKey });
    const other = await (
      await house.as('urho.esimerkki')
    )
      .post('/api/cases')
      .send(aCase({ submissionKey }));
    expect(other.body).toMatchObject({ replayed: false });
    expect(other.body.id).not.toBe(own.id);
    expect(await rows.ask('select count(*)::int as n from case_versions')).not.toEqual([]);
    const stored = JSON.stringify(await rows.ask('select submission_key from case_versions'));
    expect(stored).not.toContain(submissionKey);
  });

  it('answers a returned case once', async () => {
    const { id, version } = await receiptOf({});
    const kerttu = await house.as('kerttu.nayte');
    const asked = { version, question: 'Onko terveydestä puhuttu asiakkaan kanssa?' };
    await kerttu
      .post(`/api/cases/${id}/return`)
      .send({ ...asked, acknowledgements: [] })
      .expect(200);
    const { areaId: _area, ...answer } = aCase({ submissionKey: randomUUID() });
    const agent = await vilja();
    const send = async () => (await agent.post(`/api/cases/${id}/versions`).send(answer)).body;
    const first = await send();
    expect(first).toMatchObject({ id, version: 2, replayed: false });
    expect(await send()).toEqual({ ...first, replayed: true });
  });
});
