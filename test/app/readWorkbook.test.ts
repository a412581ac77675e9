import { createSession } from "../../src/app/session";
import { zhSettings } from "../../src/texts/zhSettings";
import { zhSummarySheet } from "../../src/texts/zhSummarySheet";
import { WorkbookFailure } from "../../src/workbook/port";
import { clerksOwnSheet, committeeBook, grownExpenses } from "../support/committeeBook";
import { troubleCodes } from "../support/failureCodes";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { readSession, sessionOver } from "../support/sessionOver";
import { snapshotOf } from "../support/snapshotOf";
import { settle, testTurns } from "../support/testTurns";
import { workbookOf } from "../support/workbookOf";

describe("reading", () => {
  test("goes from unread through reading to ready, with what the workbook holds", async () => {
    const { session, seen, book } = await readSession(committeeBook);
    expect(seen).toEqual(["unread", "reading", "ready"]);
    expect(book().unitName).toBe("青禾县畜牧局关工委");
    expect(book().summary.year).toBe(2020);
    expect(book().fit.sheets.map((sheet) => sheet.tables[0]?.kind)).toEqual(["award", "visit", "expense"]);
    expect(session.getState().notice).toBeNull();
  });

  test("a workbook without a register is ready too, with nothing to sum up", async () => {
    const { book } = await readSession(workbookOf(clerksOwnSheet("说明")));
    expect(book().summary.year).toBeNull();
  });

  test.each(troubleCodes)("that fails with %s ends in failed, and a second try in ready", async (code) => {
    const { session, workbook } = sessionOver(committeeBook);
    workbook.failNext("read", new WorkbookFailure(code, { sheet: "走访慰问", detail: "words" }));
    await session.read();
    const problem = { code, sheet: "走访慰问", detail: "words" };
    expect(session.getState()).toEqual({ kind: "failed", problem, notice: null });
    await session.read();
    expect(session.getState().kind).toBe("ready");
  });

  test("an unknown error is a problem too, told without what a cell may hold", async () => {
    const { session, workbook } = sessionOver(committeeBook);
    workbook.failNext("read", new TypeError('cannot turn "乙小一" into 13800001234'));
    await session.read();
    const state = session.getState();
    expect(state.kind === "failed" && state.problem.code).toBe("unknown");
    const detail = state.kind === "failed" ? state.problem.detail : "";
    expect(detail).toMatch(/^TypeError: cannot turn "…" into …\nat /u);
    expect(detail).not.toMatch(/乙小一|138/u);
  });

  test.each(troubleCodes)("again that fails with %s keeps what was read before", async (code) => {
    const { session, workbook, book } = await readSession(committeeBook);
    const before = book();
    workbook.failNext("read", new WorkbookFailure(code));
    await session.read();
    const { kind, notice } = session.getState();
    expect([kind, notice?.kind]).toEqual(["ready", "problem"]);
    expect(book().fit).toBe(before.fit);
  });

  test("stopped leaves everything as it was, and what still comes is not shown", async () => {
    const { session, workbook } = sessionOver(committeeBook);
    const release = workbook.holdNext("read", "deaf");
    const reading = session.read();
    session.stop();
    expect(session.getState()).toEqual({ kind: "unread", notice: { kind: "stopped" } });
    session.dismiss();
    release();
    await reading;
    expect(session.getState()).toEqual({ kind: "unread", notice: null });
  });

  test("a newer reading wins over an older one that comes later", async () => {
    const { session, workbook, book } = sessionOver(committeeBook);
    const releaseOlder = workbook.holdNext("read", "deaf");
    const older = session.read();
    workbook.change(grownExpenses(1));
    await session.read();
    releaseOlder();
    await older;
    expect(session.getState()).toMatchObject({ kind: "ready", notice: null });
    expect(book().snapshot.sheets[2]?.rows).toHaveLength(8);
  });

  test("a newer reading stops the older one", async () => {
    const { session, workbook } = sessionOver(committeeBook);
    workbook.holdNext("read");
    const older = session.read();
    await Promise.all([session.read(), older]);
    expect(session.getState()).toMatchObject({ kind: "ready", notice: null });
  });

  test("without a workbook there is nothing to read, stop, choose or write until one is opened", async () => {
    const loadSheetTexts = () => Promise.resolve(zhSummarySheet);
    const settingsWords = zhSettings;
    const session = createSession({
      workbook: null,
      turns: testTurns(),
      today: () => 0,
      loadSheetTexts,
      settingsWords,
      loadCheckTexts: async () => (await import("../../src/texts/zhCheckSheet")).zhCheckSheet,
      loadRegisterForms: async () => (await import("../../src/books/registerForms")).registerForms,
    });
    const none = session.getState();
    expect(none).toEqual({ kind: "no-workbook", notice: null });
    await Promise.all([session.read(), session.writeSummary(), session.undo()]);
    session.stop();
    session.chooseYear(2020);
    expect(session.getState()).toBe(none);
    await session.open(() => Promise.resolve(memoryWorkbook(committeeBook).port));
    expect(session.getState().kind).toBe("ready");
  });

  test("a file that cannot be opened leaves no workbook, and the reason", async () => {
    const loadSheetTexts = () => Promise.resolve(zhSummarySheet);
    const settingsWords = zhSettings;
    const session = createSession({
      workbook: null,
      turns: testTurns(),
      today: () => 0,
      loadSheetTexts,
      settingsWords,
      loadCheckTexts: async () => (await import("../../src/texts/zhCheckSheet")).zhCheckSheet,
      loadRegisterForms: async () => (await import("../../src/books/registerForms")).registerForms,
    });
    await session.open(() => Promise.reject(new WorkbookFailure("file-is-text")));
    expect(session.getState()).toMatchObject({ kind: "no-workbook", notice: { kind: "problem" } });
  });
});

describe("opening another workbook", () => {
  const other = workbookOf({ ...snapshotOf([["说明"]]), name: "空本" });

  test("takes its place, and the former one is no longer listened to", async () => {
    const { session, workbook, book, seen } = await readSession(committeeBook);
    await session.open(() => Promise.resolve(memoryWorkbook(other).port));
    expect(seen).toEqual(["unread", "reading", "ready", "opening", "reading", "ready"]);
    expect(book().snapshot.sheets.map((sheet) => sheet.name)).toEqual(["空本"]);
    expect(workbook.listeners()).toBe(0);
  });

  test("begins with its own usual year", async () => {
    const { session, book } = await readSession(committeeBook);
    session.chooseYear(2019);
    await session.open(() => Promise.resolve(memoryWorkbook(committeeBook).port));
    expect(book().summary.year).toBe(2020);
  });

  test.each(["file-empty", "file-encrypted", "file-old-format", "file-is-text", "file-damaged"] as const)(
    "that cannot be opened (%s) leaves the former one in its place",
    async (code) => {
      const { session, workbook, book } = await readSession(committeeBook);
      const before = book();
      await session.open(() => Promise.reject(new WorkbookFailure(code)));
      expect(session.getState().notice).toMatchObject({ kind: "problem", problem: { code } });
      expect(book()).toBe(before);
      expect(workbook.listeners()).toBe(1);
      await session.select({ sheet: "走访慰问", range: { top: 0, left: 0, bottom: 0, right: 0 } });
      expect(workbook.selected).toHaveLength(1);
    },
  );

  test("stopped leaves the former one in its place", async () => {
    const { session, book } = await readSession(committeeBook);
    let deliver: () => void = () => undefined;
    const opening = session.open(
      () => new Promise((resolve) => (deliver = () => resolve(memoryWorkbook(other).port))),
    );
    session.stop();
    deliver();
    await opening;
    await settle();
    expect(session.getState()).toMatchObject({ kind: "ready", notice: { kind: "stopped" } });
    expect(book().snapshot).toBe(committeeBook);
  });
});

describe("choosing a year", () => {
  test("shows its figures, and a year without records shows the usual one", async () => {
    const { session, book } = await readSession(committeeBook);
    const spent = () => book().summary.figures.find((figure) => figure.id === "funds.expense")?.value;
    expect(spent()).toBe(90_000);
    session.chooseYear(2019);
    await settle();
    expect([book().summary.year, spent()]).toEqual([2019, 30_000]);
    session.chooseYear(1999);
    await settle();
    expect(book().summary.year).toBe(2020);
  });

  test("lasts when the workbook is read again", async () => {
    const { session, book } = await readSession(committeeBook);
    session.chooseYear(2019);
    await session.read();
    expect(book().summary.year).toBe(2019);
  });
});

describe("going to see cells", () => {
  const place = { sheet: "走访慰问", range: { top: 2, left: 0, bottom: 3, right: 6 } };

  test("selects them in the workbook", async () => {
    const { session, workbook } = await readSession(committeeBook);
    await session.select(place);
    expect(workbook.selected).toEqual([place]);
    expect(session.getState().notice).toBeNull();
  });

  test.each(troubleCodes)("that fails with %s says so", async (code) => {
    const { session, workbook } = await readSession(committeeBook);
    workbook.failNext("select", new WorkbookFailure(code));
    await session.select(place);
    expect(session.getState().notice).toMatchObject({ kind: "problem", problem: { code } });
    session.dismiss();
    expect(session.getState().notice).toBeNull();
  });

  test("that are gone marks the book as changed", async () => {
    const { session, workbook, book } = await readSession(committeeBook);
    workbook.failNext("select", new WorkbookFailure("not-found"));
    await session.select(place);
    expect(book().isStale).toBe(true);
  });

  test("a problem said while something runs is not lost when it is done", async () => {
    const { session, workbook } = await readSession(committeeBook);
    const release = workbook.holdNext("read");
    const reading = session.read();
    workbook.failNext("select", new WorkbookFailure("cell-being-edited"));
    await session.select(place);
    release();
    await reading;
    expect(session.getState()).toMatchObject({ kind: "ready", notice: { kind: "problem" } });
  });
});
