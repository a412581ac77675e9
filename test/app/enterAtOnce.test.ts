// Two clerks enter into one workbook at once: whatever the order in which their calls reach it, every row is there once and
// the total takes all of them in.

import fc from "fast-check";
import { createSession, type Session } from "../../src/app/session";
import { contentAt } from "../../src/domain/sheets/cellWrites";
import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { zhSettings } from "../../src/texts/zhSettings";
import { zhSummarySheet } from "../../src/texts/zhSummarySheet";
import type { WorkbookPort } from "../../src/workbook/port";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { day } from "../support/fitOf";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { quietWatch } from "../support/quietWatch";
import { formulaCell, snapshotOf } from "../support/snapshotOf";
import { testTurns } from "../support/testTurns";
import { workbookOf } from "../support/workbookOf";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

const SCHEDULES = 20;
const FIRST_SEED = 20_200_918;
const MINUTE = 60_000;

const book = workbookOf(
  snapshotOf(
    [
      ["奖学奖优登记表"],
      ["序号", "时间", "学生姓名", "类别", "金额（元）"],
      [1, "2020.9.1", "王小禾", "三好学生", 100],
      [2, "2020.9.2", "李小麦", "三好学生", 100],
      [3, null, null, null, null],
      ["合计", null, null, null, formulaCell("=SUM(E3:E5)", 200)],
    ],
    { name: "奖学奖优" },
  ),
);
const NAMES = [
  ["钱小桥", "孙小杨", "周小柳"],
  ["吴小荷", "郑小竹", "冯小松"],
] as const;

/** A clerk's own connection: each call reaches the workbook, and its answer the clerk, when the schedule says so. */
function delayed(port: WorkbookPort, scheduler: fc.Scheduler, clerk: string): WorkbookPort {
  const on = async <T>(what: string, call: () => Promise<T>): Promise<T> => {
    await scheduler.schedule(Promise.resolve(), `${clerk} asks: ${what}`);
    const answer = await call().then(
      (value) => ({ value }),
      (thrown: unknown) => ({ thrown }),
    );
    await scheduler.schedule(Promise.resolve(), `${clerk} hears: ${what}`);
    if ("thrown" in answer) throw answer.thrown;
    return answer.value;
  };
  return {
    readSnapshot: (watch) => on("read", () => port.readSnapshot(watch)),
    readCells: (areas) => on("read cells", () => port.readCells(areas)),
    apply: (edits, watch) => on("write", () => port.apply(edits, watch)),
    select: (sheet, range) => on("select", () => port.select(sheet, range)),
    readSelection: () => port.readSelection(),
    readLooks: (sheet, cells) => port.readLooks(sheet, cells),
    readBeyond: (sheet) => port.readBeyond(sheet),
    setMarks: (marks, watch) => port.setMarks(marks, watch),
    readMarks: (watch) => port.readMarks(watch),
    // Excel tells of changes, though not before it is too late.
    watchChanges: () => () => undefined,
  };
}

function sessionOn(workbook: WorkbookPort): Session {
  return createSession({
    workbook,
    turns: testTurns(),
    today: () => day(2020, 12, 31),
    loadSheetTexts: () => Promise.resolve(zhSummarySheet),
    settingsWords: zhSettings,
    loadCheckTexts: async () => (await import("../../src/texts/zhCheckSheet")).zhCheckSheet,
    loadRegisterForms: async () => (await import("../../src/books/registerForms")).registerForms,
  });
}

async function enterAll(session: Session, names: readonly string[]): Promise<boolean[]> {
  const outcomes: boolean[] = [];
  for (const name of names) {
    const row = new Map(Object.entries({ B: "9.18", C: name, D: "三好学生", E: "100" }));
    const part = { kind: "award", sheet: "奖学奖优", headerRow: 1, rows: [row] } as const;
    outcomes.push(await session.enterRecords({ parts: [part] }));
  }
  return outcomes;
}

/** Both clerks read, then enter three records each, in an order drawn from the seed. */
async function enterAtOnce(port: WorkbookPort, seed: number): Promise<boolean[]> {
  const outcomes: boolean[] = [];
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const sessions = NAMES.map((_, at) => sessionOn(delayed(port, scheduler, `clerk ${at + 1}`)));
      await scheduler.waitFor(Promise.all(sessions.map((session) => session.read())));
      const work = sessions.map((session, at) => enterAll(session, NAMES[at]!));
      outcomes.push(...(await scheduler.waitFor(Promise.all(work))).flat());
    }),
    { seed, numRuns: 1, endOnFailure: true },
  );
  return outcomes;
}

function expectAll(sheet: SheetSnapshot, outcomes: readonly boolean[]): void {
  expect(outcomes).toEqual(Array.from({ length: 6 }, () => true));
  const names = sheet.rows.slice(4, 10).map((row) => row[2]);
  expect([...names].sort()).toEqual([...NAMES.flat()].sort());
  for (const own of NAMES) expect(names.filter((name) => own.some((one) => one === name))).toEqual(own);
  expect(sheet.rows.slice(2, 10).map((row) => row[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(contentAt(sheet, 10, 4)).toEqual({ value: 800, formula: "=SUM(E3:E10)" });
}

const seeds = Array.from({ length: SCHEDULES }, (_, at) => FIRST_SEED + at);

test.each(seeds)("in memory, seed %d", async (seed) => {
  const workbook = memoryWorkbook(book);
  const outcomes = await enterAtOnce(workbook.port, seed);
  expectAll(workbook.snapshot().sheets[0]!, outcomes);
});

test(
  "in a file, the same schedules",
  async () => {
    for (const seed of seeds) {
      const workbook = await XlsxWorkbook.open(xlsxFromSnapshot(book), quietWatch());
      const outcomes = await enterAtOnce(workbook, seed);
      const { sheets } = await workbook.readSnapshot(quietWatch());
      expectAll(sheets[0]!, outcomes);
    }
  },
  2 * MINUTE,
);
