import { WorkbookFailure } from "../../src/workbook/port";
import type { SessionState } from "../../src/app/sessionState";
import { clerksOwnSheet, committeeBook, grownExpenses } from "../support/committeeBook";
import { troubleCodes } from "../support/failureCodes";
import { readSession } from "../support/sessionOver";
import { workbookOf } from "../support/workbookOf";

const sheetNames = (snapshot: { readonly sheets: readonly { readonly name: string }[] }): readonly string[] =>
  snapshot.sheets.map((sheet) => sheet.name);

/** Reads the state anew each time: the compiler would otherwise remember an earlier look. */
const writtenOf = (state: SessionState) => (state.kind === "written" ? state.written : null);

describe("writing the summary", () => {
  test("adds the sheet at the end and says where", async () => {
    const { session, workbook, seen } = await readSession(committeeBook);
    await session.writeSummary();
    expect(seen.slice(2)).toEqual(["ready", "writing", "written"]);
    expect(sheetNames(workbook.snapshot())).toEqual(["奖学奖优", "走访慰问", "经费支出", "年度汇总"]);
    expect(workbook.snapshot().sheets.slice(0, 3)).toEqual(committeeBook.sheets);
    expect(writtenOf(session.getState())).toEqual({
      sheet: "年度汇总",
      year: 2020,
      isRenewed: false,
      avoided: null,
      canUndo: true,
      clerksRows: null,
      notKept: [],
      notices: [],
    });
  });

  test("knows its own sheet again without reading it", async () => {
    const { session, book } = await readSession(committeeBook);
    await session.writeSummary();
    const known = book().fit;
    await session.read();
    expect(known.sheets.at(-1)).toMatchObject({ sheet: "年度汇总", isOwn: true });
    expect(book().fit.sheets.at(-1)).toMatchObject({ sheet: "年度汇总", isOwn: true });
  });

  test("again renews the same sheet in its place", async () => {
    const { session, workbook } = await readSession(committeeBook);
    await session.writeSummary();
    workbook.change(clerksOwnSheet("后来加的"));
    workbook.change(grownExpenses(1));
    await session.writeSummary();
    expect(sheetNames(workbook.snapshot()).slice(3)).toEqual(["年度汇总", "后来加的"]);
    expect(writtenOf(session.getState())).toMatchObject({ sheet: "年度汇总", isRenewed: true });
  });

  test("passes on what the host did not do", async () => {
    const { session, workbook } = await readSession(committeeBook);
    workbook.noticeNext({ code: "print-setup-refused", sheet: "年度汇总", detail: "" });
    await session.writeSummary();
    expect(writtenOf(session.getState())?.notices).toEqual(["print-setup-refused"]);
  });

  test("does nothing where there is nothing to sum up", async () => {
    const { session, workbook } = await readSession(workbookOf(clerksOwnSheet("说明")));
    await session.writeSummary();
    expect(workbook.calls).toEqual(["read"]);
    expect(session.getState().kind).toBe("ready");
  });
});

describe("a sheet of the wanted name that is the clerk's own", () => {
  test("is left alone: ours goes beside it under a number, and that is said", async () => {
    const mine = clerksOwnSheet("年度汇总");
    const { session, workbook } = await readSession(workbookOf(...committeeBook.sheets, mine));
    await session.writeSummary();
    const { sheets } = workbook.snapshot();
    expect(sheetNames(workbook.snapshot()).slice(3)).toEqual(["年度汇总", "年度汇总（2）"]);
    expect(sheets[3]?.rows).toEqual(mine.rows);
    expect(writtenOf(session.getState())).toMatchObject({ sheet: "年度汇总（2）", avoided: "年度汇总" });
  });

  test("and the second one too: the third is taken, and renewed there", async () => {
    const theirs = [clerksOwnSheet("年度汇总"), clerksOwnSheet("年度汇总（2）")];
    const { session, workbook } = await readSession(workbookOf(...committeeBook.sheets, ...theirs));
    await session.writeSummary();
    await session.writeSummary();
    expect(sheetNames(workbook.snapshot()).slice(5)).toEqual(["年度汇总（3）"]);
    expect(writtenOf(session.getState())).toMatchObject({ sheet: "年度汇总（3）", isRenewed: true });
  });

  test("that appears between reading and writing is not overwritten either", async () => {
    const { session, workbook, book } = await readSession(committeeBook);
    const release = workbook.holdNext("apply");
    const writing = session.writeSummary();
    while (!workbook.calls.includes("apply")) await new Promise((done) => setTimeout(done));
    workbook.change(clerksOwnSheet("年度汇总"));
    release();
    await writing;
    expect(workbook.snapshot().sheets[3]?.rows).toEqual(clerksOwnSheet("年度汇总").rows);
    expect(session.getState()).toMatchObject({
      kind: "ready",
      notice: { kind: "problem", problem: { code: "changed-since-read", sheet: "年度汇总" } },
    });
    expect(book().isStale).toBe(true);
  });
});

describe("reading before writing", () => {
  test("is not done where the host tells of changes and told of none", async () => {
    const { session, workbook } = await readSession(committeeBook);
    await session.writeSummary();
    expect(workbook.calls).toEqual(["read", "apply"]);
  });

  test("is done after a change, so that the new row counts", async () => {
    const { session, workbook, book } = await readSession(committeeBook);
    workbook.change(grownExpenses(1));
    await session.writeSummary();
    expect(workbook.calls).toEqual(["read", "read", "apply"]);
    expect(book().summary.figures.find((figure) => figure.id === "funds.expense")?.value).toBe(95_000);
  });

  test("is done every time where the host does not tell", async () => {
    const { session, workbook } = await readSession(committeeBook, false);
    await session.writeSummary();
    expect(workbook.calls).toEqual(["read", "read", "apply"]);
  });

  test("that finds nothing left to sum up ends in ready", async () => {
    const { session, workbook } = await readSession(workbookOf(grownExpenses(0)), false);
    workbook.change(clerksOwnSheet("经费支出"));
    await session.writeSummary();
    expect(session.getState()).toMatchObject({ kind: "ready", notice: null });
    expect(workbook.calls).toEqual(["read", "read"]);
  });
});

describe("a write that does not go through", () => {
  test.each(troubleCodes)("%s leaves the workbook and the pane as they were, and says why", async (code) => {
    const { session, workbook, book } = await readSession(committeeBook);
    const before = workbook.snapshot();
    workbook.failNext("apply", new WorkbookFailure(code, { sheet: "年度汇总" }));
    await session.writeSummary();
    expect(session.getState()).toMatchObject({
      kind: "ready",
      notice: { kind: "problem", problem: { code, sheet: "年度汇总" } },
    });
    expect(workbook.snapshot()).toBe(before);
    const isOutOfDate = ["not-found", "changed-since-read", "not-verified"].includes(code);
    expect(book().isStale).toBe(isOutOfDate);
    await session.writeSummary();
    expect(session.getState().kind).toBe("written");
  });

  test("stopped in time: nothing is written", async () => {
    const { session, workbook } = await readSession(committeeBook);
    workbook.holdNext("apply");
    const writing = session.writeSummary();
    await Promise.resolve();
    session.stop();
    expect(session.getState()).toMatchObject({ kind: "writing", isStopping: true });
    await writing;
    expect(session.getState()).toMatchObject({ kind: "ready", notice: { kind: "stopped" } });
    expect(workbook.snapshot()).toBe(committeeBook);
  });

  test("stopped before it reaches the workbook: the workbook is not asked", async () => {
    const { session, workbook } = await readSession(committeeBook);
    const writing = session.writeSummary();
    session.stop();
    await writing;
    expect(workbook.calls).toEqual(["read"]);
    expect(session.getState()).toMatchObject({ kind: "ready", notice: { kind: "stopped" } });
  });

  test("stopped too late: what was written is said to be written", async () => {
    const { session, workbook } = await readSession(committeeBook);
    const release = workbook.holdNext("apply", "deaf");
    const writing = session.writeSummary();
    await new Promise((resolve) => setTimeout(resolve, 0));
    session.stop();
    release();
    await writing;
    expect(session.getState().kind).toBe("written");
    expect(sheetNames(workbook.snapshot())).toContain("年度汇总");
  });

  test("no second write starts while one is under way, and no reading breaks into it", async () => {
    const { session, workbook } = await readSession(committeeBook);
    const release = workbook.holdNext("apply");
    const writing = session.writeSummary();
    await Promise.all([session.writeSummary(), session.undo(), session.read()]);
    session.chooseYear(2019);
    expect(session.getState().kind).toBe("writing");
    release();
    await writing;
    expect(workbook.calls).toEqual(["read", "apply"]);
    expect(writtenOf(session.getState())?.year).toBe(2020);
  });
});
