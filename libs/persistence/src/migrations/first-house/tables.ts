import { APPEND, CHANGE, READ, tables, type MadeTables } from '../made-tables.js';

/** The tables of the first house with what the application may do with them. */
export const FIRST_HOUSE: MadeTables = {
  shared: [
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
      READ,
      'areas',
      'organisations',
      'area_counties',
      'districts',
      'services',
      'outcome_tables',
    ),
  ],
  protected: [
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
  ],
};
