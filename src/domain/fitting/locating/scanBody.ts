// The rows below a header, sorted into records, totals, foot and what is none of them, up to the sheet's end or the next
// table's header. A thin row (one cell, a line of labels) is judged by what follows it: data goes on, or the foot began.

import type { Stepwise } from "../../stepwise";
import { classifyRow, findSerialColumn, type RowClass, type Scan } from "./classifyRow";
import { findTitleStart } from "./findTitleStart";
import type { Header } from "./readHeader";
import { givenHeaderAt } from "./givenHeaders";
import type { SheetUnderFit } from "./sheetUnderFit";
import { ROWS_PER_STEP, type RowFacts } from "./readRowFacts";
import { settleRows, type SettledRows } from "./settleRows";

export interface Body extends SettledRows {
  /** Where the search for the next table goes on. */
  readonly end: number;
}

/** Sorts the rows below the header; yields the row it is at, as a fraction of the sheet. */
export function* scanBody(under: SheetUnderFit, facts: RowFacts, header: Header): Stepwise<Body> {
  const { sheet, merges, givenHeaders } = under;
  const first = header.rows.last + 1;
  const scan: Scan = {
    sheet,
    facts,
    merges,
    header,
    serialColumn: findSerialColumn(header),
    width: header.columns.last - header.columns.first + 1,
  };
  const classes: RowClass[] = [];
  let previous: RowClass = "header";
  let end = facts.rowCount;
  for (let rowIndex = first; rowIndex < facts.rowCount; rowIndex += 1) {
    const isGiven = givenHeaderAt(givenHeaders, facts, rowIndex) !== null;
    const rowClass: RowClass = isGiven ? "header" : classifyRow(scan, rowIndex, previous);
    if (rowClass === "header") {
      end = findTitleStart(scan, classes, first, rowIndex);
      break;
    }
    classes.push(rowClass);
    previous = rowClass;
    if (rowIndex % ROWS_PER_STEP === 0) yield rowIndex / facts.rowCount;
  }
  const settled = settleRows(scan, classes.slice(0, end - first), first);
  return { ...settled, end };
}
