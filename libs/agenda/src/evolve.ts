import type { LiveEvent, LiveInterval, WireEvent } from '@rukkanen/contract';
import { assertNever } from '@rukkanen/kernel';
import type { Course, ItemCourse } from './course.js';
import { voicesAfter } from './voices.js';

type ItemEvent = Extract<LiveEvent, { itemId: string }>;
type SessionEvent = Exclude<WireEvent, ItemEvent>;

/**
 * What a session, or one viewer's view of it, is after an event. Total and pure: an event about an
 * unknown item and a hidden one change nothing but the place in the log.
 */
export function evolve<S extends Course>(course: S, event: WireEvent, at: string): S {
  return {
    ...course,
    ...('itemId' in event ? {} : sessionChange(event, at)),
    items: placed(course.items, event).map((item) => itemAfter(item, event, at)),
    seq: course.seq + 1,
  };
}

function sessionChange(event: SessionEvent, at: string): Partial<Course> {
  switch (event.type) {
    case 'sessionStarted':
      return { state: 'live', startedAt: at, lead: event.lead };
    case 'leadTaken':
      return { lead: event.lead };
    case 'sessionPaused':
      return { state: 'paused' };
    case 'sessionResumed':
      return { state: 'live' };
    case 'sessionEnded':
      return { state: 'closing', endedAt: at };
    case 'sessionClosed':
      return { state: 'closed', closedAt: at };
    case 'sessionReopened':
      return { state: 'closing', closedAt: null };
    case 'sessionRestored':
      return event.was;
    case 'itemsReordered':
      return {};
    case 'hidden':
      return {};
    default:
      return assertNever(event);
  }
}

function itemAfter(item: ItemCourse, event: WireEvent, at: string): ItemCourse {
  if ('itemId' in event) {
    return event.itemId === item.id ? { ...item, ...itemChange(item, event, at) } : item;
  }
  return { ...item, intervals: clockAfter(item, event, at) };
}

/** The same places on the agenda, taken in another order. */
function placed(items: Course['items'], event: WireEvent): Course['items'] {
  if (event.type !== 'itemsReordered') return items;
  const places = items.map(({ position }) => position);
  const placeOf = (item: ItemCourse) => places[event.order.indexOf(item.id)] ?? item.position;
  return items
    .map((item) => ({ ...item, position: placeOf(item) }))
    .toSorted((one, other) => one.position - other.position);
}

/** The clock of the item in hand stops while the whole session pauses, and when it ends. */
function clockAfter(item: ItemCourse, event: SessionEvent, at: string): ItemCourse['intervals'] {
  if (event.type === 'sessionPaused' || event.type === 'sessionEnded') return stopped(item, at);
  if (event.type === 'sessionResumed' && item.state === 'active') return running(item, at);
  return item.intervals;
}

function itemChange(item: ItemCourse, event: ItemEvent, at: string): Partial<ItemCourse> {
  switch (event.type) {
    case 'itemCalled':
      return { state: 'called', calledAt: at };
    case 'itemStarted':
      return {
        state: 'active',
        calledAt: item.calledAt ?? at,
        intervals: running(item, at),
        missing: event.missing ?? [],
        without: event.without ?? null,
      };
    case 'itemResumed':
      return { state: 'active', intervals: running(item, at) };
    case 'itemSuspended':
      return { state: 'suspended', intervals: stopped(item, at) };
    case 'phaseSet':
      return { phase: event.phase };
    case 'identityFlagged':
      return { flags: item.flags + 1 };
    case 'decided':
      return { ...ended('decided', item, at), decision: event.decision, confirmedAt: null };
    case 'decisionConfirmed':
      return { confirmedAt: at };
    case 'itemDeferred':
      return { ...ended('deferred', item, at), deferReason: event.reason };
    case 'itemNotReached':
      return ended('not_reached', item, at);
    case 'answersGiven':
    case 'answersRevealed':
    case 'viewGiven':
    case 'viewShown':
      return { voices: voicesAfter(item.voices, event, at) };
    case 'itemRestored':
      return event.was;
    default:
      return assertNever(event);
  }
}

const ended = (state: ItemCourse['state'], item: ItemCourse, at: string): Partial<ItemCourse> => ({
  state,
  intervals: stopped(item, at),
});

const running = (item: ItemCourse, at: string): LiveInterval[] => [
  ...stopped(item, at),
  { from: at, to: null },
];

const stopped = ({ intervals }: ItemCourse, at: string): LiveInterval[] =>
  intervals.map(({ from, to }) => ({ from, to: to ?? at }));
