// Findings about a sheet's build: what was found, what was expected and on which ground, what to do.

import type { SheetFacts } from "../../../domain/checking/facts/sheetFacts";
import { rangeAddress } from "../../../domain/sheets/address";
import type { FindingTextsOf } from "../../findingTexts";
import { describeRows } from "../../rowList";
import { fields } from "../fields";
import { yuan } from "./quote";

type Mismatch = SheetFacts["total-mismatch"];

function rowsSummed({ rows: [first, last] }: Mismatch): string {
  return first === last ? `第${first + 1}行` : `第${first + 1}—${last + 1}行`;
}

function amount({ of }: Mismatch, value: number): string {
  if (of === "money") return yuan(value);
  return of === "records" ? `${value}人（人次）` : String(value);
}

function mismatch(facts: Mismatch): string {
  const { field, total, sum, of, doubled, hasRowsBelow } = facts;
  const actual =
    of === "records"
      ? `${rowsSummed(facts)}实际有${sum}条记录`
      : `${rowsSummed(facts)}的“${fields[field]}”加起来是 ${amount(facts, sum)}`;
  const stated = `合计写的是 ${amount(facts, total)}，${actual}，相差 ${amount(facts, Math.abs(total - sum))}。`;
  if (doubled.length > 0)
    return `${stated}公式把${describeRows(doubled)}的小计也加了进去，算了两遍，请改正公式。`;
  return hasRowsBelow
    ? `${stated}合计行下面还有记录，没有合计进去；请把合计移到最后，再核对。`
    : `${stated}请核对哪一边错了，建议用公式求和。`;
}

export const sheet: FindingTextsOf<"sheet"> = {
  "total-mismatch": mismatch,
  "total-misses-rows": ({ field, formula, missed, sum, isMoney, why, wanted }) => {
    const left = `${describeRows(missed)}的“${fields[field]}”，共 ${isMoney ? yuan(sum) : String(sum)}`;
    if (why === "hidden") return `合计公式 ${formula} 不算隐藏的行，漏了${left}。取消隐藏或筛选后再看合计。`;
    return wanted === null
      ? `合计公式 ${formula} 漏了${left}。请改正公式，让它包括所有的行。`
      : `合计公式 ${formula} 漏了${left}，应包括 ${rangeAddress(wanted)}。可以点“修正”改公式的范围。`;
  },
  "serial-broken": ({ found, expected }) =>
    `序号到这里不连：应是${expected}，写的是${found}。可能删过行、插过行或漏登了一笔，请核对；没有漏的，重新编一下号就好。`,
  "blank-row-inside": ({ rows }) =>
    `记录中间有空行（${describeRows(rows)}）。筛选、排序和求和到空行就断了，可能漏掉下面的记录，建议删去空行。`,
  "hidden-rows-counted": ({ rows, byFilter }) =>
    `${describeRows(rows)}${byFilter ? "被筛选遮住了" : "是隐藏的"}，共${rows.length}行。它们照样计入汇总；不该算的请删去，该算的建议显示出来。`,
};
