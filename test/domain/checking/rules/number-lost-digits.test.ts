import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { dateCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";

const DAY = dateCell("2020-06-01");
const invoice = (number: GridCell, voucher: GridCell = "记-1") =>
  snapshotOf(
    [
      ["经费支出登记表"],
      ["日期", "事由", "支出金额", "凭证号", "发票号码"],
      [DAY, "茶水", 50, voucher, number],
      [DAY, "书籍", 60, "记-2", "03127741"],
    ],
    { name: "支出" },
  );

test.each<GridCell>([24212000000012345000, 110105194912310000, 1e15, "2.4212E+19"])(
  "%p has lost its end",
  (number) => {
    const { findings } = checkSheets("number-lost-digits", [invoice(number)]);
    expect(findings).toMatchObject([
      { severity: "error", fix: null, cells: [{ rowIndex: 2, columnIndex: 4 }] },
    ]);
  },
);

test.each<GridCell>(["24212000000012345678", 3127741, 999_999_999_999_999, "收据", null])(
  "%p has not",
  (number) => {
    expect(placesFound("number-lost-digits", [invoice(number)])).toEqual([]);
  },
);

test("voucher numbers are long ones too", () => {
  expect(placesFound("number-lost-digits", [invoice(null, 2020060100010001)])).toEqual(["支出!D3"]);
});

test("its words", () => {
  const [one] = checkSheets("number-lost-digits", [invoice(1234567890123450)]).findings;
  expect(finding(one!)).toBe(
    "『支出』E3（茶水）：“发票号码”存成了数字 1234567890123450。Excel 的数字只保留15位，后面的位数已经丢了，找不回来。请把单元格格式改成“文本”，对照原件重新填。",
  );
});
