import { screen, type FindingType } from '@rukkanen/anonymity';
import type { Dataset } from '../format/dataset.js';
import { jsonPath } from '../format/json-path.js';
import { missingTexts, writtenTexts } from '../rows/written.js';

/** A text that the guard would not let through, were it written in the product. */
export interface GuardWarning {
  readonly path: string;
  readonly type: FindingType;
}

/**
 * Which texts of a file the guard would refuse, with kind and place and never a word. They are loaded
 * all the same: a file is its operator's, who may know that it is invented.
 */
export const guardWarnings = (dataset: Dataset): GuardWarning[] =>
  [
    ...dataset.cases.flatMap((row, index) => writtenTexts(row, row.team, ['cases', index])),
    ...missingTexts(dataset),
  ].flatMap(({ text, path }) =>
    screen(text)
      .filter(({ severity }) => severity === 'block')
      .map(({ type }) => ({ path: jsonPath(path), type })),
  );
