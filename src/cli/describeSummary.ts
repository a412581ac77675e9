// `guangong summary` for people: the sections of the year, then what was left out.

import { type FigureLine, groupFigures, lineName } from "../app/figureSections";
import type { YearSummary } from "../domain/summary/summary";
import { isWholeYear } from "../domain/summary/monthSpan";
import type { Trend } from "../domain/summary/trend/trend";
import { zh } from "../texts/zh";
import { spanName } from "../texts/zh/spanName";
import { describeTrend } from "./describeTrend";

function lineOf({ label, figures, lastYear }: FigureLine, isYear: boolean): string {
  const name = "category" in label ? label.category : lineName(label.line, isYear, zh);
  const before =
    lastYear.length === 0 ? "" : `（${zh.summary.lastYear(lastYear.map(zh.figure).join("，"), isYear)}）`;
  return `  ${name}：${figures.map(zh.figure).join("，")}${before}`;
}

export function describeSummary(
  summary: YearSummary,
  trend: Trend | null,
  out: string | null,
): readonly string[] {
  const { span } = summary;
  if (span === null) return ["没有找到写明年份的记录，用 guangong fit 看每张表是怎么认的。"];
  const isYear = isWholeYear(span);
  return [
    spanName(span),
    ...groupFigures(summary).flatMap(({ section, lines }) => [
      zh.sections[section],
      ...lines.map((line) => lineOf(line, isYear)),
    ]),
    ...(trend === null ? [] : describeTrend(trend)),
    ...(summary.leftOut.length > 0
      ? ["未计入：", ...summary.leftOut.map((one) => `  ${zh.summary.leftOutLine(one)}`)]
      : []),
    ...(out === null ? [] : [`已写到“${out}”。`]),
  ];
}
