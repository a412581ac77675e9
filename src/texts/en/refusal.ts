// Why the summary is left as it is instead of being renewed, and what to do.

import type { BeyondKind } from "../../domain/sheets/sheetBeyond";
import type { RenewalRefusal } from "../../domain/summary/renewal/renewalRefusal";

const THINGS: Readonly<Record<BeyondKind, string>> = {
  note: "notes",
  drawing: "pictures, shapes or charts",
  validation: "drop-down lists or limits of entry",
  format: "conditional formats",
  link: "links that lead elsewhere",
  table: "a table (list object)",
  array: "array formulas",
};

/** More addresses than these nobody reads. */
const MOST_CELLS = 5;

export function listCells(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_CELLS).join(", ");
  return cells.length > MOST_CELLS ? `${named} … (${cells.length} cells)` : named;
}

function reasonOf(why: RenewalRefusal): string {
  switch (why.kind) {
    case "beyond":
      return `it holds ${why.things.map((thing) => THINGS[thing]).join(", ")} of yours, which cannot go with it. Move them to another sheet`;
    case "references":
      return `your formulas in ${listCells(why.cells)} are about rows that the new summary does not have. Change them`;
    case "too-much":
      return "what you wrote below the line is too much to go with it. Move it to another sheet";
  }
}

export function describeRefusal(sheet: string, why: RenewalRefusal): string {
  return `“${sheet}” was not renewed, nothing in it was touched: ${reasonOf(why)}, or keep this sheet under another name, then write again.`;
}
