// A visit to several pupils by car, entered once: a row each, one expense for all of them and one of fuel, as one unit; and
// checking has nothing to say of any of it.

import { openEntryDesk } from "../../src/app/entryDesk";
import { type EntryInput, NOTHING_TYPED } from "../../src/app/entryInput";
import { judgeEntry } from "../../src/app/entryJudgement";
import { lookAtEntry } from "../../src/app/entryLook";
import { entryRequestOf } from "../../src/app/entryRequestOf";
import type { Book } from "../../src/app/sessionState";
import type { Severity } from "../../src/domain/checking/finding";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { day } from "../support/fitOf";
import { sampleBook } from "../support/sampleBook";
import { readSession } from "../support/sessionOver";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const NAMES = ["云朵朵", "石榴榴", "谷穗穗", "江小帆"];
const TODAY = day(2020, 12, 31);

const visit = (date: string, more: Partial<EntryInput> = {}): EntryInput => ({
  ...NOTHING_TYPED,
  texts: new Map(
    Object.entries({
      person: NAMES.join("、"),
      category: "留守儿童",
      school: "石桥村小学",
      date,
      goods: "书包",
      goodsValue: "50",
      visitors: "柏长春",
      car: "是",
      signature: "监护人",
    }),
  ),
  expense: new Map(
    Object.entries({ voucherNo: "记-11-01", handler: "菊南山", approver: "柏长春", status: "已报销" }),
  ),
  fuel: "usual",
  ...more,
});

function look(book: Book, input: EntryInput) {
  const desks = [openEntryDesk(book, "visit", TODAY), openEntryDesk(book, "expense", TODAY)] as const;
  return lookAtEntry(...desks, input);
}

const tally = ({ check }: Book) =>
  (["error", "warning"] as const satisfies Severity[]).map((severity) =>
    check.judged.flatMap(({ finding }) =>
      finding.severity === severity ? [`${finding.rule} ${finding.sheet}`] : [],
    ),
  );

test("four pupils by car: four visits, one expense, one fuel of 100, and nothing is found", async () => {
  const all = await readSession(sampleBook());
  const before = tally(all.book());
  const looked = look(all.book(), visit("11.6"));
  expect(looked.parts.map(({ role, drafts }) => [role, drafts.length])).toEqual([
    ["own", 4],
    ["expense", 1],
    ["fuel", 1],
  ]);
  const fuelPart = looked.parts[2]!;
  // The fuel has an invoice of its own.
  const typed = visit("11.6", {
    fuel: new Map([
      ["invoiceNo", "06718901"],
      ["voucherNo", "记-11-02"],
      ["status", "已报销"],
    ]),
  });
  const final = look(all.book(), typed);
  const judgement = judgeEntry(final, "saving");
  expect(
    judgement.parts.map(({ findings, faults }) => [findings.map(({ finding }) => finding.rule), faults]),
  ).toEqual([
    [[], []],
    [[], []],
    [[], []],
  ]);
  expect([...fuelPart.proposed.values()].map(({ code }) => code).sort()).toContain("standard");
  expect(await all.session.enterRecords(entryRequestOf(final, judgement, null, () => ""))).toBe(true);
  expect(all.workbook.calls.filter((call) => call === "apply")).toHaveLength(1);
  const rows = all.workbook.snapshot().sheets.find(({ name }) => name === "经费支出")!.rows;
  const paid = rows.filter((row) => row.includes("记-11-01") || row.includes("记-11-02"));
  expect(paid.map((row) => row.slice(2, 5))).toEqual([
    [`慰问${NAMES.join("、")}`, "走访慰问", 800],
    ["走访慰问用车油费", "油费", 100],
  ]);
  expect(tally(all.book())).toEqual(before);
  expect(all.session.getState().notice).toMatchObject({ more: [{ sheet: "经费支出" }], totalsLeft: [] });
  await all.session.undo();
  expect(all.workbook.snapshot().sheets.find(({ name }) => name === "经费支出")!.rows).not.toEqual(rows);
  expect(tally(all.book())).toEqual(before);
});

test.each([
  ["a day whose fuel has been paid", "9.18", {}, false, true],
  ["a day of an activity and its fuel", "9.23", {}, true, false],
  ["a day nobody went anywhere", "11.6", {}, true, false],
  ["a visit whose expense is not entered", "11.6", { expense: null }, false, false],
  ["what the clerk ticked, whatever is usual", "9.18", { fuel: new Map() }, true, true],
  ["what the clerk unticked", "11.6", { fuel: null }, false, false],
] as const)("%s", async (_, date, more, isEntered, isPaid) => {
  const all = await readSession(sampleBook());
  const { fuel, parts } = look(all.book(), visit(date, more));
  expect(fuel?.texts !== null).toBe(isEntered);
  expect((fuel?.paid ?? null) !== null).toBe(isPaid);
  expect(parts.some(({ role }) => role === "fuel")).toBe(isEntered);
});

test("what is the matter with a field that all share is said once, what is with a person of each", async () => {
  const all = await readSession(sampleBook());
  const input = visit("2022.3.4", { expense: null });
  const looked = look(all.book(), input);
  const [own] = judgeEntry(looked, "typing").parts;
  const rules = own!.findings.map(({ finding }) => finding.rule);
  expect(rules.filter((rule) => rule === "date-in-future")).toHaveLength(1);
  const names = all.book().fit.sheets.find(({ sheet }) => sheet === "走访慰问")!.tables[0]!.records;
  const known = names
    .slice(0, 2)
    .flatMap(({ fields }) => (typeof fields.person === "string" ? fields.person : []));
  const texts = new Map([...input.texts, ["person", known.join("、")], ["date", "9.18"]]);
  const twice = look(all.book(), { ...input, texts });
  const told = judgeEntry(twice, "typing").parts[0]!.findings.map(({ finding }) => finding.rule);
  expect(told.filter((rule) => rule === "visit-twice")).toHaveLength(2);
});

test("on foot there is nothing to ask", async () => {
  const all = await readSession(sampleBook());
  const input = visit("11.6");
  const onFoot = { ...input, texts: new Map([...input.texts, ["car", "否"]]) };
  expect(look(all.book(), onFoot).fuel).toBeNull();
});

test("a column that was renamed after the form was drawn is not filled with something else", async () => {
  const all = await readSession(sampleBook());
  const looked = look(all.book(), visit("11.6"));
  const request = entryRequestOf(looked, judgeEntry(looked, "saving"), null, () => "");
  const visits = all.workbook.snapshot().sheets.find(({ name }) => name === "走访慰问")!;
  const at = visits.rows.findIndex((row) => row.includes("慰问物品"));
  const renamed = visits.rows[at]!.map((cell) => (cell === "慰问物品" ? "其他物品" : cell));
  all.workbook.change({ ...visits, rows: visits.rows.with(at, renamed) });
  expect(await all.session.enterRecords(request)).toBe(false);
  expect(all.session.getState().notice).toEqual({
    kind: "not-entered",
    fault: { code: "fields-changed", sheet: "走访慰问" },
  });
});

const plainBook: WorkbookSnapshot = workbookOf(
  snapshotOf(
    [
      ["走访慰问登记表"],
      ["日期", "姓名", "对象类别", "慰问金（元）", "是否用车"],
      ["2020.9.1", "王小禾", "留守儿童", 200, "否"],
    ],
    { name: "走访慰问" },
  ),
  snapshotOf(
    [
      ["经费支出登记表"],
      ["日期", "用途", "金额（元）", "经手人"],
      ["2020.9.1", "慰问留守儿童王小禾", 200, "赵大山"],
    ],
    { name: "经费支出" },
  ),
);

test("without a category of its own and without an earlier one, the fuel says what it is", async () => {
  const all = await readSession(plainBook);
  const { parts } = look(all.book(), visit("9.18"));
  const [, expense, fuel] = parts.map(({ rows }) => [...rows[0]!.values()].sort());
  expect(expense).toEqual(["2020年9月18日", "800", `慰问留守儿童${NAMES.join("、")}`, "菊南山"]);
  expect(fuel).toEqual(["100", "2020年9月18日", "菊南山", "走访慰问用车油费"]);
});
