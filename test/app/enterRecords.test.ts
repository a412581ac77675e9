// Guided entry: what was typed stands in the register as one unit, whoever else writes meanwhile; it can be taken back, and
// what goes wrong is said together with how the sheet then stands.

import type { EntryRequest } from "../../src/app/entryRequest";
import { WorkbookFailure, type WorkbookFailureCode } from "../../src/workbook/port";
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
const expenses = snapshotOf(
  [
    ["经费支出登记表"],
    ["日期", "用途", "金额（元）", "经手人"],
    ["2020.9.1", "奖励三好学生王小禾", 100, "赵大山"],
    ["2020.9.2", "奖励三好学生李小麦", 100, "赵大山"],
  ],
  { name: "经费支出" },
);
const book = workbookOf(awards, expenses);

const award = (student: string, amount = "100") =>
  ({
    kind: "award",
    sheet: "奖学奖优",
    headerRow: 1,
    rows: [
      new Map([
        ["B", "9.18"],
        ["C", student],
        ["D", "三好学生"],
        ["E", amount],
      ]),
    ],
  }) as const;
const expense = (purpose: string) =>
  ({
    kind: "expense",
    sheet: "经费支出",
    headerRow: 1,
    rows: [
      new Map([
        ["A", "9.18"],
        ["B", purpose],
        ["C", "100"],
        ["D", "赵大山"],
      ]),
    ],
  }) as const;
const asking = (...parts: EntryRequest["parts"]): EntryRequest => ({ parts });

const sheetOf = ({ workbook }: SessionUnderTest, at: number) => workbook.snapshot().sheets[at]!;
const awardsOf = (all: SessionUnderTest) => sheetOf(all, 0).rows.slice(2);
const noticeOf = ({ session }: SessionUnderTest) => session.getState().notice;

test("the record stands above the total, which takes it in, and is selected", async () => {
  const all = await readSession(book);
  expect(await all.session.enterRecords(asking(award("钱小桥")))).toBe(true);
  expect(awardsOf(all)).toEqual([
    [1, "2020.9.1", "王小禾", "三好学生", 100],
    [2, "2020.9.2", "李小麦", "三好学生", 100],
    [3, "2020.9.18", "钱小桥", "三好学生", 100],
    ["合计", null, null, null, 300],
  ]);
  expect(sheetOf(all, 0).formulas[5]?.[4]).toBe("=SUM(E3:E5)");
  expect(all.book().fit.sheets[0]!.tables[0]!.records).toHaveLength(3);
  expect(all.workbook.selected).toEqual([
    { sheet: "奖学奖优", range: { top: 4, bottom: 4, left: 0, right: 4 } },
  ]);
  expect(noticeOf(all)).toEqual({
    kind: "entered",
    sheet: "奖学奖优",
    rows: [4],
    more: [],
    totalsLeft: [],
    asides: [],
    canUndo: true,
  });
});

test("an award and its expense are one write", async () => {
  const all = await readSession(book);
  await all.session.enterRecords(asking(award("钱小桥"), expense("奖励三好学生钱小桥")));
  expect(all.workbook.calls.filter((call) => call === "apply")).toHaveLength(1);
  expect(sheetOf(all, 1).rows.at(-1)).toEqual(["2020.9.18", "奖励三好学生钱小桥", 100, "赵大山"]);
  expect(noticeOf(all)).toMatchObject({ more: [{ sheet: "经费支出", rows: [4] }] });
});

test("the last entries are taken back one after the other", async () => {
  const all = await readSession(book);
  await all.session.enterRecords(asking(award("钱小桥")));
  const between = all.workbook.snapshot();
  await all.session.enterRecords(asking(award("孙小杨"), expense("奖励三好学生孙小杨")));
  await all.session.undo();
  expect(all.workbook.snapshot().sheets.map(({ rows }) => rows)).toEqual(
    between.sheets.map(({ rows }) => rows),
  );
  expect(noticeOf(all)).toMatchObject({ kind: "undone", how: "rows", sheet: "奖学奖优" });
  await all.session.undo();
  expect(awardsOf(all)).toEqual(awards.rows.slice(2));
  expect(all.book().undo).toBeNull();
});

test("an entry that somebody has touched since is not taken back, nor those before it", async () => {
  const all = await readSession(book);
  await all.session.enterRecords(asking(award("钱小桥")));
  await all.session.enterRecords(asking(award("孙小杨")));
  const touched = sheetOf(all, 0);
  const rows = touched.rows.with(5, touched.rows[5]!.with(2, "孙小柳"));
  all.workbook.change({ ...touched, rows });
  await all.turns.elapse();
  expect(all.book().undo).toBeNull();
  await all.session.undo();
  expect(sheetOf(all, 0).rows).toEqual(rows);
});

test("what somebody else has written meanwhile stays, and the row comes below it", async () => {
  const all = await readSession(book);
  const other = await readSession(book);
  await other.session.enterRecords(asking(award("孙小杨")));
  const theirs = other.workbook.snapshot().sheets[0]!;
  const release = all.workbook.holdNext("apply");
  const entering = all.session.enterRecords(asking(award("钱小桥")));
  all.workbook.change(theirs);
  release();
  expect(await entering).toBe(true);
  expect(awardsOf(all).map((row) => row[2])).toEqual(["王小禾", "李小麦", "孙小杨", "钱小桥", null]);
  expect(awardsOf(all).at(-1)?.[4]).toBe(400);
});

test.each<[string, EntryRequest, object]>([
  [
    "nothing typed",
    asking({ ...award("钱小桥"), rows: [new Map([["C", " "]])] }),
    { code: "nothing-entered" },
  ],
  ["no part", asking(), { code: "nothing-entered" }],
  [
    "another sheet",
    asking({ ...award("钱小桥"), sheet: "奖励" }),
    { code: "register-gone", kind: "award", sheet: "奖励" },
  ],
  [
    "a field that is not there",
    asking({ ...award("钱小桥"), rows: [new Map([["Z", "9.18"]])] }),
    { code: "fields-changed", sheet: "奖学奖优" },
  ],
  [
    "a field under another heading",
    asking({ ...award("钱小桥"), headings: new Map([["C", "家长姓名"]]) }),
    { code: "fields-changed", sheet: "奖学奖优" },
  ],
  ["a sheet twice", asking(award("钱小桥"), award("孙小杨")), { code: "same-sheet", sheet: "奖学奖优" }],
])("%s: nothing is written, and it is said why", async (_, request, fault) => {
  const all = await readSession(book);
  expect(await all.session.enterRecords(request)).toBe(false);
  expect(noticeOf(all)).toEqual({ kind: "not-entered", fault });
  expect(all.workbook.snapshot()).toEqual(book);
});

test("a locked sheet is not written", async () => {
  const all = await readSession(workbookOf({ ...awards, isProtected: true }));
  expect(await all.session.enterRecords(asking(award("钱小桥")))).toBe(false);
  expect(noticeOf(all)).toMatchObject({ kind: "not-entered", fault: { code: "protected" } });
});

test("a typed total is left, and told", async () => {
  const typed = { ...awards, formulas: [], rows: awards.rows.with(4, ["合计", null, null, null, 200]) };
  const all = await readSession(workbookOf(typed));
  await all.session.enterRecords(asking(award("钱小桥")));
  expect(noticeOf(all)).toMatchObject({
    kind: "entered",
    totalsLeft: [{ sheet: "奖学奖优", rowIndex: 5, columnIndex: 4, why: "typed" }],
  });
});

test("what was warned of is settled with the reason, and what was not shown stays open", async () => {
  const all = await readSession(book);
  const request = asking(award("王小禾", "150"));
  await all.session.enterRecords({
    ...request,
    accept: { reason: "县里特批", rules: ["award-off-standard"], about: ({ rule }) => `说的是${rule}` },
  });
  const own = all.book().check.judged.filter(({ finding: { sheet, cells } }) => {
    return sheet === "奖学奖优" && cells.some(({ rowIndex }) => rowIndex === 4);
  });
  const settled = own.filter(({ acceptance }) => acceptance !== null);
  expect(settled.map(({ finding }) => finding.rule)).toEqual(["award-off-standard"]);
  expect(settled[0]!.acceptance).toMatchObject({ reason: "县里特批", about: "说的是award-off-standard" });
  expect(noticeOf(all)).toMatchObject({ kind: "entered", asides: [], canUndo: true });
  await all.session.undo();
  expect(awardsOf(all)).toEqual(awards.rows.slice(2));
});

const CERTAIN: readonly WorkbookFailureCode[] = [
  "protected",
  "read-only",
  "cell-being-edited",
  "rows-fixed",
  "cell-not-alone",
  "too-large",
  "host-too-old",
];
const UNCERTAIN: readonly WorkbookFailureCode[] = ["not-verified", "connection-lost", "host-error"];

test.each([...CERTAIN, ...UNCERTAIN])(
  "%s at the write: the sheet is as before, and that is said",
  async (code) => {
    const all = await readSession(book);
    all.workbook.failNext("apply", new WorkbookFailure(code));
    expect(await all.session.enterRecords(asking(award("钱小桥")))).toBe(false);
    expect(all.workbook.snapshot()).toEqual(book);
    expect(noticeOf(all)).toMatchObject({ kind: "entry-failed", problem: { code }, stands: "before" });
  },
);

/** The write goes through, and its answer is lost. */
function loseAnswer({ workbook }: SessionUnderTest, code: WorkbookFailureCode): void {
  const { port } = workbook;
  const former = { ...port };
  port.apply = async (edits, watch) => {
    await former.apply(edits, watch);
    Object.assign(port, former);
    throw new WorkbookFailure(code);
  };
}

test.each(UNCERTAIN)(
  "%s although the row stands: it is entered once, and can be taken back",
  async (code) => {
    const all = await readSession(book);
    loseAnswer(all, code);
    expect(await all.session.enterRecords(asking(award("钱小桥")))).toBe(true);
    expect(awardsOf(all).filter((row) => row[2] === "钱小桥")).toHaveLength(1);
    expect(noticeOf(all)).toMatchObject({ kind: "entered", rows: [4] });
    await all.session.undo();
    expect(awardsOf(all)).toEqual(awards.rows.slice(2));
  },
);

test("where nobody can tell, that is said", async () => {
  const all = await readSession(book);
  loseAnswer(all, "connection-lost");
  all.workbook.failNext("read", new WorkbookFailure("connection-lost"));
  expect(await all.session.enterRecords(asking(award("钱小桥")))).toBe(false);
  expect(noticeOf(all)).toMatchObject({ kind: "entry-failed", stands: "unknown" });
  expect(all.book().isStale).toBe(true);
});

test("a workbook that always changes first is given up, unwritten", async () => {
  const all = await readSession(book);
  all.workbook.port.apply = () => Promise.reject(new WorkbookFailure("changed-since-read"));
  expect(await all.session.enterRecords(asking(award("钱小桥")))).toBe(false);
  expect(noticeOf(all)).toMatchObject({ kind: "entry-failed", stands: "before" });
});

test("what fails after the write does not hide that the row stands", async () => {
  const all = await readSession(book);
  all.workbook.failNext("read", new WorkbookFailure("connection-lost"));
  all.workbook.failNext("select", new WorkbookFailure("cell-being-edited"));
  expect(await all.session.enterRecords(asking(award("钱小桥")))).toBe(true);
  expect(noticeOf(all)).toMatchObject({ kind: "entered", asides: ["not-reread", "not-shown"] });
  expect(all.book().isStale).toBe(true);
});

test("stopped before the write: everything is as it was", async () => {
  const all = await readSession(book);
  all.workbook.holdNext("apply");
  const entering = all.session.enterRecords(asking(award("钱小桥")));
  await all.turns.elapse();
  all.session.stop();
  expect(await entering).toBe(false);
  expect(noticeOf(all)).toEqual({ kind: "stopped" });
  expect(all.workbook.snapshot()).toEqual(book);
});
