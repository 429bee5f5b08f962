import * as fc from 'fast-check';
import * as time from './time.js';

const morning = '2026-05-04T05:30:00Z';

describe('a time on the page', () => {
  it('is the clock on a wall in Finland, in summer and in winter', () => {
    expect(time.clock(morning)).toBe('8.30');
    expect(time.clock('2026-01-19T10:30:00Z')).toBe('12.30');
    expect(time.clockSpan('2026-05-04T09:35:00Z', '2026-05-04T09:55:00Z')).toBe('12.35–12.55');
  });

  it('follows the reader in its dates', () => {
    expect(time.weekdayDate(morning, 'fi')).toBe('ma 4.5.2026');
    expect(time.weekdayDate(morning, 'sv')).toBe('mån 4.5.2026');
    expect(time.weekdayDate(morning, 'en')).toBe('Mon 4 May 2026');
    expect(time.shortDate('2026-05-18', 'fi')).toBe('18.5.');
    expect(time.longWeekday(morning, 'fi')).toBe('maanantai');
  });

  it('belongs to the day it is in Finland, not in Greenwich', () => {
    expect(time.dayOf('2026-05-03T21:30:00Z')).toBe('2026-05-04');
    expect(time.dayOf('2026-01-18T22:30:00Z')).toBe('2026-01-19');
  });

  it('counts calendar days across the change to summer time', () => {
    expect(time.daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(time.daysBetween('2026-03-28T21:59:00Z', '2026-03-29T20:59:00Z')).toBe(1);
    expect(time.daysBetween('2026-05-18', '2026-05-04')).toBe(-14);
  });

  it('gives every calendar day back as itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (at) => {
          fc.pre(!Number.isNaN(at.getTime()));
          const day = time.dayOf(at);
          expect(time.daysBetween(day, at)).toBe(0);
        },
      ),
    );
  });
});

describe('a running timer', () => {
  it('alone has a colon, so that nobody reads it as a clock', () => {
    expect(time.elapsed(845)).toBe('14:05');
    expect(time.elapsed(3_605)).toBe('60:05');
    expect(time.elapsed(-3)).toBe('0:00');
  });
});

describe('a decimal number', () => {
  it('has the mark of the reader’s language', () => {
    expect(time.decimal(51.9, 'fi')).toBe('51,9');
    expect(time.decimal(51.9, 'en')).toBe('51.9');
  });
});
