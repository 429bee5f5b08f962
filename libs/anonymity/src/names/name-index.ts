import further from './further-names.json' with { type: 'json' };
import packed from './packed-names.json' with { type: 'json' };

/** How common a name is: 0 common, 1 known, 2 rare, 3 hardly borne by anyone. */
export type Tier = 0 | 1 | 2 | 3;

export interface NameEntry {
  readonly given: Tier | null;
  readonly family: Tier | null;
}

const NONE = 4;
let index: Map<string, number> | undefined;
let undotted: Map<string, number> | undefined;

/**
 * How common a name is as a first name and as a surname, or null for no name at all.
 * Takes lower case. The index is unpacked at the first question: about 30,000 names, some 15 ms.
 */
export function nameEntry(name: string): NameEntry | null {
  index ??= unpackAll();
  return toEntry(index.get(name));
}

/** The same for a name typed without its dots: *makela*, *hamalainen*. */
export function undottedNameEntry(name: string): NameEntry | null {
  index ??= unpackAll();
  undotted ??= withoutDots(index);
  return toEntry(undotted.get(name));
}

function toEntry(code: number | undefined): NameEntry | null {
  return code === undefined ? null : { given: tier(code >> 3), family: tier(code & 7) };
}

const tier = (code: number): Tier | null => (code === NONE ? null : (code as Tier));

/** Pet names that people go by and no register lists. */
const PET_NAMES =
  'make pena jaska kake pate masa mape repa simppa tume hene jonttu jorkka nipa sepi osku tepa rike late jokke hessu jartsa kaitsu mara ransu tauski rane vesku jallu samppa juize lenni mirkku marju sirkku raikku maikku kikka tinde';

function unpackAll(): Map<string, number> {
  const all = new Map<string, number>();
  for (const name of PET_NAMES.split(' ')) all.set(name, (2 << 3) | NONE);
  unpack(packed.given, (name, rank) => all.set(name, (rank << 3) | NONE));
  unpack(packed.family, (name, rank) => {
    const given = (all.get(name) ?? NONE << 3) >> 3;
    all.set(name, (given << 3) | rank);
  });
  addFurther(all);
  return all;
}

/**
 * Names of people who have moved here, as known as a known Finnish one: the register lists them too low,
 * in another spelling or not at all.
 */
function addFurther(all: Map<string, number>): void {
  const now = (name: string) => all.get(name) ?? (NONE << 3) | NONE;
  for (const name of further.given.split(' ')) all.set(name, (1 << 3) | (now(name) & 7));
  for (const name of further.family.split(' ')) all.set(name, (now(name) & ~7) | 1);
}

/** Reads front-coded names: a letter for how much the name shares with the last, the rest, the tier. */
function unpack(list: string, see: (name: string, rank: number) => void): void {
  let name = '';
  let from = 0;
  for (let at = 1; at < list.length; at += 1) {
    const rank = list.charCodeAt(at) - 48;
    if (rank < 0 || rank > 3) continue;
    name = name.slice(0, list.charCodeAt(from) - 65) + list.slice(from + 1, at);
    see(name, rank);
    from = at + 1;
    at += 1;
  }
}

function withoutDots(names: ReadonlyMap<string, number>): Map<string, number> {
  const folded = new Map<string, number>();
  for (const [name, code] of names) {
    if (/[äöå]/.test(name)) folded.set(name.replaceAll(/[äå]/g, 'a').replaceAll('ö', 'o'), code);
  }
  return folded;
}
