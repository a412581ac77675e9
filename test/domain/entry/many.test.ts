// Several rows at once: names pasted, rows pasted, an event with its expense.

import { draftsOfGroup, planEvent } from "../../../src/domain/entry/planEvent";
import { purposeFor } from "../../../src/domain/entry/purpose";
import { splitNames } from "../../../src/domain/entry/splitNames";
import { bookOf, draftOf, formOf } from "../../support/entries";
import { formulaCell, snapshotOf } from "../../support/snapshotOf";

const book = bookOf(
  snapshotOf(
    [
      ["序号", "慰问对象", "走访日期", "慰问金"],
      [1, "王小禾", "2020.6.1", 200],
      [2, "李小麦", "2020.6.1", 200],
      ["合计", null, null, formulaCell("=SUM(D2:D3)", 400)],
    ],
    { name: "走访慰问" },
  ),
  snapshotOf(
    [
      ["日期", "支出事由", "金额"],
      ["2020.6.1", "慰问留守儿童王小禾", 200],
      ["2020.6.2", "座谈会茶水", 86.5],
      ["合计", null, formulaCell("=SUM(C2:C3)", 286.5)],
    ],
    { name: "经费支出" },
  ),
);
const visits = formOf(book, "visit");
const expenses = formOf(book, "expense");

test.each([
  ["王小禾、李小麦，陈小穗", ["王小禾", "李小麦", "陈小穗"]],
  ["1. 王小禾\n2. 李小麦\n\n", ["王小禾", "李小麦"]],
  ["王小禾 李小麦\t陈小穗", ["王小禾", "李小麦", "陈小穗"]],
  ["王　禾", ["王禾"]],
  ["王小禾、王小禾", ["王小禾"]],
  ["  ", []],
])("%j names %j", (text, names) => {
  expect(splitNames(text)).toEqual(names);
});

test("a visit to three with its expense: rows, serials and both totals", () => {
  const one = draftOf(visits, { 走访日期: "9.18", 慰问金: "200" });
  const names = ["陈小穗", "周小苗", "吴小岭"];
  const { registers } = { registers: [visits.target.register, expenses.target.register] };
  const purpose = purposeFor(registers, "visit", names);
  expect(purpose).toBe("慰问留守儿童陈小穗、周小苗、吴小岭");
  const plan = planEvent([
    { form: visits, drafts: draftsOfGroup(visits, one, "B", names) },
    { form: expenses, drafts: [draftOf(expenses, { date: "9.18", purpose, amount: "600" })] },
  ]);
  const [first, second] = "plans" in plan ? plan.plans : [];
  expect(first?.after.sheet.rows.slice(3)).toEqual([
    [3, "陈小穗", "2020.9.18", 200],
    [4, "周小苗", "2020.9.18", 200],
    [5, "吴小岭", "2020.9.18", 200],
    ["合计", null, null, 1000],
  ]);
  expect(first?.after.sheet.formulas[6]).toEqual([null, null, null, "=SUM(D2:D6)"]);
  expect(second?.after.sheet.rows[4]).toEqual(["合计", null, 886.5]);
});

test("an event of which one part cannot land is none", () => {
  const locked = {
    ...expenses,
    target: { ...expenses.target, sheet: { ...expenses.target.sheet, isProtected: true } },
  };
  const plan = planEvent([
    { form: visits, drafts: [draftOf(visits, { 慰问对象: "陈小穗", 走访日期: "9.18" })] },
    { form: locked, drafts: [draftOf(expenses, { purpose: "慰问陈小穗", amount: "200" })] },
  ]);
  expect(plan).toEqual({ refusal: { code: "protected", sheet: "经费支出" }, at: 1 });
});

test("purposes fall back on the usual words", () => {
  expect(purposeFor([visits.target.register], "visit", ["陈小穗"])).toBe("慰问陈小穗");
  expect(purposeFor([], "meeting", ["陈小穗"])).toBe("");
});
