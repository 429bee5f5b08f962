import { anItem, aView, begunAt } from '../../testing/views.js';
import { nothingToDecide } from './nothing-to-decide.js';

const items = [
  anItem(1, { state: 'decided', intervals: begunAt('09:35', '09:50') }),
  anItem(2, { state: 'deferred', intervals: begunAt('09:50', '10:00') }),
  anItem(3, { state: 'active', intervals: begunAt('10:00') }),
  anItem(4),
];

describe('what was half written of a decision', () => {
  it('has no use once the case was put off, and is kept for every other', () => {
    expect(nothingToDecide(aView(items))).toEqual(['I2']);
  });

  it('has no use at all once the session is closed', () => {
    expect(nothingToDecide(aView(items, { state: 'closed' }))).toEqual(['I1', 'I2', 'I3', 'I4']);
  });
});
