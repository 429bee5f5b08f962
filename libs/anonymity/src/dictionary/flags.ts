/** A flag of the transducer: what it does to a feature, and with which value. */
export interface Flag {
  readonly does: 'set' | 'clear' | 'unify' | 'require' | 'forbid';
  readonly feature: number;
  /** 0 is no value; ANY stands for whichever there is. */
  readonly value: number;
}

const ANY = 0xff;
const DOES: Readonly<Record<string, Flag['does']>> = {
  P: 'set',
  C: 'clear',
  U: 'unify',
  R: 'require',
  D: 'forbid',
};

/** Numbers for names, in the order in which they are met. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  of(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }
}

/** Reads a flag such as *@P.FEATURE.VALUE@*; undefined for the empty symbol. */
export function readFlag(symbol: string, features: Numbering, values: Numbering): Flag | undefined {
  const [, op = '', feature = '', value] =
    /^@([PCURD])\.([^.@]+)(?:\.([^@]+))?@$/.exec(symbol) ?? [];
  const does = DOES[op];
  if (does === undefined) return undefined;
  return {
    does,
    feature: features.of(feature),
    value: value === undefined ? ANY : values.of(value) + 1,
  };
}

const holds = (value: number, current: number): boolean =>
  value === ANY ? current !== 0 : current === value;

/** What a feature is after each kind of flag, or -1 where the flag bars the way. */
const AFTER: Readonly<Record<Flag['does'], (value: number, current: number) => number>> = {
  set: (value) => value,
  clear: () => 0,
  unify: (value, current) => (current === 0 || current === value ? value : -1),
  require: (value, current) => (holds(value, current) ? current : -1),
  forbid: (value, current) => (holds(value, current) ? -1 : current),
};

/** The value a feature has after the flag, or -1 where the flag bars the way. */
export const passFlag = ({ does, value }: Flag, current: number): number =>
  AFTER[does](value, current);
