import { spokenMark, timerState } from './timer-state.js';

const minutes = (count: number) => count * 60;

describe('the timer of a case of twenty minutes', () => {
  it('runs, and tells what is left rounded up', () => {
    expect(timerState(845, 20, false)).toEqual({ look: 'running', used: 845 / 1200, minutes: 6 });
  });

  it('is ending from two minutes before', () => {
    expect(timerState(minutes(18) - 1, 20, false).look).toBe('running');
    expect(timerState(minutes(18), 20, false)).toMatchObject({ look: 'ending', minutes: 2 });
  });

  it('is over only after the last second, and counts how much', () => {
    expect(timerState(minutes(20), 20, false)).toMatchObject({ look: 'ending', minutes: 0 });
    expect(timerState(minutes(22) + 30, 20, false)).toEqual({ look: 'over', used: 1, minutes: 3 });
  });

  it('rests during a break', () => {
    expect(timerState(845, 20, true).look).toBe('paused');
  });

  it('is spoken at five, two and no minutes left, and never in between', () => {
    const heard = Array.from({ length: minutes(25) }, (_, second) => spokenMark(second, 20));
    const changes = heard.filter((mark, at) => mark !== heard[at - 1]);
    expect(changes.filter((mark) => mark !== null)).toEqual([5, 2, 0]);
    expect(heard.indexOf(5)).toBe(minutes(15));
  });

  it('of two minutes does not begin by warning about two minutes', () => {
    expect(spokenMark(0, 2)).toBeNull();
  });
});
