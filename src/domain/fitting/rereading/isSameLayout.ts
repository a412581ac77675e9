// Whether a sheet's tables stand where they stood although some cells changed: the same header, the same rows data, totals
// and foot. Asks locating's own functions about every row whose place could hang on the changed ones, before and after;
// says no wherever that would take more than a few rows, and the sheet is then to be fitted anew.

import type { SheetChange } from "../../sheets/patchSnapshot";
import { type SheetSnapshot, valueAt } from "../../sheets/snapshot";
import { OWN_SHEET_MARK } from "../../sheets/ownSheet";
import { runToEnd } from "../../stepwise";
import { cleanText } from "../../values/text";
import { classifyRow, findSerialColumn, type RowClass, type Scan } from "../locating/classifyRow";
import { isUnlabelledTotal } from "../locating/isUnlabelledTotal";
import type { Located } from "../locating/located";
import { findNextHeader, MOST_BANDS } from "../locating/locateTables";
import { findBands, isFilled, type RowFacts } from "../locating/readRowFacts";
import type { SheetUnderFit } from "../locating/sheetUnderFit";
import { findGivenHeaders } from "../remembering/findGivenHeaders";
import { holdsNumber } from "./sortedRows";
import type { SheetReading } from "./sheetReading";

/** The sheet as it was read, and as it stands now. */
export interface Compared {
  readonly before: { readonly under: SheetUnderFit; readonly facts: RowFacts };
  readonly after: { readonly under: SheetUnderFit; readonly facts: RowFacts };
}

/** A row that may be a header looks for numbers so many rows below it. */
const ROWS_LOOKED_BELOW = 5;
/** The rows below a second table's header whose content the table above may have been ended by. */
const ROWS_BELOW_NEXT_HEADER = 10;
/** Every class of the row above that makes a difference. */
const CLASSES_ABOVE: readonly RowClass[] = ["data", "blank", "header"];

function scanOf({ under, facts }: Compared["after"], { header }: Located): Scan {
  return {
    sheet: under.sheet,
    facts,
    merges: under.merges,
    header,
    serialColumn: findSerialColumn(header),
    width: header.columns.last - header.columns.first + 1,
  };
}

/** The tables stand one below the other over the whole width, found without anybody's word. */
function isPlain({ under, facts, blocks }: SheetReading): boolean {
  const bands = findBands(facts).length;
  const areApart = blocks.every(({ located }, at) => {
    const above = blocks[at - 1]?.located;
    return !above || above.body.end <= located.header.rows.first;
  });
  return areApart && under.givenHeaders.length === 0 && (bands <= 1 || bands > MOST_BANDS);
}

function saysOurs(sheet: SheetSnapshot, rowIndex: number, column: number): boolean {
  const value = valueAt(sheet, rowIndex, column);
  return typeof value === "string" && cleanText(value).startsWith(OWN_SHEET_MARK);
}

/** Which columns are used, how wide the sheet is and whose it is hang on no changed cell. */
function keepsFrame({ before, after }: Compared, { header }: Located, { rows }: SheetChange): boolean {
  const headerRow = header.rows.last;
  const cells = [...rows].flatMap(([rowIndex, columns]) =>
    columns.map((column) => [rowIndex, column] as const),
  );
  return cells.every(([rowIndex, column]) => {
    const isWithin = column >= header.columns.first && column <= header.columns.last;
    const was = isFilled(valueAt(before.under.sheet, rowIndex, column));
    const is = isFilled(valueAt(after.under.sheet, rowIndex, column));
    const isHeaded =
      isFilled(valueAt(after.under.sheet, headerRow, column)) && (after.facts.filled[headerRow] ?? 0) > 1;
    if (saysOurs(before.under.sheet, rowIndex, column) || saysOurs(after.under.sheet, rowIndex, column))
      return false;
    return isWithin && (was === is || isHeaded);
  });
}

function isSameClass(before: Scan, after: Scan, rowIndex: number): boolean {
  return CLASSES_ABOVE.every(
    (above) => classifyRow(before, rowIndex, above) === classifyRow(after, rowIndex, above),
  );
}

/** The class that the row has whatever stands above it, or the one below a record where there is one; null: it hangs on more. */
function settledClass(scan: Scan, rowIndex: number, dataRows: readonly number[]): RowClass | null {
  const own = classifyRow(scan, rowIndex, "data");
  const isBelowRecord =
    holdsNumber(dataRows, rowIndex - 1) && classifyRow(scan, rowIndex - 1, "data") === "data";
  if (isBelowRecord) return own;
  return CLASSES_ABOVE.every((above) => classifyRow(scan, rowIndex, above) === own) ? own : null;
}

/** A changed row is still a full record, or a total, and no row around it becomes another thing by it. */
function keepsRow(before: Scan, after: Scan, { header, body }: Located, rowIndex: number): boolean {
  const isRecord = holdsNumber(body.dataRows, rowIndex);
  if (!isRecord && !body.totalRows.includes(rowIndex)) return false;
  const wanted: RowClass = isRecord ? "data" : "total";
  if (settledClass(before, rowIndex, body.dataRows) !== wanted) return false;
  if (settledClass(after, rowIndex, body.dataRows) !== wanted) return false;
  const first = Math.max(header.rows.last + 1, rowIndex - ROWS_LOOKED_BELOW);
  for (let near = first; near <= rowIndex; near += 1) if (!isSameClass(before, after, near)) return false;
  // A thin line below a record is compared with it, to tell another record from the foot; a total in between ends them.
  return !isRecord || body.totalRows.length > 0 || classifyRow(after, rowIndex + 1, "data") !== "thin";
}

/** Nobody's unlabelled sum came or went at the end. */
function keepsEnd(before: Scan, after: Scan, { body }: Located): boolean {
  const { dataRows, totalRows, footerRows } = body;
  const last = dataRows.at(-1);
  // A last record that was a thin line at first has been compared with the records above it.
  if (last === undefined || classifyRow(before, last, "data") !== "data") return false;
  const ending = totalRows.filter((rowIndex) => rowIndex > last);
  if (ending.some((rowIndex) => classifyRow(before, rowIndex, "data") !== "total")) return false;
  if (footerRows !== null && isUnlabelledTotal(after, dataRows, footerRows.first)) return false;
  return !isUnlabelledTotal(after, dataRows.slice(0, -1), last);
}

function hasSameHeader({ after }: Compared, { header }: Located, top: number): boolean {
  const found = runToEnd(findNextHeader(after.under, after.facts, top));
  return JSON.stringify(found) === JSON.stringify(header);
}

/** The rows between two tables, and the first ones of the lower, are looked at from both. */
function isBetweenTables({ blocks }: SheetReading, at: number, rows: readonly number[]): boolean {
  const located = blocks[at]?.located;
  if (!located) return true;
  const { header, body } = located;
  const isFirst = at === 0;
  const isLast = at === blocks.length - 1;
  const lastRecord = body.dataRows.at(-1) ?? -1;
  return rows.some(
    (rowIndex) =>
      (!isFirst && rowIndex <= header.rows.last + ROWS_BELOW_NEXT_HEADER) ||
      (!isLast && rowIndex >= lastRecord),
  );
}

function topOf({ blocks }: SheetReading, at: number): number {
  const above = blocks[at - 1]?.located;
  return above ? Math.max(above.header.rows.last + 1, above.body.end) : 0;
}

function keepsBlock(compared: Compared, reading: SheetReading, at: number, change: SheetChange): boolean {
  const located = reading.blocks[at]?.located;
  const rows = [...change.rows.keys()];
  if (!located || isBetweenTables(reading, at, rows)) return false;
  const [before, after] = [scanOf(compared.before, located), scanOf(compared.after, located)];
  return (
    after.width > 1 &&
    keepsFrame(compared, located, change) &&
    hasSameHeader(compared, located, topOf(reading, at)) &&
    rows.every((rowIndex) => keepsRow(before, after, located, rowIndex)) &&
    keepsEnd(before, after, located)
  );
}

/** The change as it falls upon each block; null where a changed row lies in none. */
export function splitByBlock(
  { blocks }: SheetReading,
  { sheet, rows }: SheetChange,
): readonly (SheetChange | null)[] | null {
  const shares = blocks.map(({ located: { header, body } }) => {
    const own = [...rows].filter(([rowIndex]) => rowIndex > header.rows.last && rowIndex < body.end);
    return own.length === 0 ? null : { sheet, rows: new Map(own) };
  });
  const found = shares.reduce((sum, share) => sum + (share?.rows.size ?? 0), 0);
  return found === rows.size ? shares : null;
}

/** `shares`: the change as it falls upon each block. */
export function isSameLayout(
  reading: SheetReading,
  compared: Compared,
  shares: readonly (SheetChange | null)[],
): boolean {
  if (!isPlain(reading)) return false;
  const tables = reading.blocks.map(({ located }) => located);
  if (findGivenHeaders(compared.after.under, reading.guides, tables).length > 0) return false;
  return shares.every((share, at) => share === null || keepsBlock(compared, reading, at, share));
}
