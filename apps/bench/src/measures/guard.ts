import { equip, readDictionary, screen } from '@rukkanen/anonymity';
import { existsSync, readFileSync } from 'node:fs';
import type { Measure } from '../measure.js';
import { atLeast, atMost, beside, percentile } from '../row.js';

/** Sentences as workers write them, one in four with something to find. */
const SENTENCES = [
  'Asiakas on ollut työttömänä kaksi vuotta ja etsii kevyempää työtä selkänsä vuoksi.',
  'Kuntouttava työtoiminta on jatkunut neljänä päivänä viikossa, vaste on ollut hyvä.',
  'Sovimme Matti Virtasen kanssa uuden ajan, puhelin 044 123 4567.',
  'Kela hylkäsi kuntoutustuen maaliskuussa, valitus on vireillä hallinto-oikeudessa.',
  'Toivo paremmasta on pitänyt liikkeellä, mutta virta loppuu iltaisin kesken kaiken.',
  'Kotiosoite on Testikatu 12 B 34, 28999 Pori, ja sähköposti liisa@posti.example.',
  'Velkaa on 23 500 euroa, ulosotto vie kolmanneksen palkasta, vuokra on 620 e/kk.',
  'Kysymys: kuka koordinoi, ja tarvitaanko ensin B-lausunto vai palvelutarpeen arviointi?',
];
const LONG = 4_000;
const COUNT = 400;

/** A text of 4,000 characters that begins at another sentence each time. */
const longText = (n: number): string =>
  Array.from({ length: 60 }, (_, at) => SENTENCES[(n + at * 3) % SENTENCES.length])
    .join(' ')
    .slice(n % 7, LONG + (n % 7));

/** How fast the guard reads in process, with its dictionary where there is one. */
export const guard: Measure = {
  name: 'guard',
  run(bench) {
    const file = bench.env['VOIKKO_DICTIONARY'];
    const dictionary = file && existsSync(file) ? readDictionary(readFileSync(file)) : null;
    equip(dictionary);
    for (let n = 0; n < 50; n += 1) screen(longText(n));
    const times = Array.from({ length: COUNT }, (_, n) => timed(longText(n)));
    const seconds = times.reduce((sum, time) => sum + time, 0) / 1_000;
    return Promise.resolve([
      atLeast('guard.chars_per_s', (COUNT * LONG) / seconds, '1/s', 100_000),
      atMost('guard.p95_4000_ms', percentile(times, 0.95), 'ms', 10),
      beside('guard.dictionary', dictionary === null ? 0 : 1, '0/1'),
    ]);
  },
};

function timed(text: string): number {
  const began = performance.now();
  screen(text);
  return performance.now() - began;
}
