// A form's rows are labels with their values between them (姓名 ∣ 王小禾 ∣ 性别 ∣ 女), row upon row; a header's labels stand side
// by side and have none above or below.

import { valueAt, type SheetSnapshot } from "../../sheets/snapshot";
import { headingWeight } from "./headingWeight";
import { isFilled, type RowFacts } from "./readRowFacts";
import { isBareLabel, isLabelled } from "./rowLabels";

const LEAST_LABELS = 2;
/** Of the labels, those with a place for a value beside them. */
const LEAST_PAIRED = 0.75;

const NUMBERED = /^[\d一二三四五六七八九十]+/u;

/** 单位：元 says its value itself and needs no place for it. */
function isLabel(sheet: SheetSnapshot, rowIndex: number, column: number): boolean {
  const value = valueAt(sheet, rowIndex, column);
  if (typeof value !== "string" || !isFilled(value)) return false;
  // 三年级 ends as 年级 does, but fills a place.
  if (NUMBERED.test(value.trim())) return false;
  return headingWeight(value) > 0 && (!isLabelled(value) || isBareLabel(value));
}

/** Labels of a row that have something other than a label to their right, if they nearly all have. */
function countPairs(sheet: SheetSnapshot, facts: RowFacts, rowIndex: number): number {
  let labels = 0;
  let pairs = 0;
  for (let column = facts.first[rowIndex] ?? 0; column <= (facts.last[rowIndex] ?? -1); column += 1) {
    if (!isLabel(sheet, rowIndex, column)) continue;
    labels += 1;
    if (!isLabel(sheet, rowIndex, column + 1)) pairs += 1;
  }
  return pairs >= labels * LEAST_PAIRED ? pairs : 0;
}

function nextFilledRow(facts: RowFacts, rowIndex: number, step: 1 | -1): number | null {
  const next = rowIndex + step;
  const beyond = next + step;
  if ((facts.filled[next] ?? 0) > 0) return next;
  return (facts.filled[beyond] ?? 0) > 0 ? beyond : null;
}

/** Whether a row that could be a header is one of a form's rows instead. */
export function isFormRow(sheet: SheetSnapshot, facts: RowFacts, rowIndex: number): boolean {
  if (countPairs(sheet, facts, rowIndex) < LEAST_LABELS) return false;
  const neighbours = [nextFilledRow(facts, rowIndex, 1), nextFilledRow(facts, rowIndex, -1)];
  return neighbours.some(
    // The leaves of a group begin further right than the header, a form's rows all begin with a label.
    (row) => row !== null && facts.first[row] === facts.first[rowIndex] && countPairs(sheet, facts, row) > 0,
  );
}
