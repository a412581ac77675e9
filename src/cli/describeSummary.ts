// `guangong summary` for people: the sections of the year, then what was left out.

import { type FigureLine, groupFigures } from "../app/figureSections";
import type { YearSummary } from "../domain/summary/summary";
import type { Trend } from "../domain/summary/trend/trend";
import { zh } from "../texts/zh";
import { describeTrend } from "./describeTrend";

function lineOf({ label, figures, lastYear }: FigureLine): string {
  const name = "category" in label ? label.category : zh.lines[label.line];
  const before =
    lastYear.length === 0 ? "" : `（${zh.summary.lastYear(lastYear.map(zh.figure).join("，"))}）`;
  return `  ${name}：${figures.map(zh.figure).join("，")}${before}`;
}

export function describeSummary(
  summary: YearSummary,
  trend: Trend | null,
  out: string | null,
): readonly string[] {
  if (summary.year === null) return ["没有找到写明年份的记录，用 guangong fit 看每张表是怎么认的。"];
  return [
    `${summary.year}年`,
    ...groupFigures(summary).flatMap(({ section, lines }) => [zh.sections[section], ...lines.map(lineOf)]),
    ...(trend === null ? [] : describeTrend(trend)),
    ...(summary.leftOut.length > 0
      ? ["未计入：", ...summary.leftOut.map((one) => `  ${zh.summary.leftOutLine(one)}`)]
      : []),
    ...(out === null ? [] : [`已写到“${out}”。`]),
  ];
}
