import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { expenses } from "../../../support/registerSheets";
import { dateCell, formulaCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";

const spent = (amount: GridCell) =>
  expenses([
    [1, dateCell("2020-06-01"), "茶水", amount, null],
    [2, dateCell("2020-06-02"), "书籍", 60, null],
  ]);

test.each<GridCell>([33.333, "33.333", formulaCell("=100/3", 100 / 3, "0.00")])(
  "%p cannot be paid",
  (amount) => {
    expect(placesFound("amount-beyond-fen", [spent(amount)])).toEqual(["经费支出!D3"]);
  },
);

test.each<GridCell>([33.33, 0.1 + 0.2, "33.330", 1470])("%p can", (amount) => {
  expect(placesFound("amount-beyond-fen", [spent(amount)])).toEqual([]);
});

test("a unit price may have more digits", () => {
  const sheet = snapshotOf(
    [["设备用具登记表"], ["物品名称", "数量", "单价", "金额"], ["信纸", 1000, 0.125, 125]],
    { name: "设备用具" },
  );
  expect(placesFound("amount-beyond-fen", [sheet])).toEqual([]);
});

test("its words", () => {
  const [one] = checkSheets("amount-beyond-fen", [spent(33.333)]).findings;
  expect(finding(one!)).toBe(
    "『经费支出』D3（茶水）：“金额”是 33.333，小数到了分以下，这样的金额付不出来，合计时没有算进去。请按凭据填到分，如 33.33。",
  );
});
