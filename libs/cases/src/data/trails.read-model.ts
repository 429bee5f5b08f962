import { Injectable } from '@nestjs/common';
import { CaseTrail } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';

/** Most that one question answers: a word alone may have been given out many times. */
const LIMIT = 20;

/** The trail of cases, out of their events and the log of reading. */
@Injectable()
export class TrailsReadModel {
  async byCodeWord(tx: Transaction, codeWord: string): Promise<CaseTrail[]> {
    const rows: { trail: Record<string, unknown> }[] = await tx.query(query, [
      codeWord.toLowerCase(),
      LIMIT,
    ]);
    return rows.map(({ trail }) => CaseTrail.parse(trail));
  }
}

const INSTANT = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const readers = `
select coalesce(jsonb_agg(jsonb_build_object('personId', u.id, 'name', u.name, 'version', r.version,
  'firstReadAt', ${INSTANT('r.first_read_at')}) order by r.first_read_at, u.id), '[]')
from text_reads r join users u on u.id = r.viewer_id
where r.case_id = c.id and r.version = v.version`;

const versions = `
select coalesce(jsonb_agg(jsonb_build_object('version', v.version,
  'submittedAt', ${INSTANT('v.submitted_at')}, 'readers', (${readers})) order by v.version), '[]')
from case_versions v where v.case_id = c.id`;

const events = `
select coalesce(jsonb_agg(jsonb_build_object('at', ${INSTANT('e.at')}, 'type', e.type,
  'because', e.codes->>'because', 'by', u.name, 'sessionId', e.codes->>'sessionId') order by e.revision), '[]')
from case_events e left join users u on u.id = e.actor_id where e.case_id = c.id`;

const query = `
select jsonb_build_object('caseId', c.id, 'areaId', c.area_id, 'codeWord', c.code_word,
  'state', c.state, 'submittedOn', c.submitted_on, 'textDeletedAt', ${INSTANT('c.text_deleted_at')},
  'versions', (${versions}), 'events', (${events})) as trail
from cases c
where lower(c.code_word) = $1 or starts_with(lower(c.code_word), $1 || '-')
order by c.submitted_at desc, c.id limit $2`;
