const LAST = /^(.*?)([^aeiouyäö]*)([aeiouyäö]{1,2}s?)$/;

const STRONG: Readonly<Record<string, readonly string[]>> = {
  k: ['kk'],
  p: ['pp'],
  t: ['tt'],
  v: ['p'],
  d: ['t'],
  mm: ['mp'],
  nn: ['nt'],
  ng: ['nk'],
  ll: ['lt'],
  rr: ['rt'],
  lv: ['lp'],
  rv: ['rp'],
  hd: ['ht'],
  lj: ['lk'],
  rj: ['rk'],
  hj: ['hk'],
  nk: ['nkk'],
  lk: ['lkk'],
  rk: ['rkk'],
  lp: ['lpp'],
  mp: ['mpp'],
  rp: ['rpp'],
  lt: ['ltt'],
  nt: ['ntt'],
  rt: ['rtt'],
  l: ['lk'],
  r: ['rk'],
  h: ['hk'],
};

const WEAK: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(STRONG).flatMap(([weak, strongs]) => strongs.map((strong) => [strong, [weak]])),
);

/** *sado-* → satu, *virra-* → virta: what the stem was before its consonant weakened. */
export const strongForms = (stem: string): string[] => graded(stem, STRONG);

/** *kankaa-* → kangas, *rintee-* → rinne: names in -s and -e are weak in the base form instead. */
export const weakForms = (stem: string): string[] => [stem, ...graded(stem, WEAK)];

function graded(stem: string, table: Readonly<Record<string, readonly string[]>>): string[] {
  const [, head = '', consonants = '', vowels = ''] = LAST.exec(stem) ?? [];
  return (table[consonants] ?? []).map((other) => head + other + vowels);
}

/** *mäe-* → mäki, *joe-* → joki: a k that vanished between two vowels. */
export const betweenVowels = (stem: string): string[] =>
  /[aeiouyäö]{2}$/.test(stem) && !/(.)\1$/.test(stem)
    ? [`${stem.slice(0, -1)}k${stem.slice(-1)}`, `${stem.slice(0, -1)}ki`]
    : [];
