import { randomUUID } from 'node:crypto';
import type { CaseKey } from '@rukkanen/texts';
import type { Dataset } from '../format/dataset.js';
import { caseEventRows } from './case-events.js';
import { caseRows } from './cases.js';
import { decisionRows, decisionsOf } from './decisions.js';
import { invitationRows } from './invitations.js';
import { momentsOf } from './moments.js';
import { missingServiceRows } from './needs.js';
import { peopleRows } from './people.js';
import { referralRows } from './referrals.js';
import type { TableRows } from './row.js';
import { lengths, logRows } from './session-events.js';
import { sessionRows } from './sessions.js';
import { sharedRows } from './shared.js';
import { storyOf } from './story.js';
import { teamRows } from './teams.js';
import { termRows, termsOf } from './terms.js';
import { StoredTexts } from './texts.js';

export { keyNames } from './needs.js';
export type { TableRows } from './row.js';

/**
 * Everything of a data set as rows, tables in the order in which they can be filled. `keys` holds a
 * key by each of `keyNames`; `at` is the real time of loading.
 */
export function rowsOf(
  dataset: Dataset,
  keys: ReadonlyMap<string, CaseKey>,
  at: Date,
): TableRows[] {
  const story = storyOf(dataset);
  const texts = new StoredTexts(story);
  const moments = momentsOf(story);
  const decided = decisionsOf(story, texts, moments, randomUUID);
  const terms = termsOf(story);
  const log = logRows(story, decided, randomUUID);
  const events = caseEventRows(story, moments);
  const revisions = countBy(events, 'case_id');
  return [
    ...sharedRows(dataset),
    ...peopleRows(dataset),
    ...teamRows(story),
    ...caseRows(story, { keys, moments, revisions }),
    texts.rows(keys),
    missingServiceRows(dataset, keys),
    events,
    termRows(terms, story),
    ...sessionRows(story, lengths(log), terms),
    log,
    ...decisionRows(story, decided),
    referralRows(story),
    ...invitationRows(story, at, randomUUID),
  ];
}

const countBy = ({ rows }: TableRows, column: string): ReadonlyMap<string, number> =>
  new Map(
    [...Map.groupBy(rows, (row) => String(row[column]))].map(([id, found]) => [id, found.length]),
  );
