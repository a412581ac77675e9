// An expense register of twelve columns as committees keep it: what fitting and checking are timed on.

import { dateCell, snapshotOf, type GridCell } from "../../test/support/snapshotOf";
import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";

export const EXPENSE_HEADINGS =
  "序号 支出日期 支出事由 费用类别 支出金额 发票号码 收款人 经办人 审批人 附件张数 报销状态 备注".split(" ");
const CATEGORIES = ["奖学奖优", "走访慰问", "油费", "会议"];
const FIRST_DAY = dateCell("2020-01-01");

/** The cell of a day of 2020, counted from 0. */
export function dayCell(dayOfYear: number): GridCell {
  return { ...FIRST_DAY, value: Number(FIRST_DAY.value) + dayOfYear };
}

function expenseRow(at: number): GridCell[] {
  return [
    at + 1,
    dayCell((at + 14) % 366),
    `购买学习书籍${at % 97}`,
    CATEGORIES[at % CATEGORIES.length],
    100 + (at % 900) / 4,
    String(10_000_000 + at),
    `新华书店${at % 13}`,
    "赵大江",
    "钱大海",
    1 + (at % 3),
    at % 7 === 0 ? "未报销" : "已报销",
    at % 5 === 0 ? "已核" : null,
  ];
}

/** The register by itself, of so many rows. */
export function expenseRegister(size: number): SheetSnapshot {
  const rows = Array.from({ length: size }, (_, at) => expenseRow(at));
  return snapshotOf([["2020年经费支出登记表"], EXPENSE_HEADINGS, ...rows], { name: "经费支出" });
}
