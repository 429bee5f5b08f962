/**
 * Packs the name lists of `nimet` (population register, MIT) into `src/names/packed-names.json`.
 *
 * Run with `node libs/anonymity/tools/pack-names.ts` after an update of `nimet`. The lists carry
 * cumulative weights and 3 MB of layout; the guard needs the names and how common each is.
 */
import { writeFileSync } from 'node:fs';
import femaleFirst from 'nimet/dist/f_first_names.json' with { type: 'json' };
import femaleMiddle from 'nimet/dist/f_middle_names.json' with { type: 'json' };
import maleFirst from 'nimet/dist/m_first_names.json' with { type: 'json' };
import maleMiddle from 'nimet/dist/m_middle_names.json' with { type: 'json' };
import surnames from 'nimet/dist/surnames.json' with { type: 'json' };

interface Weighted {
  value: string;
  weight: number;
}

/** Ranks at which a name stops being common, known, rare. */
const GIVEN_TIERS = [500, 1_500, 4_000];
const FAMILY_TIERS = [1_000, 3_500, 10_000];

function shares(list: readonly Weighted[], factor: number): [string, number][] {
  return list.map(({ value, weight }, at) => [
    value.toLowerCase(),
    (weight - (list[at - 1]?.weight ?? 0)) * factor,
  ]);
}

function pack(entries: readonly [string, number][], tiers: readonly number[]): string {
  const total = new Map<string, number>();
  for (const [name, share] of entries) total.set(name, (total.get(name) ?? 0) + share);
  const ranked = [...total].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const tierOf = (rank: number) => tiers.filter((limit) => rank >= limit).length;
  const names = ranked
    .map((name, rank) => ({ name, tier: tierOf(rank) }))
    .filter(({ name }) => /^[\p{L}-]{2,}$/u.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  let last = '';
  let packed = '';
  for (const { name, tier } of names) {
    let shared = 0;
    while (shared < 25 && shared < last.length && name[shared] === last[shared]) shared += 1;
    packed += String.fromCharCode(65 + shared) + name.slice(shared) + String(tier);
    last = name;
  }
  return packed;
}

const given = pack(
  [
    ...shares(femaleFirst, 1),
    ...shares(maleFirst, 1),
    ...shares(femaleMiddle, 0.3),
    ...shares(maleMiddle, 0.3),
  ],
  GIVEN_TIERS,
);
const family = pack(shares(surnames, 1), FAMILY_TIERS);
const target = new URL('../src/names/packed-names.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ given, family }, null, 2)}\n`);
