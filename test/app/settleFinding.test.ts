// 已核实: a finding explained by the clerk is settled until its row changes; 关工设置 keeps the reason.

import type { JudgedFinding } from "../../src/domain/checking/judged";
import { readSession, type SessionUnderTest } from "../support/sessionOver";
import { snapshotOf, type Grid } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const HEADINGS = ["日期", "事由", "支出金额", "经办人", "审批人"];
const ROWS: Grid = [
  ["2020.6.1", "学习书籍", 400, "赵大江", "钱大海"],
  ["2020.9.18", "慰问物品", 200, "赵大江", "赵大江"],
];
const sheetOf = (rows: Grid) => snapshotOf([["经费支出登记表"], HEADINGS, ...rows], { name: "经费支出" });
const workbook = workbookOf(sheetOf(ROWS));

function selfApproved({ book }: SessionUnderTest): readonly JudgedFinding[] {
  return book().check.judged.filter(({ finding }) => finding.rule === "self-approved");
}

async function settled(): Promise<SessionUnderTest> {
  const all = await readSession(workbook);
  const [one] = selfApproved(all);
  await all.session.settleFinding(one!.finding, "经办人和审批人是同一人", " 局长出差，已补签字 ");
  return all;
}

test("it is settled, with reason and day, and survives another reading by somebody else", async () => {
  const all = await settled();
  expect(all.session.getState().notice).toEqual({ kind: "settled", sheet: "关工设置" });
  const next = await readSession(all.workbook.snapshot());
  expect(selfApproved(next).map(({ acceptance }) => acceptance)).toEqual([
    expect.objectContaining({ reason: "局长出差，已补签字", about: "经办人和审批人是同一人" }),
  ]);
});

test("it stays settled when rows are sorted and others come in", async () => {
  const all = await settled();
  all.workbook.change(sheetOf([ROWS[1]!, ["2020.3.3", "茶水", 50, "孙大川", "钱大海"], ROWS[0]!]));
  await all.session.read();
  expect(selfApproved(all).map(({ acceptance }) => acceptance === null)).toEqual([false]);
});

test("it is open again when its row changes", async () => {
  const all = await settled();
  all.workbook.change(sheetOf([ROWS[0]!, ["2020.9.18", "慰问物品", 300, "赵大江", "赵大江"]]));
  await all.session.read();
  expect(selfApproved(all).map(({ acceptance }) => acceptance)).toEqual([null]);
});

test("it can be opened again, and taken back", async () => {
  const all = await settled();
  await all.session.undo();
  expect(selfApproved(all).map(({ acceptance }) => acceptance)).toEqual([null]);
  const again = await settled();
  await again.session.unsettleFinding(selfApproved(again)[0]!.finding.key);
  expect(selfApproved(again).map(({ acceptance }) => acceptance)).toEqual([null]);
});

test("a blank reason settles nothing", async () => {
  const all = await readSession(workbook);
  await all.session.settleFinding(selfApproved(all)[0]!.finding, "……", "　 ");
  expect(all.workbook.calls).not.toContain("apply");
});
