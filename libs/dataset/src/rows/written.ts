import type { CaseRow, Dataset } from '../format/dataset.js';

/** A text of the file: its place in the file, and the name under which it is stored. */
export interface WrittenText {
  readonly caseId: string;
  readonly areaId: string;
  readonly field: string;
  readonly text: string;
  readonly path: readonly (string | number)[];
}

type Part = Pick<WrittenText, 'field' | 'path'> & { readonly text: string | null | undefined };

/**
 * Every text of a case that is kept, under the names that the product gives them. A script for a
 * decision that has not been made is not kept, nor is anything of a case that was withdrawn.
 */
export function writtenTexts(
  row: CaseRow,
  areaId: string,
  path: WrittenText['path'],
): WrittenText[] {
  if (row.state === 'WITHDRAWN') return [];
  return [...ofCase(row), ...ofOutcome(row)].flatMap(({ field, text, path: own }) =>
    text ? [{ caseId: row.id, areaId, field, text, path: [...path, ...own] }] : [],
  );
}

const ofCase = (row: CaseRow): Part[] => [
  { field: 'question', text: row.question, path: ['question'] },
  { field: 'narrative', text: row.narrative, path: ['narrative'] },
  { field: 'clientHope', text: row.clientHope, path: ['clientHope'] },
  {
    field: 'servicesTried',
    text: row.servicesTried && JSON.stringify(row.servicesTried.map(toTried)),
    path: ['servicesTried'],
  },
];

function ofOutcome({ outcome, state }: CaseRow): Part[] {
  if (!outcome?.final) return [];
  const text = (field: string, from: keyof typeof outcome): Part => ({
    field,
    text: outcome[from] as string | null | undefined,
    path: ['outcome', from],
  });
  return [
    text('grounds', 'groundsAndDecision'),
    text('continuation', 'continuationPlan'),
    text('goal', 'goalOfService'),
    text('missingInformation', 'missingInformation'),
    ...(state === 'RETURNED' ? [text('returnQuestion', 'missingInformation')] : []),
    ...outcome.actions.map((action, index) => ({
      field: `action:${index + 1}`,
      text: action.text,
      path: ['outcome', 'actions', index, 'text'],
    })),
  ];
}

/** "työkokeilu (keskeytyi kipuihin)": the service, and how it went in brackets. */
export function toTried(written: string): { service: string; result: string } {
  const [, service, result] = /^(.*\S)\s*\(([^()]+)\)\s*$/.exec(written) ?? [];
  return { service: service ?? written, result: result ?? '' };
}

/** Needs that no service met: told under a case in the file, and stored apart from it. */
export const missingTexts = ({ missingServices }: Dataset): WrittenText[] =>
  missingServices.map((missing, index) => ({
    caseId: missing.case,
    areaId: missing.area,
    field: 'missingService',
    text: missing.fi,
    path: ['missingServices', index, 'fi'],
  }));
