import { anItem } from '../testing/views.js';
import { moved } from './order.js';

const items = [anItem(1, { state: 'active' }), anItem(2), anItem(3), anItem(4)];

describe('a waiting case', () => {
  it('moves by one turn among those that wait', () => {
    expect(moved(items, 'I3', -1)).toEqual(['I3', 'I2', 'I4']);
    expect(moved(items, 'I3', 1)).toEqual(['I2', 'I4', 'I3']);
  });

  it('goes no further than the first or the last of them, and what has begun not at all', () => {
    expect(moved(items, 'I2', -1)).toBeNull();
    expect(moved(items, 'I4', 1)).toBeNull();
    expect(moved(items, 'I1', 1)).toBeNull();
  });
});
