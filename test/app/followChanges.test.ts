import { WorkbookFailure } from "../../src/workbook/port";
import type { Book } from "../../src/app/sessionState";
import { clerksOwnSheet, committeeBook, expenseSheet, grownExpenses } from "../support/committeeBook";
import { readSession } from "../support/sessionOver";
import { snapshotOf } from "../support/snapshotOf";
import { settle } from "../support/testTurns";
import { workbookOf } from "../support/workbookOf";

/** 7 columns: beyond 20,000 cells. */
const LARGE = 3000;

describe("a change in a small workbook", () => {
  test("is read again by itself once it is calm, without a busy state and without a mark", async () => {
    const { session, workbook, turns, book, seen } = await readSession(committeeBook);
    workbook.change(grownExpenses(1));
    expect(book().isStale).toBe(false);
    expect(workbook.calls).toEqual(["read"]);
    await turns.elapse();
    expect(book().snapshot.sheets[2]?.rows).toHaveLength(8);
    expect(seen).toEqual(["unread", "reading", "ready"]);
    expect(session.getState().notice).toBeNull();
  });

  test("is read once for many changes in a row", async () => {
    const { workbook, turns, book } = await readSession(committeeBook);
    workbook.change(grownExpenses(1));
    workbook.change(grownExpenses(2));
    workbook.change(grownExpenses(3));
    await turns.elapse();
    expect(workbook.calls).toEqual(["read", "read"]);
    expect(book().snapshot.sheets[2]?.rows).toHaveLength(10);
  });

  test("waits while a cell is being edited", async () => {
    const { session, workbook, turns, book } = await readSession(committeeBook);
    workbook.change(grownExpenses(1));
    workbook.failNext("read", new WorkbookFailure("cell-being-edited"));
    await turns.elapse();
    expect([book().isStale, session.getState().notice]).toEqual([false, null]);
    await turns.elapse();
    expect(book().snapshot.sheets[2]?.rows).toHaveLength(8);
  });

  test.each(["connection-lost", "too-large", "host-error"] as const)(
    "that cannot be read (%s) is marked, and said",
    async (code) => {
      const { session, workbook, turns, book } = await readSession(committeeBook);
      workbook.change(grownExpenses(1));
      workbook.failNext("read", new WorkbookFailure(code));
      await turns.elapse();
      expect(book().isStale).toBe(true);
      expect(session.getState().notice).toMatchObject({ kind: "problem", problem: { code } });
    },
  );

  test("keeps showing what was written", async () => {
    const { session, workbook, turns } = await readSession(committeeBook);
    await session.writeSummary();
    workbook.change(grownExpenses(1));
    await turns.elapse();
    expect(session.getState()).toMatchObject({ kind: "written", written: { sheet: "年度汇总" } });
  });

  test("gives way to what the clerk asks for meanwhile", async () => {
    const { session, workbook, turns } = await readSession(committeeBook);
    workbook.change(grownExpenses(1));
    const release = workbook.holdNext("read", "deaf");
    await turns.elapse();
    await session.writeSummary();
    release();
    await settle();
    expect(session.getState()).toMatchObject({ kind: "written", book: { isStale: false } });
    expect(workbook.calls).toEqual(["read", "read", "read", "apply"]);
  });
});

describe("a change in a large workbook", () => {
  const large = workbookOf(...committeeBook.sheets.slice(0, 2), grownExpenses(LARGE));

  test("is marked at once and read when asked", async () => {
    const { session, workbook, turns, book } = await readSession(large);
    workbook.change(grownExpenses(LARGE + 1));
    expect(book().isStale).toBe(true);
    expect(turns.waiting()).toBe(0);
    await session.read();
    expect(book().isStale).toBe(false);
  });

  test("that comes while it is being read is marked when that is done", async () => {
    const { session, workbook, book } = await readSession(large);
    const release = workbook.holdNext("read");
    const reading = session.read();
    workbook.change(clerksOwnSheet("新表"));
    release();
    await reading;
    expect(book().isStale).toBe(true);
  });
});

describe("an edit in some rows", () => {
  const { name: sheet } = expenseSheet;
  const AMOUNT = 3;

  function edit(rowIndex: number, value: number | string, columnIndex = AMOUNT) {
    const expect = { value: expenseSheet.rows[rowIndex]?.[columnIndex] ?? null, formula: null };
    return { sheet, cells: [{ rowIndex, columnIndex, expect, value, formula: null, numberFormat: null }] };
  }

  const negatives = (book: Book) =>
    book.check.judged.filter(({ finding: { rule } }) => rule === "amount-not-positive").length;

  test("is judged by itself, without the workbook being read again or a busy state", async () => {
    const { workbook, turns, book, seen } = await readSession(committeeBook);
    const recordsBefore = book().fit.sheets[0];
    expect(negatives(book())).toBe(0);
    workbook.edit(edit(6, -5));
    await turns.elapse();
    expect(workbook.calls).toEqual(["read", "readCells"]);
    expect(negatives(book())).toBe(1);
    expect(book().recheck).toMatchObject({ rows: [{ sheet, rows: [6] }], isRelating: false });
    expect(book().recheck?.open).toBeGreaterThan(0);
    expect(book().fit.sheets[0]).toBe(recordsBefore);
    expect(seen).toEqual(["unread", "reading", "ready"]);
  });

  test("says what a full check says, figures as well", async () => {
    const { session, workbook, turns, book } = await readSession(committeeBook);
    workbook.edit(edit(4, 123));
    workbook.edit(edit(5, "慰问金", 1));
    await turns.elapse();
    const { check, summary, fit, snapshot } = book();
    expect(workbook.calls).toEqual(["read", "readCells"]);
    await session.read();
    expect({ ...check, parts: null, due: null }).toEqual({ ...book().check, parts: null, due: null });
    expect([summary, fit, snapshot]).toEqual([book().summary, book().fit, book().snapshot]);
    expect(book().recheck).toBeUndefined();
  });

  test("follows formulas elsewhere", async () => {
    const total = ["合计", null, null, { formula: "=SUM(D3:D7)", value: 1300 }] as const;
    const grid = [...expenseSheet.rows, total];
    const withTotal = workbookOf(...committeeBook.sheets.slice(0, 2), snapshotOf(grid, { name: sheet }));
    const { workbook, turns, book } = await readSession(withTotal);
    const cell = { rowIndex: 7, columnIndex: AMOUNT, expect: { value: 1300, formula: "=SUM(D3:D7)" } };
    const following = { ...cell, value: 1400, formula: "=SUM(D3:D7)", numberFormat: null };
    workbook.edit(edit(6, 200), [{ sheet, cells: [following] }]);
    await turns.elapse();
    expect(workbook.calls).toEqual(["read", "readCells"]);
    expect(book().snapshot.sheets[2]?.rows[7]?.[AMOUNT]).toBe(1400);
    expect(book().recheck?.rows).toEqual([{ sheet, rows: [6] }]);
  });

  test("of a large workbook too, which is not marked", async () => {
    const large = workbookOf(...committeeBook.sheets.slice(0, 2), grownExpenses(LARGE));
    const { workbook, turns, book } = await readSession(large);
    workbook.edit(edit(6, -5));
    await turns.elapse();
    expect([workbook.calls, negatives(book()), book().isStale]).toEqual([["read", "readCells"], 1, false]);
  });

  test.each<[string, number, number | string, number]>([
    ["in a heading", 1, "收入金额", AMOUNT],
    ["below the last row", 7, 100, AMOUNT],
  ])("%s has the whole read, and says so", async (_, rowIndex, value, column) => {
    const { workbook, turns, book } = await readSession(committeeBook);
    workbook.edit(edit(rowIndex, value, column));
    await turns.elapse();
    expect(workbook.calls).toEqual(["read", "readCells", "read"]);
    expect(book().recheck).toMatchObject({ rows: null, isRelating: false });
  });

  test("waits while a cell is being edited, and reads the whole where the rows cannot be had", async () => {
    const { workbook, turns, book } = await readSession(committeeBook);
    workbook.edit(edit(6, -5));
    workbook.failNext("readCells", new WorkbookFailure("cell-being-edited"));
    await turns.elapse();
    expect(negatives(book())).toBe(0);
    workbook.failNext("readCells", new WorkbookFailure("connection-lost"));
    await turns.elapse();
    expect(workbook.calls).toEqual(["read", "readCells", "readCells", "read"]);
    expect(negatives(book())).toBe(1);
  });

  test("in another year's date moves the figures to that year where most records are then", async () => {
    const { workbook, turns, book } = await readSession(workbookOf(expenseSheet));
    expect(book().summary.year).toBe(2020);
    for (const rowIndex of [4, 5, 6]) workbook.edit(edit(rowIndex, "2019年12月1日", 0));
    await turns.elapse();
    expect(workbook.calls).toEqual(["read", "readCells"]);
    expect([book().summary.year, book().check.parts?.input.year]).toEqual([2019, 2019]);
  });

  test("what the clerk asks for meanwhile goes first, and the relations follow", async () => {
    const { session, workbook, turns, book } = await readSession(committeeBook);
    workbook.edit(edit(6, -5));
    const release = workbook.holdNext("readCells");
    await turns.elapse();
    await session.writeSummary();
    release();
    await settle();
    expect(session.getState()).toMatchObject({ kind: "written", book: { isStale: false } });
    expect(negatives(book())).toBe(1);
  });
});
