/** What is known of an amount: at least `from`, at most `to`; without an upper end `to` is null. */
export interface Band {
  readonly from: number;
  readonly to: number | null;
}

/** How a criterion stands: `CANNOT_TELL` is an answer of its own and never a guess (CRI-07). */
export type Verdict = 'MET' | 'NOT_MET' | 'CANNOT_TELL';

/** Whether every amount of the band reaches the least one; a band that straddles it cannot tell. */
export function reaches(band: Band | undefined, atLeast: number): Verdict {
  if (!band) return 'CANNOT_TELL';
  if (band.from >= atLeast) return 'MET';
  return band.to !== null && band.to < atLeast ? 'NOT_MET' : 'CANNOT_TELL';
}

/** Whether every amount of the band stays below the limit. */
export const staysBelow = (band: Band | undefined, limit: number): Verdict =>
  opposite(reaches(band, limit));

/** Met becomes not met and the other way round; what cannot be told stays so. */
export const opposite = (verdict: Verdict): Verdict =>
  verdict === 'MET' ? 'NOT_MET' : verdict === 'NOT_MET' ? 'MET' : verdict;

/** All of them: one that is not met decides, otherwise one that cannot be told. */
export function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('NOT_MET')) return 'NOT_MET';
  return verdicts.includes('CANNOT_TELL') ? 'CANNOT_TELL' : 'MET';
}

/** Any of them: one that is met decides, otherwise one that cannot be told. */
export const any = (verdicts: readonly Verdict[]): Verdict => opposite(all(verdicts.map(opposite)));
