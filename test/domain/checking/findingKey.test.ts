// By what a finding is known again: what stands in its row, never where.

import { ruleCatalogue } from "../../../src/domain/checking/catalogue";
import type { Finding } from "../../../src/domain/checking/finding";
import { judgeFindings } from "../../../src/domain/checking/judged";
import type { RuleId } from "../../../src/domain/checking/ruleId";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { applyFixes } from "../../support/applyFixes";
import { checkBook, checkSheets, placeOf } from "../../support/checkSheets";
import { day } from "../../support/fitOf";
import { expenseRows } from "../../support/moneySheets";
import { plantedBook } from "../../support/planting/plant";
import { plants } from "../../support/planting/plants";
import { shiftSheets } from "../../support/shiftSheets";
import { dateCell, formulaCell, type GridCell } from "../../support/snapshotOf";

const today = day(2021, 3, 1);
const findingsOf = (book: WorkbookSnapshot) => checkBook(book, ruleCatalogue, { today }).findings;
const keysOf = (rule: RuleId, ...sheets: readonly SheetSnapshot[]) =>
  checkSheets(rule, sheets).findings.map(({ key }) => key);

// The summary sheet's formulas name the other sheets.
const IDS = (Object.keys(plants) as RuleId[]).filter((id) => id !== "summary-stale");

test.each(IDS)("%s is known again when its table has moved", (id) => {
  const book = plantedBook(plants[id]);
  const before = findingsOf(book);
  const after = findingsOf(shiftSheets(book));
  expect(after.map(({ rule, key }) => `${rule} ${key}`)).toEqual(
    before.map(({ rule, key }) => `${rule} ${key}`),
  );
  expect(new Set(before.map(({ key }) => key)).size).toBe(before.length);
});

const HEADINGS = "日期 摘要 支出金额 经办人 报销日期";
const LATE = ["2021.5.1", "茶水", 100, "赵大江", "2021.6.1"];
const LATER = ["2021.7.1", "书籍", 200, "钱大海", null];
const future = (...rows: readonly (readonly GridCell[])[]) =>
  keysOf("date-in-future", expenseRows(HEADINGS, ...rows));

test("two findings of one row differ, and each is known when rows are sorted", () => {
  const keys = future(LATE, LATER);
  expect(new Set(keys).size).toBe(3);
  expect([...future(LATER, LATE)].sort()).toEqual([...keys].sort());
});

test("a moved column changes nothing; the row's content does", () => {
  const moved = keysOf(
    "date-in-future",
    expenseRows("摘要 经办人 报销日期 支出金额 日期", ["茶水", "赵大江", "2021.6.1", 100, "2021.5.1"]),
  );
  const keys = future(LATE);
  expect([...moved].sort()).toEqual([...keys].sort());
  const changed = future(["2021.5.1", "茶水", 101, "赵大江", "2021.6.1"]);
  expect(changed.filter((key) => keys.includes(key))).toEqual([]);
  expect(changed).toHaveLength(2);
});

test("another way of writing the same changes nothing: a fix brings no settled finding back", () => {
  const book = plantedBook(plants["self-approved"]);
  const mended = applyFixes(
    book,
    findingsOf(book).map(({ fix }) => fix),
  );
  const own = (findings: readonly Finding[]) =>
    findings.filter(({ rule }) => rule === "self-approved").map(({ key }) => key);
  expect(own(findingsOf(mended))).toEqual(own(findingsOf(book)));
});

test("a whole table's finding is known when its rows are sorted", () => {
  const rows = ["2020.1.1", "2020.2.1", "2020.3.1", "2020.4.1", "2020.5.1"].map((on) => [
    on,
    "茶水",
    1,
    "赵大江",
  ]);
  const keys = (...all: readonly (readonly GridCell[])[]) =>
    keysOf("date-as-text", expenseRows(HEADINGS, ...all));
  expect(keys(...rows)).toHaveLength(1);
  expect(keys(...[...rows].reverse())).toEqual(keys(...rows));
});

test("a total's finding holds no row number, and comes back when another amount is missed", () => {
  const rows = (amount: number, ...more: readonly (readonly GridCell[])[]) =>
    expenseRows(
      HEADINGS,
      ...more,
      [dateCell("2020-01-01"), "茶水", 100],
      [dateCell("2020-01-02"), "书籍", amount],
      ["合计", null, formulaCell(`=SUM(C${3 + more.length}:C${3 + more.length})`, 100)],
    );
  const [key] = keysOf("total-misses-rows", rows(50));
  expect(key).toBeDefined();
  expect(keysOf("total-misses-rows", rows(51))).not.toContain(key);
});

test("of wholly equal rows one is settled, and a later one is open", () => {
  const check = (count: number) =>
    checkSheets("self-approved", [
      expenseRows(
        "日期 摘要 支出金额 经办人 审批人",
        ...Array.from({ length: count }, () => ["2020.1.1", "茶水", 100, "赵大江", "赵大江"]),
      ),
    ]).findings;
  const [first] = check(1);
  const settled = [{ key: first!.key, about: "", reason: "已补签", on: null }];
  const open = judgeFindings(check(3), settled).filter(({ acceptance }) => acceptance === null);
  expect(open.map(({ finding }) => placeOf(finding))).toEqual(["经费支出!E4,D4", "经费支出!E5,D5"]);
  expect(new Set(check(3).map(({ key }) => key)).size).toBe(3);
});
