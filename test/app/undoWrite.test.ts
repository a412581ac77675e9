import { WorkbookFailure } from "../../src/workbook/port";
import { fingerprintSheet } from "../../src/domain/sheets/fingerprint";
import { clerksOwnSheet, committeeBook, grownExpenses } from "../support/committeeBook";
import { readSession, sessionOver } from "../support/sessionOver";

const contentOf = (snapshot: { readonly sheets: readonly { readonly rows: unknown }[] }) =>
  snapshot.sheets.map((sheet) => sheet.rows);

describe("taking the last write back", () => {
  test("after the first writing, the sheet goes again", async () => {
    const { session, workbook, book } = await readSession(committeeBook);
    await session.writeSummary();
    await session.undo();
    expect(workbook.snapshot().sheets).toEqual(committeeBook.sheets);
    expect(session.getState()).toMatchObject({
      kind: "ready",
      notice: { kind: "undone", sheet: "年度汇总", how: "remove" },
    });
    expect(book().undo).toBeNull();
    expect(book().fit.sheets.map((sheet) => sheet.sheet)).toEqual(["奖学奖优", "走访慰问", "经费支出"]);
  });

  test("after a renewal, the former content comes back", async () => {
    const { session, workbook, book } = await readSession(committeeBook);
    await session.writeSummary();
    const former = contentOf(workbook.snapshot())[3];
    session.chooseYear(2019);
    await session.writeSummary();
    expect(contentOf(workbook.snapshot())[3]).not.toEqual(former);
    await session.undo();
    expect(contentOf(workbook.snapshot())[3]).toEqual(former);
    expect(session.getState().notice).toEqual({ kind: "undone", sheet: "年度汇总", how: "restore" });
    expect(book().undo).toBeNull();
  });

  test("after a renewal of what an earlier session wrote, that comes back as well", async () => {
    const earlier = await readSession(committeeBook);
    await earlier.session.writeSummary();
    const later = await readSession(earlier.workbook.snapshot());
    later.workbook.change(grownExpenses(1));
    await later.session.writeSummary();
    expect(later.session.getState()).toMatchObject({
      kind: "written",
      written: { isRenewed: true, canUndo: true },
    });
    await later.session.undo();
    const [was, is] = [earlier, later].map(({ workbook }) => workbook.snapshot().sheets[3]!);
    expect(fingerprintSheet(is!)).toBe(fingerprintSheet(was!));
  });

  test("is refused once somebody has changed the sheet, and then no longer offered", async () => {
    const { session, workbook, book } = await readSession(committeeBook);
    await session.writeSummary();
    workbook.change(clerksOwnSheet("年度汇总"));
    await session.undo();
    expect(session.getState().notice).toMatchObject({ problem: { code: "changed-since-read" } });
    expect(book().undo).toBeNull();
    expect(contentOf(workbook.snapshot())[3]).toEqual(clerksOwnSheet("年度汇总").rows);
  });

  test.each(["cell-being-edited", "connection-lost", "host-error"] as const)(
    "that fails with %s can be tried again",
    async (code) => {
      const { session, workbook } = await readSession(committeeBook);
      await session.writeSummary();
      workbook.failNext("apply", new WorkbookFailure(code));
      await session.undo();
      expect(session.getState().notice).toMatchObject({ problem: { code } });
      await session.undo();
      expect(workbook.snapshot().sheets).toEqual(committeeBook.sheets);
    },
  );

  test("outlives a new reading as long as the sheet is as it was written", async () => {
    const { session, workbook, book } = await readSession(committeeBook);
    await session.writeSummary();
    workbook.change(grownExpenses(1));
    await session.read();
    expect(book().undo).toMatchObject({ kind: "remove", sheet: "年度汇总" });
    workbook.change(clerksOwnSheet("年度汇总"));
    await session.read();
    expect(book().undo).toBeNull();
  });

  test("does nothing where there is nothing to take back", async () => {
    const { session, workbook } = sessionOver(committeeBook);
    await session.undo();
    await session.read();
    await session.undo();
    expect(workbook.calls).toEqual(["read"]);
  });
});
