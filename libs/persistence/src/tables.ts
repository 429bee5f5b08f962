import { ANSWERS } from './migrations/answers/tables.js';
import { DIRECT } from './migrations/direct/tables.js';
import { DIRECT_MAILS } from './migrations/direct-mails/tables.js';
import { CATALOGUE } from './migrations/catalogue/tables.js';
import { FEEDBACK } from './migrations/feedback/tables.js';
import { FIRST_HOUSE } from './migrations/first-house/tables.js';
import { LIBRARY } from './migrations/library/tables.js';
import { MEETINGS } from './migrations/meetings/tables.js';
import { PLACES } from './migrations/places/tables.js';
import { POOL } from './migrations/pool/tables.js';
import { ROSTERS } from './migrations/rosters/tables.js';
import { SEASONS } from './migrations/seasons/tables.js';
import { STANDING } from './migrations/standing/tables.js';
import { TERMS } from './migrations/terms/tables.js';

/** What every migration has made, in their order. */
const MADE = [
  FIRST_HOUSE,
  SEASONS,
  TERMS,
  STANDING,
  ANSWERS,
  MEETINGS,
  ROSTERS,
  PLACES,
  POOL,
  FEEDBACK,
  LIBRARY,
  DIRECT,
  DIRECT_MAILS,
  CATALOGUE,
];

/** Tables without an area policy. */
export const SHARED_TABLES = MADE.flatMap((made) => made.shared);

/** Tables with area data: row-level security is on and forced for each. */
export const PROTECTED_TABLES = MADE.flatMap((made) => made.protected);
