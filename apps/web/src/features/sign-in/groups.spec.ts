import type { DemoPersona } from '@rukkanen/contract';
import { areasOf, grouped } from './groups.js';

const person = (name: string, but: Partial<DemoPersona> = {}): DemoPersona => ({
  id: name.toLowerCase().replace(' ', '.'),
  name,
  role: 'STANDING_MEMBER',
  areas: ['SATAKUNTA'],
  ...but,
});

const people = [
  person('Aino Kokeilu', { areas: ['KUOPIO'] }),
  person('Onni Malli', { role: 'BRINGER' }),
  person('Aune Näyte', { role: 'BRINGER' }),
  person('Vilja Kokeilu', { role: 'BRINGER' }),
  person('Kerttu Näyte', { role: 'CONVENER', id: 'kerttu.nayte' }),
  person('Uuno Kokeilu', { role: 'DPO', areas: ['SATAKUNTA', 'KUOPIO'] }),
];
const everybody = { name: '', area: '' };

describe('the people of the demonstration', () => {
  it('are grouped by what they do, and empty groups are left out', () => {
    expect(grouped(people, everybody).map(({ group }) => group)).toEqual([
      'bring',
      'convene',
      'advise',
      'follow',
    ]);
  });

  it('begin with the best known one, the others by name', () => {
    const [bringers] = grouped(people, everybody);
    expect(bringers?.people.map(({ name }) => name)).toEqual([
      'Vilja Kokeilu',
      'Aune Näyte',
      'Onni Malli',
    ]);
  });

  it('can be found by a part of a name, whatever its case', () => {
    const found = grouped(people, { name: ' näYTE', area: '' });
    expect(found.flatMap((group) => group.people.map(({ name }) => name))).toEqual([
      'Aune Näyte',
      'Kerttu Näyte',
    ]);
  });

  it('can be narrowed to an area', () => {
    const found = grouped(people, { name: '', area: 'KUOPIO' });
    expect(found.flatMap((group) => group.people.map(({ name }) => name))).toEqual([
      'Aino Kokeilu',
      'Uuno Kokeilu',
    ]);
  });

  it('bring up their areas, the one of the best known first', () => {
    expect(areasOf(people)).toEqual(['SATAKUNTA', 'KUOPIO']);
  });
});
