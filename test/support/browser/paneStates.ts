// Every state the pane can be in, ready to be drawn: one for each kind of state (a kind without one does not compile), and
// those beside it that look different. All names are invented.

import type { Notice } from "../../../src/app/notice";
import type { SessionState, Written } from "../../../src/app/sessionState";
import type { WorkbookFailureCode } from "../../../src/workbook/port";
import { awardSheet, clerksOwnSheet, expenseSheet, visitSheet } from "../committeeBook";
import { snapshotOf } from "../snapshotOf";
import { workbookOf } from "../workbookOf";
import { fiveYears } from "../severalYears";
import { bookOver } from "./bookOver";
import { checkedBooks } from "./checkedBooks";
import { entryBook } from "./entryBook";
import { readingBooks } from "./readingBooks";

/** Rows that cannot be read, a register under a long name, a table of no known kind, and sheets that are no tables. */
const troubled = workbookOf(
  awardSheet,
  { ...visitSheet, name: "2020年春节及开学前走访慰问困难学生和留守儿童情况登记" },
  {
    ...expenseSheet,
    rows: [...expenseSheet.rows, ["2020年11月2日", "办公用品", "办公费", "20或30", "文具店", "丁某", null]],
  },
  snapshotOf(
    [
      ["项目", "分值", "扣分原因"],
      ["制度健全", 10, "无"],
      ["活动正常", 20, "无"],
    ],
    { name: "考核" },
  ),
  clerksOwnSheet("我的汇总"),
  snapshotOf([], { name: "Sheet3" }),
);

const book = bookOver(troubled);
const undo = { kind: "remove", sheet: "年度汇总（2）", fingerprint: "0", corrections: null } as const;
const ready: SessionState = { kind: "ready", book, notice: null };
const progress = { stage: "understanding", done: 42, total: 100 } as const;

const written: Written = {
  sheet: "年度汇总（2）",
  year: 2020,
  isRenewed: false,
  avoided: "年度汇总",
  canUndo: true,
  clerksRows: null,
  notKept: [],
  notices: [],
};

function mapValues<A, B>(from: Readonly<Record<string, A>>, change: (one: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(from).map(([name, one]) => [name, change(one)]));
}

function failing(code: WorkbookFailureCode | "unknown", sheet: string | null = null): Notice {
  return { kind: "problem", problem: { code, sheet, detail: "ItemNotFound\nWorksheets.getItem" } };
}

const onePerKind: { readonly [K in SessionState["kind"]]: Extract<SessionState, { readonly kind: K }> } = {
  "no-workbook": { kind: "no-workbook", notice: null },
  unread: { kind: "unread", notice: null },
  opening: { kind: "opening", progress, before: { kind: "no-workbook", notice: null }, notice: null },
  reading: { kind: "reading", progress, before: { kind: "unread", notice: null }, notice: null },
  failed: { kind: "failed", problem: { code: "connection-lost", sheet: null, detail: "" }, notice: null },
  ready,
  writing: { kind: "writing", task: "summary", isStopping: false, progress, before: ready, notice: null },
  written: { kind: "written", book: { ...book, undo }, written, notice: null },
};

const further: Readonly<Record<string, SessionState>> = {
  "bad file": { kind: "no-workbook", notice: failing("file-old-format") },
  stopped: { kind: "unread", notice: { kind: "stopped" } },
  "reading again": { kind: "reading", progress, before: ready, notice: null },
  "nothing recognised": { kind: "ready", book: bookOver(workbookOf(clerksOwnSheet("说明"))), notice: null },
  sound: { kind: "ready", book: bookOver(workbookOf(awardSheet, visitSheet)), notice: null },
  "several years": { kind: "ready", book: bookOver(fiveYears), notice: null },
  "to enter": { kind: "ready", book: entryBook, notice: null },
  "just entered": {
    kind: "ready",
    book: { ...entryBook, undo: { kind: "rows", steps: [{ edits: [], places: [] }] } },
    notice: {
      kind: "entered",
      sheet: "2020年度奖学奖优和帮扶困难学生登记",
      rows: [5, 6],
      more: [{ sheet: "经费支出", rows: [6] }],
      totalsLeft: [],
      asides: ["not-shown"],
      canUndo: true,
    },
  },
  changed: { kind: "ready", book: { ...book, isStale: true }, notice: null },
  stopping: { ...onePerKind.writing, isStopping: true },
  renewed: {
    ...onePerKind.written,
    book,
    written: {
      ...written,
      isRenewed: true,
      avoided: null,
      canUndo: false,
      notices: ["print-setup-refused"],
    },
  },
  undone: { ...ready, notice: { kind: "undone", sheet: "年度汇总", how: "remove" } },
  protected: { ...ready, notice: failing("protected") },
  "read-only": { ...ready, notice: failing("read-only") },
  "cell being edited": { ...ready, notice: failing("cell-being-edited") },
  "changed meanwhile": {
    kind: "ready",
    book: { ...book, isStale: true },
    notice: failing("changed-since-read", "年度汇总"),
  },
  "own fault": { ...ready, notice: failing("unknown") },
  ...mapValues(readingBooks, (one): SessionState => ({ kind: "ready", book: one, notice: null })),
  ...mapValues(checkedBooks, (one): SessionState => ({ kind: "ready", book: one, notice: null })),
  "correction under way": {
    kind: "reading",
    progress,
    before: { kind: "ready", book: readingBooks["said but not kept"], notice: null },
    notice: null,
  },
  "marks laid": {
    ...ready,
    notice: { kind: "marks", laid: 16, locked: ["走访慰问"], unread: ["2020年奖学奖优"] },
  },
  "marks taken off": { ...ready, notice: { kind: "marks", laid: null, locked: [], unread: [] } },
  kept: { ...ready, notice: { kind: "kept", sheet: "关工设置" } },
  "register added": { ...ready, notice: { kind: "register-added", sheet: "捐款登记", register: "donation" } },
  "name taken": { ...ready, notice: { kind: "name-taken", sheet: "关工设置" } },
  "no header there": {
    ...ready,
    notice: { kind: "nothing-there", sheet: "考核", rows: { first: 7, last: 8 } },
  },
};

export const paneStates: Readonly<Record<string, SessionState>> = { ...onePerKind, ...further };
