import { ItemPhase } from '@rukkanen/contract';
import { anItem, aView, begunAt } from '../testing/views.js';
import { nextStep, phaseAfter } from './next-step.js';

const active = (phase: ItemPhase) =>
  anItem(1, { state: 'active', phase, intervals: begunAt('09:35') });
const decided = anItem(1, { state: 'decided', intervals: begunAt('09:35', '09:55') });
const suspended = anItem(1, { state: 'suspended', intervals: begunAt('09:35', '09:40') });

describe('what the one who leads does next', () => {
  it('is to start the session, then its first case', () => {
    expect(nextStep(aView([anItem(1)], { state: 'locked' }))?.type).toBe('startSession');
    expect(nextStep(aView([anItem(1)]))).toMatchObject({ type: 'startItem', item: { id: 'I1' } });
  });

  it('is to lead a case through every phase and then to record the decision', () => {
    for (const phase of ItemPhase.options) {
      const next = phaseAfter(phase);
      const step = nextStep(aView([active(phase), anItem(2)]));
      expect(step).toMatchObject(next ? { type: 'setPhase', phase: next } : { type: 'decide' });
    }
  });

  it('is the next case once this one is decided, and the end when none is left', () => {
    expect(nextStep(aView([decided, anItem(2)]))).toMatchObject({ item: { id: 'I2' } });
    expect(nextStep(aView([decided]))?.type).toBe('endSession');
  });

  it('is to go on with a case that was interrupted', () => {
    expect(nextStep(aView([suspended, anItem(2)]))).toMatchObject({
      type: 'resumeItem',
      item: { id: 'I1' },
    });
  });

  it('does not forget an interrupted case behind a later one', () => {
    const later = anItem(2, { state: 'decided', intervals: begunAt('09:45', '09:55') });
    expect(nextStep(aView([suspended, later]))).toMatchObject({
      type: 'resumeItem',
      item: { id: 'I1' },
    });
  });

  it('is to go on after a break', () => {
    expect(nextStep(aView([active('clarify')], { state: 'paused' }))?.type).toBe('resumeSession');
  });

  it('is, after the end, to decide what was left open and only then to close', () => {
    expect(nextStep(aView([suspended], { state: 'closing' }))?.type).toBe('decide');
    expect(nextStep(aView([decided], { state: 'closing' }))?.type).toBe('closeSession');
  });

  it('is nothing when the session is closed', () => {
    expect(nextStep(aView([decided], { state: 'closed' }))).toBeNull();
  });
});
