// Findings about a sheet's build, in English: what was found, what was expected and on which ground, what to do.

import type { SheetFacts } from "../../../domain/checking/facts/sheetFacts";
import { rangeAddress } from "../../../domain/sheets/address";
import type { FindingTextsOf } from "../../findingTexts";
import { fields } from "../fields";
import { rowList } from "../rowList";
import { yuan } from "./quote";

type Mismatch = SheetFacts["total-mismatch"];

function rowsSummed({ rows: [first, last] }: Mismatch): string {
  return first === last ? `row ${first + 1}` : `rows ${first + 1}–${last + 1}`;
}

function amount({ of }: Mismatch, value: number): string {
  if (of === "money") return yuan(value);
  return of === "records" ? `${value} persons` : String(value);
}

function mismatch(facts: Mismatch): string {
  const { field, total, sum, of, doubled, hasRowsBelow } = facts;
  const actual =
    of === "records"
      ? `${rowsSummed(facts)} hold ${sum} records`
      : `${fields[field]} of ${rowsSummed(facts)} adds up to ${amount(facts, sum)}`;
  const stated = `The total is ${amount(facts, total)}, but ${actual}; they differ by ${amount(facts, Math.abs(total - sum))}.`;
  if (doubled.length > 0)
    return `${stated} The formula adds the subtotals of ${rowList(doubled)} to their own rows. Please correct it.`;
  return hasRowsBelow
    ? `${stated} Records stand below the total and are not in it. Please move the total to the end.`
    : `${stated} Please find out which side is wrong; a formula adds up by itself.`;
}

export const sheet: FindingTextsOf<"sheet"> = {
  "total-mismatch": mismatch,
  "total-misses-rows": ({ field, formula, missed, sum, isMoney, why, wanted }) => {
    const left = `${fields[field]} of ${rowList(missed)}, ${isMoney ? yuan(sum) : String(sum)} in all`;
    if (why === "hidden")
      return `The total ${formula} passes over hidden rows and leaves out ${left}. Please show them and look again.`;
    return wanted === null
      ? `The total ${formula} leaves out ${left}. Please correct the formula.`
      : `The total ${formula} leaves out ${left}; it should take in ${rangeAddress(wanted)}. “Fix” stretches its range.`;
  },
  "serial-broken": ({ found, expected }) =>
    `The serial numbers break here: ${expected} was expected, ${found} found. Perhaps a row was taken out, put in or forgotten; please check.`,
  "blank-row-inside": ({ rows }) =>
    `There are blank rows between the records (${rowList(rows)}). Filter, sorting and sums end there; please delete them.`,
  "hidden-rows-counted": ({ rows, byFilter }) =>
    `${rowList(rows)} ${byFilter ? "are hidden by the filter" : "are hidden"}, ${rows.length} in all, and count all the same. Please delete what should not count, and show what should.`,
};
