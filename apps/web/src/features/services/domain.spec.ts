import type { ServiceCard } from '@rukkanen/contract';
import { ANY, formOf, found, NOTHING, staleFirst } from './domain.js';

const WORDS: ServiceCard['words'] = {
  forWhom: null,
  content: null,
  provider: null,
  wayIn: null,
  referrers: null,
  amounts: null,
  duration: null,
  leadsTo: null,
  waiting: null,
};
const aCard = (but: Partial<ServiceCard> = {}): ServiceCard => ({
  service: 'SOCIAL_REHABILITATION',
  districtId: null,
  organiser: 'WELLBEING_SERVICES_COUNTY',
  words: WORDS,
  offered: true,
  validUntil: null,
  revision: 0,
  freshness: 'CURRENT',
  looks: [],
  ...but,
});
const pori = aCard({ districtId: 'PORI', words: { ...WORDS, wayIn: 'Soita neuvontaan' } });
const pay = aCard({ service: 'PAY_SUBSIDY', organiser: 'EMPLOYMENT_AUTHORITY' });
const all = [aCard(), pori, pay];

describe('what is found in the catalogue', () => {
  it('is everything while nothing is asked', () => {
    expect(found(all, NOTHING, 'fi')).toEqual(all);
  });

  it('is looked for in names of the language and in every word of a card', () => {
    expect(found(all, { ...NOTHING, text: ' palkka' }, 'fi')).toEqual([pay]);
    expect(found(all, { ...NOTHING, text: 'palkka' }, 'en')).toEqual([]);
    expect(found(all, { ...NOTHING, text: 'NEUVONTA' }, 'fi')).toEqual([pori]);
  });

  it('is of a district what the district says, and else what holds for the area', () => {
    expect(found(all, { ...NOTHING, district: 'PORI' }, 'fi')).toEqual([pori, pay]);
    expect(found(all, { ...NOTHING, district: 'RAUMA' }, 'fi')).toEqual([aCard(), pay]);
  });

  it('is narrowed by who arranges it', () => {
    const asked = { text: '', district: ANY, organiser: 'EMPLOYMENT_AUTHORITY' } as const;
    expect(found(all, asked, 'fi')).toEqual([pay]);
  });
});

it('stale cards come first for those who write, the others keep their order', () => {
  const stale = aCard({ service: 'HEALTH_CHECK', freshness: 'STALE' });
  expect(staleFirst([...all, stale])).toEqual([stale, ...all]);
});

it('a card is written on top of what was looked at', () => {
  expect(formOf({ ...pori, revision: 3 })).toMatchObject({
    service: 'SOCIAL_REHABILITATION',
    districtId: 'PORI',
    revision: 3,
    wayIn: 'Soita neuvontaan',
    waiting: '',
  });
});
