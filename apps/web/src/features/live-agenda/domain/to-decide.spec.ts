import { aHiddenItem, anItem, aView, begunAt } from '../testing/views.js';
import { itemToDecide } from './to-decide.js';

const talk = (phase: 'flow_questions' | 'decision' | 'read_back') =>
  anItem(1, { state: 'active', phase, intervals: begunAt('09:35') });
const decided = anItem(1, { state: 'decided', intervals: begunAt('09:35', '09:50') });

describe('the decision is written', () => {
  it('from the decision to the reading aloud, and not before', () => {
    expect(itemToDecide(aView([talk('flow_questions')]), null)).toBeNull();
    expect(itemToDecide(aView([talk('decision')]), null)?.id).toBe('I1');
    expect(itemToDecide(aView([talk('read_back')]), null)?.id).toBe('I1');
  });

  it('still during a break, so that what is half written stays on the screen', () => {
    expect(itemToDecide(aView([talk('decision')], { state: 'paused' }), null)?.id).toBe('I1');
  });

  it('anew for a decided case that was chosen to be mended', () => {
    expect(itemToDecide(aView([decided]), null)).toBeNull();
    expect(itemToDecide(aView([decided]), 'I1')?.id).toBe('I1');
  });

  it('for nothing that this viewer does not see, and not after the session is closed', () => {
    const hidden = aHiddenItem(2, { state: 'suspended', intervals: begunAt('09:35', '09:40') });
    expect(itemToDecide(aView([hidden]), 'I2')).toBeNull();
    expect(itemToDecide(aView([decided], { state: 'closed' }), 'I1')).toBeNull();
  });
});
