import { ActionHow } from './agreed-action.js';
import { ServiceMode } from './codes.js';

const isTaken = (mode: string, remoteReason: string | null): boolean =>
  ActionHow.safeParse({ mode, remoteReason, dueOn: null }).success;

describe('the ways in which a client is met', () => {
  it('are in person and the three of the Digital Services Act, 306/2019 § 6 (PLC-08)', () => {
    expect(ServiceMode.options).toEqual(['IN_PERSON', 'PHONE', 'VIDEO', 'WEB_SERVICE']);
  });

  it('are remote only for a reason, which is a code and never words (PLC-04)', () => {
    expect(isTaken('IN_PERSON', null)).toBe(true);
    expect(isTaken('IN_PERSON', 'DISTANCE')).toBe(false);
    for (const mode of ['PHONE', 'VIDEO', 'WEB_SERVICE']) {
      expect(isTaken(mode, 'DISTANCE')).toBe(true);
      expect(isTaken(mode, null)).toBe(false);
      expect(isTaken(mode, 'asuu kaukana')).toBe(false);
    }
  });
});
