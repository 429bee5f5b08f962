import type { DistrictCard, PlaceCard } from '@rukkanen/contract';
import { differencesOf } from './differences.js';

const place = (but: Partial<PlaceCard> = {}): PlaceCard => ({
  id: 'P',
  areaId: 'A',
  name: 'Karvia',
  kind: 'SERVICE_POINT',
  opening: 'BY_NEED_AND_AGREEMENT',
  districtId: null,
  closedOn: null,
  openings: [],
  ...but,
});
const district = (but: Partial<DistrictCard> = {}): DistrictCard => ({
  id: 'D',
  name: 'Rannikko',
  countyId: 'W',
  municipalities: ['Pori'],
  ...but,
});
const sheet = (places: PlaceCard[], districts: DistrictCard[] = []) => ({ places, districts });

describe('what somebody else has changed meanwhile', () => {
  it('is nothing when nothing reads otherwise', () => {
    expect(differencesOf(sheet([place()], [district()]), sheet([place()], [district()]))).toEqual(
      [],
    );
  });

  it('is named place by place', () => {
    const openings = [{ on: '2030-05-14', from: '09:00', until: '15:00' }];
    const now = sheet([
      place({ name: 'Karvian piste', openings }),
      place({ id: 'Q', name: 'Uusi' }),
    ]);
    expect(differencesOf(sheet([place()]), now)).toEqual([
      { id: 'P', name: 'Karvian piste', changed: ['name', 'openings'] },
      { id: 'Q', name: 'Uusi', changed: ['added'] },
    ]);
  });

  it('is named for districts too', () => {
    const now = sheet([], [district({ name: 'Meri', municipalities: ['Pori', 'Ulvila'] })]);
    expect(differencesOf(sheet([], [district()]), now)).toEqual([
      { id: 'D', name: 'Meri', changed: ['name', 'covers'] },
    ]);
  });
});
