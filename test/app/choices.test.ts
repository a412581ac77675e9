import { kindChoiceOf, listFieldChoices } from "../../src/app/choices";
import type { TableFit } from "../../src/domain/fitting/fit";
import { kindById } from "../../src/domain/kinds/catalogue";
import { bookOver } from "../support/browser/bookOver";
import { visitSheet } from "../support/committeeBook";
import { fitOf } from "../support/fitOf";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const ledger = snapshotOf(
  [
    ["日期", "摘要", "收入金额", "支出金额"],
    ["2020.1.15", "上级拨款", 1000, null],
    ["2020.2.15", "座谈会茶水", null, 86.5],
  ],
  { name: "收支" },
);

const book = bookOver(workbookOf(visitSheet, ledger));
const tablesOf = (sheet: string): readonly TableFit[] =>
  book.fit.sheets.find((one) => one.sheet === sheet)!.tables;

describe("the kind a table is read as", () => {
  test("a register's own", () => {
    expect(kindChoiceOf(book, { sheet: "走访慰问", table: tablesOf("走访慰问")[0]! })).toBe("visit");
  });

  test("of a ledger's two sides both are the ledger", () => {
    const sides = tablesOf("收支");
    expect(sides.map(({ kind }) => kind).sort()).toEqual(["expense", "income"]);
    expect(sides.map((table) => kindChoiceOf(book, { sheet: "收支", table }))).toEqual(["ledger", "ledger"]);
  });

  test.each([
    [true, "none"],
    [false, "open"],
  ])("none, the clerk having said so: %p", (isAgreed, expected) => {
    const table = { ...tablesOf("走访慰问")[0]!, kind: null, isAgreed };
    expect(kindChoiceOf(book, { sheet: "走访慰问", table })).toBe(expected);
  });
});

describe("the fields a column may be read as", () => {
  const [table] = fitOf({ sheet: "捐款", kind: "donation", fields: ["person", "amount"], rows: [] })
    .sheets[0]!.tables as [TableFit];

  test("are all of the kind's, with the other column that has one", () => {
    const choices = listFieldChoices(table, 0);
    expect(choices.map(({ field }) => field)).toEqual(kindById("donation").fields.map(({ id }) => id));
    expect(choices.filter(({ usedBy }) => usedBy !== null)).toEqual([{ field: "amount", usedBy: 1 }]);
  });

  test("are none where nobody knows the kind", () => {
    expect(listFieldChoices({ ...table, kind: null }, 0)).toEqual([]);
  });
});
