// Registers as tests of rules state them: a title, headings and rows, on a sheet of that name. All names are invented.

import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { type GridCell, snapshotOf } from "./snapshotOf";

type Row = readonly GridCell[];

function register(
  name: string,
  title: string,
  headings: readonly string[],
  rows: readonly Row[],
): SheetSnapshot {
  return snapshotOf([[title], headings, ...rows], { name });
}

/** Rows begin in row 3: 学生姓名 (A), 就读学校, 奖励类别, 奖励金额 (D), 发放日期, 备注. */
export function awardRows(...rows: readonly Row[]): SheetSnapshot {
  const headings = ["学生姓名", "就读学校", "奖励类别", "奖励金额", "发放日期", "备注"];
  return register("奖学奖优", "奖学奖优登记表", headings, rows);
}

/** Rows begin in row 3: 走访日期 (A), 走访对象 (B), 就读学校, 对象类别, 慰问金 (E), 慰问物品, 备注. */
export function visitRows(...rows: readonly Row[]): SheetSnapshot {
  const headings = ["走访日期", "走访对象", "就读学校", "对象类别", "慰问金", "慰问物品", "备注"];
  return register("走访慰问", "走访慰问登记表", headings, rows);
}

/** Rows begin in row 3, under the headings named. */
export function expenseRows(headings: string, ...rows: readonly Row[]): SheetSnapshot {
  return register("经费支出", "经费支出登记表", headings.split(" "), rows);
}

/** Rows begin in row 3: 会议日期, 会议名称, 主要议题. */
export function meetingRows(...rows: readonly Row[]): SheetSnapshot {
  return register("会议记录", "会议情况登记", ["会议日期", "会议名称", "主要议题", "主持人"], rows);
}

/** Rows begin in row 3, under the headings named. */
export function pupilRows(headings: string, ...rows: readonly Row[]): SheetSnapshot {
  return register("帮扶对象", "帮扶对象名册", headings.split(" "), rows);
}

/** Rows begin in row 3: 捐款人 (A), 捐款金额, 捐款日期. */
export function donationRows(...rows: readonly Row[]): SheetSnapshot {
  return register("捐款", "捐款名单", ["捐款人", "捐款金额", "捐款日期"], rows);
}

export function renamed(sheet: SheetSnapshot, name: string): SheetSnapshot {
  return { ...sheet, name };
}
