// Several years for people: a line a figure, a column a year, set out so that the columns stand under each other.

import type { Figure } from "../domain/summary/summary";
import type { Trend } from "../domain/summary/trend/trend";
import { formatYuan } from "../domain/values/money";
import { zhSummarySheet } from "../texts/zhSummarySheet";

const PERCENT = 100;
/** What no year has recorded is neither nothing nor zero. */
const NOT_RECORDED = "-";
const GAP = "  ";
/** A terminal gives these two columns. */
const WIDE = /[\u2E80-\u9FFF\uFF00-\uFF60\u3000-\u303F]/u;

const { trend: words } = zhSummarySheet;

function valueText({ unit, value }: Figure): string {
  if (unit === "yuan") return formatYuan(value);
  return unit === "ratio" ? `${(value * PERCENT).toFixed(1)}%` : String(value);
}

function widthOf(text: string): number {
  return Array.from(text).reduce((width, letter) => width + (WIDE.test(letter) ? 2 : 1), 0);
}

function columnOf(texts: readonly string[], isLabel: boolean): readonly string[] {
  const width = Math.max(...texts.map(widthOf));
  return texts.map((text) => {
    const blank = " ".repeat(width - widthOf(text));
    return isLabel ? text + blank : blank + text;
  });
}

export function describeTrend({ years, ids }: Trend): readonly string[] {
  const labels = columnOf([words.heading, ...ids.map((id) => words.lines[id])], true);
  const columns = years.map(({ year, figures }) => {
    const values = ids.map((id) => {
      const figure = figures.get(id);
      return figure === undefined ? NOT_RECORDED : valueText(figure);
    });
    return columnOf([words.year(year), ...values], false);
  });
  const rows = labels.map((label, at) => [label, ...columns.map((column) => column[at] ?? "")].join(GAP));
  const unread = years.flatMap(({ year, unread: ones }) => ones.map((one) => words.unread(year, one)));
  return [words.section, ...[...rows, ...unread].map((row) => GAP + row)];
}
