import { demoDataset } from '@rukkanen/dataset';
import { aCase } from '../support/a-case.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('the flow over HTTP', () => {
  it('gives a manager the figures of their area, small cells hidden and listed', async () => {
    const martta = await house.as('martta.esimerkki');
    const { body } = await martta.get('/api/metrics/flow?area=SATAKUNTA&period=term').expect(200);
    const { golden } = await demoDataset();
    const { all, byArea } = golden as { all: object; byArea: { SATAKUNTA: object } };
    expect(Object.keys(body)).toEqual([...Object.keys(all), 'hidden']);
    expect(body.consultedCases).toBe(Reflect.get(byArea.SATAKUNTA, 'consultedCases'));
    expect(body.hidden.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toMatch(/:[1-4][,}]/);
  });

  it('gives all areas together only to whoever reads them all', async () => {
    const dpo = await house.as('uuno.kokeilu');
    const { body } = await dpo.get('/api/metrics/flow').expect(200);
    expect(body.consultedCases).toBe(33);
    const kaija = await house.as('kaija.malli');
    await kaija.get('/api/metrics/flow').expect(404);
  });

  it('tells roughly how many clients heard on time, to whoever may read the flow', async () => {
    const dpo = await house.as('uuno.kokeilu');
    const { body } = await dpo.get('/api/metrics/told-on-time').expect(200);
    expect(body.hidden || body.percent % 5 === 0).toBe(true);
    const martta = await house.as('martta.esimerkki');
    const own = await martta.get('/api/metrics/told-on-time?area=SATAKUNTA').expect(200);
    expect(Object.keys(own.body)).toEqual(['percent', 'hidden']);
    await martta.get('/api/metrics/told-on-time?area=KUOPIO').expect(404);
    await (await house.as('vilja.kokeilu')).get('/api/metrics/told-on-time').expect(403);
  });

  it('knows no other periods, no other areas, and nobody without the right', async () => {
    const martta = await house.as('martta.esimerkki');
    const refused = await martta.get('/api/metrics/flow?period=2001').expect(400);
    expect(refused.body.code).toBe('metrics.period_unknown');
    const foreign = await martta.get('/api/metrics/flow?area=KUOPIO').expect(404);
    const unknown = await martta.get('/api/metrics/flow?area=NOWHERE').expect(404);
    expect({ ...foreign.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
    const worker = await house.as('vilja.kokeilu');
    await worker.get('/api/metrics/flow').expect(403);
  });

  it('tells how often rehabilitation by Kela was considered whole or not at all, and never together', async () => {
    const dpo = await house.as('uuno.kokeilu');
    const { body } = await dpo.get('/api/metrics/kela-rehabilitation').expect(200);
    expect(body.map(({ areaId }: { areaId: string }) => areaId)).toEqual([
      'KESKI_SAVO',
      'KUOPIO',
      'SATAKUNTA',
      'YLA_SAVO',
    ]);
    expect(JSON.stringify(body)).not.toMatch(/:[1-4][,}]/);
    const martta = await house.as('martta.esimerkki');
    await martta.get('/api/metrics/kela-rehabilitation?area=KUOPIO').expect(404);
  });

  it('counts questions to one function beside the flow, and protects fewer than five', async () => {
    const vilja = await house.as('vilja.kokeilu');
    const martta = await house.as('martta.esimerkki');
    const ask = () =>
      vilja
        .post('/api/cases')
        .send(aCase({ asked: { function: 'NURSE' } }))
        .expect(201);
    const counted = async () =>
      (await martta.get('/api/metrics/questions?area=SATAKUNTA').expect(200)).body;
    const flow = () => martta.get('/api/metrics/flow?area=SATAKUNTA').expect(200);
    const { body: before } = await flow();
    expect(await counted()).toEqual({ asked: 0, onTime: 0 });
    for (let times = 0; times < 4; times += 1) await ask();
    expect(await counted()).toEqual({ asked: null, onTime: null });
    await ask();
    expect(await counted()).toEqual({ asked: 5, onTime: 0 });
    expect((await flow()).body).toEqual(before);
    await martta.get('/api/metrics/questions?area=KUOPIO').expect(404);
    await vilja.get('/api/metrics/questions').expect(403);
  });
});
