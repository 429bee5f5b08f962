import type { LiveDecision } from '@rukkanen/contract';
import { evolve } from '@rukkanen/agenda';
import { anItem, aView } from '../testing/views.js';
import { isReadyToClose, openMatters } from './to-close.js';

const decision = (responsibleOrganisation: string | null) =>
  ({ codes: { exit: 'TYM_NOT_TIMELY', responsibleOrganisation } }) as LiveDecision;
const told = (...items: ReturnType<typeof anItem>[]) =>
  openMatters(aView(items)).map(({ item, matter }) => `${item.id} ${matter}`);

describe('what is open before closing', () => {
  it('is told case by case, in the order of the agenda', () => {
    expect(
      told(
        anItem(1, { state: 'suspended' }),
        anItem(2, { state: 'decided', decision: decision(null) }),
        anItem(3, { state: 'decided', decision: decision('WSC'), confirmedAt: 'then' }),
        anItem(4, { state: 'deferred' }),
        anItem(5, { state: 'not_reached' }),
      ),
    ).toEqual(['I1 undecided', 'I2 noOwner', 'I2 unconfirmed', 'I5 notReached']);
  });

  it('leaves nothing to do once all has an end, an owner and a confirmation', () => {
    const unconfirmed = aView([anItem(1, { state: 'decided', decision: decision('WSC') })]);
    expect(isReadyToClose(openMatters(unconfirmed))).toBe(false);
    const done = { type: 'decisionConfirmed', itemId: 'I1', decisionId: 'd' } as const;
    const after = evolve(unconfirmed, done, '2026-05-04T10:00:00.000Z');
    expect(isReadyToClose(openMatters(after))).toBe(true);
    expect(isReadyToClose(openMatters(aView([anItem(1, { state: 'not_reached' })])))).toBe(true);
  });
});
