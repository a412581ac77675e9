import { WorkbookFailure } from "../../src/workbook/port";
import { clerksOwnSheet, committeeBook, grownExpenses } from "../support/committeeBook";
import { readSession } from "../support/sessionOver";
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
