import { RegisterFinder } from "../../../src/domain/checking/RegisterFinder";
import type { RegisterView } from "../../../src/domain/checking/registerView";
import { viewRegisters } from "../../../src/domain/checking/viewRegisters";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../../src/domain/stepwise";
import { sampleBook } from "../../support/sampleBook";

const snapshot = sampleBook();
const registers = viewRegisters({ snapshot, fit: runToEnd(fitWorkbook(snapshot)) });
const finder = new RegisterFinder(registers);
const expenses = registers.find(({ kind }) => kind.id === "expense")!;
const { sheet, table, columns } = expenses;
const columnIndex = columns[0]?.columnIndex ?? 0;
const first = table.dataRows?.first ?? 0;
const [total = 0] = table.totalRows;

test.each<[string, number, RegisterView | undefined]>([
  ["a heading", table.headerRows.first, expenses],
  ["a row", first, expenses],
  ["a total", total, expenses],
  ["far below", total + 100, undefined],
])("%s", (_, rowIndex, register) => {
  expect(finder.at(sheet.name, { rowIndex, columnIndex })).toBe(register);
});

test("another sheet's cell is another register's, and of a sheet without one nobody's", () => {
  expect(finder.at("没有这张表", { rowIndex: first, columnIndex })).toBeUndefined();
  for (const register of registers)
    expect(
      finder.at(register.sheet.name, { rowIndex: register.table.headerRows.last, columnIndex })?.sheet,
    ).toBe(register.sheet);
});

test("of two side by side the one that has the column", () => {
  const left = { ...expenses, columns: columns.slice(0, 2) };
  const right = { ...expenses, columns: columns.slice(2) };
  const both = new RegisterFinder([left, right]);
  const place = (one: RegisterView) => ({ rowIndex: first, columnIndex: one.columns[0]?.columnIndex ?? 0 });
  expect(both.at(sheet.name, place(right))).toBe(right);
  expect(both.at(sheet.name, place(left))).toBe(left);
  expect(both.at(sheet.name, { rowIndex: first, columnIndex: 999 })).toBe(left);
});
