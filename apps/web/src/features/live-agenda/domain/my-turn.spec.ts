import { aHiddenItem, anItem } from '../testing/views.js';
import { myTurn } from './my-turn.js';

describe('my turn', () => {
  it('has come when a case that I see is called or in hand', () => {
    expect(myTurn({ items: [anItem(1), anItem(2, { state: 'called' })] })).toBe('I2');
    expect(myTurn({ items: [anItem(1, { state: 'active' })] })).toBe('I1');
  });

  it('has not come with a case of others', () => {
    expect(myTurn({ items: [aHiddenItem(1, { state: 'active' }), anItem(2)] })).toBeNull();
  });
});
