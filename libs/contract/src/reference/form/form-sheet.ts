import type { FormDomain } from '../../codes.js';
import type { Worded } from '../worded.js';

/** One domain of the form: its two ends in words, and a sentence for each level from 1 to 5. */
export interface FormSheet {
  readonly key: FormDomain;
  readonly title: Worded;
  readonly goodEnd: Worded;
  readonly concernEnd: Worded;
  readonly levels: readonly [Worded, Worded, Worded, Worded, Worded];
}
