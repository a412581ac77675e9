// What the figures of a year leave out, in Chinese: on screen, in the sheet and on the command line.

import type { LeftOut, LeftOutReason } from "../domain/summary/summary";
import { describeRows } from "./rowList";

const WHY_LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  "date-unreadable": "日期看不懂，未计入",
  "year-unknown": "没有写明年份，未计入",
  "amount-unreadable": "金额看不懂，金额未计入",
  "count-unreadable": "数量看不懂，数量未计入",
  "required-missing": "缺少必填内容，未计入",
  "outside-year": "属于其他年度，未计入",
  "outside-span": "不在这一时段，未计入",
  "day-unknown": "只有年份没有日期，分不出是不是这一时段的，未计入",
  "day-unknown-before": "只有年份没有日期，分不出是不是上年同期的，未计入上年同期",
  "kind-uncertain": "不能确定是什么登记表，未计入",
  "not-understood": "没有看懂是什么表，未计入",
};

/** 『经费支出』第12行：金额看不懂，金额未计入。 */
export function describeLeftOut(one: LeftOut): string {
  const rows = one.rows.length === 0 ? "" : describeRows(one.rows);
  return `『${one.sheet}』${rows}：${WHY_LEFT_OUT[one.reason]}。`;
}
