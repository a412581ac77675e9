// What was not checked and why, one sentence each.

import type { Undecided, UndecidedReason } from "../../domain/checking/finding";
import { cellAddress } from "../../domain/sheets/address";
import { formatDate } from "../../domain/values/date";
import { describeRows } from "../rowList";
import { fields } from "./fields";
import { kinds } from "./kinds";
import { ruleNames } from "./ruleNames";

/** More are counted. */
const MOST_PAIRS = 3;

function endedPairs(pairings: readonly { readonly about: string }[]): string {
  const named = pairings.slice(0, MOST_PAIRS).map(({ about }) => `“${about}”`);
  return named.join("、") + (pairings.length > MOST_PAIRS ? `等${pairings.length}笔支出` : "");
}

type Which = Extract<UndecidedReason, { code: "which-namesake" }>;
type Ended = Extract<UndecidedReason, { code: "pairings-ended" }>;

function which({ rows, name }: Which): string {
  return `${name}有几位同名的，${describeRows([...rows].sort((one, other) => one - other))}没有写明是哪一位。请在『关工设置』的同名不同人里补上怎样区分`;
}

/** The rows are looked at all the same, as if nobody had said anything. */
function ended({ pairings }: Ended): string {
  return `${endedPairs(pairings)}的手工配对不再算数，配的行改过或者没有了。请重新配对，或取消这一对。`;
}

function because(reason: Exclude<UndecidedReason, Which | Ended>): string {
  switch (reason.code) {
    case "table-not-understood":
      return "没看懂这张表登记的是什么。请在首页说明它是哪一种，或说明它不是登记表";
    case "no-column":
      return `表里没有“${fields[reason.field]}”这一列`;
    case "no-register":
      return `没有找到${kinds[reason.kind]}的登记表`;
    case "rows-unjudged":
      return `${describeRows(reason.rows)}的“${fields[reason.field]}”没有填或看不懂`;
    case "no-standard": {
      const rows = reason.rows ? `，${describeRows(reason.rows)}没有标准可对` : "";
      return reason.day === null
        ? `『关工设置』里没有“${reason.standard}”的标准${rows}`
        : `『关工设置』里没有${formatDate(reason.day)}有效的“${reason.standard}”标准${rows}`;
    }
    case "no-year":
      return "记录里没有年份，不知道看哪一年";
    case "year-not-over":
      return `${reason.year}年还没有过完`;
    case "no-today":
      return "不知道今天是几月几日";
    case "ambiguous":
      return `${describeRows(reason.rows)}与『${reason.other}』里的几行都对得上，分不清哪一行对哪一行`;
    case "formula-unread":
      return `${cellAddress(reason.cell.rowIndex, reason.cell.columnIndex)} 的公式助手读不了`;
    case "rule-failed":
      return "助手自己出了差错，这一项没有查成；别的项目不受影响";
  }
}

export function undecided({ rule, sheet, reason }: Undecided): string {
  if (reason.code === "pairings-ended") return ended(reason);
  const where = sheet === null ? "" : `『${sheet}』`;
  const why = reason.code === "which-namesake" ? which(reason) : because(reason);
  const what = rule === null ? "没有检查" : `没有检查“${ruleNames[rule]}”`;
  return `${where}${what}：${why}。`;
}
