import type { Measure } from '../measure.js';
import { beside, percentile } from '../row.js';
import { Letterbox } from '../support/letterbox.js';
import { perSecond } from '../support/load.js';
import { Terms } from '../support/terms.js';

/** As many as the worker has. */
const HANDS = 3;
const TERMS = 24;

/**
 * The invitations of terms, from the row to the answer of a mail server on this machine: read, written
 * as a series in the reader's language, sent over SMTP and noted.
 */
export const mail: Measure = {
  name: 'mail.term.per_s',
  async run(bench) {
    await bench.address();
    const letterbox = new Letterbox();
    const terms = await Terms.open(bench.env, await letterbox.open());
    try {
      const waiting: string[] = [];
      const publishing: number[] = [];
      for (let n = 0; n < TERMS; n++) {
        const began = performance.now();
        waiting.push(...(await terms.send(6 + (n % 12))));
        publishing.push(performance.now() - began);
      }
      const all = waiting.length;
      const rate = await perSecond(all, HANDS, () => terms.deliver(waiting.shift() ?? ''));
      if (letterbox.taken !== all) throw new Error(`${letterbox.taken} of ${all} mails arrived`);
      return [
        beside('mail.term.per_s', rate, '1/s'),
        beside('mail.term.mails', all, 'mails'),
        beside('mail.term.send_ms', percentile(publishing, 0.5), 'ms'),
      ];
    } finally {
      await terms.close();
      await letterbox.close();
    }
  },
};
