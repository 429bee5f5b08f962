import { z } from 'zod';
import { Day, Label, row } from './parts.js';

const Term = row({ from: Day, to: Day, name: Label.optional() });

/**
 * What the file is about. `demoNow` is the moment at which its story stands still; further texts are
 * for its readers.
 */
export const Meta = z
  .object({
    demoNow: z.iso.datetime({ offset: true }),
    timezone: z.literal('Europe/Helsinki'),
    term: Term,
    pilot: row({ from: Day, to: Day, evaluationBy: Day.optional() }).optional(),
  })
  .catchall(z.string());
