// Three small registers as a clerk writes them down, for properties that ask what must not change their records.

import type { SheetFit } from "../../src/domain/fitting/fit";
import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import type { FieldId, KindId } from "../../src/domain/kinds/kind";
import { runToEnd } from "../../src/domain/stepwise";
import { snapshotOf, type Grid, type GridCell } from "./snapshotOf";
import { workbookOf } from "./workbookOf";

export interface Register {
  readonly kind: KindId;
  readonly title: string;
  /** One field a column, null for the serial. */
  readonly fields: readonly (FieldId | null)[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly GridCell[])[];
}

export const registers: readonly Register[] = [
  {
    kind: "award",
    title: "干部职工子女奖励登记表",
    fields: [null, "student", "school", "award", "amount", "date"],
    headings: ["序号", "学生姓名", "学校", "奖励类别", "金额", "发放日期"],
    rows: [
      [1, "王小禾", "县一中", "三好学生", 100, "2020.6.1"],
      [2, "李小麦", "县二中", "考取本科", 200, "2020.8.20"],
      [3, "陈小穗", "实验小学", "学习书籍", 100, "2020.6.1"],
    ],
  },
  {
    kind: "visit",
    title: "走访慰问登记表",
    fields: [null, "date", "person", "category", "cash", "goods"],
    headings: ["序号", "走访日期", "慰问对象", "对象类别", "慰问金", "慰问品"],
    rows: [
      [1, "2020.9.18", "王小禾", "留守儿童", 200, "书包"],
      [2, "2020.9.18", "李小麦", "困难学生", 200, "文具"],
      [3, "2020.9.20", "陈小穗", "困难学生", 200, "书包"],
    ],
  },
  {
    kind: "expense",
    title: "经费支出登记表",
    fields: [null, "date", "purpose", "category", "amount", "handler"],
    headings: ["序号", "支出日期", "支出事由", "费用类别", "支出金额", "经办人"],
    rows: [
      [1, "2020.1.15", "座谈会茶水", "会议", 86.5, "赵大江"],
      [2, "2020.6.1", "购买书籍", "奖学奖优", 300, "赵大江"],
      [3, "2020.9.18", "油费补助", "油费", 100, "赵大江"],
    ],
  },
];

export function fitGrid(grid: Grid, name = "登记"): SheetFit {
  return runToEnd(fitWorkbook(workbookOf(snapshotOf(grid, { name })))).sheets[0]!;
}

/** The records without their places. */
export function recordsOf(fit: SheetFit): unknown[] {
  return fit.tables.flatMap((table) => table.records.map(({ fields }) => ({ kind: table.kind, ...fields })));
}

export function gridOf(register: Register): Grid {
  return [[register.title], register.headings, ...register.rows];
}
