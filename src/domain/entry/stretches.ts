// What becomes of totals once rows have been added.

/** A total that leaves the new rows out, and that the program does not mend; at its place afterwards. */
export interface TotalLeft {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** typed: the clerk's own number; formula: one that is more than a sum of one range. */
  readonly why: "typed" | "formula";
}

export interface Stretches {
  /** By place, the formula that takes the new rows in. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly left: readonly TotalLeft[];
}

export const placeKey = (rowIndex: number, columnIndex: number): string => `${rowIndex},${columnIndex}`;
