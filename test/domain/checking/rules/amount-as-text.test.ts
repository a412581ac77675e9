import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { expenses } from "../../../support/registerSheets";
import { dateCell, formatCell, formulaCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";

const DAY = dateCell("2020-06-01");
const spent = (amount: GridCell, neighbour: GridCell = 60) =>
  expenses([
    [1, DAY, "茶水", amount, null],
    [2, DAY, "书籍", neighbour, null],
  ]);

test.each<[GridCell, number, string | null]>([
  ["200", 200, null],
  ["200元", 200, null],
  ["￥1,470.00", 1470, null],
  ["２００．５", 200.5, null],
  ["壹佰元整", 100, null],
  ["1.2万元", 12_000, null],
  ["   4,000,000.00\u00a0", 4_000_000, null],
  [formatCell("200", "@"), 200, "General"],
  [formatCell("200", "0.00"), 200, null],
])("%p is mended to %p", (amount, value, numberFormat) => {
  const { findings } = checkSheets("amount-as-text", [spent(amount)]);
  expect(findings).toMatchObject([
    { severity: "warning", fix: { edits: [{ rowIndex: 2, columnIndex: 3, value, numberFormat }] } },
  ]);
});

test("a cell kept as text takes the format of its column's numbers", () => {
  const sheet = spent(formatCell("200", "@"), formatCell(60, "#,##0.00"));
  const [one] = checkSheets("amount-as-text", [sheet]).findings;
  expect(one?.fix?.edits).toMatchObject([{ numberFormat: "#,##0.00" }]);
});

test.each<GridCell>([200, "待定", "—", null])("%p is none of its business", (amount) => {
  expect(placesFound("amount-as-text", [spent(amount)])).toEqual([]);
});

test.each<GridCell>(["现金200", formulaCell('=TEXT(200,"0.00")', "200.00")])(
  "%p is told, and left to the clerk",
  (amount) => {
    const { findings } = checkSheets("amount-as-text", [spent(amount)]);
    expect(findings).toMatchObject([{ fix: null, facts: { isMendable: false } }]);
  },
);

test("in a column of ten thousand yuan a number means them, and so does its mending", () => {
  const sheet = snapshotOf(
    [
      ["经费支出登记表"],
      ["日期", "事由", "支出金额（万元）"],
      [DAY, "活动", "0.2"],
      [DAY, "书籍", "300元"],
      [DAY, "茶水", 1],
    ],
    { name: "支出" },
  );
  const { findings } = checkSheets("amount-as-text", [sheet]);
  expect(findings.map(({ fix }) => fix?.edits[0]?.value)).toEqual([0.2, 0.03]);
});

test("a number of persons is told where it is digits only", () => {
  const sheet = snapshotOf(
    [
      ["活动登记表"],
      ["活动日期", "活动内容", "参加人数"],
      [DAY, "讲座", "12"],
      [DAY, "参观", "7人"],
      [DAY, "咨询", 8],
    ],
    { name: "活动" },
  );
  expect(checkSheets("amount-as-text", [sheet]).findings).toMatchObject([
    { severity: "note", facts: { amount: 12, isMoney: false }, fix: { edits: [{ value: 12 }] } },
  ]);
});

test("its words", () => {
  const [one] = checkSheets("amount-as-text", [spent("200元")]).findings;
  expect(finding(one!)).toBe(
    "『经费支出』D3（茶水）：“200元”是文字，用公式求和时会漏掉，应是 200.00元。可以点“修正”改成数字，金额不变。",
  );
});
