import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { dateCell, formulaCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";

const DAY = dateCell("2020-06-01");
const broken = formulaCell("=VLOOKUP(C3,#REF!,2)", "#REF!");
const spent = (...cells: readonly (readonly [GridCell, GridCell])[]) =>
  snapshotOf(
    [
      ["经费支出登记表"],
      ["日期", "事由", "支出金额", "核对"],
      ...cells.map(([amount, check]) => [DAY, "茶水", amount, check]),
      ["合计", null, formulaCell("=SUM(C3:C4)", 110), null],
    ],
    { name: "支出" },
  );

test("an error in a column that is read is one; beside the register's columns it is worth a look", () => {
  const { findings } = checkSheets("formula-error", [spent([broken, null], [60, broken])]);
  expect(findings).toMatchObject([
    { severity: "error", cells: [{ rowIndex: 2, columnIndex: 2 }], facts: { found: "#REF!", count: 1 } },
    { severity: "warning", cells: [{ rowIndex: 3, columnIndex: 3 }] },
  ]);
});

test("numbers, and texts that begin alike, are in order", () => {
  expect(placesFound("formula-error", [spent([50, "#1"], [60, "#REF"])])).toEqual([]);
});

test("a total that broke is told too, below the records", () => {
  const sheet = snapshotOf(
    [
      ["经费支出登记表"],
      ["日期", "事由", "支出金额"],
      [DAY, "茶水", 50],
      [DAY, "书籍", 60],
      ["合计", null, formulaCell("=SUM(#REF!)", "#REF!")],
    ],
    { name: "支出" },
  );
  expect(placesFound("formula-error", [sheet])).toEqual(["支出!C5"]);
});

test("a column of them is told once", () => {
  const rows = Array.from({ length: 8 }, (): readonly [GridCell, GridCell] => [50, broken]);
  const { findings } = checkSheets("formula-error", [spent(...rows)]);
  expect(findings).toMatchObject([{ facts: { count: 8 } }]);
  expect(findings[0]?.cells).toHaveLength(8);
});

test("a ledger that is read twice is told of once", () => {
  const ledger = snapshotOf(
    [
      ["经费收支明细账"],
      ["日期", "摘要", "收入金额", "支出金额", "备注"],
      [DAY, "局机关拨款", 3000, null, "#N/A"],
      [DAY, "茶水", null, 120, null],
    ],
    { name: "收支" },
  );
  expect(placesFound("formula-error", [ledger])).toEqual(["收支!E3"]);
});

test("its words", () => {
  const [one] = checkSheets("formula-error", [spent([broken, null], [60, null])]).findings;
  expect(finding(one!)).toBe(
    "『支出』C3（茶水）：这一格显示 #REF!，是公式出了错（=VLOOKUP(C3,#REF!,2)），算不出数。请改正公式，或直接填上数。",
  );
});
