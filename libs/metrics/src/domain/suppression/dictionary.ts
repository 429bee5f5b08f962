/** Below this a number is zero: all that is computed here are quotients of small whole numbers. */
const TINY = 1e-9;
export const isZero = (value: number): boolean => Math.abs(value) < TINY;

/** So many times each variable, and a constant. */
export interface Expression {
  readonly constant: number;
  readonly terms: ReadonlyMap<number, number>;
}

/** A variable expressed by those in the columns: a constant, and so many times each column. */
export interface Row {
  readonly variable: number;
  constant: number;
  readonly by: Float64Array;
}

/**
 * A system of linear equations over variables that may not be negative (unless they are free), kept
 * as the simplex method keeps it: some variables, the rows, are expressed by the others, the columns.
 * With zero in the columns it is a solution, and stays one.
 */
export class Dictionary {
  readonly rows: Row[] = [];
  readonly columns: number[];
  readonly #free: boolean[];
  readonly #place = new Map<number, number>();

  constructor(free: readonly boolean[]) {
    this.#free = [...free];
    this.columns = [...free.keys()];
    for (const variable of this.columns) this.#place.set(variable, variable);
  }

  isFree(variable: number): boolean {
    return this.#free[variable] === true;
  }

  /** Adds a row for a new free variable that stands for the expression. */
  express({ constant, terms }: Expression): Row {
    const row = { variable: this.#free.length, constant, by: this.#empty() };
    this.#free.push(true);
    for (const [variable, times] of terms) {
      const column = this.#place.get(variable);
      if (column !== undefined) row.by[column] = (row.by[column] ?? 0) + times;
      else this.#addRowOf(variable, times, row);
    }
    this.rows.push(row);
    return row;
  }

  /** Takes back a row whose variable nothing else needs. */
  forget(row: Row): void {
    this.rows.splice(this.rows.indexOf(row), 1);
  }

  /** The variable of a row and that of a column change places; the row's becomes zero. */
  exchange(row: Row, column: number): void {
    const entering = this.columns[column];
    if (entering === undefined) return;
    const solved = this.#solved(row, column, entering);
    const used = this.#columnsOf(solved);
    for (const other of this.rows) {
      const times = other.by[column] ?? 0;
      if (other === row || times === 0) continue;
      other.by[column] = 0;
      add(other, times, solved, used);
    }
    this.rows[this.rows.indexOf(row)] = solved;
    this.columns[column] = row.variable;
    this.#place.delete(entering);
    this.#place.set(row.variable, column);
  }

  /** The variable of a column stays zero for ever. */
  close(variable: number): void {
    const column = this.#place.get(variable);
    const last = this.columns.pop();
    if (column === undefined || last === undefined) return;
    this.#place.delete(variable);
    for (const { by } of this.rows) {
      by[column] = by[this.columns.length] ?? 0;
      by[this.columns.length] = 0;
    }
    if (last === variable) return;
    this.columns[column] = last;
    this.#place.set(last, column);
  }

  /** Solves a row for the variable of a column. */
  #solved(row: Row, column: number, entering: number): Row {
    const divisor = row.by[column] ?? 1;
    const by = new Float64Array(row.by.length);
    for (let other = 0; other < this.columns.length; other += 1) {
      const value = row.by[other] ?? 0;
      if (value !== 0) by[other] = clean(-value / divisor);
    }
    by[column] = 1 / divisor;
    return { variable: entering, constant: clean(-row.constant / divisor), by };
  }

  #addRowOf(variable: number, times: number, to: Row): void {
    const row = this.rows.find((one) => one.variable === variable);
    if (row) add(to, times, row, this.#columnsOf(row));
  }

  #columnsOf({ by }: Row): number[] {
    const used: number[] = [];
    for (let column = 0; column < this.columns.length; column += 1) {
      if (by[column] !== 0) used.push(column);
    }
    return used;
  }

  #empty(): Float64Array {
    return new Float64Array(this.rows[0]?.by.length ?? this.columns.length);
  }
}

const clean = (value: number): number => (isZero(value) ? 0 : value);

/** The innermost loop of all: it is written for speed. */
function add(to: Row, times: number, other: Row, columns: readonly number[]): void {
  const [target, source] = [to.by, other.by];
  to.constant = clean(to.constant + times * other.constant);
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] as number;
    const value = (target[column] as number) + times * (source[column] as number);
    target[column] = value < TINY && value > -TINY ? 0 : value;
  }
}
