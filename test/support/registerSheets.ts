// Registers as the tests of rules need them: headings, rows, a title. All names are invented.

import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { snapshotOf, type Grid, type SnapshotOptions } from "./snapshotOf";

function register(title: string, name: string, headings: readonly string[]) {
  return (rows: Grid, options: SnapshotOptions = {}): SheetSnapshot =>
    snapshotOf([[title], headings, ...rows], { name, ...options });
}

/** Title in row 1, headings in row 2, rows from row 3 on. */
export const expenses = register("经费支出登记表", "经费支出", [
  "序号",
  "日期",
  "事由",
  "支出金额",
  "经办人",
]);
export const awards = register("奖学奖优登记表", "奖学奖优", ["序号", "学生姓名", "奖励类别", "奖励金额"]);
export const visits = register("走访慰问登记表", "走访", ["走访日期", "慰问对象", "慰问金", "慰问品"]);
export const pupils = register("帮扶对象名册", "帮扶对象", [
  "序号",
  "学生姓名",
  "帮扶人",
  "身份证号",
  "联系电话",
]);
export const donations = register("捐款登记表", "捐款", ["捐款人", "捐款金额", "捐款日期"]);
