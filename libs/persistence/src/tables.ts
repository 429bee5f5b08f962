interface Table {
  readonly name: string;
  /** What the application's role may do; append-only tables lack UPDATE and DELETE (TRUST 22). */
  readonly grants: string;
}

const CHANGE = 'SELECT, INSERT, UPDATE, DELETE';
const APPEND = 'SELECT, INSERT';
const tables = (grants: string, ...names: string[]): Table[] =>
  names.map((name) => ({ name, grants }));

/**
 * Tables without an area policy. They are needed before anyone is known, or name things that every
 * area shares; none carries case data.
 */
export const SHARED_TABLES: readonly Table[] = [
  ...tables(
    CHANGE,
    'users',
    'user_grants',
    'auth_sessions',
    'sign_in_codes',
    'attempt_counters',
    'feed_tokens',
    'product_settings',
  ),
  ...tables(
    'SELECT',
    'areas',
    'organisations',
    'area_counties',
    'districts',
    'services',
    'outcome_tables',
  ),
];

/** Tables with area data: row-level security is on and forced for each. */
export const PROTECTED_TABLES: readonly Table[] = [
  ...tables(
    CHANGE,
    'places',
    'teams',
    'seats',
    'seat_holders',
    'absences',
    'cases',
    'case_bringers',
    'case_versions',
    'case_texts',
    'feedbacks',
    'missing_services',
    'sessions',
    'agenda_items',
    'attendances',
    'decisions',
    'decision_actions',
    'invitations',
    'mails',
    'direct_referrals',
  ),
  ...tables(APPEND, 'case_events', 'scheduling_events', 'session_events', 'text_reads'),
];
