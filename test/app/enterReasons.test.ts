// 仍要保存, taken back: the reason given for an entry goes with it.

import type { EntryRequest } from "../../src/app/entryRequest";
import { WorkbookFailure } from "../../src/workbook/port";
import { readSession, type SessionUnderTest } from "../support/sessionOver";
import { formulaCell, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const awards = snapshotOf(
  [
    ["奖学奖优登记表"],
    ["序号", "时间", "学生姓名", "类别", "金额（元）"],
    [1, "2020.9.1", "王小禾", "三好学生", 100],
    [2, "2020.9.2", "李小麦", "三好学生", 100],
    ["合计", null, null, null, formulaCell("=SUM(E3:E4)", 200)],
  ],
  { name: "奖学奖优" },
);
const book = workbookOf(awards);
const awardsOf = ({ workbook }: SessionUnderTest) => workbook.snapshot().sheets[0]!.rows.slice(2);

const offStandard = (student: string): EntryRequest => ({
  parts: [
    {
      kind: "award",
      sheet: "奖学奖优",
      headerRow: 1,
      rows: [new Map(Object.entries({ B: "9.18", C: student, D: "三好学生", E: "150" }))],
    },
  ],
  accept: { reason: "县里特批", rules: ["award-off-standard"], about: () => "金额不同" },
});
const reasonsOf = (all: SessionUnderTest) => all.book().settings.acceptances.map(({ reason }) => reason);

test("the reason goes with the entry that it was given for; the sheet that was made for it goes too", async () => {
  const all = await readSession(book);
  await all.session.enterRecords(offStandard("钱小桥"));
  expect(reasonsOf(all)).toEqual(["县里特批"]);
  await all.session.undo();
  expect(all.session.getState().notice).toMatchObject({ kind: "undone", how: "rows", leavesReason: false });
  expect(all.workbook.snapshot().sheets.map(({ name }) => name)).toEqual(["奖学奖优"]);
  expect(reasonsOf(all)).toEqual([]);
});

test("of two such entries the last one's reason goes first, and then the sheet with the other", async () => {
  const all = await readSession(book);
  await all.session.enterRecords(offStandard("钱小桥"));
  await all.session.enterRecords(offStandard("孙小杨"));
  expect(reasonsOf(all)).toHaveLength(2);
  await all.session.undo();
  expect(reasonsOf(all)).toHaveLength(1);
  await all.session.undo();
  expect(reasonsOf(all)).toEqual([]);
  expect(awardsOf(all)).toEqual(awards.rows.slice(2));
});

test("what else was settled meanwhile stays", async () => {
  const all = await readSession(book);
  await all.session.enterRecords(offStandard("钱小桥"));
  const [open] = all.book().check.judged.filter(({ acceptance }) => acceptance === null);
  await all.session.settleFinding(open!.finding, "另一件事", "另有说明");
  // Settling is now what can be taken back; the entry is the one before it.
  await all.session.undo();
  expect(reasonsOf(all)).toEqual(["县里特批"]);
});

test("where the reason cannot be taken out, the rows go all the same, and that is told", async () => {
  const all = await readSession(book);
  await all.session.enterRecords(offStandard("钱小桥"));
  const { port } = all.workbook;
  const former = { ...port };
  port.apply = (edits, watch) =>
    edits.some(({ kind }) => kind === "removeRows")
      ? former.apply(edits, watch)
      : Promise.reject(new WorkbookFailure("protected"));
  await all.session.undo();
  expect(awardsOf(all)).toEqual(awards.rows.slice(2));
  expect(all.session.getState().notice).toMatchObject({ kind: "undone", leavesReason: true });
});

const expenses = snapshotOf(
  [
    ["经费支出登记表"],
    ["日期", "用途", "金额（元）", "发票号码", "凭证号"],
    ["2020.9.1", "会议茶水", 60, "04412391", "记-1"],
    ["2020.9.2", "宣传资料", 80, "04412392", "记-2"],
    ["2020.9.3", "购买书籍", 90, "04412392", "记-3"],
  ],
  { name: "经费支出" },
);
const spending = (invoiceNo: string): EntryRequest => ({
  parts: [
    {
      kind: "expense",
      sheet: "经费支出",
      headerRow: 1,
      rows: [new Map(Object.entries({ A: "9.18", B: "订阅报刊", C: "120", D: invoiceNo, E: "记-4" }))],
    },
  ],
  accept: { reason: "一张票分两次报", rules: ["invoice-twice"], about: () => "同一张发票" },
});
const invoicesOf = (all: SessionUnderTest) =>
  all
    .book()
    .check.judged.filter(({ finding }) => finding.rule === "invoice-twice")
    .map(({ finding, acceptance }) => [finding.cells[0]!.rowIndex, acceptance !== null]);

test("the same matter is settled of both rows: the new one, and the one it repeats", async () => {
  const all = await readSession(workbookOf(expenses));
  await all.session.enterRecords(spending("04412391"));
  expect(invoicesOf(all).sort()).toEqual([
    [2, true],
    [3, false],
    [4, false],
    [5, true],
  ]);
  await all.session.undo();
  expect(invoicesOf(all)).toEqual([
    [3, false],
    [4, false],
  ]);
});

test("what was open before stays open, though it names the new row as well", async () => {
  const all = await readSession(workbookOf(expenses));
  await all.session.enterRecords(spending("04412392"));
  expect(invoicesOf(all).sort()).toEqual([
    [3, false],
    [4, false],
    [5, true],
  ]);
});
