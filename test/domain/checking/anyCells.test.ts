// Rules meet whatever stands in cells: none breaks, the order of rows changes the addresses only, and on a book that is in
// order there is nothing to say.

import fc from "fast-check";
import { buildSampleBytes } from "../../../src/cli/sampleCommand";
import type { Finding } from "../../../src/domain/checking/finding";
import { sheetRules } from "../../../src/domain/checking/groups/sheetRules";
import { valuesRules } from "../../../src/domain/checking/groups/valuesRules";
import type { Rule } from "../../../src/domain/checking/rule";
import { finding as inEnglish } from "../../../src/texts/en/findings";
import { finding } from "../../../src/texts/zh/findings";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { checkBook } from "../../support/checkSheets";
import { quietWatch } from "../../support/quietWatch";
import { dateCell, formulaCell, snapshotOf, type Grid, type GridCell } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const VALUES = Object.values(valuesRules) as readonly Rule[];
const RULES = [...VALUES, ...(Object.values(sheetRules) as readonly Rule[])];

const HEADINGS = [
  "序号",
  "日期",
  "摘要",
  "费用类别",
  "支出金额",
  "金额大写",
  "发票号码",
  "发票代码",
  "经办人",
  "报销日期",
];
const roster = ["序号", "姓名", "帮扶人", "出生年月", "身份证号", "联系电话", "困难类别"];

const cell = fc.oneof(
  fc.constantFrom<GridCell>(
    null,
    "",
    "—",
    "#REF!",
    "王　五",
    "200元",
    "2020.9.18",
    "壹佰元整",
    "13800000000",
  ),
  fc.constantFrom<GridCell>(dateCell("2020-09-18"), formulaCell("=SUM(E3:E4)", 5), 1e17, -1, 0, true, 33.333),
  fc.string({ maxLength: 20, unit: "binary" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
);

function sheetOf(title: string, headings: readonly string[], rows: Grid, name: string) {
  return snapshotOf([[title], headings, ...rows], { name });
}

test("no rule breaks, and each finding has its words in both languages", () => {
  const rows = (width: number) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 });
  fc.assert(
    fc.property(rows(HEADINGS.length), rows(roster.length), (spent, pupils) => {
      const { findings, undecided } = checkBook(
        workbookOf(
          sheetOf("经费支出登记表", HEADINGS, [...spent, ["合计", "", null, null, 5]], "支出"),
          sheetOf("帮扶对象名册", roster, pupils, "名册"),
        ),
        RULES,
      );
      expect(undecided.filter(({ reason }) => reason.code === "rule-failed")).toEqual([]);
      for (const one of findings) {
        expect(finding(one)).not.toMatch(/undefined|null|NaN|\[object/u);
        expect(inEnglish(one)).not.toMatch(/undefined|NaN|\[object/u);
      }
    }),
    { numRuns: 60 },
  );
});

/** What is found, without where. */
function withoutPlace(findings: readonly Finding[]): readonly string[] {
  return findings
    .map(({ rule, severity, facts, who }) => JSON.stringify([rule, severity, facts, who]))
    .sort();
}

test("rows in another order say the same of each row", () => {
  const value = fc.constantFrom<GridCell>("王　五", "200元", "2020.9.18", "13800", 33.333, 0, 1e17, "待定");
  const row = fc.tuple(
    fc.constant(dateCell("2020-09-18")),
    fc.constantFrom("茶水", "书籍"),
    fc.constantFrom<GridCell>(100, "200元", -5, 33.333, "待定"),
    fc.constantFrom<GridCell>("赵大江", "赵 大江", "王　五"),
    value,
  );
  const headings = ["日期", "摘要", "支出金额", "经办人", "发票号码"];
  const check = (rows: Grid) =>
    withoutPlace(checkBook(workbookOf(sheetOf("经费支出登记表", headings, rows, "支出")), VALUES).findings);
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), (rows) => {
      const forward: Grid = [
        ["2020.1.1", "开头", 1, "钱大海", "03127741"],
        ...rows,
        ["2020.1.2", "末尾", 1, "钱大海", null],
      ];
      const backward: Grid = [forward[0]!, ...[...rows].reverse(), forward.at(-1)!];
      expect(check(backward)).toEqual(check(forward));
    }),
  );
});

test("on the sample workbook no rule says more than a note", async () => {
  const { findings } = checkBook(await readXlsx(await buildSampleBytes(), quietWatch()), RULES);
  expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
});
