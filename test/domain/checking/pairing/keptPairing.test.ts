import { reconcile } from "../../../../src/domain/checking/pairing/reconcile";
import { rowKey } from "../../../../src/domain/checking/pairing/keptPairing";
import { viewRegister, type RegisterView } from "../../../../src/domain/checking/registerView";
import { fitWorkbook } from "../../../../src/domain/fitting/fitWorkbook";
import type { PairedRow, Pairing } from "../../../../src/domain/settings/settings";
import type { SheetSnapshot } from "../../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../../src/domain/stepwise";
import { expenseSheet, visitSheet } from "../../../support/paidBook";
import { workbookOf } from "../../../support/workbookOf";

function registersOf(...sheets: readonly SheetSnapshot[]): readonly RegisterView[] {
  const snapshot = workbookOf(...sheets);
  const fit = runToEnd(fitWorkbook(snapshot, { remembered: [], corrections: [] }));
  return fit.sheets.flatMap(({ tables }, at) =>
    tables.flatMap((table) =>
      table.kind === null ? [] : [viewRegister(snapshot.sheets[at]!, table.kind, table)],
    ),
  );
}

const visits = (person: string) => visitSheet([["2020.3.1", person, 200]]);
const expenses = expenseSheet([["2020.9.18", "补发慰问金", "走访慰问", 180]]);

const registers = registersOf(visits("石小麦"), expenses);
const keyOf = (kind: string, rowIndex: number): string =>
  rowKey({ register: registers.find((one) => one.kind.id === kind)!, rowIndex });
const rowOf = (kind: string, rowIndex: number): PairedRow => ({ key: keyOf(kind, rowIndex), about: kind });
const kept: readonly Pairing[] = [
  { number: "1", payment: rowOf("expense", 3), grounds: [rowOf("visit", 2)], note: "" },
];

test("what a person has said belongs together is settled, whatever days and amounts say", () => {
  const { payments, settled, grounds } = reconcile(registers, kept);
  expect(payments).toEqual([]);
  expect(settled.has(grounds[0]!)).toBe(true);
});

test("it holds when rows have moved, and ends when one of them is changed", () => {
  const moved = registersOf(
    expenseSheet([
      ["2020.5.1", "订阅杂志", "报刊费", 60],
      ["2020.9.18", "补发慰问金", "走访慰问", 180],
    ]),
    visits("石小麦"),
  );
  expect(reconcile(moved, kept).settled.size).toBe(2);
  const changed = registersOf(visits("田小豆"), expenses);
  expect(reconcile(changed, kept)).toMatchObject({ payments: [{ payment: { fen: 18_000 } }] });
  expect(reconcile(changed, kept).settled.size).toBe(0);
});

test("nothing said, nothing settled", () => {
  expect(reconcile(registers).settled.size).toBe(0);
});
