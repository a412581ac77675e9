// 粘贴多行: rows from elsewhere judged as the form judges a record, planned and written as one unit, taken back as one.

import { openEntryDesk, type EntryDesk } from "../../../src/app/entryDesk";
import { nameOf } from "../../../src/app/entryInput";
import { judgeMany, usualForm, type JudgedRow } from "../../../src/app/many/judgeMany";
import type { ManyInput } from "../../../src/app/many/manyRows";
import { manyRequest, needsReasonFor, needsWord, planMany } from "../../../src/app/many/planMany";
import type { KindId } from "../../../src/domain/kinds/kind";
import { runToEnd } from "../../../src/domain/stepwise";
import { matched, pasted, tablesOf } from "../../domain/entry/many/sources";
import type { SourceTable } from "../../../src/domain/entry/many/sourceTable";
import { day } from "../../support/fitOf";
import { readSession, type SessionUnderTest } from "../../support/sessionOver";
import { formulaCell, snapshotOf } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const awards = snapshotOf(
  [
    ["奖学奖优登记表"],
    ["序号", "时间", "学生姓名", "学校", "类别", "金额（元）"],
    [1, "2020.9.1", "王小禾", "红星小学", "三好学生", 100],
    [2, "2020.9.2", "李小麦", "红星小学", "三好学生", 100],
    ["合计", null, null, null, null, formulaCell("=SUM(F3:F4)", 200)],
  ],
  { name: "奖学奖优" },
);
const monthly = [6, 7].map((month) =>
  snapshotOf(
    [
      [`2020年${month}月走访慰问登记表`],
      ["走访日期", "慰问对象", "慰问金"],
      [`2020.${month}.1`, "王小禾", 200],
    ],
    { name: `${month}月走访` },
  ),
);
const book = workbookOf(awards, ...monthly);

const deskOf = (all: SessionUnderTest, kind: KindId): EntryDesk =>
  openEntryDesk(all.book(), kind, day(2020, 9, 20));

function inputOf(desk: EntryDesk, table: SourceTable): ManyInput {
  const form = usualForm(desk)!;
  const { keys, hasHeader } = matched(form, table);
  const fieldOf = (key: string | null) => form.fields.find((field) => field.key === key);
  const names = keys.map((key) => {
    const field = fieldOf(key);
    return field === undefined ? null : nameOf(field);
  });
  return { table, hasHeader, names, common: new Map(), changed: new Map() };
}

function judge(desk: EntryDesk, text: string, more: Partial<ManyInput> = {}): readonly JudgedRow[] {
  const [table] = pasted(usualForm(desk)!, text);
  return runToEnd(judgeMany(desk, { ...inputOf(desk, table!), ...more }));
}

const states = (rows: readonly JudgedRow[]) => rows.map(({ state }) => state);
const NAMES = ["钱小桥", "孙小杨", "周小苗"];
const lines = (...names: readonly string[]): string =>
  ["姓名\t学校\t奖项\t日期", ...names.map((name) => `${name}\t城关小学\t三好学生\t9.18`)].join("\n");

test("each row as the form has it: dates as the sheet writes them, the standard filled in", async () => {
  const desk = deskOf(await readSession(book), "award");
  const rows = judge(desk, lines(...NAMES));
  expect(states(rows)).toEqual(["fine", "fine", "fine"]);
  expect(Object.fromEntries(rows[0]!.part!.texts)).toEqual({
    B: "9月18日",
    C: "钱小桥",
    D: "城关小学",
    E: "三好学生",
    F: "100",
  });
  expect(rows[0]!.part!.proposed.get("F")).toMatchObject({ code: "standard" });
});

test.each([
  ["fine", "钱小桥\t城关小学\t三好学生\t9.18"],
  ["stands there already", "王小禾\t红星小学\t三好学生\t9.1", "twice"],
  ["not the same child", "王小禾\t城关小学\t三好学生\t9.1"],
  ["no award", "钱小桥\t城关小学\t\t9.18", "wrong"],
  ["a day that is none is only told, for the record does not need it", "钱小桥\t城关小学\t三好学生\t9.31"],
])("%s", async (_, line, state = "fine") => {
  const desk = deskOf(await readSession(book), "award");
  const rows = judge(desk, `姓名\t学校\t奖项\t日期\n${line}\n吴小岭\t城关小学\t三好学生\t9.18`);
  expect(states(rows)).toEqual([state, "fine"]);
});

test("off the standard a rule objects, and so it does in the form", async () => {
  const desk = deskOf(await readSession(book), "award");
  const rows = judge(desk, "钱小桥 城关小学 三好学生 9.18 150\n孙小杨 城关小学 三好学生 9.18 100");
  expect(states(rows)).toEqual(["wrong", "fine"]);
  expect(rows[0]!.findings.map(({ finding }) => finding.rule)).toEqual(["award-off-standard"]);
});

test("a row that says what an earlier one says names it; lines that say more are no records", async () => {
  const desk = deskOf(await readSession(book), "award");
  const rows = judge(
    desk,
    `请核对 这 几个 孩子 的 情况\n${["钱小桥", "孙小杨", "钱小桥"].map((name) => `${name} 城关小学 三好学生 9.18`).join("\n")}`,
  );
  expect(rows.map(({ state, sameAs }) => [state, sameAs])).toEqual([
    ["wrong", null],
    ["fine", null],
    ["fine", null],
    ["twice", 1],
  ]);
});

test("what every row says, and what the clerk changes in one", async () => {
  const desk = deskOf(await readSession(book), "award");
  const rows = judge(desk, "钱小桥 三好学生\n孙小杨 三好学生", {
    common: new Map([
      ["date", "9.18"],
      ["school", "城关小学"],
    ]),
    changed: new Map([[1, new Map([["date", "9.19"]])]]),
  });
  expect(rows.map(({ part }) => [part!.texts.get("B"), part!.texts.get("D")])).toEqual([
    ["9.18", "城关小学"],
    ["9.19", "城关小学"],
  ]);
});

test("written as one unit above the total, taken back as one", async () => {
  const all = await readSession(book);
  const rows = judge(deskOf(all, "award"), lines(...NAMES));
  const plan = planMany(rows);
  expect(plan.waiting).toBe(0);
  expect(needsWord(plan)).toBe(false);
  expect(await all.session.enterRecords(manyRequest(plan, null, () => ""))).toBe(true);
  expect(all.workbook.calls.filter((call) => call === "apply")).toHaveLength(1);
  const sheet = () => all.workbook.snapshot().sheets[0]!;
  expect(sheet().rows.slice(4)).toEqual([
    ...NAMES.map((name, at) => [3 + at, "2020.9.18", name, "城关小学", "三好学生", 100]),
    ["合计", null, null, null, null, 500],
  ]);
  await all.session.undo();
  expect(sheet().rows).toEqual(awards.rows);
});

test("rows of several months go to their months' sheets; a month without one is told", async () => {
  const all = await readSession(book);
  const rows = judge(deskOf(all, "visit"), "6.18 钱小桥 200\n7.18 孙小杨 200\n8.18 周小苗 200");
  expect(states(rows)).toEqual(["fine", "fine", "wrong"]);
  expect(rows[2]!.fault).toMatchObject({ code: "no-register-of-month", month: 8 });
  const plan = planMany(rows.filter(({ state }) => state === "fine"));
  await all.session.enterRecords(manyRequest(plan, null, () => ""));
  const [, june, july] = all.workbook.snapshot().sheets;
  expect([june!.rows.at(-1), july!.rows.at(-1)]).toEqual([
    ["2020.6.18", "钱小桥", 200],
    ["2020.7.18", "孙小杨", 200],
  ]);
});

test("rows of another group of the same sheet wait, so that none lands in the wrong one", async () => {
  const grouped = snapshotOf(
    [
      ["走访慰问登记表"],
      ["对象类别", "慰问对象", "走访日期", "慰问金"],
      ["留守儿童", "王小禾", "2020.6.1", 200],
      [null, "李小麦", "2020.6.1", 200],
      ["五老", "赵大山", "2020.6.1", 200],
      [null, "钱大河", "2020.6.1", 200],
    ],
    { name: "走访", merges: ["A3:A4", "A5:A6"] },
  );
  const desk = deskOf(await readSession(workbookOf(grouped)), "visit");
  const rows = judge(
    desk,
    "类别\t姓名\t日期\t金额\n五老\t孙大海\t9.18\t200\n留守儿童\t周小苗\t9.18\t200\n五老\t吴大江\t9.18\t200",
  );
  const plan = planMany(rows);
  expect(plan.waiting).toBe(1);
  expect(plan.parts[0]!.rows.map(({ rowIndex }) => rowIndex)).toEqual([1, 3]);
});

test("insisted on, a reason settles what the rules said; without one it stays open", async () => {
  const all = await readSession(book);
  const rows = judge(
    deskOf(all, "award"),
    "钱小桥 城关小学 三好学生 9.18 150\n孙小杨 城关小学 三好学生 9.18 100",
  );
  const plan = planMany(rows);
  expect([needsWord(plan), needsReasonFor(plan)]).toEqual([true, true]);
  await all.session.enterRecords(manyRequest(plan, "局长批的", () => "多发了"));
  expect(all.book().settings.acceptances.map(({ reason }) => reason)).toEqual(["局长批的"]);
});

test("an amount means its own heading's unit, whatever the register's is", async () => {
  const inWan = snapshotOf(
    [["经费收入登记表（单位：万元）"], ["来源", "日期", "金额"], ["财政拨款", "2020.3.1", 0.3]],
    { name: "经费收入" },
  );
  const all = await readSession(workbookOf(inWan));
  const desk = deskOf(all, "income");
  const from = (heading: string, amount: number) =>
    tablesOf(
      "income",
      snapshotOf(
        [
          ["来源", "日期", heading],
          ["财政拨款", "2020.5.1", amount],
          ["捐赠", "2020.5.2", amount],
        ],
        { name: "收入" },
      ),
    )[0]!;
  const amounts = (table: SourceTable) =>
    runToEnd(judgeMany(desk, inputOf(desk, table))).map(({ part }) => {
      const typed = part!.draft.get("C");
      return typed?.state === "read" ? typed.written.value : typed;
    });
  expect(amounts(from("金额（元）", 2000))).toEqual([0.2, 0.2]);
  expect(amounts(from("金额（万元）", 0.2))).toEqual([0.2, 0.2]);
});

test("hundreds of rows are judged row by row, and those that stand there twice are found", async () => {
  const desk = deskOf(await readSession(book), "award");
  const text = Array.from(
    { length: 600 },
    (_, at) => `陈${String.fromCodePoint(0x6c34 + (at % 500))} 城关小学 三好学生 9.18`,
  );
  const work = judgeMany(desk, inputOf(desk, pasted(usualForm(desk)!, text.join("\n"))[0]!));
  let steps = 0;
  for (;;) {
    const step = work.next();
    if (step.done === true) {
      expect(steps).toBe(600);
      expect(step.value.filter(({ state }) => state === "twice")).toHaveLength(100);
      return;
    }
    steps += 1;
  }
});
