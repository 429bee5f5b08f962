import { elapsed, forecast, isOver, planned } from '@rukkanen/agenda';
import type { LiveItem, LiveView } from '@rukkanen/contract';

/** Smaller shifts than this are not worth a word (minutes). */
const WORTH_SAYING = 2;
const MINUTE = 60_000;

export interface AgendaRow {
  readonly item: LiveItem;
  /** When it was to begin, by the agenda (epoch milliseconds). */
  readonly planned: number;
  /** When it began, or is expected to; equals the plan for what was never begun. */
  readonly at: number;
  /** Whole minutes behind the plan, 0 while the shift is too small to tell. */
  readonly late: number;
  /** Whole minutes that it took, or null while it goes on or has not begun. */
  readonly took: number | null;
}

/** The agenda with plan, what happened, and what is to be expected. */
export function agendaRows(view: LiveView, now: Date): AgendaRow[] {
  const plan = new Map(planned(view).map((span) => [span.itemId, span.from]));
  const expected = new Map(forecast(view, now).map((span) => [span.itemId, span.from]));
  return view.items.map((item) => {
    const due = plan.get(item.id) ?? Date.parse(view.startsAt);
    const first = item.intervals[0];
    const at = first ? Date.parse(first.from) : (expected.get(item.id) ?? due);
    return {
      item,
      planned: due,
      at,
      late: lateness(at - due),
      took: isOver(item) && first ? Math.round(elapsed(item, now) / MINUTE) : null,
    };
  });
}

function lateness(milliseconds: number): number {
  const minutes = Math.round(milliseconds / MINUTE);
  return minutes >= WORTH_SAYING ? minutes : 0;
}

/** When the last case is expected to be over; the planned end when none is left. */
export function expectedEnd(view: LiveView, now: Date): number {
  const ends = forecast(view, now).map(({ to }) => to);
  return Math.max(Date.parse(view.endsAt), ...ends);
}
