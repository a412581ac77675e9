// The clerk says how a table is to be read: it holds at once and is written nowhere until the clerk agrees; then 关工设置
// keeps it, and it holds when the workbook is read again, by somebody else too.

import type { TableFit } from "../../src/domain/fitting/fit";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { WorkbookFailure } from "../../src/workbook/port";
import { awardSheet, committeeBook, visitSheet } from "../support/committeeBook";
import { readSession, type SessionUnderTest } from "../support/sessionOver";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const GIFTS: SheetSnapshot = snapshotOf(
  [["站里给的"], ["谁", "给的钱", "哪天"], ["甲某", 100, "2020.2.10"], ["乙某", 150, "2020.2.11"]],
  { name: "站里" },
);
const withGifts = workbookOf(awardSheet, GIFTS);

function tableOf({ book }: SessionUnderTest, sheet: string): TableFit {
  return book().fit.sheets.find((one) => one.sheet === sheet)!.tables[0]!;
}

async function readGifts(all: SessionUnderTest): Promise<void> {
  const { session } = all;
  await session.pointOut("站里", { first: 1, last: 1 });
  await session.correct({ sheet: "站里", table: tableOf(all, "站里") }, { what: "kind", kind: "donation" });
  for (const [columnIndex, field] of [
    [0, "person"],
    [1, "amount"],
    [2, "date"],
  ] as const) {
    const ref = { sheet: "站里", table: tableOf(all, "站里") };
    await session.correct(ref, { what: "field", columnIndex, field });
  }
}

const settingsIn = (snapshot: WorkbookSnapshot) => snapshot.sheets.find(({ name }) => name === "关工设置");

test("a table that nobody understood is read as the clerk says; the workbook is not touched", async () => {
  const all = await readSession(withGifts);
  await readGifts(all);
  const table = tableOf(all, "站里");
  expect([table.kind, table.isAgreed]).toEqual(["donation", true]);
  expect(table.records.map(({ fields }) => fields.amount)).toEqual([10_000, 15_000]);
  expect(all.book().corrections).toHaveLength(1);
  expect(all.workbook.snapshot()).toEqual(withGifts);
  expect(all.workbook.calls.filter((call) => call === "read")).toHaveLength(1);
});

test("the figures follow at once", async () => {
  const all = await readSession(committeeBook);
  const valueOf = (id: string) => all.book().summary.figures.find((figure) => figure.id === id)?.value;
  expect(valueOf("visit.times")).toBe(2);
  await all.session.correct(
    { sheet: "走访慰问", table: tableOf(all, "走访慰问") },
    { what: "kind", kind: null },
  );
  expect(valueOf("visit.times")).toBeUndefined();
  await all.session.takeBackCorrections("走访慰问");
  expect(valueOf("visit.times")).toBe(2);
});

test("what was said holds when the clerk goes on working in the sheet", async () => {
  const all = await readSession(withGifts);
  await readGifts(all);
  all.workbook.change({ ...GIFTS, rows: [["附件"], ...GIFTS.rows], formulas: [null, ...GIFTS.formulas] });
  await all.session.read();
  expect(tableOf(all, "站里").records).toHaveLength(2);
});

test("it is kept in 关工设置 when the clerk agrees, and read from there by the next", async () => {
  const all = await readSession(withGifts);
  await readGifts(all);
  await all.session.keepReadings();
  expect(all.session.getState()).toMatchObject({
    kind: "ready",
    notice: { kind: "kept", sheet: "关工设置" },
  });
  expect(all.book().corrections).toEqual([]);
  expect(settingsIn(all.workbook.snapshot())).toBeDefined();
  const next = await readSession(all.workbook.snapshot());
  expect(tableOf(next, "站里").records).toHaveLength(2);
  expect(next.book().fit.differences).toEqual([]);
  expect(next.book().fit.sheets.find(({ sheet }) => sheet === "关工设置")!.isOwn).toBe(true);
});

test("taking that back takes the sheet away, and what was said is unsaved again", async () => {
  const all = await readSession(withGifts);
  await readGifts(all);
  await all.session.keepReadings();
  await all.session.undo();
  expect(all.workbook.snapshot()).toEqual(withGifts);
  expect(all.book().corrections).toHaveLength(1);
  expect(tableOf(all, "站里").records).toHaveLength(2);
});

test("a second agreement changes the readings only, and can be taken back", async () => {
  const all = await readSession(withGifts);
  await readGifts(all);
  await all.session.keepReadings();
  const former = settingsIn(all.workbook.snapshot())!;
  const edited = { ...former, rows: former.rows.with(1, ["我加的一句话"]) };
  all.workbook.change(edited);
  await all.session.read();
  await all.session.correct({ sheet: "站里", table: tableOf(all, "站里") }, { what: "kind", kind: null });
  await all.session.keepReadings();
  const later = settingsIn(all.workbook.snapshot())!;
  expect(later.rows[1]).toEqual(["我加的一句话"]);
  expect(tableOf(all, "站里").kind).toBeNull();
  await all.session.undo();
  expect(settingsIn(all.workbook.snapshot())!.rows[1]).toEqual(["我加的一句话"]);
  await all.session.takeBackCorrections(null);
  expect(tableOf(all, "站里").kind).toBe("donation");
});

test("the clerk's own sheet of that name is left alone, and that is said", async () => {
  const all = await readSession(workbookOf(visitSheet, snapshotOf([["别动"]], { name: "关工设置" })));
  await all.session.keepReadings();
  expect(all.session.getState().notice).toEqual({ kind: "name-taken", sheet: "关工设置" });
  expect(all.workbook.calls).not.toContain("apply");
});

test("blank rows are no header, and that is said", async () => {
  const all = await readSession(withGifts);
  const rows = { first: 7, last: 7 };
  await all.session.pointOut("站里", rows);
  expect(all.session.getState().notice).toEqual({ kind: "nothing-there", sheet: "站里", rows });
  const ref = { sheet: "奖学奖优", table: tableOf(all, "奖学奖优") };
  await all.session.correct(ref, { what: "header", rows });
  expect(all.session.getState().notice).toEqual({ kind: "nothing-there", sheet: "奖学奖优", rows });
  expect(all.book().corrections).toEqual([]);
});

test("a write that fails keeps nothing, and what was said stays unsaved", async () => {
  const all = await readSession(withGifts);
  await readGifts(all);
  all.workbook.failNext("apply", new WorkbookFailure("protected"));
  await all.session.keepReadings();
  expect(all.session.getState().notice).toMatchObject({ kind: "problem", problem: { code: "protected" } });
  expect(all.book().corrections).toHaveLength(1);
});

test("关工设置 names the committee and the year", async () => {
  const all = await readSession(committeeBook);
  await all.session.keepReadings();
  const sheet = settingsIn(all.workbook.snapshot())!;
  const rows = sheet.rows.map((row) =>
    row[0] === "单位名称"
      ? ["单位名称", "青禾县农业农村局关工委"]
      : row[0] === "年度"
        ? ["年度", "2019"]
        : row,
  );
  all.workbook.change({ ...sheet, rows });
  await all.session.read();
  expect([all.book().unitName, all.book().summary.year]).toEqual(["青禾县农业农村局关工委", 2019]);
});

test("another workbook begins without what was said of the former", async () => {
  const all = await readSession(withGifts);
  await readGifts(all);
  const other = await readSession(withGifts);
  await all.session.open(() => Promise.resolve(other.workbook.port));
  expect(all.book().corrections).toEqual([]);
  expect(tableOf(all, "站里").kind).toBeNull();
});
