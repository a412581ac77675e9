// What a row below a header is: a record, a total, the foot, a row that only waits to be filled, the next table's header.
// Judged by the row itself and the row before it; what needs the rows after it is settled in `scanBody`.

import { formulaAt, valueAt, type CellValue, type SheetSnapshot } from "../../sheets/snapshot";
import { squeezeText } from "../../values/text";
import { scoreHeaderRow } from "./findHeaderAt";
import { headerText, type Header } from "./readHeader";
import { mergeOver, type MergeIndex } from "./mergeIndex";
import { isFilled, type RowFacts } from "./readRowFacts";
import {
  isBareLabel,
  isCodeRow,
  isExampleMark,
  isFootText,
  isLabelled,
  isPageCarry,
  isTotalLabel,
  startsLikeTotal,
} from "./rowLabels";
import { isVerticalSum } from "./isVerticalSum";
import { isLongPeriod } from "./readRowShape";

export type RowClass = "blank" | "data" | "prefilled" | "total" | "code" | "foot" | "thin" | "header";

const SERIAL = /^(?:序号|编号|排序|总编号|周序号|顺序号|次序|行次|号|id|no\.?|№)$/iu;
const SERIAL_NUMBER = /^[(]?(?:\d+|[①-⑳]|[一二三四五六七八九十]{1,3})[.、)]?$/u;
/** 一、三好学生（2人）： numbers a section and counts it. */
const NUMBERING = /^[(]?[一二三四五六七八九十\d]{1,3}[)、.．]/u;
const COUNT_BEHIND = /[:：]$|\(?共?\d+[人名户个项]\)?[:：]?$/u;
/** A row with more cells than this share of the columns is no line of labels. */
const FEW = 0.5;

export interface Scan {
  readonly sheet: SheetSnapshot;
  readonly facts: RowFacts;
  readonly merges: MergeIndex;
  readonly header: Header;
  readonly serialColumn: number | null;
  readonly width: number;
}

/** The column that only numbers the rows, by its heading; null where there is none. */
export function findSerialColumn(header: Header): number | null {
  const at = header.headings.findIndex((heading) => SERIAL.test(heading.base));
  if (at >= 0) return header.columns.first + at;
  return header.headings[0]?.base === "" ? header.columns.first : null;
}

interface FilledCell {
  readonly column: number;
  readonly value: CellValue;
}

function filledCells(scan: Scan, rowIndex: number): FilledCell[] {
  const cells: FilledCell[] = [];
  for (
    let column = scan.facts.first[rowIndex] ?? 0;
    column <= (scan.facts.last[rowIndex] ?? -1);
    column += 1
  ) {
    const value = valueAt(scan.sheet, rowIndex, column);
    if (isFilled(value)) cells.push({ column, value });
  }
  return cells;
}

/** Only the serial number, or formulas that have nothing to sum up yet. */
function isPrefilled(scan: Scan, rowIndex: number): boolean {
  const hasFormulas = (scan.sheet.formulas[rowIndex] ?? null) !== null;
  if (!hasFormulas && (scan.facts.filled[rowIndex] ?? 0) > 1) return false;
  return filledCells(scan, rowIndex).every(({ column, value }) => {
    if (value === 0 && formulaAt(scan.sheet, rowIndex, column) !== null) return true;
    return column === scan.serialColumn && SERIAL_NUMBER.test(squeezeText(String(value)));
  });
}

/** Sums of the column above, and no word beside them. */
function isFormulaTotal(scan: Scan, rowIndex: number): boolean {
  if ((scan.sheet.formulas[rowIndex] ?? null) === null) return false;
  const cells = filledCells(scan, rowIndex);
  const isSum = cells.some(({ column }) =>
    isVerticalSum(formulaAt(scan.sheet, rowIndex, column), rowIndex, column),
  );
  return isSum && cells.every(({ value }) => typeof value === "number");
}

/** The row's first text, looking no further than its second filled cell: a total's label may stand behind its serial. */
function leadingText(scan: Scan, rowIndex: number): string | null {
  const first = scan.facts.first[rowIndex] ?? 0;
  const last = scan.facts.last[rowIndex] ?? -1;
  let seen = 0;
  for (let column = first; column <= last && seen < 2; column += 1) {
    const value = valueAt(scan.sheet, rowIndex, column);
    if (typeof value === "string" && isFilled(value)) return value;
    if (isFilled(value)) seen += 1;
  }
  return null;
}

function isTotal(scan: Scan, rowIndex: number): boolean {
  const label = leadingText(scan, rowIndex);
  if (label !== null && isTotalLabel(label)) return true;
  const isShort = (scan.facts.filled[rowIndex] ?? 0) <= Math.max(2, scan.width * FEW);
  if (label !== null && isShort && startsLikeTotal(label)) return true;
  return isFormulaTotal(scan, rowIndex);
}

/** 承前页 and 过次页 repeat at a page's ends what its neighbours have counted. */
function isCarriedOver(scan: Scan, rowIndex: number): boolean {
  const label = leadingText(scan, rowIndex);
  return label !== null && isPageCarry(label);
}

/** A note or signature in a row with few cells, or a row of labels with their values. */
function isFoot(scan: Scan, rowIndex: number, first: string): boolean {
  const filled = scan.facts.filled[rowIndex] ?? 0;
  const isThin = filled <= Math.max(1, scan.width * FEW);
  if (isThin && isFootText(first)) return true;
  if (!isLabelled(first) || NUMBERING.test(squeezeText(first))) return false;
  const cells = filledCells(scan, rowIndex);
  const labels = cells.filter(({ value }) => typeof value === "string" && isLabelled(value)).length;
  return (isThin && labels * 2 >= filled) || isLabelsAndValues(cells);
}

/** 制表人：赵大江 ∣ 审核人： ∣ 钱大海: a value with its label or in the cell behind it. */
function isLabelsAndValues(cells: readonly FilledCell[]): boolean {
  return cells.every(({ value }, at) => {
    if (typeof value === "string" && isLabelled(value)) return true;
    const before = cells[at - 1]?.value;
    return typeof before === "string" && isBareLabel(before);
  });
}

function isNewHeader(scan: Scan, rowIndex: number, previous: RowClass): boolean {
  const { sheet, header, facts } = scan;
  const first = headerText(sheet, header.rows.last, header.columns.first) || (header.headings[0]?.base ?? "");
  const own = valueAt(sheet, rowIndex, facts.first[rowIndex] ?? 0);
  const isRepeated = typeof own === "string" && first !== "" && squeezeText(own) === squeezeText(first);
  if (!isRepeated && (previous === "data" || previous === "header" || previous === "code")) return false;
  return scoreHeaderRow(sheet, facts, rowIndex) > 0;
}

function isCodes(scan: Scan, rowIndex: number): boolean {
  return isCodeRow(filledCells(scan, rowIndex).map(({ value }) => value));
}

/** What a row with content is, apart from codes and headers. */
function classOfContent(scan: Scan, rowIndex: number, text: string | null): RowClass {
  if (isTotal(scan, rowIndex)) return "total";
  if (isPrefilled(scan, rowIndex) || isCarriedOver(scan, rowIndex)) return "prefilled";
  if (text !== null && isExampleMark(text)) return "prefilled";
  if (text !== null && isFoot(scan, rowIndex, text)) return "foot";
  return scan.facts.filled[rowIndex] === 1 && scan.width > 1 ? "thin" : "data";
}

/** Sorts one row; `previous` is the class of the row above, "header" right below the header. */
export function classifyRow(scan: Scan, rowIndex: number, previous: RowClass): RowClass {
  const filled = scan.facts.filled[rowIndex] ?? 0;
  if (filled === 0) return "blank";
  if (previous === "header" && isCodes(scan, rowIndex)) return "code";
  const first = valueAt(scan.sheet, rowIndex, scan.facts.first[rowIndex] ?? 0);
  const text = typeof first === "string" ? first : null;
  if (text !== null && filled > 1 && isNewHeader(scan, rowIndex, previous)) return "header";
  return classOfContent(scan, rowIndex, text);
}

/** Whether the row's first cell is merged over the columns to its right. */
export function isMergedAcross(scan: Scan, rowIndex: number): boolean {
  const merge = mergeOver(scan.merges, rowIndex, scan.facts.first[rowIndex] ?? 0);
  return merge !== null && merge.right > merge.left;
}

/**
 * The words of a thin row amid the data that heads the rows below it; null where the row is a record with gaps. A line is
 * merged across, or stands where the serials stand, or is numbered like a chapter, or names a month.
 */
export function readSectionText(scan: Scan, rowIndex: number): string | null {
  const column = scan.facts.first[rowIndex] ?? 0;
  const value = valueAt(scan.sheet, rowIndex, column);
  const text = squeezeText(String(value));
  const isAtSerial = column === scan.serialColumn && typeof value === "string";
  const isLine = isMergedAcross(scan, rowIndex) || isAtSerial || NUMBERING.test(text) || isLongPeriod(text);
  if (!isLine) return null;
  return text.replace(NUMBERING, "").replace(COUNT_BEHIND, "");
}
