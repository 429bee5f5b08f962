import type { Morphology } from './morphology.js';

let installed: Morphology | null = null;

/**
 * Gives every later `screen` of this process a dictionary, or takes it away. Called once at start:
 * what refuses at storing and what warns while writing must see the same.
 */
export function equip(morphology: Morphology | null): void {
  installed = morphology;
}

/** The dictionary of this process, if it has one. */
export const equipped = (): Morphology | null => installed;

/** Whether names are judged without a dictionary, so that uncertain ones are only warned of. */
export const isDegraded = (): boolean => installed === null;
