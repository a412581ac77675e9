import type { Unclear } from "../../../src/domain/fitting/fit";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../../src/domain/stepwise";
import { snapshotOf, type Grid } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

function unclearOf(grid: Grid, name = "Sheet1"): readonly Unclear[] {
  return runToEnd(fitWorkbook(workbookOf(snapshotOf(grid, { name })))).sheets[0]!.tables[0]!.unclear;
}

const clear = [
  ["经费支出"],
  ["日期", "支出事由", "支出金额"],
  ["2020.1.15", "座谈会茶水", 86.5],
  ["2020.2.15", "购买图书", 120],
];

test("a clear register leaves nothing to ask", () => {
  expect(unclearOf(clear)).toEqual([]);
});

test("rows that could not be read are named", () => {
  expect(unclearOf([...clear, ["待定", "购买象棋", 60], [null, "购买跳棋", "约40"]])).toEqual([
    { code: "rows-unreadable", rows: [4, 5] },
  ]);
});

test("a column that holds something nobody understands", () => {
  const grid = clear.map((row, at) => (at === 0 ? row : [...row, at === 1 ? "车牌" : "川A00000"]));
  expect(unclearOf(grid)).toEqual([{ code: "column-unknown", columnIndex: 3, header: "车牌" }]);
});

test("a column guessed at below certainty", () => {
  const grid = [["经费支出报销"], ["日期", "项目", "支出金额"], ["2020.1.15", "座谈会茶水", 86.5]];
  expect(unclearOf(grid)).toEqual([{ code: "column-uncertain", columnIndex: 1, field: "purpose" }]);
});

test("a field that every record needs", () => {
  expect(unclearOf([["报销"], ["报销事由", "报销金额"], ["购买象棋", 60]])).toContainEqual({
    code: "required-field-missing",
    field: "date",
  });
});

test("a kind too close to call is asked about; a table that is nothing of ours is not", () => {
  const [question] = unclearOf([
    ["姓名", "性别", "联系电话", "身份证号"],
    ["王小禾", "女", "13900000001"],
  ]);
  expect(question).toMatchObject({ code: "kind-uncertain" });
  expect(
    unclearOf([
      ["科目编码", "科目名称", "预算数"],
      ["30101", "基本工资", 100],
    ]),
  ).toEqual([]);
});

test("a matrix of sign-ins lacks no date: its columns are dates", () => {
  const grid = [["学习签到"], ["姓名", "2020年1月15日", "2020年2月15日"], ["赵大江", "√", "√"]];
  expect(unclearOf(grid)).toEqual([]);
});
