// 手工配对: paired by the clerk, both rows are in order; it ends, and says so, when one of them changes.

import { readSession, type SessionUnderTest } from "../support/sessionOver";
import { expenseSheet, visitSheet } from "../support/paidBook";
import { workbookOf } from "../support/workbookOf";

const visits = (second = 200) =>
  visitSheet([
    ["2020.3.1", "石小麦", 200],
    ["2020.3.1", "田小豆", second],
  ]);
const expenses = expenseSheet([["2020.9.18", "补发慰问金", "走访慰问", 380]]);
const workbook = workbookOf(visits(), expenses);

const OPEN = ["visit-without-expense", "visit-without-expense", "expense-without-ground"];
const unpaired = ({ book }: SessionUnderTest): readonly string[] =>
  book().check.judged.flatMap(({ finding: { rule } }) => (OPEN.includes(rule) ? [rule] : []));
const ended = ({ book }: SessionUnderTest): readonly unknown[] =>
  book().check.undecided.filter(({ reason }) => reason.code === "pairings-ended");

const row = (sheet: string, rowIndex: number) => ({ sheet, rowIndex, about: `${sheet} ${rowIndex}` });
const PAIR = {
  payment: row("经费支出", 3),
  grounds: [row("走访慰问", 2), row("走访慰问", 3)],
  note: "两户合报",
};

async function paired(): Promise<SessionUnderTest> {
  const all = await readSession(workbook);
  expect(unpaired(all)).toHaveLength(3);
  await all.session.pairRows(PAIR);
  return all;
}

test("one payment for two visits of another sum: nothing is amiss any more, for nobody who reads it", async () => {
  const all = await paired();
  expect(all.session.getState().notice).toEqual({ kind: "said", what: "paired", sheet: "关工设置" });
  expect([unpaired(all), ended(all)]).toEqual([[], []]);
  const next = await readSession(all.workbook.snapshot());
  expect(unpaired(next)).toEqual([]);
  expect(next.book().settings.pairings).toMatchObject([{ number: "1", note: "两户合报" }]);
});

test("it ends when a row changes, is told, and is replaced by a new pairing of what is left", async () => {
  const all = await paired();
  all.workbook.change(visits(210));
  await all.session.read();
  expect([unpaired(all).length, ended(all).length]).toEqual([3, 1]);
  await all.session.pairRows(PAIR);
  expect([unpaired(all), ended(all)]).toEqual([[], []]);
  expect(all.book().settings.pairings).toHaveLength(1);
});

test("taken back, by number or by 撤销, it is as before", async () => {
  const all = await paired();
  await all.session.unpairRows("1");
  expect([unpaired(all).length, all.book().settings.pairings]).toEqual([3, []]);
  const other = await paired();
  await other.session.undo();
  expect(unpaired(other)).toHaveLength(3);
});

test("nothing chosen, nothing written", async () => {
  const all = await readSession(workbook);
  await all.session.pairRows({ ...PAIR, grounds: [] });
  expect(all.workbook.calls).not.toContain("apply");
});
