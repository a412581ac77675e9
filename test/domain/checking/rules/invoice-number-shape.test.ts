import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { dateCell, formatCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";

const DAY = dateCell("2020-06-01");
const invoices = (number: GridCell, code?: GridCell, heading = "发票号码") =>
  snapshotOf(
    [
      ["经费支出登记表"],
      ["日期", "事由", "支出金额", heading, ...(code === undefined ? [] : ["发票代码"])],
      [DAY, "茶水", 50, number, ...(code === undefined ? [] : [code])],
      [DAY, "书籍", 60, "03127741", ...(code === undefined ? [] : ["044001900111"])],
    ],
    { name: "支出" },
  );

test.each<[GridCell, GridCell | undefined]>([
  ["03127741", undefined],
  ["03127741", "044001900111"],
  ["03127741", "4400190011"],
  ["03127741", null],
  ["０３１２７７４１", undefined],
  ["0312 7741", undefined],
  [formatCell(3127741, "00000000"), undefined],
  [13127741, undefined],
  ["24212000000012345678", undefined],
  ["24212000000012345678", null],
  ["03127741、03127742", undefined],
  ["03127741 03127742", undefined],
  ["收据", undefined],
  ["收据0012", undefined],
  ["票未交", undefined],
  [null, "044001900111"],
])("%p beside the code %p is in order", (number, code) => {
  expect(placesFound("invoice-number-shape", [invoices(number, code)])).toEqual([]);
});

test.each<[GridCell, GridCell | undefined, string, string]>([
  ["3127741", undefined, "length", "支出!D3"],
  [3127741, undefined, "length", "支出!D3"],
  ["031277411", undefined, "length", "支出!D3"],
  ["2421200000001234567", undefined, "length", "支出!D3"],
  ["03127741、0312774", undefined, "length", "支出!D3"],
  ["0312774I", undefined, "characters", "支出!D3"],
  ["03127741", "04400190011", "code-length", "支出!E3"],
  ["24212000000012345678", "044001900111", "code-with-long-number", "支出!D3"],
  ["07891234567890123456", undefined, "check-code", "支出!D3"],
])("%p beside the code %p: %s", (number, code, why, place) => {
  const sheets = [invoices(number, code)];
  expect(placesFound("invoice-number-shape", sheets)).toEqual([place]);
  expect(checkSheets("invoice-number-shape", sheets).findings).toMatchObject([
    { severity: "warning", facts: { why } },
  ]);
});

test("under a heading that speaks of no invoices it is a note: receipts have other numbers", () => {
  const { findings } = checkSheets("invoice-number-shape", [invoices("0012345", undefined, "票据号码")]);
  expect(findings).toMatchObject([{ severity: "note" }]);
});

test("a number that has lost its digits is another rule's business", () => {
  expect(placesFound("invoice-number-shape", [invoices(24212000000012345000)])).toEqual([]);
});

test.each<[GridCell, GridCell | undefined, string]>([
  [
    "3127741",
    undefined,
    "D3（茶水）：发票号码“3127741”位数不对。发票号码是8位，数电发票是20位。请对照发票核对，开头的0不要漏。",
  ],
  [
    "03127741",
    "04400190011",
    "E3（茶水）：发票代码“04400190011”的位数不对，应是10位或12位。请对照发票核对，开头的0不要漏。",
  ],
])("its words for %p beside %p", (number, code, words) => {
  const [one] = checkSheets("invoice-number-shape", [invoices(number, code)]).findings;
  expect(finding(one!)).toBe(`『支出』${words}`);
});
