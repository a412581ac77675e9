// 在表中标出 and 去掉标记: the cells of what is open are marked, nothing else; what cannot be is said; the book stays as read.

import { openFindings } from "../../src/app/findingGroups";
import { planMarks } from "../../src/app/planMarks";
import { WorkbookFailure } from "../../src/workbook/port";
import { rangeAddress } from "../../src/domain/sheets/address";
import { readSession, type SessionUnderTest } from "../support/sessionOver";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const HEADINGS = ["日期", "事由", "支出金额", "经办人", "审批人"];
const spent = snapshotOf(
  [
    ["2020年经费支出登记表"],
    HEADINGS,
    ["2020.6.1", "学习书籍", 400, "赵大江", "赵大江"],
    ["2020年9月18日", "慰问物品", 200, "钱大海", "赵大江"],
  ],
  { name: "经费支出" },
);
const locked = snapshotOf([["经费支出登记表"], HEADINGS, ["2020.7.1", "订阅报刊", 180, "孙大川", "孙大川"]], {
  name: "上半年",
  isProtected: true,
});

const marksOf = ({ workbook }: SessionUnderTest) =>
  workbook.marks.map(({ sheet, severity, ranges }) => [sheet, severity, ...ranges.map(rangeAddress)]);

test("open findings are marked, each cell as the gravest says", async () => {
  const all = await readSession(workbookOf(spent));
  const before = all.book();
  await all.session.markFindings();
  const plan = planMarks(before);
  const errors = openFindings(before.check.judged).filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([{ rule: "self-approved", cells: [{ rowIndex: 2, columnIndex: 4 }, {}] }]);
  expect(marksOf(all)).toContainEqual(["经费支出", "error", "D3:E3"]);
  const cells = new Set(
    openFindings(before.check.judged).flatMap(({ cells: own }) => own.map((one) => JSON.stringify(one))),
  );
  const { error, warning, note } = plan.counts;
  expect(error + warning + note).toBe(cells.size);
  expect(all.session.getState().notice).toEqual({ kind: "marks", laid: cells.size, locked: [], unread: [] });
  expect(all.book()).toEqual({ ...before, marks: plan.counts });
});

test("they come off again, whoever laid them", async () => {
  const all = await readSession(workbookOf(spent));
  all.workbook.marks.push({
    sheet: "经费支出",
    severity: "note",
    ranges: [{ top: 8, left: 0, bottom: 9, right: 1 }],
  });
  await all.session.findMarks();
  expect(all.book().marks).toEqual({ error: 0, warning: 0, note: 4 });
  await all.session.unmarkFindings();
  expect(marksOf(all)).toEqual([]);
  expect(all.book().marks).toEqual({ error: 0, warning: 0, note: 0 });
  expect(all.session.getState().notice).toMatchObject({ kind: "marks", laid: null });
});

test("a settled finding is not marked", async () => {
  const all = await readSession(workbookOf(spent));
  const [finding] = openFindings(all.book().check.judged).filter(({ rule }) => rule === "self-approved");
  await all.session.settleFinding(finding!, "自己审批自己", "局长出差，回来补签了字");
  await all.session.markFindings();
  expect(marksOf(all).filter(([, severity]) => severity === "error")).toEqual([]);
});

test("a protected sheet is left out and named, the others are marked", async () => {
  const all = await readSession(workbookOf(spent, locked));
  await all.session.markFindings();
  expect(new Set(marksOf(all).map(([sheet]) => sheet))).toEqual(new Set(["经费支出"]));
  expect(all.session.getState().notice).toMatchObject({ kind: "marks", locked: ["上半年"] });
});

test("findings without a cell are counted, and marked nowhere", async () => {
  const all = await readSession(workbookOf(spent));
  const plan = planMarks(all.book());
  const placeless = openFindings(all.book().check.judged).filter(({ sheet }) => sheet === null);
  expect(plan.placeless).toBe(placeless.length);
});

test("a cell that has changed unheard: nothing is marked, and reading again is offered", async () => {
  const all = await readSession(workbookOf(spent));
  all.workbook.failNext("setMarks", new WorkbookFailure("changed-since-read", { sheet: "经费支出" }));
  await all.session.markFindings();
  expect(all.session.getState().notice).toMatchObject({
    kind: "problem",
    problem: { code: "changed-since-read" },
  });
  expect(all.book()).toMatchObject({ isStale: true, marks: null });
});

test("where the host tells of no changes, what is marked is read anew", async () => {
  const all = await readSession(workbookOf(spent), false);
  all.workbook.change({
    ...spent,
    rows: spent.rows.with(2, ["2020.6.1", "学习书籍", 400, "赵大江", "钱大海"]),
  });
  await all.session.markFindings();
  expect(marksOf(all).filter(([, severity]) => severity === "error")).toEqual([]);
});

test("what was last written can still be taken back", async () => {
  const all = await readSession(workbookOf(spent));
  await all.session.writeCheckSheet();
  const { undo } = all.book();
  await all.session.markFindings();
  await all.session.unmarkFindings();
  expect(all.book().undo).toEqual(undo);
});

test("a format the host does not let be read is told of", async () => {
  const all = await readSession(workbookOf(spent));
  all.workbook.noticeNext({ code: "formats-unread", sheet: "经费支出", detail: "" });
  await all.session.unmarkFindings();
  expect(all.session.getState().notice).toMatchObject({ kind: "marks", unread: ["经费支出"] });
});

test("where nobody can tell whether there are marks, taking them off stays possible, and nothing is complained of", async () => {
  const all = await readSession(workbookOf(spent));
  all.workbook.failNext("readMarks", new WorkbookFailure("host-error"));
  await all.session.findMarks();
  expect(all.book().marks).toBe("unknown");
  expect(all.session.getState().notice).toBeNull();
});

test("reading again keeps what is known of marks", async () => {
  const all = await readSession(workbookOf(spent));
  await all.session.markFindings();
  const { marks } = all.book();
  await all.session.read();
  expect(all.book().marks).toEqual(marks);
});
