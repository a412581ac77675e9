// What was said of a register's rows, kept in stretches: after an edit its stretch is made anew, and the others stand.

import type { Said } from "./Verdicts";

const ROWS_OF_STRETCH = 512;

interface Stretch {
  /** Ascending; rows of which nothing is said are left out. */
  readonly rows: ReadonlyMap<number, Said>;
  /** All of it, in the order of the rows. */
  readonly joined: Said;
}

function joinStretch(rows: ReadonlyMap<number, Said>): Stretch {
  const all = [...rows.values()];
  const findings = all.flatMap((said) => said.findings);
  return { rows, joined: { findings, undecided: all.flatMap((said) => said.undecided) } };
}

const stretchOf = (rowIndex: number): number => Math.floor(rowIndex / ROWS_OF_STRETCH);

function inOrder(rows: ReadonlyMap<number, Said>): ReadonlyMap<number, Said> {
  return new Map([...rows].sort(([one], [other]) => one - other));
}

export class SaidRows {
  /** By their numbers. */
  readonly #stretches: ReadonlyMap<number, Stretch>;

  private constructor(stretches: ReadonlyMap<number, Stretch>) {
    this.#stretches = stretches;
  }

  /** @param rows ascending */
  static of(rows: ReadonlyMap<number, Said>): SaidRows {
    const parts = new Map<number, Map<number, Said>>();
    let at = -1;
    let part = new Map<number, Said>();
    for (const [rowIndex, said] of rows) {
      if (stretchOf(rowIndex) !== at) {
        at = stretchOf(rowIndex);
        part = new Map();
        parts.set(at, part);
      }
      part.set(rowIndex, said);
    }
    return new SaidRows(new Map([...parts].map(([number, own]) => [number, joinStretch(own)])));
  }

  /** What was said, stretch by stretch, in the order of the rows. */
  *joined(): Iterable<Said> {
    for (const { joined } of this.#stretches.values()) yield joined;
  }

  /** The same once some rows have been judged again. @param anew of which something is said */
  with(wanted: ReadonlySet<number>, anew: ReadonlyMap<number, Said>): SaidRows {
    const stretches = new Map(this.#stretches);
    for (const number of new Set([...wanted].map(stretchOf))) {
      const rows = new Map(stretches.get(number)?.rows);
      for (const rowIndex of wanted) if (stretchOf(rowIndex) === number) rows.delete(rowIndex);
      for (const [rowIndex, said] of anew) if (stretchOf(rowIndex) === number) rows.set(rowIndex, said);
      if (rows.size === 0) stretches.delete(number);
      else stretches.set(number, joinStretch(inOrder(rows)));
    }
    return new SaidRows(new Map([...stretches].sort(([one], [other]) => one - other)));
  }
}
