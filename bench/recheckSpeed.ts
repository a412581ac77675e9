// Prints what one edited row costs beside the whole, on 100,000 rows of expenses, awards and visits, and the longest stretch
// between two of the screen's turns: npm run bench:recheck

import { checkByParts } from "../src/domain/checking/checkWorkbook";
import { assembleCheck } from "../src/domain/checking/checkParts";
import { recheckRelations, recheckRows } from "../src/domain/checking/recheck";
import { fitWorkbook } from "../src/domain/fitting/fitWorkbook";
import { refitRows } from "../src/domain/fitting/rereading/refitRows";
import { findSettings } from "../src/domain/settings/findSettings";
import type { CellBlock } from "../src/domain/sheets/cellBlock";
import { patchSnapshot } from "../src/domain/sheets/patchSnapshot";
import type { WorkbookSnapshot } from "../src/domain/sheets/snapshot";
import type { Stepwise } from "../src/domain/stepwise";
import { runToEnd } from "../src/domain/stepwise";
import { buildSummary } from "../src/domain/summary/buildSummary";
import { dayNumberOf } from "../src/domain/values/date";
import { zhSettings } from "../src/texts/zhSettings";
import { dateCell, type GridCell, snapshotOf } from "../test/support/snapshotOf";
import { workbookOf } from "../test/support/workbookOf";

const ROWS = 100_000;
const RUNS = 5;
const DAYS = 366;
const SHEET = "经费支出";
const AMOUNT = 4;
const FIRST_DAY = dateCell("2020-01-01");
const dayCell = (at: number): GridCell => ({ ...FIRST_DAY, value: Number(FIRST_DAY.value) + (at % DAYS) });
/** A name of its own for each, of letters that no name is made of. */
const nameOf = (at: number): string => `甲${String.fromCharCode(0x4e00 + (at % 5000), 0x5e00 + (at % 4999))}`;

const expenses = Array.from({ length: ROWS * 0.6 }, (_, at): GridCell[] => [
  at + 1,
  dayCell(at),
  `购买学习书籍${at % 97}`,
  ["会议", "油费", "办公", "活动"][at % 4],
  100 + (at % 900) / 4,
  String(10_000_000 + at),
  `新华书店${at % 13}`,
  "赵大江",
  "钱大海",
  at % 7 === 0 ? "未报销" : "已报销",
]);
const awards = Array.from({ length: ROWS * 0.2 }, (_, at): GridCell[] => [
  at + 1,
  nameOf(at),
  `第${at % 40}小学`,
  "三好学生",
  100,
  dayCell(at),
]);
const visits = Array.from({ length: ROWS * 0.2 }, (_, at): GridCell[] => [
  dayCell(at),
  nameOf(at + 7),
  "留守儿童",
  200,
  "书包",
]);
const book = workbookOf(
  snapshotOf(
    [
      ["2020年经费支出登记表"],
      [
        "序号",
        "支出日期",
        "支出事由",
        "费用类别",
        "支出金额",
        "发票号码",
        "收款人",
        "经办人",
        "审批人",
        "报销状态",
      ],
      ...expenses,
    ],
    { name: SHEET },
  ),
  snapshotOf(
    [
      ["2020年奖学奖优登记表"],
      ["序号", "学生姓名", "就读学校", "奖励类别", "奖励金额", "发放日期"],
      ...awards,
    ],
    { name: "奖学奖优" },
  ),
  snapshotOf(
    [["2020年走访慰问登记表"], ["走访日期", "走访对象", "对象类别", "慰问金", "慰问物品"], ...visits],
    { name: "走访慰问" },
  ),
);

interface Timed<T> {
  readonly value: T;
  readonly total: number;
  readonly longest: number;
}

function time<T>(work: () => T): Timed<T> {
  const start = performance.now();
  const value = work();
  const total = performance.now() - start;
  return { value, total, longest: total };
}

function timeSteps<T>(work: Stepwise<T>): Timed<T> {
  let [total, longest] = [0, 0];
  for (;;) {
    const { value: step, total: took } = time(() => work.next());
    total += took;
    longest = Math.max(longest, took);
    if (step.done === true) return { value: step.value, total, longest };
  }
}

function whole(snapshot: WorkbookSnapshot) {
  const { settings } = findSettings(snapshot, zhSettings);
  const fit = timeSteps(fitWorkbook(snapshot, { remembered: settings.tables, corrections: [] }));
  const input = { snapshot, fit: fit.value, settings, year: 2020, today: dayNumberOf(2020, 12, 31) };
  const parts = timeSteps(checkByParts(input));
  const told = time(() => assembleCheck(parts.value));
  return {
    input,
    parts: parts.value,
    total: fit.total + parts.total + told.total,
    longest: Math.max(fit.longest, parts.longest, told.longest),
  };
}

function editOf(rowIndex: number): CellBlock {
  const range = { top: rowIndex, bottom: rowIndex, left: AMOUNT, right: AMOUNT };
  return { sheet: SHEET, range, values: [["-5元"]], formulas: [[null]], numberFormats: [["General"]] };
}

function must<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`${what}: the whole is needed`);
  return value;
}

type Whole = ReturnType<typeof whole>;

/** The row read, fitted and judged by itself: what stands between the edit and its verdict. */
function row({ input, parts }: Whole, rowIndex: number) {
  const patched = must(patchSnapshot(input.snapshot, [editOf(rowIndex)]), "patching");
  const refit = must(refitRows(input.fit, input.snapshot, patched.snapshot, patched.changes), "fitting");
  const next = must(
    recheckRows(parts, { ...input, snapshot: patched.snapshot, fit: refit.fit }, refit.reread),
    "judging",
  );
  return { parts: next, fit: refit.fit, result: assembleCheck(next) };
}

const best = { whole: Infinity, row: Infinity, relations: Infinity, summary: Infinity };
const longest = { whole: Infinity, relations: Infinity };
for (let run = 0; run < RUNS; run += 1) {
  const all = whole(book);
  best.whole = Math.min(best.whole, all.total);
  longest.whole = Math.min(longest.whole, all.longest);
  const one = time(() => row(all, 30_000 + run));
  best.row = Math.min(best.row, one.total);
  const relations = timeSteps(recheckRelations(one.value.parts, new Set([SHEET])));
  best.relations = Math.min(best.relations, relations.total);
  longest.relations = Math.min(longest.relations, relations.longest);
  best.summary = Math.min(
    best.summary,
    time(() => runToEnd(buildSummary(one.value.fit, { year: null }))).total,
  );
}
const ms = (value: number): string => `${value.toFixed(1)} ms`;
console.log(
  `${ROWS} rows, read → understood → checked: ${ms(best.whole)}, longest step ${ms(longest.whole)}`,
);
console.log(
  `one edited row judged again: ${ms(best.row)}, 1/${(best.whole / best.row).toFixed(0)} of the whole`,
);
console.log(`its relations, by steps: ${ms(best.relations)}, longest step ${ms(longest.relations)}`);
console.log(`the year's figures: ${ms(best.summary)}`);
