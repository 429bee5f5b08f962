import type { Issue } from '../json-path.js';
import { byId, rowsOf, when, type Row, type Rule } from './rule.js';

type Status = NonNullable<Row<'cases'>['state']>;
type Where = NonNullable<Row<'sessions'>['status']>;

/** In which sessions a case may stand in each state; null is no session at all. */
const STANDS: Readonly<Record<Status, readonly (Where | null)[]>> = {
  SUBMITTED: [null],
  QUEUED: [null],
  SCHEDULED: ['PLANNED', 'TODAY'],
  FEEDBACK_PENDING: ['HELD'],
  CLOSED: ['HELD'],
  RETURNED: ['HELD', null],
  REDIRECTED: [null],
  WITHDRAWN: [null],
};

const OPEN: readonly unknown[] = ['SUBMITTED', 'QUEUED', 'SCHEDULED', 'RETURNED'];

/** A case's state, its session, its outcome and its feedback tell one story. */
export const states: Rule = (file) => {
  const sessions = byId(file.sessions);
  return rowsOf(file.cases).flatMap(({ row, index }) => {
    const path = ['cases', index];
    const where = row.session ? sessions.get(row.session)?.status : null;
    return [
      ...when(
        row.state && where !== undefined && !STANDS[row.state].includes(where),
        [...path, 'session'],
        standsIn(row.state),
      ),
      ...when(row.session && !row.slot, [...path, 'slot'], 'missing, though there is a session'),
      ...when(row.slot && !row.session, [...path, 'slot'], 'given, though there is no session'),
      ...when(OPEN.includes(row.state) && !row.question, [...path, 'question'], 'missing'),
      ...ofOutcome(row, path, where),
      ...ofFeedback(row, path),
    ];
  });
};

const standsIn = (state: Status | undefined): string =>
  state === undefined
    ? ''
    : `a case in state ${state} stands in ${STANDS[state].map(nameOf).join(' or ')}`;

const nameOf = (where: Where | null): string =>
  where ? `a session that is ${where}` : 'no session';

function ofOutcome(
  { outcome, state }: Row<'cases'>,
  path: readonly PropertyKey[],
  where: Where | null | undefined,
): Issue[] {
  const at = [...path, 'outcome'];
  const decided = where === 'HELD';
  return [
    ...when(decided && !outcome, at, 'missing, though the session was held'),
    ...when(
      decided && outcome?.final === false,
      [...at, 'final'],
      'false, though the session was held',
    ),
    ...when(
      where !== undefined && !decided && outcome?.final,
      [...at, 'final'],
      'true, though no session was held',
    ),
    ...when(
      outcome?.final && outcome.exit === 'TYM_CUSTOMERSHIP' && !outcome.needs,
      [...at, 'needs'],
      'missing: a new customership is counted by its needs',
    ),
    ...when(
      state === 'RETURNED' && outcome?.final && outcome.exit !== 'RETURNED_FOR_COMPLETION',
      [...at, 'exit'],
      'another exit, though the case is RETURNED',
    ),
  ];
}

function ofFeedback({ state, feedback }: Row<'cases'>, path: readonly PropertyKey[]): Issue[] {
  const at = [...path, 'feedback'];
  return [
    ...when((state === 'CLOSED' || state === 'FEEDBACK_PENDING') && !feedback, at, 'missing'),
    ...when(
      state === 'CLOSED' && feedback && !feedback.doneOn,
      [...at, 'doneOn'],
      'missing, though the case is CLOSED',
    ),
    ...when(
      state === 'FEEDBACK_PENDING' && Boolean(feedback?.doneOn),
      [...at, 'doneOn'],
      'given, though feedback is pending',
    ),
  ];
}
