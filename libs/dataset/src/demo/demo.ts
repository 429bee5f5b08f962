import { readFile } from 'node:fs/promises';
import type { Dataset } from '../format/dataset.js';
import { readDataset } from '../format/read-dataset.js';

const file = new URL('./demo.json', import.meta.url);

/** The text of the data set that the product brings along. */
export const demoText = (): Promise<string> => readFile(file, 'utf8');

/** The data set that the product brings along. */
export async function demoDataset(): Promise<Dataset> {
  const read = readDataset(await demoText());
  if (!read.ok) throw new Error('the demo is not a data set');
  return read.dataset;
}
