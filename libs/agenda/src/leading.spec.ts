import type { LiveCommand } from '@rukkanen/contract';
import { refusal } from '@testing/kernel';
import { decide, forecast, functionsPresent, replay } from './index.js';
import {
  anAgenda,
  byConvener,
  convener,
  everybody,
  idsInARow,
  minute,
  played,
  viceConvener,
  type Asked,
} from './testing/index.js';

const facts = anAgenda();
const start: LiveCommand = { type: 'startSession' };
const startA: LiveCommand = { type: 'startItem', itemId: 'a' };
const handOver: LiveCommand = { type: 'handOver' };
const order = (...ids: string[]): LiveCommand => ({ type: 'reorderItems', order: ids });
const after = (asked: readonly Asked[]) => replay(facts, played(facts, asked));

describe('the lead', () => {
  it('is given to the other convener on purpose, and back', () => {
    const given = byConvener(start, handOver);
    expect(after(given).lead?.personId).toBe(viceConvener.personId);
    expect(after([...given, [handOver, viceConvener]]).lead?.personId).toBe(convener.personId);
  });

  it('is not given to a room without another convener', () => {
    expect(() => played(facts, byConvener(start, handOver), { present: [convener] })).toThrow(
      refusal('session.nobody_to_lead'),
    );
  });
});

describe('the order of a live agenda', () => {
  it('changes for what waits; whatever was called or begun stays in its place', () => {
    const session = after(byConvener(start, startA, order('c', 'b')));
    expect(session.items.map(({ id, position }) => [id, position])).toEqual([
      ['a', 1],
      ['c', 2],
      ['b', 3],
    ]);
  });

  it('moves the windows that are foretold', () => {
    const ids = (asked: readonly Asked[]) =>
      forecast(after(asked), minute(5)).map(({ itemId }) => itemId);
    expect(ids(byConvener(start, order('b', 'c', 'a')))).toEqual(['b', 'c', 'a']);
  });

  it.each([
    ['half of it', ['b']],
    ['a case that is in hand', ['a', 'b', 'c']],
    ['a case twice', ['b', 'b']],
    ['an unknown case', ['b', 'x']],
  ])('is refused when it names %s', (_, ids) => {
    expect(() => played(facts, byConvener(start, startA, order(...ids)))).toThrow(
      refusal('session.order_incomplete', { itemIds: ['b', 'c'] }),
    );
  });
});

describe('a closed session', () => {
  const closed = byConvener(start, { type: 'endSession' }, { type: 'closeSession' });
  const reopen: LiveCommand = { type: 'reopenSession', reason: 'decision_missing' };
  const at = (hours: number) =>
    decide(after(closed), reopen, {
      actor: convener,
      now: new Date(minute(2).getTime() + hours * 3_600_000),
      presentFunctions: functionsPresent(everybody),
      newId: idsInARow(),
    });

  it('is opened again within a day, with a reason, for what was left', () => {
    expect(at(24)).toEqual([{ type: 'sessionReopened', reason: 'decision_missing' }]);
    const session = after([...closed, [reopen, viceConvener]]);
    expect(session).toMatchObject({ state: 'closing', closedAt: null });
  });

  it('stays closed after a day', () => {
    expect(() => at(24.001)).toThrow(
      refusal('session.reopen_too_late', { until: '2026-05-05T09:32:00.000Z' }),
    );
  });
});
