import type { AreaSettings } from '@rukkanen/contract';
import { coveredElsewhere, numberIn, toForm, toSettings, troubleOf } from './domain.js';

const settings: AreaSettings = {
  consultationMode: 'NETWORK',
  kelaChannel: 'VIDEO',
  psychosocialAdultFrom: 25,
  hint: { minDomains: 2, minLevel: 3 },
  feedbackDays: 14,
  retentionDays: 30,
  directAnswerDays: 5,
  serviceCheckMonths: 6,
  guideCheckMonths: 6,
};

describe('the settings of an area', () => {
  it('come back from the form as they went in', () => {
    expect(toSettings(toForm(settings))).toEqual(settings);
  });

  it.each(['', '0', '91', '-3', '1.5', 'kaksi'])('are not sent with %s days', (feedbackDays) => {
    expect(toSettings({ ...toForm(settings), feedbackDays })).toBeNull();
    expect(numberIn(feedbackDays, [1, 90])).toBeNull();
  });
});

describe('the openings of a place', () => {
  const on = '2026-05-05';
  it('end after they begin, and stand beside each other', () => {
    const morning = { on, from: '09:00', until: '12:00' };
    expect(troubleOf([morning, { on, from: '12:00', until: '13:00' }])).toBeNull();
    expect(troubleOf([{ ...morning, until: '09:00' }])).toBe('order');
    expect(troubleOf([morning, { on, from: '11:00', until: '13:00' }])).toBe('overlap');
    expect(troubleOf([morning, { ...morning, on: '2026-05-06' }])).toBeNull();
  });
});

it('tells which municipalities another district has', () => {
  const district = { name: 'x', countyId: 'WSC' };
  const districts = [
    { ...district, id: 'A', municipalities: ['Pori'] },
    { ...district, id: 'B', municipalities: ['Ulvila'] },
  ];
  expect([...coveredElsewhere({ districts }, 'A')]).toEqual(['Ulvila']);
  expect([...coveredElsewhere({ districts }, null)]).toEqual(['Pori', 'Ulvila']);
});
