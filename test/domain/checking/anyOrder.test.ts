// Another order of rows and of sheets changes where things are found, and nothing else.

import fc from "fast-check";
import type { Finding } from "../../../src/domain/checking/finding";
import type { RuleId } from "../../../src/domain/checking/ruleId";
import type { SheetSnapshot } from "../../../src/domain/sheets/snapshot";
import { checkBook } from "../../support/checkSheets";
import { plants } from "../../support/planting/plants";
import { sampleBook } from "../../support/sampleBook";
import { workbookOf } from "../../support/workbookOf";

/** What is found, by its key, without where. Serials are about the order itself. */
function known(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ rule }) => rule !== "serial-broken")
    .map(({ rule, severity, who, key }) => [rule, severity, who, key].join(" "))
    .sort();
}

/** Rules of whole cells over the sample, planted together where they do not touch each other. */
const GROUPS: readonly (readonly RuleId[])[] = [
  ["self-approved", "payment-unsigned", "visit-twice", "person-twice", "choice-unknown", "study-day-moved"],
  ["award-without-expense", "donation-twice", "phone-invalid", "amount-unreadable", "pupil-not-visited"],
  ["visit-without-expense", "invoice-twice", "award-twice", "id-number-invalid", "date-outside-year"],
  ["trip-paid-twice", "award-off-standard", "expense-without-voucher", "date-in-future", "sign-in-unknown"],
  ["expense-without-ground", "visit-cash-off-standard", "name-has-spaces", "pupil-without-helper"],
];

/** First and last data row of the sample's sheets, as Excel shows them. */
const DATA: Readonly<Record<string, readonly [number, number]>> = {
  经费支出: [4, 20],
  奖学奖优: [4, 15],
  走访慰问: [5, 8],
  帮扶对象: [3, 6],
  五老名册: [3, 16],
  学习签到: [4, 17],
  会议记录: [3, 8],
  活动情况: [3, 9],
  抗疫捐款: [4, 17],
};

function reordered(sheet: SheetSnapshot, keys: readonly number[]): SheetSnapshot {
  const [first, last] = DATA[sheet.name] ?? [1, 0];
  const order = sheet.rows
    .map((_, at) => at)
    .slice(first - 1, last)
    // Rows that stand ready empty stay at the end.
    .filter((at) => (sheet.rows[at] ?? []).filter((value) => value !== null).length > 1)
    .sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0));
  const from = (at: number): number => order[at - (first - 1)] ?? at;
  const sorted = <T>(rows: readonly T[]): readonly T[] => rows.map((row, at) => rows[from(at)] ?? row);
  return {
    ...sheet,
    rows: sorted(sheet.rows),
    formulas: sorted(sheet.formulas),
    numberFormats: sorted(sheet.numberFormats),
  };
}

const BOOKS = GROUPS.map((ids) =>
  ids.reduce((book, id) => {
    const { ground, error } = plants[id];
    return error(ground ? ground(book) : book);
  }, sampleBook()),
);

test("another order of rows and of sheets changes addresses only", () => {
  fc.assert(
    fc.property(
      fc.nat(BOOKS.length - 1),
      fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
      fc.array(fc.nat(), { minLength: 13, maxLength: 13 }),
      (chosen, rowKeys, sheetKeys) => {
        const book = BOOKS[chosen] ?? sampleBook();
        const sheets = book.sheets
          .map((sheet, at) => ({ sheet: reordered(sheet, rowKeys), key: sheetKeys[at] ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ sheet }) => sheet);
        expect(known(checkBook(workbookOf(...sheets)).findings)).toEqual(known(checkBook(book).findings));
      },
    ),
    { numRuns: 20 },
  );
});
