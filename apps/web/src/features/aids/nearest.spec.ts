import type { ExitCode, LibraryExample } from '@rukkanen/contract';
import { nearest } from './nearest.js';

const told = (id: string, exit: ExitCode, area: string | null): LibraryExample => ({
  id,
  exit,
  traits: {
    theme: 'SOCIAL',
    area: area === null ? null : { fi: area, sv: area, en: area },
    ageBands: ['25-34'],
  },
  situation: 'Tilanne',
  learned: 'Opittiin',
});
const ids = (examples: readonly LibraryExample[]) => examples.map(({ id }) => id);

describe('the examples beside the questions', () => {
  const all = [
    told('far', 'TYM_NOT_TIMELY', 'Kuopio'),
    told('any', 'TYM_NOT_TIMELY', null),
    told('own', 'TYM_NOT_TIMELY', 'Satakunta'),
    told('other', 'TYM_CUSTOMERSHIP', 'Satakunta'),
  ];

  it('ended as the answers suggest, one’s own area first', () => {
    expect(ids(nearest(all, 'TYM_NOT_TIMELY', ['Satakunta']))).toEqual(['own', 'far', 'any']);
  });

  it('are a few of all while nothing is suggested, and none where there is none', () => {
    expect(ids(nearest(all, null, ['Satakunta']))).toEqual(['own', 'other', 'far']);
    expect(nearest(all, 'SERVICES_BEFORE_TYM', [])).toEqual([]);
  });
});
