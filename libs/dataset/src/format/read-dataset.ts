import type { z } from 'zod';
import { Dataset } from './dataset.js';
import { jsonPath, type Issue } from './json-path.js';
import { breaches } from './rules/index.js';
import { salvage } from './salvage.js';

export type ReadDataset =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a data set. A bad file is told everything that is wrong with it, each with its JSON path: the
 * shape of its parts and what must hold between them. The messages never quote the file.
 */
export function readDataset(written: string): ReadDataset {
  let value: unknown;
  try {
    value = JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch (trouble) {
    return { ok: false, issues: [{ path: '$', message: `not JSON${whereOf(trouble)}` }] };
  }
  const shape = Dataset.safeParse(value);
  const file = salvage(Dataset, value) ?? {};
  const issues = [...(shape.error?.issues ?? []).flatMap(toIssues), ...breaches(file)];
  return shape.success && issues.length === 0
    ? { ok: true, dataset: shape.data }
    : { ok: false, issues };
}

/** An unknown key is an error at its own place. */
function toIssues(found: z.core.$ZodIssue): Issue[] {
  if (found.code === 'unrecognized_keys')
    return found.keys.map((key) => ({
      path: jsonPath([...found.path, key]),
      message: 'unknown key',
    }));
  return [{ path: jsonPath(found.path), message: found.message }];
}

/** Where the text stops being JSON. The engine's own message quotes the text, so only numbers leave. */
function whereOf(trouble: unknown): string {
  const place = /line (\d+) column (\d+)/.exec(trouble instanceof Error ? trouble.message : '');
  return place ? ` at line ${place[1]}, column ${place[2]}` : '';
}
