// What goes wrong in sheets, planted in every so-manieth row, one after the other: typed dates and amounts, blanks, wrong
// amounts, names with spaces, numbers used twice.

import type { CellValue } from "../../src/domain/sheets/snapshot";
import type { GridCell } from "../../test/support/snapshotOf";

const AMOUNTS = ["支出金额", "奖励金额", "慰问金"];
const DATES = ["支出日期", "发放日期", "走访日期"];
const NAMES = ["收款人", "学生姓名", "走访对象"];

interface Fault {
  /** The columns it befalls. */
  readonly headings: readonly string[];
  readonly value: CellValue;
}

const FAULTS: readonly Fault[] = [
  { headings: DATES, value: "2020.9.18" },
  { headings: AMOUNTS, value: "100元" },
  { headings: AMOUNTS, value: 130 },
  { headings: AMOUNTS, value: "若干" },
  { headings: DATES, value: "9月31日" },
  { headings: NAMES, value: "赵　平" },
  { headings: ["审批人", "签领人"], value: null },
  { headings: ["发票号码", "序号"], value: "10000001" },
  { headings: ["支出事由", "奖励类别", "对象类别"], value: null },
];

/** @param everyFault null: no row has one */
export function faultyRow(
  row: readonly GridCell[],
  at: number,
  headings: readonly string[],
  everyFault: number | null,
): readonly GridCell[] {
  const fault =
    everyFault === null || at % everyFault !== 0 ? undefined : FAULTS[(at / everyFault) % FAULTS.length];
  if (!fault) return row;
  return row.map((cell, column) => (fault.headings.includes(headings[column] ?? "") ? fault.value : cell));
}
