// Why a table is taken for what it is, as data and as the clerk reads it.

import type { TableFit } from "../../../src/domain/fitting/fit";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../../src/domain/stepwise";
import { zh } from "../../../src/texts/zh";
import { snapshotOf, type Grid } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

function tableOf(grid: Grid, name = "Sheet1"): TableFit {
  return runToEnd(fitWorkbook(workbookOf(snapshotOf(grid, { name })))).sheets[0]!.tables[0]!;
}

function saidOf(grid: Grid, name?: string): string[] {
  return tableOf(grid, name).reasons.map((reason) => zh.reason(reason));
}

test("by the words around it and its own headings", () => {
  const grid = [["春节慰问名单"], ["走访对象", "慰问金", "日期"]];
  expect(saidOf(grid, "慰问")).toEqual([
    "表的大标题里有“慰问”",
    "工作表名里有“慰问”",
    "有“走访对象”“慰问金”这样的列",
  ]);
});

test("without a word around it, by its headings alone", () => {
  expect(saidOf([["会议时间", "会议名称", "议题", "主持人", "备注"]])).toEqual([
    "有“会议时间”“会议名称”“议题”这样的列",
  ]);
});

test("by its shape", () => {
  expect(
    saidOf([
      ["姓名", "1月15日", "2月15日"],
      ["赵大江", "√", "√"],
    ]),
  ).toContain("人名竖着排、日期横着排");
  const sums = [79.9, 40, 39.1, 60, 18.9].map((sum, at) => [`2021.3.${at + 1}`, sum]);
  expect(saidOf([["时间", "金额"], ...sums])).toEqual([
    "只有日期和带角分的金额，像随手记的花销",
    "没有“用途”一列",
  ]);
});

test("with the kind that comes near it, and without one that does not", () => {
  const codes = (grid: Grid): string[] => tableOf(grid).reasons.map(({ code }) => code);
  expect(codes([["学习会议登记"], ["日期", "内容", "主题", "人数"]])).toContain("another-kind-close");
  expect(codes([["经费支出"], ["日期", "支出事由", "支出金额"]])).not.toContain("another-kind-close");
});
