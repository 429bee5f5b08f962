import { barOf } from './bar.js';

const starts = [
  '2026-05-04T09:30:00Z',
  '2026-05-04T09:35:00Z',
  '2026-05-04T09:55:00Z',
  '2026-05-04T10:15:00Z',
];
const span = (from: string, to: string) => ({
  startsAt: `2026-05-04T${from}:00Z`,
  endsAt: `2026-05-04T${to}:00Z`,
});

describe('a bar in the table of who is needed when', () => {
  it('covers the columns of its own slots', () => {
    expect(barOf(span('09:35', '09:55'), starts)).toEqual({ from: 1, span: 1 });
    expect(barOf(span('09:35', '10:15'), starts)).toEqual({ from: 1, span: 2 });
  });

  it('covers everything for whoever stays from opening to closing', () => {
    expect(barOf(span('09:30', '11:00'), starts)).toEqual({ from: 0, span: 4 });
  });
});
