import { aConsultedCase, aDirectReferral, times } from '../../testing/index.js';
import { flow } from '../flow.js';
import { published } from './published.js';

const figures = flow(
  [
    ...times(6, () => aConsultedCase({ bottlenecks: ['NURSE_QUEUE'] })),
    ...times(2, () => aConsultedCase({ bottlenecks: ['INTERPRETER'] })),
    ...times(3, () => aConsultedCase({ bottlenecks: ['MEMBER_ABSENT'] })),
  ],
  times(7, () => aDirectReferral({ needs: 'BOTH' })),
  '2026-12-31',
);

describe('published figures', () => {
  it('are the figures themselves when nothing is protected', () => {
    expect(published(figures, new Set())).toEqual({ ...figures, hidden: [] });
  });

  it('have null where a count is protected, and name the place in the order of the object', () => {
    const shown = published(figures, new Set(['/bottlenecks/INTERPRETER', '/consultedCases']));
    expect(shown).toMatchObject({ consultedCases: null, bottlenecks: { INTERPRETER: null } });
    expect(shown.hidden).toEqual(['/consultedCases', '/bottlenecks/INTERPRETER']);
  });

  it('hide every ratio built on a protected part or whole', () => {
    expect(published(figures, new Set(['/ofWhichDirect'])).hidden).toEqual([
      '/ofWhichDirect',
      '/directSharePercent',
    ]);
    expect(published(figures, new Set(['/newTymCustomerships'])).hidden).toEqual([
      '/newTymCustomerships',
      '/directSharePercent',
      '/needsPercent/SOCIAL',
      '/needsPercent/HEALTH',
      '/needsPercent/BOTH',
      '/needsPercent/NEITHER',
    ]);
  });

  it('keep a ratio of nothing apart from a hidden one', () => {
    const none = published(flow([], [], '2026-12-31'), new Set());
    expect(none).toMatchObject({ directSharePercent: null, hidden: [] });
  });

  it('tell nothing about protected bottlenecks by their order', () => {
    const both = new Set(['/bottlenecks/INTERPRETER', '/bottlenecks/MEMBER_ABSENT']);
    expect(Object.keys(published(figures, both).bottlenecks ?? {})).toEqual([
      'NURSE_QUEUE',
      'INTERPRETER',
      'MEMBER_ABSENT',
    ]);
  });
});
