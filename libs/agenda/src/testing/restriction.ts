import type { ConsultationMode, LiveItem, LiveView } from '@rukkanen/contract';
import type { Attendee } from '../index.js';
import { bringerOf, convener, guest, kela, outsider, viceConvener } from './a-room.js';
import { AT } from './samples.js';

/** The people of the table. The case is `a`: it asks for the Kela expert and the debt counsellor. */
const PARTS: Readonly<Record<string, Attendee>> = {
  'the convener': convener,
  'the vice convener': viceConvener,
  'a member who is asked': kela,
  'a member who is not asked': outsider,
  'a member whose own case it is': { ...outsider, personId: 'bringer-a' },
  'a guest who is asked': guest,
  'a guest who is not asked': { ...guest, functions: ['NURSE'] },
  'the bringer': bringerOf('a'),
  'a bringer of another case': bringerOf('b'),
  'a bringer of another, asked at work': { ...bringerOf('b'), functions: ['KELA_EXPERT'] },
};

/**
 * Who may know what of one case (CON-03, LIV-04, TRUST 7): the case itself, who brought it, that it is
 * the viewer's own. Before and after it is called; nothing else changes it, no state of the item.
 */
const SIGHT = `
  who                                 | network before | network called | team before | team called
  the convener                        | case bringer   | case bringer   | case bringer| case bringer
  the vice convener                   | case bringer   | case bringer   | case bringer| case bringer
  a member who is asked               | case bringer   | case bringer   | case        | case bringer
  a member who is not asked           |                |                | case        | case bringer
  a member whose own case it is       | case bringer own | case bringer own | case bringer own | case bringer own
  a guest who is asked                | case bringer   | case bringer   | case        | case bringer
  a guest who is not asked            |                |                |             |
  the bringer                         | case bringer own | case bringer own | case bringer own | case bringer own
  a bringer of another case           |                |                |             |
  a bringer of another, asked at work |                |                |             |
`;

/** Each field of an item: for everybody in the room, or only with the sight that is named. */
export const ITEM_FIELDS: Readonly<Record<keyof LiveItem, 'all' | 'case' | 'bringer' | 'own'>> = {
  id: 'all',
  position: 'all',
  plannedMinutes: 'all',
  state: 'all',
  calledAt: 'all',
  intervals: 'all',
  missing: 'case',
  without: 'case',
  case: 'case',
  bringer: 'bringer',
  mine: 'own',
  phase: 'case',
  flags: 'case',
  decision: 'case',
  confirmedAt: 'case',
  deferReason: 'case',
  voices: 'case',
};

/** Each part of the voices, for whoever sees the case, the conveners too. */
export const VOICE_FIELDS = {
  'answers.function': 'always',
  'answers.given': 'once revealed',
  'answers.late': 'always',
  revealedAt: 'always',
  'views.function': 'always',
  'views.textId': 'once shown',
  'views.shown': 'always',
  turn: 'always',
} as const;

/** Each field of the view itself: the same for everybody in the room, or another for whoever leads. */
export const VIEW_FIELDS: Readonly<
  Record<keyof LiveView, 'all' | 'leads' | 'item by item' | 'words'>
> = {
  sessionId: 'all',
  mode: 'all',
  seq: 'all',
  state: 'all',
  startsAt: 'all',
  endsAt: 'all',
  openingMinutes: 'all',
  startedAt: 'all',
  endedAt: 'all',
  closedAt: 'all',
  lead: 'all',
  mayLead: 'leads',
  items: 'item by item',
  texts: 'words',
};

/**
 * Each line of the log: how it comes to whoever sees the case, to whoever does not, and in whose
 * function. "own" is the function that the line names, a flag has none (LIV-03).
 */
const LINE_TABLE = `
  line               | sees the case  | does not                                                                   | by
  sessionStarted     | whole          | whole                                                                      | CONVENER
  sessionPaused      | whole          | whole                                                                      | CONVENER
  sessionResumed     | whole          | whole                                                                      | CONVENER
  leadTaken          | whole          | whole                                                                      | CONVENER
  sessionEnded       | whole          | whole                                                                      | CONVENER
  sessionClosed      | whole          | whole                                                                      | CONVENER
  sessionReopened    | whole          | whole                                                                      | CONVENER
  sessionRestored    | whole          | whole                                                                      | CONVENER
  itemsReordered     | whole          | whole                                                                      | CONVENER
  itemCalled         | whole          | whole                                                                      | CONVENER
  itemStarted        | whole          | missing without                                                            | CONVENER
  itemSuspended      | whole          | whole                                                                      | CONVENER
  itemResumed        | whole          | whole                                                                      | CONVENER
  itemNotReached     | whole          | whole                                                                      | CONVENER
  itemDeferred       | whole          | reason                                                                     | CONVENER
  decided            | whole          | decision                                                                   | CONVENER
  itemRestored       | whole          | was.missing was.without was.phase was.decision was.confirmedAt was.deferReason | CONVENER
  phaseSet           | whole          | hidden                                                                     | CONVENER
  identityFlagged    | whole          | hidden                                                                     | nobody
  decisionConfirmed  | whole          | hidden                                                                     | bringer
  answersGiven       | given          | hidden                                                                     | own
  answersGiven, late | whole          | hidden                                                                     | own
  answersRevealed    | whole          | hidden                                                                     | CONVENER
  viewGiven          | textId         | hidden                                                                     | own
  viewShown          | whole          | hidden                                                                     | CONVENER
`;

/** The rows of such a table, without its head. */
const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('|').map((cell) => cell.trim()));

/** One row of the table of lines. */
export const LINES = rowsOf(LINE_TABLE).map(([line = '', sees = '', not = '', by = '']) => ({
  line,
  sees,
  not,
  by,
}));

/** One person looking at the case at one moment, and what the table grants. */
export interface Cell {
  readonly who: string;
  readonly viewer: Attendee;
  readonly mode: ConsultationMode;
  readonly calledAt: string | null;
  readonly when: string;
  readonly granted: readonly string[];
}

const COLUMNS = [
  { when: 'in a network before the call', mode: 'NETWORK', calledAt: null },
  { when: 'in a network once called', mode: 'NETWORK', calledAt: AT },
  { when: 'in a team before the call', mode: 'ANONYMOUS_TEAM', calledAt: null },
  { when: 'in a team once called', mode: 'ANONYMOUS_TEAM', calledAt: AT },
] as const;

export const CELLS: readonly Cell[] = rowsOf(SIGHT).flatMap(([who = '', ...granted]) => {
  const viewer = PARTS[who];
  if (!viewer) throw new Error(`nobody is ${who}`);
  return COLUMNS.map((column, index) => ({
    ...column,
    who,
    viewer,
    granted: granted[index]?.split(' ') ?? [],
  }));
});
