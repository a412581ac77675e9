import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { dateCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";

const DAY = dateCell("2020-06-01");
const spent = (name: string, unit: string) =>
  snapshotOf(
    [["经费支出登记表"], ["日期", "事由", `支出金额（${unit}）`], [DAY, "茶水", 1], [DAY, "书籍", 2]],
    { name },
  );
const awarded = (heading: string, ...amounts: readonly GridCell[]) =>
  snapshotOf(
    [
      ["奖学奖优登记表"],
      ["学生姓名", "奖励类别", heading],
      ...amounts.map((amount) => ["王小禾", "三好学生", amount]),
    ],
    { name: "奖励" },
  );

test("one register in yuan and one in ten thousand yuan are told as a note", () => {
  const { findings } = checkSheets("unit-differs", [spent("上半年支出", "元"), spent("下半年支出", "万元")]);
  expect(findings).toMatchObject([
    {
      severity: "note",
      sheet: "下半年支出",
      cells: [{ rowIndex: 1, columnIndex: 2 }],
      facts: { other: { sheet: "上半年支出" } },
    },
  ]);
});

test("one unit throughout is in order", () => {
  expect(placesFound("unit-differs", [spent("上半年支出", "元"), spent("下半年支出", "元")])).toEqual([]);
  expect(placesFound("unit-differs", [spent("上半年支出", "万元"), spent("下半年支出", "万元")])).toEqual([]);
});

test("both units in one register are told as a note", () => {
  const sheet = snapshotOf(
    [
      ["走访慰问登记表"],
      ["走访日期", "慰问对象", "慰问金（元）", "物品折价（万元）"],
      [DAY, "王小禾", 200, 0.01],
    ],
    { name: "走访" },
  );
  expect(checkSheets("unit-differs", [sheet]).findings).toMatchObject([
    { severity: "note", cells: [{ rowIndex: 1, columnIndex: 3 }], facts: { unit: "wan", otherUnit: "yuan" } },
  ]);
});

const visited = (line: string, ...headings: readonly [string, string]) =>
  snapshotOf(
    [
      ["走访慰问登记表"],
      [line],
      ["走访日期", "慰问对象", ...headings],
      [DAY, "王小禾", 200, 0.01],
      [DAY, "李小苗", 200, 0.01],
    ],
    { name: "走访" },
  );

test("under 单位：元 only the heading that says 万元 is in 万元: its neighbour's 200 is a standard", () => {
  const sheet = visited("单位：元", "慰问金", "物品折价（万元）");
  expect(checkSheets("unit-differs", [sheet]).findings).toMatchObject([
    {
      severity: "note",
      cells: [{ rowIndex: 2, columnIndex: 3 }],
      facts: { unit: "wan", other: { sheet: "走访", columnIndex: 2 }, otherUnit: "yuan" },
    },
  ]);
});

test("under 单位：万元 a heading without a unit is in 万元, one that says 元 is not", () => {
  expect(placesFound("unit-differs", [visited("单位：元", "慰问金", "物品折价")])).toEqual([]);
  const { findings } = checkSheets("unit-differs", [visited("单位：万元", "慰问金（元）", "物品折价")]);
  expect(findings).toMatchObject([{ severity: "note", facts: { unit: "wan", other: { columnIndex: 2 } } }]);
});

test("a register in both units is told of once, beside another in yuan", () => {
  const mixed = visited("单位：元", "慰问金", "物品折价（万元）");
  const plain = { ...visited("单位：元", "慰问金", "物品折价"), name: "下半年走访", position: 1 };
  expect(placesFound("unit-differs", [mixed, plain])).toHaveLength(1);
});

test.each<[string, readonly GridCell[]]>([
  ["奖励金额（万元）", [100, 200, 100]],
  ["奖励金额（元）", [0.01, 0.02]],
])("amounts under %s that are standards only in the other unit", (heading, amounts) => {
  expect(checkSheets("unit-differs", [awarded(heading, ...amounts)]).findings).toMatchObject([
    {
      severity: "warning",
      cells: [{ rowIndex: 2, columnIndex: 2 }],
      facts: { other: null, amount: amounts[0] },
    },
  ]);
});

test.each<[string, readonly GridCell[]]>([
  ["奖励金额（万元）", [0.01, 0.02]],
  ["奖励金额（元）", [100, 200]],
  ["奖励金额（元）", [0.01, 100]],
  ["奖励金额（万元）", [100]],
  ["奖励金额（万元）", [1, 3]],
])("amounts under %s are in order: %j", (heading, amounts) => {
  expect(placesFound("unit-differs", [awarded(heading, ...amounts)])).toEqual([]);
});

test("its words", () => {
  const [one] = checkSheets("unit-differs", [awarded("奖励金额（万元）", 100, 200)]).findings;
  expect(finding(one!)).toBe(
    "『奖励』C3（王小禾）：这一列按万元算，可是填的数（如 100）要按元算才合标准。请核对表头上的金额单位。",
  );
});
