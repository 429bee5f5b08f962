import type { Issue } from '../json-path.js';
import { belonging } from './belonging.js';
import { order } from './order.js';
import { references } from './references.js';
import type { File, Rule } from './rule.js';
import { seats } from './seats.js';
import { states } from './states.js';
import { times } from './times.js';
import { uniqueness } from './uniqueness.js';

const RULES: readonly Rule[] = [uniqueness, references, belonging, times, order, states, seats];

/** Everything that does not hold between the parts of a file. */
export const breaches = (file: File): Issue[] => RULES.flatMap((rule) => rule(file));
