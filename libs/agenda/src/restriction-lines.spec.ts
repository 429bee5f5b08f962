import { LiveEvent, LiveLine, type WireEvent } from '@rukkanen/contract';
import { project, replay } from './index.js';
import { anAgenda } from './testing/index.js';
import { CELLS, LINES, type Cell } from './testing/restriction.js';
import { AT, EVENTS } from './testing/samples.js';

/** The event as the table's words let it through: hidden, whole, or without what they name. */
function allowed(event: LiveEvent, words: string): WireEvent {
  if (words === 'hidden') return { type: 'hidden' };
  const rest: unknown = structuredClone(event);
  for (const path of words === 'whole' ? [] : words.split(' ')) blank(rest, path.split('.'));
  return rest as WireEvent;
}

/** Who was missing, and why that was no hindrance, is left out of a line; everything else is null, or none. */
function blank(object: unknown, [key = '', ...rest]: readonly string[]): void {
  if (typeof object !== 'object' || object === null) throw new Error(`nothing holds ${key}`);
  if (rest.length > 0) return blank(Reflect.get(object, key), rest);
  if (!Object.hasOwn(object, key)) throw new Error(`no field ${key}`);
  const isAbsence = key === 'missing' || key === 'without';
  if (isAbsence && !('state' in object)) Reflect.deleteProperty(object, key);
  else Reflect.set(object, key, key === 'missing' ? [] : null);
}

/** In whose function a line was written, as the table says it. */
function authorOf(event: LiveEvent, by: string) {
  if (by === 'nobody') return null;
  if (by === 'bringer') return { function: 'INDIVIDUAL_COACH' };
  return { function: by === 'own' && 'function' in event ? event.function : by };
}

function lineFor({ mode, calledAt, viewer }: Cell, event: LiveEvent): LiveLine {
  const bare = replay(anAgenda({ mode }), []);
  const functions = ['KELA_EXPERT', 'DEBT_COUNSELLOR'] as const;
  const items = bare.items.map((item) =>
    item.id === 'a' ? { ...item, functions, calledAt } : item,
  );
  return LiveLine.parse(project({ seq: 1, at: AT, event }, { ...bare, items }, viewer));
}

describe('the table of lines', () => {
  it('has a row, and a sample, for each event of the contract', () => {
    const rows = LINES.map(({ line }) => line);
    const types: string[] = LiveEvent.options.map(({ shape }) => shape.type.value);
    expect([...new Set(rows.map((row) => row.split(',')[0]))].toSorted()).toEqual(types.toSorted());
    expect(EVENTS.map(({ type }) => type)).toEqual(rows.map((row) => row.split(',')[0]));
  });

  it.each(CELLS)('holds for $who, $when, in every line', (cell) => {
    for (const [index, { sees, not, by }] of LINES.entries()) {
      const event = EVENTS[index];
      if (!event) throw new Error('a row without a sample');
      const open = cell.granted.includes('case') || !('itemId' in event);
      const shown = allowed(event, open ? sees : not);
      const author = shown.type === 'hidden' ? null : authorOf(event, by);
      const expected = { seq: 1, at: AT, by: author, event: shown, texts: {} };
      expect(lineFor(cell, event)).toEqual(expected);
    }
  });
});
