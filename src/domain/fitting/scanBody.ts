// The rows below a header, sorted into records, totals, foot and what is none of them, up to the sheet's end or the next
// table's header. A thin row (one cell, a line of labels) is judged by what follows it: data goes on, or the foot began.

import type { Span } from "../sheets/address";
import type { SheetSnapshot } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import { classifyRow, findSerialColumn, readSectionText, type RowClass, type Scan } from "./classifyRow";
import type { Header } from "./header";
import type { MergeIndex } from "./mergeIndex";
import { ROWS_PER_STEP, type RowFacts } from "./rowFacts";

export interface Section {
  readonly rowIndex: number;
  readonly text: string;
}

export interface Body {
  /** Rows that hold something of a record, in order. */
  readonly dataRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly footerRows: Span | null;
  /** Lines among the rows that head those below them: 一、三好学生. */
  readonly sections: readonly Section[];
  /** Where the search for the next table goes on. */
  readonly end: number;
}

/** The rows of a next table's title: the lines directly above its header, back to a blank row or to this table's rows. */
function titleStart(classes: readonly RowClass[], first: number, headerRow: number): number {
  let start = headerRow;
  while (start > first) {
    const above = classes[start - 1 - first];
    if (above !== "thin" && above !== "foot") break;
    start -= 1;
  }
  return start;
}

interface Sorted {
  readonly dataRows: number[];
  readonly totalRows: number[];
  readonly sections: Section[];
  footFirst: number | null;
  footLast: number | null;
}

/** Thin rows with data or a total below them: records with gaps, or lines that head what follows. */
function settleThin(scan: Scan, thin: readonly number[], sorted: Sorted): void {
  for (const rowIndex of thin) {
    const text = readSectionText(scan, rowIndex);
    if (text === null) sorted.dataRows.push(rowIndex);
    else sorted.sections.push({ rowIndex, text });
  }
}

function sortRows(scan: Scan, classes: readonly RowClass[], first: number, end: number): Sorted {
  const sorted: Sorted = { dataRows: [], totalRows: [], sections: [], footFirst: null, footLast: null };
  let thin: number[] = [];
  for (let rowIndex = first; rowIndex < end; rowIndex += 1) {
    const rowClass = classes[rowIndex - first];
    if (rowClass === "data" || rowClass === "total") {
      settleThin(scan, thin, sorted);
      thin = [];
      sorted.footFirst = null;
      sorted.footLast = null;
    }
    if (rowClass === "data") sorted.dataRows.push(rowIndex);
    if (rowClass === "total") sorted.totalRows.push(rowIndex);
    if (rowClass === "thin") thin.push(rowIndex);
    if (rowClass === "thin" || rowClass === "foot") {
      sorted.footFirst ??= rowIndex;
      sorted.footLast = rowIndex;
    }
  }
  return sorted;
}

/** Sorts the rows below the header; yields the row it is at, as a fraction of the sheet. */
export function* scanBody(
  sheet: SheetSnapshot,
  facts: RowFacts,
  merges: MergeIndex,
  header: Header,
): Stepwise<Body> {
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
    const rowClass = classifyRow(scan, rowIndex, previous);
    if (rowClass === "header") {
      end = titleStart(classes, first, rowIndex);
      break;
    }
    classes.push(rowClass);
    previous = rowClass;
    if (rowIndex % ROWS_PER_STEP === 0) yield rowIndex / facts.rowCount;
  }
  const { dataRows, totalRows, sections, footFirst, footLast } = sortRows(scan, classes, first, end);
  const footerRows = footFirst === null || footLast === null ? null : { first: footFirst, last: footLast };
  return { dataRows, totalRows, footerRows, sections, end };
}
