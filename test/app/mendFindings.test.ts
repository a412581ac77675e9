// 修正: what may safely be mended is, in the clerk's own cells; it can be taken back while nobody has changed them.

import { describeFixes } from "../../src/app/describeFix";
import { openFindings } from "../../src/app/findingGroups";
import { readSession, type SessionUnderTest } from "../support/sessionOver";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const visits = snapshotOf(
  [
    ["走访慰问登记表"],
    ["走访日期", "慰问对象", "慰问金"],
    ["2020.9.18", "王小禾", 200],
    ["2020.9.20", "李 小麦", "200元"],
  ],
  { name: "走访" },
);

const fixable = ({ book }: SessionUnderTest) =>
  openFindings(book().check.judged).filter(({ fix }) => fix !== null);
const cellsOf = ({ workbook }: SessionUnderTest) => workbook.snapshot().sheets[0]!.rows.slice(2);

test("the cells are mended, the findings gone, the records the same", async () => {
  const all = await readSession(workbookOf(visits));
  const records = () => all.book().fit.sheets[0]!.tables[0]!.records;
  const before = records();
  expect(fixable(all).length).toBeGreaterThan(1);
  await all.session.mendFindings(fixable(all));
  expect(all.session.getState().notice).toMatchObject({ kind: "mended" });
  expect(cellsOf(all)).toEqual([
    [44_092, "王小禾", 200],
    [44_094, "李小麦", 200],
  ]);
  expect(fixable(all)).toEqual([]);
  expect(records()).toEqual(before);
});

test("it is taken back, to the last character", async () => {
  const all = await readSession(workbookOf(visits));
  await all.session.mendFindings(fixable(all));
  await all.session.undo();
  expect(cellsOf(all)).toEqual(visits.rows.slice(2));
  expect(all.session.getState().notice).toMatchObject({ kind: "undone", how: "cells" });
  expect(fixable(all).length).toBeGreaterThan(1);
});

test("a cell that has changed since is left alone, and so are all the others", async () => {
  const all = await readSession(workbookOf(visits), false);
  const changed = { ...visits, rows: visits.rows.with(2, ["2020.9.19", "王小禾", 200]) };
  all.workbook.change(changed);
  await all.session.mendFindings(fixable(all));
  expect(all.session.getState().notice).toMatchObject({
    kind: "problem",
    problem: { code: "changed-since-read" },
  });
  expect(cellsOf(all)).toEqual(changed.rows.slice(2));
});

test("once a mended cell has been changed there is nothing to take back", async () => {
  const all = await readSession(workbookOf(visits));
  await all.session.mendFindings(fixable(all));
  const [sheet] = all.workbook.snapshot().sheets;
  all.workbook.change({ ...sheet!, rows: sheet!.rows.with(2, [44_099, "王小禾", 200]) });
  await all.session.read();
  expect(all.book().undo).toBeNull();
});

test("before anything is written each cell is shown as it is and as it will be", async () => {
  const all = await readSession(workbookOf(visits));
  const changes = describeFixes(fixable(all), all.book().snapshot);
  expect(changes).toContainEqual({ sheet: "走访", place: "A3", before: "2020.9.18", after: "2020年9月18日" });
  expect(changes).toContainEqual({ sheet: "走访", place: "C4", before: "200元", after: "200" });
  expect(changes).toContainEqual({ sheet: "走访", place: "B4", before: "李 小麦", after: "李小麦" });
});
