// Sorts the classified rows of a body into records, totals, sections and foot. A thin row with data or a total below it is a
// record with gaps or heads a section; with nothing below it, it is the foot, unless it goes on as the records do.

import type { Span } from "../../sheets/address";
import { numberFormatAt, valueAt } from "../../sheets/snapshot";
import { isDateFormat } from "../../values/isDateFormat";
import { squeezeText } from "../../values/text";
import { isMergedAcross, readSectionText, type RowClass, type Scan } from "./classifyRow";
import { isUnlabelledTotal } from "./isUnlabelledTotal";
import { isLongPeriod } from "./readRowShape";

/** A line among the rows that heads those below it: 一、三好学生. */
export interface Section {
  readonly rowIndex: number;
  readonly text: string;
}

export interface SettledRows {
  readonly dataRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly sections: readonly Section[];
  readonly footerRows: Span | null;
}

/** A row of what may be the foot. */
interface Line {
  readonly rowIndex: number;
  /** One cell, and nothing in it that only a foot would say. */
  readonly isThin: boolean;
}

interface Rows {
  readonly data: number[];
  readonly totals: number[];
  readonly sections: Section[];
}

const NAME_HEADING = /(?:姓名|人|者|对象|学生|单位|方)$/u;
/** Columns of a table whose records may well fill one only: 标题 and 备注. */
const NARROW = 2;
const SHORT_NAME = /^[\p{Script=Han}·]{2,4}$/u;

/** A line of its own among the rows heads those below it; one that names a month (一月份) stands for no category. */
function settleThin(scan: Scan, thin: readonly number[], rows: Rows): void {
  for (const rowIndex of thin) {
    const text = readSectionText(scan, rowIndex);
    if (text === null) rows.data.push(rowIndex);
    else if (!isLongPeriod(text)) rows.sections.push({ rowIndex, text });
  }
}

/** Records of one cell: there were some before, or the table has hardly a second column. */
function areRecordsThin(scan: Scan, rows: Rows, column: number): boolean {
  const isThin = (rowIndex: number): boolean =>
    scan.facts.filled[rowIndex] === 1 && scan.facts.first[rowIndex] === column;
  const above = rows.data.at(-1);
  if (above === undefined) return scan.width === NARROW;
  // Asked for row after row of a long tail: the one above answers all but the first time.
  return isThin(above) || rows.data.some(isThin);
}

/** Whether a thin row right below the header or a record goes on as the rows above do: a name, or the same kind of value. */
function goesOn(scan: Scan, rowIndex: number, rows: Rows): boolean {
  const column = scan.facts.first[rowIndex] ?? 0;
  const heading = scan.header.headings[column - scan.header.columns.first]?.base ?? "";
  if (heading === "" || column === scan.serialColumn || isMergedAcross(scan, rowIndex)) return false;
  const value = valueAt(scan.sheet, rowIndex, column);
  const above = rows.data.at(-1);
  // A date alone is the day on which the sheet was made.
  if (isDateFormat(numberFormatAt(scan.sheet, rowIndex, column))) return false;
  if (typeof value === "number")
    return above !== undefined && typeof valueAt(scan.sheet, above, column) === "number";
  if (NAME_HEADING.test(heading) && SHORT_NAME.test(squeezeText(String(value)))) return true;
  return areRecordsThin(scan, rows, column);
}

/** Adds thin rows of the foot to the records as far as they go on without a gap; returns the foot that is left. */
function continueRecords(scan: Scan, foot: readonly Line[], rows: Rows, first: number): readonly Line[] {
  if (rows.totals.length > 0) return foot;
  const start = (rows.data.at(-1) ?? first - 1) + 1;
  let taken = 0;
  while (
    foot[taken]?.rowIndex === start + taken &&
    foot[taken]?.isThin &&
    goesOn(scan, start + taken, rows)
  ) {
    rows.data.push(start + taken);
    taken += 1;
  }
  return foot.slice(taken);
}

/** A bare row of sums at the end is a total though nobody labelled it; returns the foot that is left. */
function settleTotal(scan: Scan, foot: readonly Line[], rows: Rows): readonly Line[] {
  const [line] = foot;
  if (line && isUnlabelledTotal(scan, rows.data, line.rowIndex)) {
    rows.totals.push(line.rowIndex);
    return foot.slice(1);
  }
  const last = rows.data.at(-1);
  if (last !== undefined && isUnlabelledTotal(scan, rows.data.slice(0, -1), last)) {
    rows.data.pop();
    rows.totals.push(last);
  }
  return foot;
}

/** `classes` are those of the rows from `first` on. */
export function settleRows(scan: Scan, classes: readonly RowClass[], first: number): SettledRows {
  const rows: Rows = { data: [], totals: [], sections: [] };
  let thin: number[] = [];
  let foot: Line[] = [];
  classes.forEach((rowClass, at) => {
    const rowIndex = first + at;
    if (rowClass === "data" || rowClass === "total") {
      settleThin(scan, thin, rows);
      thin = [];
      foot = [];
    }
    if (rowClass === "data") rows.data.push(rowIndex);
    if (rowClass === "total") rows.totals.push(rowIndex);
    if (rowClass === "thin") thin.push(rowIndex);
    if (rowClass === "thin" || rowClass === "foot") foot.push({ rowIndex, isThin: rowClass === "thin" });
  });
  const left = continueRecords(scan, settleTotal(scan, foot, rows), rows, first);
  const footFirst = left[0]?.rowIndex;
  const footLast = left.at(-1)?.rowIndex;
  const footerRows =
    footFirst === undefined || footLast === undefined ? null : { first: footFirst, last: footLast };
  return { dataRows: rows.data, totalRows: rows.totals, sections: rows.sections, footerRows };
}
