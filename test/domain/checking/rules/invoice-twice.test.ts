import { expenseRows, renamed } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import type { GridCell } from "../../../support/snapshotOf";

const RULE = "invoice-twice";
const HEADINGS = "日期 摘要 支出金额 凭证号 发票代码 发票号码 票据金额";
interface Paid {
  readonly date?: string;
  readonly amount?: number;
  readonly voucher?: string;
  readonly code?: string;
  readonly invoice?: GridCell;
  readonly receipt?: number;
}
function paid(purpose: string, one: Paid): readonly GridCell[] {
  const { date = "2020.6.1", amount = 100, voucher, code, invoice = "05533127", receipt } = one;
  return [date, purpose, amount, voucher, code, invoice, receipt];
}

test.each<[string, Paid, Paid, string | null]>([
  ["the same number", {}, {}, "error"],
  ["blanks in it", { invoice: "0553 3127" }, {}, "error"],
  ["another number", {}, { invoice: "05533128" }, null],
  ["leading zeros are part of it", {}, { invoice: "5533127" }, null],
  ["a number kept as a number gets no zeros", {}, { invoice: 5_533_127 }, null],
  ["text and number that say the same", { invoice: "15533127" }, { invoice: 15_533_127 }, "error"],
  ["another code", { code: "044001900111" }, { code: "044001900112" }, null],
  ["a code left out once", { code: "044001900111" }, {}, "error"],
  ["one voucher for two rows", { voucher: "记-6-1" }, { voucher: "记-6-1", amount: 50 }, "note"],
  ["two vouchers", { voucher: "记-6-1" }, { voucher: "记-6-2" }, "error"],
  [
    "the same voucher number of another year",
    { voucher: "记-1" },
    { voucher: "记-1", date: "2021.6.1" },
    "error",
  ],
  ["amounts that come to the receipt", { amount: 60, receipt: 100 }, { amount: 40, receipt: 100 }, "note"],
  ["amounts beyond the receipt", { amount: 60, receipt: 100 }, { amount: 60, receipt: 100 }, "error"],
  ["words instead of a number", { invoice: "票未交" }, { invoice: "票未交" }, null],
  [
    "digits that Excel has lost",
    { invoice: 24_217_000_000_012_345_000 },
    { invoice: 24_217_000_000_012_345_000 },
    null,
  ],
  [
    "twenty digits as text",
    { invoice: "24217000000012345678" },
    { invoice: "24217000000012345678" },
    "error",
  ],
])("%s", (_, one, other, severity) => {
  const said = severity === null ? [] : [`${severity} 经费支出!F3`, `${severity} 经费支出!F4`];
  expect(saying(RULE, [expenseRows(HEADINGS, paid("文具", one), paid("书籍", other))])).toEqual(said);
});

test("the same row twice is no invoice in parts, whatever the voucher says", () => {
  const row = paid("文具", { voucher: "记-6-1" });
  expect(saying(RULE, [expenseRows(HEADINGS, row, row)])).toEqual(["error 经费支出!F3", "error 经费支出!F4"]);
});

test("it is found across sheets and years, and in a cell with several", () => {
  const sheets = [
    expenseRows(HEADINGS, paid("文具", { invoice: "05533127、05533128" })),
    renamed(expenseRows(HEADINGS, paid("书籍", { invoice: "05533128", date: "2019.12.1" })), "2019年支出"),
  ];
  expect(saying(RULE, sheets)).toEqual(["error 经费支出!F3", "error 2019年支出!F3"]);
  const [chinese, english] = sentences(RULE, sheets);
  expect(chinese).toBe(
    "『经费支出』F3（文具）：发票 05533128已经用在 『2019年支出』F3，一张发票只能报销一次。重复报销的请删去，号码抄错的请改正；一张发票分几行登记的，请在这几行填同一个凭证号。",
  );
  expect(english).toContain("an invoice is paid once");
});
