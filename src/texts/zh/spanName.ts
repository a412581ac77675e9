// What a stretch of months is called: 2020年, 2020年上半年, 2020年第三季度, 2020年3月至11月, 2020年9月至2021年8月.

import { calendarDateOf } from "../../domain/values/date";
import { daysOf, type MonthSpan } from "../../domain/summary/monthSpan";
import { type Period, periodOf } from "../../domain/summary/periodOf";

const QUARTERS = ["一", "二", "三", "四"];

/** As a title has it: 2020年度, and the others as they are called. */
export function spanTitle(span: MonthSpan): string {
  const period = periodOf(span);
  return period.kind === "year" ? `${period.year}年度` : periodName(period);
}

function periodName(period: Period): string {
  switch (period.kind) {
    case "year":
      return `${period.year}年`;
    case "half":
      return `${period.year}年${period.number === 1 ? "上" : "下"}半年`;
    case "quarter":
      return `${period.year}年第${QUARTERS[period.number - 1] ?? period.number}季度`;
    case "month":
      return `${period.month.year}年${period.month.month}月`;
    case "months": {
      const { from, until } = period;
      const end = until.year === from.year ? "" : `${until.year}年`;
      return `${from.year}年${from.month}月至${end}${until.month}月`;
    }
  }
}

export function spanName(span: MonthSpan): string {
  return periodName(periodOf(span));
}

/** 2020年1月1日至6月30日; the end says its year where it is another. */
export function spanDays(span: MonthSpan): string {
  const { from, until } = daysOf(span);
  const [first, last] = [calendarDateOf(from), calendarDateOf(until)];
  const end = last.year === first.year ? "" : `${last.year}年`;
  return `${first.year}年${first.month}月${first.day}日至${end}${last.month}月${last.day}日`;
}
