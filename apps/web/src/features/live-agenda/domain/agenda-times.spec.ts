import { anItem, at, aView, begunAt } from '../testing/views.js';
import { agendaRows, expectedEnd } from './agenda-times.js';

const running = anItem(1, { state: 'active', intervals: begunAt('09:35') });

describe('the agenda beside the talk', () => {
  it('says that the next case is on time while the one in hand keeps its time', () => {
    const [, next] = agendaRows(aView([running, anItem(2)]), new Date(at('09:50')));
    expect(next).toMatchObject({ at: Date.parse(at('09:55')), late: 0, took: null });
  });

  it('moves the next case with an overrun, and keeps the plan to be struck out', () => {
    const [, next] = agendaRows(aView([running, anItem(2)]), new Date(at('10:02')));
    expect(next).toMatchObject({
      at: Date.parse(at('10:02')),
      planned: Date.parse(at('09:55')),
      late: 7,
    });
  });

  it('says nothing of a shift that is too small to matter', () => {
    const [, next] = agendaRows(aView([running, anItem(2)]), new Date(at('09:56')));
    expect(next?.late).toBe(0);
  });

  it('tells how long a case took, its pauses left out', () => {
    const intervals = [...begunAt('09:35', '09:45'), ...begunAt('09:50', '09:57')];
    const [row] = agendaRows(
      aView([anItem(1, { state: 'decided', intervals })]),
      new Date(at('10:30')),
    );
    expect(row?.took).toBe(17);
  });

  it('ends as planned, or later when the last case does', () => {
    expect(expectedEnd(aView([running]), new Date(at('09:40')))).toBe(Date.parse(at('11:00')));
    const late = anItem(1, { state: 'active', intervals: begunAt('10:55') });
    expect(expectedEnd(aView([late]), new Date(at('10:55')))).toBe(Date.parse(at('11:15')));
  });
});
