// 不是同一个人: declared by the clerk, the finding is gone and the figure follows; taken back, both are as before.

import { sameNamed } from "../../src/app/sayings";
import type { Finding } from "../../src/domain/checking/finding";
import { readSession, type SessionUnderTest } from "../support/sessionOver";
import { snapshotOf, type Grid } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const HEADINGS = ["学生姓名", "家长姓名", "奖励类别", "奖励金额", "发放日期", "备注"];
const ROWS: Grid = [
  ["王小禾", "王大山", "三好学生", 100, "2020.7.10", null],
  ["王小禾", "王二河", "三好学生", 100, "2020.7.10", null],
];
const sheetOf = (rows: Grid) =>
  snapshotOf([["2020年奖学奖优登记表"], HEADINGS, ...rows], { name: "奖学奖优" });
const twice = ({ book }: SessionUnderTest): readonly Finding[] =>
  book()
    .check.judged.map(({ finding }) => finding)
    .filter(({ rule }) => rule === "award-twice");
const people = ({ book }: SessionUnderTest): number | undefined =>
  book().summary.figures.find(({ id }) => id === "award.people")?.value;

async function declared(): Promise<SessionUnderTest> {
  const all = await readSession(workbookOf(sheetOf(ROWS)));
  expect([twice(all).length, people(all)]).toEqual([2, 1]);
  const { name, rows } = sameNamed(twice(all)[0]!)!;
  const persons = rows.map((row) => [row]);
  await all.session.declareDifferent({ name, kind: "award", persons, note: " 堂兄弟 " });
  return all;
}

test("the finding is gone, two are counted, and somebody else reads the same", async () => {
  const all = await declared();
  expect(all.session.getState().notice).toEqual({ kind: "said", what: "toldApart", sheet: "关工设置" });
  expect([twice(all).length, people(all)]).toEqual([0, 2]);
  const next = await readSession(all.workbook.snapshot());
  expect([twice(next).length, people(next)]).toEqual([0, 2]);
  const sheet = all.workbook.snapshot().sheets.find(({ name }) => name === "关工设置")!;
  expect(sheet.rows).toContainEqual(["王小禾", "奖学奖优", 1, "家长：王大山", "堂兄弟"]);
});

test("it holds when rows are sorted, other cells change and further rows come in", async () => {
  const all = await declared();
  all.workbook.change(
    sheetOf([
      ["王小禾", "王二河", "三好学生", 120, "2020.7.11", "已改"],
      ["李小苗", "李大江", "三好学生", 100, "2020.7.10", null],
      ["王小禾", "王大山", "三好学生", 100, "2020.7.10", null],
    ]),
  );
  await all.session.read();
  expect([twice(all).length, people(all)]).toEqual([0, 3]);
});

test("taken back, by name or by 撤销, it is as before", async () => {
  const all = await declared();
  await all.session.forgetDifferent("王小禾", "award");
  expect([twice(all).length, people(all)]).toEqual([2, 1]);
  const other = await declared();
  await other.session.undo();
  expect([twice(other).length, people(other)]).toEqual([2, 1]);
});

test("of one person alone nothing is declared", async () => {
  const all = await readSession(workbookOf(sheetOf(ROWS)));
  const { rows } = sameNamed(twice(all)[0]!)!;
  await all.session.declareDifferent({ name: "王小禾", kind: "award", persons: [rows], note: "" });
  expect(all.workbook.calls).not.toContain("apply");
});
