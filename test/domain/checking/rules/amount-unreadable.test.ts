import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { expenses } from "../../../support/registerSheets";
import { dateCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";

const spent = (amount: GridCell) =>
  expenses([
    [1, dateCell("2020-06-01"), "茶水", amount, null],
    [2, dateCell("2020-06-02"), "书籍", 60, null],
  ]);

test.each<GridCell>(["待定", "约200", "200+100", "100美元", true])(
  "%p is no amount, and the row does not count",
  (amount) => {
    const { findings } = checkSheets("amount-unreadable", [spent(amount)]);
    expect(findings).toMatchObject([{ severity: "error", cells: [{ rowIndex: 2, columnIndex: 3 }] }]);
  },
);

test.each<GridCell>([200, "200元", "￥1,470.00", "壹佰元整", null, "—", 33.333, "#REF!"])(
  "%p is an amount, none, or another rule's business",
  (amount) => {
    expect(placesFound("amount-unreadable", [spent(amount)])).toEqual([]);
  },
);

test("where the kind does not need it, it is a warning", () => {
  const sheet = snapshotOf(
    [
      ["走访慰问登记表"],
      ["走访日期", "慰问对象", "慰问金"],
      [dateCell("2020-09-18"), "王小禾", 200],
      [dateCell("2020-09-18"), "李小麦", "若干"],
    ],
    { name: "走访" },
  );
  expect(checkSheets("amount-unreadable", [sheet]).findings).toMatchObject([{ severity: "warning" }]);
});

test("its words", () => {
  const [one] = checkSheets("amount-unreadable", [spent("待定")]).findings;
  expect(finding(one!)).toBe(
    "『经费支出』D3（茶水）：“金额”填的是“待定”，看不出是多少钱，合计时没有算进去。请只填一个金额，说明写进备注。",
  );
});
