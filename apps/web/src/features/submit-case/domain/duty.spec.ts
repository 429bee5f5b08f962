import { aDraft } from '../testing/a-draft.js';
import { dangersOf } from './duty.js';

describe('a draft', () => {
  it('reminds of the duty to act by its form and by any of its texts', () => {
    expect(dangersOf(aDraft())).toEqual([]);
    expect(dangersOf(aDraft({ scores: { socialRelations: 5 } }))).toEqual(['close']);
    expect(dangersOf(aDraft({ clientHope: 'Ei halua elää enää.' }))).toEqual(['self']);
    expect(dangersOf(aDraft({ narrative: 'Lapset ovat öisin yksin kotona.' }))).toEqual(['child']);
  });
});
